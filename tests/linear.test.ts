// Work grows with the text and no faster, whatever the text says. Times are never asserted, machines differ: a ratio
// that looks super-linear is reported, and each text must come to an end with spans that hold.
import { describe, expect, it } from 'vitest';
import { extract } from '../src/pipeline.js';
import { engine } from './bracket-notation.js';
import { HOSTILE_INPUTS } from './hostile-inputs.js';

const SMALL = 4_000;
const GROWTH = 4;
/** Linear work takes 4 times as long on 4 times the text; quadratic work takes 16 times as long. */
const SUSPICIOUS_RATIO = 10;
/** Milliseconds below which a ratio says nothing. */
const NOTICEABLE = 40;

/** Processor time, which other programs on the machine disturb less than the clock. */
function millisecondsFor(text: string): number {
  const before = process.cpuUsage();
  const { records } = extract({ id: 'hostile', text }, engine);
  const { user } = process.cpuUsage(before);
  for (const { mentions } of records) {
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
  }
  return user / 1_000;
}

describe('hostile texts come to an end', () => {
  it.each(HOSTILE_INPUTS)('$name', ({ name, text }) => {
    const small = text(SMALL).normalize('NFC');
    const large = text(SMALL * GROWTH).normalize('NFC');
    millisecondsFor(small);
    const slow = Math.min(millisecondsFor(large), millisecondsFor(large));
    const ratio = slow / Math.min(millisecondsFor(small), millisecondsFor(small), millisecondsFor(small));
    if (ratio > SUSPICIOUS_RATIO && slow > NOTICEABLE) {
      console.warn(`${name}: ${String(GROWTH)} times the text took ${ratio.toFixed(1)} times as long`);
    }
  });
});
