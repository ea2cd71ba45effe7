// What is used like firms' names and is none: goods of a firm, glosses, surnames of foreigners, words of English phrases.
import { isLatin } from '../../../text/characters.js';
import type { Word } from '../../../text/words.js';
import type { Language } from '../../../lexicon/language.js';
import type { Block, Candidate, Span } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import { COMPANY, type FirmNames } from '../firm-names.js';
import type { Surroundings } from './shapes.js';

/** 투자은행(IB), 에스케이씨(SKC), 손뼉맞장구(하이파이브) */
const GLOSS_PATTERN =
  /(?<before>[가-힣A-Za-z]{2,10})\((?:(?<latin>[A-Z][A-Za-z0-9&.]*)[,)]|(?<hangul>[가-힣]{2,10})\))/gu;
const OPEN_BRACKET_PATTERN = /(?<![가-힣])([가-힣]+)\s?\([^()\n]*$/u;
const LONGEST_LIST = 80;
const LONGEST_GLOSS = 40;

/** 루이스 쿠이즈, 로버트 슬라이머: behind a given name of no Korean form stands a surname. */
export function endsPersonName(article: IndexedArticle, block: Block, before: Word | undefined, word: Word): boolean {
  if (before?.end !== word.start - 1 || article.text.charAt(before.end) !== ' ') return false;
  const tokens = article.tokensIn(block, before);
  return tokens.length === 1 && tokens[0]?.semantic === '인명' && tokens[0].end === before.end;
}

/**
 * What explains the word before it and is what that word is: 훙하이정밀공업(폭스콘) is one firm, 투자은행(IB) none. Not: the
 * firm that a word for firms stands for, 게임사(오로라웍스).
 */
export function glossesIn(text: string, firms: FirmNames): ReadonlySet<string> {
  const glosses = new Set<string>();
  for (const { groups } of text.matchAll(GLOSS_PATTERN)) {
    const { before, latin, hangul } = groups ?? {};
    if (latin !== undefined) glosses.add(latin);
    else if (before !== undefined && hangul !== undefined && firms.occupationOf(before) === undefined)
      glosses.add(hangul);
  }
  return glosses;
}

/**
 * 삼성전자 비스포크, 네슬레 헬스사이언스: what stands right behind a firm is its goods or a part of it; and who stands right
 * before one with the form of a person's name is its head: 존림 삼성바이오로직스 대표.
 */
export function standsAsPart({ article, language, namesAt }: Surroundings, span: Span): boolean {
  const { text } = article;
  const isFirmAt = (from: number, matches: (candidate: Candidate) => boolean): boolean =>
    namesAt({ start: Math.max(0, from), end: from + 1 }).some(
      (candidate) => candidate.type === COMPANY && matches(candidate),
    );
  const behind = text.charAt(span.start - 1) === ' ' && isFirmAt(span.start - 2, ({ end }) => end === span.start - 1);
  const before = text.charAt(span.end) === ' ' && isFirmAt(span.end + 1, ({ start }) => start === span.end + 1);
  if (behind) return !before;
  // 티메프(티몬·위메프): one word for several firms
  if (text.charAt(span.end) === '(') {
    const close = text.slice(span.end, span.end + LONGEST_LIST).indexOf(')');
    const inside = close < 0 ? [] : namesAt({ start: span.end, end: span.end + close });
    if (inside.filter(({ type }) => type === COMPANY).length > 1) return true;
  }
  if (isInListOfGoods(text, span.start, language)) return true;
  return before && language.names.byForm(text.slice(span.start, span.end)) !== 'no';
}

/** 음악 앱(멜론, 바이브, … : a bracket behind the word for goods. */
function isInListOfGoods(text: string, at: number, language: Language): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_LIST), at);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return false;
  const goods = OPEN_BRACKET_PATTERN.exec(before)?.[1];
  return goods !== undefined && language.phraseWords('goods').ends(goods);
}

/** What no name ends in, told without asking MeCab: 했다, 하도록, 위한. */
export function isVerbForm(word: string, language: Language): boolean {
  return language.phraseWords('verb-form').ends(word);
}

/** 생성자(generator), 휴리스틱(heuristic method): a term with its English word. Not: 누리솔(Nurisol), which is a name. */
const TERM_PATTERN = /^\([a-z]{3}[a-z -]*\)/u;

export function isGlossedTerm(text: string, { end }: Span): boolean {
  return text.charAt(end) === '(' && TERM_PATTERN.test(text.slice(end, end + LONGEST_GLOSS));
}

/** Indian of `Indian Point Unit`: a word of an English phrase; names of several Latin words have a rule of their own. */
export function isInLatinPhrase(
  text: string,
  name: string,
  before: Word | undefined,
  word: Word,
  behind: Word | undefined,
): boolean {
  if (!isLatin(name.charCodeAt(name.length - 1))) return false;
  const beside = (left: Word | undefined, right: Word | undefined, other: Word | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    other !== undefined &&
    text.slice(left.end, right.start) === ' ' &&
    /^[A-Za-z]{2,}$/u.test(other.text);
  return beside(before, word, before) || (name.length === word.text.length && beside(word, behind, behind));
}
