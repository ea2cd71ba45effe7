// Finds where the article ends: `홍길동 기자 hong@…`, `<저작권자 © …>` or `많이 본 뉴스` and what follows them.
import { isCompleteProse, isRunningText } from '../../text/sentences.js';
import { isBullet } from './bullets.js';
import { ownWords, pageSigns, setAside, SIGNS_OF_A_PAGE, type Reading } from './reading.js';

/**
 * Share of longer words that the article has used before, from which on one paragraph, or several in a row, go on
 * with it. Of the second halves of 615 releases this loses 3 %, of other releases' paragraphs it keeps 24 %: losing
 * text is the worse error, and the teasers of other articles break off anyway.
 */
const SAME_TOPIC = { list: [0.12, 0.06], copyright: [0.2, 0.12] } as const;
const LONGEST_COMPARED = 20_000;
const MOST_COMPARED = 8;

/** Words by which a paragraph shows that it speaks of the same thing: the first three syllables of longer words. */
function stems(words: string): Set<string> {
  return new Set([...words.matchAll(/[가-힣]{3,}|[A-Za-z]{3,}/gu)].map(([word]) => word.slice(0, 3)));
}

/** The words that the article has used so far. Few articles go on below an end, so they are read when first asked. */
interface Vocabulary {
  add(words: string): void;
  has(stem: string): boolean;
}

function createVocabulary(): Vocabulary {
  const known = new Set<string>();
  const unread: string[] = [];
  return {
    add: (words) => unread.push(words),
    has(stem) {
      for (const words of unread.splice(0)) {
        for (const found of stems(words.slice(0, LONGEST_COMPARED))) known.add(found);
      }
      return known.has(stem);
    },
  };
}

export type End = 'byline' | 'list' | 'copyright' | 'recurring';

/**
 * Sets aside what comes after the article. A byline, a copyright notice or the heading of a list of other articles
 * ends it, unless running text goes on below: after a byline any complete paragraph does, after the other two
 * paragraphs that speak of the same things (a box with related articles in the middle of a page). What stands below a
 * heading that is known only because it recurs is read as the article wherever it is running text.
 */
export function cutEnd(readings: readonly Reading[], firstProse: number): void {
  const known = createVocabulary();
  const seen = new Set<string>();
  const after = new Map<number, string>();
  let ended: End | undefined;
  let rule = '';
  let endedAt = 0;
  let content = 0;
  let inParagraphs = false;
  for (const [at, reading] of readings.entries()) {
    const { line, kind } = reading;
    // Lines that are running text alone are remembered.
    const repeated = kind === 'text' && reading.prose && seen.has(line.words);
    const words = ownWords(reading);
    const paragraph = kind === 'text' && !repeated && reading.prose && isCompleteProse(words);
    const runsOn = kind === 'text' && !repeated && isRunningText(words);
    if (kind === 'text' && reading.prose) seen.add(line.words);
    if (ended !== undefined && (paragraph || runsOn) && !inParagraphs && goesOn(readings, at, ended, known)) {
      // Under a byline the lines up to here belong to the article too; under a list only the heading right above.
      for (let back = at - 1; back >= endedAt; back -= 1) {
        const above = readings[back]?.line.words ?? '';
        if (ended !== 'byline' && !(ended === 'recurring' ? isBullet(above) : /^[■◆◇▣●◈]/u.test(above))) break;
        after.delete(back);
      }
      ended = undefined;
    }
    inParagraphs = paragraph || runsOn;
    const started = firstProse >= 0 ? at >= firstProse : content >= 100;
    // Without running text a heading may be one of the page itself.
    const found: End | undefined =
      kind === 'copyright'
        ? 'copyright'
        : kind === 'section' && firstProse >= 0
          ? reading.recurs
            ? 'recurring'
            : 'list'
          : kind === 'byline' || reading.ended
            ? 'byline'
            : undefined;
    if (
      started &&
      found !== undefined &&
      (ended === undefined || ((ended === 'byline' || ended === 'recurring') && found !== 'byline'))
    ) {
      if (ended === undefined) endedAt = at + 1;
      ended = found;
      inParagraphs = false;
    }
    // What stands below is named after the last heading: a ranking, then the comments.
    if (found !== undefined) rule = kind === 'section' ? (reading.pieces[0]?.rule ?? '') : 'segment/after-end';
    if (kind !== 'text') continue;
    if (ended === undefined || endedAt > at) {
      content += line.words.length;
      known.add(line.words);
    } else if (
      !(reading.prose && repeated) &&
      !(ended === 'byline' && reading.pieces.some(({ zone }) => zone === 'caption'))
    ) {
      after.set(at, rule);
    }
  }
  for (const [at, why] of after) {
    const reading = readings[at];
    if (reading !== undefined) setAside(reading, why);
  }
}

/** Whether the complete paragraphs from a line on, up to the next line of another kind, go on with the article. */
function goesOn(readings: readonly Reading[], from: number, ended: End, known: Vocabulary): boolean {
  // A dateline opens another article.
  const opensAnother = readings[from]?.pieces[0]?.rule === 'segment/dateline';
  if ((ended === 'byline' || ended === 'recurring') && !opensAnother) return true;
  const topics = new Set<string>();
  let paragraphs = 0;
  for (let at = from; at < from + MOST_COMPARED; at += 1) {
    const reading = readings[at];
    if (reading?.kind !== 'text' || !reading.prose || !isCompleteProse(ownWords(reading))) break;
    for (const topic of stems(ownWords(reading).slice(0, LONGEST_COMPARED))) topics.add(topic);
    paragraphs += 1;
  }
  const shared = [...topics].filter((topic) => known.has(topic)).length;
  const [single, several] = SAME_TOPIC[ended === 'list' && !opensAnother ? 'list' : 'copyright'];
  return shared >= 2 && shared / topics.size >= (paragraphs > 1 ? several : single);
}

/** Entries below each other that make a list of links. */
const FEWEST_ENTRIES = 3;
const SHORTEST_ENTRY = 12;
const FEWEST_ENTRY_WORDS = 3;
/** Headlines end like sentences (`공장 세운다`), but without the stop. */
const FULL_STOP_PATTERN = /[.!?]["”’'」』)\]]{0,3}$/u;
/**
 * Below the last paragraph of a page, headlines in a row are links to other articles, whatever their heading is:
 * `노을시, 달빛전자와 협약` / `새벽시 축제에 십만 명` / … Lists of names or figures are shorter or have
 * bullets.
 */
export function cutLinkList(readings: readonly Reading[]): void {
  if (pageSigns(readings) < SIGNS_OF_A_PAGE) return;
  const isKept = ({ pieces }: Reading): boolean => pieces.some(({ zone }) => zone !== 'boilerplate');
  const last = readings.findLastIndex((reading) => isKept(reading) && isCompleteProse(ownWords(reading)));
  if (last < 0) return;
  // Text that was scraped with its line breaks has sentences that end in lines of their own.
  if (
    readings.slice(last + 1).some((reading) => isKept(reading) && FULL_STOP_PATTERN.test(reading.line.words.slice(-6)))
  )
    return;
  const isEntry = (reading: Reading | undefined): boolean =>
    reading?.kind === 'text' &&
    isKept(reading) &&
    reading.layout === undefined &&
    reading.line.words.length >= SHORTEST_ENTRY &&
    reading.line.words.split(/\s+/u).length >= FEWEST_ENTRY_WORDS &&
    !/[\t|:：]/u.test(reading.line.words) &&
    !isBullet(reading.line.words) &&
    !FULL_STOP_PATTERN.test(reading.line.words.slice(-6));
  for (let at = last + 1; at < readings.length; at += 1) {
    let end = at;
    while (isEntry(readings[end])) end += 1;
    if (end - at >= FEWEST_ENTRIES) for (const entry of readings.slice(at, end)) setAside(entry, 'segment/link-list');
    at = Math.max(at, end);
  }
}
