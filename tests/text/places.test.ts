import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlaces } from '../../src/text/places.js';

/** What `createPlaces` promises, as plainly as it can be said. */
function everyPlace(text: string, word: string): readonly number[] {
  return Array.from(text).flatMap((_, at) => (word !== '' && text.startsWith(word, at) ? [at] : []));
}

describe('places of words', () => {
  it('are the same however many words are asked for', () => {
    const letters = fc.string({ unit: fc.constantFrom('가', '나', '다', 'a'), maxLength: 60 });
    const words = fc.array(fc.string({ unit: fc.constantFrom('가', '나', '다', 'a'), maxLength: 4 }), {
      minLength: 40,
      maxLength: 60,
    });
    fc.assert(
      fc.property(letters, words, (text, asked) => {
        const places = createPlaces(text);
        for (const word of asked) expect(places.of(word)).toEqual(everyPlace(text, word));
      }),
    );
  });

  it('overlap', () => {
    expect(createPlaces('가가가').of('가가')).toEqual([0, 1]);
  });
});
