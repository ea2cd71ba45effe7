// One occasion is one row, whatever headline, lead and box call it: ‘중기 새벽 포럼’, ‘2025 중소기업 새벽 포럼’.
// Not: 제1회 새벽 포럼, 제2회 새벽 포럼.
import type { Occasion, RelationName } from '../../core/relation.js';
import { unique } from '../names.js';
import type { EventPatterns } from './patterns.js';
import type { When } from './when.js';

/** An occasion with what only its reading knows. */
export interface Reading {
  readonly occasion: Occasion;
  readonly quoted: boolean;
  /** A headline or a subtitle, which says less than the text. */
  readonly heading: boolean;
  /** One of the first sentences of the text, which says the same as the heading. */
  readonly lead: boolean;
  /** It is only named as the place of something. */
  readonly passing: boolean;
  /** Nothing but its subject tells it from others of its kind. */
  readonly vague: boolean;
}

/** Occasions told last among which a name is looked for, so that a list of thousands takes no longer than it must. */
const MOST_COMPARED = 50;

/** In order of first appearance. */
export function mergeReadings(readings: readonly Reading[], patterns: EventPatterns): readonly Occasion[] {
  const found: Reading[] = [];
  for (const reading of readings) {
    const at = found.findLastIndex(
      (other, index) =>
        index >= found.length - MOST_COMPARED &&
        (isSameOccasion(other.occasion.name, reading.occasion.name) || isToldAgain(other, reading, patterns)),
    );
    const other = found[at];
    if (other === undefined) found.push(reading);
    else found[at] = joined(other, reading);
  }
  return found.filter((reading) => !isEarlierOne(reading, found)).map(({ occasion }) => occasion);
}

/** 제2차 새벽협의회에서 의결한, where the text is about 제3차: another of the same kind, spoken of in passing. */
function isEarlierOne({ passing, occasion }: Reading, all: readonly Reading[]): boolean {
  if (!passing || !NUMBER_PATTERN.test(occasion.name)) return false;
  const kind = kindOf(occasion.name);
  return all.some((other) => !other.passing && kindOf(other.occasion.name) === kind);
}

function kindOf(name: string): string {
  return bare(name.replace(NUMBER_PATTERN, '').replace(YEAR_PATTERN, ''));
}

/** Whether the text tells in other words what its heading names: 금융시장 점검회의, 자금시장 관련 현황 점검회의. */
function isToldAgain(heading: Reading, reading: Reading, patterns: EventPatterns): boolean {
  if (!heading.heading || reading.heading) return false;
  const [name, other] = [heading.occasion.name, reading.occasion.name];
  if (isLikeOccasion(name, other)) return true;
  // headlines have the Korean word where the text has the name: 새벽 진출을 위한 토론회, ‘제9차 새벽 포럼’
  if (reading.lead && heading.vague && !heading.quoted && isOtherWordFor(lastWord(name), lastWord(other), patterns))
    return true;
  // 새벽 산업 관련 고객간담회, ‘새벽산업 분야 고객 간담회’: the text has the whole name in marks
  if (reading.lead && reading.quoted && !heading.quoted && sharesWord(name, other, patterns)) return true;
  return (
    reading.lead &&
    heading.vague &&
    reading.vague &&
    !heading.quoted &&
    !reading.quoted &&
    lastOf(name) === lastOf(other)
  );
}

/** Whether two occasions of one noun have a word in common that not any of a kind has, and no numbers that differ. */
function sharesWord(name: string, other: string, { anyOccasion }: EventPatterns): boolean {
  const [digits, others] = [digitsOf(name), digitsOf(other)];
  if (lastOf(name) !== lastOf(other) || (digits !== '' && others !== '' && digits !== others)) return false;
  const telling = (words: readonly string[]): readonly string[] =>
    words.slice(0, -1).filter((word) => word.length > 1 && !anyOccasion.test(word));
  const seconds = telling(wordsIn(other));
  return telling(wordsIn(name)).some((word) =>
    seconds.some((second) => second.startsWith(word) || word.startsWith(second)),
  );
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** 토론회 for 포럼: Korean words of releases and the borrowed ones that they stand for. */
function isOtherWordFor(word: string, other: string, { synonyms }: EventPatterns): boolean {
  return synonyms.some((pattern) => {
    const [one, two] = [pattern.exec(word)?.[0], pattern.exec(other)?.[0]];
    return one !== undefined && two !== undefined && one !== two;
  });
}

/** The end of the last word, which tells what kind of occasion it is. */
function lastOf(name: string): string {
  return name.slice(-2);
}

/** What the main reading leaves out is filled from the other. */
function joined(first: Reading, second: Reading): Reading {
  const [main, other] = first.heading && !second.heading ? [second, first] : [first, second];
  return {
    occasion: { ...withMissing(main.occasion, other.occasion), name: betterName(first, second) },
    quoted: first.quoted || second.quoted,
    heading: main.heading,
    lead: main.lead,
    passing: first.passing && second.passing,
    vague: first.vague && second.vague,
  };
}

/** What is told of an occasion apart from its name. */
export interface Facts {
  readonly when: When;
  readonly place?: RelationName | undefined;
  readonly hosts: readonly RelationName[];
  readonly count?: number | undefined;
}

/** An occasion with what it lacks taken from another telling of it. */
export function withMissing(occasion: Occasion, { date, from, to, place, hosts = [], count }: Occasion): Occasion {
  const when = date === undefined ? (from === undefined || to === undefined ? {} : { from, to }) : { date };
  // the text names those who hold it with the one that a heading names
  const isMore = (occasion.hosts ?? []).every(({ name }) => hosts.some((other) => other.name === name));
  return withFacts(occasion, { when, place, hosts: isMore ? hosts : [], count });
}

/** An occasion with what it lacks, and with hosts besides its own. */
export function withFacts(occasion: Occasion, { when, place, hosts: more, count }: Facts): Occasion {
  const hosts = unique([...(occasion.hosts ?? []), ...more]);
  return {
    ...occasion,
    ...(isDated(occasion) ? {} : when),
    ...(occasion.place !== undefined || place === undefined ? {} : { place }),
    ...(hosts.length === 0 ? {} : { hosts }),
    ...(occasion.count !== undefined || count === undefined ? {} : { count }),
  };
}

function isDated({ date, from }: Occasion): boolean {
  return date !== undefined || from !== undefined;
}

/** The longest form; what stands in marks is surely all of it and nothing else. */
function betterName(first: Reading, second: Reading): string {
  if (first.quoted !== second.quoted) return (first.quoted ? first : second).occasion.name;
  // 새벽 진출을 위한 토론회, 제9차 새벽 포럼: the one that tells it from others
  if (first.vague !== second.vague && !isSameOccasion(first.occasion.name, second.occasion.name))
    return (first.vague ? second : first).occasion.name;
  const [one, other] = [first.occasion.name, second.occasion.name];
  return other.length > one.length ? other : one;
}

/** Whether one name is the other in short: each of its words, in order, is one of the other's or stands for it. */
export function isSameOccasion(a: string, b: string): boolean {
  const [short, long] = [bare(a), bare(b)].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined || short.length < 2) return false;
  if (long.includes(short) || isAllIn(short, long)) return true;
  let rest = wordsIn(a.length <= b.length ? b : a);
  for (const word of wordsIn(a.length <= b.length ? a : b)) {
    const at = rest.findIndex((other) => standsFor(word, other));
    if (at < 0) return false;
    rest = rest.slice(at);
  }
  return true;
}

/** 새벽과학기술 성과공유대회, 새벽과학기술 우수성과 공유대회: all letters of one in order, from the first to the end. */
function isAllIn(short: string, long: string): boolean {
  if (short.length < LEAST_LETTERS || short.length < long.length * MOST_LETTERS) return false;
  if (/\d/u.test(short + long) && digitsOf(short) !== digitsOf(long)) return false;
  return short.startsWith(long.charAt(0)) && short.slice(-3) === long.slice(-3) && standsFor(short, long);
}

function digitsOf(name: string): string {
  return name.replace(/\D/gu, '');
}

const LEAST_LETTERS = 8;
const MOST_LETTERS = 0.75;

/**
 * Whether a heading and the text mean one occasion, though they word it apart: most words of the shorter are the other's, and
 * none has a number that the other contradicts. `새벽 산업 유공 포상 수여식`, `2024년 새벽 산업 유공자 수여식`.
 */
export function isLikeOccasion(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => ({
    number: NUMBER_PATTERN.exec(name)?.groups?.['number'],
    words: wordsIn(name.replace(NUMBER_PATTERN, '').replace(YEAR_PATTERN, '')),
  }));
  if (one === undefined || other === undefined) return false;
  if (one.number !== undefined && other.number !== undefined && one.number !== other.number) return false;
  const [short, long] = one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  const common = short.filter((word) =>
    long.some((name) => name === word || name.startsWith(word) || word.startsWith(name)),
  );
  return common.length >= LEAST_COMMON && common.length >= short.length * MOST_OF && common.length * 2 >= long.length;
}

const NUMBER_PATTERN = /제\s?(?<number>\d{1,4})\s?[회차기]\s?/u;
const YEAR_PATTERN = /(?:19|20)\d{2}년?(?:도)?\s?/u;
const LEAST_COMMON = 2;
const MOST_OF = 0.6;

function bare(name: string): string {
  // 제17차, 제17회
  return name.replace(/[^\p{L}\p{N}]/gu, '').replace(/(?<=제\d{1,4})차/u, '회');
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
