// One row an entity over all articles: what is one entity, what is counted once, and what the row says.
import { describe, expect, it } from 'vitest';
import { createAssembly, loadRenderer } from '../../src/output/assembly.js';
import { digestOf, fingerprintOf } from '../../src/output/entities/digest.js';
import { createEntityMerger, type MergedEntity } from '../../src/output/entities/merge.js';
import type { EntityKind } from '../../src/core/kind.js';
import type { ExtractionResult } from '../../src/core/result.js';
import type { EntityRecord } from '../../src/core/types.js';
import type { OutputFormatName, RenderOptions } from '../../src/output/index.js';
import { INVESTMENT, KINDS, OPTIONS, record, result } from './results.js';

const TRAITS: Readonly<Partial<Record<string, EntityKind['traits']>>> = { amount: ['value'], official: ['person'] };
const TYPED = KINDS.map((kind) => ({ ...kind, traits: TRAITS[kind.type] ?? kind.traits }));
const ENTITY_OPTIONS: RenderOptions = { ...OPTIONS, kinds: TYPED, rows: 'entities' };

let texts = 0;
/** An article whose text nobody else has. */
function article(id: string, records: readonly EntityRecord[], rest: Partial<ExtractionResult> = {}): ExtractionResult {
  texts += 1;
  return result(id, records, { text: `글 ${String(texts)}`, ...rest });
}

function person(name: string, organization?: string, id?: string): EntityRecord {
  return record('official', name, {
    attributes: organization === undefined ? {} : { organization },
    ...(id === undefined ? {} : { id }),
  });
}

function merged(articles: readonly ExtractionResult[]): readonly MergedEntity[] {
  const merger = createEntityMerger(TYPED);
  for (const own of articles) merger.add(digestOf(own, new Set(['company', 'official'])));
  return merger.entities();
}

describe('what is one entity', () => {
  it.each<[string, readonly (readonly EntityRecord[])[], readonly string[]]>([
    [
      'one id',
      [[record('company', '에타', { id: 'k:1' })], [record('company', '에타전자', { id: 'k:1' })]],
      ['에타 2'],
    ],
    ['one name of one type', [[record('company', '에타')], [record('company', '에타')]], ['에타 2']],
    [
      'a name without an id beside the only one that has one',
      [[record('company', '에타', { id: 'k:1' })], [record('company', '에타')]],
      ['에타 2'],
    ],
    [
      'not a name that two ids have',
      [
        [record('company', '에타', { id: 'k:1' })],
        [record('company', '에타', { id: 'k:2' })],
        [record('company', '에타')],
      ],
      ['에타 1', '에타 1', '에타 1'],
    ],
    ['not two types', [[record('company', '한빛')], [person('한빛', '가온부')]], ['한빛 1', '한빛 1']],
    ['a person of one body', [[person('한도윤', '가온부')], [person('한도윤', '가온부')]], ['한도윤 2']],
    ['a person left without a body', [[person('한도윤', '가온부')], [person('한도윤')]], ['한도윤 2']],
    [
      'not persons of two bodies',
      [[person('한도윤', '가온부')], [person('한도윤', '새벽청')]],
      ['한도윤 1', '한도윤 1'],
    ],
    [
      'not one without a body where two may be meant',
      [[person('한도윤', '가온부')], [person('한도윤', '새벽청')], [person('한도윤')]],
      ['한도윤 1', '한도윤 1', '한도윤 1'],
    ],
    [
      'a person of the dictionary in the office that the article names',
      [[person('한도윤', '가온부', 'p:1')], [person('한도윤', '가온부')]],
      ['한도윤 2'],
    ],
    [
      'not a namesake in another office',
      [[person('한도윤', '가온부', 'p:1')], [person('한도윤', '새벽정공')]],
      ['한도윤 1', '한도윤 1'],
    ],
    [
      'one article once, whatever its records',
      [[person('한도윤', '가온부', 'p:1'), person('한도윤', '새벽청', 'p:1')]],
      ['한도윤 1'],
    ],
  ])('%s', (_what, articles, expected) => {
    const rows = merged(articles.map((records, at) => article(`a${String(at)}`, records)));
    expect(rows.map(({ name, articles: count }) => `${name} ${String(count)}`)).toEqual(expected);
  });
});

describe('the same text in two files', () => {
  it.each([
    ['is one article, whatever its blanks', { text: '에타가  열었다.\n' }, { text: '에타가 열었다.' }, true],
    ['may state the headline apart', { text: '제목\n본문', title: '제목' }, { text: '제목\n본문' }, true],
    ['is none where one word differs', { text: '에타가 열었다.' }, { text: '에타가 닫았다.' }, false],
    ['is none under another headline', { text: '본문', title: '하나' }, { text: '본문', title: '둘' }, false],
  ])('%s', (_what, one, other, isSame) => {
    expect(fingerprintOf(one) === fingerprintOf(other)).toBe(isSame);
  });

  it('is counted once and told', async () => {
    const assembly = await createAssembly('csv', ENTITY_OPTIONS);
    const renderer = (await loadRenderer('csv', ENTITY_OPTIONS))(ENTITY_OPTIONS);
    await assembly?.take(renderer.article(INVESTMENT));
    const told = await assembly?.take(renderer.article({ ...INVESTMENT, id: 'copy.txt' }));
    expect(told).toEqual([{ article: 'copy.txt', of: 'articles/a.txt' }]);
    expect(await written('csv', [INVESTMENT, { ...INVESTMENT, id: 'copy.txt' }])).toBe(
      await written('csv', [INVESTMENT]),
    );
  });
});

async function written(format: OutputFormatName, articles: readonly ExtractionResult[]): Promise<string> {
  const assembly = await createAssembly(format, ENTITY_OPTIONS);
  const renderer = (await loadRenderer(format, ENTITY_OPTIONS))(ENTITY_OPTIONS);
  for (const own of articles) await assembly?.take(renderer.article(own));
  let text = '';
  for await (const part of assembly?.parts() ?? []) text += typeof part === 'string' ? part : '';
  return text;
}

const LATER = article(
  'b.txt',
  [
    record('company', '에타', {
      id: 'krx:000001',
      mentions: [{ surface: '㈜에타', start: 0, end: 3, rule: 'dictionary/name', evidence: 'dictionary' }],
    }),
    record('official', '이재순', { attributes: { title: '회장', organization: '에타' } }),
  ],
  { date: '2024-01-02', text: '㈜에타가 이재순 회장을 맞았다.' },
);

describe('the row', () => {
  it('says names as written, dates, offices and the strongest evidence; sums are no entities', async () => {
    expect(JSON.parse(await written('json', [INVESTMENT, LATER]))).toEqual([
      {
        ...{ type: 'company', name: '에타', id: 'krx:000001', articles: 2, mentions: 3 },
        ...{ firstDate: '2023-04-26', lastDate: '2024-01-02', surfaces: ['에타', '㈜에타'] },
        ...{ representatives: ['이재순'], nameEn: 'Eta', stockCode: '000001' },
        ...{ evidence: 'dictionary', rule: 'dictionary/name' },
        ...{ example: '에타(대표 이재순)는 5천억원을 투자했다.', article: 'articles/a.txt' },
      },
      {
        ...{ type: 'official', name: '이재순', articles: 2, mentions: 2 },
        ...{ firstDate: '2023-04-26', lastDate: '2024-01-02', surfaces: ['이재순'] },
        ...{ titles: ['대표', '회장'], organizations: ['에타'], rule: 'official/title-name' },
        ...{ example: '에타(대표 이재순)는 5천억원을 투자했다.', article: 'articles/a.txt' },
      },
    ]);
  });

  it('is the same in JSON Lines and in tables, whose lists are joined', async () => {
    const lines = (await written('jsonl', [INVESTMENT, LATER])).trim().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(
      JSON.parse(await written('json', [INVESTMENT, LATER])),
    );
    const [header, first] = (await written('tsv', [INVESTMENT, LATER])).split('\n');
    expect(header).toBe(
      'type name id articles mentions firstDate lastDate surfaces titles organizations representatives nameEn stockCode evidence rule confidence example article url'.replaceAll(
        ' ',
        '\t',
      ),
    );
    expect(first?.split('\t').slice(0, 9)).toEqual([
      'company',
      '에타',
      'krx:000001',
      '2',
      '3',
      '2023-04-26',
      '2024-01-02',
      '에타 | ㈜에타',
      '',
    ]);
  });

  it('comes before those of fewer articles', () => {
    const rows = merged([
      article('a', [record('company', '하나')]),
      article('b', [record('company', '둘')]),
      article('c', [record('company', '둘')]),
    ]);
    expect(rows.map(({ name }) => name)).toEqual(['둘', '하나']);
  });

  it('stands among those of as many articles where a Korean dictionary has its name, however often it is named', () => {
    const often = record('company', '하늘');
    const [mention] = often.mentions;
    const companies = ['Zeta', '나래', '하늘', '가온2', '가온', '3가'].map((name) => record('company', name));
    const own = mention === undefined ? [] : [article('2', [{ ...often, mentions: [mention, mention, mention] }])];
    const names = merged([article('1', companies), ...own, article('3', [record('company', '나래')])]);
    expect(names.map(({ name }) => name)).toEqual(['나래', '하늘', '3가', '가온', '가온2', 'Zeta']);
  });

  it('is there even of no article', async () => {
    expect(await written('json', [])).toBe('[\n]\n');
    expect(await written('csv', [])).toMatch(/^type,name,id,/u);
  });
});
