import { describe, expect, it } from 'vitest';
import { createResources } from '../../src/dictionary/load.js';
import { aroundIn, confidenceFeatures, createConfidence } from '../../src/stages/confidence.js';
import type { Evidence, Mention } from '../../src/core/types.js';

function mention(rule: string, evidence: Evidence, more: Partial<Mention> = {}): Mention {
  return { type: 'company', start: 0, end: 4, surface: '가온나래', zone: 'body', rule, evidence, ...more };
}

describe('what speaks for a record', () => {
  it('is its rules and evidence, how often it stands, how it is written and listed, and what stands beside it', () => {
    const mentions = [
      mention('company/marker', 'rule', { zone: 'headline' }),
      mention('dictionary/name', 'dictionary', { id: 'kr-co-1' }),
      mention('bind/again', 'context'),
    ];
    const other = mention('dictionary/name', 'dictionary', { start: 6, end: 10, surface: '새벽정공', id: 'krx:1' });
    expect(confidenceFeatures(mentions, aroundIn('가온나래, 새벽정공', [...mentions, other]))).toEqual([
      'type=company',
      'evidence=rule',
      'company: evidence=rule',
      'evidence=dictionary',
      'company: evidence=dictionary',
      'evidence=context',
      'company: evidence=context',
      'company: rule=company/marker',
      'company: rule=dictionary/name',
      'rules=several',
      'mentions=3',
      'known=yes',
      'named=in-headline',
      'company: shape=hangul 4',
      'company: written=in-full',
      'company: list=kr-co',
      'company: others-listed=1',
      'company: row=yes',
    ]);
  });
});

describe('confidence', () => {
  const confidence = createConfidence(createResources());
  const sureOf = (mentions: readonly Mention[]): number => confidence(mentions, aroundIn('가온나래', mentions));

  it('is a share, with two decimals', () => {
    for (const evidence of ['definition', 'dictionary', 'rule', 'context'] as const) {
      const share = sureOf([mention('company/usage', evidence)]);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(Math.round(share * 100) / 100).toBe(share);
    }
  });

  it('is the greater, the more speaks for a record', () => {
    const listed = mention('dictionary/name', 'dictionary', { id: 'kr-1' });
    expect(sureOf([listed, listed, listed])).toBeGreaterThan(sureOf([mention('company/usage', 'context')]));
  });
});
