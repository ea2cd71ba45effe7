// A few names, made ready at run time to be looked for: `ＬＡ` and `대‧중소기업` are found by the entries LA and 대·중소기업.
import type { DictionaryHit, NameEntry } from '../core/names.js';
import { spells } from './spelling.js';
import { buildTrie, keysOf, scan } from './trie.js';

export interface Automaton {
  /** Every spelling of every entry within `[start, end)` of the text, edges not looked at; in order of start, then longest first. */
  find(text: string, start: number, end: number): readonly DictionaryHit[];
}

/** Entries that spell the same are reported together, in the order given. */
export function buildAutomaton(entries: readonly NameEntry[]): Automaton {
  const trie = buildTrie(entries.map(({ surface }) => surface));
  return {
    find(text, start, end) {
      const hits: DictionaryHit[] = [];
      scan(trie, text, start, end, (group, from, to) => {
        const surface = text.slice(from, to);
        const spelled: NameEntry[] = [];
        for (const key of keysOf(trie, group)) {
          const entry = entries[key];
          if (entry !== undefined && spells(surface, entry.surface)) spelled.push(entry);
        }
        if (spelled.length > 0) hits.push({ start: from, end: to, entries: spelled });
      });
      return hits;
    },
  };
}
