// How many of what, in words: `1 article`, `2 articles`.

/** @param noun in the singular */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${String(count)} ${count === 1 ? noun : plural}`;
}
