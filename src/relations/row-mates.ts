// Names that are no records and stand in a list with one that is: `한빛벤처스, 새벽투자, 누리캐피탈 등으로부터`.
// Not: `로봇, 배터리, ㈜가온나래` (words of the language), `한빛벤처스, 투자 유치` (no list).
import type { Span } from '../core/types.js';
import { tokensOf } from './broken-sentences.js';
import type { RelationContext, Sentence } from './shape.js';
import type { RowMember } from './rows.js';

const ITEM = '[가-힣A-Za-z0-9&]{2,16}(?: [A-Z][A-Za-z0-9]{1,12})?';
/** Three or more with commas between, the last before a particle or 등. */
const LIST_PATTERN = new RegExp(
  `(?<![가-힣A-Za-z0-9])(?:${ITEM}(?:\\([^()]{1,20}\\))?, ){2,}${ITEM}(?:\\([^()]{1,20}\\))?(?= 등|으?로부터|에서|[이가은는와과을를] )`,
  'gu',
);
const ITEM_PATTERN = new RegExp(`(?<=^|, )(?<name>${ITEM})`, 'gu');

/** The names of a sentence before a place that only their list shows. */
export function rowMatesIn(context: RelationContext, sentence: Sentence, before: number): readonly RowMember[] {
  const { text } = context.article;
  return [...text.slice(sentence.start, before).matchAll(LIST_PATTERN)].flatMap((list) => {
    const from = sentence.start + list.index;
    const items = [...list[0].matchAll(ITEM_PATTERN)].map(({ index, groups }) => {
      const name = groups?.['name'] ?? '';
      return { start: from + index, end: from + index + name.length, name };
    });
    const isKnown = items.some((item) =>
      context.within(item).some((mention) => mention.type === 'company' && mention.start === item.start),
    );
    if (!isKnown) return [];
    return items
      .filter((item) => context.within(item).length === 0 && !isCommon(context, sentence, item))
      .map(({ start, end, name }) => ({ start, end, name: { name } }));
  });
}

/** A word of the language, or one that is no noun at its end. */
function isCommon({ article }: RelationContext, sentence: Sentence, span: Span): boolean {
  const tokens = tokensOf(article, sentence, span);
  const last = tokens.at(-1);
  return last === undefined || !/^(?:NN|SL|SN|XSN|UNK)/u.test(last.pos) || (tokens.length === 1 && last.pos === 'NNG');
}
