// What the dictionary of cities says: their names, their countries and provinces, their districts.
import { z } from 'zod';
import type { NameEntry, NameSource } from '../../core/names.js';
import type { Resources } from '../../core/resources.js';
import { lazyRows } from '../../dictionary/lazy-rows.js';
import { createNameSource } from '../../dictionary/name-source.js';
import { NAME_COLUMNS, nameEntries } from '../../dictionary/names.js';
import { languageOf, type Language } from '../../lexicon/language.js';
import { once } from '../../text/once.js';
import { loadLookalikes, type Lookalikes } from './lookalikes.js';
import { loadCityWords, type CityWords } from './words.js';

export const CITY = 'city';
const CITIES = 'cities.csv';

const CITY_ROW = z.object({
  ...NAME_COLUMNS,
  country: z.string().regex(/^[A-Z]{2}$/u, 'a country is two capital letters (ISO 3166)'),
  province: z.string().default(''),
});

/** The municipality's own ending: 태안군, 마포구. */
export const hasMunicipalEnding = (name: string): boolean => '시군구'.includes(name.charAt(name.length - 1));
export const isMetropolis = ({ name }: Pick<NameEntry, 'name'>): boolean => /(?:특별시|광역시)$/u.test(name);

export interface Gazetteer {
  readonly language: Language;
  readonly words: CityWords;
  readonly lookalikes: Lookalikes;
  readonly entries: NameSource;
  /** Empty where the entry is a province's equal or abroad. */
  readonly provinceOf: (entry: { readonly id?: string | undefined }) => string;
  /** Whether a city of the country is called so. */
  readonly names: (country: string, word: string) => boolean;
  /** Whether such a word is hardly anything else. */
  readonly certain: (country: string, word: string) => boolean;
  /** Whether a city of this name has a district (구) of that name. */
  readonly hasDistrict: (city: string, district: string) => boolean;
}

/** @throws UserError naming file and line of a wrong row. */
export function loadGazetteer(resources: Resources): Gazetteer {
  const rows = lazyRows(resources, CITIES, CITY_ROW);
  const provinces = once(() => new Map(rows().map(({ id, province }) => [id, province])));
  const known = once(() => placesOf(rows()));
  return {
    language: languageOf(resources),
    words: loadCityWords(resources),
    lookalikes: loadLookalikes(resources),
    entries: createNameSource(resources, {
      type: CITY,
      file: CITIES,
      schema: CITY_ROW,
      entriesOf: (own) =>
        nameEntries(CITY, own, {
          attributes: (row) => ({ ...(row.name_en === '' ? {} : { nameEn: row.name_en }), country: row.country }),
        }),
    }),
    provinceOf: ({ id }) => provinces().get(id ?? '') ?? '',
    names: (country, word) => known().named.get(country)?.has(word) === true,
    certain: (country, word) => known().strong.get(country)?.has(word) === true,
    hasDistrict: (city, district) => known().districts.has(`${city} ${district}`),
  };
}

/** What cities of each country are called, which of it is hardly anything else, and the districts by city. */
interface Places {
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
  readonly strong: ReadonlyMap<string, ReadonlySet<string>>;
  readonly districts: ReadonlySet<string>;
}

function placesOf(rows: readonly z.output<typeof CITY_ROW>[]): Places {
  const named = new Map<string, Set<string>>();
  const strong = new Map<string, Set<string>>();
  const districts = new Set<string>();
  for (const { name, aliases, weak_aliases: weak, country, province } of rows) {
    for (const each of [name, ...aliases]) if (!weak.includes(each)) addTo(strong, country, each);
    for (const each of [name, ...aliases, ...weak]) addTo(named, country, each);
    if (name.endsWith('구')) districts.add(`${province} ${name}`);
  }
  return { named, strong, districts };
}

function addTo(sets: Map<string, Set<string>>, key: string, word: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([word]));
  else set.add(word);
}
