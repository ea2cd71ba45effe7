// What makes a city of a weak name (전주, 구리): its province before it, an office behind it, somebody who moves there.
import type { NameEntry } from '../../core/names.js';
import type { Span } from '../../core/types.js';
import { endsWord, skipBlanks, skipBlanksBack } from '../../korean/edges.js';
import { isBlank, isHangul } from '../../text/characters.js';
import { isDeed } from '../../lexicon/deeds.js';
import { hasMunicipalEnding, type Gazetteer } from './gazetteer.js';
import { standsInItems } from './items.js';
import { isNamedBy, type Place } from './namesakes.js';
import { hangulEnd, skipBlank, standsInRow } from './rows.js';
import type { CityWords } from './words.js';

/**
 * A province or country right before it or at the head of its list, a title glued behind, other cities in a row with it, or its own 시/군/구 in the
 * name; of 서구, which is the West as well, its metropolis before it, its offices, people or a quarter behind it. Not: 대한민국
 * 고령 노동자, where the country says nothing of a Korean word; 서구 문물, 서구식. `entries`: all that the name may mean.
 */
export function hasSupport(
  { article, span, block, before, heading }: Place,
  entry: NameEntry,
  entries: readonly NameEntry[],
  gazetteer: Gazetteer,
): boolean {
  const { text } = article;
  const { language, words, provincesOf } = gazetteer;
  const { start, end } = span;
  if (end - start === 1) return true;
  if (end - start >= 3 && hasMunicipalEnding(text.slice(start, end))) return true;
  const country = String(entry.attributes['country'] ?? '');
  if (
    before !== undefined &&
    (language.isProvince(before.text, country) ||
      (country !== 'KR' && language.isCountry(before.text)) ||
      (before.text.length >= 2 &&
        entries.some(({ id }) =>
          provincesOf(id).some((province) => province.startsWith(before.text.replace(/(?<=[가-힣]{2})시$/u, ''))),
        )))
  )
    return true;
  const head = heading();
  if (head !== undefined && entries.some((each) => isNamedBy(head, gazetteer.provinceOf(each), language))) return true;
  if (hasMunicipalEnding(text.slice(start, end)) && (fillsCell(text, span) || namesQuarter(text, end))) return true;
  return (
    words('municipal').at(text, end) !== undefined ||
    words('whereabouts').at(text, skipBlank(text, end)) !== undefined ||
    isSited(text, end, words) ||
    // 지원 강화, 서울 방문: no row
    ((standsInRow(text, span, block, country, gazetteer) || standsInItems(text, span, block, country, gazetteer)) &&
      !isDeed(article, span))
  );
}

/** ` 치평동`: a quarter of the district. */
const QUARTER_PATTERN = /^\s[가-힣]{1,4}\d?동/u;
const LONGEST_QUARTER = 7;

function namesQuarter(text: string, end: number): boolean {
  const quarter = QUARTER_PATTERN.exec(text.slice(end, end + LONGEST_QUARTER))?.[0];
  return quarter !== undefined && endsWord(text, end + quarter.length);
}

/** 서구 in a cell or on a line of its own is the district. */
function fillsCell(text: string, { start, end }: Span): boolean {
  const isBorder = (character: string): boolean => character === '' || '\n\t|'.includes(character);
  return isBorder(text.charAt(skipBlanksBack(text, start) - 1)) && isBorder(text.charAt(skipBlanks(text, end)));
}

/**
 * 전주에 있는 공단, 전주로 이전, 전주 이전 이후: what is somewhere or moves there makes a weak name the place. Not: 전주 대비
 * 3% 올랐다, 화성에 있는 물, 장수 기업.
 */
function isSited(text: string, end: number, words: CityWords): boolean {
  if (words('sited-place').at(text, skipBlank(text, end)) !== undefined) return true;
  if (isBlank(text.charCodeAt(end))) {
    const noun = words('sited-noun').at(text, end + 1)?.word;
    const rest = noun === undefined ? undefined : text.slice(end + 1 + noun.length, end + 3 + noun.length);
    return rest !== undefined && /^[이을은에하한했]?(?![가-힣])|^으로?(?![가-힣])/u.test(rest);
  }
  if (text.startsWith('에 ', end)) {
    if (words('sited-verb').at(text, end + 2) !== undefined) return true;
    return text.startsWith('있는 ', end + 2) && isBodyWithin(text, end + 5, words);
  }
  const towards = /^(?:으?로의?|행을)\s/u.exec(text.slice(end, end + 4))?.[0];
  if (towards === undefined) return false;
  const at = end + towards.length;
  if (towards.startsWith('행')) return /^(?:택|결정|꺼)/u.test(text.slice(at, at + 2));
  return words('move').at(text, at) !== undefined || words('move').at(text, behindObject(text, at)) !== undefined;
}

/** Whether one of the next three words names a body or its building. */
function isBodyWithin(text: string, from: number, words: CityWords): boolean {
  let at = from;
  for (let step = 0; step < 3; step += 1) {
    const wordEnd = hangulEnd(text, at);
    for (let inside = at; inside < wordEnd; inside += 1)
      if (words('sited-body').at(text, inside) !== undefined) return true;
    if (wordEnd === at || text[wordEnd] !== ' ') return false;
    at = wordEnd + 1;
  }
  return false;
}

/** Behind the object of a verb, `공장을 `; the same offset where none stands there. */
function behindObject(text: string, at: number): number {
  const end = hangulEnd(text, at);
  const isObject = end > at + 1 && '을를'.includes(text.charAt(end - 1)) && isBlank(text.charCodeAt(end));
  return isObject && !isHangul(text.charCodeAt(end)) ? end + 1 : at;
}
