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

/** The end that the article has come to, and the first line below it. */
interface Ended {
  readonly kind: End;
  readonly from: number;
}

/** Whether running text brings the article back whatever it speaks of, and whether a heading or a notice overrules it. */
const isWeak = (kind: End): boolean => kind === 'byline' || kind === 'recurring';

/**
 * Sets aside what comes after the article. A byline, a copyright notice or the heading of a list of other articles
 * ends it, unless running text goes on below: after a byline any complete paragraph does, after the other two
 * paragraphs that speak of the same things (a box with related articles in the middle of a page). What stands below a
 * heading that is known only because it recurs is read as the article wherever it is running text.
 */
export function cutEnd(readings: readonly Reading[], firstProse: number): void {
  const known = createVocabulary();
  const after = new Map<number, string>();
  let ended: Ended | undefined;
  let rule = '';
  let content = 0;
  let inParagraphs = false;
  for (const [at, { reading, runsOn, repeated }] of followed(readings).entries()) {
    if (ended !== undefined && runsOn && !inParagraphs && goesOn(readings, at, ended.kind, known)) {
      for (const back of takenBack(readings, at, ended)) after.delete(back);
      ended = undefined;
    }
    inParagraphs = runsOn;
    const found = endAt(reading, firstProse >= 0);
    if (found !== undefined) {
      const started = firstProse >= 0 ? at >= firstProse : content >= 100;
      if (started && (ended === undefined || (isWeak(ended.kind) && found !== 'byline'))) {
        ended = { kind: found, from: ended?.from ?? at + 1 };
        inParagraphs = false;
      }
      // What stands below is named after the last heading: a ranking, then the comments.
      rule = reading.kind === 'section' ? (reading.pieces[0]?.rule ?? '') : 'segment/after-end';
    }
    if (reading.kind !== 'text') continue;
    if (ended === undefined || ended.from > at) {
      content += reading.line.words.length;
      known.add(reading.line.words);
    } else if (!repeated && !(ended.kind === 'byline' && reading.pieces.some(({ zone }) => zone === 'caption'))) {
      after.set(at, rule);
    }
  }
  for (const [at, why] of after) {
    const reading = readings[at];
    if (reading !== undefined) setAside(reading, why);
  }
}

/** A line, whether it runs on in sentences that are new, and whether it is running text that stood above already. */
interface Followed {
  readonly reading: Reading;
  readonly runsOn: boolean;
  readonly repeated: boolean;
}

function followed(readings: readonly Reading[]): Followed[] {
  const seen = new Set<string>();
  return readings.map((reading) => {
    const { line, kind, prose } = reading;
    if (kind !== 'text') return { reading, runsOn: false, repeated: false };
    // Lines that are running text alone are remembered.
    const repeated = prose && seen.has(line.words);
    if (prose) seen.add(line.words);
    const words = ownWords(reading);
    const runsOn = !repeated && ((prose && isCompleteProse(words)) || isRunningText(words));
    return { reading, runsOn, repeated };
  });
}

/** What a line ends the article with. Without running text on the page a heading may be one of the page itself. */
function endAt({ kind, recurs, ended }: Reading, hasProse: boolean): End | undefined {
  if (kind === 'copyright') return 'copyright';
  if (kind === 'section' && hasProse) return recurs ? 'recurring' : 'list';
  return kind === 'byline' || ended ? 'byline' : undefined;
}

/** The lines right above a paragraph that goes on which are the article's too: below a byline all, else its heading. */
function takenBack(readings: readonly Reading[], at: number, { kind, from }: Ended): number[] {
  const lines: number[] = [];
  for (let back = at - 1; back >= from; back -= 1) {
    const above = readings[back]?.line.words ?? '';
    if (kind !== 'byline' && !(kind === 'recurring' ? isBullet(above) : /^[■◆◇▣●◈]/u.test(above))) break;
    lines.push(back);
  }
  return lines;
}

/** Whether the complete paragraphs from a line on, up to the next line of another kind, go on with the article. */
function goesOn(readings: readonly Reading[], from: number, ended: End, known: Vocabulary): boolean {
  // A dateline opens another article.
  const opensAnother = readings[from]?.pieces[0]?.rule === 'segment/dateline';
  if (isWeak(ended) && !opensAnother) return true;
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
