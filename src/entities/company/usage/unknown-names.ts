// The words of an article that no dictionary and no rule has named, that are spelled like firms and that nothing rules out,
// with what stands around each. 샤프는 … 출시했다, 폭스콘에 인수된 샤프가. Not: 중소기업은, C은행은, 삼성전자 비스포크가.
import { wordsIn, type Word } from '../../../text/words.js';
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
import { withRows } from './rows.js';
import { isSpelledLikeFirm } from './spelling.js';
import type { NamesAt, Place, UnknownName } from './shapes.js';
import { isAsLongAsNames, mayBeFirm, nameIn, piecesOf, SHORTEST_NAME, type Piece } from './word-names.js';

/** What makes a look at the places of a name worth while. */
export interface Promising {
  /** Of the letters of a stretch of the article, `isSpelledLikeFirm` and more. */
  readonly spelling: (start: number, end: number) => boolean;
  /** Of the name and how MeCab reads it, without its places. */
  readonly name: (unknown: UnknownName) => boolean;
}

/** Places looked at for one name; what twenty places do not show the others hardly will. */
const MOST_PLACES = 20;
/** 기대롯데케미칼: two words that have lost their blank, or a firm with what stands before it. */
const SHORTEST_GLUED = 3;

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
  let longFirms: readonly string[] | undefined;
  let glosses: ReadonlySet<string> | undefined;
  const partOf = new Set<string>();
  const byName = new Map<string, Place[]>();
  // What a word holds and whether a name may be a firm's is asked once an article: most words recur.
  const pieces = new Map<string, readonly Piece[]>();
  const nameOf = new Map<Piece, string | undefined>();
  const mayCount = (block: Block, span: Span, name: string): boolean => {
    if (!isAsLongAsNames(span) || !isSpelledWell(span.start, span.end) || isPlaceholder(name, firms)) return false;
    longFirms ??= [...namedFirms(article, known.ofType(COMPANY))].filter(({ length }) => length >= SHORTEST_GLUED);
    if (longFirms.some((firm) => name !== firm && name.endsWith(firm))) return false;
    if (!mayBeFirm(article, block, span, language)) return false;
    const bare = { name, places: [{ ...span, block, features: [], rowWith: [] }] };
    return promising?.name(bare) !== false;
  };
  const counts = new Map<string, boolean>();
  /** The name in a piece, read where it first stands as something unknown; undefined when it is none that counts. */
  const nameAt = (block: Block, word: Word, piece: Piece): string | undefined => {
    if (nameOf.has(piece)) return nameOf.get(piece);
    const span = nameIn(article, block, word, piece);
    const name = text.slice(span.start, span.end);
    let count = counts.get(name);
    if (count === undefined) counts.set(name, (count = mayCount(block, span, name)));
    nameOf.set(piece, count ? name : undefined);
    return count ? name : undefined;
  };
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
        if (isKnown({ start, end: word.start + (piece.cuts[0] ?? piece.to) })) continue;
        const name = nameAt(block, word, piece);
        if (name === undefined || partOf.has(name)) continue;
        const span = { start, end: start + name.length };
        if (isKnown(span)) continue;
        if ((glosses ??= glossesIn(text, firms)).has(name)) continue;
        if (standsAsPart(surroundings, span) || isGlossedTerm(text, span)) {
          partOf.add(name);
          byName.delete(name);
          continue;
        }
        const before = words[index - 1];
        if (personNames.has(name) || (piece.from === 0 && endsPersonName(article, block, before, word))) continue;
        if (isInLatinPhrase(text, name, before, word, words[index + 1])) continue;
        const places = byName.get(name) ?? [];
        byName.set(name, places);
        const features = places.length < MOST_PLACES ? placeFeatures(surroundings, block, words, index, span) : [];
        places.push({ ...span, block, features, rowWith: [] });
      }
    }
  }
  return withRows(text, byName);
}
