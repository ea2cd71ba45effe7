// The dictionary of bodies: its rows as names for the automaton, and what the rules ask of them by id.
import { z } from 'zod';
import type { NameEntry, NameSource } from '../../core/names.js';
import type { Resources, Row } from '../../core/resources.js';
import { BODIES, BODY_ROW } from '../../dictionary/bodies.js';
import { lazyRows } from '../../dictionary/lazy-rows.js';
import { createNameSource } from '../../dictionary/name-source.js';
import { nameEntries } from '../../dictionary/names.js';
import { once } from '../../text/once.js';
import { ORGANIZATION } from './words.js';

type OrganizationRow = Row<z.output<typeof BODY_ROW>>;

const CONTEXT_ROW = z.object({ name: z.string().min(1), word: z.string().min(1) });

/** Categories of offices whose Korean names are those of other countries' offices too: 국방부, 중소기업청. */
const GOVERNMENT: ReadonlySet<string> = new Set(['ministry', 'agency']);
const COUNCIL = 'council';
const COMMITTEE = 'committee';

/** Shorter committees have listed short forms of their own (금융위, 방통위), and their 위 is a word elsewhere. */
const COMMITTEE_PATTERN = /^(?<short>.{3,}위)원회$/u;

export interface Bodies {
  /** Names for the automaton, the short forms of committees among them: 최저임금위. */
  readonly entries: NameSource;
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
  const rows = lazyRows(resources, BODIES, BODY_ROW);
  const listed = once(() => namesIn(rows()));
  const fullNames = once(() => new Set(rows().map(({ name }) => name)));
  const byId = once(() => new Map(rows().map((row) => [row.id, row])));
  const idsOf = (isOne: (row: OrganizationRow) => boolean): (() => ReadonlySet<string>) =>
    once(
      () =>
        new Set(
          rows()
            .filter(isOne)
            .map(({ id }) => id),
        ),
    );
  const korean = idsOf(({ country, category }) => country === 'KR' && GOVERNMENT.has(category));
  const houses = idsOf(({ country, category }) => country === '' && category === COUNCIL);
  const councils = once(() => councilsOf(rows(), byId()));
  const contexts = new Map<string, string[]>();
  for (const { name, word } of resources.rows('lexicons/weak-name-contexts.csv', CONTEXT_ROW)) {
    const own = contexts.get(name);
    if (own === undefined) contexts.set(name, [word]);
    else own.push(word);
  }
  const bodyOf = (id: string | undefined): OrganizationRow | undefined =>
    id === undefined ? undefined : byId().get(id);
  return {
    entries: createNameSource(resources, {
      type: ORGANIZATION,
      file: BODIES,
      schema: BODY_ROW,
      entriesOf,
    }),
    isListed: (name) => listed().has(name),
    isFullName: (name) => fullNames().has(name),
    countryOf: (id) => bodyOf(id)?.country ?? '',
    parentOf: (id) => bodyOf(id)?.parent ?? '',
    isKoreanOffice: (id) => korean().has(id),
    isHouse: (id) => houses().has(id),
    councilOf: (id) => (id === undefined ? undefined : councils().get(id)),
    contextsOf: (name) => contexts.get(name) ?? [],
  };
}

/** What the councils are called whose committees there are, by the ids of these. */
function councilsOf(
  rows: readonly OrganizationRow[],
  byId: ReadonlyMap<string, OrganizationRow>,
): ReadonlyMap<string, string> {
  const councils = new Map<string, string>();
  for (const { id, category, parent } of rows) {
    const council = category === COMMITTEE ? byId.get(parent) : undefined;
    if (council?.category === COUNCIL) councils.set(id, council.name);
  }
  return councils;
}

function namesIn(rows: readonly OrganizationRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => [row.name, ...row.aliases, ...row.weak_aliases]));
}

/** Names of rows, 국민권익위 and 최저임금위 among them: headlines leave out the end of every 위원회. */
function entriesOf(rows: readonly OrganizationRow[]): readonly NameEntry[] {
  const listed = namesIn(rows);
  const withShortForms = rows.map((row) => {
    const short = COMMITTEE_PATTERN.exec(row.name)?.groups?.['short'];
    return short === undefined || listed.has(short) ? row : { ...row, aliases: [...row.aliases, short] };
  });
  return nameEntries(ORGANIZATION, withShortForms, {
    attributes: (row) => (row.name_en === '' ? {} : { nameEn: row.name_en }),
  });
}
