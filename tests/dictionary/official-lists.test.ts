// The lists that people download, in the true shapes of their publishers and as untidy as the real ones.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  dartCorpCode,
  geonamesDump,
  krxIndustries,
  krxListing,
  publicInstitutions,
  UNTIDY_CITIES,
  UNTIDY_FIRMS,
  UNTIDY_INSTITUTIONS,
  type Writing,
} from '../../tools/bench/official-lists.mjs';
import { importList, importSourceOf, type Import } from '../../src/curation/import/index.js';
import { lintDictionaries } from '../../src/curation/lint/index.js';
import { createResources } from '../../src/dictionary/load.js';
import { mergeIntoFolder } from '../../src/curation/user-folder.js';
import { decode } from '../../src/documents/encoding.js';
import { createEngine, extract } from '../../src/pipeline.js';
import { writeWholeFile } from '../../src/output/sink.js';

const resources = createResources();

async function imported(bytes: Uint8Array, source: string): Promise<Import> {
  const text = await decode(bytes, {});
  const found = importSourceOf(text, undefined);
  expect(found.name).toBe(source);
  return importList(text, 'list', found, resources);
}

interface Untidy {
  readonly row?: string;
  readonly weak?: string;
  readonly leftOut?: string;
}

function expectOutcome(result: Import, untidy: readonly Untidy[]): void {
  expect(result.rows.map(({ cells }) => cells['name'])).toEqual(untidy.flatMap(({ row }) => row ?? []));
  const reasons = result.leftOut.map(({ reason }) => reason.en);
  for (const { leftOut } of untidy) if (leftOut !== undefined) expect(reasons).toContain(leftOut);
  const weak = untidy.flatMap((one) => one.weak ?? []);
  expect(result.weak).toHaveLength(weak.length);
  for (const [at, reason] of weak.entries()) expect(result.weak[at]?.reason.en).toContain(reason);
}

const WRITINGS: readonly Writing[] = [
  { encoding: 'cp949', lineEnd: '\r\n' },
  { encoding: 'utf8', lineEnd: '\n' },
  { encoding: 'utf8-bom', lineEnd: '\r\n' },
];

describe('every untidy line becomes the row that it should, or is left out for its reason', () => {
  it.each(WRITINGS)('KRX, all firms: %j', async (writing) => {
    const result = await imported(krxListing(0, writing), 'krx');
    expectOutcome(result, UNTIDY_FIRMS);
    expect(result.leftOut.at(-1)).toMatchObject({
      ...{ name: '나래온시스우', line: 16 },
      reason: { en: 'no common stock: 구형우선주' },
    });
  });

  it.each(WRITINGS)('KRX, industries, with three lines above the header: %j', async (writing) => {
    const result = await imported(krxIndustries(0, writing), 'krx');
    expectOutcome(
      result,
      UNTIDY_FIRMS.filter(({ leftOut }) => leftOut === undefined),
    );
    expect(result.rows[0]).toMatchObject({ line: 5, cells: { category: 'electronics', stock_code: '990000' } });
  });

  it.each(['\n', '\r\n'] as const)('DART, codes of one blank, line end %j', async (lineEnd) => {
    const result = await imported(dartCorpCode(0, { lineEnd }), 'dart');
    expectOutcome(result, UNTIDY_FIRMS);
    expect(result.rows[0]?.cells).toMatchObject({ id: 'dart:00000001', stock_code: '' });
  });

  it.each(['\n', '\r\n'] as const)('GeoNames, 19 columns, line end %j', async (lineEnd) => {
    const result = await imported(geonamesDump(0, { lineEnd }), 'geonames');
    expectOutcome(result, UNTIDY_CITIES);
    expect(result.rows.find(({ cells }) => cells['name'] === '온하나')?.cells).toMatchObject({
      aliases: '',
      weak_aliases: '온둘째이름',
    });
  });

  it.each(WRITINGS)('공공기관 현황, with the year above the header: %j', async (writing) => {
    const result = await imported(publicInstitutions(0, writing), 'public-institutions');
    expectOutcome(result, UNTIDY_INSTITUTIONS);
    expect(result.leftOut[0]).toMatchObject({
      ...{ name: '한국전력공사', line: 8 },
      reason: { en: 'known already as kr-pub-kepco' },
    });
  });
});

describe('what is imported can be used as it is', () => {
  it.each([
    ['krx', krxListing(500)],
    ['krx', krxIndustries(500)],
    ['dart', dartCorpCode(500)],
    ['geonames', geonamesDump(500)],
    ['public-institutions', publicInstitutions(500)],
  ] as const)('%s', async (source, bytes) => {
    const folder = mkdtempSync(join(tmpdir(), 'kr-sme-lists-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const { rows } = await imported(bytes, source);
    expect(rows.length).toBeGreaterThan(100);
    for (const { path, text } of mergeIntoFolder(folder, rows)) await writeWholeFile(path, text);
    expect(lintDictionaries(folder).filter(({ level }) => level === 'error')).toEqual([]);

    const strong = rows.find(({ cells }) => /온|들/u.test(cells['name'] ?? '') && cells['strength'] !== 'weak');
    const [name, id] = [strong?.cells['name'] ?? '', strong?.cells['id']];
    const text = `${name}의 올해 실적이 발표됐다.`;
    const { records } = extract({ id: 'a', text }, createEngine({ dictionaries: [folder] }));
    expect(records.map((record) => [record.name, record.id])).toEqual([[name, id]]);
  });
});

describe('notes around a table', () => {
  it('a line below it with nothing but a first cell is no row and no fault', async () => {
    const list = '기관명,주무부처,기관유형\n가온들진흥원,가온부,기타공공기관\n※ 자료: 가온부\n';
    const { rows, leftOut } = await imported(Buffer.from(list), 'public-institutions');
    expect(rows.map(({ cells }) => cells['name'])).toContain('가온들진흥원');
    expect(leftOut).toEqual([]);
  });

  it.each([
    ['전기·전자', 'electronics'],
    ['제약', 'bio'],
    ['비금속', ''],
    ['금속', 'steel'],
    ['운송장비·부품', ''],
    ['운송·창고', 'logistics'],
    ['음식료·담배', 'food'],
    ['IT 서비스', 'it'],
  ])('the industry %s of the exchange is %j', async (industry, category) => {
    const list = `종목코드,종목명,시장구분,업종명\n999990,가온들테크,KOSPI,${industry}\n`;
    const { rows } = await imported(Buffer.from(list), 'krx');
    expect(rows[0]?.cells['category']).toBe(category);
  });
});
