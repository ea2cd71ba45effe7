// For how many periods a sum is paid: 3 for `연 20억씩 3년`, 5 for `5년간 매년 1억원`.
import type { WordTable } from '../../text/word-table.js';

export const PERIODS = ['year', 'quarter', 'month', 'week', 'day', 'hour'] as const;
export type Period = (typeof PERIODS)[number];

const REACH = 12;
const COUNT_BEHIND_PATTERN = /^(?:씩)?[을를]?\s?(?<count>\d{1,2})\s?/u;
const LAST_BEHIND_PATTERN = /^(?:간|동안|에|$|[^가-힣])/u;
const LAST_BEFORE_PATTERN = /(?:간|\s?동안)(?:에 걸쳐)?\s?$/u;
const COUNT_BEFORE_PATTERN = /(?<count>\d{1,2})\s?$/u;

/** The count behind the sum that ends at `end`, in units of the period that it is paid by. */
export function periodsBehind(
  text: string,
  end: number,
  to: number,
  period: Period,
  units: WordTable<Period>,
): number | undefined {
  const near = text.slice(end, Math.min(to, end + REACH));
  const match = COUNT_BEHIND_PATTERN.exec(near);
  if (match === null) return undefined;
  const unit = units.at(near, match[0].length);
  if (unit?.value !== period) return undefined;
  return LAST_BEHIND_PATTERN.test(near.slice(match[0].length + unit.word.length)) ? countOf(match) : undefined;
}

/** The count before the word of the period that begins at `wordAt`. */
export function periodsBefore(
  text: string,
  from: number,
  wordAt: number,
  period: Period,
  units: WordTable<Period>,
): number | undefined {
  const near = text.slice(Math.max(from, wordAt - REACH), wordAt);
  const last = LAST_BEFORE_PATTERN.exec(near);
  if (last === null) return undefined;
  const unit = units.before(near, last.index, 0);
  if (unit?.value !== period) return undefined;
  const match = COUNT_BEFORE_PATTERN.exec(near.slice(0, last.index - unit.word.length));
  return match === null ? undefined : countOf(match);
}

function countOf({ groups }: RegExpExecArray): number {
  return Number(groups?.['count']);
}
