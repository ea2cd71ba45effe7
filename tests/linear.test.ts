// Whatever a text says, work on it comes to an end and its spans hold. How the work grows is measured, not tested:
// `node tools/bench/growth.mjs`.
import { describe, expect, it } from 'vitest';
import { extract } from '../src/pipeline.js';
import { HOSTILE_INPUTS } from '../tools/bench/hostile-inputs.mjs';
import { engine } from './bracket-notation.js';

/** In UTF-16 code units: large enough that quadratic work on it would pass the time limit of a test. */
const SIZE = 16_000;

describe('hostile texts come to an end', () => {
  it.each(HOSTILE_INPUTS)('$name', ({ text: made }) => {
    const text = made(SIZE).normalize('NFC');
    const { records } = extract({ id: 'hostile', text }, engine, { relations: true });
    for (const { mentions } of records) {
      for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
    }
    expect(text.length).toBeGreaterThan(SIZE / 2);
  });
});
