// The dictionary of bodies: its rows as names for the automaton, and what the rules ask of them by id.
import { z } from 'zod';
import type { NameEntry } from '../../core/names.js';
import type { Resources } from '../../core/resources.js';
import { NAME_COLUMNS, nameEntries } from '../../dictionary/names.js';
import { ORGANIZATION } from './words.js';

const ORGANIZATION_ROW = z.object({
  ...NAME_COLUMNS,
  category: z.string().default(''),
  parent: z.string().default(''),
  country: z.string().default(''),
});
type OrganizationRow = z.output<typeof ORGANIZATION_ROW>;

const CONTEXT_ROW = z.object({ name: z.string().min(1), word: z.string().min(1) });

/** Categories of offices whose Korean names are those of other countries' offices too: 국방부, 중소기업청. */
const GOVERNMENT: ReadonlySet<string> = new Set(['ministry', 'agency']);
const COUNCIL = 'council';
const COMMITTEE = 'committee';

/** Shorter committees have listed short forms of their own (금융위, 방통위), and their 위 is a word elsewhere. */
const COMMITTEE_PATTERN = /^(?<short>.{3,}위)원회$/u;

export interface Bodies {
  /** Names for the automaton, the short forms of committees among them: 최저임금위. */
  readonly entries: readonly NameEntry[];
  /** Whether it is a name or another name of a listed body. */
  readonly isListed: (name: string) => boolean;
  /** Whether it is the name in full of a listed body. */
  readonly isFullName: (name: string) => boolean;
  /** ISO 3166-1 alpha-2; '' for international bodies. */
  readonly countryOf: (id: string | undefined) => string;
  readonly parentOf: (id: string | undefined) => string;
  /** A ministry or agency of Korea. */
  readonly isKoreanOffice: (id: string) => boolean;
  /** 하원, 상원: of whichever country. */
  readonly isHouse: (id: string) => boolean;
  /** What the council is called whose committee it is: 국회 of 환경노동위원회. */
  readonly councilOf: (id: string | undefined) => string | undefined;
  /** Words that make a weak name count when they stand right behind it. */
  readonly contextsOf: (name: string) => readonly string[];
}

/** @throws UserError naming the row of a dictionary that is wrong. */
export function readBodies(resources: Resources): Bodies {
  const rows = resources.rows('organizations.csv', ORGANIZATION_ROW);
  const listed = new Set<string>();
  const fullNames = new Set<string>();
  const latest = new Map<string, OrganizationRow>();
  const korean = new Set<string>();
  const houses = new Set<string>();
  for (const row of rows) {
    fullNames.add(row.name);
    for (const name of [row.name, ...row.aliases, ...row.weak_aliases]) listed.add(name);
    latest.set(row.id, row);
    if (row.country === 'KR' && GOVERNMENT.has(row.category)) korean.add(row.id);
    if (row.country === '' && row.category === COUNCIL) houses.add(row.id);
  }
  const councils = new Map<string, string>();
  for (const { id, category, parent } of rows) {
    const council = category === COMMITTEE ? latest.get(parent) : undefined;
    if (council?.category === COUNCIL) councils.set(id, council.name);
  }
  const contexts = new Map<string, string[]>();
  for (const { name, word } of resources.rows('lexicons/weak-name-contexts.csv', CONTEXT_ROW)) {
    const own = contexts.get(name);
    if (own === undefined) contexts.set(name, [word]);
    else own.push(word);
  }
  // 국민권익위, 최저임금위: headlines leave out the end of every 위원회
  const withShortForms = rows.map((row) => {
    const short = COMMITTEE_PATTERN.exec(row.name)?.groups?.['short'];
    return short === undefined || listed.has(short) ? row : { ...row, aliases: [...row.aliases, short] };
  });
  return {
    entries: nameEntries(ORGANIZATION, withShortForms, {
      attributes: (row) => (row.name_en === '' ? {} : { nameEn: row.name_en }),
    }),
    isListed: (name) => listed.has(name),
    isFullName: (name) => fullNames.has(name),
    countryOf: (id) => (id === undefined ? '' : (latest.get(id)?.country ?? '')),
    parentOf: (id) => (id === undefined ? '' : (latest.get(id)?.parent ?? '')),
    isKoreanOffice: (id) => korean.has(id),
    isHouse: (id) => houses.has(id),
    councilOf: (id) => (id === undefined ? undefined : councils.get(id)),
    contextsOf: (name) => contexts.get(name) ?? [],
  };
}
