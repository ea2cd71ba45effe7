// MeCab's own search, step by step as mecab-ko does it, over MeCab's own files: slow beside the compact form, but it
// reads any dictionary that mecab-ko-dic's tools compiled. `어제 가 좋다` → 어제/MAG 가/VV+EC 좋/VA 다/EF.
import type { DictionaryFiles } from './dictionary-files.js';
import { featureOf } from './dictionary-files.js';
import type { Decoder, MorphemeList, Tag } from './morphemes.js';
import { grown, tagOf } from './morphemes.js';

/** Unknown words longer than this are not grouped (MeCab's max-grouping-size). */
const MAX_GROUPING = 24;

/** The spaces of web pages, which MeCab takes for symbols. */
const FOREIGN_SPACE = /[\u00a0\u3000]/gu;

/** Nodes of the lattice; -1 is no node. */
class Nodes {
  count = 0;
  cost: Int32Array = new Int32Array(1024);
  previous: Int32Array = new Int32Array(1024);
  next: Int32Array = new Int32Array(1024);
  rightId: Int32Array = new Int32Array(1024);
  word: Int32Array = new Int32Array(1024);
  start: Int32Array = new Int32Array(1024);
  end: Int32Array = new Int32Array(1024);

  add(cost: number, previous: number, next: number, rightId: number, word: number, start: number, end: number): number {
    const node = this.count;
    if (node === this.cost.length) {
      this.cost = grown(this.cost, 2 * node);
      this.previous = grown(this.previous, 2 * node);
      this.next = grown(this.next, 2 * node);
      this.rightId = grown(this.rightId, 2 * node);
      this.word = grown(this.word, 2 * node);
      this.start = grown(this.start, 2 * node);
      this.end = grown(this.end, 2 * node);
    }
    this.cost[node] = cost;
    this.previous[node] = previous;
    this.next[node] = next;
    this.rightId[node] = rightId;
    this.word[node] = word;
    this.start[node] = start;
    this.end[node] = end;
    this.count = node + 1;
    return node;
  }
}

/** Bytes of the character that a UTF-8 lead byte opens. */
function widthOf(lead: number): number {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

export class FileDecoder implements Decoder {
  readonly #files: DictionaryFiles;
  readonly #tags = new Map<number, Tag>();
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(1024);
  #length = 0;
  /** Candidates at one position: end, word. */
  #ends: number[] = [];
  #words: number[] = [];

  constructor(files: DictionaryFiles) {
    this.#files = files;
  }

  feature(word: number): string {
    return word >= 0 ? featureOf(this.#files.system, word) : featureOf(this.#files.unknown, -1 - word);
  }

  tag(word: number): Tag {
    let tag = this.#tags.get(word);
    if (tag === undefined) {
      tag = tagOf(this.feature(word));
      this.#tags.set(word, tag);
    }
    return tag;
  }

  decode(text: string, start: number, end: number, into: MorphemeList): void {
    const units = this.#encode(text.slice(start, end).replace(FOREIGN_SPACE, ' '));
    const { leftSize, matrix, spacePenalties, system, unknown } = this.#files;
    const length = this.#length;
    const nodes = new Nodes();
    const ending = new Int32Array(length + 1).fill(-1);
    ending[0] = nodes.add(0, -1, -1, 0, 0, 0, 0);
    const cheapest = (at: number, leftId: number): number => {
      let best = -1;
      let bestCost = 0x7fffffff;
      for (let node = ending[at] ?? -1; node !== -1; node = nodes.next[node] ?? -1) {
        const cost = (nodes.cost[node] ?? 0) + (matrix[(nodes.rightId[node] ?? 0) + leftSize * leftId] ?? 0);
        if (cost < bestCost) {
          best = node;
          bestCost = cost;
        }
      }
      return best;
    };
    for (let at = 0; at < length; at += 1) {
      if (ending[at] === -1) {
        continue;
      }
      const from = this.#skipSpaces(at);
      if (from === length) {
        continue;
      }
      this.#propose(from);
      // The last candidate comes first, as in MeCab, so that ties fall the same way.
      for (let index = this.#ends.length - 1; index >= 0; index -= 1) {
        const word = this.#words[index] ?? 0;
        const words = word >= 0 ? system.words : unknown.words;
        const row = 8 * (word >= 0 ? word : -1 - word);
        const leftId = words[row] ?? 0;
        const ownCost = ((words[row + 3] ?? 0) << 16) >> 16;
        const penalty = from === at ? 0 : (spacePenalties[words[row + 2] ?? 0] ?? 0);
        const previous = cheapest(at, leftId);
        const connection = matrix[(nodes.rightId[previous] ?? 0) + leftSize * leftId] ?? 0;
        const cost = (nodes.cost[previous] ?? 0) + connection + ownCost + penalty;
        const to = this.#ends[index] ?? from;
        ending[to] = nodes.add(cost, previous, ending[to] ?? -1, words[row + 1] ?? 0, word, from, to);
      }
    }
    let last = length;
    while (ending[last] === -1) {
      last -= 1;
    }
    const path: number[] = [];
    for (let node = cheapest(last, 0); node > 0; node = nodes.previous[node] ?? -1) {
      path.push(node);
    }
    into.reserve(path.length);
    for (const node of path.reverse()) {
      into.starts[into.length] = start + (units[nodes.start[node] ?? 0] ?? 0);
      into.ends[into.length] = start + (units[nodes.end[node] ?? 0] ?? 0);
      into.words[into.length] = nodes.word[node] ?? 0;
      into.length += 1;
    }
  }

  /** Writes the text as UTF-8 and returns the UTF-16 offset of every byte. Lone surrogates become U+FFFD. */
  #encode(text: string): Int32Array {
    if (this.#bytes.length < 3 * text.length) {
      this.#bytes = new Uint8Array(3 * text.length);
    }
    this.#length = this.#encoder.encodeInto(text, this.#bytes).written;
    const units = new Int32Array(this.#length + 1);
    let unit = 0;
    for (let at = 0; at < this.#length;) {
      const width = widthOf(this.#bytes[at] ?? 0);
      units.fill(unit, at, at + width);
      at += width;
      unit += width === 4 ? 2 : 1;
    }
    units[this.#length] = unit;
    return units;
  }

  /** The table's entry of the character at a byte; characters beyond U+FFFF have the entry of U+0000, as in MeCab. */
  #info(at: number): number {
    const lead = this.#bytes[at] ?? 0;
    const second = (this.#bytes[at + 1] ?? 0) & 0x3f;
    const third = (this.#bytes[at + 2] ?? 0) & 0x3f;
    const width = widthOf(lead);
    const code =
      width === 1 ? lead : width === 2 ? ((lead & 0x1f) << 6) | second : ((lead & 0x0f) << 12) | (second << 6) | third;
    return this.#files.categories.infos[width === 4 ? 0 : code] ?? 0;
  }

  #skipSpaces(at: number): number {
    const space = this.#files.categories.infos[0x20] ?? 0;
    let from = at;
    while (from < this.#length && (this.#info(from) & space & 0x3ffff) !== 0) {
      from += widthOf(this.#bytes[from] ?? 0);
    }
    return from;
  }

  #add(end: number, word: number): void {
    this.#ends.push(end);
    this.#words.push(word);
  }

  #addUnknown(end: number, info: number): void {
    const { first, count } = this.#files.unknownWords[(info >>> 18) & 0xff] ?? { first: 0, count: 1 };
    for (let index = 0; index < count; index += 1) {
      this.#add(end, -1 - (first + index));
    }
  }

  /** All words that may begin at a byte: those of the dictionary, then made-up ones. */
  #propose(from: number): void {
    this.#ends = [];
    this.#words = [];
    this.#search(from);
    const info = this.#info(from);
    const invoke = info >>> 31 === 1;
    if (this.#ends.length > 0 && !invoke) {
      return;
    }
    const length = (info >>> 26) & 0xf;
    const afterFirst = from + widthOf(this.#bytes[from] ?? 0);
    let groupEnd = -1;
    if (((info >>> 30) & 1) === 1) {
      groupEnd = this.#groupEnd(afterFirst, info);
      if (groupEnd !== -1) {
        this.#addUnknown(groupEnd, info);
      }
    }
    let end = afterFirst;
    for (let count = 1; count <= length && end !== groupEnd; count += 1) {
      this.#addUnknown(end, info);
      if (end >= this.#length || (info & this.#info(end) & 0x3ffff) === 0) {
        break;
      }
      end += widthOf(this.#bytes[end] ?? 0);
    }
    if (this.#ends.length === 0) {
      this.#addUnknown(afterFirst, info);
    }
  }

  /** Where characters of one kind end; -1 when there are too many of them to be one word. */
  #groupEnd(afterFirst: number, info: number): number {
    let kind = info;
    let end = afterFirst;
    for (let extra = 0; end < this.#length; extra += 1) {
      const next = this.#info(end);
      if ((kind & next & 0x3ffff) === 0) {
        break;
      }
      if (extra === MAX_GROUPING) {
        return -1;
      }
      kind = next;
      end += widthOf(this.#bytes[end] ?? 0);
    }
    return end;
  }

  #search(from: number): void {
    const { units } = this.#files.system;
    let base = units[0] ?? 0;
    for (let at = from; ; at += 1) {
      // Keys are whole characters: a key can end only here, before the next lead byte.
      const value = units[2 * base] ?? 0;
      if (at > from && value < 0 && units[2 * base + 1] === base) {
        const first = (-value - 1) >> 8;
        const count = (-value - 1) & 0xff;
        for (let index = 0; index < count; index += 1) {
          this.#add(at, first + index);
        }
      }
      if (at >= this.#length) {
        return;
      }
      const unit = base + (this.#bytes[at] ?? 0) + 1;
      if (units[2 * unit + 1] !== base) {
        return;
      }
      base = units[2 * unit] ?? 0;
    }
  }
}
