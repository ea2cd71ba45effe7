// Names of other things that begin or end with a city: offices, marketplaces, roads, fairs, clubs, accords, hotels, banks,
// events.
import type { DictionaryHit } from '../../core/names.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import { endsWord } from '../../korean/edges.js';
import { isBlank, isHangul } from '../../text/characters.js';
import type { WordTable } from '../../text/word-table.js';
import type { CityWords } from './words.js';
import { hangulEnd, isRowMark, rowEndsIn, skipBlank, skipBlankBack } from './rows.js';

/** In plain words, what longer name the city is a part of; undefined where it is none. */
export function longerName({ text }: IndexedArticle, hit: DictionaryHit, words: CityWords): string | undefined {
  const { start, end } = hit;
  if (isOffice(text, end, words)) return 'part of the name of an office';
  if (isPartyBranch(text, end)) return "part of the name of a party's branch";
  if (isMarketplace(text, end, words) || isMarketOfCounty(text, hit)) return 'part of the name of a marketplace';
  if (isRoad(text, end, words('road'))) return 'part of the name of a road';
  if (isBranch(text, start, end, words)) return 'it only tells which of several branches';
  if (isFair(text, end, words('fair'))) return 'part of the name of an event';
  if (isTeam(text, start, end, words)) return 'part of the name of a club';
  if (isAccord(text, end, words('accord'))) return 'part of the name of an accord';
  if (words('chain').before(text, skipBlankBack(text, start), 0) !== undefined)
    return 'one of the houses of a hotel, a mall or a broadcaster';
  if (rowEndsIn(text, end, words('bank'), isNoChief)) return 'one of several banks';
  return isEvent(text, end, words) ? 'part of the name of an event' : undefined;
}

const isNoChief = (text: string, end: number): boolean => text[end] !== '장';
const isAnyEnd = (): boolean => true;
/** 세관이 but not 세관공무원: at most a syllable behind. */
const endsSoon = (text: string, end: number): boolean =>
  !isHangul(text.charCodeAt(end)) || !isHangul(text.charCodeAt(end + 1));

/** 의정부지검, 대전지사, 해남·완도지사, 부산·순천·거창지부: a court, an office or a police force named after the city, and its chief. */
function isOffice(text: string, end: number, words: CityWords): boolean {
  if (words('court').at(text, end) !== undefined) return true;
  if (words('office').at(text, end) !== undefined || isRoadAddress(text, end, words('building'))) return true;
  return text[end] !== ',' && rowEndsIn(text, end, words('row-office'), isAnyEnd);
}

const PARTY_BRANCH_PATTERN = /^시당(?:위원장|[은이을의에과]?(?![가-힣]))/u;

/** 울산시당은, 대구시당위원장. Not: 울산시 당국, 울산 시당국. */
const isPartyBranch = (text: string, end: number): boolean =>
  PARTY_BRANCH_PATTERN.test(text.slice(text.charAt(end - 1) === '시' ? end - 1 : end, end + 7));

/** 세종대로 209, 세종대로 새벽빌딩. */
function isRoadAddress(text: string, end: number, buildings: WordTable<true>): boolean {
  if (!text.startsWith('대로', end)) return false;
  if (/^(?:\s?\d|\d*번?길)/u.test(text.slice(end + 2, end + 8))) return true;
  const from = end + 3;
  const to = isBlank(text.charCodeAt(end + 2)) ? hangulEnd(text, from) : from;
  for (let at = from + 2; at < to; at += 1) if (buildings.at(text, at) !== undefined) return true;
  return false;
}

/** 영천시장 상인들, 김천시장을 찾아 장을 봤다; 영천시장은 환영했다 is the mayor. */
function isMarketplace(text: string, end: number, words: CityWords): boolean {
  if (!text.startsWith('시장', end)) return false;
  const at = skipBlank(text, end + 2);
  if (words('market').at(text, at) !== undefined) return true;
  if (text[at] === '내' && !isHangul(text.charCodeAt(at + 1))) return true;
  const particle = /^(?:을|에서|에|의)\s/u.exec(text.slice(end + 2, end + 5))?.[0];
  if (particle === undefined) return false;
  const clause = end + 2 + particle.length;
  const next = hangulEnd(text, clause) + 1;
  return (
    words('market-clause').at(text, clause) !== undefined ||
    (isBlank(text.charCodeAt(next - 1)) && words('market-clause').at(text, next) !== undefined)
  );
}

/** 홍천시장, 평창시장에서: a county or a district has no mayor of a 시, so its 시장 is a marketplace. Not: 강릉시장. */
function isMarketOfCounty(text: string, { end, entries }: DictionaryHit): boolean {
  return text.startsWith('시장', end) && entries.every(({ name }) => /[군구]$/u.test(name));
}

/** 세종-안성 고속도로, 수서~광주 복선전철. Not: 서울-부산 협약. */
function isRoad(text: string, end: number, roads: WordTable<true>): boolean {
  const isRoadAt = (at: number): boolean => {
    const lead = /^\s?(?:간\s)?(?:민자\s?)?/u.exec(text.slice(at, at + 8))?.[0].length ?? 0;
    return roads.at(text, at + lead) !== undefined;
  };
  if (isRoadAt(end)) return true;
  const joint = /^\s?[-~∼–·ㆍ]\s?/u.exec(text.slice(end, end + 3))?.[0];
  if (joint === undefined) return false;
  const from = end + joint.length;
  const longest = Math.min(4, hangulEnd(text, from) - from);
  for (let length = 2; length <= longest; length += 1) if (isRoadAt(from + length)) return true;
  return false;
}

/** 서울·부산·평택세관: the last of a row says of which offices the cities are; 국유림관리소(춘천·홍천·서울). Not: 서울·부산 세관. */
function isBranch(text: string, start: number, end: number, words: CityWords): boolean {
  if (rowEndsIn(text, end, words('row-branch'), endsSoon)) return true;
  let at = start;
  for (let step = 0; step < 12 && text[at - 1] !== '('; step += 1) {
    const mark = skipBlankBack(text, at) - 1;
    if (!isRowMark(text, mark)) return false;
    at = mark;
    while (at > 0 && mark - at < 5 && isHangul(text.charCodeAt(at - 1))) at -= 1;
    if (mark - at < 2) return false;
  }
  if (text[at - 1] !== '(') return false;
  return (
    words('branches-of').before(text, at - 1, 0) !== undefined ||
    /지방[가-힣]{2,3}청$/u.test(text.slice(Math.max(0, at - 7), at - 1))
  );
}

/** 부산 2030 세계박람회, 여수 엑스포. */
function isFair(text: string, end: number, fairs: WordTable<true>): boolean {
  const lead = /^\s?(?:20\d\d\s?)?/u.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  return fairs.at(text, end + lead) !== undefined;
}

/** 맨체스터 유나이티드, 대전 하나시티즌, 광주FC, 바이에른 뮌헨. Not: 뮌헨에서, 광주 FC-1 계약. */
function isTeam(text: string, start: number, end: number, words: CityWords): boolean {
  const at = skipBlank(text, end);
  const team = words('team').at(text, at)?.word;
  if (team !== undefined && endsWord(text, at + team.length)) return true;
  const before = skipBlankBack(text, start);
  return before < start && words('team-before').before(text, before, 0) !== undefined && endsWord(text, end);
}

/** 서울 선언, 난징 조약, 파리협정: an accord named after the city where it was made. Not: 서울 협약식. */
function isAccord(text: string, end: number, accords: WordTable<true>): boolean {
  const at = skipBlank(text, end);
  const accord = accords.at(text, at)?.word;
  return accord !== undefined && text[at + accord.length] !== '식' && endsWord(text, at + accord.length);
}

/** 구례 산수유 꽃축제, 부천 국제판타스틱영화제. Not: 부산에서 열린 축제, 서울 지역축제, 서울 여름 축제. */
function isEvent(text: string, end: number, words: CityWords): boolean {
  let at = end + 1;
  for (let step = 0; step < 3; step += 1) {
    if (text[at - 1] !== ' ' || words('any-event').at(text, at) !== undefined) return false;
    const wordEnd = hangulEnd(text, at);
    for (let from = at + 1; from < Math.min(wordEnd, at + 13); from += 1) {
      const event = words('event').at(text, from)?.word;
      if (event !== undefined && wordEnd - from - event.length < 3) return true;
    }
    const isModifier = wordEnd - at >= 2 && wordEnd - at <= 10 && !'은는을를의에서'.includes(text.charAt(wordEnd - 1));
    if (!isModifier || words('event-season').at(text, at) !== undefined) return false;
    at = wordEnd + 1;
  }
  return false;
}
