// What the letters of a name say for its being a firm's, whatever the article: which syllables stand in it, at its
// beginning and at its end, weighed by how firms of the dictionaries and ordinary words are spelled.
// 하이어다이버시티, 정밀누리: like firms. Not: 협업프로그램, 으뜸농산물.
import { z } from 'zod';
import { isHangul } from '../../../korean/characters.js';
import type { Resources } from '../../kind.js';

export const LETTER_WEIGHTS = 'lexicons/company-letters.csv';

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

/** Log-odds that a name is a firm's as far as its letters tell. @throws UserError naming the row that is wrong. */
export function createLetterScore(resources: Resources): (name: string) => number {
  const weights = new Map<string, number>();
  for (const { letters, weight } of resources.rows(LETTER_WEIGHTS, WEIGHT_ROW)) weights.set(letters, weight);
  const bias = weights.get(BIAS) ?? 0;
  return (name) => letterFeatures(name).reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias);
}

/** Of Latin letters and digits only that they are there: EQT아시아 → A아시아. */
function toShape(name: string): string {
  let shape = '';
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    const character = isHangul(code) ? name.charAt(at) : code >= 0x30 && code <= 0x39 ? '0' : 'A';
    if (character.length === 1 && (isHangul(code) || !shape.endsWith(character))) shape += character;
  }
  return shape;
}
