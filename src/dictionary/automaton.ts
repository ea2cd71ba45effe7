// All names of all types in one trie over folded text: the cost of a search grows with the text, not with the
// dictionary. `중소벤처 기업부`, `ＬＡ` and `대‧중소기업` are found by the entries 중소벤처기업부, LA and 대·중소기업.
import { foldCode, isBlank, isHangul, isLatin } from '../korean/characters.js';
import type { DictionaryHit, NameEntry } from './entry.js';

const CODE_SPACE = 0x10000;
/** Names shorter than this must be spaced in the text as the dictionary spaces them. */
const SHORTEST_RESPACED = 5;
/** Latin names shorter than this must be capitalized as the dictionary has them: `LA`, not `la`. */
const SHORTEST_RECASED = 5;

export interface Automaton {
  /** Every spelling of every entry within `[start, end)` of the text, edges not looked at; in order of start, then longest first. */
  find(text: string, start: number, end: number): readonly DictionaryHit[];
  readonly size: number;
}

/** Entries that spell the same are reported together, in the order given. */
export function buildAutomaton(entries: readonly NameEntry[]): Automaton {
  const edges = new Map<number, number>();
  const terminals = new Map<number, NameEntry[]>();
  let nodes = 1;
  for (const entry of entries) {
    let node = 0;
    for (let i = 0; i < entry.surface.length; i += 1) {
      const code = foldCode(entry.surface.charCodeAt(i));
      if (code === 0) continue;
      const edge = node * CODE_SPACE + code;
      let next = edges.get(edge);
      if (next === undefined) {
        next = nodes;
        nodes += 1;
        edges.set(edge, next);
      }
      node = next;
    }
    if (node === 0) continue;
    const list = terminals.get(node);
    if (list === undefined) terminals.set(node, [entry]);
    else list.push(entry);
  }

  function find(text: string, start: number, end: number): readonly DictionaryHit[] {
    const hits: DictionaryHit[] = [];
    for (let from = start; from < end; from += 1) {
      if (isBlank(text.charCodeAt(from))) continue;
      const found: DictionaryHit[] = [];
      let node = 0;
      let at = from;
      while (at < end) {
        const code = foldCode(text.charCodeAt(at));
        if (code === 0) {
          // one blank inside a name is a matter of spacing; two are a gap
          if (at > from && isBlank(text.charCodeAt(at - 1))) break;
          at += 1;
          continue;
        }
        const next = edges.get(node * CODE_SPACE + code);
        if (next === undefined) break;
        node = next;
        at += 1;
        const here = terminals.get(node);
        if (here === undefined) continue;
        const surface = text.slice(from, at);
        const spelled = here.filter((entry) => spells(surface, entry.surface));
        if (spelled.length > 0) found.push({ start: from, end: at, entries: spelled });
      }
      for (let i = found.length - 1; i >= 0; i -= 1) {
        const hit = found[i];
        if (hit !== undefined) hits.push(hit);
      }
    }
    return hits;
  }

  return { find, size: nodes };
}

/** Whether a surface is a fair spelling of a name: short names allow no respacing, short Latin ones no recasing. */
function spells(surface: string, name: string): boolean {
  if (surface === name) return true;
  let length = 0;
  let latin = 0;
  let recased = false;
  let respaced = false;
  let i = 0;
  let j = 0;
  while (i < surface.length || j < name.length) {
    const a = surface.charCodeAt(i);
    const b = name.charCodeAt(j);
    const blankA = i < surface.length && isBlank(a);
    const blankB = j < name.length && isBlank(b);
    if (blankA || blankB) {
      if (blankA !== blankB) respaced = true;
      if (blankA) i += 1;
      if (blankB) j += 1;
      continue;
    }
    if (a !== b && a < 0x7f && b < 0x7f && isLatin(a) && isLatin(b)) recased = true;
    if (isLatin(a)) latin += 1;
    length += isHangul(a) || isLatin(a) ? 1 : 0;
    i += 1;
    j += 1;
  }
  if (respaced && length < SHORTEST_RESPACED) return false;
  return !(recased && latin < SHORTEST_RECASED && length < SHORTEST_RECASED);
}
