// Where a city lies, as its dictionary says; nowhere, where it does not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCoordinates } from '../../src/entities/city/coordinates.js';
import { createResources } from '../../src/dictionary/load.js';

const folder = mkdtempSync(join(tmpdir(), 'kr-sme-cities-'));
writeFileSync(
  join(folder, 'cities.csv'),
  [
    'id,name,country,latitude,longitude,source',
    'x:placed,가온시,KR,37.5,-127.25,made up',
    'x:nowhere,나래시,KR,,,made up',
    'x:half,다온시,KR,37.5,,made up',
    'x:beyond,라온시,KR,137.5,127,made up',
    'x:words,마온시,KR,north,127,made up',
    '',
  ].join('\n'),
);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('coordinates', () => {
  const coordinates = loadCoordinates(createResources([folder]));

  it('are those of the row', () => {
    expect(coordinates('x:placed')).toEqual({ latitude: 37.5, longitude: -127.25 });
  });

  it.each(['x:nowhere', 'x:half', 'x:beyond', 'x:words', 'x:unknown'])('%s has none', (id) => {
    expect(coordinates(id)).toBeUndefined();
  });

  it('are known of a listed city', () => {
    const seoul = coordinates('kr-sgg:11000');
    expect(seoul?.latitude).toBeCloseTo(37.55, 1);
    expect(seoul?.longitude).toBeCloseTo(126.99, 1);
  });
});
