// Which names a word may hold, and what MeCab leaves of them. Letters are asked before MeCab is, since hardly one word of a
// hundred is spelled like a firm. 쿠팡·배민은 → 쿠팡, 배민; 위메프가 → 위메프. Not: 디지털화, 명의신탁.
import { isMiddleDot } from '../../../text/characters.js';
import { endsInflected, particleCuts, standaloneWords } from '../../../korean/name-end.js';
import type { Word } from '../../../text/words.js';
import type { Language } from '../../../lexicon/language.js';
import type { Block, Span } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';

export const SHORTEST_NAME = 2;
const LONGEST_NAME = 16;

/** A stretch of a word that may hold a name: the word itself, or a member of a row. Offsets are into the word. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Where particles may begin inside of it, in order. */
  readonly cuts: readonly number[];
  /** Where a name may end in it by its letters: at cuts or at its own end. */
  readonly ends: readonly number[];
}

/** The pieces of a word that are spelled like a name, wherever in them the particles begin: 쿠팡·배민은 → 쿠팡, 배민. */
export function piecesOf(
  text: string,
  word: Word,
  isSpelledWell: (start: number, end: number) => boolean,
): readonly Piece[] {
  let pieces: Piece[] | undefined;
  for (let start = word.start, at = start; at <= word.end; at += 1) {
    if (at < word.end && !isMiddleDot(text.charCodeAt(at))) continue;
    const cuts = at === word.end ? particleCuts(text, start, at) : NONE;
    let ends: number[] | undefined;
    for (let index = 0; index <= cuts.length; index += 1) {
      const end = cuts[index] ?? at;
      if (end - start >= SHORTEST_NAME && end - start <= LONGEST_NAME && isSpelledWell(start, end))
        (ends ??= []).push(end - word.start);
    }
    if (ends !== undefined) {
      const [from, to] = [start - word.start, at - word.start];
      (pieces ??= []).push({ from, to, cuts: cuts.map((cut) => cut - word.start), ends });
    }
    start = at + 1;
  }
  return pieces ?? NONE;
}

const NONE: readonly never[] = [];

/** The name that a piece holds where its word stands. */
export function nameIn(article: IndexedArticle, block: Block, word: Word, { from, to, cuts }: Piece): Span {
  const start = word.start + from;
  const ends = cuts.map((cut) => word.start + cut);
  return { start, end: firmEnd(article, block, start, word.start + to, ends) };
}

/** Whether a span is as long as names are. */
export function isAsLongAsNames({ start, end }: Span): boolean {
  return end - start >= SHORTEST_NAME && end - start <= LONGEST_NAME;
}

/** What stands for particles at the end of a name only where MeCab sees them: 은행에서 ends no 은 + 행에서, 비트코인은 no 인은. */
const NO_PARTICLE_PATTERN = /^(?:[측등내간발행산들님씨당별외향형표식용쪽편하인임]|[라란랑]|이[라란랑]$)/u;

/**
 * Where a name ends inside its word: before the particles that MeCab sees, else before those that the spelling allows.
 * 한국수출입은행에서 → 한국수출입은행, JP모간은 → JP모간.
 */
function firmEnd(
  article: IndexedArticle,
  block: Block,
  start: number,
  wordEnd: number,
  cuts: readonly number[],
): number {
  const { text } = article;
  const [only] = cuts;
  if (only === undefined) return wordEnd;
  // whether MeCab sees a particle there does not matter then
  if (cuts.length === 1 && standaloneWords(article).has(text.slice(start, only))) return only;
  const tokens = article.tokensIn(block, { start: only, end: wordEnd });
  const seen = cuts.find((cut) => tokens.some((token) => token.start === cut && /^(?:J|VCP)/u.test(token.pos)));
  if (seen !== undefined) return seen;
  const alone = cuts.find((cut) => standaloneWords(article).has(text.slice(start, cut)));
  if (alone !== undefined) return alone;
  return (
    cuts.find((cut) => {
      const rest = text.slice(cut, wordEnd);
      if (NO_PARTICLE_PATTERN.test(rest)) return false;
      return (
        rest.length >= 2 || /^[은는을를의]$/u.test(rest) || (/^[와과]$/u.test(rest) && text.charAt(wordEnd) === ' ')
      );
    }) ?? wordEnd
  );
}

/** Nouns with a suffix: 디지털화, 적극적, 기업들. Not: 베이스벤처스, which MeCab takes for 벤처 with a suffix 스. */
const NOUN_SUFFIX_PATTERN = /^(?:[적화들별형용식성권상째씩당님꼴대여시하풍률율감력론학가자인원사소부처실장]|어치)$/u;

/** Whether what MeCab sees in a word leaves it a name. What sounds transliterated MeCab cuts at random: 위/메/프. */
export function mayBeFirm(article: IndexedArticle, block: Block, span: Span, language: Language): boolean {
  const tokens = article.tokensIn(block, span);
  const [only] = tokens;
  const last = tokens.at(-1);
  const foreign = soundsForeign(article.text.slice(span.start, span.end), language);
  if (tokens.some(({ pos }) => /^XS[VA]/u.test(pos)) && !foreign) return false;
  if (last?.pos === 'XSN' && last.end === span.end)
    return foreign && !NOUN_SUFFIX_PATTERN.test(article.text.slice(last.start, last.end));
  if (tokens.length === 1 && only !== undefined && !/^(?:N|SL|SH|UNKNOWN|XR)/u.test(only.pos)) return false;
  // one noun of the language, 지원, 개발; of those that are borrowed some are firms: 샤프, 오아시스
  if (tokens.length === 1 && only?.pos === 'NNG' && only.start === span.start && only.end === span.end) return foreign;
  // an act of several nouns: 명의신탁, 도로점용. Not: 새벽자산운용
  if (
    last?.semantic === '행위' &&
    tokens.every(({ pos }) => pos === 'NNG') &&
    language.companyEndings.match(article.text.slice(span.start, span.end)) === undefined
  )
    return foreign;
  if (tokens.length === 1 && only?.semantic === '지명' && only.start === span.start) return true;
  return foreign || !endsInflected(article, block, span);
}

function soundsForeign(name: string, language: Language): boolean {
  const hangul = name.replace(/[^가-힣]/gu, '');
  return hangul.length >= 2 && language.names.soundsForeign('loanword', hangul);
}
