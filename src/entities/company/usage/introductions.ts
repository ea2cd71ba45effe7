// A firm that nothing but the words before it introduces: 금형업체 정밀누리와, 광자 칩을 만드는 포톤나래, 달서구의 한아름케어도.
// Only words that releases do not use otherwise. Not: 중소기업 지원을, 제품을 만드는 중소기업이, 서울의 랜드마크는.
import type { Language } from '../../../lexicon/language.js';
import { particlesEnd, skipBlanks } from '../../../korean/edges.js';
import { wordsIn, type Word } from '../../../text/words.js';
import { indexSpans, type SpanIndex } from '../../../text/spans.js';
import type { Block, Candidate, Span } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import { CLOSERS, type FirmNames } from '../firm-names.js';

const GAP_PATTERN = /^ ?['"‘“「『]?$/u;
/** Behind an adnominal verb or a place a name of two syllables is too easily something else. */
const SHORTEST = 3;

/** Where words begin that the words before them introduce as a firm, with what introduces them. */
export function introductions(
  article: IndexedArticle,
  proposed: readonly Candidate[],
  language: Language,
  firms: FirmNames,
): ReadonlyMap<number, Introduction> {
  const known = indexSpans(proposed.filter(({ type, pending }) => type !== 'amount' && pending === undefined));
  const found = new Map<number, Introduction>();
  for (const block of article.blocks) {
    const words = wordsIn(article, block);
    for (const [index, word] of words.entries()) {
      const why = introduction(word, words[index + 1], known, firms, article.text);
      if (why === undefined) continue;
      const name = firms.nameFrom(article, block, word.end);
      if (name === undefined || name.end - name.start < (why.apposition ? 2 : SHORTEST)) continue;
      if (known.overlapping(name).length > 0) continue;
      if (!firms.isNewWord(article, name) && !isGlossedLatin(article.text, name)) continue;
      if (closesLikeName(article.text, block, name, language)) found.set(name.start, why);
    }
  }
  return found;
}

/** KORELAB(코어랩): how a Latin name is read, behind it in brackets. */
function isGlossedLatin(text: string, name: Span): boolean {
  return (
    /^[A-Z][A-Za-z]{2,}$/u.test(text.slice(name.start, name.end)) &&
    /^\([가-힣]{2,10}\)/u.test(text.slice(name.end, name.end + 12))
  );
}

export interface Introduction {
  readonly because: string;
  /** `제약사인 X`: the name must follow. */
  readonly apposition: boolean;
}

/** What a word says about the next one: its trade, what it does, where it is. */
function introduction(
  word: Word,
  next: Word | undefined,
  known: SpanIndex<Candidate>,
  firms: FirmNames,
  text: string,
): Introduction | undefined {
  if (next === undefined || !GAP_PATTERN.test(text.slice(word.end, next.start))) return undefined;
  const occupation = firms.occupationOf(word.text.replace(/인$/u, ''));
  if (occupation !== undefined) return { because: `${occupation} before it`, apposition: word.text.endsWith('인') };
  if (firms.isFirmVerb(word.text)) return { because: `${word.text} before it`, apposition: false };
  if (!word.text.endsWith('의') || word.text.length < 3) return undefined;
  const place = word.text.slice(0, -1);
  // 런던의 도크랜드, 싱가포르의 마리나베이: of a place abroad any sight is said, of a Korean municipality hardly one
  const ofPlace =
    /[시군구]$/u.test(place) &&
    known.overlapping(word).some(({ type, end }) => type === 'city' && end === word.end - 1);
  return ofPlace ? { because: `of ${place}`, apposition: false } : undefined;
}

/** Whether a particle, a comma, a bracket, 등 or a title stands behind: 정밀누리와, 꽃마중(대표, 새론, … Not: 새론 제품을. */
export function closesLikeName(text: string, block: Block, name: Span, language: Language): boolean {
  let end = name.end;
  if (CLOSERS.includes(text.charAt(end)) && end < block.end) end += 1;
  const behind = particlesEnd(text, end);
  if (behind > end) return true;
  if (end >= block.end) return false;
  if (/[,·․･∙‧・ㆍ(]/u.test(text.charAt(end))) return true;
  const next = skipBlanks(text, end);
  if (/^(?:등|역시|또한)(?![가-힣])/u.test(text.slice(next, next + 3))) return true;
  const [title] = language.titles.find(text, next, Math.min(block.end, next + 14));
  return title?.start === next;
}
