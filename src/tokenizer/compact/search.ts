// MeCab's search over a compact dictionary. It finds exactly the path that MeCab finds, with less work: one minimum for
// all words of a left class, and no path that could not win any more. One function on purpose: a call costs as much as
// a word here, and there are eight words to try for every character of a Korean text.
import type { CompactDictionary } from './dictionary.js';
import * as layout from './layout.js';
import type { MorphemeList } from '../morphemes.js';
import type { UserLexicon } from './user-words.js';
import { WINDOW_UNITS as LONGEST } from '../windows.js';

// Constants of this module cost a search nothing; imported ones are looked up each time (a tenth of it).
const BOUND_ROW_AT = layout.BOUND_ROW_AT;
const BOUND_SHIFT = layout.BOUND_SHIFT;
const CATEGORIES_AT = layout.CATEGORIES_AT;
const CATEGORY_SHIFT = layout.CATEGORY_SHIFT;
const CHARACTERS_AT = layout.CHARACTERS_AT;
const CHARACTER_MASK = layout.CHARACTER_MASK;
const COST_SHIFT = layout.COST_SHIFT;
const ID_MASK = layout.ID_MASK;
const KINDS_AT = layout.KINDS_AT;
const KIND_BITS = layout.KIND_BITS;
const KIND_SHIFT = layout.KIND_SHIFT;
const LAST_WORD = layout.LAST_WORD;
const MAX_ENDING = layout.MAX_ENDING;
const MAX_IDS = layout.MAX_IDS;
const MAX_KEY_UNITS = layout.MAX_KEY_UNITS;
const NODE_INTS = layout.NODE_INTS;
const PENALTIES_AT = layout.PENALTIES_AT;
const PENALTY_SHIFT = layout.PENALTY_SHIFT;
const RIGHT_SHIFT = layout.RIGHT_SHIFT;
const ROW_LEAST_AT = layout.ROW_LEAST_AT;
const WORDS_AT = layout.WORDS_AT;
const WINDOW_UNITS = LONGEST;

/** Unknown words longer than this are not grouped (MeCab's max-grouping-size). */
const MAX_GROUPING = 24;

const NEVER = 0x3fffffff;

/*
 * The working memory is one array:
 * - per character: what it is
 * - per end: first node that ends here (or -1), the least cost of one, the row of bounds of that one (or -1)
 * - per state at the current place, by cost: cost, right class, node
 * - per left class: the place it was last asked for, the best cost then, the node before, least connection cost
 * - per key that begins at the current place: first word, that word in 32 bits, where it ends
 * - the path found
 * - per node: cost, right class, node before, word, start, next node with the same end, end, the place before the
 *   spaces in front of it (a key may end in a space, so that a word can begin at one place from two)
 */
const UNITS_AT = 0;
const ENDS_AT = UNITS_AT + WINDOW_UNITS + 8;
const STATES_AT = ENDS_AT + 4 * (WINDOW_UNITS + 8);
const LEFTS_AT = STATES_AT + 4 * (2 * MAX_ENDING);
const KEYS_AT = LEFTS_AT + 4 * MAX_IDS;
const KEYS_END = KEYS_AT + 3 * (2 * MAX_KEY_UNITS + 64);
/** What unknown words need of the keys. */
const SPARE_KEYS = 3 * 64;
const PATH_AT = KEYS_END;
const NODES_AT = PATH_AT + WINDOW_UNITS + 8;
const NODE = 8;
/** More than the words that can begin at one place. */
const ROOM = NODE * 2 * MAX_ENDING;
/** Nodes are let go from here on, where what is behind a place is settled: few enough to stay in the fastest memory. */
const SETTLED_AT = NODES_AT + NODE * 256;

/** Room for the nodes of a few places. */
export const LEAST_ROOM = NODES_AT + ROOM + NODE * 512;
/** Room for the nodes of a usual window; pages that nothing was written to take no memory. */
export const USUAL_ROOM = NODES_AT + 16 * ROOM;

/**
 * Appends the morphemes of `text.slice(start, end)`, a window; false where the working memory has no room for them:
 * what was appended until then is to be taken back.
 */
export type Search = (text: string, start: number, end: number, into: MorphemeList) => boolean;

/**
 * A search with its own working memory of so many 32-bit units. A closure and no method: what it closes over never
 * changes, so that the engine compiles addresses and sizes into it. Sums that are `| 0` are 32 bits in any case, and
 * saying so spares a check of each.
 */
export function createSearch(dictionary: CompactDictionary, user: UserLexicon | undefined, room: number): Search {
  const { numbers, matrix, bounds, rightClasses, trieAt, edgeLeft, edgeRight } = dictionary;
  const work = new Int32Array(room);
  const spaceCategory = (numbers[CHARACTERS_AT + 0x20] ?? 0) >>> CATEGORY_SHIFT;
  for (let left = 0; left < dictionary.leftClasses; left += 1) {
    work[LEFTS_AT + 4 * left + 3] = numbers[ROW_LEAST_AT + left] ?? 0;
  }
  /** Number of places searched until now, over all texts. */
  let places = 0;

  /** Writes what the characters are; returns nothing. Pairs count as one character, halves as U+FFFD. */
  function readUnits(text: string, start: number, length: number): void {
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
  function behind(at: number, length: number): number {
    let end = at + 1;
    while (end < length && (work[UNITS_AT + end] ?? 0) < 0) {
      end += 1;
    }
    return end;
  }

  /** Adds the unknown words that may begin at a place to the keys found there; returns where the keys end. */
  function addUnknown(from: number, length: number, keysEnd: number): number {
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
    const behindFirst = behind(from, length);
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
        end = behind(end, length);
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
      end = behind(end, length);
    }
    if (keys === KEYS_AT) {
      add(behindFirst);
    }
    return keys;
  }

  /** Whether the path over node `one` is MeCab's choice when it costs as much as the one over `other`. */
  function wins(one: number, other: number): boolean {
    const later = (work[one + 7] ?? 0) - (work[other + 7] ?? 0);
    return later > 0 || (later === 0 && one < other);
  }

  /** Appends the words of the path that ends with a node. */
  function take(last: number, start: number, into: MorphemeList): void {
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

  function search(text: string, start: number, end: number, into: MorphemeList): boolean {
    const length = end - start;
    readUnits(text, start, length);
    work[ENDS_AT] = NODES_AT;
    work[ENDS_AT + 1] = 0;
    work[ENDS_AT + 2] = -1;
    work[NODES_AT] = 0;
    work[NODES_AT + 1] = edgeRight;
    work[NODES_AT + 4] = 0;
    work[NODES_AT + 5] = -1;
    work[NODES_AT + 7] = 0;
    let nodesEnd = NODES_AT + NODE;
    let statesEnd: number;
    let furthest = 0;
    let place = places;
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

      // No word reaches over this place and one path alone leads on from it: what is behind it is settled.
      if (furthest === at && statesEnd === STATES_AT + 4 && nodesEnd > SETTLED_AT) {
        const only = work[STATES_AT + 2] ?? 0;
        take(only, start, into);
        for (let field = 0; field < NODE; field += 1) {
          work[NODES_AT + field] = work[only + field] ?? 0;
        }
        work[STATES_AT + 2] = NODES_AT;
        nodesEnd = NODES_AT + NODE;
      }

      // The keys that begin here.
      let keysEnd = KEYS_AT;
      let parent = 0;
      let base = 0;
      for (let to = from; to < length;) {
        const character = (work[UNITS_AT + to] ?? 0) & CHARACTER_MASK;
        const slot = (base + character) | 0;
        const node = (trieAt + NODE_INTS * slot) | 0;
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
        keysEnd = user.find(text, start + from, end, work, keysEnd, KEYS_END - SPARE_KEYS, from);
      }
      const invoke =
        ((numbers[CATEGORIES_AT + 4 * ((work[UNITS_AT + from] ?? 0) >>> CATEGORY_SHIFT) + 1] ?? 0) & 2) !== 0;
      if (keysEnd === KEYS_AT || invoke) {
        keysEnd = addUnknown(from, length, keysEnd);
      }

      // A node for every word, on the best path to it.
      if (nodesEnd + ROOM > work.length) {
        places = place;
        return false;
      }
      const spaced = from !== at;
      const cheapestHere = work[STATES_AT] ?? 0;
      for (let key = KEYS_AT; key < keysEnd; key += 3) {
        let word = work[key] ?? 0;
        let packed = work[key + 1] ?? 0;
        const to = work[key + 2] ?? 0;
        const there = ENDS_AT + 4 * to;
        let nodeThere = work[there] ?? -1;
        let leastThere = work[there + 1] ?? 0;
        let boundedThere = work[there + 2] ?? 0;
        if (to > furthest) {
          furthest = to;
        }
        for (;;) {
          const kind = numbers[KINDS_AT + ((packed & KIND_BITS) >>> KIND_SHIFT)] ?? 0;
          const left = kind & ID_MASK;
          const known = LEFTS_AT + 4 * left;
          let cost = work[known + 1] ?? 0;
          let before = work[known + 2] ?? 0;
          const right = (kind >>> RIGHT_SHIFT) & ID_MASK;
          if (work[known] !== place) {
            const rowLeast = work[known + 3] ?? 0;
            // What it costs at least is too much already: 30 words begin with 이, and most of them nowhere fit.
            const over = (cheapestHere + rowLeast + (packed >> COST_SHIFT) - leastThere) | 0;
            if (
              over > 0 &&
              boundedThere !== -1 &&
              over > (bounds[Math.imul(boundedThere, rightClasses) + right] ?? 0) << BOUND_SHIFT
            ) {
              if ((packed & LAST_WORD) !== 0) {
                break;
              }
              word += 1;
              packed = numbers[WORDS_AT + word] ?? LAST_WORD;
              continue;
            }
            const row = Math.imul(left, rightClasses);
            before = work[STATES_AT + 2] ?? 0;
            cost = (cheapestHere + (matrix[(row + (work[STATES_AT + 1] ?? 0)) | 0] ?? 0)) | 0;
            for (let state = STATES_AT + 4; state < statesEnd; state = (state + 4) | 0) {
              const own = work[state] ?? 0;
              if (((own + rowLeast) | 0) > cost) {
                break;
              }
              const total = (own + (matrix[(row + (work[state + 1] ?? 0)) | 0] ?? 0)) | 0;
              const node = work[state + 2] ?? 0;
              if (total < cost) {
                cost = total;
                before = node;
              } else if (total === cost) {
                // As `wins` says, spelled out here for its speed.
                const later = (work[node + 7] ?? 0) - (work[before + 7] ?? 0);
                if (later > 0 || (later === 0 && node < before)) {
                  before = node;
                }
              }
            }
            work[known] = place;
            work[known + 1] = cost;
            work[known + 2] = before;
          }
          cost = (cost + (packed >> COST_SHIFT)) | 0;
          if (spaced) {
            cost += numbers[PENALTIES_AT + (kind >>> PENALTY_SHIFT)] ?? 0;
          }
          let keep = true;
          if (cost < leastThere) {
            leastThere = cost;
            boundedThere = numbers[BOUND_ROW_AT + right] ?? 0;
          } else {
            keep =
              boundedThere === -1 ||
              cost - leastThere <= (bounds[Math.imul(boundedThere, rightClasses) + right] ?? 0) << BOUND_SHIFT;
          }
          if (keep) {
            work[nodesEnd] = cost;
            work[nodesEnd + 1] = right;
            work[nodesEnd + 2] = before;
            work[nodesEnd + 3] = word;
            work[nodesEnd + 4] = from;
            work[nodesEnd + 5] = nodeThere;
            work[nodesEnd + 6] = to;
            work[nodesEnd + 7] = at;
            nodeThere = nodesEnd;
            nodesEnd = (nodesEnd + NODE) | 0;
          }
          if ((packed & LAST_WORD) !== 0) {
            break;
          }
          word += 1;
          packed = numbers[WORDS_AT + word] ?? LAST_WORD;
        }
        work[there] = nodeThere;
        work[there + 1] = leastThere;
        work[there + 2] = boundedThere;
      }
    }
    places = place;
    let last = work[STATES_AT + 2] ?? 0;
    let cheapest = 0x7fffffff;
    for (let state = STATES_AT; state < statesEnd; state += 4) {
      const total = (work[state] ?? 0) + (matrix[Math.imul(edgeLeft, rightClasses) + (work[state + 1] ?? 0)] ?? 0);
      if (total < cheapest || (total === cheapest && wins(work[state + 2] ?? 0, last))) {
        cheapest = total;
        last = work[state + 2] ?? 0;
      }
    }
    take(last, start, into);
    return true;
  }

  return search;
}
