// Where something unknown stands that is spelled like a firm, and what rules a name out there.
// 샤프는, 폭스콘에 인수된 샤프가. Not: 중소기업은, 삼성전자 비스포크가.
import { wordsIn, type Word } from '../../../text/words.js';
import { once } from '../../../text/once.js';
import { indexSpans } from '../../../text/spans.js';
import type { Language } from '../../../lexicon/language.js';
import type { Block, Span } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Known } from '../../../core/rule.js';
import { COMPANY, type FirmNames } from '../firm-names.js';
import { endsPersonName, glossesIn, isGlossedTerm, isInLatinPhrase, isVerbForm, standsAsPart } from './exclusions.js';
import { namedFirms } from './name-features.js';
import { placeFeatures } from './place-features.js';
import type { NamesAt, Surroundings } from './shapes.js';
import { isAsLongAsNames, piecesOf, SHORTEST_NAME, type Piece } from './word-names.js';

/** 기대롯데케미칼: two words that have lost their blank, or a firm with what stands before it. */
const SHORTEST_GLUED = 3;

/** A piece of a word where nothing known stands. */
export interface Occurrence {
  readonly block: Block;
  readonly words: readonly Word[];
  readonly index: number;
  readonly word: Word;
  readonly piece: Piece;
}

/** Whether the letters of a stretch of the article leave it a firm's name. */
export type Spelling = (start: number, end: number) => boolean;

/** What an article says of the places of unknown names. */
export interface Ground {
  readonly surroundings: Surroundings;
  /** In the order of the text. */
  readonly occurrences: readonly Occurrence[];
  /** Whether something known stands in a span. */
  isKnown(span: Span): boolean;
  /** Whether the letters leave a stretch a name. */
  isFit(span: Span, name: string): boolean;
  /** The same of a stretch that is spelled like a name. */
  mayName(name: string): boolean;
  /** What a name is a part or the gloss of, and not the name itself; whatever else speaks for it, it is none. */
  isPart(span: Span): boolean;
  /** What a bracket explains a word by. */
  isGloss(name: string): boolean;
  /** Persons, and words of a phrase in Latin letters. */
  isElse(occurrence: Occurrence, name: string): boolean;
  /** A surname behind a given name of no Korean form. */
  isSurname(occurrence: Occurrence): boolean;
  featuresAt(occurrence: Occurrence, span: Span): readonly string[];
}

export function groundOf(
  article: IndexedArticle,
  language: Language,
  firms: FirmNames,
  known: Known,
  isSpelledWell: Spelling,
): Ground {
  const { text } = article;
  const namesAt: NamesAt = (span) => known.names.overlapping(span).filter(({ pending }) => pending === undefined);
  const surroundings = { article, language, firms, namesAt, sums: known.withTrait('value') };
  const appointed = known.appointments.map(({ name }) => name);
  const persons = indexSpans(appointed);
  const personNames = new Set(appointed.map(({ start, end }) => text.slice(start, end)));
  const isKnown = (span: Span): boolean => persons.touches(span) || namesAt(span).length > 0;
  const longFirms = once(() =>
    [...namedFirms(article, known.ofType(COMPANY))].filter(({ length }) => length >= SHORTEST_GLUED),
  );
  const mayName = (name: string): boolean =>
    !firms.isUnnamed(name) && !longFirms().some((firm) => name !== firm && name.endsWith(firm));
  // 씨엠립 공항 beside 씨엠립에: what the article calls so elsewhere is a place, though the place is only told by it here
  const otherNames = once(
    () =>
      new Set(
        known.candidates
          .filter(({ type, pending }) => type !== COMPANY && pending === undefined)
          .map(({ start, end }) => text.slice(start, end)),
      ),
  );
  const glosses = once(() => glossesIn(text, firms));
  const isGloss = (name: string): boolean => glosses().has(name);
  return {
    surroundings,
    occurrences: occurrencesIn(article, language, isSpelledWell, isKnown),
    isKnown,
    isFit: (span, name) => isAsLongAsNames(span) && isSpelledWell(span.start, span.end) && mayName(name),
    mayName,
    isPart: (span) => standsAsPart(surroundings, span) || isGlossedTerm(text, span),
    isGloss,
    isElse: ({ words, index, word }, name) =>
      isGloss(name) ||
      personNames.has(name) ||
      otherNames().has(name) ||
      isInLatinPhrase(text, name, words[index - 1], word, words[index + 1]),
    isSurname: ({ block, words, index, word, piece }) =>
      piece.from === 0 && endsPersonName(article, block, words[index - 1], word),
    featuresAt: ({ block, words, index }, span) => placeFeatures(surroundings, block, words, index, span),
  };
}

function occurrencesIn(
  article: IndexedArticle,
  language: Language,
  isSpelledWell: Spelling,
  isKnown: (span: Span) => boolean,
): readonly Occurrence[] {
  const occurrences: Occurrence[] = [];
  // What a word holds and whether a name may be a firm's is asked once an article: most words recur.
  const pieces = new Map<string, readonly Piece[]>();
  for (const block of article.blocks) {
    const words = wordsIn(article, block);
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index];
      if (word === undefined || word.text.length < SHORTEST_NAME) continue;
      let held = pieces.get(word.text);
      if (held === undefined) {
        held = piecesOf(article.text, word, isSpelledWell);
        if (held.length > 0 && isVerbForm(word.text, language)) held = [];
        pieces.set(word.text, held);
      }
      for (const piece of held) {
        const start = word.start + piece.from;
        if (!isKnown({ start, end: word.start + (piece.cuts[0] ?? piece.to) }))
          occurrences.push({ block, words, index, word, piece });
      }
    }
  }
  return occurrences;
}

/** From where a piece begins to wherever a name may end in it. */
export function spansOf({ word, piece: { from, ends } }: Occurrence): readonly Span[] {
  return ends.map((end) => ({ start: word.start + from, end: word.start + end }));
}
