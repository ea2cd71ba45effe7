// People in tables, one cell a line as documents and scraped pages give them: body, title, name.
//   한국토지주택공사 ⏎ 처장 ⏎ 배창영        대홍산업 ⏎ 대표 ⏎ 홍성민        과장 ⏎ 장차철 ☏ 044-200-7261
// Not: 과장 ⏎ 팀장 (titles in a row), 위원장 ⏎ 인사말씀 (an item of a programme).
import { wordsOf } from '../../text/words.js';
import type { Appointment } from '../../core/phrase.js';
import type { Span } from '../../core/types.js';
import { isOtherName } from './known-bodies.js';
import type { Reading } from './reading.js';

/** Longer lines are sentences, not cells. */
const LONGEST_CELL = 40;
const LONGEST_TITLE = 14;
/** Behind a name in a contact table: `☏ 044-200-7261`, `(044-200-7261)`, `044-200-7261`. */
const TELEPHONE_PATTERN = /^\s*(?:[☎☏(]|전화|T\.?\s?\(?0|0\d{1,2}[-)])/u;

interface Cell extends Span {
  readonly reading: Reading;
}

/** The appointments that neighbouring cells make; readings in order of their blocks. */
export function contactRows(readings: readonly Reading[]): readonly Appointment[] {
  const [any] = readings;
  if (any === undefined) return [];
  const found: Appointment[] = [];
  // what stands before the cell at hand and that cell, of those that are read
  let previous: Cell | undefined;
  let cell: Cell | undefined;
  let at = 0;
  for (const own of any.language.tables.cellsOf(any.article)) {
    if (own.text === '') continue;
    while ((readings[at]?.block.start ?? Infinity) < own.block.start) at += 1;
    const reading = readings[at];
    if (reading?.block !== own.block) continue;
    const next: Cell = { start: own.start, end: own.end, reading };
    const appointment = cell === undefined ? undefined : appointmentOf(previous, cell, next);
    if (appointment !== undefined) found.push(appointment);
    [previous, cell] = [cell, next];
  }
  return found;
}

/** The person of a cell of a title and the one behind it, and the body in the one before. */
function appointmentOf(previous: Cell | undefined, cell: Cell, next: Cell): Appointment | undefined {
  const title = follows(cell, next) ? titleIn(cell) : undefined;
  const name = title === undefined ? undefined : nameIn(next, title);
  if (title === undefined || name === undefined) return undefined;
  const body = previous !== undefined && follows(previous, cell) ? bodyIn(previous) : undefined;
  return {
    form: 'title-name',
    name,
    foreign: false,
    title,
    titleSpan: { start: cell.start, end: cell.end },
    scope: 'any',
    ...(body === undefined ? {} : { body }),
  };
}

/** Whether nothing but blanks, bars and one line break stand between two cells. */
function follows({ reading, end }: Cell, { start }: Cell): boolean {
  return start - end <= 12 && /^[\s|]*$/u.test(reading.text.slice(end, start));
}

/** A cell that is a title and nothing else: `처장`, `국제협력팀장`. */
function titleIn({ reading: { text, language }, start, end }: Cell): string | undefined {
  if (end - start > LONGEST_TITLE) return undefined;
  const words = text.slice(start, end);
  if (language.titles.get(words) !== undefined) return words;
  if (!/^[가-힣·]+$/u.test(words)) return undefined;
  const [match] = language.titles.find(text, start, end);
  const isTitle =
    match?.end === end && !match.title.weak && !language.phraseWords('everyday-title').has(match.title.title);
  return isTitle ? words : undefined;
}

/** A cell that is a person's name, alone or with a telephone number. */
function nameIn({ reading, start, end }: Cell, title: string): Span | undefined {
  const { article, text, language, block } = reading;
  const cell = text.slice(start, Math.min(end, start + LONGEST_CELL));
  const name = /^[가-힣]{2,4}(?![가-힣])/u.exec(cell)?.[0];
  if (name === undefined) return undefined;
  const rest = cell.slice(name.length);
  if (rest !== '' && !TELEPHONE_PATTERN.test(rest)) return undefined;
  const span = { start, end: start + name.length };
  if (isOtherName(reading, span, name)) return undefined;
  const likelihood = language.names.korean(name);
  if (likelihood === 'likely') return span;
  if (language.phraseWords('everyday-title').has(title)) return undefined;
  if (language.isKnownPerson(name)) return span;
  if (likelihood === 'no') return undefined;
  const [only] = article.tokensIn(block, span);
  const isCommon = only?.start === span.start && only.end === span.end && only.semantic !== '인명';
  return isCommon ? undefined : span;
}

/** A cell that may name a body: no number, no title, no sentence. */
function bodyIn(cell: Cell): Span | undefined {
  const { reading, start, end } = cell;
  if (end - start > LONGEST_CELL || titleIn(cell) !== undefined) return undefined;
  const words = wordsOf(reading.text, start, end);
  const [first] = words;
  if (first === undefined || words.length > 5) return undefined;
  if (words.length === 1 && reading.language.names.korean(first.text) === 'likely') return undefined;
  return /^[\d\s.,()]+$/u.test(reading.text.slice(start, end)) ? undefined : { start, end };
}
