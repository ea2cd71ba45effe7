// How fixtures/releases/earlier.json is written: the evidence by name once, then page by page one string a record, `+` where it is
// right and `-` where not, with the places of its evidence in that list.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../../fixtures/releases/earlier.json', import.meta.url));

/** The bytes that are kept, for the manifest; empty where there are none. */
export const earlierBytes = () => (existsSync(FILE) ? readFileSync(FILE) : Buffer.alloc(0));

/** @returns what was kept, page by page; nothing where there is no file */
export function readEarlier() {
  const bytes = earlierBytes();
  return bytes.length === 0 ? [] : unpackEarlier(bytes.toString('utf8'));
}

/** @returns {{ page: string, features: string[], right: boolean }[]} in the order of the pages */
export function unpackEarlier(text) {
  const { features, pages } = JSON.parse(text);
  return Object.entries(pages).flatMap(([page, records]) =>
    records.map((record) => {
      const [sign, ...places] = record.split(' ');
      return { page, features: places.map((place) => features[Number(place)]), right: sign === '+' };
    }),
  );
}

/** @returns {string} JSON, the same for the same records in any order of pages */
export function packEarlier(records) {
  const features = [...new Set(records.flatMap(({ features: own }) => own))].sort();
  const placeOf = new Map(features.map((feature, place) => [feature, place]));
  const pages = {};
  for (const { page, features: own, right } of [...records].sort((a, b) =>
    a.page < b.page ? -1 : a.page > b.page ? 1 : 0,
  ))
    (pages[page] ??= []).push([right ? '+' : '-', ...own.map((feature) => placeOf.get(feature))].join(' '));
  return JSON.stringify({ features, pages });
}
