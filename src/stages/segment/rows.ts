// Furniture that shows only by its neighbours: front matter, share buttons, a newspaper's signature.
// `공유하기` / `카카오톡` / `페이스북` → buttons; `카카오톡` in a table of firms is none.
import type { FurnitureLexicon } from './lexicon.js';
import { setAside, type Reading } from './reading.js';

const FRONT_MATTER_FIELD_PATTERN = /^(?:[a-z_]{2,30}:(?:\s|$)|-{3}$)/u;

/** Front matter that nobody marked: the archive's text given as JSON Lines. */
export function markFrontMatter(readings: readonly Reading[]): void {
  if (readings[0]?.line.words !== '---') return;
  const end = readings.slice(1, 60).findIndex(({ line }) => line.words === '---');
  if (end < 0) return;
  const matter = readings.slice(0, end + 2);
  if (!matter.every(({ line }) => FRONT_MATTER_FIELD_PATTERN.test(line.words))) return;
  for (const reading of matter) {
    reading.kind = 'stamp';
    setAside(reading, 'segment/front-matter');
  }
}

/** Share buttons bear names of companies, so they count as buttons only in a row that other furniture joins. */
export function markShareButtons(readings: readonly Reading[], lexicon: FurnitureLexicon): void {
  const isShare = (reading: Reading | undefined): boolean =>
    reading?.kind === 'text' &&
    reading.line.words.length <= 16 &&
    lexicon.mayOpen('share', reading.line.words) &&
    lexicon.is('share', reading.line.words.replace(/(?:으로|로)?\s?(?:공유하기|공유|보내기|바로가기)$/u, ''));
  for (let at = 0; at < readings.length;) {
    let end = at;
    while (isShare(readings[end])) end += 1;
    if (end > at) {
      const joined = readings[at - 1]?.kind === 'furniture' || readings[end]?.kind === 'furniture';
      if (joined) {
        for (const reading of readings.slice(at, end)) {
          reading.kind = 'furniture';
          setAside(reading, 'segment/share-button');
        }
      }
    }
    at = end + 1;
  }
}

/** A newspaper signs with its bare name beside a byline, an address or the copyright notice. */
export function markSignatures(readings: readonly Reading[], lexicon: FurnitureLexicon): void {
  const signs = (reading: Reading | undefined): boolean =>
    reading?.kind === 'byline' || reading?.kind === 'address' || reading?.kind === 'copyright';
  for (const [at, reading] of readings.entries()) {
    const { words } = reading.line;
    if (reading.kind !== 'text' || words.length > 14 || /\s/u.test(words) || !lexicon.endsWith('outlet-ending', words))
      continue;
    if (!signs(readings[at - 1]) && !signs(readings[at + 1])) continue;
    reading.kind = 'furniture';
    setAside(reading, 'segment/outlet');
  }
}
