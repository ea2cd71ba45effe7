// The names that releases mark as firms' (㈜정밀누리, 정밀누리(대표 홍길동)), for the steps that train: in how many releases
// each is marked and in how many it stands. A word that stands far more often than it is marked is no name.
import { particlesEnd } from '../../dist/korean/edges.js';
import { countReleases } from './count.mjs';
import { byFirst } from './csv.mjs';

const BEFORE_PATTERN = /(?:㈜|\(주\)|주식회사 |\(유\))\s?([가-힣A-Za-z0-9&]{2,14})/gu;
const AFTER_PATTERN = /([가-힣A-Za-z0-9&]{2,14})\s?(?:㈜|\(주\)|\(대표(?:이사)?[ :]\s?[가-힣]{2,4}[,)])/gu;
const WORD_PATTERN = /[가-힣A-Za-z0-9&]{2,18}/gu;

/** From this share of its releases on that mark a name it is a firm's, and below the other one a word. */
const FIRM_SHARE = 0.25;
const WORD_SHARE = 0.05;
const FEWEST_MARKED = 2;
/** What stands beside a marker and is no name: 농업법인, 소재한 (㈜…). */
const NO_NAME_PATTERN = /(?:[한인된은의서]|법인|분양수)$/u;

/** The word and what it is without its particles, longest first. */
function stems(word) {
  const found = [word];
  for (let cut = word.length - 1; cut >= Math.max(2, word.length - 4); cut -= 1)
    if (particlesEnd(word, cut) === word.length) found.push(word.slice(0, cut));
  return found;
}

/**
 * `firms` are firms' names, `doubtful` ones may be.
 * @param {{ archive: string, before: string }} source
 * @returns {{ firms: ReadonlySet<string>, doubtful: ReadonlySet<string> }}
 */
export function markedNames(source) {
  const raw = countReleases(source, function* (text) {
    for (const pattern of [BEFORE_PATTERN, AFTER_PATTERN]) for (const [, word] of text.matchAll(pattern)) yield word;
  });
  const marked = new Map();
  for (const [word, count] of raw) {
    const name = stems(word).find((stem) => stem !== word && raw.has(stem)) ?? word;
    marked.set(name, (marked.get(name) ?? 0) + count);
  }
  const stands = countReleases(source, function* (text) {
    for (const [word] of text.matchAll(WORD_PATTERN)) for (const stem of stems(word)) if (marked.has(stem)) yield stem;
  });
  const firms = new Set();
  const doubtful = new Set();
  for (const [name, count] of [...marked].sort(byFirst)) {
    const share = count / Math.max(1, stands.get(name) ?? count);
    if (count >= FEWEST_MARKED && share >= FIRM_SHARE && name.length >= 3 && !NO_NAME_PATTERN.test(name))
      firms.add(name);
    else if (share >= WORD_SHARE) doubtful.add(name);
  }
  return { firms, doubtful };
}
