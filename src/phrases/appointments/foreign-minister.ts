// A minister of whom one name alone is written, between his country and his office: 태국 솜차이 과기부 차관, 독일의 하베크 경제부 장관.
// Not: 태국 방문 과기부 차관 (a noun), 독일 경제 에너지부 장관, 한국 솜차이 과기부 차관 (no country of his).
import { mayBePart } from './compatriot.js';
import type { Office } from './office.js';
import type { PhraseWord } from './reading.js';

const OFFICE_PATTERN = /[부성청처]$/u;
const NAME_PATTERN = /^[가-힣]{2,6}$/u;

/** Whether `words[i]` is such a name: behind it the words up to the title are one office, before it stands a country. */
export function isForeignMinister(office: Office, words: readonly PhraseWord[], i: number): boolean {
  const { text, language, glued, title } = office;
  if (!language.titles.classed('minister').ends(title)) return false;
  const name = words[i];
  const country = words[i + 1];
  if (name === undefined || country === undefined || !NAME_PATTERN.test(name.text)) return false;
  const nearest = i === 0 ? glued : words[0];
  if (nearest === undefined || i > 1 || !OFFICE_PATTERN.test(text.slice(nearest.start, nearest.end))) return false;
  const land = country.text.endsWith('의') ? country.text.slice(0, -1) : country.text;
  if (!language.isCountry(land) || language.countryCode(land) === 'KR') return false;
  return mayBePart(office, name);
}
