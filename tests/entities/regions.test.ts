// Countries and provinces, where they are asked for: whole words of the lists, everyday words with support alone. All sentences
// are written for these tests.
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/documents/index.js';
import { createEngine, extract } from '../../src/pipeline.js';

const engine = createEngine({ types: ['country', 'province'] });

/** `surface → name id (rule)` of each mention. */
function regionsOf(text: string, date = '2024-06-03'): readonly string[] {
  return extract({ id: 'a', text: `${text}\n`, date }, engine)
    .records.filter(({ type }) => type === 'country' || type === 'province')
    .flatMap(({ name, id = '', mentions }) =>
      mentions.map(({ surface, rule }) => `${surface} → ${name} ${id} (${rule})`),
    );
}

describe('regions', () => {
  it.each([
    ['새 사업은 미국에서 시작한다.', ['미국 → 미국 iso3166-1:US (country/name)']],
    [
      '독일·폴란드와 힘을 모은다.',
      ['독일 → 독일 iso3166-1:DE (country/name)', '폴란드 → 폴란드 iso3166-1:PL (country/name)'],
    ],
    ['UAE와 협력한다.', ['UAE → 아랍에미리트 iso3166-1:AE (country/name)']],
    ['인도 정부가 초청했다.', ['인도 → 인도 iso3166-1:IN (country/name)']],
    [
      '베트남, 인도 등에 수출한다.',
      ['베트남 → 베트남 iso3166-1:VN (country/name)', '인도 → 인도 iso3166-1:IN (country/beside-place)'],
    ],
    ['경기도는 새 사업을 시작한다.', ['경기도 → 경기도 iso3166-2:KR-41 (province/name)']],
    ['경기 화성시에 공장을 짓는다.', ['경기 → 경기도 iso3166-2:KR-41 (province/beside-place)']],
    ['전남도와 함께 한다.', ['전남도 → 전라남도 iso3166-2:KR-46 (province/name)']],
    ['텍사스주에 공장을 짓는다.', ['텍사스주 → 텍사스주 iso3166-2:US-TX (province/name)']],
  ])('%s', (text, expected) => {
    expect(regionsOf(text)).toEqual(expected);
  });

  it('have the name of the day', () => {
    expect(regionsOf('전북도는 돕는다.', '2023-05-01')).toEqual(['전북도 → 전라북도 iso3166-2:KR-45 (province/name)']);
    expect(regionsOf('전북도는 돕는다.', '2024-06-03')).toEqual([
      '전북도 → 전북특별자치도 iso3166-2:KR-45 (province/name)',
    ]);
  });

  it.each([
    '독일어를 배운다.',
    '인도 위를 걷는다.',
    '경기 침체가 길다.',
    '가나 순서대로 부른다.',
    '이란 말은 쓰지 않는다.',
  ])('none in: %s', (text) => {
    expect(regionsOf(text)).toEqual([]);
  });

  it('change nothing for other types', async () => {
    const plain = createEngine();
    for await (const outcome of readArticles(['fixtures/articles'])) {
      if (outcome.kind !== 'article') continue;
      const { records } = extract(outcome.article, engine, { relations: true });
      const others = records.filter(({ type }) => type !== 'country' && type !== 'province');
      expect(others).toEqual(extract(outcome.article, plain).records);
    }
  });

  it('are the records of sides that have none without them', () => {
    const text = '경기도는 ㈜가온나래와 업무협약을 체결했다.\n';
    const [agreement] = extract({ id: 'a', text }, engine, { relations: true }).relations ?? [];
    const parties = agreement?.type === 'agreement' ? agreement.parties : [];
    const { records } = extract({ id: 'a', text }, engine);
    expect(parties?.map(({ name, record }) => `${name} ${records[record ?? -1]?.type ?? ''}`)).toEqual([
      '경기도 province',
      '가온나래 company',
    ]);
  });

  it('leave the places of records right where types are left out', () => {
    const text = '㈜가온나래는 시애틀시와 업무협약을 체결했다.\n';
    const { records, relations } = extract({ id: 'a', text }, engine, { relations: true, types: ['city'] });
    const [agreement] = relations ?? [];
    const parties = agreement?.type === 'agreement' ? agreement.parties : [];
    expect(records.map(({ name }) => name)).toEqual(['시애틀']);
    expect(parties).toEqual([{ name: '가온나래' }, { name: '시애틀', record: 0 }]);
  });
});
