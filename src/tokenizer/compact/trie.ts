// Turns MeCab's double array over bytes into one over characters, which a search leaves after half as many steps:
// ec 84 9c ec 9a b8 → 서 울.
import { UserError } from '../../core/errors.js';
import { TOKENIZER_ERRORS } from '../../messages/errors/tokenizer.js';
import type { Lexicon } from '../dictionary-files.js';
import { grown } from '../morphemes.js';

/** All keys as a tree in breadth-first order: children of a node stand together. Node 0 is the root. */
export interface KeyTree {
  readonly count: number;
  readonly parent: Int32Array;
  /** UTF-16 code unit on the way from the parent. */
  readonly unit: Int32Array;
  readonly firstChild: Int32Array;
  readonly childCount: Int32Array;
  /** First word of the key that ends here, or -1, and how many there are. */
  readonly firstWord: Int32Array;
  readonly wordCount: Int32Array;
}

class GrowingTree implements KeyTree {
  count = 0;
  parent: Int32Array = new Int32Array(1 << 16);
  unit: Int32Array = new Int32Array(1 << 16);
  base: Int32Array = new Int32Array(1 << 16);
  firstChild: Int32Array = new Int32Array(1 << 16);
  childCount: Int32Array = new Int32Array(1 << 16);
  firstWord: Int32Array = new Int32Array(1 << 16);
  wordCount: Int32Array = new Int32Array(1 << 16);

  add(parent: number, unit: number, base: number): void {
    const node = this.count;
    if (node === this.parent.length) {
      const capacity = 2 * node;
      this.parent = grown(this.parent, capacity);
      this.unit = grown(this.unit, capacity);
      this.base = grown(this.base, capacity);
      this.firstChild = grown(this.firstChild, capacity);
      this.childCount = grown(this.childCount, capacity);
      this.firstWord = grown(this.firstWord, capacity);
      this.wordCount = grown(this.wordCount, capacity);
    }
    this.parent[node] = parent;
    this.unit[node] = unit;
    this.base[node] = base;
    this.firstWord[node] = -1;
    this.count = node + 1;
  }
}

/** Units of the double array by their check, which is the base of their parent. */
function unitsByCheck({ units }: Lexicon): { readonly begin: Int32Array; readonly list: Int32Array } {
  const count = units.length >> 1;
  const begin = new Int32Array(count + 2);
  const isChild = (unit: number, check: number): boolean =>
    check > 0 && check < count && unit >= check && unit <= check + 256;
  for (let unit = 1; unit < count; unit += 1) {
    const check = units[2 * unit + 1] ?? 0;
    if (isChild(unit, check)) {
      begin[check + 1] = (begin[check + 1] ?? 0) + 1;
    }
  }
  for (let index = 0; index <= count; index += 1) {
    begin[index + 1] = (begin[index + 1] ?? 0) + (begin[index] ?? 0);
  }
  const free = begin.slice();
  const list = new Int32Array(begin[count] ?? 0);
  for (let unit = 1; unit < count; unit += 1) {
    const check = units[2 * unit + 1] ?? 0;
    if (isChild(unit, check)) {
      const place = free[check] ?? 0;
      list[place] = unit;
      free[check] = place + 1;
    }
  }
  return { begin, list };
}

/**
 * Reads all keys of a lexicon.
 * @throws UserError for keys beyond the basic plane, which mecab-ko-dic has none of
 */
export function readKeys(lexicon: Lexicon): KeyTree {
  const { units } = lexicon;
  const { begin, list } = unitsByCheck(lexicon);
  const tree = new GrowingTree();
  tree.add(-1, 0, units[0] ?? 0);
  /** Follows the bytes of one character: `rest` more of them, the bits so far in `bits`. */
  const follow = (node: number, base: number, rest: number, bits: number): void => {
    for (let place = begin[base] ?? 0; place < (begin[base + 1] ?? 0); place += 1) {
      const unit = list[place] ?? 0;
      const byte = unit - base - 1;
      const next = units[2 * unit] ?? 0;
      if (byte < 0) {
        if (rest === -1 && next < 0) {
          tree.firstWord[node] = (-next - 1) >> 8;
          tree.wordCount[node] = (-next - 1) & 0xff;
        }
      } else if (rest > 0) {
        follow(node, next, rest - 1, (bits << 6) | (byte & 0x3f));
      } else if (rest === 0) {
        throw new UserError(TOKENIZER_ERRORS.keyNotUtf8, { file: lexicon.file });
      } else if (byte < 0x80) {
        tree.add(node, byte, next);
      } else if (byte < 0xf0) {
        followCharacter(node, next, byte < 0xe0 ? 1 : 2, byte & (byte < 0xe0 ? 0x1f : 0x0f));
      } else {
        throw new UserError(TOKENIZER_ERRORS.keyBeyond, { file: lexicon.file });
      }
    }
  };
  /** The continuation bytes; the last of them makes a node. */
  const followCharacter = (node: number, base: number, rest: number, bits: number): void => {
    for (let place = begin[base] ?? 0; place < (begin[base + 1] ?? 0); place += 1) {
      const unit = list[place] ?? 0;
      const byte = unit - base - 1;
      const code = (bits << 6) | (byte & 0x3f);
      if (rest > 1) {
        followCharacter(node, units[2 * unit] ?? 0, rest - 1, code);
      } else {
        tree.add(node, code, units[2 * unit] ?? 0);
      }
    }
  };
  for (let node = 0; node < tree.count; node += 1) {
    tree.firstChild[node] = tree.count;
    follow(node, tree.base[node] ?? 0, -1, 0);
    tree.childCount[node] = tree.count - (tree.firstChild[node] ?? 0);
  }
  return tree;
}

/** Numbers the code units of the keys from 1 on, frequent ones first; 0 is in no key. */
export function numberCharacters(tree: KeyTree): Uint16Array {
  const frequency = new Int32Array(0x10000);
  for (let node = 1; node < tree.count; node += 1) {
    const unit = tree.unit[node] ?? 0;
    frequency[unit] = (frequency[unit] ?? 0) + 1;
  }
  const used = [...frequency.keys()].filter((unit) => (frequency[unit] ?? 0) > 0);
  used.sort((one, other) => (frequency[other] ?? 0) - (frequency[one] ?? 0) || one - other);
  const numbers = new Uint16Array(0x10000);
  for (const [index, unit] of used.entries()) {
    numbers[unit] = index + 1;
  }
  return numbers;
}

/** Where the nodes of a tree were put in a double array: the child over character c of a node is at base + c. */
export interface Placement {
  readonly slots: Int32Array;
  readonly bases: Int32Array;
  readonly size: number;
}

/** Children of more than this many are put at far-apart places, where there is room; fewer fill the holes. */
const MANY_CHILDREN = 8;
const MAX_ATTEMPTS = 100;
/** A step that is prime and large beside any distance of characters. */
const STRIDE = 514_229;

/** Nodes with children, those with most of them first. */
function byChildren(tree: KeyTree): Int32Array {
  let most = 0;
  for (let node = 0; node < tree.count; node += 1) {
    most = Math.max(most, tree.childCount[node] ?? 0);
  }
  const begin = new Int32Array(most + 2);
  for (let node = 0; node < tree.count; node += 1) {
    const place = most - (tree.childCount[node] ?? 0) + 1;
    begin[place] = (begin[place] ?? 0) + 1;
  }
  for (let index = 0; index <= most; index += 1) {
    begin[index + 1] = (begin[index + 1] ?? 0) + (begin[index] ?? 0);
  }
  const ordered = new Int32Array(begin[most] ?? 0);
  for (let node = 0; node < tree.count; node += 1) {
    const children = tree.childCount[node] ?? 0;
    if (children > 0) {
      const place = begin[most - children] ?? 0;
      ordered[place] = node;
      begin[most - children] = place + 1;
    }
  }
  return ordered;
}

/** Places the nodes so that no two share a slot. Takes about a second for a million of them. */
export function placeNodes(tree: KeyTree, numbers: Uint16Array): Placement {
  const roomy = Math.floor(tree.count * 1.12) + 0x10000;
  const capacity = 2 * roomy + 0x20000;
  const taken = new Uint8Array(capacity);
  const next = Int32Array.from({ length: capacity }, (_, index) => index + 1);
  const previous = Int32Array.from({ length: capacity }, (_, index) => index - 1);
  let firstFree = 0;
  const take = (slot: number): void => {
    taken[slot] = 1;
    const after = next[slot] ?? capacity;
    const before = previous[slot] ?? -1;
    if (before === -1) {
      firstFree = after;
    } else {
      next[before] = after;
    }
    if (after < capacity) {
      previous[after] = before;
    }
  };
  const children = new Int32Array(0x10000);
  const fits = (base: number, count: number): boolean => {
    for (let index = 0; index < count; index += 1) {
      if (taken[base + (children[index] ?? 0)] === 1) {
        return false;
      }
    }
    return true;
  };
  const cursors = new Int32Array(MANY_CHILDREN + 1).fill(-1);
  let probe = 1;
  const probed = (count: number): number => {
    do {
      probe = (probe + STRIDE) % roomy;
    } while (!fits(probe, count));
    return probe;
  };
  const searched = (count: number, least: number): number => {
    const cursor = cursors[count] ?? -1;
    let slot = cursor !== -1 && taken[cursor] === 0 ? cursor : firstFree;
    for (let attempts = 0; attempts < MAX_ATTEMPTS; slot = next[slot] ?? capacity) {
      if (slot >= least) {
        if (fits(slot - least, count)) {
          return slot - least;
        }
        attempts += 1;
      }
    }
    cursors[count] = slot;
    return probed(count);
  };
  const slots = new Int32Array(tree.count);
  const bases = new Int32Array(tree.count).fill(-1);
  let size = 1;
  take(0);
  for (const node of byChildren(tree)) {
    const count = tree.childCount[node] ?? 0;
    const first = tree.firstChild[node] ?? 0;
    let least = 0x10000;
    for (let index = 0; index < count; index += 1) {
      const number = numbers[tree.unit[first + index] ?? 0] ?? 0;
      children[index] = number;
      least = Math.min(least, number);
    }
    const base = node === 0 ? 0 : count > MANY_CHILDREN ? probed(count) : searched(count, least);
    bases[node] = base;
    for (let index = 0; index < count; index += 1) {
      const slot = base + (children[index] ?? 0);
      slots[first + index] = slot;
      size = Math.max(size, slot + 1);
      take(slot);
    }
  }
  return { slots, bases, size };
}
