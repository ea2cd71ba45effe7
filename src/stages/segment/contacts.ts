// Finds the people to ask, however the table of contacts came out: cell by cell (`담당 부서` / `수출지원과` / `책임자` /
// `과 장 김보람` / `(044-000-0000)`), a row a line, or all in one line. Not: `신청은 한빛공단(☎1588-0000)으로 하면 된다.`
import type { FurnitureLexicon } from './lexicon.js';
import { isBullet } from './bullets.js';
import type { Reading } from './reading.js';

/** Lines that a table of contacts may take below a label or a telephone number before the next one. */
const LONGEST_GAP = 12;
/** Longer lines are prose, unless they are rows of a table. */
const LONGEST_CELL = 60;
const LONGEST_ROW = 400;
/** Lines between the last person of one body and the label of the next: `<공동>` / `한빛부` / `수출과` / `책임자`. */
const LONGEST_JOIN = 5;
const LONGEST_NAME_CELL = 20;

const PHONE_PATTERN = /(?:☎|☏|전화|\(\s?0\d{1,2}\s?[)-]|(?<!\d)0\d{1,2}-)\s?[:)]?\s?\d{0,4}[-)\s]{0,2}\d{3,4}/u;
/** Service numbers without an area code; bare they may be anything. */
const SERVICE_PHONE_PATTERN = /(?<!\d)1[3-9]\d{2}-\d{4}(?!\d)/u;
const LABEL_PATTERN = /^[\s|<[(【*※•·ㅇ□○▶-]*(?<label>[^|:：\t>\])】.]{2,20}?)\s*(?:[|:：\t>\])】.]|\s{2}|$)/u;

function labelOf(words: string, lexicon: FurnitureLexicon): boolean {
  if (!lexicon.mayOpen('contact', words)) return false;
  const label = LABEL_PATTERN.exec(words.slice(0, LONGEST_CELL))?.groups?.['label'];
  return label !== undefined && lexicon.is('contact', label);
}

/** Whether three digits stand side by side, as in every telephone number: of each third place one is a digit. */
function hasThreeDigits(words: string): boolean {
  for (let at = 2; at < words.length; at += 3) {
    if (!isAsciiDigit(words, at)) continue;
    let first = at;
    while (first > at - 2 && isAsciiDigit(words, first - 1)) first -= 1;
    let end = at + 1;
    while (end < first + 3 && isAsciiDigit(words, end)) end += 1;
    if (end - first >= 3) return true;
  }
  return false;
}

function isAsciiDigit(words: string, at: number): boolean {
  const code = words.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Whether a line by itself says whom to ask. Sentences count only where they invite the press to ask. */
export function isContactLine(words: string, prose: boolean, lexicon: FurnitureLexicon): boolean {
  if (words.length > LONGEST_ROW || !hasThreeDigits(words)) return false;
  if (PHONE_PATTERN.test(words)) return !prose || lexicon.has('contact-sentence', words);
  return SERVICE_PHONE_PATTERN.test(words) && !prose && labelOf(words, lexicon);
}

/** Marks a label, what stands below it, down to the last telephone number. */
export function markContacts(readings: readonly Reading[], lexicon: FurnitureLexicon): void {
  let below = 0;
  for (let at = 0; at < readings.length; at += 1) {
    const end = contactsFrom(readings, at, lexicon);
    if (end === at) continue;
    const between = readings.slice(below, at);
    const joined = below > 0 && between.length <= LONGEST_JOIN && between.every(isShortCell);
    for (const reading of readings.slice(joined ? below : at, end)) {
      reading.kind = 'contact';
      for (const piece of reading.pieces)
        if (piece.zone !== 'boilerplate') [piece.zone, piece.rule] = ['contact', 'segment/contact-table'];
    }
    below = end;
    at = end - 1;
  }
}

/** The first line below the contacts that begin with a label in this line; the line itself where none do. */
function contactsFrom(readings: readonly Reading[], at: number, lexicon: FurnitureLexicon): number {
  const isLabelled = (reading: Reading | undefined): reading is Reading =>
    reading !== undefined && labelOf(reading.line.words, lexicon) && mayBeCell(reading, lexicon);
  if (!isLabelled(readings[at])) return at;
  let end = at;
  let labels = 0;
  let lastLabel = at;
  for (let next = at; next <= Math.max(end, lastLabel) + LONGEST_GAP; next += 1) {
    const reading = readings[next];
    if (reading === undefined || !mayBeCell(reading, lexicon)) break;
    if (PHONE_PATTERN.test(reading.line.words)) end = next + 1;
    if (labelOf(reading.line.words, lexicon)) [labels, lastLabel] = [labels + 1, next];
  }
  // Collections strip the numbers; two labels that only tables of contacts have are enough.
  return end === at && labels >= 2 ? nameBelow(readings, lastLabel) : end;
}

function mayBeCell({ kind, prose, line: { words } }: Reading, lexicon: FurnitureLexicon): boolean {
  if (kind !== 'text' || prose) return false;
  if (words.startsWith('|')) return words.length <= LONGEST_ROW;
  return words.length <= LONGEST_CELL && (!isBullet(words) || labelOf(words, lexicon) || PHONE_PATTERN.test(words));
}

const isShortCell = ({ kind, prose, line }: Reading): boolean =>
  kind === 'text' && !prose && line.words.length <= LONGEST_CELL / 2;

/** Where the name below the last label ends: `담당자` / `사무관` / `홍길동`. */
function nameBelow(readings: readonly Reading[], label: number): number {
  let end = label + 1;
  while (end <= label + 2) {
    const reading = readings[end];
    if (reading?.kind !== 'text' || reading.prose || isBullet(reading.line.words)) break;
    if (reading.line.words.length > LONGEST_NAME_CELL) break;
    end += 1;
  }
  return end;
}
