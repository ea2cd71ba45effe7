// Places that others chose before, quotations around a mention, and the words that a loser is told.
import { describe, expect, it } from 'vitest';
import { quotationAround, select, selectBeside } from '../../src/stages/select.js';
import { articleOf, candidateOf, mentionOf } from './small-kinds.js';
import type { Candidate, Rejection } from '../../src/core/types.js';

const TEXT = '새벽정보진흥원 한빛공단\n둘째 줄';

describe('beside what others chose before', () => {
  const earlier = mentionOf(TEXT, '정보', 'company', { rule: 'company/early' });
  const rejected: Rejection = { candidate: candidateOf(TEXT, '둘째', 'city'), reason: 'before' };
  it('their places are kept, whatever is longer', () => {
    const long = candidateOf(TEXT, '새벽정보진흥원', 'organization', { evidence: 'definition' });
    const free = candidateOf(TEXT, '한빛공단', 'organization');
    const { mentions, rejections } = selectBeside(articleOf(TEXT), { mentions: [earlier], rejections: [rejected] }, [
      long,
      free,
    ]);
    expect(mentions.map(({ surface }) => surface)).toEqual(['정보', '한빛공단']);
    expect(rejections).toHaveLength(2);
    expect(rejections[0]).toBe(rejected);
    expect(rejections[1]?.winner).toBe(earlier);
  });
  it('neighbours that touch are free', () => {
    const { mentions } = selectBeside(articleOf(TEXT), { mentions: [earlier], rejections: [] }, [
      candidateOf(TEXT, '새벽', 'city'),
      candidateOf(TEXT, '진흥원', 'organization'),
    ]);
    expect(mentions.map(({ surface }) => surface)).toEqual(['새벽', '정보', '진흥원']);
  });
  it('what was given stays as it was', () => {
    const before = { mentions: [earlier], rejections: [rejected] };
    selectBeside(articleOf(TEXT), before, [
      candidateOf(TEXT, '한빛공단', 'organization'),
      candidateOf(TEXT, '정보', 'city'),
    ]);
    expect(before).toEqual({ mentions: [earlier], rejections: [rejected] });
  });
});

describe('the reason of a loss', () => {
  const reasonsOf = (...candidates: readonly Candidate[]): readonly string[] =>
    select(articleOf(TEXT), candidates).rejections.map(({ reason }) => reason);
  const body = candidateOf(TEXT, '한빛공단', 'organization');
  it.each<readonly [string, Candidate, string]>([
    [
      'a shorter name',
      candidateOf(TEXT, '한빛', 'city', { evidence: 'definition' }),
      'inside or across a longer name (organization/test)',
    ],
    ['weaker evidence', { ...body, evidence: 'context' }, 'rule counts more than context (organization/test)'],
    ['the same rule', { ...body, type: 'company' }, 'the same span was found twice'],
    ['another rule', { ...body, rule: 'company/later' }, 'organization/test is listed first'],
    ['a place outside', { ...body, end: TEXT.length }, 'stands outside the article'],
    ['no place', { ...body, end: body.start }, 'stands outside the article'],
    ['no support', { ...body, pending: 'weak' }, 'weak'],
  ])('%s', (_, loser, reason) => {
    expect(reasonsOf(body, loser)).toEqual([reason]);
  });
  it('names of one length that cross are no longer than each other', () => {
    expect(reasonsOf(candidateOf(TEXT, '새벽정보', 'city'), candidateOf(TEXT, '벽정보진', 'company'))).toEqual([
      'city/test is listed first',
    ]);
  });
  it('a candidate that ends with its line is inside', () => {
    expect(reasonsOf(body, candidateOf(TEXT, '줄', 'city'))).toEqual([]);
  });
});

describe('inside a quotation', () => {
  const text = '한빛공단은 “새벽시와 간다”고 했다';
  const quotation = { start: 7, end: 14, speaker: { start: 0, end: 4 } };
  it('a mention has its zone and speaker, blanks as one', () => {
    const spaced = '한빛  공단은 “새벽시와 간다”고 했다';
    const given = { start: 9, end: 16, speaker: { start: 0, end: 6 } };
    const [mention] = select(articleOf(spaced, { quotations: [given] }), [
      candidateOf(spaced, '새벽시', 'city'),
    ]).mentions;
    expect([mention?.zone, mention?.speaker, mention?.surface]).toEqual(['quotation', '한빛 공단', '새벽시']);
  });
  it('has none where nobody is known to speak, and outside it the zone of its line', () => {
    const { start, end } = quotation;
    const found = select(articleOf(text, { quotations: [{ start, end }] }), [
      candidateOf(text, '새벽시', 'city'),
      candidateOf(text, '한빛공단', 'organization'),
    ]).mentions;
    expect(found.map(({ surface, zone }) => `${surface} ${zone}`)).toEqual(['한빛공단 body', '새벽시 quotation']);
    expect(found.every((mention) => !('speaker' in mention))).toBe(true);
  });
  it.each<readonly [number, number, boolean]>([
    [7, 14, true],
    [8, 9, true],
    [6, 14, false],
    [7, 15, false],
    [0, 3, false],
    [14, 16, false],
  ])('from %i to %i is around: %s', (start, end, expected) => {
    expect(quotationAround({ quotations: [quotation] }, { start, end })).toBe(expected ? quotation : undefined);
  });
  it('of none there is none', () => {
    expect(quotationAround({}, { start: 0, end: 1 })).toBeUndefined();
    expect(quotationAround({ quotations: [] }, { start: 0, end: 1 })).toBeUndefined();
  });
});
