// What earlier builds found on pages of the benchmark is kept as evidence and verdict alone.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packEarlier, readEarlier, unpackEarlier } from '../../tools/train/earlier-records.mjs';

const RIGHT = { page: 'r002', features: ['type=city', 'known=yes'], right: true };
const WRONG = { page: 'r001', features: ['type=company'], right: false };

describe('what earlier builds found', () => {
  it('is one string a record: its verdict and the places of its evidence', () => {
    expect(JSON.parse(packEarlier([RIGHT, WRONG]))).toEqual({
      features: ['known=yes', 'type=city', 'type=company'],
      pages: { r001: ['- 2'], r002: ['+ 1 0'] },
    });
  });

  it('comes back as it was, in the order of the pages', () => {
    expect(unpackEarlier(packEarlier([RIGHT, WRONG]))).toEqual([WRONG, RIGHT]);
  });

  it('is of learning pages alone', () => {
    const learning = new Set(readdirSync('fixtures/releases/learning').map((file) => file.replace('.json', '')));
    const pages = new Set(readEarlier().map(({ page }) => page));
    expect(pages.size).toBeGreaterThan(500);
    expect([...pages].filter((page) => !learning.has(page))).toEqual([]);
  });
});
