// Countries by their ISO 3166-1 codes: `미국과 독일은`, `인도 정부`. Not: 독일어, 한국경제신문 (a company), 인도 위를 걷다.
import { z } from 'zod';
import type { EntityKindFactory } from '../../core/kind.js';
import { regionKind, regionWordsOf } from '../regions.js';

const COUNTRIES = 'lexicons/countries.csv';
const COUNTRY_ROW = z.object({
  name: z.string().min(1),
  aliases: z.string().default(''),
  weak: z.string().default(''),
  iso2: z.string().regex(/^[A-Z]{2}$/u, 'a country is two capital letters (ISO 3166-1)'),
});

/** A supporting kind: it takes the places that the others leave. */
export const createCountryKind: EntityKindFactory = (resources) => ({
  ...regionKind(
    regionWordsOf(
      'country',
      resources.rows(COUNTRIES, COUNTRY_ROW).map((row) => ({ ...row, id: `iso3166-1:${row.iso2}`, country: row.iso2 })),
      resources,
    ),
  ),
  precedence: 8,
  attributes: { country: z.string() },
});
