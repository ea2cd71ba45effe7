// Other names that an article gives in brackets, for a kind made for these rows.
import { describe, expect, it } from 'vitest';
import { aliasesOf, placeOf, spanKey, type KnownPlaces } from '../../src/stages/bind/brackets.js';
import { articleOf, candidateOf, kindOf, mentionOf, NAMES } from './small-kinds.js';
import type { EntityKind } from '../../src/core/kind.js';
import type { Candidate, Mention } from '../../src/core/types.js';

const BODY = kindOf('organization', { names: NAMES });
const NOTHING: KnownPlaces = { listed: new Map(), typeAt: new Map() };

/** What a text defines as other names of the first place of `name`: `rule surface = name`. */
function aliases(
  text: string,
  name: string,
  {
    more = {},
    kind = BODY,
    known = NOTHING,
  }: { more?: Partial<Mention>; kind?: EntityKind | undefined; known?: KnownPlaces } = {},
): readonly string[] {
  return aliasesOf(articleOf(text), mentionOf(text, name, 'organization', more), kind, known).map((alias) => {
    expect([alias.type, alias.evidence]).toEqual(['organization', 'definition']);
    expect(alias.because).toBe(`the article defines it as ${alias.name ?? ''}`);
    return `${alias.rule.replace('bind/', '')} ${text.slice(alias.start, alias.end)} = ${alias.name ?? ''}`;
  });
}

describe('what an article calls a name from here on', () => {
  it.each([
    '(이하 새원)',
    ' (이하 새원)',
    '[이하 새원]',
    '(약칭 새원)',
    '(일명 새원)',
    '(옛 새원)',
    '(이하: 새원)',
    '(이하 ： 새원)',
    "(이하 '새원')",
    '(이하 ‘새원’)',
    '(이하 「새원」)',
    '(이하 <새원>)',
    '(이하 ‘새원’이라 한다)',
    '(이하 ‘새원’이라 함)',
    '(원장 한도윤, 이하 새원)',
    '(원장 한도윤·이하 새원)',
    '(원장 한도윤(45), 이하 새원)',
    '” (이하 새원)',
    '㈜ (이하 새원)',
  ])('새벽진흥원%s', (bracket) => {
    expect(aliases(`새벽진흥원${bracket}은`, '새벽진흥원')).toEqual(['short-form 새원 = 새벽진흥원']);
  });
  it.each([
    ['(이하 새)', 'one letter'],
    ['(이하 같다)', 'words that define nothing'],
    ['(이하 생략)', 'words that define nothing'],
    ['(이하 동일)', 'words that define nothing'],
    ['(이하 기관)', 'a common word'],
    ['(가이하 새원)', 'no word of its own'],
    ['(이하 새원', 'a bracket that does not close'],
    ['(이하 새원) (', 'nothing'],
    [' 은 (이하 새원)', 'a bracket behind other words'],
    ['\n(이하 새원)', 'the next line'],
  ])('새벽진흥원%s: %s', (bracket) => {
    expect(aliases(`새벽진흥원${bracket}`, '새벽진흥원')).toEqual(
      bracket.startsWith('(이하 새원) (') ? ['short-form 새원 = 새벽진흥원'] : [],
    );
  });
  it('may be a common word that is the end of the name', () => {
    expect(aliases('새벽상인협회(이하 협회)', '새벽상인협회')).toEqual(['short-form 협회 = 새벽상인협회']);
    expect(aliases('새협회(이하 협회)', '새협회')).toEqual([]);
    expect(aliases('새협회(이하 협회)', '새협회', { more: { name: '새벽협회' } })).toEqual([
      'short-form 협회 = 새벽협회',
    ]);
    expect(
      aliases('새벽상인협회(이하 협회)', '새벽상인협회', {
        kind: kindOf('organization', { names: { ...NAMES, isCommonWord: () => false } }),
      }),
    ).toHaveLength(1);
  });
  it('stands within 120 letters of the bracket', () => {
    const inside = (letters: number): string => `새벽진흥원(${'가'.repeat(letters - 6)}, 이하 새원)`;
    expect(aliases(inside(110), '새벽진흥원')).toHaveLength(1);
    expect(aliases(inside(125), '새벽진흥원')).toHaveLength(0);
  });
  it('belongs to kinds whose names are bound, and to places of the article', () => {
    expect(aliases('새벽진흥원(이하 새원)', '새벽진흥원', { kind: kindOf('organization') })).toEqual([]);
    expect(
      aliasesOf(
        articleOf('새벽진흥원(이하 새원)'),
        mentionOf('새벽진흥원', '새벽진흥원', 'organization'),
        undefined,
        NOTHING,
      ),
    ).toEqual([]);
    expect(aliases('새벽진흥원(이하 새원)', '새벽진흥원', { more: { start: 90, end: 95 } })).toEqual([]);
  });
  it('has what is known of the name', () => {
    const entry = { file: 'organizations.csv', line: 3, name: '새벽진흥원' };
    const more = { id: 'kr-1', attributes: { nameEn: 'SP' }, entry };
    const text = '새벽진흥원(이하 새원)';
    const [alias] = aliasesOf(articleOf(text), mentionOf(text, '새벽진흥원', 'organization', more), BODY, NOTHING);
    expect(alias).toMatchObject(more);
    const [plain] = aliasesOf(articleOf(text), mentionOf(text, '새벽진흥원', 'organization'), BODY, NOTHING);
    expect(Object.keys(plain ?? {}).sort()).toEqual(['because', 'end', 'evidence', 'name', 'rule', 'start', 'type']);
  });
});

describe('a name in brackets behind another', () => {
  it.each([
    ['새벽진흥원(새원)', '새원'],
    ['새벽진흥원( 새원 )', '새원'],
    ['새벽진흥원(“새원”)', '새원'],
    ['새벽진흥원[SPI]', 'SPI'],
    ['새벽소재(Saebyeok Materials, Inc.)', 'Saebyeok Materials'],
    ['새벽소재(Saebyeok Co Ltd)', 'Saebyeok Co'],
    ['새벽소재(A Co)', 'A Co'],
  ])('%s → %s', (text, alias) => {
    const name = text.slice(0, text.search(/[([]/u));
    expect(aliases(text, name)).toEqual([`brackets ${alias} = ${name}`]);
  });
  it.each([
    ['새벽진흥원(새)', 'one letter'],
    ['새벽진흥원(원장)', 'no other name'],
    ['새벽진흥원(A123450)', 'the code of a share'],
    ['새벽진흥원(123450)', 'the code of a register'],
    ['새벽진흥원()', 'nothing'],
    ['새벽진흥원{새원}', 'another bracket'],
  ])('%s is none (%s)', (text) => {
    expect(aliases(text, '새벽진흥원')).toEqual([]);
  });
  it('is none where it is a listed name of another type, unless it is in Latin letters', () => {
    const listedAt = (text: string, surface: string, type: string): KnownPlaces => ({
      listed: new Map(),
      typeAt: new Map([[spanKey(mentionOf(text, surface, type)), type]]),
    });
    const text = '새벽수목원(새종)';
    expect(aliases(text, '새벽수목원', { known: listedAt(text, '새종', 'city') })).toEqual([]);
    expect(aliases(text, '새벽수목원', { known: listedAt(text, '새종', 'organization') })).toHaveLength(1);
    const latin = '새벽수목원(SPI)';
    expect(aliases(latin, '새벽수목원', { known: listedAt(latin, 'SPI', 'company') })).toHaveLength(1);
  });
  it('that is listed tells which of those that every country has', () => {
    const text = '중앙은행(FED)은';
    const fed: Candidate = candidateOf(text, 'FED', 'organization', {
      name: '연방준비제도',
      id: 'us-fed',
      attributes: { nameEn: 'Fed' },
      entry: { file: 'organizations.csv', line: 9, name: '연방준비제도' },
    });
    const known: KnownPlaces = { listed: new Map([[placeOf('organization', fed), fed]]), typeAt: new Map() };
    const found = aliasesOf(articleOf(text), mentionOf(text, '중앙은행', 'organization'), BODY, known);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['중앙은행', 'FED']);
    for (const each of found)
      expect(each).toMatchObject({
        type: 'organization',
        rule: 'bind/brackets',
        evidence: 'definition',
        because: 'the article defines it as 연방준비제도',
        name: '연방준비제도',
        id: 'us-fed',
        attributes: { nameEn: 'Fed' },
        entry: fed.entry,
      });
    // a name that is known already, one that is not of every country, one that no list has
    expect(aliases(text, '중앙은행', { more: { id: 'kr-bok' }, known })).toEqual(['brackets FED = 중앙은행']);
    expect(aliases('새벽은행(FED)은', '새벽은행', { known })).toEqual(['brackets FED = 새벽은행']);
    expect(aliases(text, '중앙은행')).toEqual(['brackets FED = 중앙은행']);
    const bare = {
      ...known,
      listed: new Map([[placeOf('organization', fed), candidateOf(text, 'FED', 'organization')]]),
    };
    const [first] = aliasesOf(articleOf(text), mentionOf(text, '중앙은행', 'organization'), BODY, bare);
    expect(Object.keys(first ?? {}).sort()).toEqual(['because', 'end', 'evidence', 'rule', 'start', 'type']);
    expect(first?.because).toBe('the article defines it as ');
  });
});

describe('a name in front of another in brackets', () => {
  it.each([
    ['NIH(국립새벽원)은', '국립새벽원', 'NIH'],
    ['미국 R&D(새벽연구원)은', '새벽연구원', 'R&D'],
    ['국새원(국립새벽원)은', '국립새벽원', '국새원'],
  ])('%s', (text, name, alias) => {
    expect(aliases(text, name)).toEqual([`brackets ${alias} = ${name}`]);
  });
  it.each([
    ['N(국립새벽원)', '국립새벽원', 'one letter'],
    ['국립새벽연구원장(국립새벽원)', '국립새벽원', 'a longer name'],
    ['국립새벽관(국립새벽원)', '국립새벽원', 'a name as long'],
    ['원장(국립새벽원)', '국립새벽원', 'no other name'],
    ['Matthew Saal(IFCOO)', 'IFCOO', 'two names in Latin letters'],
    ['NIH (국립새벽원 부설)', '국립새벽원', 'more in the bracket'],
    ['NIH[국립새벽원]', '국립새벽원', 'another bracket'],
  ])('%s is none (%s)', (text, name) => {
    expect(aliases(text, name)).toEqual([]);
  });
  it('fits the English name where that is known', () => {
    const english = (nameEn: string): { more: Partial<Mention> } => ({ more: { attributes: { nameEn } } });
    const text = 'NIH(국립새벽원)';
    expect(aliases(text, '국립새벽원', english('National institutes of Health'))).toHaveLength(1);
    expect(aliases(text, '국립새벽원', english('Health Institute of Nations'))).toHaveLength(0);
    expect(aliases(text, '국립새벽원', english('New Hall'))).toHaveLength(0);
    // what is no short form in capitals is not asked for its letters
    expect(aliases('국새원(국립새벽원)', '국립새벽원', english('Health'))).toHaveLength(1);
    expect(aliases('PPP(국립새벽원)', '국립새벽원', english('Pip Pop'))).toHaveLength(1);
    expect(aliases('PPP(국립새벽원)', '국립새벽원', english('Pip'))).toHaveLength(0);
  });
  it('stands in the same line', () => {
    expect(aliases('국\n새원(국립새벽원)', '국립새벽원')).toEqual([]);
    expect(aliases('NIH\n(국립새벽원)', '국립새벽원')).toEqual([]);
  });
});
