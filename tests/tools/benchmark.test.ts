import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reliabilityLines, reliabilityOf } from '../../tools/benchmark/reliability.mjs';
import { relationLines, scoreRelations } from '../../tools/benchmark/relations.mjs';
import { relationsToGold, relationsToStandOff, toGold, toStandOff } from '../../tools/benchmark/standoff.mjs';
import { cutText, readText, sha256 } from '../../tools/benchmark/texts.mjs';

const TEXT = '가온나래, 새벽부와 협약\n\n㈜가온나래는 새벽부와 3억원 협약을 맺었다. 가온나래는 크다.';
const PAGE = { id: 'p1', source: { repository: 'some/pages', commit: 'HEAD', path: 'a.md' }, cut: 'whole' };
const ENTITIES = [
  { type: 'company', name: '가온나래', surfaces: ['가온나래', '㈜가온나래'], only: { 가온나래: [0] } },
  { type: 'amount', name: '3억원', surfaces: ['3억원'], value: 300_000_000, currency: 'KRW' },
];

describe('a page that stands off from its text', () => {
  const page = { ...PAGE, sha256: sha256(TEXT), date: '2024-05-01' };

  it('holds offsets for the surfaces, and no text', () => {
    const standOff = toStandOff(page, { entities: ENTITIES, ignore: ['협약'] }, TEXT);
    expect(standOff.entities[0]?.surfaces).toEqual([
      { start: 0, end: 4, only: [0] },
      { start: 15, end: 20 },
    ]);
    expect(standOff.ignore).toEqual([[11, 13]]);
    expect(JSON.stringify(standOff)).not.toContain('맺었다');
  });

  it('gives the gold again that it was made of', () => {
    const standOff = toStandOff(page, { entities: ENTITIES, ignore: ['협약'] }, TEXT);
    expect(toGold(standOff, { title: '가온나래, 새벽부와 협약', text: TEXT })).toEqual({
      id: 'p1',
      title: '가온나래, 새벽부와 협약',
      date: '2024-05-01',
      text: TEXT,
      entities: ENTITIES,
      ignore: ['협약'],
    });
  });

  it('cannot be made of a surface that the text does not have', () => {
    const entities = [{ type: 'company', name: '누리솔', surfaces: ['누리솔'] }];
    expect(() => toStandOff(page, { entities }, TEXT)).toThrow('p1: "누리솔" does not stand in the text');
  });
});

describe('how texts are cut from files', () => {
  it.each([
    [
      'behind-front-matter',
      '\ufeff---\r\ntitle: "새 소식"\r\nministry: 새벽부\r\n---\r\n\r\n# 새 소식\r\n본문\r\n',
      '새 소식',
      '# 새 소식\n본문',
    ],
    ['behind-front-matter', '머리말 없는 글', undefined, '머리말 없는 글'],
    ['whole', ' 글\n', undefined, '글'],
    ['csv-header-and-content', 'header,content\n첫 제목,첫 글\n제목,"글,\n둘째 줄"\n', '제목', '제목\n\n글,\n둘째 줄'],
  ])('%s: %j', (cut, file, title, text) => {
    const page = { ...PAGE, cut, sha256: '', source: { ...PAGE.source, row: 2 } };
    expect(cutText(Buffer.from(file), page)).toEqual({ title, text });
  });

  it('says so where a row is missing or nobody knows the cut', () => {
    const page = { ...PAGE, sha256: '' };
    const row = { ...page, cut: 'csv-header-and-content', source: { ...PAGE.source, row: 3 } };
    expect(() => cutText(Buffer.from('header,content\na,b\n'), row)).toThrow('row 3 is missing');
    expect(() => cutText(Buffer.from(''), { ...page, cut: 'half' })).toThrow('no way to cut is called half');
  });
});

describe('texts in git folders', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kr-sme-archive-'));
  const git = (...args: string[]): unknown =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { stdio: 'ignore' });
  git('init');
  writeFileSync(join(folder, 'a.md'), TEXT);
  git('add', '.');
  git('commit', '-m', 'pages');
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('are found in the first folder that holds them', () => {
    const page = { ...PAGE, sha256: sha256(TEXT) };
    expect(readText(page, [tmpdir(), folder])?.text).toBe(TEXT);
    expect(readText({ ...page, source: { ...PAGE.source, path: 'b.md' } }, [folder])).toBeUndefined();
  });

  it('must be the very text that was annotated', () => {
    expect(() => readText({ ...PAGE, sha256: sha256('another') }, [folder])).toThrow('not the one that was annotated');
  });
});

describe('how far confidence can be relied upon', () => {
  const many = (count: number, confidence: number, rightOnes: number): { confidence: number; right: boolean }[] =>
    Array.from({ length: count }, (_, at) => ({ confidence, right: at < rightOnes }));

  it('is right where nine of ten records of .9 are', () => {
    const { error, wrong, lowest } = reliabilityOf([...many(10, 0.9, 9), ...many(10, 0.5, 5)]);
    expect(error).toBeCloseTo(0);
    expect(wrong).toBe(6);
    // the least sure tenth are two records of .5, in the order given
    expect(lowest).toBe(0);
  });

  it('tells by how much it is wrong, and where the wrong records are', () => {
    const { error, lowest, bins } = reliabilityOf([...many(9, 0.95, 9), ...many(1, 0.15, 0)]);
    expect(error).toBeCloseTo(0.9 * 0.05 + 0.1 * 0.15);
    expect(lowest).toBe(1);
    expect(bins.map(({ from, count }) => [from, count])).toEqual([
      [0.1, 1],
      [0.9, 9],
    ]);
    expect(reliabilityLines({ error, lowest, bins, wrong: 1 }).at(-1)).toBe(
      'expected calibration error 0.060; the least sure tenth holds 100 % of 1 wrong records',
    );
  });

  it('counts a confidence of 1 among the surest', () => {
    expect(reliabilityOf(many(2, 1, 2)).bins).toEqual([{ from: 0.9, count: 2, mean: 1, right: 1 }]);
  });
});

describe('relations of a page', () => {
  const STATED = [
    { type: 'statement', speaker: '가온나래', quote: '㈜가온나래는' },
    { type: 'event', name: '새벽 포럼', count: 30 },
  ];

  it('hold places for the words of the page, where it has them, and come back', () => {
    const standOff = relationsToStandOff('p1', STATED, TEXT);
    expect(standOff[0]).toEqual({ type: 'statement', speaker: '가온나래', quote: { start: 15, end: 21 } });
    expect(standOff[1]).toEqual(STATED[1]);
    expect(relationsToGold(standOff, TEXT)).toEqual(STATED);
  });

  it('cannot quote what the text does not say', () => {
    expect(() => relationsToStandOff('p1', [{ type: 'statement', quote: '없는 말' }], TEXT)).toThrow(/p1.*없는 말/u);
  });

  it('count by cells: each name of a list, quotations by their beginning, sums by their role and owner', () => {
    const amount = { value: 3, currency: 'KRW' };
    const expected = [
      { type: 'agreement', kind: 'mou', parties: ['㈜가온나래', '새벽부'] },
      { type: 'statement', speaker: '한도윤', quote: '중소기업의 수출을 힘껏 돕겠다' },
      { type: 'sum', ...amount, role: 'contract', owner: '가온나래' },
    ];
    const found = [
      { type: 'agreement', kind: 'mou', rule: 'a/b', start: 1, end: 2, parties: [{ name: '가온나래', record: 0 }] },
      {
        type: 'statement',
        speaker: { name: '한도윤' },
        quote: { text: '중소기업의 수출을 힘껏 돕겠', start: 1, end: 2 },
      },
      { type: 'sum', ...amount, role: 'other', rule: 'a/b', start: 1, end: 2 },
      { type: 'sum', value: 4, currency: 'KRW', role: 'contract' },
    ];
    const counts = scoreRelations([{ expected, found }]);
    expect(counts.filter(({ expected: all, found: some }) => all + some > 0)).toEqual([
      { type: 'agreement', right: 2, expected: 3, found: 2 },
      { type: 'statement', right: 2, expected: 2, found: 2 },
      { type: 'sum', right: 0, expected: 2, found: 2 },
    ]);
    expect(relationLines(counts)[1]).toMatch(/^agreement\s+1\.000\s+0\.667\s+0\.800\s+3\s+2$/u);
  });
});
