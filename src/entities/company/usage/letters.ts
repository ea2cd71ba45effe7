// What the letters of a name say for its being a firm's, whatever the article: which syllables stand in it, at its
// beginning and at its end, weighed by how firms of the dictionaries and ordinary words are spelled.
// 하이어다이버시티, 정밀누리: like firms. Not: 협업프로그램, 으뜸농산물.
import { z } from 'zod';
import { isHangul } from '../../../text/characters.js';
import type { Resources, WordList } from '../../../core/resources.js';
import { wordList } from '../../../dictionary/word-list.js';
import { createWeightTable } from './weight-table.js';

/** The model in `models/thresholds.csv`. */
export const LETTER_MODEL = 'company-letters';
export const LETTER_WEIGHTS = 'models/company-letters.csv';

const WEIGHT_ROW = z.object({ letters: z.string().min(1), weight: z.coerce.number() });
const BIAS = 'bias';
const LONGEST_TOLD = 8;

/**
 * One, two and three syllables at the beginning and the end, pairs and single ones anywhere, and how many there are:
 * 정밀누리 → `^정`, `^정밀`, `정밀`, `밀누`, `누리`, `누리$`, `리$`, `밀누리$`, `4` …
 */
export function letterFeatures(name: string): readonly string[] {
  const shape = toShape(name);
  const { length } = shape;
  const features = [
    String(Math.min(length, LONGEST_TOLD)),
    `^${shape.slice(0, 1)}`,
    `^${shape.slice(0, 2)}`,
    `${shape.slice(-1)}$`,
    `${shape.slice(-2)}$`,
  ];
  if (length > 3) features.push(`${shape.slice(-3)}$`);
  for (let at = 0; at < length; at += 1) {
    features.push(shape.charAt(at));
    if (at > 0 && at + 2 < length) features.push(shape.slice(at, at + 2));
  }
  return features;
}

/** Log-odds that the stretch of a text, by default all of it, is a firm's name as far as its letters tell. */
export type LetterScore = (text: string, start?: number, end?: number) => number;

/**
 * The sum of the weights of the features, which are not spelled out, since nearly every word of every article is asked for.
 * The tables are made when the first word is.
 * @throws UserError naming the row that is wrong.
 */
export function createLetterScore(resources: Resources): LetterScore {
  const list = wordList(resources, LETTER_WEIGHTS, WEIGHT_ROW, ({ letters, weight }) => [letters, weight]);
  let score: LetterScore | undefined;
  return (text, start = 0, end = text.length) => (score ??= scoreBy(list))(text, start, end);
}

function scoreBy(weights: WordList): LetterScore {
  const several = createWeightTable(weights.size);
  const singles = new Float64Array(PLACES * LETTERS);
  const lengths = new Float64Array(LONGEST_TOLD + 1);
  const shape = new Uint16Array(LONGEST_WORD);
  let bias = 0;
  const learn = (place: number, letters: string, weight: number): void => {
    const length = writeShape(letters, 0, letters.length, shape);
    const [first = 0, second = 0, third = 0] = shape;
    if (length === 1) singles[place * LETTERS + first] = weight;
    else several.set(first * LETTERS + second, place * LETTERS + (length > 2 ? third : 0), weight);
  };
  weights.each((letters, weight) => {
    if (letters === BIAS) bias = weight;
    else if (/^[1-9]$/u.test(letters)) lengths[Number(letters)] = weight;
    else if (letters.startsWith('^')) learn(BEGINS, letters.slice(1), weight);
    else if (letters.endsWith('$')) learn(ENDS, letters.slice(0, -1), weight);
    else learn(INSIDE, letters, weight);
  });
  const one = (place: number, at: number): number => singles[place * LETTERS + (shape[at] ?? 0)] ?? 0;
  const two = (place: number, at: number, third = 0): number =>
    several.get((shape[at] ?? 0) * LETTERS + (shape[at + 1] ?? 0), place * LETTERS + third);
  return (text, start = 0, end = text.length) => {
    const length = writeShape(text, start, Math.min(end, start + LONGEST_WORD), shape);
    const last = length - 1;
    let sum = bias + (lengths[Math.min(length, LONGEST_TOLD)] ?? 0);
    sum += one(BEGINS, 0) + (length > 1 ? two(BEGINS, 0) : one(BEGINS, 0));
    sum += one(ENDS, last) + (length > 1 ? two(ENDS, last - 1) : one(ENDS, last));
    if (length > 3) sum += two(ENDS, last - 2, shape[last]);
    for (let at = 0; at < length; at += 1) {
      sum += one(INSIDE, at);
      if (at > 0 && at + 2 < length) sum += two(INSIDE, at);
    }
    return sum;
  };
}

/** Where the letters of a weight stand in the name. */
const BEGINS = 0;
const ENDS = 1;
const INSIDE = 2;
const PLACES = 3;

const FIRST_SYLLABLE = 0xac00;
/** The 11,172 syllables and what stands for digits and Latin letters: two of them fit into a small integer. */
const LETTERS = 0x4000;
const DIGITS = 1;
const LATIN = 2;
const SYLLABLES_FROM = 3;
const LONGEST_WORD = 80;

/** Writes the letters as numbers, of Latin letters and digits only that they are there; returns how many it wrote. */
function writeShape(text: string, start: number, end: number, shape: Uint16Array): number {
  let length = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    let letter = code >= 0x30 && code <= 0x39 ? DIGITS : LATIN;
    if (isHangul(code)) letter = code - FIRST_SYLLABLE + SYLLABLES_FROM;
    else if (length > 0 && shape[length - 1] === letter) continue;
    shape[length] = letter;
    length += 1;
  }
  return length;
}

/** Of Latin letters and digits only that they are there: EQT아시아 → A아시아. */
function toShape(name: string): string {
  let shape = '';
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (isHangul(code)) {
      shape += name.charAt(at);
      continue;
    }
    const character = code >= 0x30 && code <= 0x39 ? '0' : 'A';
    if (!shape.endsWith(character)) shape += character;
  }
  return shape;
}
