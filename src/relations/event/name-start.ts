// Where the name of an occasion begins that no marks set off: `지난 3일 열린 | 제3회 새벽 포럼`.
// Not: behind a particle, an ending or a day: `부산에서 | 새벽 포럼을`, `위한 | 새벽 포럼`.
import type { Word } from '../../text/words.js';
import type { RelationContext, Sentence } from '../shape.js';
import type { EventPatterns } from './patterns.js';

const MOST_WORDS = 7;

/** Nouns in front, up to a word with a particle or an ending. */
export function nameStart(
  { article }: RelationContext,
  { block }: Sentence,
  words: readonly Word[],
  index: number,
  patterns: EventPatterns,
): number {
  const { text } = article;
  const ownStart = words[index]?.start ?? 0;
  let start = ownStart;
  for (let at = index - 1; at >= Math.max(0, index - MOST_WORDS); at -= 1) {
    const before = words[at];
    if (before === undefined) break;
    if (text.slice(before.end, start) !== ' ') break;
    if (!/[\p{L}\p{N})]$/u.test(before.text) || patterns.endsName.test(before.text)) break;
    // a month, a day, and a letter that stands for a bullet
    if (/^(?:\d{1,2}[월일]|[oO])$/u.test(before.text)) break;
    const last = article.tokensIn(block, before).at(-1)?.pos ?? '';
    // 제61회 무역의 날 기념식: a genitive belongs to a name that a number opens
    if (last === 'JKG' && start !== ownStart && text.charAt(start + 1) === ' ') {
      // 새벽의 날 기념식
      start = before.start;
      continue;
    }
    if (last === 'JKG') return openedByNumber(text, words, at) ?? start;
    if (/(?:^|\+)(?:J[A-Z]+|E[A-Z]+|MM|MA[A-Z]|XSV|XSA|NNB)$/u.test(last)) break;
    start = before.start;
  }
  return start;
}

/** Where a number opens the words that end at `index`: 제61회, 2024. */
function openedByNumber(text: string, words: readonly Word[], index: number): number | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined || text.slice(word.end, next.start) !== ' ') return undefined;
    if (OPENING_NUMBER_PATTERN.test(word.text)) return word.start;
  }
  return undefined;
}

const OPENING_NUMBER_PATTERN = /^(?:제\d{1,3}[회차]|(?:19|20)\d{2}년?)$/u;
