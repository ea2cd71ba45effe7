// What listed firms and places say of the name beside a corporate marker.
import { particlesEnd } from '../../korean/edges.js';
import { isWordCharacter } from '../../text/characters.js';
import type { Cue, Known } from '../../core/rule.js';
import type { Span } from '../../core/types.js';
import { COMPANY } from './candidate.js';

const SHORTEST_LISTED = 3;

/** ㈜옥스포드: a town of that name has no legal form. Not: 양산㈜가온나래, 가온나래㈜양산, ㈜보령, a firm that is listed. */
export function isTownsName(text: string, firm: Span, marker: Cue, known: Known): boolean {
  const isThere = ({ start, end }: Span): boolean => start === firm.start && end === firm.end;
  return (
    firm.start >= marker.end &&
    !isWordCharacter(text.charCodeAt(marker.start - 1)) &&
    known.withTrait('place').overlapping(firm).some(isThere) &&
    !known.indexOf(COMPANY).overlapping(firm).some(isThere)
  );
}

/** LG전자㈜문채원 책임연구원: the marker glued to a listed firm is that firm's, whoever follows. */
export function closesFirm(text: string, { start, end }: Cue, known: Known): boolean {
  return (
    text.charAt(end) !== ' ' &&
    known
      .indexOf(COMPANY)
      .overlapping({ start: start - 1, end: start })
      .some((firm) => firm.end === start && firm.pending === undefined)
  );
}

/** ㈜누리솔에 상을: a listed firm and a particle. Not: ㈜레이나, (나 stands before no word), nor names of two syllables. */
export function isListedWithParticle(text: string, span: Span, known: Known): boolean {
  if (text.charAt(span.end) !== ' ') return false;
  return known
    .indexOf(COMPANY)
    .overlapping(span)
    .some(
      ({ start, end, pending }) =>
        pending === undefined &&
        start === span.start &&
        end >= start + SHORTEST_LISTED &&
        end < span.end &&
        particlesEnd(text, end) === span.end,
    );
}
