// What holds for every text whatever it says: spans slice to their surface, mentions do not overlap, the same article
// gives the same result, and no article knows of another.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { analyse, extract } from '../src/pipeline.js';
import type { Article } from '../src/core/types.js';
import type { ExtractionResult } from '../src/core/result.js';
import { engine } from './bracket-notation.js';

const RUNS = { numRuns: 150 };

/** Pieces that releases are made of, so that rules fire and fire at each other. */
const FRAGMENTS = [
  ...[
    '중소벤처기업부',
    '중기부',
    '중진공',
    '산업부',
    'OECD',
    '한국새벽정보진흥원',
    '서울대',
    '국립보건원',
    '인천테크노파크',
  ],
  ...['㈜', '(주)', '주식회사 ', '유한회사 ', ', Inc.', '농업회사법인 ', '가온테크', '네이버', '하나·우리은행', '기보'],
  ...['김서하', '이영', '남궁도현', '브루스 해럴', '알 제요우디', 'Thani Al Zeyoudi', '문', '이', '오 '],
  ...['장관', '이사장', ' 대표', '시장', '회장', ' 원장', '교수', '국제협력국장', '장', ' CEO', '사무관'],
  ...['서울', '시애틀', 'LA', '나주', '하노이', '광주', '경기도', '베트남 ', '미 ', '서울특별시 '],
  ...[
    '5천억원',
    '2조1955억원',
    '100만 달러',
    '$1.2 billion',
    '3억~5억원',
    '수억원',
    '4兆',
    '1억 8000만',
    '30만원→50만원',
  ],
  ...[
    '(이하 ',
    '(약칭 ',
    '(대표 ',
    '(',
    ')',
    '[',
    ']',
    '‘',
    '’',
    '“',
    '”',
    '"',
    '·',
    '‧',
    ',',
    '.',
    ':',
    '=',
    '/',
    '|',
    '<',
    '>',
  ],
  ...[
    '은 ',
    '는 ',
    '이 ',
    '가 ',
    '와 ',
    '과 ',
    '의 ',
    '에서 ',
    '으로 ',
    ' 등 3개사',
    ' 기자',
    '했다. ',
    '밝혔다.',
    ' 및 ',
  ],
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\u00a0',
    '\u200b',
    '\u3000',
    '▲ ',
    '■ ',
    'ㅇ ',
    '- ',
    '* ',
    '※ ',
    '사진=',
    'ⓒ',
    '#',
  ],
];

/** NFC and `\n`, as articles are read. */
function asRead(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').normalize('NFC');
}

const releaseText = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((pieces) => asRead(pieces.join('')));
const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
      .map((pieces) => pieces.join('')),
  )
  .map(asRead);
const text = fc.oneof({ weight: 3, arbitrary: releaseText }, { weight: 1, arbitrary: anyText });
const article: fc.Arbitrary<Article> = fc
  .record({ text, date: fc.option(fc.constantFrom('2016-05-10', '2024-05-20', '2025-11-01'), { nil: undefined }) })
  .map(({ text: read, date }) => ({ id: 'a', text: read, ...(date === undefined ? {} : { date }) }));

function mentionsOf(
  result: ExtractionResult,
): readonly { readonly start: number; readonly end: number; readonly surface: string }[] {
  return result.records.flatMap(({ mentions }) => mentions);
}

describe('for every article', () => {
  it('a mention is the text between its offsets, and not empty', () => {
    fc.assert(
      fc.property(article, (given) => {
        for (const { start, end, surface } of mentionsOf(extract(given, engine))) {
          expect(surface).not.toBe('');
          expect(given.text.slice(start, end)).toBe(surface);
        }
      }),
      RUNS,
    );
  });

  it('no two mentions overlap, and none goes across a line', () => {
    fc.assert(
      fc.property(article, (given) => {
        const mentions = mentionsOf(extract(given, engine)).toSorted((a, b) => a.start - b.start);
        for (const [i, mention] of mentions.entries()) {
          expect(mention.surface).not.toContain('\n');
          const next = mentions[i + 1];
          if (next !== undefined) expect(next.start).toBeGreaterThanOrEqual(mention.end);
        }
      }),
      RUNS,
    );
  });

  it('mentions of a record are in order of start, and records in order of their first mention', () => {
    fc.assert(
      fc.property(article, (given) => {
        const starts = extract(given, engine).records.map(({ mentions }) => mentions.map(({ start }) => start));
        for (const own of starts) expect(own).toEqual(own.toSorted((a, b) => a - b));
        const firsts = starts.map((own) => own[0] ?? -1);
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
      }),
      RUNS,
    );
  });

  it('a record has a name of one line without odd spaces, and one type and name have one record', () => {
    fc.assert(
      fc.property(article, (given) => {
        const { records } = extract(given, engine);
        for (const { name } of records) {
          expect(name).not.toBe('');
          expect(name).toBe(name.trim());
        }
        const keys = records.filter(({ type }) => type !== 'amount').map(({ type, name }) => `${type} ${name}`);
        expect(keys).toHaveLength(new Set(keys).size);
      }),
      RUNS,
    );
  });

  it('the same article gives the same result', () => {
    fc.assert(
      fc.property(article, (given) => {
        expect(JSON.stringify(extract(given, engine))).toBe(JSON.stringify(extract(given, engine)));
      }),
      RUNS,
    );
  });

  it('the article before it does not matter', () => {
    fc.assert(
      fc.property(article, article, (first, second) => {
        const alone = JSON.stringify(extract(second, engine));
        extract(first, engine);
        expect(JSON.stringify(extract(second, engine))).toBe(alone);
      }),
      RUNS,
    );
  });

  it('every candidate wins or keeps the reason why it lost', () => {
    fc.assert(
      fc.property(article, (given) => {
        const { candidates, selection } = analyse(given, engine);
        expect(selection.mentions.length + selection.rejections.length).toBe(candidates.length);
        for (const { reason } of selection.rejections) expect(reason).not.toBe('');
      }),
      RUNS,
    );
  });

  it('asking for one type gives that type as asking for all does', () => {
    fc.assert(
      fc.property(article, fc.constantFrom('organization', 'official', 'company', 'city', 'amount'), (given, type) => {
        const all = extract(given, engine).records.filter((record) => record.type === type);
        expect(extract(given, engine, { types: [type] }).records).toEqual(all);
      }),
      RUNS,
    );
  });
});

describe('what stands behind an article', () => {
  it('a sentence without names takes none away', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('중기부는 대책을 냈다.', '서울에서 만났다.', '㈜가온테크가 5천억원을 벌었다.'),
        fc.integer({ min: 1, max: 20 }),
        (sentence, times) => {
          const before = mentionsOf(extract({ id: 'a', text: sentence }, engine)).map(({ surface }) => surface);
          const longer = { id: 'a', text: `${sentence}\n${'오늘은 날씨가 맑고 바람이 불었다. '.repeat(times)}` };
          expect(mentionsOf(extract(longer, engine)).map(({ surface }) => surface)).toEqual(before);
        },
      ),
      { numRuns: 30 },
    );
  });
});
