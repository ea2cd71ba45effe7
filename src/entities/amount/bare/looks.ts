// What a number without a currency looks like by itself: an article of a law, a count, or money by the noun beside it,
// by its Hanja or by the bracket that it fills.
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Span } from '../../../core/types.js';
import { blockAt } from '../../../text/blocks.js';
import { skipSpaces } from '../../../korean/numerals/units.js';
import type { AmountLexicon } from '../lexicon.js';
import { isArrow } from '../sums/connectors.js';
import type { BareNumber } from '../sums/sum.js';
import { LONGEST_LEAD } from './money-nouns.js';

/** By what a number is money, `open` where only its neighbours can tell; or why it is none, in plain words. */
export type Look =
  { readonly kind: 'noun' | 'hanja' | 'bracket' | 'open' } | { readonly kind: 'none'; readonly reason: string };

/** The large unit from which a number without a currency may be money: 억; 만 behind a few words. */
const LEAST_POWER = 8;
/** 조 is also the article of a law. */
const ARTICLE_POWER = 12;
/** `제9조`, `제1, 2조`, `8장 77조`. */
const ORDINAL_PATTERN =
  /(?:제\s?|제\s?\d{1,4}(?:조|항|호)?\s?[,·․‧・･∙ㆍ~∼-]\s?|[^\d.,]\d{1,3}\s?[,·․‧・･∙ㆍ]\s?|§\s?|[장절법령약정칙]\s?)$/u;
/** `수출 4兆 시대`: newspapers write the unit of a sum so, and 兆 is no article of a law either. */
const HANJA_UNIT_PATTERN = /[億兆]/u;

export const isLarge = ({ power }: BareNumber): boolean => power >= LEAST_POWER;

export function lookOf(article: IndexedArticle, number: BareNumber, lexicon: AmountLexicon): Look {
  const { text } = article;
  const { start, end, power } = number;
  const line = blockAt(article, start) ?? number;
  const { moneyNouns } = lexicon;
  const lead = text.slice(Math.max(line.start, start - LONGEST_LEAD), start);
  if (power === ARTICLE_POWER && number.single && ORDINAL_PATTERN.test(lead))
    return { kind: 'none', reason: 'an article of a law' };
  const large = isLarge(number);
  const named = moneyNouns.isNamedBefore(text, start, end, line.start, large);
  if (!named && moneyNouns.isCount(text, end))
    return { kind: 'none', reason: 'a count: what is counted stands behind the number' };
  if ((large && moneyNouns.isNamedBehind(text, end)) || named) return { kind: 'noun' };
  if (HANJA_UNIT_PATTERN.test(text.slice(start, end)) && !standsAlone(text, number, line)) return { kind: 'hanja' };
  if (large && isBracketed(text, number, lead, lexicon)) return { kind: 'bracket' };
  return { kind: 'open' };
}

function standsAlone(text: string, { start, end }: Span, line: Span): boolean {
  return text.slice(line.start, start).trim() === '' && text.slice(end, line.end).trim() === '';
}

const BRACKET_PATTERN = /[(（](?:약|총|각|각각|\+)?\s?$/u;
/** A year with the bracket that it opens: `(’22~’28, 271억)`, `(’24 예산 3억)`. */
const DATED_BRACKET_PATTERN =
  /[(（]\s?(?:[‘’'`´]?\d{2,4}년?\s?[~∼～-]\s?)?[‘’'`´]?\d{2,4}년?(?:\s?(?<stage>[가-힣]{2}))?\s?[,/:]?\s?(?:약|총|\+)?\s?$/u;
/** `(2,151억, ∼’29)`. */
const YEAR_BEHIND_PATTERN = /^[,/]\s?[~∼～]?\s?[‘’'`´]\d{2}/u;
const LONGEST_BRACKET_END = 8;

/**
 * Whether the number fills a bracket behind what it is the money of: `신설(30억)`, `(’22~’28, 271억)`. Counts name what
 * they count, in a bracket too; a bare 조 may be an article (`협정(6조)`).
 */
function isBracketed(text: string, { end, power }: BareNumber, lead: string, { words }: AmountLexicon): boolean {
  const at = skipSpaces(text, end);
  const closing = text.charAt(at);
  const closes = closing === ')' || closing === '）' || isArrow(closing);
  if (!closes && !YEAR_BEHIND_PATTERN.test(text.slice(at, at + LONGEST_BRACKET_END))) return false;
  const dated = DATED_BRACKET_PATTERN.exec(lead);
  const stage = dated?.groups?.['stage'];
  if (dated !== null && (stage === undefined || words('stage').at(stage, 0)?.word === stage)) return true;
  return power !== ARTICLE_POWER && BRACKET_PATTERN.test(lead);
}
