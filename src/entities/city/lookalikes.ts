// Words that spell like a city and are none where a listed word stands beside them: 자동차 경주, 공주처럼.
import { z } from 'zod';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Resources } from '../../core/resources.js';

/**
 * `place`: whether the word stands behind the name (경주 대회를 벌) or before it (자동차 경주), or the name itself is a
 * title behind a foreign name (샬럿 공주), or what something with 의 is called (동양의 진주).
 */
const LOOKALIKE_ROW = z.object({
  name: z.string().min(1),
  word: z.string().min(1),
  place: z
    .enum(['', 'behind', 'before', 'title', 'called'], 'a place is "behind", "before", "title" or "called"')
    .default(''),
});

/** How far beside a name the words are read that say what it means. */
const REACH = 16;

export interface Lookalikes {
  /** The listed word with which the text behind a name begins. */
  readonly behind: (name: string, text: string) => string | undefined;
  /** The listed word in which the word right before a name ends. */
  readonly before: (name: string, word: string | undefined) => string | undefined;
  /** Whether an article has the name in its other meaning anywhere: 진주 목걸이, 인어공주. */
  readonly standIn: (name: string, article: IndexedArticle) => boolean;
  /** Whether the name is what things and persons are called as well: 진주, 공주. */
  readonly isCalled: (name: string) => boolean;
  /** Whether the name is a title behind a foreign name. */
  readonly isTitle: (name: string) => boolean;
}

/** @throws UserError naming file and line of a wrong row. */
export function loadLookalikes(resources: Resources): Lookalikes {
  const ahead = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  const titles = new Set<string>();
  const called = new Set<string>();
  for (const { name, word, place } of resources.rows('lexicons/city-lookalikes.csv', LOOKALIKE_ROW)) {
    if (place === 'title' || place === 'called') {
      (place === 'title' ? titles : called).add(name);
      continue;
    }
    const words = place === 'before' ? ahead : after;
    words.set(name, [...(words.get(name) ?? []), word]);
  }
  const behind = (name: string, text: string): string | undefined =>
    after.get(name)?.find((word) => text.startsWith(word));
  const before = (name: string, word: string | undefined): string | undefined =>
    ahead.get(name)?.find((each) => word?.endsWith(each));
  const standIn = (name: string, text: string): boolean => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (behind(name, text.slice(end, end + REACH).trimStart()) !== undefined) return true;
      if (before(name, text.slice(Math.max(0, at - REACH), at).trimEnd()) !== undefined) return true;
    }
    return false;
  };
  const told = new WeakMap<IndexedArticle, Map<string, boolean>>();
  return {
    behind,
    before,
    standIn(name, article) {
      if (!after.has(name) && !ahead.has(name)) return false;
      // asked for each mention: a long article is searched once for each name
      const known = told.get(article) ?? new Map<string, boolean>();
      told.set(article, known);
      const isIn = known.get(name) ?? standIn(name, article.text);
      known.set(name, isIn);
      return isIn;
    },
    isCalled: (name) => called.has(name),
    isTitle: (name) => titles.has(name),
  };
}
