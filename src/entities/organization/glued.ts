// Where a name begins in a word to which releases glued the grammar or the names before it: 위해한국소방산업기술원,
// 제1차실무위원회, 급증한국경제학회, 질병관리청·소방청.
import type { Candidate, Span } from '../../core/types.js';
import type { SpanIndex } from '../../text/spans.js';
import { lastDot, splitAtDots } from '../../text/dots.js';
import { isDigit, isHangul, isMiddleDot } from '../../text/characters.js';

import type { OrganizationWords } from './words.js';

/** A listed name of so many letters is hardly the end of another. */
const LONG_NAME = 8;
/** Shorter listed names end longer ones. */
const SHORTEST_GLUED_NAME = 6;

/** Whether a name of this kind is listed in full. */
export type IsListed = (name: string) => boolean;

/**
 * The name in a word without what is glued to it; undefined where the name behind the glue is already known. Not:
 * 저출산·고령사회위원회, which is one name, nor 새벽세브란스병원, whose beginning tells it from the listed one.
 */
export function unglued(
  text: string,
  span: Span,
  known: SpanIndex<Candidate>,
  words: OrganizationWords,
  isListed: IsListed,
): Span | undefined {
  const dot = lastDot(text.slice(span.start, span.end));
  if (dot < 0 && known.overlapping(span).some(({ start, end }) => end === span.end && start > span.start))
    return undefined;
  const rest = withoutGrammar(text, span, words, isListed);
  return dot < 0 || rest === undefined ? rest : lastOfList(text, rest, known, words);
}

function withoutGrammar(text: string, span: Span, words: OrganizationWords, isListed: IsListed): Span | undefined {
  const { end } = span;
  let { start } = span;
  start += grammarBefore(text.slice(start, end), words);
  // `(이하 ‘가온부’)와한국새벽협회`: a particle behind a bracket or a quotation mark
  if (/[)'"’”」]/u.test(text.charAt(start - 1))) {
    const particle = /^(?:와|과|및|[은는이가의에])/u.exec(text.charAt(start))?.[0].length ?? 0;
    if (words.of('proper-beginning').endAt(text.slice(start + particle, end), 0) >= 0) start += particle;
  }
  const listed = listedBehind(text, start, end, words, isListed);
  if (listed !== undefined) return { start: listed, end };
  const inside = behindGrammar(text, start, end, words);
  if (inside === undefined) return { start, end };
  return words.of('proper-beginning').endAt(text.slice(inside, end), 0) < 0 ? undefined : { start: inside, end };
}

const DAY_PATTERN = /^(?<month>\d{1,2})[^\d가-힣](?<day>\d{1,2})/u;

/** 5·18기념재단, 4·3평화재단: a day that the body is named for. Not: 1·2새벽위원회, the second of two in a row. */
function isDay(core: string): boolean {
  const { month, day } = DAY_PATTERN.exec(core)?.groups ?? {};
  return month !== undefined && day !== undefined && Number(day) !== Number(month) + 1;
}

/** How long the grammar at the beginning of a word is: 재단법인, 이번, 제1차, 3위, `2·` of `1·2새벽위원회`. */
function grammarBefore(core: string, words: OrganizationWords): number {
  const form = words.of('legal-form').endAt(core, 0);
  if (form >= 0) return form;
  const first = core.charCodeAt(0);
  if (isDigit(first) || core.startsWith('제')) {
    const count = /^제?\d+(?<unit>[차회기대위]?)/u.exec(core);
    if (count === null) return 0;
    if (count.groups?.['unit'] !== '') return count[0].length;
    return isDigit(first) && isMiddleDot(core.charCodeAt(count[0].length)) && !isDay(core) ? count[0].length + 1 : 0;
  }
  return /^(?:이번|금번|해당)/u.exec(core)?.[0].length ?? 0;
}

/** Where the word goes on behind grammar inside it: behind 위해 of `안전위해한국새벽협회`. */
function behindGrammar(text: string, start: number, end: number, words: OrganizationWords): number | undefined {
  const grammar = words.of('glued-grammar');
  for (let at = start + 1; at + 5 <= end; at += 1) {
    const rest = grammar.endAt(text, at);
    if (rest >= 0 && rest + 3 <= end && [0, 1, 2].every((next) => isHangul(text.charCodeAt(rest + next)))) return rest;
  }
  return undefined;
}

/** 급증한국경제학회, 확산저출산고령사회위원회: where a listed name begins that a lost blank glued to the word before it. */
function listedBehind(
  text: string,
  from: number,
  end: number,
  words: OrganizationWords,
  isListed: IsListed,
): number | undefined {
  if (end - from < SHORTEST_GLUED_NAME + 2 || isListed(text.slice(from, end))) return undefined;
  for (let start = from + 2; start <= end - SHORTEST_GLUED_NAME; start += 1) {
    const name = text.slice(start, end);
    if (!isListed(name)) continue;
    if (name.length >= LONG_NAME || words.of('proper-beginning').endAt(name, 0) >= 0) return start;
  }
  return undefined;
}

/** `저출산·고령사회위원회` is one name; `질병관리청·소방청` are two, of which the last is meant. */
function lastOfList(text: string, span: Span, known: SpanIndex<Candidate>, words: OrganizationWords): Span {
  const core = text.slice(span.start, span.end);
  const dot = lastDot(core);
  if (dot <= 0) return span;
  const left = { start: span.start, end: span.start + dot };
  const right = { start: left.end + 1, end: span.end };
  // 특허청장·한국발명진흥회장: each with the title
  const last = text.charAt(left.end - 1) === '장' ? left.end - 1 : left.end;
  const apart =
    splitAtDots(core.slice(0, dot)).some((piece) => words.language.organizationHeads.match(piece)?.strong === true) ||
    // 가온나래 대표·한국새벽협회 부회장: what a title ends is the post before
    words.language.titles.get(splitAtDots(core.slice(0, dot)).at(-1) ?? '')?.weak === false ||
    known.overlapping(right).some(({ start, end }) => start === right.start && end === right.end) ||
    known.overlapping(left).some(({ end }) => end === left.end || end === last);
  return apart ? right : span;
}
