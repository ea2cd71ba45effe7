// What earlier phases found, as rules look it up: in order, by type, by trait, by place.
import { describe, expect, it } from 'vitest';
import { createKnown } from '../../src/stages/known.js';
import { candidateOf, kindOf } from './small-kinds.js';
import type { Appointment } from '../../src/core/phrase.js';

const TEXT = '새벽시 한빛공단 김보람 3억원';
const city = candidateOf(TEXT, '새벽시', 'city');
const dawn = candidateOf(TEXT, '새벽', 'city');
const body = candidateOf(TEXT, '한빛공단', 'organization');
const person = candidateOf(TEXT, '김보람', 'official');
const sum = candidateOf(TEXT, '3억원', 'amount');
const KINDS = [
  kindOf('city', { traits: ['place', 'party'] }),
  kindOf('organization', { traits: ['party'] }),
  kindOf('official', { traits: ['person'] }),
  kindOf('amount', { traits: ['value'] }),
];
const ALL = [sum, person, dawn, body, city];
const WHOLE = { start: 0, end: TEXT.length };

describe('what is known', () => {
  const known = createKnown(ALL, KINDS, []);
  it('stands in order of start, the longer first', () => {
    expect(known.candidates).toEqual([city, dawn, body, person, sum]);
  });
  it('by name: all but values', () => {
    expect(known.named).toEqual([city, dawn, body, person]);
    expect(known.names.overlapping(WHOLE)).toEqual([city, dawn, body, person]);
    expect(known.names.touches(sum)).toBe(false);
    expect(known.names.touches(body)).toBe(true);
  });
  it('by type', () => {
    expect(known.ofType('city')).toEqual([city, dawn]);
    expect(known.ofType('amount')).toEqual([sum]);
    expect(known.ofType('company')).toEqual([]);
    expect(known.indexOf('city').overlapping(WHOLE)).toEqual([city, dawn]);
    expect(known.indexOf('official').overlapping(WHOLE)).toEqual([person]);
    expect(known.indexOf('official').overlapping(city)).toEqual([]);
  });
  it('by trait', () => {
    expect(known.withTrait('party').overlapping(WHOLE)).toEqual([city, dawn, body]);
    expect(known.withTrait('place').overlapping(WHOLE)).toEqual([city, dawn]);
    expect(known.withTrait('value').overlapping(WHOLE)).toEqual([sum]);
    expect(createKnown(ALL, [], []).withTrait('value').overlapping(WHOLE)).toEqual([]);
  });
  it('is looked up once', () => {
    expect(known.ofType('city')).toBe(known.ofType('city'));
    expect(known.indexOf('city')).toBe(known.indexOf('city'));
    expect(known.withTrait('party')).toBe(known.withTrait('party'));
    expect(known.withTrait('party')).not.toBe(known.withTrait('place'));
    expect(known.names).toBe(known.names);
    expect(known.named).toBe(known.named);
  });
  it('has the appointments that were read', () => {
    const appointment: Appointment = {
      form: 'name-title',
      name: person,
      foreign: false,
      title: '이사장',
      titleSpan: { start: 0, end: 0 },
      scope: 'any',
    };
    expect(createKnown([], KINDS, [appointment]).appointments).toEqual([appointment]);
    expect(known.appointments).toEqual([]);
  });
  it('of other kinds has other traits', () => {
    const others = [kindOf('city', { traits: ['value'] })];
    expect(createKnown(ALL, others, []).named).toEqual([body, person, sum]);
    expect(createKnown(ALL, KINDS, []).named).toEqual([city, dawn, body, person]);
  });
});
