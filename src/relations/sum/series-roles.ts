// Sums of one series are of one role: `(’22) 88억원 → (’23) 101억원`, `(국가별) 미국 4억 달러, 중국 5억 달러`.
// Not: a sum whose own phrase tells what it is.
import type { EntityRecord, Mention } from '../../core/types.js';
import { ROLES, type Role } from '../../entities/amount/roles.js';
import { amountOf } from '../circumstances.js';
import type { RelationContext, Sentence } from '../shape.js';
import { sumKey } from './deals.js';
import type { SumLexicon } from './lexicon.js';
import type { Reading, SumSentence } from './reading.js';
import { seriesIn, sharedRoles, splitEnd } from './series.js';

/** How far back, in UTF-16 code units, the sum stands that a line splits up. */
const SPLIT_REACH = 300;

const NOTE_PATTERN = /^\*{1,3}\s?(?!\*)/u;

/** What the other sums of its series are, where no phrase tells what a sum is. */
export function withSeries(
  context: RelationContext,
  lexicon: SumLexicon,
  sentences: readonly SumSentence[],
  readings: ReadonlyMap<Mention, Reading>,
  records: readonly EntityRecord[],
): ReadonlyMap<Mention, Reading> {
  const all = sentences.flatMap(({ sums }) => seriesIn(context, lexicon, sums));
  if (all.length === 0) return readings;
  const shared = new Map(readings);
  const keyOf = (mention: Mention): string => {
    const amount = amountOf(mention);
    return amount === undefined ? '' : sumKey(amount);
  };
  const byKey = new Map<string, Role>();
  for (const [sum, { role }] of readings) if (role !== undefined) byKey.set(keyOf(sum), byKey.get(keyOf(sum)) ?? role);
  const nearest = new Map(
    records.flatMap(({ mentions, attributes }) => {
      const role = ROLES.find((name) => name === attributes['role'] && name !== 'other');
      return role === undefined ? [] : mentions.map(({ start }) => [start, role] as const);
    }),
  );
  const splits = new Map<Sentence, number>();
  const indexOf = new Map(sentences.map(({ sentence, index }) => [sentence, index]));
  /** The role of the last sum in a stretch that has one. */
  const lastRole = (start: number, end: number): Role | undefined => {
    const last = context
      .within({ start, end })
      .findLast((sum) => sum.end <= end && shared.get(sum)?.role !== undefined);
    return last === undefined ? undefined : shared.get(last)?.role;
  };
  /** 10개 부처*가 1,700억원을 투자한다 above `* 새벽청 800억원, 한빛부 300억원`: a note splits up what stands above it. */
  const notedOf = ([first]: readonly Mention[]): Role | undefined => {
    const sentence = first === undefined ? undefined : readings.get(first)?.sentence;
    if (sentence === undefined) return undefined;
    const mark = NOTE_PATTERN.exec(context.article.text.slice(sentence.start, sentence.end))?.[0].trimEnd();
    const above = mark === undefined ? undefined : context.sentences[(indexOf.get(sentence) ?? 0) - 1];
    return mark === undefined ||
      above === undefined ||
      !context.article.text.slice(above.start, above.end).includes(mark)
      ? undefined
      : lastRole(above.start, above.end);
  };
  /** The role of the sum before that a line splits up: `(국가별) 미국 4억 달러, 중국 5억 달러`. */
  const splitOf = ([first]: readonly Mention[]): Role | undefined => {
    const sentence = first === undefined ? undefined : readings.get(first)?.sentence;
    if (first === undefined || sentence === undefined) return undefined;
    let split = splits.get(sentence);
    if (split === undefined) {
      split = sentence.start + splitEnd(context.article.text.slice(sentence.start, sentence.end));
      splits.set(sentence, split);
    }
    return split > first.start ? undefined : lastRole(sentence.start - SPLIT_REACH - 1, sentence.start);
  };
  for (const series of all) {
    const told = series.map((sum) => readings.get(sum)?.role);
    const roles = sharedRoles(
      told,
      () =>
        series.map((sum) => byKey.get(keyOf(sum))).find((role) => role !== undefined) ??
        splitOf(series) ??
        series.map(({ start }) => nearest.get(start)).find((role) => role !== undefined) ??
        notedOf(series),
    );
    series.forEach((sum, at) => {
      const [reading, role] = [readings.get(sum), roles[at]];
      if (reading !== undefined && reading.role === undefined && role !== undefined)
        shared.set(sum, { ...reading, role, rule: 'sum/series' });
    });
  }
  return shared;
}
