// One occasion is one row, whatever headline, lead and box call it: ‘중기 새벽 포럼’, ‘2025 중소기업 새벽 포럼’.
// Not: 제1회 새벽 포럼, 제2회 새벽 포럼.
import type { Occasion } from '../../core/relation.js';

/** An occasion with what only its reading knows. */
export interface Reading {
  readonly occasion: Occasion;
  readonly quoted: boolean;
  /** A headline or a subtitle, which says less than the text. */
  readonly heading: boolean;
}

/** Occasions told last among which a name is looked for, so that a list of thousands takes no longer than it must. */
const MOST_COMPARED = 50;

/** In order of first appearance. */
export function mergeReadings(readings: readonly Reading[]): readonly Occasion[] {
  const found: Reading[] = [];
  for (const reading of readings) {
    const at = found.findLastIndex(
      ({ occasion }, index) =>
        index >= found.length - MOST_COMPARED && isSameOccasion(occasion.name, reading.occasion.name),
    );
    const other = found[at];
    if (other === undefined) found.push(reading);
    else found[at] = joined(other, reading);
  }
  return found.map(({ occasion }) => occasion);
}

/** What the main reading leaves out is filled from the other. */
function joined(first: Reading, second: Reading): Reading {
  const [main, other] = first.heading && !second.heading ? [second, first] : [first, second];
  const { place = other.occasion.place, hosts = other.occasion.hosts, count = other.occasion.count } = main.occasion;
  const { date, from, to } = isDated(main.occasion) ? main.occasion : other.occasion;
  const { type, rule, start, end } = main.occasion;
  return {
    occasion: {
      type,
      name: betterName(first, second),
      ...(date === undefined ? {} : { date }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(place === undefined ? {} : { place }),
      ...(hosts === undefined ? {} : { hosts }),
      ...(count === undefined ? {} : { count }),
      rule,
      start,
      end,
    },
    quoted: first.quoted || second.quoted,
    heading: main.heading,
  };
}

function isDated({ date, from }: Occasion): boolean {
  return date !== undefined || from !== undefined;
}

/** The longest form; what stands in marks is surely all of it and nothing else. */
function betterName(first: Reading, second: Reading): string {
  if (first.quoted !== second.quoted) return (first.quoted ? first : second).occasion.name;
  const [one, other] = [first.occasion.name, second.occasion.name];
  return other.length > one.length ? other : one;
}

/** Whether one name is the other in short: each of its words, in order, is one of the other's or stands for it. */
export function isSameOccasion(a: string, b: string): boolean {
  const [short, long] = [bare(a), bare(b)].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined || short.length < 2) return false;
  if (long.includes(short)) return true;
  let rest = wordsIn(a.length <= b.length ? b : a);
  for (const word of wordsIn(a.length <= b.length ? a : b)) {
    const at = rest.findIndex((other) => standsFor(word, other));
    if (at < 0) return false;
    rest = rest.slice(at);
  }
  return true;
}

function bare(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '');
}

function wordsIn(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** 중기 for 중소기업: its letters in order, from the first. */
function standsFor(short: string, long: string): boolean {
  if (!long.startsWith(short.charAt(0))) return long.includes(short);
  let at = -1;
  for (const letter of short) {
    at = long.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
