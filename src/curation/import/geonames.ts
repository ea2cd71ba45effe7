// A dump of GeoNames (cities500.txt, cities15000.txt, CC BY 4.0): tabs, 19 columns, no header line.
//   5809844	Seattle	Seattle	…,시애틀,…	47.60621	-122.33207	P	PPLA2	US … → geonames:5809844, 시애틀
import type { Texts } from '../../messages/language.js';
import { NAME_REASONS } from '../../messages/lint.js';
import { UserError } from '../../core/errors.js';
import { DICTIONARY_ERRORS } from '../../messages/errors/dictionaries.js';
import type { ImportedRow, ImportSource, LeftOut } from './source.js';

const COLUMNS = 19;
/** https://download.geonames.org/export/dump/readme.txt */
const [ID, NAME, ALTERNATES, LATITUDE, LONGITUDE, FEATURE_CLASS, FEATURE, COUNTRY, POPULATION] = [
  0, 1, 3, 4, 5, 6, 7, 8, 14,
];
const HANGUL_NAME_PATTERN = /^[가-힣]{2,}(?: [가-힣]+){0,3}$/u;
/** Parts of a city and places that people left. */
const NO_CITY_FEATURES = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH', 'STLMT']);

function degrees(text: string): string {
  const value = Number(text);
  return text !== '' && Number.isFinite(value) ? value.toFixed(4) : '';
}

function read(text: string, file: string): ReturnType<ImportSource['read']> {
  const rows: ImportedRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const [at, record] of text.split('\n').entries()) {
    if (record.trim() === '') continue;
    const line = at + 1;
    const cells = record.replace(/\r$/u, '').split('\t');
    if (cells.length !== COLUMNS || !/^\d+$/u.test(cells[ID] ?? '')) {
      const found = `${String(cells.length)} columns by tabs instead of ${String(COLUMNS)}`;
      throw new UserError(DICTIONARY_ERRORS.notGeonames(found), { file, line });
    }
    const latin = cells[NAME] ?? '';
    const refuse = (reason: Texts): void => {
      leftOut.push({ name: latin, line, reason });
    };
    const alternates = new Set((cells[ALTERNATES] ?? '').split(',').map((name) => name.normalize('NFC').trim()));
    const [name, ...others] = [...alternates].filter((alternate) => HANGUL_NAME_PATTERN.test(alternate));
    const hasSyllable = [...alternates].some((alternate) => /^[가-힣]$/u.test(alternate));
    if (cells[FEATURE_CLASS] !== 'P' || NO_CITY_FEATURES.has(cells[FEATURE] ?? '')) refuse(NAME_REASONS.noCity);
    else if (cells[COUNTRY] === 'KR') refuse(NAME_REASONS.inKorea);
    else if (name === undefined) refuse(hasSyllable ? NAME_REASONS.oneSyllable : NAME_REASONS.noKoreanName);
    else {
      rows.push({
        file: 'cities.csv',
        line,
        rank: Number(cells[POPULATION] ?? '') || 0,
        cells: {
          id: `geonames:${cells[ID] ?? ''}`,
          name,
          aliases: others.join(' | '),
          name_en: latin,
          country: cells[COUNTRY] ?? '',
          latitude: degrees(cells[LATITUDE] ?? ''),
          longitude: degrees(cells[LONGITUDE] ?? ''),
          source: `GeoNames ${cells[ID] ?? ''}`,
        },
      });
    }
  }
  return { rows, leftOut };
}

export const GEONAMES: ImportSource = {
  name: 'geonames',
  recognizes: (head) => (head.split('\n')[0] ?? '').split('\t').length === COLUMNS && /^\d+\t/u.test(head),
  read,
};
