// Funds, which are no records: `스마트대한민국펀드의 경우`, `1,500억원 규모 철강 상생협력기금을 조성`, ‘새벽 투자신탁 62호’에.
// Not: 펀드, 벤처펀드, 이번 투자조합 (any fund), 신용보증기금 (a body), 펀드매니저.
import type { Span } from '../core/types.js';
import { particlesEnd } from '../korean/edges.js';
import { isHangul, isWordCharacter } from '../text/characters.js';
import { tokensOf } from './broken-sentences.js';
import type { RelationContext, Sentence } from './shape.js';

export interface Fund extends Span {
  readonly name: string;
}

/** 기금(펀드): releases write the Korean word with the foreign one behind it. */
const CORE_PATTERN = /(?:펀드|기금(?:\(펀드\))?|투자조합|투자신탁)/gu;
const QUOTED_PATTERN =
  /[‘'“"「](?<name>[^‘’'“”"「」\n]{0,40}(?:펀드|기금|조합|신탁)(?:\s?(?:제\s?)?\d{1,3}호)?)(?:\(펀드\))?[’'”"」]/gu;
const NOUN_TAG_PATTERN = /^(?:NN[GP]|SL|SN|XPN|XSN|SY)/u;
/** 이에스지(ESG)상생협력: a bracket inside a name, with the letters in front of it. */
const RUN_PATTERN = /(?<![가-힣A-Za-z0-9Ⅰ-Ⅻ·&-])(?:[가-힣A-Za-z0-9Ⅰ-Ⅻ·&-]|[가-힣]\([A-Za-z&]{1,8}\))+$/u;
const LONGEST_RUN = 32;
const MOST_WORDS = 2;
const TOPIC_PATTERN = /^[’'”"」]?(?:의\s경우|[은는도]|에는)(?![가-힣])/u;
const SAME_FUND_PATTERN = /^(?:해당|이|동)\s(?:펀드|기금|조합)(?:[은는이가]|에는)/u;
/** How many sentences back a fund is what the text is about. */
const TOPIC_SENTENCES = 2;

const known = new WeakMap<Sentence, readonly Fund[]>();

/** The funds that a sentence names, in order. */
export function fundsIn(context: RelationContext, sentence: Sentence): readonly Fund[] {
  let funds = known.get(sentence);
  if (funds === undefined) {
    const { text } = context.article;
    const words = text.slice(sentence.start, sentence.end);
    const quoted = [...words.matchAll(QUOTED_PATTERN)].map((match): Fund => {
      const start = sentence.start + match.index;
      return { start, end: start + match[0].length, name: match.groups?.['name'] ?? '' };
    });
    const others = [...words.matchAll(CORE_PATTERN)].flatMap((match) => {
      const at = sentence.start + match.index;
      const fund = fundAt(context, sentence, at, at + match[0].length);
      return fund === undefined || quoted.some(({ start, end }) => start <= at && at < end) ? [] : [fund];
    });
    funds = [...quoted, ...others].sort((a, b) => a.start - b.start);
    known.set(sentence, funds);
  }
  return funds;
}

/** The fund that a sentence, else the text right before it, is about: the last one before `at` with a particle of topics. */
export function topicFund(context: RelationContext, sentence: Sentence, at: number): Fund | undefined {
  const { sentences, article } = context;
  const isTopic = ({ end }: Fund): boolean => TOPIC_PATTERN.test(article.text.slice(end, end + 5));
  const own = fundsIn(context, sentence).findLast((fund) => fund.end <= at && isTopic(fund));
  if (own !== undefined) return own;
  const index = sentences.indexOf(sentence);
  const same = sameFund(context, sentence, at, TOPIC_SENTENCES);
  if (same !== undefined) return same;
  for (let back = index - 1; back >= Math.max(0, index - TOPIC_SENTENCES); back -= 1) {
    const before = sentences[back];
    const fund = before === undefined ? undefined : fundsIn(context, before).findLast(isTopic);
    if (fund !== undefined) return fund;
  }
  return undefined;
}

/** 해당 펀드는: the last that was named before `at`, where one of so many sentences begins so. */
export function sameFund(context: RelationContext, sentence: Sentence, at: number, back = 0): Fund | undefined {
  const { sentences, article } = context;
  const index = sentences.indexOf(sentence);
  const saying = sentences.slice(Math.max(0, index - back), index + 1);
  if (!saying.some(({ start, end }) => SAME_FUND_PATTERN.test(article.text.slice(start, Math.min(end, start + 20)))))
    return undefined;
  const near = sentences.slice(Math.max(0, index - TOPIC_SENTENCES), index + 1);
  const named = near.toReversed().flatMap((one) => fundsIn(context, one).toReversed());
  return named.find(({ end }) => end <= at);
}

function fundAt(context: RelationContext, sentence: Sentence, at: number, stop: number): Fund | undefined {
  const { article, patterns } = context;
  const { text } = article;
  if (!endsThere(text, stop) || context.within({ start: at, end: stop }).length > 0) return undefined;
  const run = RUN_PATTERN.exec(text.slice(Math.max(sentence.start, at - LONGEST_RUN), at))?.[0] ?? '';
  if (/^\d/u.test(run)) return undefined;
  let start = at - run.length;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const before = wordBefore(text, sentence.start, start);
    if (before === undefined || !isPartOfName(context, sentence, before)) break;
    ({ start } = before);
  }
  const name = text.slice(start, stop).replace(/\(펀드\)$/u, '');
  const own = [...name.split(' ').slice(0, -1), run].filter((word) => word !== '');
  return own.every((word) => patterns.anyFund.test(word)) ? undefined : { start, end: stop, name };
}

function endsThere(text: string, stop: number): boolean {
  let end = stop;
  while (end < text.length && isHangul(text.charCodeAt(end))) end += 1;
  return end === stop || particlesEnd(text, stop) === end;
}

function wordBefore(text: string, from: number, start: number): Span | undefined {
  if (text.charAt(start - 1) !== ' ' || !isWordCharacter(text.charCodeAt(start - 2))) return undefined;
  let at = start - 1;
  while (at > from && isWordCharacter(text.charCodeAt(at - 1))) at -= 1;
  return { start: at, end: start - 1 };
}

/** Nouns alone, none of them a side or a word that any fund may have in front: 철강, 상생협력. Not: 조성하는, 이번, 중기부. */
function isPartOfName(context: RelationContext, sentence: Sentence, word: Span): boolean {
  const { article, patterns } = context;
  // or 벤처펀드: neither a number nor a word in small letters
  if (context.within(word).length > 0 || /^[\da-z]/u.test(article.text.charAt(word.start))) return false;
  if (patterns.anyFund.test(article.text.slice(word.start, word.end))) return false;
  const tokens = tokensOf(article, sentence, word);
  return tokens.length > 0 && tokens.every(({ pos }) => NOUN_TAG_PATTERN.test(pos));
}
