// Rows of names around a city: 서울·부산·평택세관, 베이징·상하이·선전. Walked by character, as every city of a text is asked.
import { endsWord } from '../../korean/edges.js';
import { isBlank, isHangul, isMiddleDot } from '../../text/characters.js';
import type { WordTable } from '../../text/word-table.js';
import type { Span } from '../../core/types.js';
import type { Gazetteer } from './gazetteer.js';

export const isRowMark = (text: string, at: number): boolean => text[at] === ',' || isMiddleDot(text.charCodeAt(at));
/** Behind one blank, where one stands. */
export const skipBlank = (text: string, at: number): number => (isBlank(text.charCodeAt(at)) ? at + 1 : at);
export const skipBlankBack = (text: string, at: number): number => (isBlank(text.charCodeAt(at - 1)) ? at - 1 : at);

export function hangulEnd(text: string, from: number): number {
  let at = from;
  while (isHangul(text.charCodeAt(at))) at += 1;
  return at;
}

/** KB, NH: short names of banks. */
function capitalsEnd(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') at += 1;
  return at;
}

const MOST_STEPS = 9;
const LONGEST_NAME = 4;

/**
 * Whether a row of short names that goes on at `at` ends in a word glued to the last of them: `·부산·평택세관` in 세관.
 * `isEnd` says whether the row may end behind that word.
 */
export function rowEndsIn(
  text: string,
  from: number,
  endings: WordTable<true>,
  isEnd: (text: string, end: number) => boolean,
  steps = MOST_STEPS,
): boolean {
  let at = from;
  for (let step = 0; step < steps; step += 1) {
    const mark = skipBlank(text, at);
    if (!isRowMark(text, mark)) return false;
    at = skipBlank(text, mark + 1);
    const end = capitalsEnd(text, hangulEnd(text, at));
    for (let length = 2; length <= LONGEST_NAME && at + length < end; length += 1) {
      const ending = endings.at(text, at + length)?.word;
      if (ending !== undefined && isEnd(text, at + length + ending.length)) return true;
    }
    if (end - at < 2 || end - at > LONGEST_NAME) return false;
    at = end;
  }
  return false;
}

/** Names in a row are looked at this far. */
const ROW_WINDOW = 60;
const MOST_NAMES = 7;

/**
 * 베이징·상하이·선전, 남양주, 구리, 하남: all in the row are cities of the country, and one is hardly anything else or they are
 * three at least (서초·송파·강동).
 */
export function standsInRow(text: string, span: Span, block: Span, country: string, gazetteer: Gazetteer): boolean {
  const right = alongRow(text, span.end, 1, Math.min(block.end, span.end + ROW_WINDOW), country, gazetteer);
  const left = alongRow(
    text,
    span.start - 1,
    -1,
    Math.max(block.start, span.start - ROW_WINDOW) - 1,
    country,
    gazetteer,
  );
  return right + left >= ENOUGH;
}

/** How many neighbours make a city of a weak name; one does that is hardly anything else. */
const ENOUGH = 2;

/** How much the names of a row in one direction (1 to the right, -1 to the left) say, as long as they are cities of the country. */
function alongRow(
  text: string,
  from: number,
  step: 1 | -1,
  limit: number,
  country: string,
  { names, certain }: Gazetteer,
): number {
  let at = from;
  for (let count = 0; count < MOST_NAMES; count += 1) {
    const first = behindMarks(text, at, step, limit);
    if (first === undefined) return count;
    at = first;
    while (at !== limit && !endsName(text, at)) at += step;
    const word = step > 0 ? text.slice(first, at) : text.slice(at + 1, first + 1);
    // 강동 of a row of districts, which alone is no city's name
    const name = [word, ...particleless(word)].find(
      (form) => names(country, form) || (form.length > 1 && names(country, `${form}구`)),
    );
    if (name === undefined) return count;
    if (certain(country, name)) return ENOUGH;
  }
  return ENOUGH;
}

const isListMark = (text: string, at: number): boolean => isRowMark(text, at) || '、/△▲'.includes(text.charAt(at));

/** Past the marks between two names of a row, `·`, `, `, `, △`; undefined where none stands. */
function behindMarks(text: string, from: number, step: 1 | -1, limit: number): number | undefined {
  let hasMark = false;
  for (let at = from; at !== limit; at += step) {
    if (isListMark(text, at)) hasMark = true;
    else if (!isBlank(text.charCodeAt(at))) return hasMark ? at : undefined;
  }
  return undefined;
}

const endsName = (text: string, at: number): boolean =>
  isListMark(text, at) || '()\n'.includes(text.charAt(at)) || isBlank(text.charCodeAt(at));

/** 부산에서, 상하이를: the last name of a row carries the particle of all. */
function particleless(word: string): readonly string[] {
  return [1, 2, 3]
    .filter((length) => word.length - length >= 2 && endsWord(word, word.length - length))
    .map((length) => word.slice(0, -length));
}
