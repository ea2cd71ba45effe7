// Values of options, checked before any work is done: `--format jsn` → unknown format "jsn": did you mean "json"?
import { UserError } from '../core/errors.js';
import { nearestWord } from './suggest.js';

/** @throws UserError that names the allowed words and the one probably meant. */
export function unknownValue(what: string, typed: string, allowed: readonly string[]): UserError {
  const guess = nearestWord(typed, allowed);
  const meant = guess === undefined ? '' : `did you mean "${guess}"? `;
  return new UserError(`unknown ${what} "${typed}"; ${meant}allowed: ${allowed.join(', ')}`);
}

/** A parser for an option that takes one of a few words. */
export function oneOf<T extends string>(what: string, allowed: readonly T[]): (typed: string) => T {
  return (typed) => {
    const value = allowed.find((word) => word === typed.trim().toLowerCase());
    if (value === undefined) throw unknownValue(what, typed, allowed);
    return value;
  };
}

/** The words of a list by commas; blanks around them do not count, doubles are dropped. */
export function splitList(what: string, typed: string): readonly string[] {
  const words = typed.split(',').map((word) => word.trim());
  if (words.some((word) => word === '')) {
    throw new UserError(`${what} "${typed}" holds an empty name; give names by comma, such as a,b`);
  }
  return [...new Set(words)];
}

/** A parser for an option that takes several of a few words, by comma. */
export function someOf<T extends string>(
  option: string,
  what: string,
  allowed: readonly T[],
): (typed: string) => readonly T[] {
  const parse = oneOf(what, allowed);
  return (typed) => [...new Set(splitList(option, typed).map(parse))];
}

const DATE_PATTERN = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;

/** A day of the calendar, `YYYY-MM-DD`. */
export function parseDate(typed: string): string {
  const { year, month, day } = DATE_PATTERN.exec(typed.trim())?.groups ?? {};
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1000;
  if (!isDay) throw new UserError(`--date "${typed}" is no day of the calendar; write it as 2023-04-26`);
  return `${String(year)}-${String(month)}-${String(day)}`;
}

/** More threads than this only cost memory. */
const MOST_JOBS = 256;

export function parseJobs(typed: string): number {
  const jobs = /^\d{1,6}$/u.test(typed.trim()) ? Number(typed) : 0;
  if (jobs < 1) throw new UserError(`--jobs "${typed}" is no number of worker threads; give 1 or more`);
  return Math.min(jobs, MOST_JOBS);
}

/** Collects the values of an option that may be given several times. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** A parser for an option that takes a share from 0 to 1. */
export function shareFor(option: string): (typed: string) => number {
  return (typed) => {
    const share = /^(?:0|1|0?\.\d+|1\.0+)$/u.test(typed.trim()) ? Number(typed) : Number.NaN;
    if (Number.isNaN(share)) throw new UserError(`${option} "${typed}" is no share; give a number from 0 to 1`);
    return share;
  };
}

const SECONDS_OF_A_DAY = 86_400;

/** Seconds, of which there may be a part. */
export function parseTimeout(typed: string): number {
  const seconds = /^\d{1,5}(?:\.\d{1,3})?$/u.test(typed.trim()) ? Number(typed) : 0;
  if (seconds <= 0 || seconds > SECONDS_OF_A_DAY) {
    throw new UserError(`--timeout "${typed}" is no number of seconds; give more than 0 and at most a day, such as 60`);
  }
  return seconds;
}

/** An offset into a text. */
export function parseOffset(typed: string): number {
  if (!/^\d{1,10}$/u.test(typed.trim()))
    throw new UserError(`--at "${typed}" is no offset; give a whole number from 0`);
  return Number(typed);
}
