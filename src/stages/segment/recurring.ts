// Lines that the pages of one folder share are the page around the article, whatever the site: `구독 신청 안내` above
// every headline, `이번 주 화제` above every ranking. One pass over the pages counts them; each article then carries
// where its own recurring lines begin. An article read alone has none.
import { isCompleteProse } from '../../text/sentences.js';
import { isBullet } from './bullets.js';
import { pageSigns, setAside, SIGNS_OF_A_PAGE, type Reading } from './reading.js';

const LONGEST_HEADING = 30;
/** Entries of rankings are headlines; shorter lines below a heading are cells of a table. */
const SHORTEST_ENTRY = 12;
/** Share of recurring lines below the article from which on the lines between them are rankings. */
const FURNITURE_SHARE = 0.3;

/** A line that recurs and could be furniture: releases outline with bullets, and stock sentences are theirs too. */
function mayBeFurniture({ recurs, kind, prose, layout, line }: Reading): boolean {
  return recurs && kind === 'text' && !prose && layout !== 'table' && layout !== 'cell' && !isBullet(line.words);
}

/** Whether the text holds the page around the article at all. */
function isPage(readings: readonly Reading[], headline: number): boolean {
  const above = readings.slice(0, Math.max(0, headline)).filter((reading) => reading.recurs).length;
  return pageSigns(readings) >= SIGNS_OF_A_PAGE || above >= SIGNS_OF_A_PAGE;
}

/**
 * Gives recurring lines their kind. Above the headline and between headline and lead they are furniture; below the
 * lead, where nothing of the article may be lost, they only head lists whose entries look like headlines.
 */
export function markRecurring(readings: readonly Reading[], headline: number, firstProse: number): void {
  if (!readings.some(({ recurs }) => recurs) || !isPage(readings, headline)) return;
  for (const [at, reading] of readings.entries()) {
    if (at < headline && reading.recurs && reading.kind === 'text') {
      reading.kind = 'furniture';
      setAside(reading, 'segment/recurring');
    } else if (at !== headline && mayBeFurniture(reading)) {
      if (at > headline && (firstProse < 0 || at < firstProse)) {
        reading.kind = 'furniture';
        setAside(reading, 'segment/recurring');
      } else if (at > firstProse && headsList(readings, at)) {
        reading.kind = 'section';
        setAside(reading, 'segment/recurring');
      }
    }
  }
}

function headsList(readings: readonly Reading[], at: number): boolean {
  if ((readings[at]?.line.words.length ?? 0) > LONGEST_HEADING) return false;
  const entries = readings
    .slice(at + 1, at + 6)
    .filter(({ line }) => !/^\d{1,2}$/u.test(line.words))
    .slice(0, 2);
  return (
    entries.length === 2 && entries.every(({ line, kind }) => kind === 'text' && line.words.length >= SHORTEST_ENTRY)
  );
}

/** Below the last line that is surely the article's, recurring lines go, and what stands among many of them. */
export function cutRecurringEnd(readings: readonly Reading[], headline: number): void {
  if (!readings.some(({ recurs }) => recurs) || !isPage(readings, headline)) return;
  const isKept = ({ pieces }: Reading): boolean => pieces.some(({ zone }) => zone !== 'boilerplate');
  const last = readings.findLastIndex(
    (reading) =>
      isKept(reading) &&
      !reading.recurs &&
      (reading.kind !== 'text' ||
        isCompleteProse(reading.line.words) ||
        isBullet(reading.line.words) ||
        /^\||\t/u.test(reading.line.words) ||
        reading.layout !== undefined),
  );
  const below = readings.slice(Math.max(last, headline) + 1);
  const first = below.findIndex((reading) => mayBeFurniture(reading) || !isKept(reading));
  if (first < 0) return;
  const end = below.slice(first);
  const share = end.filter((reading) => reading.recurs || !isKept(reading)).length / end.length;
  for (const reading of end) {
    if (reading.kind !== 'text' || !isKept(reading)) continue;
    if (mayBeFurniture(reading) || (reading.recurs && reading.prose)) setAside(reading, 'segment/recurring');
    else if (share >= FURNITURE_SHARE && reading.layout === undefined) setAside(reading, 'segment/after-recurring');
  }
}
