// The names of one kind, out of its rows: made at once where rows were changed, else looked up in what the build compiled.
import type { z } from 'zod';
import type { NameChanges, NameEntry, NameSource } from '../core/names.js';
import type { Resources, Row } from '../core/resources.js';
import { foldName } from '../text/characters.js';
import { once } from '../text/once.js';
import { openCompiledNames } from './compiled-names.js';
import { groupOf, keysOf } from './trie.js';

/** Where the names of a kind come from. */
export interface NameRows<T> {
  readonly type: string;
  readonly file: string;
  readonly schema: z.ZodType<T>;
  /** The names that rows give, in order. */
  readonly entriesOf: (rows: readonly Row<T>[]) => readonly NameEntry[];
}

/** @throws UserError, when the names are asked for, naming the row that is wrong. */
export function createNameSource<T>(resources: Resources, { type, file, schema, entriesOf }: NameRows<T>): NameSource {
  const all = once(() => entriesOf(resources.rows(file, schema)));
  const changes = once((): NameChanges | undefined => {
    const changed = resources.changes?.(file, schema);
    return changed === undefined ? undefined : { added: entriesOf(changed.added), isReplaced: changed.isReplaced };
  });
  const spelledInAll = once(() => entryFinder(all()));
  const spelledInAdded = once(() => entryFinder(changes()?.added ?? []));
  return {
    all,
    changes,
    spelled(name) {
      const compiled = openCompiledNames();
      const changed = changes();
      if (compiled === undefined || changed === undefined) return spelledInAll()(name);
      const found = [...spelledInAdded()(name)];
      for (const key of keysOf(compiled.trie, groupOf(compiled.trie, name))) {
        const entry = key < compiled.names.count ? compiled.names.entry(key) : undefined;
        if (entry?.type === type && !changed.isReplaced(entry.id ?? '')) found.push(entry);
      }
      return found;
    },
  };
}

/** Names that no file lists. */
export function namesOf(entries: readonly NameEntry[]): NameSource {
  const find = once(() => entryFinder(entries));
  return { all: () => entries, spelled: (name) => find()(name), changes: () => undefined };
}

/** The names of a kind that no dictionary lists. */
export const NO_NAMES: NameSource = {
  all: () => [],
  spelled: () => [],
  changes: () => ({ added: [], isReplaced: () => false }),
};

function entryFinder(entries: readonly NameEntry[]): (name: string) => readonly NameEntry[] {
  const byName = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    const name = foldName(entry.surface);
    const others = byName.get(name);
    if (others === undefined) byName.set(name, [entry]);
    else others.push(entry);
  }
  return (name) => byName.get(foldName(name)) ?? [];
}
