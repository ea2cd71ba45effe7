// Official lists → user dictionaries: cleans the names, leaves out what the dictionaries have already or what cannot be
// told apart, and marks names weak that mean other things as well. Says of every line that is left out why.
import type { Texts } from '../../messages/language.js';
import { NAME_REASONS } from '../../messages/lint.js';
import { UserError } from '../../core/errors.js';
import { DICTIONARY_ERRORS } from '../../messages/errors/dictionaries.js';
import { ENTITY_KINDS } from '../../entities/index.js';
import type { Resources } from '../../core/resources.js';
import { foldName } from '../../text/characters.js';
import { formulaProof } from '../../output/formula.js';
import { createTokenizer } from '../../tokenizer/index.js';
import { NAME_FILES, isNameFile, LIST_SEPARATOR, listItems } from '../columns.js';
import type { NameEntry } from '../../core/names.js';
import { CSV } from './csv.js';
import { DART } from './dart.js';
import { GEONAMES } from './geonames.js';
import { withoutLegalForm } from './legal-form.js';
import { KRX } from './krx.js';
import { PUBLIC_INSTITUTIONS } from './public-institutions.js';
import type { ImportedRow, ImportSource, LeftOut } from './source.js';
import { createWeaknessJudge, type WeaknessJudge } from '../weakness.js';

export type { ImportedRow, LeftOut } from './source.js';

/** In the order in which their lists are recognized. */
export const IMPORT_SOURCES: readonly ImportSource[] = [DART, GEONAMES, KRX, PUBLIC_INSTITUTIONS, CSV];

const HEAD_LENGTH = 4096;

/** @throws UserError for a list of a kind that is not known. */
export function importSourceOf(text: string, from: string | undefined): ImportSource {
  const head = text.slice(0, HEAD_LENGTH);
  const source = IMPORT_SOURCES.find(({ name, recognizes }) => (from === undefined ? recognizes(head) : name === from));
  if (source === undefined) {
    throw new UserError(DICTIONARY_ERRORS.unknownList(from ?? '', IMPORT_SOURCES.map(({ name }) => name).join(', ')));
  }
  return source;
}

export interface MarkedWeak {
  readonly name: string;
  readonly line: number;
  readonly reason: Texts;
}

export interface Import {
  readonly rows: readonly ImportedRow[];
  readonly leftOut: readonly LeftOut[];
  readonly weak: readonly MarkedWeak[];
}

const LONGEST_NAME = 60;

/** Why a name can be no row at all. */
function nameFault(name: string): Texts | undefined {
  if (name === '') return NAME_REASONS.legalForm;
  if (Array.from(foldName(name)).length < 2) return NAME_REASONS.oneSyllable;
  if (name.length > LONGEST_NAME) return NAME_REASONS.tooLong(LONGEST_NAME);
  if (formulaProof(name) !== name) return NAME_REASONS.formula;
  if (!/\p{L}/u.test(name)) return NAME_REASONS.noLetter;
  if (name.includes('|')) return NAME_REASONS.separator;
  return undefined;
}

/** Built-in names as an import meets them. */
interface KnownNames {
  readonly ids: ReadonlyMap<string, NameEntry>;
  /** Strong names by type and spelling. */
  readonly strong: ReadonlyMap<string, NameEntry>;
}

interface BuiltInNames {
  readonly known: KnownNames;
  readonly entries: readonly NameEntry[];
}

const cache = new WeakMap<Resources, BuiltInNames>();

function knownNames(resources: Resources): BuiltInNames {
  const before = cache.get(resources);
  if (before !== undefined) return before;
  const entries = ENTITY_KINDS.flatMap((create) => create(resources).entries.all());
  const ids = new Map<string, NameEntry>();
  const strong = new Map<string, NameEntry>();
  for (const entry of entries) {
    if (entry.id !== undefined) ids.set(`${entry.type} ${entry.id}`, entry);
    if (entry.strength === 'strong') strong.set(`${entry.type} ${foldName(entry.surface)}`, entry);
  }
  const names = { known: { ids, strong }, entries };
  cache.set(resources, names);
  return names;
}

function typeOf(file: string): string {
  return isNameFile(file) ? NAME_FILES[file] : '';
}

/** The id of another row or entry of the same type that has this alias as well. */
type OtherOwner = (alias: string, row: ImportedRow) => string | undefined;

/** Who else has an alias: other rows of the list, and the names that are known already. */
function createOtherOwner(rows: readonly ImportedRow[], { strong }: KnownNames): OtherOwner {
  const owners = new Map<string, Set<string>>();
  for (const { file, cells } of rows) {
    for (const surface of [cells['name'] ?? '', ...listItems(cells['aliases'] ?? '')]) {
      const key = `${file} ${foldName(surface)}`;
      const ids = owners.get(key);
      if (ids === undefined) owners.set(key, new Set([cells['id'] ?? '']));
      else ids.add(cells['id'] ?? '');
    }
  }
  return (alias, { file, cells }) => {
    const own = cells['id'] ?? '';
    const known = strong.get(`${typeOf(file)} ${foldName(alias)}`);
    if (known !== undefined && known.id !== own) return known.id ?? known.name;
    return [...(owners.get(`${file} ${foldName(alias)}`) ?? [])].find((id) => id !== own);
  };
}

/** Marks the name and its aliases weak where they mean other things. */
function weakened(
  row: ImportedRow,
  judge: WeaknessJudge,
  otherOwner: OtherOwner | undefined,
  weak: MarkedWeak[],
): ImportedRow {
  const { cells, file, line } = row;
  const name = cells['name'] ?? '';
  if (file === 'officials.csv' || !isNameFile(file) || name === '') return row;
  const note = (surface: string, reason: Texts): void => {
    weak.push({ name: surface, line, reason });
  };
  const weakAliases = new Set(listItems(cells['weak_aliases'] ?? ''));
  const aliases = listItems(cells['aliases'] ?? '').filter((alias) => {
    if (alias === name || weakAliases.has(alias)) return false;
    const owner = otherOwner?.(alias, row);
    const reason = owner === undefined ? judge.reason(alias, file) : NAME_REASONS.otherName(owner);
    if (reason === undefined) return true;
    note(alias, reason);
    weakAliases.add(alias);
    return false;
  });
  const isWeak = cells['strength'] === 'weak' || weakAliases.has(name);
  const reason = isWeak ? undefined : judge.reason(name, file);
  if (reason !== undefined) {
    note(name, reason);
    if (file !== 'companies.csv') weakAliases.add(name);
  }
  return {
    ...row,
    cells: {
      ...cells,
      aliases: aliases.join(LIST_SEPARATOR),
      weak_aliases: [...weakAliases].join(LIST_SEPARATOR),
      ...(file === 'companies.csv' ? { strength: isWeak || reason !== undefined ? 'weak' : '' } : {}),
    },
  };
}

/** A free number behind made-up ids that two names of one list share, or that another name has already. */
function withFreeIds(rows: readonly ImportedRow[], { ids }: KnownNames): readonly ImportedRow[] {
  const owners = new Map<string, string>();
  const ownerOf = (file: string, id: string): string | undefined =>
    owners.get(`${file} ${id}`) ?? ids.get(`${typeOf(file)} ${id}`)?.name;
  return rows.map((row) => {
    const id = row.cells['id'];
    const name = row.cells['name'] ?? '';
    if (id === undefined || row.hasMadeUpId !== true) return row;
    let free = id;
    for (let number = 2; ; number += 1) {
      const owner = ownerOf(row.file, free);
      if (owner === undefined || owner === name) break;
      free = `${id}-${String(number)}`;
    }
    owners.set(`${row.file} ${free}`, name);
    return free === id ? row : { ...row, cells: { ...row.cells, id: free } };
  });
}

/**
 * The rows that a list adds to the dictionaries. Lists of others give way to the rows that are there already; a person's
 * own table (`csv`) does not.
 * @throws UserError naming file and line of what is broken in the list.
 */
export function importList(text: string, file: string, source: ImportSource, resources: Resources): Import {
  const contents = source.read(text, file);
  const leftOut: LeftOut[] = [...contents.leftOut];
  const isOwn = source === CSV;
  const { known, entries } = knownNames(resources);
  const cleaned: ImportedRow[] = [];
  for (const row of contents.rows) {
    const written = row.cells['name'];
    if (written === undefined || row.cells['status'] === 'removed') {
      cleaned.push(row);
      continue;
    }
    const name = row.file === 'officials.csv' ? written.normalize('NFC').trim() : withoutLegalForm(written);
    const fault = nameFault(name);
    const type = typeOf(row.file);
    const sameId = known.ids.get(`${type} ${row.cells['id'] ?? ''}`);
    const sameName = known.strong.get(`${type} ${foldName(name)}`);
    if (fault !== undefined) leftOut.push({ name: written, line: row.line, reason: fault });
    else if (!isOwn && sameId !== undefined) {
      leftOut.push({ name, line: row.line, reason: NAME_REASONS.known(sameId.id ?? '') });
    } else if (!isOwn && sameName !== undefined) {
      leftOut.push({ name, line: row.line, reason: NAME_REASONS.known(sameName.id ?? sameName.name) });
    } else cleaned.push({ ...row, cells: { ...row.cells, name } });
  }
  const distinct = isOwn ? cleaned : withoutNamesakes(cleaned, leftOut);
  const others = new Map<string, string>();
  for (const entry of entries) {
    if (entry.strength === 'strong') others.set(`${entry.type}\n${entry.surface}`, entry.id ?? entry.name);
  }
  const surfaces = new Set(
    distinct.flatMap(({ cells }) => [cells['name'] ?? '', ...listItems(cells['aliases'] ?? '')]).filter(Boolean),
  );
  const judges = new Map<string, WeaknessJudge>();
  const tokenizer = createTokenizer('embedded');
  const judgeOf = (target: string): WeaknessJudge => {
    let judge = judges.get(target);
    if (judge === undefined) {
      const ofOtherTypes = new Map<string, string>();
      for (const [key, id] of others) {
        const [type = '', surface = ''] = key.split('\n');
        if (type !== typeOf(target)) ofOtherTypes.set(surface, `${type} ${id}`);
      }
      judge = createWeaknessJudge([...surfaces], resources, tokenizer, ofOtherTypes);
      judges.set(target, judge);
    }
    return judge;
  };
  const weak: MarkedWeak[] = [];
  const identified = withFreeIds(distinct, known);
  // a person who writes an alias of something else means to take it over
  const otherOwner = isOwn ? undefined : createOtherOwner(identified, known);
  const rows = identified.map((row) => weakened(row, judgeOf(row.file), otherOwner, weak));
  return { rows, leftOut: leftOut.toSorted((a, b) => a.line - b.line), weak };
}

/** Of rows with one name the one of the highest rank stays; of equals none, since nothing tells them apart. */
function withoutNamesakes(rows: readonly ImportedRow[], leftOut: LeftOut[]): readonly ImportedRow[] {
  const groups = new Map<string, ImportedRow[]>();
  for (const row of rows) {
    const key = `${row.file} ${foldName(row.cells['name'] ?? '')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const kept = new Set<ImportedRow>();
  for (const group of groups.values()) {
    const highest = group.reduce((max, { rank }) => Math.max(max, rank), Number.NEGATIVE_INFINITY);
    const best = group.filter(({ rank }) => rank === highest);
    const [first] = best;
    if (first !== undefined && best.length === 1) kept.add(first);
  }
  return rows.filter((row) => {
    if (kept.has(row)) return true;
    const group = groups.get(`${row.file} ${foldName(row.cells['name'] ?? '')}`) ?? [];
    const reason = group.some((other) => kept.has(other))
      ? NAME_REASONS.larger
      : NAME_REASONS.severalAlike(group.length);
    leftOut.push({ name: row.cells['name'] ?? '', line: row.line, reason });
    return false;
  });
}
