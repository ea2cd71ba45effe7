// All names of the dictionaries and all cues of the lexicon as the build wrote them: a trie, columns of numbers, and one text
// that holds all strings. An entry becomes an object when it is first asked for.
import type { NameEntry } from '../core/names.js';
import type { Attributes } from '../core/types.js';
import { once } from '../text/once.js';
import { bytesOf, int32, openCompiled, uint16, type CompiledFile } from './compiled-file.js';
import { createStrings, openStrings, type Strings } from './compiled-strings.js';
import { buildTrie, type TrieTables } from './trie.js';

/** Names by number. */
export interface NameTable {
  readonly count: number;
  entry(index: number): NameEntry | undefined;
}

/** Cues by number. */
export interface CueTable {
  readonly count: number;
  kind(index: number): string;
  word(index: number): string;
}

/** The keys of the trie are the names and, behind them, the cues. */
export interface CompiledNames {
  readonly trie: TrieTables;
  readonly names: NameTable;
  readonly cues: CueTable;
  /** The types whose names and cues they are, with blanks between. */
  readonly types: string;
}

const TRIE_SECTIONS = ['parents', 'codes', 'groups', 'bounds', 'keys', 'beginnings'] as const;
/** Of an entry: its surface, its facts, its flags. */
const ENTRY_WIDTH = 3;
/** Of what several entries of one row have in common: type, name, id, first day, last day, attributes, file, line. */
const FACTS_WIDTH = 8;
/** Of a cue: its kind and its word. */
const CUE_WIDTH = 2;
const WEAK = 1;
const ALIAS = 2;

/** What the entries of one row share. */
type Facts = Omit<NameEntry, 'surface' | 'strength' | 'role'>;

/** The names and cues that the build compiled; undefined when it made none. Whether rows have changed since is not asked. */
export const openCompiledNames = once((): CompiledNames | undefined => {
  const file = openCompiled();
  return file === undefined ? undefined : readNames(file);
});

/** The names and cues in a file; undefined where it has none. */
export function readNames(file: Pick<CompiledFile, 'bytes'>): CompiledNames | undefined {
  const [parents, codes, groups, bounds, keys, beginnings] = TRIE_SECTIONS.map((name) => file.bytes(`trie ${name}`));
  const [entries, facts, cues, types] = ['entries', 'facts', 'cues', 'types'].map((name) => file.bytes(name));
  const strings = openStrings(file);
  if (
    parents === undefined ||
    codes === undefined ||
    groups === undefined ||
    bounds === undefined ||
    keys === undefined ||
    beginnings === undefined ||
    entries === undefined ||
    facts === undefined ||
    cues === undefined ||
    types === undefined ||
    strings === undefined
  )
    return undefined;
  return {
    trie: {
      parents: int32(parents),
      codes: uint16(codes),
      groups: int32(groups),
      bounds: int32(bounds),
      keys: int32(keys),
      beginnings: int32(beginnings),
    },
    names: nameTable(int32(entries), int32(facts), strings),
    cues: cueTable(int32(cues), strings),
    types: Buffer.from(types).toString('utf8'),
  };
}

function nameTable(entries: Int32Array, facts: Int32Array, strings: Strings): NameTable {
  const count = Math.floor(entries.length / ENTRY_WIDTH);
  const knownFacts = new Map<number, Facts>();
  const known = new Map<number, NameEntry>();
  const factsOf = (row: number): Facts => {
    let own = knownFacts.get(row);
    if (own === undefined) {
      own = readFacts(facts.subarray(row * FACTS_WIDTH, (row + 1) * FACTS_WIDTH), strings);
      knownFacts.set(row, own);
    }
    return own;
  };
  return {
    count,
    entry(index) {
      if (index < 0 || index >= count) return undefined;
      let entry = known.get(index);
      if (entry === undefined) {
        const [surface = 0, row = 0, flags = 0] = entries.subarray(index * ENTRY_WIDTH, (index + 1) * ENTRY_WIDTH);
        entry = {
          ...factsOf(row),
          surface: strings.text(surface),
          strength: (flags & WEAK) === 0 ? 'strong' : 'weak',
          role: (flags & ALIAS) === 0 ? 'name' : 'alias',
        };
        known.set(index, entry);
      }
      return entry;
    },
  };
}

function readFacts(cells: Int32Array, strings: Strings): Facts {
  const [type = 0, name = 0, id = 0, from = 0, to = 0, attributes = 0, file = 0, line = 0] = cells;
  const own = id === 0 ? {} : { id: strings.text(id) };
  return {
    type: strings.text(type),
    name: strings.text(name),
    ...own,
    ...(from === 0 ? {} : { validFrom: strings.text(from) }),
    ...(to === 0 ? {} : { validTo: strings.text(to) }),
    attributes: readAttributes(strings.text(attributes)),
    reference: { file: strings.text(file), line, ...own, name: strings.text(name) },
  };
}

function readAttributes(text: string): Attributes {
  const value: unknown = JSON.parse(text);
  const attributes: Record<string, string | number> = {};
  if (typeof value !== 'object' || value === null) return attributes;
  for (const [name, own] of Object.entries(value)) {
    if (typeof own === 'string' || typeof own === 'number') attributes[name] = own;
  }
  return attributes;
}

function cueTable(cues: Int32Array, strings: Strings): CueTable {
  return {
    count: Math.floor(cues.length / CUE_WIDTH),
    kind: (index) => strings.text(cues[index * CUE_WIDTH] ?? 0),
    word: (index) => strings.text(cues[index * CUE_WIDTH + 1] ?? 0),
  };
}

/**
 * Names and cues as sections of the compiled file; for the build.
 * @throws RangeError for an entry whose reference says something else than the entry itself.
 */
export function compileNames(
  names: readonly NameEntry[],
  cues: readonly { readonly kind: string; readonly word: string }[],
  types: string,
): ReadonlyMap<string, Uint8Array> {
  const strings = createStrings();
  const rows = new Map<string, number>();
  const facts: number[] = [];
  const entries = names.flatMap((entry) => {
    const { surface, strength, role, ...own } = entry;
    const { reference, type, name, id, validFrom, validTo, attributes } = own;
    if (reference.name !== name || reference.id !== id) throw new RangeError(`${surface} refers to another row`);
    const key = JSON.stringify(own);
    const row = rows.get(key) ?? rows.size;
    if (row === rows.size) {
      rows.set(key, row);
      const cells = [type, name, id, validFrom, validTo, JSON.stringify(attributes), reference.file];
      facts.push(...cells.map((cell) => strings.number(cell ?? '')), reference.line);
    }
    return [strings.number(surface), row, (strength === 'weak' ? WEAK : 0) | (role === 'alias' ? ALIAS : 0)];
  });
  const words = cues.flatMap(({ kind, word }) => [strings.number(kind), strings.number(word)]);
  const trie = buildTrie([...names.map(({ surface }) => surface), ...cues.map(({ word }) => word)], { compact: true });
  return new Map([
    ...TRIE_SECTIONS.map((name) => [`trie ${name}`, bytesOf(trie[name])] as const),
    ['entries', bytesOf(Int32Array.from(entries))],
    ['facts', bytesOf(Int32Array.from(facts))],
    ['cues', bytesOf(Int32Array.from(words))],
    ['types', Buffer.from(types, 'utf8')],
    ...strings.sections(),
  ]);
}
