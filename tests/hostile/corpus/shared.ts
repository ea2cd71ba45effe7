// What the hostile documents of all formats are made of.

/** What is wrong with it, its bytes, and what every article and line that it gives has to be. */
export type HostileDocument = readonly [what: string, bytes: () => Buffer, given: RegExp];

/** What stands in each of them to be read. */
export const GOOD = '부산시는 돕는다.';
export const READ = new RegExp(GOOD, 'u');
export const DEEP = 20_000;

export function nested(open: string, close: string, inside: string, depth = DEEP): string {
  return `${open.repeat(depth)}${inside}${close.repeat(depth)}`;
}
