// The words of an article that no dictionary and no rule has named, that are spelled like firms and that nothing rules out,
// with what stands around each. 샤프는 … 출시했다, 폭스콘에 인수된 샤프가. Not: 중소기업은, C은행은, 삼성전자 비스포크가.
import type { Language } from '../../../lexicon/language.js';
import type { Block, Span } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Known } from '../../../core/rule.js';
import type { FirmNames } from '../firm-names.js';
import { groundOf, spansOf, type Ground, type Occurrence, type Spelling } from './occurrences.js';
import type { NamesWithinReach, PossibleName } from './reach.js';
import { withRows } from './rows.js';
import { isSpelledLikeFirm } from './spelling.js';
import type { Place, UnknownName } from './shapes.js';
import { mayBeFirm, nameIn, type Piece } from './word-names.js';

/** What makes a look at the places of a name worth while. */
export interface Promising {
  /** Of the letters of a stretch of the article, `isSpelledLikeFirm` and more. */
  readonly spelling: Spelling;
  /** The names that could be firms', whatever MeCab says. */
  readonly withinReach: (names: readonly PossibleName[]) => NamesWithinReach;
  /** Of the name and how MeCab reads it, without its places. */
  readonly name: (unknown: UnknownName) => boolean;
  /** Whether one of the names is a firm's. */
  readonly holdFirm: (unknown: readonly UnknownName[]) => boolean;
}

/** Places looked at for one name; what twenty places do not show the others hardly will. */
const MOST_PLACES = 20;

/** The unknown names by name; only those that are promising, and none where none of them is a firm's. */
export function unknownNames(
  article: IndexedArticle,
  language: Language,
  firms: FirmNames,
  known: Known,
  promising?: Promising,
): readonly UnknownName[] {
  const { text } = article;
  const spelling: Spelling = (start, end) => isSpelledLikeFirm(text.slice(start, end), language, firms);
  const ground = groundOf(article, language, firms, known, promising?.spelling ?? spelling);
  const read = (names?: ReadonlySet<string>): readonly UnknownName[] =>
    withRows(text, placesByName(ground, nameReader(ground, names, promising)));
  if (promising === undefined) return read();
  const { alone, withOthers } = promising.withinReach(possibleNames(text, ground));
  if (alone.size === 0) return [];
  // in most articles none of those is a firm that need no other beside them, so that none of the others is
  const first = read(alone);
  if (!promising.holdFirm(first)) return [];
  const all = withOthers();
  return all.size === alone.size ? first : read(all);
}

/** The stretches that letters and places leave names, wherever MeCab lets them end. */
function possibleNames(text: string, ground: Ground): readonly PossibleName[] {
  const found = new Map<string, (readonly [Occurrence, Span])[]>();
  for (const occurrence of ground.occurrences) {
    for (const span of spansOf(occurrence)) {
      const name = text.slice(span.start, span.end);
      const own = found.get(name);
      if (own === undefined) found.set(name, [[occurrence, span]]);
      else own.push([occurrence, span]);
    }
  }
  return [...found].flatMap(([name, at]) => {
    if (!ground.mayName(name)) return [];
    const places = at.filter(
      ([occurrence, span]) => !ground.isKnown(span) && !ground.isElse(occurrence, name) && !ground.isPart(span),
    );
    if (places.length === 0) return [];
    const features = places.map(([occurrence, span]) => ground.featuresAt(occurrence, span));
    return [{ name, places: places.map(([, span]) => span), features }];
  });
}

/** The name at a place; undefined where none is that counts. */
type NameReader = (occurrence: Occurrence) => string | undefined;

/** Reads the name in a piece where it first stands as something unknown. */
function nameReader(
  ground: Ground,
  names: ReadonlySet<string> | undefined,
  promising: Promising | undefined,
): NameReader {
  const { article, language } = ground.surroundings;
  const { text } = article;
  const mayCount = (block: Block, span: Span, name: string): boolean => {
    if (!ground.isFit(span, name) || !mayBeFirm(article, block, span, language)) return false;
    const bare = { name, places: [{ ...span, block, features: [], rowWith: [] }] };
    return promising?.name(bare) !== false;
  };
  const nameOf = new Map<Piece, string | undefined>();
  const counts = new Map<string, boolean>();
  return (occurrence) => {
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
}

/** Every place of the names that are no part of something else anywhere. */
function placesByName(ground: Ground, nameAt: NameReader): ReadonlyMap<string, readonly Place[]> {
  const partOf = new Set<string>();
  const byName = new Map<string, Place[]>();
  for (const occurrence of ground.occurrences) {
    const { block, word, piece } = occurrence;
    const name = nameAt(occurrence);
    if (name === undefined || partOf.has(name)) continue;
    const start = word.start + piece.from;
    const span = { start, end: start + name.length };
    if (ground.isKnown(span) || ground.isGloss(name)) continue;
    if (ground.isPart(span)) {
      partOf.add(name);
      byName.delete(name);
      continue;
    }
    if (ground.isElse(occurrence, name) || ground.isSurname(occurrence)) continue;
    const places = byName.get(name) ?? [];
    byName.set(name, places);
    const features = places.length < MOST_PLACES ? ground.featuresAt(occurrence, span) : [];
    places.push({ ...span, block, features, rowWith: [] });
  }
  return byName;
}
