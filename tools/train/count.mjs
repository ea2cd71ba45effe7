// In how many releases words stand.
import { releases } from '../mine/releases.mjs';

/**
 * @param {{ archive: string, before: string }} source
 * @param {(text: string) => Iterable<string>} wordsOf the words of a release; each counts once
 * @returns {Map<string, number>} in the order in which the words first stood
 */
export function countReleases({ archive, before }, wordsOf) {
  const counts = new Map();
  for (const { text } of releases(archive, { before }))
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
