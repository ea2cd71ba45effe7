// What names a cell or a field of firms holds: `㈜가온나래, 나래품(대전)` are two.
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Known } from '../../core/rule.js';
import type { Span } from '../../core/types.js';
import type { TableCell } from '../../tables/table.js';
import { isLatin } from '../../text/characters.js';
import { COMPANY } from './candidate.js';
import type { FirmNames } from './firm-names.js';
import { piecesOf } from './name-lists.js';

const LONGEST_CELL = 32;
/** A word, or several that begin with a Latin capital or a digit: 가온나래, 10X Innovation, Mind The Bridge. */
const NAME_PATTERN =
  /^(?:[가-힣A-Za-z0-9&.-]{2,16}|[A-Z0-9][A-Za-z0-9&.'-]*(?: [A-Z0-9&][A-Za-z0-9&.'-]*){0,4}|[가-힣]{2,8} [가-힣]{2,8})$/u;
export const LATIN_NAME_PATTERN = /^(?=.*[A-Za-z]{3})[A-Za-z0-9][A-Za-z0-9&.'-]*(?: [A-Z0-9&][A-Za-z0-9&.'-]*){0,4}$/u;

/** The names of a cell without corporate markers: `㈜가온나래, 나래품(대전)` are two. */
export function namesIn(cell: Pick<TableCell, 'text' | 'start'>, { lexicon }: FirmNames): readonly Span[] {
  const isForm = ({ start, end }: Span): boolean => lexicon.isMarker.has(cell.text.slice(start, end));
  const pieces = piecesOf(cell.text, { start: 0, end: cell.text.length });
  return pieces.flatMap((piece, at): readonly Span[] => {
    // Mulbit Co., Ltd.: what the comma parts are a name and the rest of its legal form
    if (isForm(piece)) return [];
    const next = pieces[at + 1];
    const formEnd = next !== undefined && isForm(next) ? next.end : piece.end;
    const nameEnd = lexicon.language.latinForms.nameEnd(cell.text, formEnd, piece.start);
    const { start, end } = bareIn(cell.text, { start: piece.start, end: nameEnd }, lexicon);
    const bare = cell.text.slice(start, end);
    return bare !== '' && bare.length <= LONGEST_CELL && NAME_PATTERN.test(bare)
      ? [{ start: cell.start + start, end: cell.start + end }]
      : [];
  });
}

const BRACKET_PATTERN = /\([^()]*\)$/u;
const QUOTES_PATTERN = /^['‘“"]|['’”"]$/gu;

/** A stretch without its corporate markers, the bracket behind it and quotation marks around it: ㈜가온나래(대전) → 가온나래. */
export function bareIn(
  text: string,
  { start, end }: Span,
  { markersBefore, markersAfter }: FirmNames['lexicon'],
): Span {
  const whole = text.slice(start, end);
  const before = markersBefore.find((marker) => whole.startsWith(marker));
  const rest = before === undefined ? whole : whole.slice(before.length).trimStart();
  const plain = rest.replace(BRACKET_PATTERN, '').trimEnd().replaceAll(QUOTES_PATTERN, '');
  // Latin ones stay, as they are of several words: Pte. Ltd.
  const after = markersAfter.find((marker) => !isLatin(marker.charCodeAt(0)) && plain.endsWith(marker));
  const bare = (after === undefined ? plain : plain.slice(0, -after.length)).trim();
  const from = start + whole.indexOf(bare);
  return { start: from, end: from + bare.length };
}

/** Whether something else than a firm is named there. */
export function isOtherInCell(name: Span, known: Known): boolean {
  return known.names
    .overlapping(name)
    .some(
      ({ type, pending, start, end }) =>
        type !== COMPANY && pending === undefined && start <= name.start && end >= name.end,
    );
}

/** Whether its letters and morphemes let it be a firm where a heading says that firms stand. */
export function isFirmInCell(article: IndexedArticle, name: Span, firms: FirmNames): boolean {
  const text = article.text.slice(name.start, name.end);
  if (/^[\d.,]+/u.test(text) && !/[A-Za-z가-힣]{2}/u.test(text)) return false;
  if (saysNothing(text, firms)) return false;
  if (LATIN_NAME_PATTERN.test(text)) return !firms.isAcronym(text);
  return (
    !firms.isGeneric(text) && !firms.isBody(text) && !firms.isReleaseWord(text) && !firms.isCommonNoun(article, name)
  );
}

/** 미정, 해당없음, 별도 공지: what a field holds for want of a name. */
export function saysNothing(text: string, { lexicon }: FirmNames): boolean {
  return lexicon.language.phraseWords('no-value').has(text.split(' ', 1).join(''));
}
