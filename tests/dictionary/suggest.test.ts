// What articles propose: every article here is made up.
import { describe, expect, it } from 'vitest';
import { asIs } from '../../src/messages/language.js';
import { createSuggester, suggestionRows, suggestionTable, type Suggestion } from '../../src/curation/suggest/index.js';
import { readCsv } from '../../src/dictionary/csv-records.js';
import { createResources } from '../../src/dictionary/load.js';
import { analyse, createEngineOf } from '../../src/pipeline.js';
import { resolve } from '../../src/stages/resolve.js';

const resources = createResources();
const engine = createEngineOf(resources);

/** Reads articles of the form `2031-01-05 words`. */
function suggestions(articles: readonly string[], least = 2): readonly Suggestion[] {
  const suggester = createSuggester(resources);
  for (const [at, article] of articles.entries()) {
    const [date = '', ...words] = article.split(' ');
    const analysis = analyse({ id: `a${String(at)}`, text: `${words.join(' ')}\n`, date }, engine);
    suggester.add({
      id: `a${String(at)}`,
      analysis,
      records: resolve(analysis.indexed, analysis.selection.mentions, engine.kinds, engine.confidence),
      date,
    });
  }
  return suggester.suggestions(least);
}

function shown({ type, cells, confidence, count }: Suggestion): string {
  const { name = '', aliases = '', title = '', valid_from: from = '', valid_to: to = '' } = cells;
  return [type, name, aliases, title, `${from}..${to}`, confidence, count].join(' | ');
}

const FIRM = '2031-01-05 ㈜가온들온텍은 3일 문을 열었다고 밝혔다.';

describe('proposals', () => {
  it('a firm that several articles mark as one', () => {
    expect(suggestions([FIRM, FIRM, FIRM]).map(shown)).toEqual(['company | 가온들온텍 |  |  | .. | high | 3']);
  });

  it('nothing below the number of articles asked for', () => {
    expect(suggestions([FIRM])).toEqual([]);
    expect(suggestions([FIRM], 1)).toHaveLength(1);
  });

  it('nothing that a dictionary has', () => {
    expect(suggestions(Array<string>(3).fill('2031-01-05 중소벤처기업부와 ㈜삼성전자는 3일 손잡았다.'))).toEqual([]);
  });

  it('a body with the short form that articles define', () => {
    const article = '2031-01-05 한국가온들진흥원(이하 가온진)은 3일 문을 열었다.';
    expect(suggestions([article, article]).map(shown)).toEqual([
      'organization | 한국가온들진흥원 | 가온진 |  | .. | medium | 2',
    ]);
  });

  it('a short form of a body that a dictionary has, with all its rows', () => {
    const rows = suggestions(['2031-01-05 중소벤처기업부(이하 중벤처부)는 3일 문을 열었다.']);
    expect(rows.map(({ cells }) => cells['id'])).toEqual(['kr-gov-mss', 'kr-gov-mss']);
    expect(rows.find(({ cells }) => cells['name'] === '중소벤처기업부')?.cells['aliases']).toMatch(/ \| 중벤처부$/u);
    expect(rows.find(({ cells }) => cells['name'] === '중소기업청')?.why.en).toContain('keep both rows');
  });

  it('no generic word as a short form', () => {
    expect(suggestions(['2031-01-05 국립통일교육원(이하 교육원)은 3일 문을 열었다.'])).toEqual([]);
  });

  it('a title behind a body and a name', () => {
    const rows = suggestions([
      '2031-01-05 중소벤처기업부 김영수 명예역은 웃었다.',
      '2031-01-06 중소벤처기업부 박민수 명예역은 웃었다.',
    ]);
    expect(rows.filter(({ type }) => type === 'title').map(({ cells }) => cells['title'])).toEqual(['명예역']);
  });

  it('a head whose term seems over, and the one who follows', () => {
    const article = '중소벤처기업부 김영수 장관은 3일 문을 열었다.';
    const rows = suggestions([`2031-02-05 ${article}`, `2031-02-07 ${article}`]);
    expect(rows.map(shown)).toContain('official | 김영수 |  | 장관 | 2031-02-05.. | low | 2');
    const closed = rows.filter(({ why }) => why.en.startsWith('the term seems over'));
    expect(closed.map(({ cells }) => cells['valid_to'])).toEqual(['2031-02-04']);
  });

  it('the new name of a body that goes by another one now, with the old one closed', () => {
    const renamed = '2031-01-05 한국새벽소재진흥원(구 한국세라믹기술원)은 3일 문을 열었다고 밝혔다.';
    const proposed = suggestions([renamed, renamed]).filter(({ why }) => why.en.includes('the former'));
    expect(proposed.map(({ cells: { id, name, valid_from: from, valid_to: to } }) => [id, name, from, to])).toEqual([
      [expect.stringMatching(/^kr-/u), '한국세라믹기술원', '', '2031-01-04'],
      [proposed[0]?.cells['id'], '한국새벽소재진흥원', '2031-01-05', ''],
    ]);
    // a place that has a former use
    expect(suggestions(['2031-01-05 가온동(구 시청)에서 열린다.'], 1)).toEqual([]);
  });

  it('every row says why, and shows where', () => {
    for (const { why, examples } of suggestions([FIRM, FIRM, FIRM, FIRM])) {
      expect(why.en).toContain('4 articles, 2031-01-05..2031-01-05; found by company/marker');
      expect(why.ko).toContain('기사 4건, 2031-01-05..2031-01-05; 찾은 규칙 company/marker');
      expect(examples).toHaveLength(3);
      expect(examples[0]).toEqual({ article: 'a0', sentence: '㈜가온들온텍은 3일 문을 열었다고 밝혔다.' });
    }
  });
});

it('the table is CSV that no spreadsheet runs', () => {
  const cells = { name: '=HYPERLINK("x")', aliases: '@a' };
  const table = suggestionTable([
    {
      type: 'company',
      cells,
      count: 1,
      confidence: 'low',
      why: asIs('-x'),
      examples: [{ article: '+a', sentence: 'b' }],
    },
  ]);
  const [record] = readCsv(table, 'x.csv').records;
  expect(record?.cells.filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
  expect(record?.cells[2]).toBe(`'=HYPERLINK("x")`);
});

it('the table begins with what people decide by, and leaves out columns that no row fills', () => {
  const why = { ko: '기사 2건', en: '2 articles' };
  const rows = suggestionRows(
    [
      {
        ...{
          type: 'company',
          cells: { id: 'kr-co-a', name: '가온테크', country: 'KR' },
          count: 2,
          confidence: 'high',
          why,
        },
        examples: [{ article: 'a', sentence: '가온테크는 웃었다.' }],
      },
    ],
    'ko',
  );
  expect(rows).toEqual([
    [
      ...['type', 'id', 'name', 'aliases', 'weak_aliases', 'name_en', 'title', 'organization'],
      ...['count', 'confidence', 'why', 'example_1', 'example_2', 'example_3', 'country'],
    ],
    [
      'company',
      'kr-co-a',
      '가온테크',
      '',
      '',
      '',
      '',
      '',
      '2',
      'high',
      '기사 2건',
      'a: 가온테크는 웃었다.',
      '',
      '',
      'KR',
    ],
  ]);
});
