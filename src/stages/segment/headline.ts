// Finds the headline: stated by the document, or the line above the lead that looks most like one.
// `홈 > 뉴스` / `중기부, 수출 지원 업무협약` / `중기부는 …` → the second.
import { bareWords } from '../../text/letters.js';
import { isBullet } from './bullets.js';
import type { Reading } from './reading.js';

export const LONGEST_HEADLINE = 160;

/** Lines above the lead among which the headline is looked for. */
const FARTHEST_HEADLINE = 200;
/** Of the 8 points that a headline can score; a line of another topic does not reach them. */
export const LIKE_HEADLINE = 6;

/** The first paragraph of running text, -1 where there is none; a sentence that other pages have too is no lead. */
export function findFirstProse(readings: readonly Reading[]): number {
  const own = readings.findIndex(({ prose, kind, recurs }) => prose && kind === 'text' && !recurs);
  return own >= 0 ? own : readings.findIndex(({ prose, kind }) => prose && kind === 'text');
}

/** The line that is the headline: stated by the document, or the one that looks most like one. */
export function findHeadline(readings: readonly Reading[], firstProse: number, title: string | undefined): number {
  const stated = readings.findIndex(({ layout, kind }) => layout === 'headline' && kind === 'text');
  if (stated >= 0) return stated;
  const last = firstProse < 0 ? readings.length : firstProse;
  const named = title === undefined ? -1 : lineOfTitle(readings.slice(0, last + 1), bareWords(title));
  if (named >= 0) return named;
  const topic = topicOf(readings, last);
  let best = -1;
  let highest = 0;
  for (let at = Math.max(0, last - FARTHEST_HEADLINE); at < last; at += 1) {
    const reading = readings[at];
    if (reading?.kind !== 'text' || isRow(readings, at)) continue;
    const likeness = headlineLikeness(reading.line.words, topic);
    // The rankings of other pages name this article too, so its headline may recur; a slogan has another topic.
    if (reading.recurs && likeness < LIKE_HEADLINE) continue;
    // The first of several is the headline, those below are sub-headlines; only a much better one overrules it.
    if (likeness > highest + (best < 0 ? 0 : 2)) {
      best = at;
      highest = likeness;
    }
  }
  return best >= 0 ? best : titleOfTable(readings, last);
}

/** The line that says the title which the document gives for itself, or most of it. */
function lineOfTitle(readings: readonly Reading[], title: string): number {
  return readings.findIndex(({ kind, line }) => {
    if (kind !== 'text' || line.words.length > 2 * LONGEST_HEADLINE) return false;
    const words = bareWords(line.words);
    if (words.length < 10) return words.length >= 6 && words === title;
    return title.startsWith(words) || words.endsWith(title);
  });
}

/** The short line above a table that nothing else precedes: 2024년 지원기업 현황 ⏎ 지역 ⇥ 기업명 ⇥ 대표자. */
function titleOfTable(readings: readonly Reading[], last: number): number {
  const first = readings.findIndex((_, at) => isRow(readings, at));
  const above = readings[first - 1];
  const isTitle =
    first > 0 &&
    first <= last &&
    above?.kind === 'text' &&
    !above.prose &&
    above.line.words.includes(' ') &&
    above.line.words.length <= LONGEST_HEADLINE &&
    !isBullet(above.line.words);
  return isTitle ? first - 1 : -1;
}

/** A row of a table, with cells between tabs: 지역 ⇥ 기업명 ⇥ 대표자. Not: a headline with a tab in it. */
function isRow(readings: readonly Reading[], at: number): boolean {
  const hasTab = (index: number): boolean => readings[index]?.line.words.includes('\t') === true;
  return hasTab(at) && (hasTab(at - 1) || hasTab(at + 1));
}

/** What the first paragraphs speak of. */
export function topicOf(readings: readonly Reading[], firstProse: number): ReadonlySet<string> {
  const prose = readings.slice(Math.max(0, firstProse), firstProse + 12).filter((reading) => reading.prose);
  return new Set(prose.slice(0, 3).flatMap(({ line }) => firstSyllables(line.words.slice(0, 3000))));
}

/** Two syllables are enough to tell whether a headline speaks of what the lead speaks of. */
function firstSyllables(words: string): string[] {
  return [...words.matchAll(/[가-힣]{2,}|[A-Za-z]{2,}/gu)].map(([word]) => word.slice(0, 2));
}

/** 0 for what cannot be a headline; menus (`산업 생활경제`) score low, sentences about the topic high. */
export function headlineLikeness(words: string, topic: ReadonlySet<string>): number {
  const letters = bareWords(words).length;
  if (words.length > LONGEST_HEADLINE || isBullet(words)) return 0;
  const parts = words.split(/\s+/u).length;
  if (letters < 14 && (letters < 9 || parts < 2)) return 0;
  const shared = new Set(firstSyllables(words).filter((part) => topic.has(part))).size;
  const length = parts >= 4 ? 2 : parts === 3 ? 1 : 0;
  return 1 + length + (letters >= 15 ? 1 : 0) + (/["“”‘’'…,·]/u.test(words) ? 1 : 0) + Math.min(shared, 3);
}

export function plainTitle(words: string): string {
  return words
    .replace(/^(?:#{1,6}\s+|제\s?목\s*[:\t]\s*)/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
