// Names found again, and weak names beside the full one, for kinds made for these rows.
import { describe, expect, it } from 'vitest';
import { again } from '../../src/stages/bind/again.js';
import { bind } from '../../src/stages/bind/index.js';
import { articleOf, candidateOf, kindOf, mentionOf, NAMES } from './small-kinds.js';
import type { EntityKind } from '../../src/core/kind.js';
import type { Candidate, Mention } from '../../src/core/types.js';

const BODY = kindOf('organization', { names: NAMES });

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
    // where an unlisted name was found the article's own definition stands too; not where a listed name was
    expect(found(TEXT, [rule, defined])).toEqual(['0 organization 새벽원 = 새벽진흥원 (definition)', ...expected]);
    expect(found(TEXT, [{ ...rule, id: 'kr-새벽연구원' }, defined])).toEqual(expected);
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
  it('stands in order among others, the longer first', () => {
    const text = '한빛원, 새벽원 한빛원 새벽원 한빛원';
    const mentions = ['한빛원', '새벽원'].map((surface) => mentionOf(text, surface, 'organization'));
    expect(found(text, mentions).map((row) => row.split(' ')[0])).toEqual(['9', '13', '17']);
    const nested = 'HB Lab과 HB, HB Lab';
    const both = [
      mentionOf(nested, 'HB', 'organization', {}, 8),
      mentionOf(nested, 'HB Lab', 'organization', { name: '한빛 연구소' }),
    ];
    expect(found(nested, both).map((row) => row.split(' ').slice(2, 4).join(' '))).toEqual(['HB =', 'HB Lab', 'HB =']);
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
