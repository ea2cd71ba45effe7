import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../src/check/compare.js';
import { expectationOf, formatExpected, parseExpected, type ExpectedContent } from '../../src/check/expected.js';
import { describeDifferences } from '../../src/check/report.js';
import { addScores, rateOf, ratesOf, scoreArticle } from '../../src/check/score.js';
import { INVESTMENT } from '../output/results.js';

const PLAIN = {
  style: { bad: String, good: String, faint: String, strong: String },
  language: 'en',
} as const;

const TEXT = '중기부는 에타에 5천억원을 지원한다. 중소벤처기업부는 크다.';

function mention(surface: string, nth = 0, zone?: string): ExpectedContent['records'][number]['mentions'][number] {
  let start = TEXT.indexOf(surface);
  for (let i = 0; i < nth; i += 1) start = TEXT.indexOf(surface, start + 1);
  return { surface, start, end: start + surface.length, ...(zone === undefined ? {} : { zone }) };
}

const MINISTRY = {
  type: 'organization',
  name: '중소벤처기업부',
  fields: { id: 'kr-gov-mss' },
  mentions: [mention('중기부'), mention('중소벤처기업부')],
};
const COMPANY = { type: 'company', name: '에타', fields: {}, mentions: [mention('에타')] };
const AMOUNT = {
  type: 'amount',
  name: '5천억원',
  fields: { value: 5e11, currency: 'KRW' },
  mentions: [mention('5천억원')],
};
const EXPECTED: ExpectedContent = { fields: { title: '지원' }, records: [MINISTRY, COMPANY, AMOUNT] };

/** The differences as `check` prints them, without indentation. */
function differences(
  records: ExpectedContent['records'],
  fields: ExpectedContent['fields'] = EXPECTED.fields,
): string[] {
  const found = compareArticles(EXPECTED, { fields, records });
  return describeDifferences(found, TEXT, PLAIN)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('a fixture differs', () => {
  it('in nothing', () => {
    expect(differences([MINISTRY, COMPANY, AMOUNT])).toEqual([]);
  });

  it('by a record that is missing, with the words around it', () => {
    expect(differences([MINISTRY, AMOUNT])).toEqual([
      '- record missing: company "에타"',
      'line 1, 5–7: …중기부는 [에타]에 5천억원을 지원한다. 중소벤처기업부는 크…',
    ]);
  });

  it('by a record that was not expected', () => {
    const extra = { type: 'city', name: '크다', fields: {}, mentions: [mention('크다')] };
    expect(differences([MINISTRY, COMPANY, AMOUNT, extra])[0]).toBe('+ record not expected: city "크다"');
  });

  it('by a name, an id or an attribute', () => {
    expect(differences([{ ...MINISTRY, name: '중기부', fields: {} }, COMPANY, AMOUNT])).toEqual([
      '~ record changed: organization "중소벤처기업부"',
      'name: expected "중소벤처기업부", got "중기부"',
      'id: expected "kr-gov-mss", got nothing',
    ]);
    expect(differences([MINISTRY, { ...COMPANY, fields: { representative: '이재순' } }, AMOUNT])).toEqual([
      '~ record changed: company "에타"',
      'representative: expected nothing, got "이재순"',
    ]);
    expect(differences([MINISTRY, COMPANY, { ...AMOUNT, fields: { ...AMOUNT.fields, value: 5e10 } }])).toEqual([
      '~ record changed: amount "5천억원"',
      'value: expected 500000000000, got 50000000000',
    ]);
  });

  it('by a mention', () => {
    expect(differences([{ ...MINISTRY, mentions: [mention('중기부')] }, COMPANY, AMOUNT])[0]).toBe(
      '- mention missing: organization "중소벤처기업부"',
    );
    expect(differences([MINISTRY, { ...COMPANY, mentions: [mention('에타'), mention('지원')] }, AMOUNT])[0]).toBe(
      '+ mention not expected: company "에타"',
    );
    expect(
      differences([MINISTRY, { ...COMPANY, mentions: [mention('에타', 0, 'caption')] }, AMOUNT]).slice(0, 2),
    ).toEqual(['~ mention changed: company "에타"', 'zone: expected nothing, got "caption"']);
  });

  it('by title, date and outlet', () => {
    expect(differences(EXPECTED.records, { date: '2023-04-26' })).toEqual([
      '~ article',
      'title: expected "지원", got nothing',
      'date: expected nothing, got "2023-04-26"',
    ]);
  });

  it('by the order of records alone', () => {
    expect(differences([COMPANY, MINISTRY, AMOUNT])).toEqual([
      '~ order of records changed',
      'record 1: expected "organization 중소벤처기업부", got "company 에타"',
    ]);
  });

  it('and says when the text has changed under the expectation', () => {
    const stale: ExpectedContent = {
      fields: {},
      records: [{ ...COMPANY, mentions: [{ surface: '시애틀', start: 0, end: 3 }] }],
    };
    expect(describeDifferences(compareArticles(stale, { fields: {}, records: [] }), TEXT, PLAIN)).toContain(
      'the text has changed',
    );
  });
});

describe('the score', () => {
  it('is full for the same and counts each missing, wrong and right one', () => {
    expect(rateOf({ right: 3, expected: 4, found: 6 })).toMatchObject({ precision: 0.5, recall: 0.75, f1: 0.6 });
    const same = scoreArticle(EXPECTED, EXPECTED);
    expect(ratesOf(same.mentions, []).at(-1)?.rate).toMatchObject({ f1: 1, expected: 4, found: 4 });
    expect(ratesOf(same.records, []).at(-1)?.rate).toMatchObject({ f1: 1, expected: 3, found: 3 });

    const worse = scoreArticle(EXPECTED, { fields: {}, records: [{ ...MINISTRY, name: '중기부' }, AMOUNT] });
    expect(worse.records.get('organization')).toEqual({ right: 0, expected: 1, found: 1 });
    expect(worse.mentions.get('organization')).toEqual({ right: 2, expected: 2, found: 2 });
    expect(worse.records.get('company')).toEqual({ right: 0, expected: 1, found: 0 });
  });

  it('knows a sum by its value, however it is written', () => {
    const written = scoreArticle(EXPECTED, { fields: {}, records: [{ ...AMOUNT, name: '5000억원' }] });
    expect(written.records.get('amount')).toEqual({ right: 1, expected: 1, found: 1 });
  });

  it('adds up over articles, in the order of the types, all of them last', () => {
    const sum = addScores([scoreArticle(EXPECTED, EXPECTED), scoreArticle(EXPECTED, { fields: {}, records: [] })]);
    expect(ratesOf(sum.records, ['company', 'city', 'amount']).map(({ type, rate }) => [type, rate.recall])).toEqual([
      ['company', 0.5],
      ['amount', 0.5],
      ['organization', 0.5],
      ['all', 0.5],
    ]);
  });

  it('of nothing is full, not undefined', () => {
    expect(rateOf({ right: 0, expected: 0, found: 0 })).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  });
});

describe('expected.json', () => {
  const order = ['nameEn', 'title', 'organization', 'representative', 'value', 'currency', 'stockCode'];

  it('is written without rules and reads back the same', () => {
    const text = formatExpected(expectationOf(INVESTMENT, order));
    expect(text).not.toContain('rule');
    expect(text.split('\n')).toContain('        { "surface": "에타", "start": 30, "end": 32, "zone": "caption" }');
    expect(text.endsWith('}\n')).toBe(true);
    expect(compareArticles(parseExpected(text, 'e.json'), expectationOf(INVESTMENT, order))).toEqual([]);
  });

  it.each([
    ['{', /^e\.json: not JSON .*; mend it or run --update$/u],
    ['[]', /^e\.json: .*expected object/u],
    ['{"records": [{"type": "city"}]}', /^e\.json: records\.0\.name: /u],
    ['{"records": [], "titel": "x"}', /titel/u],
    [
      '{"records": [{"type": "a", "name": "b", "mentions": [{"surface": "b", "start": -1, "end": 1}]}]}',
      /mentions\.0\.start/u,
    ],
  ])('%s is refused', (text, message) => {
    expect(() => parseExpected(text, 'e.json')).toThrow(message);
  });
});
