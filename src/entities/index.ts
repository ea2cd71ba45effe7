// The entity types, in the order in which ties between them are decided. A new type is one line here and one folder.
import { createAmountKind } from './amount/index.js';
import { createCityKind } from './city/index.js';
import { createCountryKind } from './country/index.js';
import { createCompanyKind } from './company/index.js';
import type { EntityKindFactory } from '../core/kind.js';
import { createOfficialKind } from './official/index.js';
import { createOrganizationKind } from './organization/index.js';
import { createProvinceKind } from './province/index.js';

export const ENTITY_KINDS: readonly EntityKindFactory[] = [
  createAmountKind,
  createOrganizationKind,
  createCompanyKind,
  createCityKind,
  createOfficialKind,
];

/** Types that are looked for where they are asked for alone; they change nothing for the others. */
export const SUPPORTING_KINDS: ReadonlyMap<string, EntityKindFactory> = new Map([
  ['country', createCountryKind],
  ['province', createProvinceKind],
]);
