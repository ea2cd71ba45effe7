// MeCab's search over a compact dictionary. It finds exactly the path that MeCab finds, with less work: one minimum for
// all words of a left class, and no path that could not win any more. One function on purpose: a call costs as much as
// a node here, and there are six nodes for every character of a Korean text.
import type { CompactFile } from './compact-format.js';
import * as layout from './compact-layout.js';
import type { Decoder, MorphemeList, Tag } from './morphemes.js';
import { grown, tagOf } from './morphemes.js';
import type { UserLexicon } from './user-words.js';
import { WINDOW_UNITS as LONGEST } from './windows.js';

// Constants of this module cost a search nothing; imported ones are looked up each time (a tenth of it).
const BOUND_ROW_AT = layout.BOUND_ROW_AT;
const BOUND_SHIFT = layout.BOUND_SHIFT;
const CATEGORIES_AT = layout.CATEGORIES_AT;
const CATEGORY_SHIFT = layout.CATEGORY_SHIFT;
const CHARACTERS_AT = layout.CHARACTERS_AT;
const CHARACTER_MASK = layout.CHARACTER_MASK;
const COST_SHIFT = layout.COST_SHIFT;
const EXPRESSION_SLOT = layout.EXPRESSION_SLOT;
const ID_MASK = layout.ID_MASK;
const KINDS_AT = layout.KINDS_AT;
const KIND_SHIFT = layout.KIND_SHIFT;
const LAST_WORD = layout.LAST_WORD;
const MAX_ENDING = layout.MAX_ENDING;
const MAX_IDS = layout.MAX_IDS;
const MAX_KEY_UNITS = layout.MAX_KEY_UNITS;
const NODE_INTS = layout.NODE_INTS;
const PENALTIES_AT = layout.PENALTIES_AT;
const PENALTY_SHIFT = layout.PENALTY_SHIFT;
const READING_SLOT = layout.READING_SLOT;
const RIGHT_SHIFT = layout.RIGHT_SHIFT;
const ROW_LEAST_AT = layout.ROW_LEAST_AT;
const SAME_AS_SURFACE = layout.SAME_AS_SURFACE;
const SIZE_NAMES = layout.SIZE_NAMES;
const WORDS_AT = layout.WORDS_AT;
const WINDOW_UNITS = LONGEST;

/** Unknown words longer than this are not grouped (MeCab's max-grouping-size). */
const MAX_GROUPING = 24;

const KIND_BITS = 0xffff;
const NEVER = 0x3fffffff;

/*
 * The working memory is one array, which keeps its address in a register:
 * - per character: what it is
 * - per end: first node that ends here (or -1), the least cost of one, the row of bounds of that one (or -1)
 * - per state at the current place, by cost: cost, right class, node
 * - per left class: the place it was last asked for, the best cost then, the node before, least connection cost
 * - per key that begins at the current place: first word, that word in 32 bits, where it ends
 * - the path found
 * - per node: cost, right class, node before, word, start, next node with the same end, end
 */
const UNITS_AT = 0;
const ENDS_AT = UNITS_AT + WINDOW_UNITS + 8;
const STATES_AT = ENDS_AT + 4 * (WINDOW_UNITS + 8);
const LEFTS_AT = STATES_AT + 4 * (2 * MAX_ENDING);
const KEYS_AT = LEFTS_AT + 4 * MAX_IDS;
const KEYS_END = KEYS_AT + 3 * (2 * MAX_KEY_UNITS + 64);
const PATH_AT = KEYS_END;
const NODES_AT = PATH_AT + WINDOW_UNITS + 8;
const NODE = 8;
/** More than the words that can begin at one place. */
const ROOM = NODE * 2 * MAX_ENDING;

interface Features {
  readonly templates: readonly string[];
  readonly kindTemplates: readonly number[];
}

function isFeatures(value: unknown): value is Features {
  return typeof value === 'object' && value !== null && 'templates' in value && 'kindTemplates' in value;
}

/** Text in UTF-16 code units for which it pays to read only what its search looks at; then the rest is read at once. */
const PIECEMEAL_UNITS = 0x10000;

/** An opened compact dictionary; worker threads that are given the same memory share it. */
export class CompactDictionary {
  readonly file: CompactFile;
  readonly numbers: Int32Array;
  readonly matrix: Int16Array;
  readonly bounds: Uint8Array;
  /** System and unknown words; numbers of user words begin here. */
  readonly words: number;
  readonly leftClasses: number;
  readonly rightClasses: number;
  readonly trieAt: number;
  readonly edgeLeft: number;
  readonly edgeRight: number;
  readonly #numbersAt: number;
  readonly #matrixAt: number;
  readonly #isRowRead: Uint8Array;
  /** Code units until everything is read; 0 when everything is. */
  #piecemeal = PIECEMEAL_UNITS;
  #features: Features | undefined;

  /** @throws UserError where the file is damaged */
  constructor(file: CompactFile) {
    file.loadSection('sizes');
    file.loadSection('bounds');
    const { memory } = file.shared;
    const [numbersAt, numbersBytes] = file.place('numbers');
    const [matrixAt, matrixBytes] = file.place('matrix');
    const sizes = new Int32Array(memory, file.place('sizes')[0], SIZE_NAMES.length);
    const size = (name: (typeof SIZE_NAMES)[number]): number => sizes[SIZE_NAMES.indexOf(name)] ?? 0;
    this.file = file;
    this.numbers = new Int32Array(memory, numbersAt, numbersBytes / 4);
    this.matrix = new Int16Array(memory, matrixAt, matrixBytes / 2);
    this.bounds = new Uint8Array(memory, ...file.place('bounds'));
    this.words = size('systemWords') + size('unknownWords');
    this.leftClasses = size('leftClasses');
    this.rightClasses = size('rightClasses');
    this.trieAt = size('trieAt');
    this.edgeLeft = size('edgeLeft');
    this.edgeRight = size('edgeRight');
    this.#numbersAt = numbersAt;
    this.#matrixAt = matrixAt;
    this.#isRowRead = new Uint8Array(this.leftClasses);
    this.#readNumbers(KINDS_AT, WORDS_AT);
    for (const code of [0, 0x20, 0xfffd]) {
      this.#readNumbers(CHARACTERS_AT + code, CHARACTERS_AT + code + 1);
    }
    this.#readNumbers(WORDS_AT + size('systemWords'), WORDS_AT + this.words);
    for (let word = size('systemWords'); word < this.words; word += 1) {
      this.prepareKind(this.kind(word));
    }
    this.#readRow(this.edgeLeft);
  }

  #readNumbers(from: number, to: number): void {
    this.file.load(this.#numbersAt + 4 * from, this.#numbersAt + 4 * to);
  }

  #readRow(left: number): void {
    if (this.#isRowRead[left] === 0) {
      const start = this.#matrixAt + 2 * left * this.rightClasses;
      this.file.load(start, start + 2 * this.rightClasses);
      this.#isRowRead[left] = 1;
    }
  }

  /** Reads what a search looks at for a word of this kind. */
  prepareKind(kind: number): void {
    this.#readRow((this.numbers[KINDS_AT + kind] ?? 0) & ID_MASK);
  }

  /** Reads all that any search may look at. */
  prepareAll(): void {
    if (this.#piecemeal > 0) {
      this.file.loadSearched();
      this.#piecemeal = 0;
    }
  }

  /** Reads what the search of `text.slice(start, end)` may look at: a walk through the trie from every place. */
  prepare(text: string, start: number, end: number): void {
    // not left at exactly 0 by subtraction, which means that everything is read
    if (this.#piecemeal <= end - start) {
      this.prepareAll();
      return;
    }
    this.#piecemeal -= end - start;
    const { numbers, trieAt } = this;
    for (let from = start; from < end; from += 1) {
      let parent = 0;
      let base = 0;
      for (let to = from; to < end && base >= 0; to += 1) {
        const unit = text.charCodeAt(to);
        const code = (unit & 0xf800) === 0xd800 ? 0xfffd : unit;
        this.#readNumbers(CHARACTERS_AT + code, CHARACTERS_AT + code + 1);
        const character = (numbers[CHARACTERS_AT + code] ?? 0) & CHARACTER_MASK;
        const slot = base + character;
        const node = trieAt + NODE_INTS * slot;
        if (character === 0) {
          break;
        }
        this.#readNumbers(node, node + NODE_INTS);
        if (numbers[node + 1] !== parent) {
          break;
        }
        let word = numbers[node + 2] ?? -1;
        let packed = numbers[node + 3] ?? 0;
        while (word !== -1) {
          this.prepareKind((packed & KIND_BITS) >>> KIND_SHIFT);
          word = (packed & LAST_WORD) === 0 ? word + 1 : -1;
          if (word !== -1) {
            this.#readNumbers(WORDS_AT + word, WORDS_AT + word + 1);
            packed = numbers[WORDS_AT + word] ?? LAST_WORD;
          }
        }
        base = numbers[node] ?? -1;
        parent = slot;
      }
    }
  }

  #known(): Features {
    if (this.#features === undefined) {
      this.file.loadSection('templates');
      // A decoder takes no shared memory: copy first.
      const bytes = Uint8Array.from(new Uint8Array(this.file.shared.memory, ...this.file.place('templates')));
      const value: unknown = JSON.parse(new TextDecoder('utf-8').decode(bytes));
      this.#features = isFeatures(value) ? value : { templates: [], kindTemplates: [] };
    }
    return this.#features;
  }

  /** The features of a kind of word, with slots for its reading and its expression. */
  template(kind: number): string {
    const { templates, kindTemplates } = this.#known();
    return templates[kindTemplates[kind] ?? -1] ?? '';
  }

  /** The kind of word with these features (`NNP,인명,T,·,*,*,*,·`), connecting as most such words do; -1 for none. */
  kindOf(template: string): number {
    const { templates, kindTemplates } = this.#known();
    return kindTemplates.indexOf(templates.indexOf(template));
  }

  /** Kind of a system or unknown word. */
  kind(word: number): number {
    if (this.#piecemeal > 0) {
      this.#readNumbers(WORDS_AT + word, WORDS_AT + word + 1);
    }
    return ((this.numbers[WORDS_AT + word] ?? 0) & KIND_BITS) >>> KIND_SHIFT;
  }

  /** All fields of a word as MeCab prints them. */
  feature(word: number, surface: string): string {
    const template = this.template(this.kind(word));
    const offsetAt = this.file.place('featureOffsets')[0] + 4 * word;
    this.file.load(offsetAt, offsetAt + 4);
    const [offset = 0] = new Int32Array(this.file.shared.memory, offsetAt, 1);
    if (offset === 0) {
      return filled(template, SAME_AS_SURFACE, '*', surface);
    }
    const bytes = this.file.textAt(this.file.place('featureTexts')[0] + offset);
    const text = new TextDecoder('utf-8').decode(Uint8Array.from(bytes));
    const tab = text.indexOf('\t');
    return filled(template, text.slice(0, tab), text.slice(tab + 1), surface);
  }
}

/** A template with its slots filled. */
export function filled(template: string, reading: string, expression: string, surface: string): string {
  return template
    .replace(READING_SLOT, () => (reading === SAME_AS_SURFACE ? surface : reading))
    .replace(EXPRESSION_SLOT, () => expression);
}

export class CompactDecoder implements Decoder {
  readonly dictionary: CompactDictionary;
  readonly #user: UserLexicon | undefined;
  readonly #tags: (Tag | undefined)[] = [];
  #work: Int32Array;
  /** Number of the place that is being searched, over all texts. */
  #place = 0;
  #spaceCategory: number;

  constructor(dictionary: CompactDictionary, user?: UserLexicon) {
    const { numbers, leftClasses } = dictionary;
    this.dictionary = dictionary;
    this.#user = user;
    for (const kind of user?.kinds() ?? []) {
      dictionary.prepareKind(kind);
    }
    this.#work = new Int32Array(NODES_AT + 2 * ROOM);
    this.#spaceCategory = (numbers[CHARACTERS_AT + 0x20] ?? 0) >>> CATEGORY_SHIFT;
    for (let left = 0; left < leftClasses; left += 1) {
      this.#work[LEFTS_AT + 4 * left + 3] = numbers[ROW_LEAST_AT + left] ?? 0;
    }
  }

  feature(word: number, surface: string): string {
    // Keys have plain spaces where the text may have those of web pages.
    const key = surface.replace(/[\u00a0\u3000]/gu, ' ');
    return this.#user?.feature(word) ?? this.dictionary.feature(word, key);
  }

  tag(word: number): Tag {
    const kind = this.#user?.kind(word) ?? this.dictionary.kind(word);
    let tag = this.#tags[kind];
    if (tag === undefined) {
      const template = this.dictionary.template(kind);
      if (template.startsWith(EXPRESSION_SLOT)) {
        return tagOf(this.feature(word, ''));
      }
      tag = tagOf(template);
      this.#tags[kind] = tag;
    }
    return tag;
  }

  /** Writes what the characters are; returns nothing. Pairs count as one character, halves as U+FFFD. */
  #readUnits(text: string, start: number, length: number): void {
    const work = this.#work;
    const { numbers } = this.dictionary;
    const pair = (numbers[CHARACTERS_AT] ?? 0) & ~CHARACTER_MASK;
    const half = numbers[CHARACTERS_AT + 0xfffd] ?? 0;
    for (let index = 0; index < length; index += 1) {
      const unit = text.charCodeAt(start + index);
      work[ENDS_AT + 4 * index] = -1;
      work[ENDS_AT + 4 * index + 1] = NEVER;
      if ((unit & 0xf800) !== 0xd800) {
        work[UNITS_AT + index] = numbers[CHARACTERS_AT + unit] ?? 0;
      } else if (unit < 0xdc00 && index + 1 < length && (text.charCodeAt(start + index + 1) & 0xfc00) === 0xdc00) {
        work[UNITS_AT + index] = pair;
        index += 1;
        work[UNITS_AT + index] = -1;
        work[ENDS_AT + 4 * index] = -1;
        work[ENDS_AT + 4 * index + 1] = NEVER;
      } else {
        work[UNITS_AT + index] = half;
      }
    }
    work[ENDS_AT + 4 * length] = -1;
    work[ENDS_AT + 4 * length + 1] = NEVER;
  }

  /** The first place behind a character. */
  #behind(at: number, length: number): number {
    let end = at + 1;
    while (end < length && (this.#work[UNITS_AT + end] ?? 0) < 0) {
      end += 1;
    }
    return end;
  }

  /** Adds the unknown words that may begin at a place to the keys found there; returns where the keys end. */
  #addUnknown(from: number, length: number, keysEnd: number): number {
    const work = this.#work;
    const { numbers } = this.dictionary;
    const category = (at: number): number => CATEGORIES_AT + 4 * ((work[UNITS_AT + at] ?? 0) >>> CATEGORY_SHIFT);
    const own = category(from);
    const word = numbers[own + 3] ?? 0;
    let keys = keysEnd;
    const add = (end: number): void => {
      work[keys] = word;
      work[keys + 1] = numbers[WORDS_AT + word] ?? 0;
      work[keys + 2] = end;
      keys += 3;
    };
    const behindFirst = this.#behind(from, length);
    let groupEnd = -1;
    if (((numbers[own + 1] ?? 0) & 1) !== 0) {
      let kinds = numbers[own] ?? 0;
      let end = behindFirst;
      for (let extra = 0; end < length; extra += 1) {
        const next = numbers[category(end)] ?? 0;
        if ((kinds & next) === 0) {
          break;
        }
        if (extra === MAX_GROUPING) {
          end = -1;
          break;
        }
        kinds = next;
        end = this.#behind(end, length);
      }
      groupEnd = end;
      if (end !== -1) {
        add(end);
      }
    }
    const kinds = numbers[own] ?? 0;
    const longest = numbers[own + 2] ?? 0;
    let end = behindFirst;
    for (let count = 1; count <= longest && end !== groupEnd; count += 1) {
      add(end);
      if (end >= length || (kinds & (numbers[category(end)] ?? 0)) === 0) {
        break;
      }
      end = this.#behind(end, length);
    }
    if (keys === KEYS_AT) {
      add(behindFirst);
    }
    return keys;
  }

  /** Whether the path over node `one` is MeCab's choice when it costs as much as the one over `other`. */
  #wins(one: number, other: number): boolean {
    const later = (this.#work[one + 4] ?? 0) - (this.#work[other + 4] ?? 0);
    return later > 0 || (later === 0 && one < other);
  }

  decode(text: string, start: number, end: number, into: MorphemeList): void {
    const length = end - start;
    this.dictionary.prepare(text, start, end);
    this.#readUnits(text, start, length);
    let work = this.#work;
    const { numbers, matrix, bounds, rightClasses, trieAt, edgeLeft, edgeRight } = this.dictionary;
    const user = this.#user;
    const spaceCategory = this.#spaceCategory;
    work[ENDS_AT] = NODES_AT;
    work[ENDS_AT + 1] = 0;
    work[ENDS_AT + 2] = -1;
    work[NODES_AT] = 0;
    work[NODES_AT + 1] = edgeRight;
    work[NODES_AT + 4] = 0;
    work[NODES_AT + 5] = -1;
    let nodesEnd = NODES_AT + NODE;
    let statesEnd: number;
    let place = this.#place;
    let at = 0;
    for (; ; at += 1) {
      let from = at;
      const isEnd = at >= length;
      if (isEnd) {
        at = length;
        while (work[ENDS_AT + 4 * at] === -1) {
          at -= 1;
        }
      } else {
        if (work[ENDS_AT + 4 * at] === -1) {
          continue;
        }
        while (from < length && (work[UNITS_AT + from] ?? 0) >>> CATEGORY_SHIFT === spaceCategory) {
          from += 1;
        }
        if (from === length) {
          at = length - 1;
          continue;
        }
      }

      // The states here, cheapest first, but for those that can win nowhere.
      const here = ENDS_AT + 4 * at;
      const least = work[here + 1] ?? 0;
      const boundRow = work[here + 2] ?? 0;
      const boundAt = Math.imul(boundRow, rightClasses);
      statesEnd = STATES_AT;
      for (let node = work[here] ?? -1; node !== -1; node = work[node + 5] ?? -1) {
        const cost = work[node] ?? 0;
        const right = work[node + 1] ?? 0;
        if (boundRow !== -1 && cost - least > (bounds[boundAt + right] ?? 0) << BOUND_SHIFT) {
          continue;
        }
        let state = statesEnd;
        statesEnd += 4;
        while (state > STATES_AT && (work[state - 4] ?? 0) > cost) {
          work[state] = work[state - 4] ?? 0;
          work[state + 1] = work[state - 3] ?? 0;
          work[state + 2] = work[state - 2] ?? 0;
          state -= 4;
        }
        work[state] = cost;
        work[state + 1] = right;
        work[state + 2] = node;
      }
      if (isEnd) {
        break;
      }
      place += 1;

      // The keys that begin here.
      let keysEnd = KEYS_AT;
      let parent = 0;
      let base = 0;
      for (let to = from; to < length;) {
        const character = (work[UNITS_AT + to] ?? 0) & CHARACTER_MASK;
        const slot = base + character;
        const node = trieAt + NODE_INTS * slot;
        if (character === 0 || numbers[node + 1] !== parent) {
          break;
        }
        to += 1;
        const word = numbers[node + 2] ?? 0;
        if (word !== -1) {
          work[keysEnd] = word;
          work[keysEnd + 1] = numbers[node + 3] ?? 0;
          work[keysEnd + 2] = to;
          keysEnd += 3;
        }
        base = numbers[node] ?? 0;
        if (base < 0) {
          break;
        }
        parent = slot;
      }
      if (user !== undefined) {
        keysEnd = user.find(text, start + from, end, work, keysEnd, from);
      }
      const invoke =
        ((numbers[CATEGORIES_AT + 4 * ((work[UNITS_AT + from] ?? 0) >>> CATEGORY_SHIFT) + 1] ?? 0) & 2) !== 0;
      if (keysEnd === KEYS_AT || invoke) {
        keysEnd = this.#addUnknown(from, length, keysEnd);
      }

      // A node for every word, on the best path to it.
      if (nodesEnd + ROOM > work.length) {
        work = grown(work, 2 * work.length);
        this.#work = work;
      }
      const spaced = from !== at;
      for (let key = KEYS_AT; key < keysEnd; key += 3) {
        let word = work[key] ?? 0;
        let packed = work[key + 1] ?? 0;
        const to = work[key + 2] ?? 0;
        const there = ENDS_AT + 4 * to;
        for (;;) {
          const kind = numbers[KINDS_AT + ((packed & KIND_BITS) >>> KIND_SHIFT)] ?? 0;
          const left = kind & ID_MASK;
          const known = LEFTS_AT + 4 * left;
          let cost = work[known + 1] ?? 0;
          let before = work[known + 2] ?? 0;
          if (work[known] !== place) {
            const row = Math.imul(left, rightClasses);
            const rowLeast = work[known + 3] ?? 0;
            before = work[STATES_AT + 2] ?? 0;
            cost = (work[STATES_AT] ?? 0) + (matrix[row + (work[STATES_AT + 1] ?? 0)] ?? 0);
            for (let state = STATES_AT + 4; state < statesEnd; state += 4) {
              const own = work[state] ?? 0;
              if (own + rowLeast > cost) {
                break;
              }
              const total = own + (matrix[row + (work[state + 1] ?? 0)] ?? 0);
              const node = work[state + 2] ?? 0;
              if (total < cost) {
                cost = total;
                before = node;
              } else if (total === cost) {
                // As #wins says, spelled out here for its speed.
                const later = (work[node + 4] ?? 0) - (work[before + 4] ?? 0);
                if (later > 0 || (later === 0 && node < before)) {
                  before = node;
                }
              }
            }
            work[known] = place;
            work[known + 1] = cost;
            work[known + 2] = before;
          }
          cost += packed >> COST_SHIFT;
          if (spaced) {
            cost += numbers[PENALTIES_AT + (kind >>> PENALTY_SHIFT)] ?? 0;
          }
          const right = (kind >>> RIGHT_SHIFT) & ID_MASK;
          const leastThere = work[there + 1] ?? 0;
          let keep = true;
          if (cost < leastThere) {
            work[there + 1] = cost;
            work[there + 2] = numbers[BOUND_ROW_AT + right] ?? 0;
          } else {
            const row = work[there + 2] ?? 0;
            keep =
              row === -1 || cost - leastThere <= (bounds[Math.imul(row, rightClasses) + right] ?? 0) << BOUND_SHIFT;
          }
          if (keep) {
            work[nodesEnd] = cost;
            work[nodesEnd + 1] = right;
            work[nodesEnd + 2] = before;
            work[nodesEnd + 3] = word;
            work[nodesEnd + 4] = from;
            work[nodesEnd + 5] = work[there] ?? -1;
            work[nodesEnd + 6] = to;
            work[there] = nodesEnd;
            nodesEnd += NODE;
          }
          if ((packed & LAST_WORD) !== 0) {
            break;
          }
          word += 1;
          packed = numbers[WORDS_AT + word] ?? LAST_WORD;
        }
      }
    }
    this.#place = place;

    let last = work[STATES_AT + 2] ?? 0;
    let cheapest = 0x7fffffff;
    for (let state = STATES_AT; state < statesEnd; state += 4) {
      const total = (work[state] ?? 0) + (matrix[Math.imul(edgeLeft, rightClasses) + (work[state + 1] ?? 0)] ?? 0);
      if (total < cheapest || (total === cheapest && this.#wins(work[state + 2] ?? 0, last))) {
        cheapest = total;
        last = work[state + 2] ?? 0;
      }
    }
    let pathEnd = PATH_AT;
    for (let node = last; node !== NODES_AT; node = work[node + 2] ?? NODES_AT) {
      work[pathEnd] = node;
      pathEnd += 1;
    }
    into.reserve(pathEnd - PATH_AT);
    const { starts, ends, words } = into;
    let index = into.length;
    while (pathEnd > PATH_AT) {
      pathEnd -= 1;
      const node = work[pathEnd] ?? 0;
      starts[index] = start + (work[node + 4] ?? 0);
      ends[index] = start + (work[node + 6] ?? 0);
      words[index] = work[node + 3] ?? 0;
      index += 1;
    }
    into.length = index;
  }
}
