// How the made-up releases become a page: five types, of which cities lie somewhere.
import { z } from 'zod';
import type { EntityKind } from '../../../src/core/kind.js';
import type { RenderOptions } from '../../../src/output/format.js';
import { KINDS, OPTIONS } from '../results.js';

const [amount, company, official] = KINDS;
const TRAITS: Readonly<Partial<Record<string, EntityKind['traits']>>> = { amount: ['value'], official: ['person'] };
const city = {
  type: 'city',
  attributes: { country: z.string() },
  coordinates: () => ({ latitude: 35.18, longitude: 129.07 }),
};
export const OPTIONS_OF_PAGE: RenderOptions = {
  ...OPTIONS,
  rows: 'report',
  kinds: [
    ...[
      { ...company, type: 'organization', attributes: { nameEn: z.string() } },
      company,
      official,
      { ...company, ...city },
      amount,
    ],
  ].flatMap((kind) => {
    if (kind?.type === undefined || company === undefined) return [];
    return [{ ...company, ...kind, traits: TRAITS[kind.type] ?? kind.traits ?? ['party'] }];
  }),
};
