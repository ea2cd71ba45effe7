import { describe, expect, it } from 'vitest';
import { createResources } from '../../src/dictionary/load.js';
import { confidenceFeatures, createConfidence } from '../../src/stages/confidence.js';
import type { Evidence, Mention } from '../../src/core/types.js';

function mention(rule: string, evidence: Evidence, more: Partial<Mention> = {}): Mention {
  return { type: 'company', start: 0, end: 4, surface: '가온나래', zone: 'body', rule, evidence, ...more };
}

describe('what speaks for a record', () => {
  it('is its rules and evidence, how often it stands, and whether it is known', () => {
    const mentions = [
      mention('company/marker', 'rule', { zone: 'headline' }),
      mention('dictionary/name', 'dictionary', { id: 'kr-1' }),
      mention('bind/again', 'context'),
    ];
    expect(confidenceFeatures(mentions)).toEqual([
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
    ]);
  });
});

describe('confidence', () => {
  const confidence = createConfidence(createResources());

  it('is a share, with two decimals', () => {
    for (const evidence of ['definition', 'dictionary', 'rule', 'context'] as const) {
      const share = confidence([mention('company/usage', evidence)]);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(Math.round(share * 100) / 100).toBe(share);
    }
  });

  it('is the greater, the more speaks for a record', () => {
    const listed = mention('dictionary/name', 'dictionary', { id: 'kr-1' });
    expect(confidence([listed, listed, listed])).toBeGreaterThan(confidence([mention('company/usage', 'context')]));
  });
});
