// Finds the people to ask: `담당 부서` / `수출지원과` / `책임자` / `과 장 김보람` / `(044-000-0000)` → contact.
import type { FurnitureLexicon } from './lexicon.js';
import { isBullet } from './line.js';
import type { Reading } from './reading.js';

/** Lines that a table of contacts may take below its first label. */
const LONGEST_CONTACT = 16;

export const PHONE_PATTERN = /(?:☎|☏|전화|\(\s?0\d{1,2}\s?[)-]|(?<!\d)0\d{1,2}-)\s?[:)]?\s?\d{0,4}[-)\s]{0,2}\d{3,4}/u;

/** Lines that name the people to ask: a label (`담당 부서`), what stands below it, down to the telephone number. */
export function markContacts(readings: readonly Reading[], lexicon: FurnitureLexicon): void {
  for (const [at, reading] of readings.entries()) {
    if (reading.kind !== 'text' || !lexicon.is('contact', reading.line.words.slice(0, 20))) continue;
    const below = readings.slice(at, at + LONGEST_CONTACT);
    const stop = below.findIndex(({ line, kind }) => kind !== 'text' || line.words.length > 60 || isBullet(line.words));
    const lines = stop < 0 ? below : below.slice(0, stop);
    const last = lines.findLastIndex(({ line }) => PHONE_PATTERN.test(line.words));
    for (const { pieces } of lines.slice(0, last + 1)) {
      for (const piece of pieces)
        if (piece.zone !== 'boilerplate') [piece.zone, piece.rule] = ['contact', 'segment/contact'];
    }
  }
}
