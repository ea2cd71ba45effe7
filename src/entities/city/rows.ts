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

/** 베이징·상하이·선전, 남양주, 구리, 하남: all in the row are cities of the country, and one is hardly anything else. */
export function standsInRow(text: string, span: Span, block: Span, country: string, gazetteer: Gazetteer): boolean {
  return (
    hasCertainNeighbour(text, span.end, 1, Math.min(block.end, span.end + ROW_WINDOW), country, gazetteer) ||
    hasCertainNeighbour(
      text,
      span.start - 1,
      -1,
      Math.max(block.start, span.start - ROW_WINDOW) - 1,
      country,
      gazetteer,
    )
  );
}

/** Goes along the row in one direction (1 to the right, -1 to the left) as long as its names are cities of the country. */
function hasCertainNeighbour(
  text: string,
  from: number,
  step: 1 | -1,
  limit: number,
  country: string,
  { names, certain }: Gazetteer,
): boolean {
  let at = from;
  for (let count = 0; count < MOST_NAMES; count += 1) {
    if (isBlank(text.charCodeAt(at))) at += step;
    if (!isListMark(text, at) || at === limit) return false;
    at += step;
    if (isBlank(text.charCodeAt(at))) at += step;
    const first = at;
    while (at !== limit && !endsName(text, at)) at += step;
    const word = step > 0 ? text.slice(first, at) : text.slice(at + 1, first + 1);
    const name = [word, ...particleless(word)].find((form) => names(country, form));
    if (name === undefined) return false;
    if (certain(country, name)) return true;
  }
  return false;
}

const isListMark = (text: string, at: number): boolean => isRowMark(text, at) || text[at] === '、' || text[at] === '/';
const endsName = (text: string, at: number): boolean =>
  isListMark(text, at) || '()\n'.includes(text.charAt(at)) || isBlank(text.charCodeAt(at));

/** 부산에서, 상하이를: the last name of a row carries the particle of all. */
function particleless(word: string): readonly string[] {
  return [1, 2, 3]
    .filter((length) => word.length - length >= 2 && endsWord(word, word.length - length))
    .map((length) => word.slice(0, -length));
}
