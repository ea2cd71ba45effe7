// What programs that call the library in a wrong way are told; the compiler tells those in TypeScript before.
import type { Catalogue, Texts } from '../language.js';
import { particle } from '../../korean/particles.js';

export const LIBRARY_ERRORS = {
  noArticle: (given: string): Texts => ({
    ko: `extract에는 기사 { id, text }를 주어야 하는데 ${given}${particle(given, '을')} 받았습니다. 이렇게 쓰세요: extract({ id: 'a', text: '글' }, engine)`,
    en: `extract takes an article { id, text }, not ${given}; write extract({ id: 'a', text: '글' }, engine)`,
  }),
  noEngine: (given: string): Texts => ({
    ko: `extract의 둘째 값은 createEngine()으로 만든 엔진이어야 하는데 ${given}${particle(given, '을')} 받았습니다. 이렇게 쓰세요: extract(article, createEngine())`,
    en: `extract takes an engine behind the article, not ${given}; write extract(article, createEngine())`,
  }),
  unknownType: (typed: string, known: string): Texts => ({
    ko: `모르는 종류 "${typed}"입니다. 엔진이 아는 종류: ${known}. country와 province는 createEngine({ types: ['country'] })로 더합니다`,
    en: `unknown type "${typed}"; the engine knows ${known}; country and province are added by createEngine({ types: ['country'] })`,
  }),
  noList: (what: string, given: string): Texts => ({
    ko: `${what}${particle(what, '은')} 목록이어야 하는데 ${given}${particle(given, '을')} 받았습니다. 이렇게 쓰세요: ['articles']`,
    en: `${what} is a list, not ${given}; write ['articles']`,
  }),
  noOptions: (what: string, given: string): Texts => ({
    ko: `${what}의 옵션은 값의 모음 { }이어야 하는데 ${given}${particle(given, '을')} 받았습니다`,
    en: `the options of ${what} are an object { }, not ${given}`,
  }),
} as const satisfies Catalogue;
