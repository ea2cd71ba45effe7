// Words with a part in relations, from lexicons/relation-words.csv: what is signed, what is said of holding and of investing.
import { z } from 'zod';
import type { Resources } from '../core/resources.js';

/** Letters, blanks and hyphens alone, so that a word is itself in a pattern; a blank may be left out in the text. */
const WORD_ROW = z.object({
  word: z
    .string()
    .regex(/^[가-힣A-Za-z]+(?:[ -][가-힣A-Za-z]+)*$/u, 'a word is letters, with single blanks or hyphens'),
  kind: z.string().min(1),
});

export interface RelationWords {
  /** A group of a pattern that any word of a kind matches, the longest first. */
  readonly any: (kind: string) => string;
  /** The same with the first two letters of the words alone: a cheap question before a long one. */
  readonly hint: (kinds: readonly string[]) => string;
}

/** @throws UserError naming the row of the word list that is wrong. */
export function loadRelationWords(resources: Resources): RelationWords {
  const byKind = new Map<string, string[]>();
  for (const { word, kind } of resources.rows('lexicons/relation-words.csv', WORD_ROW)) {
    const words = byKind.get(kind);
    if (words === undefined) byKind.set(kind, [word]);
    else words.push(word);
  }
  const groups = new Map(
    [...byKind].map(([kind, words]) => [
      kind,
      words
        .toSorted((a, b) => b.length - a.length)
        .map((word) => word.replaceAll(' ', '\\s?'))
        .join('|'),
    ]),
  );
  return {
    any(kind) {
      const group = groups.get(kind);
      // every word of a kind may have been taken away by a user; a pattern that matches nothing stands for none
      return group === undefined ? '(?!)' : `(?:${group})`;
    },
    hint(kinds) {
      const heads = new Set(kinds.flatMap((kind) => (byKind.get(kind) ?? []).map((word) => word.slice(0, 2).trim())));
      return heads.size === 0 ? '(?!)' : `(?:${[...heads].join('|')})`;
    },
  };
}

export function pattern(source: string, flags = 'u'): RegExp {
  return new RegExp(source, flags);
}
