// Two builds compared record by record: what counts as the same record, as a change of it, and as nothing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticlePair } from '../../tools/compare/articles.mjs';
import { articlePairs } from '../../tools/compare/articles.mjs';
import { comparisonLines } from '../../tools/compare/print.mjs';
import type { ComparedArticle, ComparedRecord } from '../../tools/compare/records.mjs';
import { compareArticles, leavingOut } from '../../tools/compare/records.mjs';
import type { Comparison } from '../../tools/compare/tally.mjs';
import { createTally } from '../../tools/compare/tally.mjs';

type Place = readonly [start: number, end: number];

function record(
  type: string,
  name: string,
  places: readonly Place[],
  { rule = `${type}/rule`, ...attributes }: Readonly<Record<string, string | number>> = {},
): ComparedRecord {
  const mentions = places.map(([start, end]) => ({ surface: name, start, end, rule: String(rule) }));
  return { type, name, ...attributes, mentions };
}

const article = (...records: readonly ComparedRecord[]): ComparedArticle => ({ id: 'a.txt', records });

/** `changed company 가온 → name` for each change. */
function changesBetween(before: readonly ComparedRecord[], after: readonly ComparedRecord[]): readonly string[] {
  return compareArticles(article(...before), article(...after)).changes.map(({ kind, type, name, fields = [] }) =>
    [kind, type, name, ...fields.map((field) => field.name)].join(' '),
  );
}

describe('the records of an article', () => {
  it('are the same whatever their order, the order of their attributes and the names of their rules', () => {
    const one = record('official', '김가온', [[0, 3]], { title: '장관', organization: '누리부', rule: 'a' });
    const same = record('official', '김가온', [[0, 3]], { organization: '누리부', title: '장관', rule: 'b' });
    const firm = record('company', '가온', [[9, 11]]);
    expect(changesBetween([one, firm], [firm, same])).toEqual([]);
  });
  it('are the same but for what is left out', () => {
    const before = article(record('company', '가온', [[0, 2]]));
    const after = article(record('company', '가온', [[0, 2]], { confidence: 0.9, stockCode: '1' }));
    const changed = (names: readonly string[]) => {
      const pair = leavingOut({ before, after: { ...after, url: 'https://a.kr' } }, new Set(names));
      const { fields, changes } = compareArticles(pair.before ?? article(), pair.after ?? article());
      return [...fields, ...changes.flatMap((change) => (change.fields ?? []).map(({ name }) => name))];
    };
    expect(changed(['confidence'])).toEqual(['url', 'stockCode']);
    expect(changed(['confidence', 'stockCode', 'url'])).toEqual([]);
    expect(leavingOut({ after }, new Set(['confidence'])).before).toBeUndefined();
  });
  it('come and go', () => {
    expect(changesBetween([record('company', '가온', [[0, 2]])], [record('company', '누리', [[5, 7]])])).toEqual([
      'go company 가온',
      'come company 누리',
    ]);
  });
  it('of another type in the same place go and come', () => {
    expect(changesBetween([record('company', '가온', [[0, 2]])], [record('organization', '가온', [[0, 2]])])).toEqual([
      'go company 가온',
      'come organization 가온',
    ]);
  });
  it('change in attributes that differ, come or go', () => {
    const before = record('official', '김가온', [[0, 3]], { title: '장관', organization: '누리부' });
    const after = record('official', '김가온', [[0, 3]], { title: '차관', id: 'kr-1' });
    expect(changesBetween([before], [after])).toEqual(['changed official 김가온 title organization id']);
  });
  it('change in their name where another of the type stands over one of their mentions', () => {
    const before = record('company', '가온', [
      [20, 22],
      [50, 52],
    ]);
    expect(changesBetween([before], [record('company', '가온텍', [[50, 53]])])).toEqual(['changed company 가온 name']);
  });
  it('are one sum where their value is, however it is written', () => {
    const before = record('amount', '5천억원', [[0, 4]], { value: 5e11, currency: 'KRW' });
    const spelled = record('amount', '5,000억원', [[0, 4]], { value: 5e11, currency: 'KRW' });
    const range = record('amount', '5천억원', [[9, 13]], { value: 5e11, max: 6e11, currency: 'KRW' });
    expect(changesBetween([before], [spelled])).toEqual(['changed amount 5천억원 name']);
    expect(changesBetween([before], [range])).toEqual(['go amount 5천억원', 'come amount 5천억원']);
  });
  it('change in their mentions only, told apart', () => {
    const before = record('city', '군산시', [
      [0, 2],
      [9, 11],
    ]);
    const after = record('city', '군산시', [
      [0, 2],
      [30, 32],
    ]);
    const [change] = compareArticles(article(before), article(after)).changes;
    expect(change).toMatchObject({ kind: 'mentions', lost: [{ start: 9 }], found: [{ start: 30 }] });
  });
  it('of one name meet their own: by attributes first, then by place', () => {
    const mayor = record('official', '김가온', [[0, 3]], { title: '시장' });
    const chief = record('official', '김가온', [[40, 43]], { title: '청장' });
    const deputy = record('official', '김가온', [[40, 43]], { title: '차장' });
    expect(changesBetween([mayor, chief], [chief, mayor])).toEqual([]);
    expect(changesBetween([mayor, chief], [deputy, mayor])).toEqual(['changed official 김가온 title']);
  });
  it('are found among thousands', () => {
    const many = (prefix: string) =>
      Array.from({ length: 20_000 }, (_, at) => record('company', `${prefix}${at}`, [[at * 10, at * 10 + 5]]));
    expect(changesBetween(many('가온'), many('누리'))).toHaveLength(20_000);
  });
});

it('fields of the article itself are compared', () => {
  const before = { ...article(), date: '2023-01-02', title: '가온' };
  expect(compareArticles(before, { ...article(), title: '가온', text: '가온' }).fields).toEqual(['date', 'text']);
});

describe('two outputs', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kr-sme-test-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function pairIds(before: readonly string[], after: readonly string[]): Promise<readonly string[]> {
    const files = { before: join(folder, 'before.jsonl'), after: join(folder, 'after.jsonl') };
    // A line separator inside a string is no end of a line of JSON.
    const linesOf = (ids: readonly string[], text: string) =>
      ids.map((id, at) => `${JSON.stringify({ id, records: [], text: `${text}\u2028${String(at)}` })}\n`).join('');
    writeFileSync(files.before, linesOf(before, '가온'));
    writeFileSync(files.after, linesOf(after, '누리'));
    const pairs: ArticlePair[] = [];
    for await (const pair of articlePairs(files.before, files.after)) pairs.push(pair);
    return pairs.map((pair) => `${pair.before?.id ?? ''}:${pair.after?.id ?? ''}`);
  }

  it('meet article by article, in order', async () => {
    expect(await pairIds(['a', 'b'], ['a', 'b'])).toEqual(['a:a', 'b:b']);
  });
  it('meet again behind an article that one of them lacks, which comes last', async () => {
    expect(await pairIds(['a', 'b', 'c', 'd'], ['a', 'c', 'd', 'e'])).toEqual(['a:a', 'c:c', 'd:d', 'b:', ':e']);
  });
  it('meet in turn where articles share an id', async () => {
    expect(await pairIds(['a', 'a', 'b'], ['a', 'b'])).toEqual(['a:a', 'b:b', 'a:']);
  });
});

describe('a tally', () => {
  const pairOf = (id: string, before: readonly ComparedRecord[], after: readonly ComparedRecord[]): ArticlePair => ({
    before: { id, records: before },
    after: { id, records: after },
  });
  function tallyOf(pairs: readonly ArticlePair[], samples = 20): Comparison {
    const tally = createTally({ samples, describe: ({ id }, { surface }) => `${id} ${surface}` });
    for (const pair of pairs) tally.add(pair);
    return tally.result();
  }
  const times = { before: { wall: 2, cpu: 3 }, after: { wall: 1, cpu: 3 } };

  it('of equal outputs says that nothing changed', () => {
    const result = tallyOf([pairOf('a', [record('city', '군산시', [[0, 2]])], [record('city', '군산시', [[0, 2]])])]);
    expect(result).toMatchObject({ isSame: true, changedShare: 0, records: { before: 1, after: 1 } });
    expect(comparisonLines(result, times)).toEqual([
      '1 articles, 1 records',
      'time of the whole run: wall 2.00 → 1.00 s (0.50 times), cpu 3.00 → 3.00 s (1.00 times)',
      'nothing changed',
    ]);
  });
  it('counts by type, by rule and by attribute, and mentions apart', () => {
    const result = tallyOf([
      pairOf('a', [record('city', '군산시', [[0, 2]])], [record('city', '군산시', [[5, 7]])]),
      pairOf('b', [record('company', '가온', [[0, 2]], { rule: 'x' })], [record('company', '가온텍', [[0, 3]])]),
      pairOf('c', [record('company', '가온', [[0, 2]])], []),
      { after: { id: 'd', records: [record('company', '누리', [[0, 2]])] } },
    ]);
    expect(result.articles).toEqual({ before: 3, after: 4, missing: 1 });
    expect(result.records).toEqual({ before: 3, after: 3, come: 1, go: 1, changed: 1, mentions: 1 });
    expect(result.changedShare).toBe(1);
    expect(result.types['company']).toMatchObject({ come: 1, go: 1, changed: 1, mentions: 0 });
    expect(result.rules['x → company/rule']).toMatchObject({ changed: 1 });
    expect(result.fields).toEqual({ 'company.name': 1 });
  });
  it('an article that one build lacks is a change, though it has no record', () => {
    expect(tallyOf([{ before: { id: 'a', records: [] } }]).isSame).toBe(false);
    expect(tallyOf([{ before: { id: 'a', records: [] } }, { after: { id: 'b', records: [] } }]).isSame).toBe(false);
  });
  it('shows the same samples whatever the order, records before mentions alone', () => {
    const pairs = Array.from({ length: 50 }, (_, at) =>
      at % 2 === 0
        ? pairOf(`n${at}`, [record('company', '가온', [[0, 2]])], [])
        : pairOf(`n${at}`, [record('city', '군산시', [[0, 2]])], [record('city', '군산시', [[5, 7]])]),
    );
    const shown = tallyOf(pairs, 30).samples;
    expect(shown).toEqual(tallyOf(pairs.toReversed(), 30).samples);
    expect(shown.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 25 }, () => 'go'),
      ...Array.from({ length: 5 }, () => 'mentions'),
    ]);
    expect(shown[0]?.sentence).toBe(`${shown[0]?.article ?? ''} 가온`);
  });
});
