// The places of a text that are meant, as sentences to read: places of one sentence stand together.
import { sentenceSpan, type SentenceSpan } from '../../../context.js';
import type { PageArticle } from './article.js';
import { shownWords, type Range } from '../../../../text/markup.js';

export interface Place {
  readonly start: number;
  readonly end: number;
  /** Number of the mention among all of the article; -1 where it is none. */
  readonly mention: number;
}

/** A piece of a sentence; where it is a place, that. */
export interface Piece {
  readonly text: string;
  readonly place?: Place;
}

export interface ShownSentence {
  readonly pieces: readonly Piece[];
  readonly places: readonly Place[];
}

type Opened = Pick<PageArticle, 'text' | 'mentions' | 'markup'>;

const ELLIPSIS = '…';

function piecesOf(
  text: string,
  markup: readonly Range[],
  { start, end, isWholeBefore, isWholeBehind }: SentenceSpan,
  places: readonly Place[],
): readonly Piece[] {
  const words = (from: number, to: number): string => shownWords(text, markup, from, to);
  const pieces: Piece[] = [];
  let at = start;
  const before = (own: string): string => (at === start ? `${isWholeBefore ? '' : ELLIPSIS}${own.trimStart()}` : own);
  for (const place of places) {
    if (place.start < at) continue;
    pieces.push({ text: before(words(at, place.start)) }, { text: words(place.start, place.end), place });
    at = place.end;
  }
  pieces.push({ text: `${before(words(at, end)).trimEnd()}${isWholeBehind ? '' : ELLIPSIS}` });
  return pieces.filter((piece) => piece.text !== '');
}

/** The sentence around a place, which is told apart unless it is empty. */
export function sentenceOf({ text, markup }: Opened, place: Place): ShownSentence {
  const places = place.end > place.start ? [place] : [];
  return { pieces: piecesOf(text, markup, sentenceSpan(text, place), places), places };
}

/** @param records the entities of the article's records */
export function namedSentences(
  { text, mentions, markup }: Opened,
  records: readonly number[],
  entity: number,
): readonly ShownSentence[] {
  const groups: { readonly span: SentenceSpan; readonly places: Place[] }[] = [];
  for (const [mention, { start, end, record }] of mentions.entries()) {
    if (records[record] !== entity) continue;
    const last = groups.at(-1);
    if (last !== undefined && end <= last.span.end) last.places.push({ start, end, mention });
    else groups.push({ span: sentenceSpan(text, { start, end }), places: [{ start, end, mention }] });
  }
  return groups.map(({ span, places }) => ({ pieces: piecesOf(text, markup, span, places), places }));
}
