// Firms that only their use tells: what the rule company/usage finds and what it must leave.
// All sentences were written for these tests; 가온테크, 오로라웍스, 새벽바이오 and their like are invented.
import { describe, expect, it } from 'vitest';
import { createResources } from '../../src/dictionary/load.js';
import { createLetterScore, LETTER_WEIGHTS, letterFeatures } from '../../src/entities/company/usage/letters.js';
import { z } from 'zod';
import { extract } from '../../src/pipeline.js';
import { engine, expectRow } from '../bracket-notation.js';

const COMPANY = ['company'];

describe('firms that only their use tells', () => {
  it.each([
    '[오로라자산운용|company]이 운용한다',
    '[해오름건설|company]이 짓는다',
    // the row carries the firms of it
    '[네이버|company], [오로라웍스|company], [클로브뱅크|company] 등이 상장했다',
  ])('%s', (row) => {
    expectRow(row, { types: COMPANY });
  });
});

describe('the learned rule', () => {
  const rulesOf = (text: string): readonly string[] =>
    extract({ id: 'row', text }, engine).records.flatMap(({ type, name, mentions }) =>
      type === 'company' ? mentions.map(({ rule }) => `${name} by ${rule}`) : [],
    );

  it.each([
    ['오로라자산운용이 운용한다', '오로라자산운용'],
    ['인천 부평구의 엔젤헬스와 대구 달서구의 한아름케어도 팔았다', '엔젤헬스'],
    ['광자 칩을 만드는 포톤나래가 상장했다', '포톤나래'],
    ['한도윤 교수가 설립한 포톤나래도 왔다', '포톤나래'],
    ['한도윤 대표가 이끄는 포톤나래가 상장했다', '포톤나래'],
  ])('finds in %s the firm %s', (text, name) => {
    expect(rulesOf(text)).toContain(`${name} by company/usage`);
  });

  it('is not asked where an article speaks of no firm and has no word that ends like one', () => {
    expect(rulesOf('새 품종 오로라골드와 루비스타를 심었다')).toEqual([]);
  });
});

describe('what is used like firms and is none', () => {
  it.each([
    // firms that are not named
    'C은행은 대출을 줄였다. A그룹은 매출이 늘었다',
    '편의점을 운영하는 A사장은 직원을 뽑았다. A사장은 매출이 늘었다',
    '여성 기업인 B씨는 올해 직원을 뽑았다',
    // counts
    '중기업 2천115개와 소상공인 업체 1천947개가 신청했다',
    // goods of a firm, right behind its name
    '[삼성전자|company] 비스포크가 팔렸다',
    // abbreviations of what is no firm
    '글로벌 투자은행(IB)들도 전망을 낮췄다. IB는 전망을 낮췄다',
    // goods in a bracket behind the word for them
    '음악 앱(바이브온, 오로라뮤직)을 점검했다',
    // particles that look like the end of another name
    '비트코인은 올랐다. 비트코인의 가격이 올랐다',
  ])('%s', (row) => {
    expectRow(row, { types: COMPANY });
  });
});

describe('letters of names', () => {
  const resources = createResources();
  const score = createLetterScore(resources);
  const rows = resources.rows(LETTER_WEIGHTS, z.object({ letters: z.string(), weight: z.coerce.number() }));
  const weights = new Map(rows.map(({ letters, weight }) => [letters, weight]));

  it.each(['정밀누리', '쿠팡', 'EQT아시아', '11번가', 'SK', '미래에셋자산운용'])(
    'are weighed as listed: %s',
    (name) => {
      const sum = ['bias', ...letterFeatures(name)].reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
      expect(score(name)).toBeCloseTo(sum);
    },
  );

  it('tell firms from words', () => {
    for (const name of ['오로라테크놀로지스', '새벽바이오텍', '클로브파트너스'])
      expect(score(name), name).toBeGreaterThan(0);
    for (const name of ['협업프로그램', '금융부채', '군사위성']) expect(score(name), name).toBeLessThan(-2);
  });
});
