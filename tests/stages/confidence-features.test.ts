// What speaks for a record, feature by feature, each with what it says otherwise.
import { describe, expect, it } from 'vitest';
import { aroundIn, confidenceFeatures, createConfidence } from '../../src/stages/confidence.js';
import { mentionOf } from './small-kinds.js';
import type { Mention } from '../../src/core/types.js';

/** The features of the mentions of the first name of a text, beside those of others, that begin with a prefix. */
function featuresOf(
  prefix: string,
  text: string,
  own: readonly Partial<Mention>[],
  others: readonly Mention[] = [],
): readonly string[] {
  const surface = text.split(/[ ,]/u)[0] ?? '';
  const mentions = own.map((more) => mentionOf(text, surface, 'company', more));
  return confidenceFeatures(mentions, aroundIn(text, [...others, ...mentions])).filter((feature) =>
    feature.replace('company: ', '').startsWith(prefix),
  );
}

const ONE = [{}];

describe('of a record', () => {
  it('nothing is known without a mention', () => {
    expect(confidenceFeatures([], aroundIn('', []))).toEqual([]);
  });
  it.each<readonly [string, readonly Partial<Mention>[], readonly string[]]>([
    ['type', ONE, ['type=company']],
    ['evidence', ONE, ['evidence=rule', 'company: evidence=rule']],
    ['evidence', [{}, {}], ['evidence=rule', 'company: evidence=rule']],
    ['rule=', [{}, { rule: 'a/b' }, { rule: 'bind/again' }], ['company: rule=company/test', 'company: rule=a/b']],
    ['rules', ONE, ['rules=one']],
    ['rules', [{}, { rule: 'bind/again' }], ['rules=one']],
    ['rules', [{}, { rule: 'a/b' }], ['rules=several']],
    ['mentions', ONE, ['mentions=1']],
    ['mentions', [{}, {}, {}, {}], ['mentions=4']],
    ['mentions', [{}, {}, {}, {}, {}], ['mentions=4']],
    ['known', ONE, ['known=no']],
    ['known', [{}, { id: 'kr-1' }], ['known=yes']],
    ['named', ONE, ['named=below']],
    ['named', [{}, { zone: 'headline' }], ['named=in-headline']],
    ['written', ONE, ['company: written=in-full']],
    ['written', [{ name: '가온나래' }], ['company: written=in-full']],
    ['written', [{ name: '가온나래그룹' }], ['company: written=short']],
    [
      'written',
      [{ name: '가온나래그룹' }, { name: '가온나래그룹', surface: '가온나래그룹' }],
      ['company: written=in-full'],
    ],
    ['list', ONE, ['company: list=none']],
    ['list', [{}, { id: 'krx:005930' }], ['company: list=krx']],
    ['list', [{ id: 'kr-gov-moe' }], ['company: list=kr-gov']],
    ['list', [{ id: 'us-fed' }], ['company: list=us']],
    ['list', [{ id: 'Q42' }], ['company: list=other']],
    ['list', [{ id: 'kr' }], ['company: list=other']],
  ])('%s of %j', (prefix, own, expected) => {
    expect(featuresOf(prefix, '가온나래 왔다', own)).toEqual(expected);
  });
  it.each([
    ['가', 'hangul 1'],
    ['가온나래', 'hangul 4'],
    ['가온나래정', 'hangul 5-6'],
    ['가온나래정공', 'hangul 5-6'],
    ['가온나래정공사', 'hangul 7-9'],
    ['가온나래정공주식회', 'hangul 7-9'],
    ['가온나래정공주식회사', 'hangul 10+'],
    ['KMI', 'capitals 3'],
    ['K', 'latin 1'],
    ['KMITRE', 'latin 5-6'],
    ['KMIRE', 'capitals 5-6'],
    ['Kmi', 'latin 3'],
    ["R&D's", 'latin 5-6'],
    ['K7', 'latin 2'],
    ['가A', 'mixed 2'],
    ['7가', 'hangul 2'],
  ])('%s is of the shape %s', (surface, shape) => {
    const mention = mentionOf(surface, surface, 'company');
    expect(confidenceFeatures([mention], aroundIn(surface, [mention]))).toContain(`company: shape=${shape}`);
  });
  it('its longest surface tells its shape, blanks too', () => {
    const shape = (...surfaces: readonly string[]): string | undefined =>
      confidenceFeatures(
        surfaces.map((surface) => mentionOf('', '', 'company', { surface })),
        aroundIn('', []),
      ).find((feature) => feature.includes('shape='));
    expect(shape('가온', '가온 나래', '나래')).toBe('company: shape=spaced 5-6');
    expect(shape('가온나래', '가 나래')).toBe('company: shape=hangul 4');
    expect(shape('가온 A')).toBe('company: shape=mixed 4');
  });
});

describe('beside others of its type', () => {
  const text = '가온나래, 새벽정공, 달빛전자, 은하소재, 한울';
  const listed = (surface: string, more: Partial<Mention> = {}): Mention =>
    mentionOf(text, surface, 'company', { evidence: 'dictionary', ...more });
  const others = (...mentions: readonly Mention[]): readonly string[] => featuresOf('others', text, ONE, mentions);
  it('those that dictionaries list count, up to three, each name once', () => {
    expect(others()).toEqual(['company: others-listed=0']);
    expect(others(listed('새벽정공'))).toEqual(['company: others-listed=1']);
    expect(others(listed('새벽정공'), listed('달빛전자', { name: '새벽정공' }))).toEqual(['company: others-listed=1']);
    expect(others(listed('새벽정공', { evidence: 'rule' }))).toEqual(['company: others-listed=0']);
    expect(others(listed('새벽정공', { type: 'organization' }))).toEqual(['company: others-listed=0']);
    expect(others(listed('새벽정공'), listed('달빛전자'), listed('은하소재'), listed('한울'))).toEqual([
      'company: others-listed=3',
    ]);
  });
  it('it is not one of them itself', () => {
    expect(featuresOf('others', text, [{ evidence: 'dictionary' }], [listed('새벽정공')])).toEqual([
      'company: others-listed=1',
    ]);
    expect(featuresOf('others', text, [{ evidence: 'dictionary', name: '가온' }])).toEqual([
      'company: others-listed=0',
    ]);
  });
});

describe('a row', () => {
  const row = (text: string, more: Partial<Mention> = {}): string | undefined => {
    const own = mentionOf(text, '가온나래', 'company');
    const other = mentionOf(text, '새벽정공', 'company', more);
    return confidenceFeatures([own], aroundIn(text, [other, own])).find((feature) => feature.includes('row='));
  };
  it.each([
    '가온나래, 새벽정공',
    '가온나래 새벽정공',
    '가온나래·새벽정공',
    '가온나래와 새벽정공',
    '가온나래/새벽정공',
    '가온나래새벽정공',
    '새벽정공, 가온나래',
    '가온나래과, 새벽정공',
  ])('%s', (text) => {
    expect(row(text)).toBe('company: row=yes');
  });
  it.each([
    '가온나래는 새벽정공',
    '가온나래, 또 새벽정공',
    '가온나래. 새벽정공',
    '가온나래와 , 새벽정공',
    '새벽정공의 가온나래',
  ])('%s is none', (text) => {
    expect(row(text)).toBe('company: row=no');
  });
  it('is of one type', () => {
    expect(row('가온나래, 새벽정공', { type: 'organization' })).toBe('company: row=no');
  });
  it('any mention of it may stand in', () => {
    const text = '가온나래는 왔다. 한울은 갔다. 가온나래, 새벽정공';
    const own = [mentionOf(text, '가온나래', 'company'), mentionOf(text, '가온나래', 'company', {}, 5)];
    const others = [mentionOf(text, '한울', 'company'), mentionOf(text, '새벽정공', 'company')];
    expect(confidenceFeatures(own, aroundIn(text, [...others, ...own]))).toContain('company: row=yes');
    expect(confidenceFeatures(own.slice(0, 1), aroundIn(text, [...others, ...own]))).toContain('company: row=no');
    expect(confidenceFeatures(others.slice(0, 1), aroundIn(text, [...others, ...own]))).toContain('company: row=no');
    expect(confidenceFeatures(others.slice(1), aroundIn(text, [...others, ...own]))).toContain('company: row=yes');
  });
});

describe('confidence', () => {
  const weights = new Map([
    ['bias', 0.5],
    ['type=company', 1],
    ['rules=one', -0.25],
    ['rules=several', 9],
  ]);
  const confidence = createConfidence({
    rows: (file, shape) =>
      [...weights].map(([feature, weight], at) => ({
        ...shape.parse({ feature, weight: String(weight) }),
        file,
        line: at + 2,
      })),
  });
  it('is the share of the sum of the weights, two decimals', () => {
    const mention = mentionOf('가온나래', '가온나래', 'company');
    // 0.5 + 1 - 0.25 = 1.25; 1 / (1 + e^-1.25) = 0.777
    expect(confidence([mention], aroundIn('가온나래', [mention]))).toBe(0.78);
    const other = mentionOf('가온나래', '가온나래', 'city');
    // 0.5 - 0.25 = 0.25; 0.562
    expect(confidence([other], aroundIn('가온나래', [other]))).toBe(0.56);
  });
  it('without weights is a half', () => {
    const none = createConfidence({ rows: () => [] });
    const mention = mentionOf('가온나래', '가온나래', 'company');
    expect(none([mention], aroundIn('가온나래', [mention]))).toBe(0.5);
  });
  it('reads the table of weights once', () => {
    const asked: string[] = [];
    const watched = createConfidence({
      rows: (file) => {
        asked.push(file);
        return [];
      },
    });
    watched([], aroundIn('', []));
    watched([], aroundIn('', []));
    expect(asked).toEqual(['models/confidence.csv']);
  });
});
