// How many of what, in words: `1 article`, `2 articles`.

/** @param noun in the singular, with the plural in -s */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
