// The index as the views ask it: counts and days of a period, places of a name, where a relation is told.
import { beforeAll, describe, expect, it } from 'vitest';
import { createModel, type Model } from '../../../src/output/report/page/data/model.js';
import { passageOf } from '../../../src/output/report/page/data/passage.js';
import { isSumOf } from '../../../src/output/report/page/data/sums.js';
import { createGatherer } from '../../../src/output/report/gather.js';
import { RENDERED_ARTICLE } from '../../../src/output/report/rendered.js';
import { createReportRenderer } from '../../../src/output/report/index.js';
import { KINDS, OPTIONS } from '../results.js';
import { INSTITUTE, release } from './releases.js';

const OF_REPORT = {
  ...OPTIONS,
  rows: 'report' as const,
  kinds: KINDS.map((kind) => (kind.type === 'amount' ? { ...kind, traits: ['value' as const] } : kind)),
};
const FIRM = { ...INSTITUTE, type: 'company' };
const sum = (value: number, name: string): Parameters<typeof release>[4][number] => ({
  ...{ type: 'amount', name, attributes: { value, currency: 'KRW' }, surfaces: [name], rule: 'amount/currency-word' },
});
const TEXT = '새진원은 3조 원을 쓴다. 새진원은 5조 원과 3조 원을 더 쓴다.';
const SECOND = TEXT.indexOf('새진원은 5조');
const SUMS = [1, 0].map((at) => ({
  ...{ type: 'sum' as const, role: 'budget', currency: 'KRW', rule: 'sum/phrase', start: SECOND, end: TEXT.length },
  value: at === 1 ? 3e12 : 5e12,
}));

let model: Model;
beforeAll(() => {
  const renderer = createReportRenderer(OF_REPORT);
  const gatherer = createGatherer(OF_REPORT.kinds);
  const articles = [
    release('1', '2025-01-20', '가', '새진원이 왔다.', [FIRM]),
    release('2', '2025-03-05', '나', TEXT, [FIRM, sum(3e12, '3조 원'), sum(5e12, '5조 원')], SUMS),
    release('3', '2025-03-25', '다', '새진원이 새진원과 갔다.', [FIRM]),
  ];
  for (const article of articles) gatherer.add(RENDERED_ARTICLE.parse(JSON.parse(renderer.article(article))));
  model = createModel(gatherer.index(''));
});

describe('a period', () => {
  it.each([
    [{}, 3, 5, '2025-01-20', '2025-03-25'],
    [{ from: '2025-03', to: '2025-03' }, 2, 4, '2025-03-05', '2025-03-25'],
    [{ to: '2025-02' }, 1, 1, '2025-01-20', '2025-01-20'],
    [{ from: '2025-02', to: '2025-02' }, 0, 0, '', ''],
  ])('%j has articles, mentions, first and last day', (period, articles, mentions, first, last) => {
    const counts = model.counts(period);
    expect([counts.articles[0], counts.mentions[0]]).toEqual([articles, mentions]);
    expect([counts.firstDate[0], counts.lastDate[0]]).toEqual([first, last]);
  });

  it('has its articles, the newest first, its places and its relations', () => {
    expect(model.articlesOf(0, {})).toEqual([2, 1, 0]);
    expect(model.articlesOf(0, { to: '2025-02' })).toEqual([0]);
    expect(model.articlesOf(0, {}).map((article) => model.mentionsOf(0, article))).toEqual([2, 2, 1]);
    expect(model.relationsIn('sum', { from: '2025-03' })).toEqual([0, 1]);
    expect(model.relationsIn('sum', { to: '2025-02' })).toEqual([]);
  });
});

describe('a sum', () => {
  const mentions = [...TEXT.matchAll(/새진원|\d조 원/gu)].map(({ index, 0: surface }) => ({
    ...{ start: index, end: index + surface.length, rule: '', evidence: '', zone: '', speaker: '' },
    record: ['새진원', '3조 원', '5조 원'].indexOf(surface),
  }));
  const records = [
    [0, '새벽산업진흥원', 1],
    [1, '3조 원', 1, { value: 3e12, currency: 'KRW' }],
    [1, '5조 원', 1, { value: 5e12, currency: 'KRW' }],
  ] as const;

  it.each([
    ['the mention of its own value in its own sentence', 0, TEXT.lastIndexOf('3조 원')],
    ['not the first mention of the sentence', 1, TEXT.indexOf('5조 원')],
  ])('leads to %s', (_what, relation, start) => {
    const passage = passageOf(model, { mentions, records }, 1, relation);
    expect(passage).toMatchObject({ start: SECOND, end: TEXT.length });
    expect(mentions[passage?.mention ?? -1]?.start).toBe(start);
  });

  it('leads nowhere in another article', () => {
    expect(passageOf(model, { mentions, records }, 0, 0)).toBeUndefined();
    expect(passageOf(model, { mentions, records }, 1, 99)).toBeUndefined();
  });

  it.each([
    ['', 0, 2],
    ['budget', 4e12, 1],
    ['sales', 0, 0],
    ['', 6e12, 0],
  ])('is asked for by use %j and lower end %d', (role, least, count) => {
    expect(model.relationsIn('sum', {}).filter(isSumOf(model, role, least))).toHaveLength(count);
  });
});
