// Who paid into what is told as one, by names with a sum behind each:
//   `출자액은 모태펀드 25억원, 새벽은행 50억원으로 구성된다` · `모태펀드가 14억원, 새벽시가 10억원을 출자해 총 30억원 규모로 조성된다`
// Not: `새벽시 10억원` (one alone), `매출 10억원, 자산 20억원` (no names).
import type { RelationAmount, RelationName } from '../../core/relation.js';
import type { Span } from '../../core/types.js';
import { amountOf } from '../circumstances.js';
import { fundsIn } from '../funds.js';
import { unique } from '../names.js';
import { governmentsIn } from '../rows.js';
import type { RelationContext, Sentence } from '../shape.js';
import { phraseEnd } from '../subjects.js';

const LEAST_PAYERS = 2;
/** Between a name and its sum; particles are grammar. */
const BESIDE_PATTERN = /^(?:[이가]|에서)?\s(?:약\s)?$/u;
const LONGEST_BESIDE = '에서 약 '.length;
/** Between 출자해 and the total: `출자해 총 30억원 규모로`. */
const TOTAL_PATTERN = /^(?:[해여]|하여)?\s(?:총\s|약\s|모두\s)?$/u;
const SIZE_PATTERN = /^\s?규모/u;

/** The names in a span that have a sum right behind them; empty where it is one alone. */
export function payersIn(context: RelationContext, sentence: Sentence, span: Span): readonly RelationName[] {
  const { text } = context.article;
  const inside = context.within(span);
  const names = [
    ...inside
      .filter((mention) => context.is(mention, 'party'))
      .map((mention) => ({ end: phraseEnd(text, mention), name: context.nameOf(mention) })),
    ...fundsIn(context, sentence).map(({ end, name }) => ({ end, name: { name } })),
    ...governmentsIn(text, span, context.isRegion),
  ];
  const endingAt = new Map(names.toReversed().map(({ end, name }) => [end, name]));
  const payers = inside
    .filter((mention) => context.is(mention, 'value'))
    .flatMap((sum) => {
      // as many places as there may be between, whatever else the sentence names
      for (let end = sum.start - LONGEST_BESIDE; end < sum.start; end += 1) {
        const payer = endingAt.get(end);
        if (payer !== undefined && BESIDE_PATTERN.test(text.slice(end, sum.start))) return [payer];
      }
      return [];
    });
  return payers.length < LEAST_PAYERS ? [] : unique(payers);
}

/** The payers of a sentence that is about nothing else: `출자액은 …`. */
export function payersTold(context: RelationContext, sentence: Sentence): readonly RelationName[] {
  const { text } = context.article;
  return context.patterns.payersLabel.test(text.slice(sentence.start, sentence.end))
    ? payersIn(context, sentence, sentence)
    : [];
}

/** What all of them paid, told right behind: `출자해 총 30억원 규모로 조성된다`. */
export function totalBehind(context: RelationContext, sentence: Sentence, at: number): RelationAmount | undefined {
  const { text } = context.article;
  const sum = context
    .within({ start: at, end: sentence.end })
    .find((mention) => mention.start >= at && context.is(mention, 'value'));
  return sum !== undefined &&
    TOTAL_PATTERN.test(text.slice(at, sum.start)) &&
    SIZE_PATTERN.test(text.slice(sum.end, sum.end + 4))
    ? amountOf(sum)
    : undefined;
}
