// What a proposal takes from a weak name of the dictionary at its place, and the order in which proposals stand.
import { describe, expect, it } from 'vitest';
import { propose } from '../../src/stages/propose.js';
import { articleOf, candidateOf, hitOf, kindOf, listingKind, ruleOf } from './small-kinds.js';
import type { EntityKind } from '../../src/core/kind.js';
import type { Appointment } from '../../src/core/phrase.js';
import type { Candidate } from '../../src/core/types.js';

const TEXT = '새벽시 한빛공단 김보람 이사장';
const NOBODY = (): readonly Appointment[] => [];

describe('a proposal where a weak name of the dictionary stands', () => {
  const entry = { file: 'companies.csv', line: 7, name: '한빛공단그룹' };
  const weak = (more: Partial<Candidate>): EntityKind =>
    kindOf('company', {
      judge: (_article, { start, end }) => ({
        type: 'company',
        start,
        end,
        rule: 'dictionary/weak',
        evidence: 'context',
        because: 'listed as weak',
        pending: 'no support',
        ...more,
      }),
      rules: [
        ruleOf('company/row', 'row', ['article'], () => [
          candidateOf(TEXT, '한빛공단', 'company', { because: 'in a row' }),
          candidateOf(TEXT, '김보람', 'company', { because: 'in a row' }),
        ]),
      ],
    });
  const found = (more: Partial<Candidate>, names = [hitOf(TEXT, '한빛공단', ['company'])]): readonly Candidate[] =>
    propose(articleOf(TEXT, { names }), [weak(more)], NOBODY).candidates.filter(({ rule }) => rule === 'company/test');
  it('is what the dictionary says of it', () => {
    const [body, person] = found({ name: '한빛공단그룹', id: 'co-1', attributes: { market: 'krx' }, entry });
    expect(body).toMatchObject({
      name: '한빛공단그룹',
      id: 'co-1',
      attributes: { market: 'krx' },
      entry,
      because: 'in a row; listed as weak',
    });
    expect(body?.pending).toBeUndefined();
    expect(person).toMatchObject({ because: 'in a row' });
    expect(Object.keys(person ?? {}).sort()).toEqual(['because', 'end', 'evidence', 'rule', 'start', 'type']);
  });
  it('has of it what there is', () => {
    expect(Object.keys(found({ name: '한빛공단그룹' })[0] ?? {}).sort()).toEqual([
      'because',
      'end',
      'evidence',
      'name',
      'rule',
      'start',
      'type',
    ]);
    expect(found({})[0]?.because).toBe('in a row');
  });
  it('keeps a name of its own', () => {
    const kind = weak({ name: '한빛공단그룹' });
    const rules = [
      ruleOf('company/row', 'row', ['article'], () => [
        candidateOf(TEXT, '한빛공단', 'company', { name: '다른 이름' }),
      ]),
    ];
    const names = [hitOf(TEXT, '한빛공단', ['company'])];
    const own = propose(articleOf(TEXT, { names }), [{ ...kind, rules }], NOBODY).candidates;
    expect(own.map(({ name }) => name)).toEqual(['한빛공단그룹', '다른 이름']);
  });
  it('is its own where the name is not weak', () => {
    const strong = listingKind('company', { rules: weak({}).rules });
    const own = propose(
      articleOf(TEXT, { names: [hitOf(TEXT, '한빛공단', ['company'])] }),
      [strong],
      NOBODY,
    ).candidates;
    expect(own.map(({ because }) => because)).toEqual(['1 listed', 'in a row', 'in a row']);
  });
});

describe('the order of proposals', () => {
  it('is that of precedence, phase, rule and place, the longer first', () => {
    const at = (id: string, surface: string, type: string): Candidate => candidateOf(TEXT, surface, type, { rule: id });
    const first = kindOf('first', {
      precedence: 1,
      rules: [
        ruleOf('first/usage', 'usage', ['article'], () => [at('first/usage', '새벽시', 'first')]),
        ruleOf('first/b', 'form', ['article'], () => [at('first/b', '새벽시', 'first')]),
        ruleOf('first/a', 'form', ['article'], () => [
          at('first/a', '이사장', 'first'),
          at('first/a', '김보', 'first'),
          at('first/a', '김보람', 'first'),
        ]),
      ],
      judge: (_article, { start, end }) => ({ ...at('dictionary/z', '이사장', 'first'), start, end }),
    });
    const second = kindOf('second', {
      precedence: 2,
      rules: [ruleOf('second/a', 'form', ['article'], () => [at('second/a', '새벽시', 'second')])],
      judge: (_article, { start, end }) => ({ ...at('dictionary/a', '이사장', 'second'), start, end }),
    });
    const names = [hitOf(TEXT, '이사장', ['first', 'second']), hitOf(TEXT, '새벽', ['first'])];
    const { candidates } = propose(articleOf(TEXT, { names }), [second, first], NOBODY);
    expect(candidates.map(({ rule, start, end }) => `${rule} ${TEXT.slice(start, end)}`)).toEqual([
      'dictionary/z 새벽',
      'dictionary/z 이사장',
      'first/a 김보람',
      'first/a 김보',
      'first/a 이사장',
      'first/b 새벽시',
      'first/usage 새벽시',
      'dictionary/a 이사장',
      'second/a 새벽시',
    ]);
  });
  it('what dictionaries list is told apart by its place alone', () => {
    const kind = kindOf('first', {
      judge: (_article, { start, end, entries }) => ({
        ...candidateOf(TEXT, '새벽', 'first', {
          rule: entries[0]?.surface === '새벽시' ? 'dictionary/z' : 'dictionary/a',
        }),
        start,
        end,
      }),
    });
    const names = [hitOf(TEXT, '이사장', ['first']), hitOf(TEXT, '새벽시', ['first'])];
    expect(propose(articleOf(TEXT, { names }), [kind], NOBODY).candidates.map(({ rule }) => rule)).toEqual([
      'dictionary/z',
      'dictionary/a',
    ]);
  });
});
