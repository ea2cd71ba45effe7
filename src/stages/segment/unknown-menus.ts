// Furniture that no word list knows, on a page that is read alone: the shape of its lines and where they stand tell it.
//   `다솔마루` / `오늘 한 자락` / `들고 나는 소식` / … above the headline → a menu, and again below the article
//   `1` / `군산시 기업 5곳에 3억원 지원` / `2` / … below the article → a ranking
// Not: the contacts above a release, the rows of a table with numbers in front.
import { headlineLikeness, LIKE_HEADLINE, topicOf } from './headline.js';
import { bareWords } from '../../text/letters.js';
import { isCompleteProse } from '../../text/sentences.js';
import { isBullet } from './bullets.js';
import type { FurnitureLexicon } from './lexicon.js';
import { pageSigns, setAside, SIGNS_OF_A_PAGE, type Reading } from './reading.js';

const LONGEST_MENU_ENTRY = 12;
/** Releases have a slogan of up to four lines on top. */
const FEWEST_MENU_ENTRIES = 5;
const FEWEST_BUTTONS = 3;
const FEWEST_REPEATED = 3;
const FEWEST_RANKS = 3;
const SHORTEST_RANKED = 12;
const FEWEST_RANKED_WORDS = 3;
const LONGEST_RANKING_HEADING = 30;
/** How far above a numbered list its head may stand, when it is a table that lost its rows. */
const FARTHEST_TABLE_HEAD = 12;

function isMenuEntry({ kind, layout, line }: Reading): boolean {
  return (
    (kind === 'text' || kind === 'furniture' || kind === 'section') &&
    layout !== 'headline' &&
    layout !== 'cell' &&
    layout !== 'table' &&
    line.words.length <= LONGEST_MENU_ENTRY &&
    !/[\d:：|\t=.,]/u.test(line.words) &&
    !isBullet(line.words)
  );
}

function markFurniture(readings: readonly Reading[], rule: string): void {
  for (const reading of readings) {
    if (reading.kind === 'text') reading.kind = 'furniture';
    setAside(reading, rule);
  }
}

/** The longest row of menu entries among lines. */
function longestRow(readings: readonly Reading[]): readonly Reading[] {
  let longest: readonly Reading[] = [];
  for (let at = 0; at < readings.length; at += 1) {
    let end = at;
    while (isEntryAt(readings, end)) end += 1;
    if (end - at > longest.length) longest = readings.slice(at, end);
    at = Math.max(at, end);
  }
  return longest;
}

function isEntryAt(readings: readonly Reading[], at: number): boolean {
  const reading = readings[at];
  return reading !== undefined && isMenuEntry(reading);
}

/** Sets aside the menus and rankings of a page around an article with headline and running text. */
export function markUnknownMenus(
  readings: readonly Reading[],
  headline: number,
  firstProse: number,
  lexicon: FurnitureLexicon,
): void {
  const title = readings[headline];
  if (title === undefined || firstProse <= headline) return;
  const above = readings.slice(0, headline);
  // A release states its contacts and its embargo on top, cell by cell.
  const isRelease = above.some(
    ({ kind, pieces }) =>
      kind === 'contact' || pieces.some(({ rule }) => rule === 'segment/embargo' || rule === 'segment/release-header'),
  );
  const isSure =
    title.layout === 'headline' || headlineLikeness(title.line.words, topicOf(readings, firstProse)) >= LIKE_HEADLINE;
  const menu = isRelease || !isSure ? [] : longestRow(above);
  if (menu.length >= FEWEST_MENU_ENTRIES) {
    markFurniture(menu, 'segment/menu');
    markMenuBelow(readings, new Set(menu.map(({ line }) => bareWords(line.words))), firstProse);
  }
  if (pageSigns(readings) < SIGNS_OF_A_PAGE) return;
  const buttons = longestRow(readings.slice(headline + 1, firstProse));
  if (buttons.length >= FEWEST_BUTTONS) markFurniture(buttons, 'segment/below-headline');
  markRankings(readings, firstProse, lexicon);
}

/** The menu stands below the article again, and nothing of the article comes after it. */
function markMenuBelow(readings: readonly Reading[], menu: ReadonlySet<string>, firstProse: number): void {
  const isRepeated = (reading: Reading | undefined): boolean =>
    reading !== undefined && isMenuEntry(reading) && menu.has(bareWords(reading.line.words));
  const topic = topicOf(readings, firstProse);
  for (let at = firstProse + 1; at < readings.length; at += 1) {
    let end = at;
    while (isRepeated(readings[end])) end += 1;
    if (end - at < FEWEST_REPEATED) continue;
    markFurniture(readings.slice(at, end), 'segment/menu');
    const below = readings.slice(end);
    const goesOn = below.some(
      ({ prose, line }) =>
        prose && isCompleteProse(line.words) && [...topic].filter((part) => line.words.includes(part)).length >= 3,
    );
    if (!goesOn) markFurniture(below, 'segment/after-end');
    return;
  }
}

/** `1` / headline / `2` / headline / `3` / headline, with the line that heads them. */
function markRankings(readings: readonly Reading[], firstProse: number, lexicon: FurnitureLexicon): void {
  const isRank = (at: number, rank: number): boolean => readings[at]?.line.words === String(rank);
  const isRanked = (at: number): boolean => {
    const reading = readings[at];
    return (
      reading?.kind === 'text' &&
      reading.layout === undefined &&
      reading.line.words.length >= SHORTEST_RANKED &&
      reading.line.words.split(/\s+/u).length >= FEWEST_RANKED_WORDS &&
      !/[\t|:：]|[.!?]["”’'」』)\]]{0,3}$/u.test(reading.line.words)
    );
  };
  for (let at = firstProse + 1; at < readings.length; at += 1) {
    if (!isRank(at, 1)) continue;
    let ranks = 0;
    while (isRank(at + 2 * ranks, ranks + 1) && isRanked(at + 2 * ranks + 1)) ranks += 1;
    const isTable = readings
      .slice(Math.max(firstProse, at - FARTHEST_TABLE_HEAD), at)
      .some(({ line }) => lexicon.is('table-head', line.words));
    if (ranks < FEWEST_RANKS || isTable) continue;
    const heading = readings[at - 1];
    const isHeaded =
      heading?.kind === 'text' &&
      heading.line.words.length <= LONGEST_RANKING_HEADING &&
      !isBullet(heading.line.words) &&
      !/[.!?:]["”’']?$/u.test(heading.line.words);
    markFurniture(readings.slice(isHeaded ? at - 1 : at, at + 2 * ranks), 'segment/ranking');
    at += 2 * ranks - 1;
  }
}
