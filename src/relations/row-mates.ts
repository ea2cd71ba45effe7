// Names that are no records and stand in a list with one that is: `한빛벤처스, 새벽투자, 누리캐피탈 등으로부터`.
// And all in a bracket that names as many as are counted in front: `3개 기관(새벽진흥원, 한빛보증, KGI)은`.
// Not: `로봇, 배터리, ㈜가온나래` (words of the language), `한빛벤처스, 투자 유치` (no list), `3개 분야(로봇, 배터리, 부품)` (no sides).
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
  const listed = [...text.slice(sentence.start, before).matchAll(LIST_PATTERN)].flatMap((list) => {
    const from = sentence.start + list.index;
    const items = [...list[0].matchAll(ITEM_PATTERN)].map(({ index, groups }) => {
      const name = groups?.['name'] ?? '';
      return { start: from + index, end: from + index + name.length, name };
    });
    const known = items.flatMap((item) => context.within(item).filter(({ start }) => start === item.start));
    const isOfFirms = known.some(({ type }) => type === 'company');
    // among bodies a word may be any of their kind: 새벽부, 한빛청, 유관기관
    if (!isOfFirms && known.filter((mention) => context.is(mention, 'party')).length < LEAST_BODIES) return [];
    return items
      .filter((item) => context.within(item).length === 0 && !isCommon(context, sentence, item, !isOfFirms))
      .map(({ start, end, name }) => ({ start, end, name: { name } }));
  });
  const counted = countedIn(context, { start: sentence.start, end: before });
  return [...listed.filter(({ start }) => counted.every((other) => other.start !== start)), ...counted];
}

/** `5개 보증기관(가온보증, 새벽진흥원, 누리금고, 농보, KGI)은`: as many names as are counted, those that are no records. */
function countedIn(context: RelationContext, { start: from, end }: Span): readonly RowMember[] {
  const { text } = context.article;
  return [...text.slice(from, end).matchAll(context.patterns.countedList)].flatMap((match): readonly RowMember[] => {
    const { count, list = '' } = match.groups ?? {};
    const names = list.split(/\s?[,·]\s?/u);
    if (
      names.length < LEAST_COUNTED ||
      names.length !== Number(count) ||
      !names.every((name) => NAME_PATTERN.test(name))
    )
      return [];
    let at = from + match.index + match[0].length - 1 - list.length;
    return names.flatMap((name) => {
      const start = text.indexOf(name, at);
      at = start + name.length;
      return context.within({ start, end: at }).length > 0 ? [] : [{ start, end: at, name: { name } }];
    });
  });
}

const LEAST_BODIES = 2;
const LEAST_COUNTED = 2;
const NAME_POS_PATTERN = /^(?:NNP|SL|UNK)/u;
const NAME_PATTERN = /^(?:㈜)?[가-힣A-Za-z0-9&]{2,14}(?: [가-힣A-Za-z0-9&]{2,10})?$/u;

/** A word of the language, or one that is no noun at its end; `named`: all of its words are those of the language. */
function isCommon({ article }: RelationContext, sentence: Sentence, span: Span, named: boolean): boolean {
  const tokens = tokensOf(article, sentence, span);
  if (named && tokens.every(({ pos }) => !NAME_POS_PATTERN.test(pos))) return true;
  const last = tokens.at(-1);
  return last === undefined || !/^(?:NN|SL|SN|XSN|UNK)/u.test(last.pos) || (tokens.length === 1 && last.pos === 'NNG');
}
