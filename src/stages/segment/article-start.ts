// Sets aside what a page puts above the headline (`정치 경제 사회`) and between headline and lead (`가`, `스크랩`).
import { headlineLikeness, LIKE_HEADLINE, LONGEST_HEADLINE, topicOf } from './headline.js';
import { bareWords } from '../../text/letters.js';
import { setAside, type Reading } from './reading.js';

const LONGEST_MENU_LINE = 40;

// `홈 > 뉴스 > 산업`
const BREADCRUMB_PATTERN = /^\S{1,10}(?:\s?[>›»]\s?\S{1,10}){1,5}$/u;

const isButton = ({ kind, line }: Reading): boolean =>
  kind === 'furniture' || kind === 'section' || (kind === 'text' && BREADCRUMB_PATTERN.test(line.words));

/** Pages state their sections, date and weather above the headline, and buttons below it. */
export function cutStart(readings: readonly Reading[], headline: number, firstProse: number): void {
  cutMenus(readings, headline, firstProse);
  if (headline >= 0) cutButtons(readings.slice(headline + 1, Math.max(headline + 1, firstProse)));
}

function cutMenus(readings: readonly Reading[], headline: number, firstProse: number): void {
  const above = readings.slice(0, Math.max(0, headline));
  const buttons = above.filter(isButton).length;
  if (buttons === 0 && readings[headline]?.layout !== 'headline') return;
  const longest = buttons >= 3 ? LONGEST_HEADLINE : LONGEST_MENU_LINE;
  const lines = above.filter(({ kind, prose, line }) => kind === 'text' && !prose && line.words.length <= longest);
  if (lines.length === 0) return;
  const topic = topicOf(readings, firstProse);
  // A kicker or a second headline above the chosen one speaks of the same things; menus do not.
  const menus = lines.filter(({ line }) => headlineLikeness(line.words, topic) < LIKE_HEADLINE);
  for (const menu of menus) setAside(menu, 'segment/above-headline');
}

function cutButtons(below: readonly Reading[]): void {
  if (below.filter(isButton).length < 2) return;
  for (const [at, reading] of below.entries()) {
    const { words } = reading.line;
    if (reading.kind !== 'text' || /[\s\d]/u.test(words) || bareWords(words).length > 8) continue;
    // A lone word among buttons is a button that no list knows.
    if ((below[at - 1]?.kind ?? 'stamp') !== 'text' || (below[at + 1]?.kind ?? 'text') !== 'text')
      setAside(reading, 'segment/below-headline');
  }
}
