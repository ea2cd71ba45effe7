// Why `dict suggest` proposes a row, for the column `why`.
import { particle } from '../korean/particles.js';
import { counted } from '../text/counted.js';
import { inEach, type Catalogue, type Texts } from './language.js';

/** Sentences one behind the other. */
export function reasonsJoined(reasons: readonly Texts[]): Texts {
  return inEach((language) => reasons.map((reason) => reason[language]).join('; '));
}

export const SUGGESTIONS = {
  /** `5 articles of 3 issuers, 2023-01-02..2023-05-01` */
  seen: (articles: number, issuers: number, first: string, last: string): Texts => {
    const period = first === '' ? '' : `, ${first}..${last}`;
    return {
      ko: `기사 ${String(articles)}건${issuers > 1 ? `(매체 ${String(issuers)}곳)` : ''}${period}`,
      en: `${counted(articles, 'article')}${issuers > 1 ? ` of ${String(issuers)} issuers` : ''}${period}`,
    };
  },
  foundBy: (rules: readonly string[]): Texts => ({
    ko: `찾은 규칙 ${rules.join(', ')}`,
    en: `found by ${rules.join(', ')}`,
  }),
  shortForms: (names: readonly string[]): Texts => ({
    ko: `기사가 줄임말로 쓴 이름 ${names.join(', ')}`,
    en: `articles define ${names.join(', ')} as its short form`,
  }),
  defined: (alias: string, inWords: boolean, seen: Texts): Texts => ({
    ko: `${seen.ko}에서 ${inWords ? '‘이하’나 ‘약칭’으로' : '괄호 안에'} ${alias}${particle(alias, '을')} 줄임말로 씀`,
    en: `${alias} is defined ${inWords ? 'by 이하 or 약칭' : 'in brackets'} in ${seen.en}`,
  }),
  otherPeriodOfBoth: {
    ko: '같은 대상의 다른 시기: 두 줄 모두 두세요',
    en: 'the same entity in another period: keep both rows',
  },
  otherPeriod: { ko: '같은 대상의 다른 시기: 그대로 두세요', en: 'another period of the same entity: keep it' },
  otherOffice: { ko: '같은 사람의 다른 자리: 그대로 두세요', en: 'another office of the same person: keep it' },
  renamed: (now: string, former: string, seen: Texts): Texts => ({
    ko: `${seen.ko}에서 ${now}의 옛 이름이 ${former}: 바뀐 날을 찾아 적으세요`,
    en: `${now} is said to be the former ${former} in ${seen.en}; look up the day`,
  }),
  termOver: (successor: string, office: string, seen: Texts): Texts => ({
    ko: `임기가 끝난 듯함: ${seen.ko}에서 ${office} ${successor}`,
    en: `the term seems over: ${successor} is ${office} in ${seen.en}`,
  }),
  lastSeen: (name: string, day: string): Texts => ({
    ko: `${name}${particle(name, '은')} ${day}에 마지막으로 나옴`,
    en: `${name} was last seen ${day}`,
  }),
  inOffice: (office: string, seen: Texts): Texts => ({
    ko: `${seen.ko}에서 ${office}; 사전에 없음`,
    en: `named as ${office} in ${seen.en}; not in the dictionary`,
  }),
  namesake: { ko: '이름이 같은 다른 사람이 있음', en: 'another person has this name' },
  title: (seen: Texts, persons: readonly string[], shown: number): Texts => {
    const names = persons.slice(0, shown).join(', ');
    return {
      ko: `${seen.ko}; 기관과 사람 ${String(persons.length)}명의 이름 뒤(${names})`,
      en: `${seen.en}; behind a body and the names of ${String(persons.length)} persons (${names})`,
    };
  },
  weak: (name: string, reason: Texts): Texts => ({
    ko: `약한 이름 ${name}: ${reason.ko}`,
    en: `${name} ${reason.en}: weak`,
  }),
} as const satisfies Catalogue;
