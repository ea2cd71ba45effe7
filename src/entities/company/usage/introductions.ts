// A firm that nothing but the words before it introduces: 금형업체 정밀누리와, 광자 칩을 만드는 포톤나래, 달서구의 한아름케어도.
// Only words that releases do not use otherwise. Not: 중소기업 지원을, 제품을 만드는 중소기업이, 서울의 랜드마크는.
import { blockAt } from '../../../text/blocks.js';
import { isMiddleDot, isWordCharacter } from '../../../text/characters.js';
import { wordAfter, type Word } from '../../../text/words.js';
import { isWordStart, particlesEnd, skipBlanks } from '../../../korean/edges.js';
import type { Language } from '../../../lexicon/language.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Known } from '../../../core/rule.js';
import type { Block, Span } from '../../../core/types.js';
import { CLOSERS, type FirmNames } from '../firm-names.js';

/** Behind an adnominal verb or a place a name of two syllables is too easily something else. */
const SHORTEST = 3;
const SHORTEST_IN_APPOSITION = 2;
const TITLE_CLOSERS = '」』';
const OPENING = '\'"‘“「『';

export interface Introduction {
  readonly because: string;
  /** `제약사인 X`: the name must follow. */
  readonly apposition: boolean;
}

/** A word that introduces what stands behind it, up to `end`. */
interface Introducer extends Introduction {
  readonly end: number;
}

/**
 * Where words begin that the words before them introduce as a firm, with what introduces them. `mayHoldName` tells cheaply
 * whether a word may hold a firm's name, before MeCab is asked where the name ends.
 */
export function introductions(
  article: IndexedArticle,
  known: Known,
  language: Language,
  firms: FirmNames,
  mayHoldName: (word: Word) => boolean,
): ReadonlyMap<number, Introduction> {
  const { text } = article;
  const found = new Map<number, Introduction>();
  const isKnown = (span: Span): boolean => known.names.overlapping(span).some(({ pending }) => pending === undefined);
  for (const { end, ...why } of introducers(article, known)) {
    const block = blockAt(article, end - 1);
    const next = block === undefined ? undefined : wordBehind(text, end, block.end);
    if (block === undefined || next === undefined) continue;
    if (isKnown({ start: next.start, end: next.start + 1 }) || !mayHoldName(next)) continue;
    const name = firms.nameFrom(article, block, end);
    if (name === undefined || name.end - name.start < (why.apposition ? SHORTEST_IN_APPOSITION : SHORTEST)) continue;
    if (isKnown(name)) continue;
    if (!firms.isNewWord(article, name) && !isGlossedLatin(text, name)) continue;
    if (closesLikeName(text, block, name, language)) found.set(name.start, why);
  }
  return found;
}

/** Trades and what firms do, where the word of them ends, and Korean municipalities before 의. */
function introducers(article: IndexedArticle, known: Known): readonly Introducer[] {
  const { text } = article;
  const found: Introducer[] = [];
  // 런던의 도크랜드, 싱가포르의 마리나베이: of a place abroad any sight is said, of a Korean municipality hardly one
  for (const { start, end, pending } of known.withTrait('place').overlapping({ start: 0, end: text.length })) {
    if (text.charAt(end) !== '의' || pending !== undefined || !isWordEnd(text, end + 1)) continue;
    const place = text.slice(start, end);
    if (/[시군구]$/u.test(place)) found.push({ end: end + 1, because: `of ${place}`, apposition: false });
  }
  for (const { word, start, end } of article.cues('company-verb'))
    // 솔루션을 개발·제공하는 AI스타트업: of several verbs hardly one introduces a name
    if (isWordEnd(text, end) && isWordStart(text, start) && !isMiddleDot(text.charCodeAt(start - 1)))
      found.push({ end, because: `${word} before it`, apposition: false });
  // of occupations that end at one place the longest comes first
  const ends = new Set<number>();
  for (const { word, end } of article.cues('occupation')) {
    if (ends.has(end)) continue;
    ends.add(end);
    const apposition = text.charAt(end) === '인' && isWordEnd(text, end + 1);
    if (apposition || isWordEnd(text, end))
      found.push({ end: apposition ? end + 1 : end, because: `${word} before it`, apposition });
  }
  return found;
}

function isWordEnd(text: string, at: number): boolean {
  return !isWordCharacter(text.charCodeAt(at));
}

/** The word behind a blank and an opening quote, either of which may be missing. */
function wordBehind(text: string, at: number, limit: number): Word | undefined {
  const quote = text.charAt(at) === ' ' ? at + 1 : at;
  const start = OPENING.includes(text.charAt(quote)) ? quote + 1 : quote;
  const word = start === at || start >= limit ? undefined : wordAfter(text, start, limit);
  return word?.start === start ? word : undefined;
}

/** KORELAB(코어랩): how a Latin name is read, behind it in brackets. */
function isGlossedLatin(text: string, name: Span): boolean {
  return (
    /^[A-Z][A-Za-z]{2,}$/u.test(text.slice(name.start, name.end)) &&
    /^\([가-힣]{2,10}\)/u.test(text.slice(name.end, name.end + 12))
  );
}

/** Whether a particle, a comma, a bracket, 등 or a title stands behind: 정밀누리와, 꽃마중(대표, 새론, … Not: 새론 제품을. */
export function closesLikeName(text: string, block: Block, name: Span, language: Language): boolean {
  let end = name.end;
  // 「유망기업 도약」으로: a title that ends in the word
  if (TITLE_CLOSERS.includes(text.charAt(end)) && !OPENING.includes(text.charAt(name.start - 1))) return false;
  if (CLOSERS.includes(text.charAt(end)) && end < block.end) end += 1;
  const behind = particlesEnd(text, end);
  if (behind > end) return true;
  if (end >= block.end) return false;
  if (text.charAt(end) === ',' || text.charAt(end) === '(' || isMiddleDot(text.charCodeAt(end))) return true;
  const next = skipBlanks(text, end);
  if (/^(?:등|역시|또한)(?![가-힣])/u.test(text.slice(next, next + 3))) return true;
  const [title] = language.titles.find(text, next, Math.min(block.end, next + 14));
  return title?.start === next;
}
