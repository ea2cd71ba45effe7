// The first automaton, edge by edge in a plain table and with no cues: what the compiled one has to find too.
import { foldCode, isBlank } from '../../src/text/characters.js';
import type { DictionaryHit, NameEntry } from '../../src/core/names.js';
import { spells } from '../../src/dictionary/spelling.js';

interface Automaton {
  /** Every spelling of every entry within `[start, end)` of the text, edges not looked at; in order of start, then longest first. */
  find(text: string, start: number, end: number): readonly DictionaryHit[];
}

/** The trie's edges in one open-addressed table: building it makes no object for each of its many thousand nodes. */
class Edges {
  #parents: Int32Array;
  #codes: Uint16Array;
  /** 0 where a slot is free: nothing leads to the root. */
  #children: Int32Array;
  #count = 0;

  /** Room for about half as many edges as are expected at most: names begin alike. More room is made when needed. */
  constructor(expected: number) {
    const size = 2 ** Math.max(4, Math.ceil(Math.log2(expected + 1)));
    this.#parents = new Int32Array(size);
    this.#codes = new Uint16Array(size);
    this.#children = new Int32Array(size);
  }

  /** The node behind `parent` by this code unit, 0 when there is none. */
  child(parent: number, code: number): number {
    return this.#children[this.#slot(parent, code)] ?? 0;
  }

  /** The node behind `parent` by this code unit, made where there is none; nodes are numbered from 1. */
  makeChild(parent: number, code: number): number {
    const slot = this.#slot(parent, code);
    const known = this.#children[slot] ?? 0;
    if (known !== 0) return known;
    this.#count += 1;
    this.#parents[slot] = parent;
    this.#codes[slot] = code;
    this.#children[slot] = this.#count;
    if (this.#count * 2 > this.#children.length) this.#grow();
    return this.#count;
  }

  get count(): number {
    return this.#count;
  }

  /** Where the edge stands or would stand. */
  #slot(parent: number, code: number): number {
    const mask = this.#children.length - 1;
    const hash = Math.imul(Math.imul(parent, 0x9e3779b1) ^ code, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#children[slot] !== 0 && (this.#parents[slot] !== parent || this.#codes[slot] !== code)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const [parents, codes, children] = [this.#parents, this.#codes, this.#children];
    const size = children.length * 4;
    this.#parents = new Int32Array(size);
    this.#codes = new Uint16Array(size);
    this.#children = new Int32Array(size);
    for (let i = 0; i < children.length; i += 1) {
      const child = children[i] ?? 0;
      if (child === 0) continue;
      const slot = this.#slot(parents[i] ?? 0, codes[i] ?? 0);
      this.#parents[slot] = parents[i] ?? 0;
      this.#codes[slot] = codes[i] ?? 0;
      this.#children[slot] = child;
    }
  }
}

/** Entries that spell the same are reported together, in the order given. */
export function referenceAutomaton(entries: readonly NameEntry[]): Automaton {
  const edges = new Edges(entries.reduce((sum, { surface }) => sum + surface.length, 0));
  const ends = new Int32Array(entries.length);
  for (let i = 0; i < entries.length; i += 1) {
    const surface = entries[i]?.surface ?? '';
    let node = 0;
    for (let at = 0; at < surface.length; at += 1) {
      const code = foldCode(surface.charCodeAt(at));
      if (code !== 0) node = edges.makeChild(node, code);
    }
    ends[i] = node;
  }
  // Entries of one node are a chain of numbers, one more than their index: the first of the node, then the next of each.
  const firsts = new Int32Array(edges.count + 1);
  const nexts = new Int32Array(entries.length);
  for (let i = entries.length - 1; i >= 0; i -= 1) {
    const node = ends[i] ?? 0;
    nexts[i] = firsts[node] ?? 0;
    firsts[node] = i + 1;
  }

  /** The entries that end at a node and that this surface is a fair spelling of. */
  function spelledBy(surface: string, node: number): readonly NameEntry[] {
    const spelled: NameEntry[] = [];
    for (let next = firsts[node] ?? 0; next !== 0; next = nexts[next - 1] ?? 0) {
      const entry = entries[next - 1];
      if (entry !== undefined && spells(surface, entry.surface)) spelled.push(entry);
    }
    return spelled;
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
        node = edges.child(node, code);
        if (node === 0) break;
        at += 1;
        if (firsts[node] === 0) continue;
        const spelled = spelledBy(text.slice(from, at), node);
        if (spelled.length > 0) found.push({ start: from, end: at, entries: spelled });
      }
      for (let i = found.length - 1; i >= 0; i -= 1) {
        const hit = found[i];
        if (hit !== undefined) hits.push(hit);
      }
    }
    return hits;
  }

  return { find };
}
