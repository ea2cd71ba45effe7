// Who heads a committee or a headquarters by virtue of his office: (본부장 : 한도윤 청장), (위원장 한도윤 새벽부차관).
// Not: (회장 한도윤 가온테크 대표), whose first post is the one that is meant.
import { skipBlanks } from '../../korean/edges.js';
import type { Appointment } from '../../core/phrase.js';
import { LONGEST_BRACKET } from './body.js';
import { readOffice, type Office } from './office.js';
import { behindBody } from './title-places.js';

/** The public office behind the name, where it fills the bracket that opens before `first`; else what was read. */
export function heldOffice(office: Office, first: Appointment): Appointment {
  const { text, block, language } = office;
  const from = skipBlanks(text, first.name.end);
  if (from === first.name.end) return first;
  const limit = Math.min(block.end, from + LONGEST_BRACKET);
  const [found] = language.titles.find(text, from, limit);
  const match = found === undefined ? undefined : behindBody(office, found);
  if (match?.title.scope !== 'public' || match.title.weak) return first;
  if (!CLOSE_PATTERN.test(text.slice(match.end, match.end + 2))) return first;
  const own = readOffice(office, match, first.name.end);
  const between = { start: from, end: own.glued?.end ?? own.start };
  // (대표단장 한도윤 기획조정관): a post of the body before the bracket
  const isOfSameBody = language.titles.classed('unit-post').ends(own.title);
  const body = between.end > between.start ? between : isOfSameBody ? first.body : undefined;
  return {
    form: first.form,
    name: first.name,
    foreign: first.foreign,
    title: own.title,
    titleSpan: { start: own.start, end: own.end },
    scope: match.title.scope,
    ...(first.latin === undefined ? {} : { latin: first.latin }),
    ...(body === undefined ? {} : { body }),
  };
}

const CLOSE_PATTERN = /^[),]/u;
