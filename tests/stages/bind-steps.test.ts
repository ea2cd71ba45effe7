// What an article defines for itself, step by step and for kinds made for these rows: names in brackets, names found again,
// weak names beside the full one.
import { describe, expect, it } from 'vitest';
import { again } from '../../src/stages/bind/again.js';
import { aliasesOf, placeOf, spanKey, type KnownPlaces } from '../../src/stages/bind/brackets.js';
import { bind } from '../../src/stages/bind/index.js';
import { articleOf, candidateOf, kindOf, mentionOf } from './small-kinds.js';
import type { EntityKind, NameBinding } from '../../src/core/kind.js';
import type { Candidate, Mention } from '../../src/core/types.js';

const NAMES: NameBinding = {
  acceptsAlias: (name, alias) => name.startsWith(alias.charAt(0)) || /[A-Z]/u.test(alias),
  isCommonWord: (alias) => alias === '협회' || alias === '기관',
  everyCountryHas: (surface) => surface === '중앙은행',
  repeats: () => true,
};
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

describe('a name that was found once', () => {
  const kinds = new Map([
    ['organization', BODY],
    ['official', kindOf('official')],
  ]);
  const found = (text: string, mentions: readonly Mention[]): readonly string[] =>
    again(articleOf(text), mentions, kinds).map(({ type, start, end, rule, evidence, name }) => {
      expect(rule).toBe('bind/again');
      return `${String(start)} ${type} ${text.slice(start, end)} = ${name ?? ''} (${evidence})`;
    });
  const TEXT = '새벽원은 열었다. 새벽원, 한새벽원 새벽원예 새벽원을\n새벽원';
  it('is found wherever it stands as a word of its own, in order', () => {
    expect(found(TEXT, [mentionOf(TEXT, '새벽원', 'organization')])).toEqual([
      '10 organization 새벽원 = 새벽원 (context)',
      '25 organization 새벽원 = 새벽원 (context)',
      '30 organization 새벽원 = 새벽원 (context)',
    ]);
  });
  it('is not found where it was, nor of kinds whose names are not bound', () => {
    const all = [0, 10, 25, 30].map((from) => mentionOf(TEXT, '새벽원', 'organization', {}, from));
    expect(found(TEXT, all)).toEqual([]);
    expect(found(TEXT, [mentionOf(TEXT, '새벽원', 'official')])).toEqual([]);
    expect(found(TEXT, [mentionOf(TEXT, '새벽원', 'place')])).toEqual([]);
    expect(found(TEXT, [])).toEqual([]);
  });
  it('is not found where its kind says that it does not repeat', () => {
    const never = new Map([['organization', kindOf('organization', { names: { ...NAMES, repeats: () => false } })]]);
    expect(again(articleOf(TEXT), [mentionOf(TEXT, '새벽원', 'organization')], never)).toEqual([]);
  });
  it('has the name, and the strength, of what defines it', () => {
    const rule = mentionOf(TEXT, '새벽원', 'organization', { name: '새벽연구원' });
    const defined = mentionOf(TEXT, '새벽원', 'organization', { name: '새벽진흥원', evidence: 'definition' }, 5);
    const expected = [
      '25 organization 새벽원 = 새벽진흥원 (definition)',
      '30 organization 새벽원 = 새벽진흥원 (definition)',
    ];
    expect(found(TEXT, [rule, defined])).toEqual(expected);
    expect(found(TEXT, [defined, { ...rule, evidence: 'definition' }])).toEqual(expected);
    expect(found(TEXT, [rule, { ...defined, evidence: 'rule' }])[0]).toContain('새벽연구원');
  });
  it('has what is known of it', () => {
    const more = {
      id: 'kr-1',
      attributes: { nameEn: 'SW' },
      entry: { file: 'organizations.csv', line: 2, name: '새벽원' },
    };
    const text = '새벽원, 새벽원';
    const [known] = again(articleOf(text), [mentionOf(text, '새벽원', 'organization', more)], kinds);
    expect(known).toMatchObject({ ...more, because: 'named by organization/test elsewhere in the article' });
    const [plain] = again(articleOf(text), [mentionOf(text, '새벽원', 'organization')], kinds);
    expect(Object.keys(plain ?? {}).sort()).toEqual(['because', 'end', 'evidence', 'name', 'rule', 'start', 'type']);
  });
  it('however it is spelled, and not across lines', () => {
    const text = 'Hanbit Lab, HANBIT LAB, 새벽\n원, 새벽원';
    expect(found(text, [mentionOf(text, 'Hanbit Lab', 'organization')]).length).toBe(1);
    expect(found(text, [mentionOf(text, '새벽원', 'organization')])).toEqual([]);
  });
  it('is not found inside an address', () => {
    for (const address of [
      'help@KMI.kr',
      'www.KMI.kr',
      'KMI@hanbit.kr',
      'KMI.kr',
      'a_KMI',
      'a/KMI',
      'KMI/b',
      '1.KMI',
    ]) {
      const text = `KMI는 ${address} 새`;
      expect(found(text, [mentionOf(text, 'KMI', 'organization')])).toEqual([]);
    }
    for (const other of ['(KMI)', '가.KMI', 'KMI.', 'KMI. 가', '@KMI']) {
      const text = `KMI는 ${other} 새`;
      expect(found(text, [mentionOf(text, 'KMI', 'organization')])).toHaveLength(1);
    }
    const hangul = '새벽원은 a@새벽원';
    expect(found(hangul, [mentionOf(hangul, '새벽원', 'organization')])).toHaveLength(1);
  });
});

describe('binding an article', () => {
  const TEXT = '새벽보증기금(새보)은 돕는다. 새보는 웃는다.';
  const full = candidateOf(TEXT, '새벽보증기금', 'organization', {
    id: 'kr-1',
    name: '새벽보증기금',
    evidence: 'dictionary',
  });
  const weak = (more: Partial<Candidate> = {}): Candidate =>
    candidateOf(TEXT, '새보', 'organization', { id: 'kr-1', pending: 'no support', because: 'weak', ...more }, 12);
  const bound = (candidates: readonly Candidate[], kinds: readonly EntityKind[]): ReturnType<typeof bind> =>
    bind(articleOf(TEXT), { candidates, appointments: [] }, kinds);
  const nameless = ({ type, start, end, rule, evidence, pending }: Candidate): Candidate => ({
    ...{ type, start, end, rule, evidence },
    ...(pending === undefined ? {} : { pending }),
  });
  const surfaces = ({ selection }: ReturnType<typeof bind>): readonly string[] =>
    selection.mentions.map(({ surface, rule }) => `${surface} ${rule}`);

  it('a weak name counts where the article names the same entity in full', () => {
    const { candidates, selection } = bound([full, weak()], [kindOf('organization')]);
    expect(surfaces({ candidates, selection })).toEqual(['새벽보증기금 organization/test', '새보 organization/test']);
    expect(candidates[1]).toMatchObject({
      evidence: 'dictionary',
      because: 'weak; the article names it as 새벽보증기금',
    });
    expect(candidates[1]?.pending).toBeUndefined();
    expect(candidates[0]).toBe(full);
  });
  it.each<readonly [string, readonly Candidate[]]>([
    ['alone', [weak()]],
    ['beside another entity', [{ ...full, id: 'kr-2' }, weak()]],
    ['beside one of another type', [{ ...full, type: 'company' }, weak()]],
    ['without an id', [nameless(full), nameless(weak())]],
    ['beside a name that is not chosen', [{ ...full, end: 900 }, weak()]],
  ])('and does not %s', (_, candidates) => {
    const kinds = [kindOf('organization'), kindOf('company')];
    expect(surfaces(bound(candidates, kinds)).some((row) => row.startsWith('새보'))).toBe(false);
  });
  it('what brackets define is found again in all of the article, and wins ties', () => {
    const tie = candidateOf(TEXT, '새보', 'organization', { rule: 'organization/tie', evidence: 'definition' });
    expect(surfaces(bound([full, tie], [BODY]))).toEqual([
      '새벽보증기금 organization/test',
      '새보 bind/brackets',
      '새보 bind/again',
    ]);
  });
  it('kinds add what they bind, by precedence, given the mentions so far', () => {
    const given: string[] = [];
    const binding = (type: string, precedence: number): EntityKind =>
      kindOf(type, {
        precedence,
        bind: (_article, mentions) => {
          given.push(`${type}: ${mentions.map(({ surface }) => surface).join(' ')}`);
          return [candidateOf(TEXT, '돕는다', type, { evidence: 'context' })];
        },
      });
    const found = bound([full], [binding('late', 2), { ...BODY }, binding('early', 1)]);
    expect(given).toEqual(['early: 새벽보증기금 새보 새보', 'late: 새벽보증기금 새보 새보']);
    expect(surfaces(found)).toContain('돕는다 early/test');
    expect(surfaces(found)).not.toContain('돕는다 late/test');
  });
  it('what nobody adds to is chosen once', () => {
    const { candidates } = bound([full], [kindOf('organization')]);
    expect(candidates).toEqual([full]);
  });
  it('brackets tell a listed name of another type', () => {
    const text = '새벽수목원(새종)';
    const park = candidateOf(text, '새벽수목원', 'organization');
    const city = candidateOf(text, '새종', 'city', { evidence: 'dictionary', id: 'kr-city' });
    const run = (evidence: Candidate['evidence']): readonly string[] =>
      bind(articleOf(text), { candidates: [park, { ...city, evidence }], appointments: [] }, [
        BODY,
        kindOf('city'),
      ]).selection.mentions.map(({ surface, type }) => `${surface} ${type}`);
    expect(run('dictionary')).toEqual(['새벽수목원 organization', '새종 city']);
    expect(run('rule')).toEqual(['새벽수목원 organization', '새종 organization']);
  });
});
