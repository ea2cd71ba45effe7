// Whether a listed name stands in the text as a name of its own: 중진공은, 중기부장관; not 중진공원.
import type { DictionaryHit } from '../core/names.js';
import { endsWord, isWordStart, particlesEnd } from '../korean/edges.js';
import { isHangul, isLatin } from '../text/characters.js';
import type { Titles } from './titles.js';

/**
 * Why the stretch cannot be a name by its edges; undefined when it can. `중진공은`, `중기부장관` and `완주군수` hold a
 * name, `중진공원` and `한국중진공` do not.
 */
export function edgeFault(text: string, hit: DictionaryHit, titles: Titles): string | undefined {
  if (!isWordStart(text, hit.start)) return 'a word goes on before it';
  if (insideLatinPhrase(text, hit)) return 'part of a longer name in Latin letters';
  if (STREET_PATTERN.test(text.slice(hit.end, hit.end + 8))) return 'part of a street name';
  if (endsWord(text, hit.end) || endsInLegalForm(text, hit.end)) return undefined;
  const titleEnd = gluedTitleEnd(text, hit.end, titles);
  if (titleEnd >= 0) {
    return titles.get(text.slice(hit.start, titleEnd)) === undefined ? undefined : 'the word as a whole is a title';
  }
  if (
    BODY_BEFORE_CHIEF_PATTERN.test(text.slice(hit.start, hit.end)) &&
    text.charAt(hit.end) === CHIEF &&
    endsChief(text, hit.end + CHIEF.length)
  )
    return undefined;
  // 금통위원: a member of 금통위
  if (text.charAt(hit.end - 1) === '위' && text.charAt(hit.end) === '원' && endsWord(text, hit.end + 1))
    return undefined;
  if (text.charAt(hit.end - 1) === '군' && text.charAt(hit.end) === '수' && endsWord(text, hit.end + 1))
    return undefined;
  return 'a word goes on behind it that is no particle';
}

const LEGAL_FORM = '주식회사';

/** 새벽발전주식회사는: the legal form is glued to the name. */
function endsInLegalForm(text: string, at: number): boolean {
  return text.startsWith(LEGAL_FORM, at) && endsWord(text, at + LEGAL_FORM.length);
}

const CHIEF = '장';

/** 경찰서장은, and what a chief gives: 진흥원장상, 해양경찰청장배. Not: 진흥원장실, 청장배출. */
export function endsChief(text: string, at: number): boolean {
  return endsWord(text, at) || isPrize(text, at);
}

const PRIZES = ['상', '배', '표창', '상장'];

/** 상 of 이사장상, 표창 of 장관표창은: glued to the title of who gives it. */
function isPrize(text: string, at: number): boolean {
  return PRIZES.some((prize) => text.startsWith(prize, at) && endsWord(text, at + prize.length));
}

/** 중앙대로 123, 세종대로: 로 is no particle before a house number, a 길 or behind 대. */
const STREET_PATTERN = /^로(?:\s?\d|\d*번?길)/u;

/** Right before a piece of a web or mail address: www.semas.or.kr, strong@semas.or.kr. Not: 밝혔다.KKR은, a sentence's end. */
const ADDRESS_PATTERN = /(?:[@_/]|(?<![가-힣])\.)$/u;

/** KOSME in `KOSME DAY`, semas in www.semas.or.kr: Latin words in a row are one name. */
function insideLatinPhrase(text: string, hit: DictionaryHit): boolean {
  if (!isLatin(text.charCodeAt(hit.start)) || !isLatin(text.charCodeAt(hit.end - 1))) return false;
  if (
    ADDRESS_PATTERN.test(text.slice(Math.max(0, hit.start - 2), hit.start)) ||
    /^[@._/-][A-Za-z0-9]/u.test(text.slice(hit.end, hit.end + 2))
  )
    return true;
  const before = text.charAt(hit.start - 1) === ' ' && isLatin(text.charCodeAt(hit.start - 2));
  return before || (text.charAt(hit.end) === ' ' && isLatin(text.charCodeAt(hit.end + 1)));
}

/**
 * 벤처기업협회장, 태백경찰서장, 국무조정실장, 춘천지검장: a chief's title is the body's name and 장. Not: 중소기업장. It stays a pattern: the last syllables of
 * what has a chief called after it, few of which are a head of names by themselves (organization-heads.csv).
 */
const BODY_BEFORE_CHIEF_PATTERN =
  /(?:회|청|서|원|실|단|대학|병원|센터|은행|국|처|학교|법원|연맹|기금|관|본부|소|공사|조합|[지고][검법])$/u;

/** The end of a title glued right at `at` (`중기부장관은` → behind 장관); -1 when none is. */
export function gluedTitleEnd(text: string, at: number, titles: Titles): number {
  let wordEnd = at;
  while (wordEnd < text.length && wordEnd - at < 12 && isHangul(text.charCodeAt(wordEnd))) wordEnd += 1;
  for (let end = wordEnd; end > at + 1; end -= 1) {
    const title = text.slice(at, end);
    if (titles.get(title) === undefined) continue;
    // 환경부장관상은: an award bears its giver. Not: 새벽시장상인, who are of a market
    if (particlesEnd(text, end) >= 0 || (!titles.headsPlaces(title) && isPrize(text, end))) return end;
  }
  return -1;
}
