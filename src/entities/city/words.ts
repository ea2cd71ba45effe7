// Small classes of words around cities, from lexicons/city-words.csv.
import { loadWordClasses, type WordClasses } from '../../lexicon/word-classes.js';
import type { Resources } from '../../core/resources.js';

const KINDS = [
  // offices whose name begins with the city's: 대전지사
  'office',
  // courts and prosecutors, branches of them and of labour offices: 의정부지검, 의정부지검장, 천안지청
  'court',
  // end a row of cities that tell offices apart: 해남·완도지사
  'row-office',
  // the same, behind commas too: 서울·부산·평택세관
  'row-branch',
  // bodies whose branches stand in a bracket behind them: 국유림관리소(춘천·홍천)
  'branches-of',
  // of which a city has several: 서부소방서
  'district-office',
  // what happens at a place, whoever owns what stands there: 이천 물류센터 화재
  'accident',
  // end a row of banks: 광주, 대구, 부산은행
  'bank',
  // stand behind a road with a name: 세종대로 새벽빌딩
  'building',
  // roads and railways named after two cities
  'road',
  // make a marketplace of 시장, right behind it or in its clause
  'market',
  'market-clause',
  // behind 서, make a police station of it: 마포서 형사
  'police',
  // fairs of the world, accords, events named after the city
  'fair',
  'accord',
  'event',
  // what calls its houses after their cities, before these: 롯데호텔 서울, 스타필드 고양, KBS 창원
  'chain',
  // words of no event's name: 서울 지역축제; and those that stand between a city and any event
  'any-event',
  'event-season',
  // make a weak name the place where something is or moves to
  'sited-verb',
  'sited-body',
  'sited-noun',
  'sited-place',
  'move',
  // make a club of a city's name, behind it and before it: 맨체스터 유나이티드, 바이에른 뮌헨
  'team',
  'team-before',
  // glued to a city: 전주시의회
  'municipal',
  // stand behind a city's name: 전주 일대
  'whereabouts',
  // share the names of their places with the South
  'northern-province',
] as const;

export type CityWords = WordClasses<(typeof KINDS)[number]>;

/** @throws UserError naming file and line of a wrong row. */
export const loadCityWords = (resources: Resources): CityWords =>
  loadWordClasses(resources, 'lexicons/city-words.csv', KINDS);
