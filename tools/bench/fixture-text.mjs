// The texts of fixtures/articles as stock for made-up input, and a generator that gives the same input every time.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../fixtures/articles', import.meta.url));

/** Those of the fixtures that are plain text in UTF-8, in the order of their names. */
export function fixtureTexts() {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(FOLDER, name))
    .filter((file) => /\.(?:txt|md)$/u.test(file) && statSync(file).isFile())
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => !/[\0\ufffd]/u.test(text));
}

/** `below(6)` → one of 0 to 5, the same row of them for the same seed. */
export function seededBelow(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
