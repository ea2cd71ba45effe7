// Organizations: ministries, agencies, public institutions, associations, universities, hospitals, councils,
// international bodies. `중기부` → 중소벤처기업부; `슈타인바이스 재단`, `벤처기업협회장` → 벤처기업협회.
import { z } from 'zod';
import { NAME_COLUMNS, nameEntries } from '../../dictionary/names.js';
import { foldName } from '../../korean/characters.js';
import { languageOf } from '../../korean/language.js';
import type { EntityKindFactory } from '../kind.js';
import { judgeListed } from '../listed-names.js';
import { describeNamed, isAbbreviation } from '../naming.js';
import { createOrganizationRules } from './rules.js';

export const ORGANIZATION = 'organization';

const ORGANIZATION_ROW = z.object({
  ...NAME_COLUMNS,
  category: z.string().default(''),
  country: z.string().default(''),
});

export const createOrganizationKind: EntityKindFactory = (resources) => {
  const language = languageOf(resources);
  return {
    type: ORGANIZATION,
    entries: nameEntries(ORGANIZATION, resources.rows('organizations.csv', ORGANIZATION_ROW), {
      attributes: (row) => (row.name_en === '' ? {} : { nameEn: row.name_en }),
    }),
    judge: (doc, hit) => judgeListed(doc, hit, language),
    rules: createOrganizationRules(language),
    names: {
      acceptsAlias: isAbbreviation,
      repeats: (mention) => mention.rule !== 'organization/glued-title',
    },
    recordKey: (mention) => mention.id ?? foldName(mention.name ?? mention.surface),
    describe: (_doc, mentions) => describeNamed(mentions),
    attributes: { nameEn: z.string() },
  };
};
