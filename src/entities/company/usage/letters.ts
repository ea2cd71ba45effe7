// What the letters of a name say for its being a firm's, whatever the article: which syllables stand in it, at its
// beginning and at its end, weighed by how firms of the dictionaries and ordinary words are spelled.
// 하이어다이버시티, 정밀누리: like firms. Not: 협업프로그램, 으뜸농산물.
import { z } from 'zod';
import { isHangul } from '../../../text/characters.js';
import type { Resources } from '../../../core/resources.js';

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

/**
 * Log-odds that a name is a firm's as far as its letters tell: the sum of the weights of its features, which are not
 * spelled out, since nearly every word of every article is asked for.
 * @throws UserError naming the row that is wrong.
 */
export function createLetterScore(resources: Resources): (name: string) => number {
  const begins: WeightsOf = new Map();
  const ends: WeightsOf = new Map();
  const inside: WeightsOf = new Map();
  const lengths = new Map<number, number>();
  let bias = 0;
  for (const { letters, weight } of resources.rows(LETTER_WEIGHTS, WEIGHT_ROW)) {
    if (letters === BIAS) bias = weight;
    else if (/^[1-9]$/u.test(letters)) lengths.set(Number(letters), weight);
    else if (letters.startsWith('^')) begins.set(keyOf(letters, 1, letters.length), weight);
    else if (letters.endsWith('$')) ends.set(keyOf(letters, 0, letters.length - 1), weight);
    else inside.set(keyOf(letters, 0, letters.length), weight);
  }
  return (name) => {
    const shape = toShape(name);
    const { length } = shape;
    const weigh = (weights: WeightsOf, from: number, to: number): number => weights.get(keyOf(shape, from, to)) ?? 0;
    let sum = bias + (lengths.get(Math.min(length, LONGEST_TOLD)) ?? 0);
    sum += weigh(begins, 0, 1) + weigh(begins, 0, Math.min(2, length));
    sum += weigh(ends, length - 1, length) + weigh(ends, Math.max(0, length - 2), length);
    if (length > 3) sum += weigh(ends, length - 3, length);
    for (let at = 0; at < length; at += 1) {
      sum += weigh(inside, at, at + 1);
      if (at > 0 && at + 2 < length) sum += weigh(inside, at, at + 2);
    }
    return sum;
  };
}

/** Weights by the letters they are of, as one number. */
type WeightsOf = Map<number, number>;

const FIRST_SYLLABLE = 0xac00;
/** The 11,172 syllables and what stands for digits and Latin letters: two of them fit into a small integer. */
const LETTERS = 0x4000;

function keyOf(text: string, from: number, to: number): number {
  let key = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    key = key * LETTERS + (code >= FIRST_SYLLABLE ? code - FIRST_SYLLABLE + 3 : code === 0x30 ? 1 : 2);
  }
  return key;
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
