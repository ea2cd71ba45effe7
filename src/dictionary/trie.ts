// Keys in one trie over folded text (`foldCode`): the cost of a search grows with the text, not with the number of keys.
// Its edges are an open-addressed table of numbers, so that it can be written to a file and read back as it is, and no
// node is an object. A node is the slot of the edge that leads to it, counted from 1; the root is 0.
import { foldCode, isBlank } from '../text/characters.js';

export interface TrieTables {
  /** By slot: the node that the edge leaves. The number of slots is a power of two. */
  readonly parents: Int32Array;
  /** By slot: the folded code unit of the edge; 0 where the slot is free. */
  readonly codes: Uint16Array;
  /** By slot: the group of keys that end at the node, counted from 1; 0 where none does. */
  readonly groups: Int32Array;
  /** By group: where its keys begin in `keys`; one more at the end. Group 0 has none. */
  readonly bounds: Int32Array;
  /** The numbers of the keys, group by group, each in order. */
  readonly keys: Int32Array;
  /** Bits by the hash of how keys begin (`beginning`): where a bit is 0, no key begins so. A power of two of words. */
  readonly beginnings: Int32Array;
}

const FEWEST_SLOTS = 16;
/** Slots for each code unit of all keys: keys begin alike, so that at most half of the slots are taken. */
const ROOM = 2;
/** Where a trie is made once and read often, this share of the slots may be taken. */
const CLOSEST = 0.6;

/** Bits for each beginning of a key: one in twelve letters of a text then passes that begins no key. */
const BITS_EACH = 12;

function slotsFor(edges: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(FEWEST_SLOTS, edges)));
}

/** The slot of an edge, or the free one where it would stand. */
function slotOf(parents: Int32Array, codes: Uint16Array, node: number, code: number): number {
  const mask = codes.length - 1;
  // the edges of the root, at which every letter of a text is looked for, lie side by side in the order of their letters
  let slot = (Math.imul(node, 0x9e3779b1) + code) & mask;
  for (let found = codes[slot]; found !== 0; found = codes[slot]) {
    if (found === code && parents[slot] === node) return slot;
    slot = (slot + 1) & mask;
  }
  return slot;
}

/** The bit of two folded code units in a row; the second is 0 for a key of one. */
function beginning(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function beginningsOf(parents: Int32Array, codes: Uint16Array, groups: Int32Array): Int32Array {
  const bits: number[] = [];
  for (let slot = 0; slot < codes.length; slot += 1) {
    const code = codes[slot] ?? 0;
    const parent = parents[slot] ?? 0;
    if (code === 0) continue;
    if (parent === 0 && groups[slot] !== 0) bits.push(beginning(code, 0));
    if (parent !== 0 && parents[parent - 1] === 0) bits.push(beginning(codes[parent - 1] ?? 0, code));
  }
  const words = new Int32Array(slotsFor((bits.length * BITS_EACH) / 32));
  for (const bit of bits) {
    const at = (bit >>> 5) & (words.length - 1);
    words[at] = (words[at] ?? 0) | (1 << (bit & 31));
  }
  return words;
}

function hasBit(words: Int32Array, bit: number): boolean {
  return ((words[(bit >>> 5) & (words.length - 1)] ?? 0) & (1 << (bit & 31))) !== 0;
}

/**
 * Keys that fold alike are one group; what folds to nothing is never found.
 * @param compact makes a smaller table at the cost of a second pass.
 */
export function buildTrie(surfaces: readonly string[], { compact = false } = {}): TrieTables {
  const units = surfaces.reduce((sum, surface) => sum + surface.length, 0);
  const slots = slotsFor(units * ROOM);
  const built = buildWith(surfaces, slots);
  const edges = built.codes.reduce((count, code) => count + (code === 0 ? 0 : 1), 0);
  const fewest = slotsFor(edges / CLOSEST);
  return compact && fewest < slots ? buildWith(surfaces, fewest) : built;
}

function buildWith(surfaces: readonly string[], slots: number): TrieTables {
  const parents = new Int32Array(slots);
  const codes = new Uint16Array(slots);
  const groups = new Int32Array(slots);
  /** By key: its group. */
  const groupOf = new Int32Array(surfaces.length);
  let count = 0;
  for (let key = 0; key < surfaces.length; key += 1) {
    const surface = surfaces[key] ?? '';
    let node = 0;
    for (let at = 0; at < surface.length; at += 1) {
      const code = foldCode(surface.charCodeAt(at));
      if (code === 0) continue;
      const slot = slotOf(parents, codes, node, code);
      parents[slot] = node;
      codes[slot] = code;
      node = slot + 1;
    }
    if (node === 0) continue;
    let group = groups[node - 1] ?? 0;
    if (group === 0) {
      count += 1;
      group = count;
      groups[node - 1] = group;
    }
    groupOf[key] = group;
  }
  return { parents, codes, groups, beginnings: beginningsOf(parents, codes, groups), ...keysByGroup(groupOf, count) };
}

function keysByGroup(groupOf: Int32Array, count: number): Pick<TrieTables, 'bounds' | 'keys'> {
  const bounds = new Int32Array(count + 2);
  for (const group of groupOf) if (group > 0) bounds[group + 1] = (bounds[group + 1] ?? 0) + 1;
  for (let group = 1; group < bounds.length; group += 1) {
    bounds[group] = (bounds[group] ?? 0) + (bounds[group - 1] ?? 0);
  }
  const keys = new Int32Array(bounds[count + 1] ?? 0);
  const next = bounds.slice();
  for (let key = 0; key < groupOf.length; key += 1) {
    const group = groupOf[key] ?? 0;
    if (group === 0) continue;
    const at = next[group] ?? 0;
    keys[at] = key;
    next[group] = at + 1;
  }
  return { bounds, keys };
}

/** The keys of a group, in order. */
export function keysOf({ bounds, keys }: TrieTables, group: number): Int32Array {
  return keys.subarray(bounds[group] ?? 0, bounds[group + 1] ?? 0);
}

/** The group of keys that fold as a name does; 0 when there is none. */
export function groupOf({ parents, codes, groups }: TrieTables, name: string): number {
  let node = 0;
  for (let at = 0; at < name.length; at += 1) {
    const code = foldCode(name.charCodeAt(at));
    if (code === 0) continue;
    const slot = slotOf(parents, codes, node, code);
    if (codes[slot] === 0) return 0;
    node = slot + 1;
  }
  return node === 0 ? 0 : (groups[node - 1] ?? 0);
}

/** Text longer than this is folded in memory of its own, which is given back. */
const LONGEST_KEPT = 1 << 16;
let kept = new Uint16Array(1 << 12);

/** The code units of a stretch of text as names compare them, with a blank behind; good until the next call. */
function foldedUnits(text: string, start: number, end: number): Uint16Array {
  const length = end - start;
  let units = kept;
  if (length >= units.length) {
    units = new Uint16Array(length < LONGEST_KEPT ? LONGEST_KEPT : length + 1);
    if (length < LONGEST_KEPT) kept = units;
  }
  for (let at = 0; at < length; at += 1) units[at] = foldCode(text.charCodeAt(start + at));
  units[length] = 0;
  return units;
}

/** Whether keys begin with the letter at an offset of folded text: of two letters most begin none; a blank may stand inside a key. */
function mayBegin(beginnings: Int32Array, units: Uint16Array, at: number): boolean {
  const first = units[at] ?? 0;
  const second = units[at + 1] ?? 0;
  return second === 0 || hasBit(beginnings, beginning(first, second)) || hasBit(beginnings, beginning(first, 0));
}

/**
 * Every stretch of `[start, end)` that spells keys, however it is spaced and capitalized; in order of start, then longest
 * first. One blank inside a key is a matter of spacing; two are a gap.
 */
export function scan(
  { parents, codes, groups, beginnings }: TrieTables,
  text: string,
  start: number,
  end: number,
  meet: (group: number, start: number, end: number) => void,
): void {
  const units = foldedUnits(text, start, end);
  /** Group and end, one after the other, of the keys that begin at one place. */
  const found: number[] = [];
  let count = 0;
  for (let from = start; from < end; from += 1) {
    const begins =
      units[from - start] === 0 ? !isBlank(text.charCodeAt(from)) : mayBegin(beginnings, units, from - start);
    if (!begins) continue;
    let node = 0;
    for (let at = from; at < end; at += 1) {
      const code = units[at - start] ?? 0;
      if (code === 0) {
        if (at > from && isBlank(text.charCodeAt(at - 1))) break;
        continue;
      }
      const slot = slotOf(parents, codes, node, code);
      if (codes[slot] === 0) break;
      node = slot + 1;
      const group = groups[slot] ?? 0;
      if (group === 0) continue;
      found[count] = group;
      found[count + 1] = at + 1;
      count += 2;
    }
    for (; count > 0; count -= 2) meet(found[count - 2] ?? 0, from, found[count - 1] ?? 0);
  }
}
