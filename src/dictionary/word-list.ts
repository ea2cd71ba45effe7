// Lists of thousands of words of which an article asks for a few: the build writes them as a table that is searched as it
// lies, and a start makes no object for any of them.
import type { Resources, WordEntry, WordList } from '../core/resources.js';
import type { z } from 'zod';
import { once } from '../text/once.js';
import { bytesOf } from './compiled-file.js';

/*
 * A compiled list: how many words, how many slots, whether there are numbers; the numbers (of eight bytes, 1 where there
 * are none); the slots (the word whose letters lead there, from 1, or 0); the letters of all words; how many each has.
 */
const HEADER_INTS = 4;
const MOST_WORDS = 0xffff;
const LONGEST_WORD = 0xff;
/** So often asked, a list is worth its words as strings, which V8 finds faster: a long run asks a million times. */
const OFTEN = 10_000;

/** The words of a file, with their numbers. @throws UserError naming the row that is wrong. */
export function wordList<T>(
  resources: Resources,
  file: string,
  schema: z.ZodType<T>,
  entryOf: (row: T) => WordEntry,
): WordList {
  return resources.list?.(file, schema, entryOf) ?? listOf(resources.rows(file, schema).map(entryOf));
}

/** A list made at run time. */
export function listOf(entries: Iterable<WordEntry>): WordList {
  const numbers = new Map(entries);
  return {
    has: (word) => numbers.has(word),
    numberOf: (text, start, end) => numbers.get(text.slice(start, end)) ?? 0,
    get size() {
      return numbers.size;
    },
    each(see, beginning = '') {
      for (const [word, number] of numbers) if (word.startsWith(beginning)) see(word, number);
    },
  };
}

/** A list that is opened when it is first asked. */
export function lazyList(open: () => WordList): WordList {
  const list = once(open);
  let numbers: ReadonlyMap<string, number> | undefined;
  let asked = 0;
  const opened = (): WordList => {
    asked += 1;
    if (asked === OFTEN) {
      const all = new Map<string, number>();
      list().each((word, number) => all.set(word, number));
      numbers = all;
    }
    return list();
  };
  return {
    has: (word) => (numbers === undefined ? opened().has(word) : numbers.has(word)),
    numberOf: (text, start, end) =>
      numbers === undefined ? opened().numberOf(text, start, end) : (numbers.get(text.slice(start, end)) ?? 0),
    get size() {
      return list().size;
    },
    each: (see, beginning) => {
      list().each(see, beginning);
    },
  };
}

/** The list in a section. */
export function openList(section: Uint8Array): WordList {
  const { buffer } = section;
  const [count = 0, size = 0, hasNumbers = 0] = new Int32Array(buffer, 0, HEADER_INTS);
  const numbersAt = 4 * HEADER_INTS;
  const numbers = hasNumbers === 0 ? undefined : new Float64Array(buffer, numbersAt, count);
  const slotsAt = numbersAt + (numbers?.byteLength ?? 0);
  const slots = new Uint16Array(buffer, slotsAt, size);
  const unitsAt = slotsAt + slots.byteLength;
  const units = new Uint16Array(buffer, unitsAt, (section.length - count - unitsAt) >> 1);
  const lengths = section.subarray(section.length - count);
  const begins = new Int32Array(count + 1);
  for (let word = 0; word < count; word += 1) begins[word + 1] = (begins[word] ?? 0) + (lengths[word] ?? 0);

  /** The number of the word from 1, 0 where it is none. */
  function find(text: string, start: number, end: number): number {
    for (let slot = hashOf(text, start, end); ; slot += 1) {
      const word = slots[slot & (size - 1)] ?? 0;
      if (word === 0) return 0;
      const from = begins[word - 1] ?? 0;
      if ((begins[word] ?? 0) - from !== end - start) continue;
      let at = start;
      while (at < end && text.charCodeAt(at) === units[from + at - start]) at += 1;
      if (at === end) return word;
    }
  }

  const numberAt = (word: number): number => (numbers === undefined ? 1 : (numbers[word] ?? 0));
  return {
    has: (word) => find(word, 0, word.length) !== 0,
    numberOf(text, start, end) {
      const word = find(text, start, end);
      return word === 0 ? 0 : numberAt(word - 1);
    },
    size: count,
    each(see, beginning = '') {
      const text = Buffer.from(buffer, unitsAt, units.byteLength).toString('utf16le');
      for (let word = 0; word < count; word += 1) {
        const own = text.slice(begins[word], begins[word + 1]);
        if (own.startsWith(beginning)) see(own, numberAt(word));
      }
    },
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/** A list as a section of the compiled file; for the build. @throws RangeError where it has more than there is room for. */
export function compileList(entries: Iterable<WordEntry>): Uint8Array {
  const numbers = new Map(entries);
  const words = [...numbers.keys()];
  if (words.length > MOST_WORDS) throw new RangeError(`a list of ${String(words.length)} words`);
  const long = words.find(({ length }) => length > LONGEST_WORD);
  if (long !== undefined) throw new RangeError(`a word of ${String(long.length)} letters: ${long}`);
  const size = 2 ** Math.ceil(Math.log2(1.5 * words.length + 2));
  const slots = new Uint16Array(size);
  for (const [at, word] of words.entries()) {
    let slot = hashOf(word, 0, word.length) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = at + 1;
  }
  const values = [...numbers.values()];
  const hasNumbers = values.some((value) => value !== 1);
  return Buffer.concat([
    bytesOf(Int32Array.of(words.length, size, hasNumbers ? 1 : 0, 0)),
    ...(hasNumbers ? [bytesOf(Float64Array.from(values))] : []),
    bytesOf(slots),
    Buffer.from(words.join(''), 'utf16le'),
    Uint8Array.from(words, ({ length }) => length),
  ]);
}
