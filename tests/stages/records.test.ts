// Records of kinds made for these rows, and the relations between them.
import { describe, expect, it } from 'vitest';
import { relate } from '../../src/stages/relate.js';
import { resolve } from '../../src/stages/resolve.js';
import { articleOf, kindOf, mentionOf } from './small-kinds.js';
import type { EntityKind } from '../../src/core/kind.js';
import type { Relation, RelationName } from '../../src/core/relation.js';
import type { EntityRecord, Mention } from '../../src/core/types.js';
import { createRelationContext } from '../../src/relations/context.js';
import type { RelationContext, RelationKind } from '../../src/relations/shape.js';
import { engine } from '../bracket-notation.js';

const TEXT = '새벽시 한빛공단 새벽시 가온나래';
const city = mentionOf(TEXT, '새벽시', 'city');
const cityAgain = mentionOf(TEXT, '새벽시', 'city', {}, 5);
const body = mentionOf(TEXT, '한빛공단', 'organization');
const firm = mentionOf(TEXT, '가온나래', 'company');

function records(mentions: readonly Mention[], kinds: readonly EntityKind[]): readonly EntityRecord[] {
  return resolve(articleOf(TEXT), mentions, kinds, (own, { kin }) => own.length / 10 + (kin.size > 0 ? 0.5 : 0));
}

describe('records', () => {
  it('are one for each key of a type, in order of first mention', () => {
    const found = records([city, body, cityAgain], [kindOf('organization'), kindOf('city')]);
    expect(
      found.map(({ type, name, confidence, mentions }) => [type, name, confidence, mentions.map(({ start }) => start)]),
    ).toEqual([
      ['city', '새벽시', 0.7, [0, 9]],
      ['organization', '한빛공단', 0.6, [4]],
    ]);
  });
  it('of two types with one key are two', () => {
    const key = { recordKey: () => 'one' };
    expect(records([city, body], [kindOf('organization', key), kindOf('city', key)]).map(({ type }) => type)).toEqual([
      'city',
      'organization',
    ]);
  });
  it('of kinds that are not asked for are none', () => {
    expect(records([city, body], [kindOf('city')]).map(({ type }) => type)).toEqual(['city']);
  });
  it('are described beside the mentions of all leading kinds, their traits known', () => {
    const seen: string[] = [];
    const watching = (type: string, more: Partial<EntityKind> = {}): EntityKind =>
      kindOf(type, {
        describe: (_article, own, all, traitsOf) => {
          seen.push(
            `${type}: ${own.map(({ surface }) => surface).join(' ')} of ${all.map(({ surface }) => surface).join(' ')}; ${traitsOf('city').join()}${traitsOf('nobody').join()}`,
          );
          return { name: type, attributes: {} };
        },
        ...more,
      });
    records(
      [city, body, firm],
      [
        watching('city', { supporting: true, traits: ['place'] }),
        watching('organization'),
        watching('company', { supporting: false }),
      ],
    );
    expect(seen).toEqual([
      'city: 새벽시 of 새벽시 한빛공단 가온나래; place',
      'organization: 한빛공단 of 한빛공단 가온나래; place',
      'company: 가온나래 of 한빛공단 가온나래; place',
    ]);
  });
  it('have mentions with the exact characters of the article, zone and speaker where there are', () => {
    const article = articleOf(TEXT);
    const spaced = {
      ...article,
      segmented: { ...article.segmented, article: { id: 'a', text: TEXT.replaceAll(' ', '\u00a0') } },
    };
    const quoted = mentionOf(TEXT, '시 한', 'city', { zone: 'quotation', speaker: '김 이사장', evidence: 'context' });
    const [record] = resolve(spaced, [quoted, { ...city, end: 2 }], [kindOf('city', { recordKey: () => '' })], () => 1);
    expect(record?.mentions).toEqual([
      {
        surface: '시\u00a0한',
        start: 2,
        end: 5,
        rule: 'city/test',
        zone: 'quotation',
        speaker: '김 이사장',
        evidence: 'context',
      },
      { surface: '새벽', start: 0, end: 2, rule: 'city/test', evidence: 'rule' },
    ]);
    expect(Object.keys(record?.mentions[1] ?? {})).toEqual(['surface', 'start', 'end', 'rule', 'evidence']);
  });
});

describe('relations', () => {
  const event = (start: number, place?: RelationName): Relation => ({
    type: 'event',
    rule: 'event/test',
    start,
    end: start + 1,
    name: '새벽 축제',
    ...(place === undefined ? {} : { place }),
  });
  const recordOf = (name: string, surface: string): EntityRecord => ({
    type: 'city',
    name,
    attributes: {},
    mentions: [{ surface, start: 0, end: 2, rule: 'city/test' }],
  });
  const contextOf = (found: readonly EntityRecord[]): RelationContext => ({
    ...createRelationContext(articleOf(TEXT), [], found, [], [], engine),
    isRegion: (word) => word === '새벽도',
  });
  it('are those of the kinds in order, each seeing what those before it found', () => {
    const seen: number[] = [];
    const kind = (start: number): RelationKind => ({
      type: 'event',
      relate: (_context, found) => {
        seen.push(found.length);
        return [event(start)];
      },
    });
    expect(relate(contextOf([]), [kind(1), kind(2), kind(3)]).map(({ start }) => start)).toEqual([1, 2, 3]);
    expect(seen).toEqual([0, 1, 2]);
  });
  it.each<readonly [string, RelationName, readonly EntityRecord[], RelationName]>([
    [
      'is the record that has it',
      { name: '새벽도' },
      [recordOf('노을시', '노을'), recordOf('새벽특별자치도', '새벽도')],
      { name: '새벽특별자치도', record: 1 },
    ],
    ['is a name where no record has it', { name: '새벽도' }, [recordOf('노을시', '노을')], { name: '새벽도' }],
    [
      'keeps the record that it has',
      { name: '새벽도', record: 0 },
      [recordOf('노을시', '노을'), recordOf('새벽특별자치도', '새벽도')],
      { name: '새벽도', record: 0 },
    ],
    ['is no other name', { name: '노을' }, [recordOf('노을시', '노을')], { name: '노을' }],
  ])('a region %s', (_, place, found, expected) => {
    const kind: RelationKind = { type: 'event', relate: () => [event(0, place)] };
    expect(relate(contextOf(found), [kind])).toEqual([event(0, expected)]);
  });
});
