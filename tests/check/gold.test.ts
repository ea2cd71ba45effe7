import { describe, expect, it } from 'vitest';
import { compareWithGold, parseGold } from '../../src/check/gold.js';
import type { ExpectedContent, ExpectedRecord } from '../../src/check/expected.js';
import { ratesOf, scoreArticle } from '../../src/check/score.js';

const TEXT =
  '㈜에타와 에타바이오는 시애틀시에서 100억원대 투자를 약속했다. 에타 이재순 대표는 시애틀을 찾았다. 사진제공=에타바이오';

function gold(
  entities: readonly unknown[],
  rest: Readonly<Record<string, unknown>> = {},
): ReturnType<typeof parseGold> {
  return parseGold(JSON.stringify({ id: 'g', text: TEXT, entities, ...rest }, null, 2), 'g.json');
}

/** The surfaces that the annotations of a single entity stand for, each with its place. */
function places(entities: readonly unknown[]): readonly string[] {
  return gold(entities).records.flatMap(({ name, mentions }) =>
    mentions.map(({ surface, start }) => `${name}: ${surface}@${String(start)}`),
  );
}

function found(type: string, name: string, spans: readonly (readonly [number, number])[], fields = {}): ExpectedRecord {
  return {
    type,
    name,
    fields,
    mentions: spans.map(([start, end]) => ({ surface: TEXT.slice(start, end), start, end })),
  };
}

const ETA = { type: 'company', name: '에타', surfaces: ['에타'] };
const BIO = { type: 'company', name: '에타바이오', surfaces: ['에타바이오'] };
const SEATTLE = { type: 'city', name: '시애틀', surfaces: ['시애틀', '시애틀시'] };
const SUM = {
  type: 'amount',
  name: '100억원',
  surfaces: ['100억원'],
  value: 1e10,
  currency: 'KRW',
  qualifier: 'approx',
};
const HEAD = { type: 'official', name: '이재순', surfaces: ['이재순'], title: '대표', organization: '에타' };

describe('names that are as good as the name of gold', () => {
  const spans = [[1, 3]] as const;
  const expected = [{ ...ETA, also: ['에타홀딩스'] }, BIO, HEAD];
  const differences = (firm: string, organization: string): readonly string[] => {
    const at = TEXT.indexOf('이재순');
    const head = found('official', '이재순', [[at, at + 3]], { title: '대표', organization });
    const all = found('company', firm, [...spans, [TEXT.indexOf('에타 이재순'), TEXT.indexOf('에타 이재순') + 2]]);
    const bio = found('company', '에타바이오', [[5, 10]]);
    return compareWithGold(gold(expected), { fields: {}, records: [all, bio, head] }).differences.map(
      ({ kind }) => kind,
    );
  };

  it.each([
    ['에타', '에타'],
    ['에타홀딩스', '에타'],
    ['에타홀딩스', '에타홀딩스'],
  ])('company %s, organization %s: as expected', (firm, organization) => {
    expect(differences(firm, organization)).toEqual([]);
  });

  it('are those of that entity alone', () => {
    expect(differences('에타산업', '에타')).not.toEqual([]);
    expect(differences('에타', '에타산업')).not.toEqual([]);
  });
});

describe('the mentions of gold', () => {
  it('are all places of a surface, but those inside a longer one of any entity', () => {
    const at = TEXT.indexOf('에타 이재순');
    expect(places([ETA, BIO])).toEqual([
      '에타: 에타@1',
      `에타: 에타@${String(at)}`,
      '에타바이오: 에타바이오@5',
      `에타바이오: 에타바이오@${String(TEXT.lastIndexOf('에타바이오'))}`,
    ]);
  });

  it('are the ones that `only` picks among those left', () => {
    const at = TEXT.indexOf('에타 이재순');
    expect(places([{ ...ETA, only: { 에타: [1] } }, BIO]).slice(0, 1)).toEqual([`에타: 에타@${String(at)}`]);
    expect(places([{ ...ETA, only: { 에타: [] } }])).toEqual([]);
  });
});

it('a date that is null is none', () => {
  const source = JSON.stringify({ id: 'g', date: null, text: TEXT, entities: [] });
  expect(parseGold(source, 'g.json').article).toEqual({ id: 'g', text: TEXT });
});

describe('the comparison', () => {
  const perfect: ExpectedContent = {
    fields: {},
    records: [
      found('company', '에타', [
        [0, 3],
        [TEXT.indexOf('에타 이재순'), TEXT.indexOf('에타 이재순') + 2],
      ]),
      found('company', '에타바이오', [[5, 10]]),
      found('city', '시애틀', [
        [12, 16],
        [TEXT.indexOf('시애틀을'), TEXT.indexOf('시애틀을') + 3],
      ]),
      found('amount', '100억원', [[19, 25]], { value: 1e10, currency: 'KRW', qualifier: 'approx' }),
      found('official', '이재순', [[TEXT.indexOf('이재순'), TEXT.indexOf('이재순') + 3]], {
        title: '대표',
        organization: '㈜에타',
      }),
    ],
  };
  const f1 = (actual: ExpectedContent, own = gold([ETA, BIO, SEATTLE, SUM, HEAD])): readonly number[] => {
    const compared = compareWithGold(own, actual);
    const score = scoreArticle(compared.expected, compared.actual);
    return [score.mentions, score.records].map((level) => ratesOf(level, []).at(-1)?.rate.f1 ?? Number.NaN);
  };

  it('does not mind markers, a 대 behind a sum, credits, or how a name is spaced', () => {
    const { differences, attributes } = compareWithGold(gold([ETA, BIO, SEATTLE, SUM, HEAD]), perfect);
    expect(differences).toEqual([]);
    expect(f1(perfect)).toEqual([1, 1]);
    expect(Object.fromEntries(attributes)).toEqual({
      'official.title': { right: 1, expected: 1 },
      'official.organization': { right: 1, expected: 1 },
      'amount.qualifier': { right: 1, expected: 1 },
    });
  });

  it('minds a name, a span, an attribute and what gold does not have', () => {
    const worse: ExpectedContent = {
      fields: {},
      records: [
        { ...(perfect.records[0] ?? HEAD_RECORD), name: '에타그룹' },
        ...perfect.records.slice(2, 4),
        { ...(perfect.records[4] ?? HEAD_RECORD), fields: { title: '회장', organization: '에타' } },
        found('city', '이재', [[TEXT.indexOf('이재순'), TEXT.indexOf('이재순') + 2]]),
      ],
    };
    const { differences } = compareWithGold(gold([ETA, BIO, SEATTLE, SUM, HEAD]), worse);
    expect(differences.map((difference) => difference.kind).sort()).toEqual([
      'record-changed',
      'record-changed',
      'record-extra',
      'record-missing',
    ]);
    // 6 of 7 mentions are found and one is too many; 3 of 5 records are right, 5 were found
    expect(f1(worse)).toEqual([(2 * 6) / (7 + 7), (2 * 3) / (5 + 5)]);
  });

  it('leaves out what gold leaves open', () => {
    const open = gold([ETA, BIO, SUM, HEAD], { ignore: ['시애틀'] });
    expect(compareWithGold(open, perfect).differences).toEqual([]);
  });

  it('says on which line of the file an entity stands', () => {
    const own = gold([ETA, BIO, SEATTLE]);
    const { differences, lineOf } = compareWithGold(own, { fields: {}, records: [] });
    const source = JSON.stringify({ id: 'g', text: TEXT, entities: [ETA, BIO, SEATTLE] }, null, 2).split('\n');
    expect(differences.map((difference) => source[lineOf(difference) - 1]?.trim())).toEqual(
      ['에타', '에타바이오', '시애틀'].map((name) => `"name": "${name}",`),
    );
  });
});

const HEAD_RECORD: ExpectedRecord = { type: 'official', name: '', fields: {}, mentions: [] };

describe('a gold file', () => {
  it.each<[string, string, RegExp]>([
    ['no JSON', '{', /^g\.json: not JSON/u],
    ['no text', '{"id":"a","entities":[]}', /^g\.json: text: /u],
    [
      'an unknown type',
      JSON.stringify({ id: 'a', text: 'x', entities: [{ type: 'person', name: 'x', surfaces: ['x'] }] }),
      /entities\.0\.type/u,
    ],
    [
      'an empty surface',
      JSON.stringify({ id: 'a', text: 'x', entities: [{ type: 'city', name: 'x', surfaces: [''] }] }),
      /entities\.0\.surfaces\.0/u,
    ],
    [
      'a sum without value',
      JSON.stringify({ id: 'a', text: 'x', entities: [{ type: 'amount', name: 'x', surfaces: ['x'] }] }),
      /an amount needs value and currency/u,
    ],
  ])('with %s is refused by name', (_what, source, message) => {
    expect(() => parseGold(source, 'g.json')).toThrow(message);
  });
});
