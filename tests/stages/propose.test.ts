// Who proposes what, and when: names of the dictionaries, then rules phase by phase, each waking at its cues.
import { describe, expect, it } from 'vitest';
import { propose, type Proposals } from '../../src/stages/propose.js';
import { articleOf, candidateOf, hitOf, kindOf, listingKind, ruleOf } from './small-kinds.js';
import type { Appointment } from '../../src/core/phrase.js';
import type { Cue } from '../../src/core/rule.js';

const TEXT = '새벽시 한빛공단 김보람 이사장';
const TITLE: Cue = { kind: 'title', word: '이사장', start: 13, end: 16 };
const NOBODY = (): readonly Appointment[] => [];

/** `type surface` of the candidates of kinds, at the title and the names that are given. */
function shown({ candidates }: Proposals): readonly string[] {
  return candidates.map(
    ({ type, start, end, cue }) => `${type} ${TEXT.slice(start, end)}${cue === undefined ? '' : ` (${cue})`}`,
  );
}

describe('names of the dictionaries', () => {
  it('are judged by the kind of their type', () => {
    const names = [hitOf(TEXT, '새벽시', ['city']), hitOf(TEXT, '한빛공단', ['organization', 'organization'])];
    const found = propose(articleOf(TEXT, { names }), [listingKind('city'), listingKind('organization')], NOBODY);
    expect(shown(found)).toEqual(['city 새벽시', 'organization 한빛공단']);
    expect(found.candidates.map(({ because }) => because)).toEqual(['1 listed', '2 listed']);
    expect(found.refused).toEqual([]);
  });
  it('of several types are judged by each, with its own entries', () => {
    const names = [hitOf(TEXT, '새벽시', ['city', 'organization', 'city', 'company'])];
    const found = propose(
      articleOf(TEXT, { names }),
      [listingKind('city'), listingKind('organization'), listingKind('official')],
      NOBODY,
    );
    expect(found.candidates.map(({ type, because }) => [type, because])).toEqual([
      ['city', '2 listed'],
      ['organization', '1 listed'],
    ]);
  });
  it('of a kind that is not asked for, or that judges none, are left', () => {
    const names = [hitOf(TEXT, '새벽시', ['city']), hitOf(TEXT, '한빛공단', ['organization'])];
    expect(propose(articleOf(TEXT, { names }), [kindOf('city')], NOBODY)).toEqual({
      candidates: [],
      refused: [],
      appointments: [],
    });
  });
  it('that are refused are told with the reason', () => {
    const hit = hitOf(TEXT, '새벽시', ['city']);
    const found = propose(
      articleOf(TEXT, { names: [hit] }),
      [kindOf('city', { judge: () => 'inside a word' })],
      NOBODY,
    );
    expect(found.candidates).toEqual([]);
    expect(found.refused).toEqual([{ hit, type: 'city', reason: 'inside a word' }]);
  });
});

describe('a rule', () => {
  const person = candidateOf(TEXT, '김보람', 'official', { rule: 'official/test' });
  it('wakes at each of its cues and is told by which', () => {
    const asked: Cue[] = [];
    const rule = ruleOf('official/test', 'form', ['title', 'marker'], (cue) => {
      asked.push(cue);
      return [person];
    });
    const found = propose(articleOf(TEXT, { cues: [TITLE] }), [kindOf('official', { rules: [rule] })], NOBODY);
    expect(asked).toEqual([TITLE]);
    expect(shown(found)).toEqual(['official 김보람 (이사장)']);
  });
  it('may wake at the article itself, which is no word that led to anything', () => {
    const asked: Cue[] = [];
    const rule = ruleOf('official/test', 'form', ['article'], (cue) => {
      asked.push(cue);
      return [person];
    });
    const found = propose(articleOf(TEXT), [kindOf('official', { rules: [rule] })], NOBODY);
    expect(asked).toEqual([{ kind: 'article', word: 'article', start: 0, end: TEXT.length }]);
    expect(shown(found)).toEqual(['official 김보람']);
  });
  it('may wake at an appointment', () => {
    const appointment: Appointment = {
      form: 'name-title',
      name: person,
      foreign: false,
      title: '이사장',
      titleSpan: TITLE,
      scope: 'any',
    };
    const asked: Cue[] = [];
    const rule = ruleOf('official/test', 'phrase', ['appointment'], (cue, _article, known) => {
      asked.push(cue);
      return known.appointments.map(({ name }) => ({ ...person, ...name }));
    });
    const found = propose(articleOf(TEXT), [kindOf('official', { rules: [rule] })], () => [appointment]);
    expect(asked).toEqual([{ kind: 'appointment', word: '이사장', start: 13, end: 16, appointment }]);
    expect(found.appointments).toEqual([appointment]);
    expect(shown(found)).toEqual(['official 김보람 (이사장)']);
  });
  it('may wake at what was found of a type, or at what was left without support', () => {
    const names = [hitOf(TEXT, '새벽시', ['city']), hitOf(TEXT, '한빛공단', ['organization'])];
    const asked: string[] = [];
    const rules = ['named/city', 'weak/city', 'named/organization', 'weak/organization'].map((kind) =>
      ruleOf(`official/${kind}`, 'phrase', [kind], ({ word, candidate, start, end }) => {
        asked.push(`${kind} ${word} ${String(candidate?.start === start && candidate.end === end)}`);
        return [];
      }),
    );
    const weak = kindOf('organization', {
      judge: (_article, { start, end }) => ({ ...person, type: 'organization', start, end, pending: 'no support' }),
    });
    propose(articleOf(TEXT, { names }), [listingKind('city'), weak, kindOf('official', { rules })], NOBODY);
    expect(asked).toEqual(['named/city 새벽시 true', 'weak/organization 한빛공단 true']);
  });
  it('sees what earlier phases found, and what others found before, nothing of its own phase', () => {
    const seen: string[] = [];
    const see = (phase: 'form' | 'phrase' | 'row' | 'usage', surface: string): ReturnType<typeof ruleOf> =>
      ruleOf(`official/${phase}`, phase, ['article'], (_cue, _article, known) => {
        seen.push(`${phase}: ${known.candidates.map(({ start, end }) => TEXT.slice(start, end)).join(' ')}`);
        return surface === '' ? [] : [candidateOf(TEXT, surface, 'official')];
      });
    const rules = [
      see('usage', ''),
      see('row', '이사장'),
      see('phrase', ''),
      see('form', '김보람'),
      see('form', '한빛'),
    ];
    const before = candidateOf(TEXT, '새벽시', 'city');
    propose(articleOf(TEXT), [kindOf('official', { rules })], NOBODY, [before]);
    expect(seen).toEqual([
      'form: 새벽시',
      'form: 새벽시',
      'phrase: 새벽시 한빛 김보람',
      'row: 새벽시 한빛 김보람',
      'usage: 새벽시 한빛 김보람 이사장',
    ]);
  });
  it('what others found before is no proposal', () => {
    expect(propose(articleOf(TEXT), [kindOf('official')], NOBODY, [person]).candidates).toEqual([]);
  });
  it('shares the cues that its phase makes', () => {
    const cues: Cue[] = [];
    const rule = (id: string): ReturnType<typeof ruleOf> =>
      ruleOf(id, 'form', ['article'], (cue) => {
        cues.push(cue);
        return [];
      });
    propose(articleOf(TEXT), [kindOf('official', { rules: [rule('official/a'), rule('official/b')] })], NOBODY);
    expect(cues).toHaveLength(2);
    expect(cues[0]).toBe(cues[1]);
  });
});

describe('the names that appointments are read with', () => {
  it('are those that are known by their form, values aside', () => {
    const rules = [
      ruleOf('official/form', 'form', ['article'], () => [
        candidateOf(TEXT, '김보람', 'official'),
        candidateOf(TEXT, '새벽', 'sum'),
      ]),
      ruleOf('official/phrase', 'phrase', ['article'], () => [candidateOf(TEXT, '한빛공단', 'official')]),
    ];
    const given: string[][] = [];
    propose(
      articleOf(TEXT),
      [kindOf('official', { rules }), kindOf('sum', { traits: ['value'] })],
      (_article, names) => {
        given.push(names.map(({ start, end }) => TEXT.slice(start, end)));
        return [];
      },
    );
    expect(given).toEqual([['김보람']]);
  });
});
