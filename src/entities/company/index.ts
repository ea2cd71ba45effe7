// Companies: commercial firms at home and abroad, banks and investors. `㈜트윔` → 트윔, `IBK기업은행`, `Adams Street`.
import { z } from 'zod';
import type { DictionaryHit, NameEntry } from '../../core/names.js';
import { lazyRows } from '../../dictionary/lazy-rows.js';
import { createNameSource } from '../../dictionary/name-source.js';
import { NAME_COLUMNS, nameEntries } from '../../dictionary/names.js';
import { foldName } from '../../text/characters.js';
import { lazySet } from '../../text/lazy.js';
import { languageOf } from '../../lexicon/language.js';
import type { EntityKindFactory } from '../../core/kind.js';
import type { Row } from '../../core/resources.js';
import { judgeListed } from '../listed-names.js';
import { describeNamed, isAbbreviation } from '../naming.js';
import { representativeOf } from './representative.js';
import { createFirmNames } from './firm-names.js';
import { createLookalikes, createProductNames, isNamedAsGoods } from './product-names.js';
import { firmHeaderCues } from './rules/column.js';
import { createCompanyRules, ROW_RULES } from './rules/index.js';

const COMPANY = 'company';
const COMPANIES = 'companies.csv';
const COMPANY_ROW = z.object({
  ...NAME_COLUMNS,
  category: z.string().default(''),
  country: z.string().default(''),
  stock_code: z.string().default(''),
  strength: z.enum(['', 'weak'], 'strength is empty or "weak"').default(''),
});

type CompanyRow = Row<z.output<typeof COMPANY_ROW>>;

const HOME = 'KR';
/** What stands behind the names of foreign firms: 노르드그린사. */
const FIRM = '사';

/** Several words, a capital inside or six letters and more; Alpha, Slack and Visa are words and other things as well. */
const DISTINCTIVE_PATTERN = /[ &]|[a-z][A-Z]|^[A-Za-z]{6,}$/u;

/** A firm with its English name, by which releases call it too: IKEA, Spotify, Y Combinator. */
function withEnglishAlias(row: CompanyRow): CompanyRow {
  const { name, aliases, weak_aliases, name_en } = row;
  if (name_en === '' || [name, ...aliases, ...weak_aliases].includes(name_en)) return row;
  return row.strength === 'weak' || !DISTINCTIVE_PATTERN.test(name_en)
    ? { ...row, weak_aliases: [...weak_aliases, name_en] }
    : { ...row, aliases: [...aliases, name_en] };
}

/**
 * 쌍용자동차 in an article of 2025 speaks of the firm as it was, so a former name that is written out stays. A short form
 * (쌍용차) is read with the name of the date, KG모빌리티.
 */
function formerName(entries: readonly NameEntry[], date: string | undefined): readonly NameEntry[] | undefined {
  if (date === undefined) return undefined;
  const names = entries.filter(({ role }) => role === 'name');
  const former = names.filter(({ validTo }) => validTo !== undefined && validTo < date);
  return former.length > 0 && former.length === names.length ? former : undefined;
}

export const createCompanyKind: EntityKindFactory = (resources) => {
  const language = languageOf(resources);
  const isProduct = createProductNames(resources);
  const isOther = createLookalikes(resources);
  const rows = lazyRows(resources, COMPANIES, COMPANY_ROW);
  const entries = createNameSource(resources, {
    type: COMPANY,
    file: COMPANIES,
    schema: COMPANY_ROW,
    entriesOf: (own) =>
      nameEntries(COMPANY, own.map(withEnglishAlias), {
        weakName: (row) => row.strength === 'weak',
        attributes: (row) => ({
          ...(row.name_en === '' ? {} : { nameEn: row.name_en }),
          ...(row.stock_code === '' ? {} : { stockCode: row.stock_code }),
        }),
      }),
  });
  const firms = createFirmNames(resources, language);
  const headTitles = firms.lexicon.words('firm-head');
  const foreign = lazySet(
    () => new Set(rows().flatMap(({ id, country }) => (country === '' || country === HOME ? [] : [id]))),
  );
  // 노르드그린사는 is the firm, 새벽사 a temple
  const isForeign = ({ entries: [entry] }: DictionaryHit): boolean =>
    entry?.id !== undefined && entry.strength === 'strong' && foreign.has(entry.id);
  const papers = lazySet(
    () =>
      new Set(
        rows()
          .filter(({ category }) => category === 'media')
          .map(({ id }) => id),
      ),
  );
  return {
    type: COMPANY,
    traits: ['party'],
    precedence: 2,
    entries,
    cueWords: firmHeaderCues(resources),
    judge: (article, hit) =>
      isProduct(article.text, hit) || isNamedAsGoods(article.text, hit, language)
        ? 'a product of the firm'
        : isOther(article.text, hit)
          ? 'another word that is spelled alike'
          : judgeListed(
              article,
              { ...hit, entries: formerName(hit.entries, article.date) ?? hit.entries },
              language,
              isForeign(hit) ? FIRM : undefined,
            ),
    rules: createCompanyRules(resources, language, firms, entries, papers),
    names: {
      // 새론바이오로직스(바이오): its line of business
      acceptsAlias: (name, alias) => isAbbreviation(name, alias) && !firms.lexicon.businessLines.has(alias),
      repeats: ({ rule }) => !ROW_RULES.has(rule),
    },
    recordKey: (mention) => mention.id ?? foldName(mention.name ?? mention.surface),
    describe(_article, mentions, all) {
      const description = describeNamed(mentions);
      const representative = representativeOf(mentions, all, headTitles);
      return {
        ...description,
        attributes: { ...description.attributes, ...(representative === undefined ? {} : { representative }) },
      };
    },
    attributes: { nameEn: z.string(), stockCode: z.string(), representative: z.string() },
  };
};
