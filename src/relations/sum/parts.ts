// Parts of a stated total: `총사업비 340억원(국비 213억원, 지방비 92억원, 민자 35억원)`, `예산 500억원 중 30억원`,
// `4,380억원*을 출자한다 / * 중기부 4,000억원, 복지부 180억원, 환경부 200억원`, `금융 99조원, 판로 19조원 등 총 118조원`.
// Not: `451만달러(약 62억원)` (the same sum), `340억원(전년 300억원)` (another one).
import type { Mention } from '../../core/types.js';
import type { SumRelation } from '../../core/relation.js';
import { amountOf } from '../circumstances.js';
import type { RelationContext, Sentence } from '../shape.js';
import { sumKey } from './deals.js';
import type { SumSentence } from './reading.js';

/** Rounded parts may miss their total by so much of it. */
const ROUNDING = 0.011;
const LEAST_PARTS = 2;
/** A row of more sums is a table. */
const MOST_PARTS = 60;
/** Behind a row stands its total, with words alone between. */
const MOST_TO_TOTAL = 4;
/** Between a total and its part: `500억원 중 `, `500억원 가운데 `, `1조원이며, 이 중 `. */
const OF_PATTERN = /^(?:[^.]{0,24}[,.]?\s?이)?\s?(?:중|가운데)\s[^\d.]{0,24}$/u;
const NOTE_PATTERN = /^\s?(?:\([^()]{0,20}\))?[가-힣]{0,6}\*/u;

/** Of each mention of a sum that is a part, the mention of its total. */
export function partsIn(context: RelationContext, sentences: readonly SumSentence[]): ReadonlyMap<Mention, Mention> {
  const { text } = context.article;
  const parts = new Map<Mention, Mention>();
  for (const { index, sums: all } of sentences) {
    const sums = all.filter((mention) => amountOf(mention) !== undefined);
    for (const [at, sum] of sums.entries()) {
      const behind = sums.slice(at + 1, at + 1 + MOST_PARTS);
      const [next] = behind;
      if (next !== undefined && isSmaller(next, sum) && OF_PATTERN.test(text.slice(sum.end, next.start)))
        for (const part of partsOf(sum, behind)) parts.set(part, sum);
      const bracketed = bracketAfter(text, sum, behind);
      if (addUp(bracketed, sum)) for (const part of bracketed) parts.set(part, sum);
      if (NOTE_PATTERN.test(text.slice(sum.end, sum.end + 30))) {
        const noted = noteBehind(context, context.sentences[index + 1]);
        if (addUp(noted, sum)) for (const part of noted) parts.set(part, sum);
      }
    }
    for (const { from, to } of runsOf(context, sums)) {
      const run = sums.slice(from, to);
      const end = run.at(-1)?.end ?? 0;
      const total = sums
        .slice(to, to + MOST_TO_TOTAL)
        .find((sum) => sum.start >= end && context.patterns.totalBehind.test(text.slice(end, sum.start)));
      if (total !== undefined && addUp(run, total)) for (const part of run) parts.set(part, total);
    }
  }
  return parts;
}

/** `1,225억원 중 본청이 297억원, 지방청이 928억원`: the sums behind up to where they make the total, else the first alone. */
function partsOf(total: Mention, sums: readonly Mention[]): readonly Mention[] {
  for (let count = LEAST_PARTS; count <= sums.length; count += 1)
    if (addUp(sums.slice(0, count), total)) return sums.slice(0, count);
  return sums.slice(0, 1);
}

/** The sums in the bracket right behind one. */
function bracketAfter(text: string, { end }: Mention, sums: readonly Mention[]): readonly Mention[] {
  const open = /^(?:\s?[가-힣]{1,4}){0,2}\s?\(/u.exec(text.slice(end, end + 14));
  if (open === null) return [];
  const close = text.indexOf(')', end + open[0].length);
  return close < 0 ? [] : sums.filter((sum) => sum.end <= close);
}

/** The sums of the note under a sentence: `* 중기부 4,000억원, 복지부 180억원`. */
function noteBehind(context: RelationContext, note: Sentence | undefined): readonly Mention[] {
  if (note === undefined || !context.article.text.startsWith('*', note.start)) return [];
  return context.within(note).filter((mention) => context.is(mention, 'value'));
}

/** Sums in a row that only commas and what each is for part, by their numbers. */
function runsOf(
  { article: { text }, patterns }: RelationContext,
  sums: readonly Mention[],
): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [at, sum] of sums.entries()) {
    const before = sums[at - 1];
    const run = runs.at(-1);
    if (before !== undefined && run !== undefined && patterns.nextPart.test(text.slice(before.end, sum.start)))
      run.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs.filter(({ from, to }) => to - from >= LEAST_PARTS);
}

function isSmaller(part: Mention, total: Mention): boolean {
  const own = amountOf(part);
  const all = amountOf(total);
  return own !== undefined && own.currency === all?.currency && own.value < all.value;
}

function addUp(parts: readonly Mention[], total: Mention): boolean {
  return (
    parts.length >= LEAST_PARTS &&
    parts.every((part) => isSmaller(part, total)) &&
    isNear(sumOf(parts.map(amountOf)), amountOf(total)?.value ?? 0)
  );
}

function sumOf(amounts: readonly ({ readonly value: number } | undefined)[]): number {
  return amounts.reduce((all, amount) => all + (amount?.value ?? 0), 0);
}

function isNear(sum: number, total: number): boolean {
  return Math.abs(sum - total) <= ROUNDING * total;
}

/** A total with its parts, for whoever explains the rows of an article. */
export interface Total {
  readonly total: SumRelation;
  readonly parts: readonly SumRelation[];
  /** What the parts make together, in the currency's main unit. */
  readonly sum: number;
  /** `all`: they add up but for rounding; `some`: they are less; `over`: they are more than the total. */
  readonly fit: 'all' | 'some' | 'over';
}

/** The totals among the sums of one article, in order. */
export function totalsOf(sums: readonly SumRelation[]): readonly Total[] {
  return sums.flatMap((total): readonly Total[] => {
    const parts = sums.filter(({ partOf }) => partOf !== undefined && sumKey(partOf) === sumKey(total));
    if (parts.length === 0) return [];
    const sum = sumOf(parts);
    const fit = isNear(sum, total.value) ? 'all' : sum < total.value ? 'some' : 'over';
    return [{ total, parts, sum, fit }];
  });
}
