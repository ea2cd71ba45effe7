// Values of options, checked before any work is done: `--format jsn` → unknown format "jsn": did you mean "json"?
import { UserError } from '../core/errors.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';
import { nearestWord } from './suggest.js';
import { valueKind, type ValueKind } from '../messages/values.js';
import { ZONES } from '../output/zones.js';
import { valueLabel, valueOfLabel } from '../output/workbook/labels.js';
import type { Zone } from '../core/types.js';
import { inEach, type Language } from '../messages/language.js';

/** `기업(company)`, where Korean has a word of its own. */
function shownValue(what: ValueKind, word: string, language: Language): string {
  const label = what === 'type' || what === 'zone' ? valueLabel(what, word, language) : word;
  return label === word ? word : `${label}(${word})`;
}

/** @throws UserError that names the allowed words and the one probably meant. */
export function unknownValue(what: ValueKind, typed: string, allowed: readonly string[]): UserError {
  const guess = nearestWord(typed, allowed);
  const named = inEach((language) => allowed.map((word) => shownValue(what, word, language)).join(', '));
  return new UserError(COMMAND_ERRORS.unknownValue(valueKind(what), typed, named, guess));
}

/** @throws UserError naming the first type that is asked for and that no dictionary and no rule knows. */
export function refuseUnknownTypes(
  asked: Iterable<string>,
  types: readonly string[],
  others: readonly string[] = [],
): void {
  for (const type of asked) if (!types.includes(type)) throw unknownValue('type', type, [...types, ...others]);
}

/** A parser for an option that takes one of a few words. */
export function oneOf<T extends string>(what: ValueKind, allowed: readonly T[]): (typed: string) => T {
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
    throw new UserError(COMMAND_ERRORS.emptyName(what, typed));
  }
  return [...new Set(words)];
}

/** A parser for an option that takes several of a few words, by comma. */
export function someOf<T extends string>(
  option: string,
  what: ValueKind,
  allowed: readonly T[],
): (typed: string) => readonly T[] {
  const parse = oneOf(what, allowed);
  return (typed) => [...new Set(splitList(option, typed).map(parse))];
}

const DATE_PATTERN = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;

/** A day of the calendar, `YYYY-MM-DD`. */
export function parseDate(typed: string): string {
  const { year, month, day } = DATE_PATTERN.exec(typed.trim())?.groups ?? {};
  if (year === undefined) throw new UserError(COMMAND_ERRORS.dateNotWritten(typed));
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1000;
  if (!isDay) throw new UserError(COMMAND_ERRORS.notDate(typed));
  return `${year}-${String(month)}-${String(day)}`;
}

/** More threads than this only cost memory. */
const MOST_JOBS = 256;

export function parseJobs(typed: string): number {
  const jobs = /^\d{1,6}$/u.test(typed.trim()) ? Number(typed) : 0;
  if (jobs < 1) throw new UserError(COMMAND_ERRORS.notJobs(typed));
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
    if (Number.isNaN(share)) throw new UserError(COMMAND_ERRORS.notShare(option, typed));
    return share;
  };
}

const SECONDS_OF_A_DAY = 86_400;

/** Seconds, of which there may be a part. */
export function parseTimeout(typed: string): number {
  const seconds = /^\d{1,5}(?:\.\d{1,3})?$/u.test(typed.trim()) ? Number(typed) : 0;
  if (seconds <= 0 || seconds > SECONDS_OF_A_DAY) {
    throw new UserError(COMMAND_ERRORS.notSeconds('--timeout', typed));
  }
  return seconds;
}

/** An offset into a text. */
export function parseOffset(typed: string): number {
  if (!/^\d{1,10}$/u.test(typed.trim())) throw new UserError(COMMAND_ERRORS.notOffset(typed));
  return Number(typed);
}

/** The types of `--types`, by their names in the output or by those of workbook and report: `기업` → company. */
export function parseTypes(typed: string): readonly string[] {
  return [...new Set(splitList('--types', typed).map((word) => valueOfLabel('type', word)))];
}

/** The zones of `--zones`, likewise: `제목` → headline. */
export function parseZones(typed: string): readonly Zone[] {
  const parse = oneOf('zone', ZONES);
  return [...new Set(splitList('--zones', typed).map((word) => parse(valueOfLabel('zone', word))))];
}
