// The day that an article is dated: `보도시점 : 2024. 3. 14.(목) 12:00` → 2024-03-14. Not: the days that its text speaks of.
import type { Article } from '../../core/types.js';
import { readDate } from '../../text/release-date.js';
import type { StampLines } from './stamp-lines.js';
import { LONGEST_STAMP } from './stamps.js';
import type { Reading } from './reading.js';

const LABELLED_DAY_PATTERN = /(?:^|[가-힣A-Za-z]\s?[:：]?\s{0,3})(?<!^)(?:19|20)\d{2}\s?(?:[./-]|년)\s?\d{1,2}/u;

/**
 * The day of the release: from its embargo line, the dateline, what the document states (meta tags, front matter),
 * the stamps of the page, its address or the file's name. Never one of the days that the text speaks of.
 */
export function statedDate(
  article: Article,
  readings: readonly Reading[],
  headline: number,
  firstProse: number,
  stampLines: StampLines,
): string | undefined {
  return (
    embargoDate(readings) ??
    datelineDate(readings) ??
    article.date ??
    stampDate(readings, headline, firstProse, stampLines) ??
    readDate(article.url ?? '') ??
    readDate(article.id)
  );
}

/** `보도시점 2024. 3. 14.(목) 조간`; label and day may be cells in two lines. */
function embargoDate(readings: readonly Reading[]): string | undefined {
  const isEmbargoLine = (reading: Reading | undefined): boolean => reading?.pieces[0]?.rule === 'segment/embargo';
  for (const [at, reading] of readings.entries()) {
    if (!isEmbargoLine(reading)) continue;
    const below = readings[at + 1];
    const date =
      readDate(reading.line.words) ??
      (below?.kind === 'stamp' && !isEmbargoLine(below) ? readDate(below.line.words) : undefined);
    if (date !== undefined) return date;
  }
  return undefined;
}

function datelineDate(readings: readonly Reading[]): string | undefined {
  const dateline = readings.slice(0, 200).find(({ pieces }) => pieces[0]?.rule === 'segment/dateline');
  return readDate(dateline?.pieces[0]?.words ?? '');
}

function stampDate(
  readings: readonly Reading[],
  headline: number,
  firstProse: number,
  { labelledDay, isStamp }: StampLines,
): string | undefined {
  const isLabelled = ({ kind, line }: Reading): boolean =>
    (kind === 'stamp' || kind === 'byline') && LABELLED_DAY_PATTERN.test(line.words);
  // A bare day above the headline is the day on which the page was visited.
  const bare = readings.slice(headline + 1, Math.max(headline + 1, firstProse)).filter(({ kind }) => kind === 'stamp');
  for (const { line } of [...readings.filter(isLabelled), ...bare]) {
    const date = readDate(line.words);
    if (date !== undefined) return date;
  }
  for (const { prose, line } of readings) {
    if (prose || line.words.length > LONGEST_STAMP) continue;
    const label = labelledDay(line.words);
    const from = label >= 0 || !isStamp(line.words) ? label : 0;
    const date = from < 0 ? undefined : readDate(line.words.slice(from));
    if (date !== undefined) return date;
  }
  return undefined;
}
