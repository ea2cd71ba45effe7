// Companies: commercial firms at home and abroad, banks and investors. `㈜트윔` → 트윔, `IBK기업은행`, `Adams Street`.
import { z } from 'zod';
import { NAME_COLUMNS, nameEntries } from '../../dictionary/names.js';
import { foldName } from '../../korean/characters.js';
import { languageOf } from '../../korean/language.js';
import type { EntityKindFactory } from '../kind.js';
import { judgeListed } from '../listed-names.js';
import { describeNamed, isAbbreviation } from '../naming.js';
import { representativeOf } from './representative.js';
import { createFirmNames } from './firm-names.js';
import { createCompanyRules } from './rules/index.js';

const COMPANY = 'company';
const COMPANY_ROW = z.object({
  ...NAME_COLUMNS,
  category: z.string().default(''),
  country: z.string().default(''),
  stock_code: z.string().default(''),
  strength: z.enum(['', 'weak'], 'strength is empty or "weak"').default(''),
});

export const createCompanyKind: EntityKindFactory = (resources) => {
  const language = languageOf(resources);
  const entries = nameEntries(COMPANY, resources.rows('companies.csv', COMPANY_ROW), {
    weakName: (row) => row.strength === 'weak',
    attributes: (row) => ({
      ...(row.name_en === '' ? {} : { nameEn: row.name_en }),
      ...(row.stock_code === '' ? {} : { stockCode: row.stock_code }),
    }),
  });
  return {
    type: COMPANY,
    entries,
    judge: (doc, hit) => judgeListed(doc, hit, language),
    rules: createCompanyRules(resources, language, createFirmNames(resources, language), entries),
    names: {
      acceptsAlias: (name, alias) => isAbbreviation(name, alias),
      repeats: () => true,
    },
    recordKey: (mention) => mention.id ?? foldName(mention.name ?? mention.surface),
    describe(_doc, mentions, all) {
      const description = describeNamed(mentions);
      const representative = representativeOf(mentions, all);
      return {
        ...description,
        attributes: { ...description.attributes, ...(representative === undefined ? {} : { representative }) },
      };
    },
    attributes: { nameEn: z.string(), stockCode: z.string(), representative: z.string() },
  };
};
