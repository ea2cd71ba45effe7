// The words of an article that no dictionary and no rule has named, that are spelled like firms and that nothing rules out,
// with what stands around each. 샤프는 … 출시했다, 폭스콘에 인수된 샤프가. Not: 중소기업은, C은행은, 삼성전자 비스포크가.
import { wordsIn, type Word } from '../../../text/words.js';
import { once } from '../../../text/once.js';
import { indexSpans } from '../../../text/spans.js';
import type { Language } from '../../../lexicon/language.js';
import type { Block, Span } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Known } from '../../../core/rule.js';
import { COMPANY, type FirmNames } from '../firm-names.js';
import {
  endsPersonName,
  glossesIn,
  isGlossedTerm,
  isInLatinPhrase,
  isPlaceholder,
  isVerbForm,
  standsAsPart,
} from './exclusions.js';
import { namedFirms } from './name-features.js';
import { placeFeatures } from './place-features.js';
import type { PossibleName } from './reach.js';
import { withRows } from './rows.js';
import { isSpelledLikeFirm } from './spelling.js';
import type { NamesAt, Place, UnknownName } from './shapes.js';
import { isAsLongAsNames, mayBeFirm, nameIn, piecesOf, SHORTEST_NAME, type Piece } from './word-names.js';

/** What makes a look at the places of a name worth while. */
export interface Promising {
  /** Of the letters of a stretch of the article, `isSpelledLikeFirm` and more. */
  readonly spelling: (start: number, end: number) => boolean;
  /** The names that could be firms', whatever MeCab says. */
  readonly withinReach: (names: readonly PossibleName[]) => ReadonlySet<string>;
  /** Of the name and how MeCab reads it, without its places. */
  readonly name: (unknown: UnknownName) => boolean;
}

/** Places looked at for one name; what twenty places do not show the others hardly will. */
const MOST_PLACES = 20;
/** 기대롯데케미칼: two words that have lost their blank, or a firm with what stands before it. */
const SHORTEST_GLUED = 3;

/** A piece of a word where nothing known stands. */
interface Occurrence {
  readonly block: Block;
  readonly words: readonly Word[];
  readonly index: number;
  readonly word: Word;
  readonly piece: Piece;
}

/** The unknown names by name; only those that are promising. */
export function unknownNames(
  article: IndexedArticle,
  language: Language,
  firms: FirmNames,
  known: Known,
  promising?: Promising,
): readonly UnknownName[] {
  const { text } = article;
  const isSpelledWell =
    promising?.spelling ?? ((start, end) => isSpelledLikeFirm(text.slice(start, end), language, firms));
  const namesAt: NamesAt = (span) => known.names.overlapping(span).filter(({ pending }) => pending === undefined);
  const surroundings = { article, language, firms, namesAt, sums: known.withTrait('value') };
  const appointed = known.appointments.map(({ name }) => name);
  const persons = indexSpans(appointed);
  const personNames = new Set(appointed.map(({ start, end }) => text.slice(start, end)));
  const isKnown = (span: Span): boolean => persons.touches(span) || namesAt(span).length > 0;
  const longFirms = once(() =>
    [...namedFirms(article, known.ofType(COMPANY))].filter(({ length }) => length >= SHORTEST_GLUED),
  );
  const glosses = once(() => glossesIn(text, firms));

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
        held = piecesOf(text, word, isSpelledWell);
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

  /** Whether the letters leave a stretch a name. */
  const isFit = (span: Span, name: string): boolean =>
    isAsLongAsNames(span) &&
    isSpelledWell(span.start, span.end) &&
    !isPlaceholder(name, firms) &&
    !longFirms().some((firm) => name !== firm && name.endsWith(firm));
  /** What a name is a part or the gloss of, and not the name itself; whatever else speaks for it, it is none. */
  const isPart = (span: Span): boolean => standsAsPart(surroundings, span) || isGlossedTerm(text, span);
  const isElse = ({ words, index, word }: Occurrence, name: string): boolean =>
    glosses().has(name) ||
    personNames.has(name) ||
    isInLatinPhrase(text, name, words[index - 1], word, words[index + 1]);
  const featuresAt = ({ block, words, index }: Occurrence, span: Span): readonly string[] =>
    placeFeatures(surroundings, block, words, index, span);

  /** The stretches that letters and places leave names, wherever MeCab lets them end. */
  const possibleNames = (): readonly PossibleName[] => {
    const found = new Map<string, { readonly at: (readonly [Occurrence, Span])[]; isFit: boolean }>();
    for (const occurrence of occurrences) {
      for (const span of spansOf(occurrence)) {
        const name = text.slice(span.start, span.end);
        const own = found.get(name) ?? { at: [], isFit: false };
        found.set(name, own);
        own.at.push([occurrence, span]);
        own.isFit ||= isFit(span, name);
      }
    }
    return [...found].flatMap(([name, { at, isFit: fits }]) => {
      if (!fits) return [];
      const places = at.filter(([occurrence, span]) => !isKnown(span) && !isElse(occurrence, name) && !isPart(span));
      if (places.length === 0) return [];
      const features = places.map(([occurrence, span]) => featuresAt(occurrence, span));
      return [{ name, places: places.map(([, span]) => span), features }];
    });
  };
  const names = promising?.withinReach(possibleNames());
  if (names?.size === 0) return [];

  const mayCount = (block: Block, span: Span, name: string): boolean => {
    if (!isFit(span, name) || !mayBeFirm(article, block, span, language)) return false;
    const bare = { name, places: [{ ...span, block, features: [], rowWith: [] }] };
    return promising?.name(bare) !== false;
  };
  const nameOf = new Map<Piece, string | undefined>();
  const counts = new Map<string, boolean>();
  /** The name in a piece, read where it first stands as something unknown; undefined when it is none that counts. */
  const nameAt = (occurrence: Occurrence): string | undefined => {
    const { block, word, piece } = occurrence;
    if (nameOf.has(piece)) return nameOf.get(piece);
    let counted: string | undefined;
    if (names === undefined || spansOf(occurrence).some(({ start, end }) => names.has(text.slice(start, end)))) {
      const span = nameIn(article, block, word, piece);
      const name = text.slice(span.start, span.end);
      let count = counts.get(name);
      if (count === undefined) counts.set(name, (count = names?.has(name) !== false && mayCount(block, span, name)));
      if (count) counted = name;
    }
    nameOf.set(piece, counted);
    return counted;
  };
  const partOf = new Set<string>();
  const byName = new Map<string, Place[]>();
  for (const occurrence of occurrences) {
    const { block, words, index, word, piece } = occurrence;
    const name = nameAt(occurrence);
    if (name === undefined || partOf.has(name)) continue;
    const start = word.start + piece.from;
    const span = { start, end: start + name.length };
    if (isKnown(span) || glosses().has(name)) continue;
    if (isPart(span)) {
      partOf.add(name);
      byName.delete(name);
      continue;
    }
    if (isElse(occurrence, name) || (piece.from === 0 && endsPersonName(article, block, words[index - 1], word)))
      continue;
    const places = byName.get(name) ?? [];
    byName.set(name, places);
    const features = places.length < MOST_PLACES ? featuresAt(occurrence, span) : [];
    places.push({ ...span, block, features, rowWith: [] });
  }
  return withRows(text, byName);
}

/** From where a piece begins to wherever a name may end in it. */
function spansOf({ word, piece: { from, ends } }: Occurrence): readonly Span[] {
  return ends.map((end) => ({ start: word.start + from, end: word.start + end }));
}
