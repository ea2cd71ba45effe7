// The rows of bodies, which officials are asked about as well.
import { z } from 'zod';
import { NAME_COLUMNS } from './names.js';

export const BODIES = 'organizations.csv';

export const BODY_ROW = z.object({
  ...NAME_COLUMNS,
  category: z.string().default(''),
  parent: z.string().default(''),
  /** ISO 3166-1 alpha-2; '' for international bodies. */
  country: z.string().default(''),
});
