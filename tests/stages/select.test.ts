// Which of the overlapping candidates become mentions: the longest, then the best proved, then the first listed.
// 인천테크노파크 beats 인천; losers keep the reason.
import { describe, expect, it } from 'vitest';
import { select } from '../../src/stages/select.js';
import { articleOf, candidateOf } from './small-kinds.js';
import type { Candidate, Evidence } from '../../src/core/types.js';

/** A candidate for the first place of a surface. */
function candidate(
  text: string,
  surface: string,
  type: string,
  evidence: Evidence,
  more: Partial<Candidate> = {},
): Candidate {
  return candidateOf(text, surface, type, { evidence, ...more });
}

const TEXT = '인천테크노파크와 중기부장관상\n둘째 줄';

function winners(...candidates: readonly Candidate[]): readonly string[] {
  return select(articleOf(TEXT), candidates).mentions.map(({ surface, type }) => `${surface} ${type}`);
}

describe('the order of precedence', () => {
  it('prefers the longer span whatever proves the shorter one', () => {
    expect(
      winners(
        candidate(TEXT, '인천', 'city', 'definition'),
        candidate(TEXT, '인천테크노파크', 'organization', 'context'),
      ),
    ).toEqual(['인천테크노파크 organization']);
  });

  it('prefers the longer of two that cross', () => {
    expect(
      winners(
        candidate(TEXT, '인천테크노', 'company', 'dictionary'),
        candidate(TEXT, '크노파크', 'organization', 'dictionary'),
      ),
    ).toEqual(['인천테크노 company']);
  });

  const STRENGTH: readonly Evidence[] = ['definition', 'dictionary', 'rule', 'context'];
  it.each(STRENGTH.flatMap((strong, i) => STRENGTH.slice(i + 1).map((weak) => [strong, weak] as const)))(
    'of one span, prefers %s to %s',
    (strong, weak) => {
      expect(
        winners(candidate(TEXT, '중기부', 'company', weak), candidate(TEXT, '중기부', 'organization', strong)),
      ).toEqual(['중기부 organization']);
      expect(
        winners(candidate(TEXT, '중기부', 'organization', strong), candidate(TEXT, '중기부', 'company', weak)),
      ).toEqual(['중기부 organization']);
    },
  );

  it('of equals, takes the first given', () => {
    const first = candidate(TEXT, '중기부', 'organization', 'rule');
    const second = candidate(TEXT, '중기부', 'company', 'rule');
    expect(winners(first, second)).toEqual(['중기부 organization']);
    expect(winners(second, first)).toEqual(['중기부 company']);
  });

  it('keeps what does not overlap, in order of start', () => {
    expect(
      winners(
        candidate(TEXT, '둘째', 'company', 'rule'),
        candidate(TEXT, '중기부', 'organization', 'rule'),
        candidate(TEXT, '인천', 'city', 'rule'),
      ),
    ).toEqual(['인천 city', '중기부 organization', '둘째 company']);
  });

  it('keeps neighbours that touch', () => {
    expect(
      winners(candidate(TEXT, '중기부', 'organization', 'rule'), candidate(TEXT, '장관', 'official', 'rule')),
    ).toEqual(['중기부 organization', '장관 official']);
  });

  it('gives back a place that a loser would have taken', () => {
    expect(
      winners(
        candidate(TEXT, '인천테크노', 'company', 'rule'),
        candidate(TEXT, '테크노파크와 중기부', 'organization', 'rule'),
        candidate(TEXT, '인천', 'city', 'context'),
      ),
    ).toEqual(['인천 city', '테크노파크와 중기부 organization']);
  });
});

describe('what can never win', () => {
  it('a weak name without support', () => {
    const pending = candidate(TEXT, '인천테크노파크', 'organization', 'context', { pending: 'no support' });
    const { mentions, rejections } = select(articleOf(TEXT), [pending, candidate(TEXT, '인천', 'city', 'context')]);
    expect(mentions.map(({ surface }) => surface)).toEqual(['인천']);
    expect(rejections.map(({ reason }) => reason)).toEqual(['no support']);
  });

  it.each<readonly [string, Candidate]>([
    ['across two lines', candidate(TEXT, '장관상\n둘째', 'organization', 'definition')],
    ['empty', { ...candidate(TEXT, '인천', 'city', 'definition'), end: 0 }],
    ['behind the text', { ...candidate(TEXT, '인천', 'city', 'definition'), start: 100, end: 102 }],
  ])('a candidate %s', (_name, given) => {
    const { mentions, rejections } = select(articleOf(TEXT), [given]);
    expect(mentions).toEqual([]);
    expect(rejections).toHaveLength(1);
  });
});

describe('losers', () => {
  it('are all kept, with the winner and a reason that says why', () => {
    const winner = candidate(TEXT, '인천테크노파크', 'organization', 'rule');
    const { mentions, rejections } = select(articleOf(TEXT), [
      winner,
      candidate(TEXT, '인천', 'city', 'definition'),
      candidate(TEXT, '인천테크노파크', 'company', 'context'),
      candidate(TEXT, '인천테크노파크', 'organization', 'rule'),
    ]);
    expect(mentions).toHaveLength(1);
    expect(rejections.map((rejection) => [rejection.winner === winner, rejection.reason])).toEqual([
      [true, 'the same span was found twice'],
      [true, 'rule counts more than context (organization/test)'],
      [true, 'inside or across a longer name (organization/test)'],
    ]);
  });
});
