// A firm's name at the head of a product's: 구글 지도, 네이버 웹툰, 애플 워치. Not: 네이버 본사, 구글 지도부.
import { z } from 'zod';
import { isBlank } from '../../text/characters.js';
import { endsWord } from '../../korean/edges.js';
import type { Span } from '../../core/types.js';
import type { Resources } from '../../core/resources.js';

const WORD_ROW = z.object({ word: z.string().min(1) });

/**
 * Whether a product's word stands behind the name, one blank between.
 * @throws UserError naming the row of the word list that is wrong.
 */
export function createProductNames(resources: Resources): (text: string, name: Span) => boolean {
  const words = resources.rows('lexicons/product-words.csv', WORD_ROW).map(({ word }) => word);
  return (text, { end }) =>
    isBlank(text.charCodeAt(end)) &&
    words.some((word) => text.startsWith(word, end + 1) && endsWord(text, end + 1 + word.length));
}

const LOOKALIKE_ROW = z.object({
  name: z.string().min(1),
  place: z.enum(['before', 'behind']),
  word: z.string().min(1),
});
const LONGEST_WORD = 12;

/**
 * Whether what stands beside a firm's name makes another word of it: 빈곤과 기아, 기아 종식.
 * @throws UserError naming the row of the list that is wrong.
 */
export function createLookalikes(resources: Resources): (text: string, name: Span) => boolean {
  const rows = resources.rows('lexicons/company-lookalikes.csv', LOOKALIKE_ROW);
  const names = new Set(rows.map(({ name }) => name));
  return (text, { start, end }) => {
    const own = text.slice(start, end);
    if (!names.has(own)) return false;
    const before = text.slice(Math.max(0, start - LONGEST_WORD), start).trimEnd();
    const behind = text.slice(end, end + LONGEST_WORD).trimStart();
    return rows.some(
      ({ name, place, word }) => name === own && (place === 'before' ? before.endsWith(word) : behind.startsWith(word)),
    );
  };
}
