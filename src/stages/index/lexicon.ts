// All names of the dictionaries and all cues of the lexicon, looked for in an article in one pass. What the build compiled
// is used as it is; what a user's folder changes is laid over it; where nothing fits, all is made at run time.
import type { EntityKind } from '../../core/kind.js';
import type { DictionaryHit, NameChanges, NameEntry } from '../../core/names.js';
import type { Resources } from '../../core/resources.js';
import type { Cue, CueWord } from '../../core/rule.js';
import type { Block } from '../../core/types.js';
import {
  openCompiledNames,
  type CompiledNames,
  type CueTable,
  type NameTable,
} from '../../dictionary/compiled-names.js';
import { spells } from '../../dictionary/spelling.js';
import { buildTrie, keysOf, scan, type TrieTables } from '../../dictionary/trie.js';
import { sharedCueWords } from '../../lexicon/cues.js';

/** What one pass finds. */
export interface Found {
  /** In order of start, then longest first. */
  readonly names: readonly DictionaryHit[];
  /** The cues of one kind, in order of start, then longest first. */
  readonly cues: (kind: string) => readonly Cue[];
}

export interface Lexicon {
  search(text: string, blocks: readonly Block[]): Found;
}

type KindWords = Pick<EntityKind, 'type' | 'entries' | 'cueWords'>;

/** The lexicon of kinds. @throws UserError naming the row of a user's dictionary that is wrong. */
export function lexiconOf(
  kinds: readonly KindWords[],
  resources: Resources,
  compiled: CompiledNames | undefined = openCompiledNames(),
): Lexicon {
  const changes = new Map(kinds.map(({ type, entries }) => [type, entries.changes()]));
  if (compiled === undefined || [...changes.values()].includes(undefined)) {
    return createLexicon(
      kinds.flatMap(({ entries }) => entries.all()),
      cueWordsOf(kinds, resources),
    );
  }
  const hasCues = resources.isAsBuilt === true && compiled.types === typesOf(kinds);
  const lowest = createSearch(compiled, { hasCues, isGone: isGone(changes) });
  const added = kinds.flatMap(({ type }) => changes.get(type)?.added ?? []);
  if (added.length === 0 && hasCues) return lowest;
  const laidOver = createLexicon(added, hasCues ? [] : cueWordsOf(kinds, resources));
  return hasCues ? both(laidOver, lowest, lowest, kinds) : both(laidOver, lowest, laidOver, kinds);
}

/** The kinds whose names and cues were compiled: one that is added brings cues of its own. */
function typesOf(kinds: readonly KindWords[]): string {
  return kinds.map(({ type }) => type).join(' ');
}

/** All words that wake rules. */
export function cueWordsOf(kinds: readonly KindWords[], resources: Resources): readonly CueWord[] {
  return [...sharedCueWords(resources), ...kinds.flatMap((kind) => kind.cueWords ?? [])];
}

/** Whether a compiled name is replaced, or belongs to a kind that is not asked for. */
function isGone(changes: ReadonlyMap<string, NameChanges | undefined>): (entry: NameEntry) => boolean {
  return ({ type, id = '' }) => changes.get(type)?.isReplaced(id) !== false;
}

/** A lexicon made at run time. */
export function createLexicon(entries: readonly NameEntry[], cueWords: readonly CueWord[]): Lexicon {
  const surfaces = [...entries.map(({ surface }) => surface), ...cueWords.map(({ word }) => word)];
  return createSearch({
    trie: buildTrie(surfaces),
    names: { count: entries.length, entry: (index) => entries[index] },
    cues: {
      count: cueWords.length,
      kind: (index) => cueWords[index]?.kind ?? '',
      word: (index) => cueWords[index]?.word ?? '',
    },
  });
}

/**
 * Names of two lexicons as if they were one: what they both find is told together, kind by kind, the upper one's first.
 */
function both(upper: Lexicon, lower: Lexicon, cues: Lexicon, kinds: readonly KindWords[]): Lexicon {
  const rank = new Map(kinds.map(({ type }, index) => [type, index]));
  const rankOf = ({ type }: NameEntry): number => rank.get(type) ?? rank.size;
  return {
    search(text, blocks) {
      const [above, below] = [upper.search(text, blocks), lower.search(text, blocks)];
      const names: DictionaryHit[] = [];
      const [left, right] = [above.names, below.names];
      for (let i = 0, j = 0; i < left.length || j < right.length;) {
        const [a, b] = [left[i], right[j]];
        const order = a === undefined ? 1 : b === undefined ? -1 : a.start - b.start || b.end - a.end;
        const hit = order > 0 ? b : a;
        if (hit === undefined) break;
        const entries = order === 0 ? [...(a?.entries ?? []), ...(b?.entries ?? [])] : hit.entries;
        names.push(order === 0 ? { ...hit, entries: entries.toSorted((x, y) => rankOf(x) - rankOf(y)) } : hit);
        if (order <= 0) i += 1;
        if (order >= 0) j += 1;
      }
      return { names, cues: cues === upper ? above.cues : below.cues };
    },
  };
}

interface SearchTables {
  readonly trie: TrieTables;
  readonly names: NameTable;
  readonly cues: CueTable;
}

interface SearchOptions {
  readonly hasCues?: boolean;
  readonly isGone?: (entry: NameEntry) => boolean;
}

/** What ends at one node of the trie. */
interface Group {
  readonly entries: readonly NameEntry[];
  /** Whether all entries are spelled as the first is, as nearly all are. */
  readonly alike: boolean;
  readonly cues: readonly { readonly number: number; readonly word: string }[];
}

/** The numbers of the trie's keys below `names.count` are names, those above cues. Groups are remembered when first met. */
function createSearch({ trie, names, cues }: SearchTables, { hasCues = true, isGone }: SearchOptions = {}): Lexicon {
  const groups: Group[] = [];
  /** By number: where its group is, from 1; 0 until it is met. */
  const groupAt = new Int32Array(trie.bounds.length);

  function makeGroup(number: number): Group {
    const entries: NameEntry[] = [];
    const ownCues: Group['cues'][number][] = [];
    for (const key of keysOf(trie, number)) {
      if (key >= names.count) {
        if (hasCues) ownCues.push({ number: key - names.count, word: cues.word(key - names.count) });
        continue;
      }
      const entry = names.entry(key);
      if (entry !== undefined && isGone?.(entry) !== true) entries.push(entry);
    }
    const alike = entries.every(({ surface }) => surface === entries[0]?.surface);
    const group = { entries, alike, cues: ownCues };
    groupAt[number] = groups.push(group);
    return group;
  }

  return {
    search(text, blocks) {
      const hits: DictionaryHit[] = [];
      /** Cue, start and end, one after the other. */
      const found: number[] = [];
      const meet = (number: number, start: number, end: number): void => {
        const group = groups[(groupAt[number] ?? 0) - 1] ?? makeGroup(number);
        const entries = spelledBy(text, start, end, group);
        if (entries.length > 0) hits.push({ start, end, entries });
        for (const cue of group.cues) if (isWritten(cue.word, text, start, end)) found.push(cue.number, start, end);
      };
      for (const { start, end } of blocks) scan(trie, text, start, end, meet);
      return { names: hits, cues: cuesByKind(found, cues) };
    },
  };
}

/** Whether a stretch of text is a word to the letter. */
function isWritten(word: string, text: string, start: number, end: number): boolean {
  return word.length === end - start && text.startsWith(word, start);
}

/** The entries of a group that a stretch of text is a fair spelling of. */
function spelledBy(text: string, start: number, end: number, { entries, alike }: Group): readonly NameEntry[] {
  const [first] = entries;
  if (first === undefined) return entries;
  if (!alike) return entries.filter(({ surface }) => spells(text.slice(start, end), surface));
  const { surface } = first;
  return isWritten(surface, text, start, end) || spells(text.slice(start, end), surface) ? entries : [];
}

/** The cues that were found, sorted by their kind when the first is asked for; they become objects with their kind. */
function cuesByKind(found: readonly number[], cues: CueTable): (kind: string) => readonly Cue[] {
  const known = new Map<string, readonly Cue[]>();
  let places: ReadonlyMap<string, readonly number[]> | undefined;
  return (kind) => {
    let own = known.get(kind);
    if (own === undefined) {
      own = ((places ??= placesByKind(found, cues)).get(kind) ?? []).map((at) => ({
        kind,
        word: cues.word(found[at] ?? 0),
        start: found[at + 1] ?? 0,
        end: found[at + 2] ?? 0,
      }));
      known.set(kind, own);
    }
    return own;
  };
}

function placesByKind(found: readonly number[], cues: CueTable): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at < found.length; at += 3) {
    const kind = cues.kind(found[at] ?? 0);
    const own = places.get(kind);
    if (own === undefined) places.set(kind, [at]);
    else own.push(at);
  }
  return places;
}

/** What the build writes of the lexicon. */
export function compiledParts(kinds: readonly KindWords[], resources: Resources): LexiconParts {
  return {
    names: kinds.flatMap(({ entries }) => entries.all()),
    cues: cueWordsOf(kinds, resources),
    types: typesOf(kinds),
  };
}

export interface LexiconParts {
  readonly names: readonly NameEntry[];
  readonly cues: readonly CueWord[];
  readonly types: string;
}
