// Provinces and states by their ISO 3166-2 codes: `경기도는`, `텍사스주에`, `경기 화성시`. Not: 경기 침체, 강원대학교 (a body).
import { z } from 'zod';
import type { EntityKindFactory } from '../../core/kind.js';
import { regionKind, regionWordsOf } from '../regions.js';

const PROVINCES = 'lexicons/provinces.csv';
const PROVINCE_ROW = z.object({
  name: z.string().min(1),
  aliases: z.string().default(''),
  weak: z.string().default(''),
  country: z.string().regex(/^[A-Z]{2}$/u, 'a country is two capital letters (ISO 3166-1)'),
  iso_3166_2: z.string().regex(/^(?:[A-Z]{2}-[A-Z0-9]{1,3})?$/u, 'a code of ISO 3166-2, or left empty'),
  valid_from: z.string().default(''),
  valid_to: z.string().default(''),
});
/** Their names are no cues unless provinces are asked for. */
const CUE = 'province';

/** A supporting kind: it takes the places that the others leave. */
export const createProvinceKind: EntityKindFactory = (resources) => {
  const rows = resources.rows(PROVINCES, PROVINCE_ROW);
  const words = regionWordsOf(
    'province',
    rows.map(({ iso_3166_2: code, valid_from: from, valid_to: to, ...row }) => ({
      ...row,
      ...(code === '' ? {} : { id: `iso3166-2:${code}` }),
      ...(from === '' ? {} : { from }),
      ...(to === '' ? {} : { to }),
    })),
    resources,
  );
  return {
    ...regionKind({ ...words, cue: CUE }),
    cueWords: words.words.map((word) => ({ kind: CUE, word })),
    precedence: 9,
    attributes: { country: z.string() },
  };
};
