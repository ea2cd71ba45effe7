// What is looked for, word by word: all words must be found, wherever they stand; words in quotation marks stand together.
import { folded } from './hangul.js';

const QUERY_PATTERN = /["“”](?<quoted>[^"“”]*)["“”]?|「(?<cited>[^」]*)」?|(?<word>[^\s"“”「]+)/gu;

/** `로봇 "새벽 산업" (주)` → 로봇, 새벽산업: folded, without those that say nothing. */
export function termsOf(query: string): readonly string[] {
  const words = Array.from(query.matchAll(QUERY_PATTERN), ({ groups = {} }) =>
    folded(groups['quoted'] ?? groups['cited'] ?? groups['word'] ?? ''),
  );
  return [...new Set(words)].filter((word) => word !== '');
}

/** Whether any of the texts holds a word, for every word. */
export function holdsAll(terms: readonly string[], texts: readonly (string | undefined)[]): boolean {
  const own = texts.map((text = '') => folded(text));
  return terms.every((term) => own.some((text) => text.includes(term)));
}
