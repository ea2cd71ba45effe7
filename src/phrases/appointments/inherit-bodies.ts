// Persons in a row are of the body that the first of them has: 보건복지부 이창준 보건의료정책관, 고형우 보건의료정책과장.
import { MIDDLE_DOTS } from '../../text/characters.js';
import type { Language } from '../../lexicon/language.js';
import type { Appointment } from '../../core/phrase.js';
import type { Span } from '../../core/types.js';

const BRACKET_ROW_PATTERN = new RegExp(`^\\s?[,${MIDDLE_DOTS}/]\\s?$`, 'u');
const BRACKETED_ROW_PATTERN = new RegExp(`^\\)[${MIDDLE_DOTS}]$`, 'u');
/** Between two of a row; a post of his own may stand in brackets behind the first. */
const ROW_PATTERN = new RegExp(
  `^(?:\\([^()\\n]{2,30}\\))?(?:[과와]?\\s?[,${MIDDLE_DOTS}]?\\s?|\\s(?:및|또는)\\s)$`,
  'u',
);

/** The appointments of a block in order, those without a body of their own with that of the row. */
export function inheritBodies(text: string, found: readonly Appointment[], language: Language): readonly Appointment[] {
  const result: Appointment[] = [];
  for (const appointment of found) {
    const body = appointment.body ?? inheritedBody(text, result.at(-1), appointment, language);
    result.push(body === undefined ? appointment : { ...appointment, body });
  }
  return result;
}

function inheritedBody(
  text: string,
  previous: Appointment | undefined,
  { form, title, titleSpan, name }: Appointment,
  language: Language,
): Span | undefined {
  const body = previous?.body;
  if (previous === undefined || body === undefined || previous.form !== form) return undefined;
  // (공공위원장 김정완, 민간위원장 황찬우): who follows in the bracket is of the body before it
  if (form === 'title-name') {
    const between = text.slice(previous.name.end, Math.max(previous.name.end, titleSpan.start));
    return body.end <= previous.titleSpan.start && BRACKET_ROW_PATTERN.test(between) ? body : undefined;
  }
  // 새벽시의회 도윤재(의장)·한여울(부의장)
  if (form === 'name-body-title') {
    const between = text.slice(previous.titleSpan.end, Math.max(previous.titleSpan.end, name.start));
    return body.end <= previous.name.start && BRACKETED_ROW_PATTERN.test(between) ? body : undefined;
  }
  if (form !== 'name-title' || body.end > previous.name.start) return undefined;
  const between = text.slice(Math.min(previous.titleSpan.end, name.start), name.start);
  // 가온나래 문채원 각자대표와 강다온 각자대표
  // 가온나래의 문채원 선임 매니저와 강다온 선임 매니저; not: 문채원 대표와 강다온 대표, each of a body of its own
  const both = /^[과와]\s/u.test(between) && !language.titles.classed('issuer-head').ends(title);
  const together = title === previous.title && (both || language.phraseWords('held-together').endAt(title, 0) >= 0);
  return ROW_PATTERN.test(between) && (together || language.titles.classed('inheriting').ends(title))
    ? body
    : undefined;
}
