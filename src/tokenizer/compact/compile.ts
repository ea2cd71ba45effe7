// Makes the compact dictionary from MeCab's own files: the same words, costs and features, laid out for speed.
// Long, as each section is written in the layout that the ones before it left; none is of use alone.
import { brotliCompressSync, constants } from 'node:zlib';
import { UserError } from '../../core/errors.js';
import { TOKENIZER_ERRORS } from '../../messages/errors/tokenizer.js';
import type { SectionName } from './format.js';
import {
  BOUND_ROW_AT,
  BOUND_SHIFT,
  CATEGORIES_AT,
  CATEGORY_SHIFT,
  CHARACTERS_AT,
  CHUNK_SHIFT,
  COST_SHIFT,
  EXPRESSION_SLOT,
  ID_MASK,
  KINDS_AT,
  KIND_SHIFT,
  LAST_WORD,
  MAX_ENDING,
  MAX_IDS,
  MAX_KEY_UNITS,
  MAX_KINDS,
  NODE_INTS,
  PENALTIES_AT,
  PENALTY_SHIFT,
  READING_SLOT,
  RIGHT_SHIFT,
  ROW_LEAST_AT,
  SAME_AS_SURFACE,
  SIZE_NAMES,
  WORDS_AT,
} from './layout.js';
import type { KeyTree, Placement } from './trie.js';
import { numberCharacters, placeNodes, readKeys } from './trie.js';
import type { DictionaryFiles, Lexicon } from '../dictionary-files.js';

/** How many classes of right ids get a row of bounds; more of them cost build time and gain nothing. */
const BOUND_ROWS = 256;

/** Costs are 800 times a natural logarithm (cost-factor in dicrc). */
const COST_FACTOR = 800;

/** Rows with equal contents as one: class of each row, and a row of each class. */
function mergeEqual(rows: readonly Uint8Array[]): { readonly classes: Int32Array; readonly samples: number[] } {
  const known = new Map<string, number>();
  const samples: number[] = [];
  const classes = new Int32Array(rows.length);
  for (const [row, bytes] of rows.entries()) {
    const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    let found = known.get(key);
    if (found === undefined) {
      found = samples.length;
      known.set(key, found);
      samples.push(row);
    }
    classes[row] = found;
  }
  return { classes, samples };
}

interface Connections {
  readonly leftClasses: Int32Array;
  readonly rightClasses: Int32Array;
  readonly leftCount: number;
  readonly rightCount: number;
  /** A row for a class of left ids: `costs[left * rightCount + right]`. */
  readonly costs: Int16Array;
}

/** Ids that connect alike everywhere become one. */
function mergeConnections({ leftSize, rightSize, matrix }: DictionaryFiles): Connections {
  const bytes = new Uint8Array(matrix.buffer, matrix.byteOffset, matrix.byteLength);
  const rows = Array.from({ length: rightSize }, (_, left) =>
    bytes.subarray(2 * leftSize * left, 2 * leftSize * (left + 1)),
  );
  const left = mergeEqual(rows);
  const leftCount = left.samples.length;
  const turned = new Int16Array(leftSize * leftCount);
  for (const [index, sample] of left.samples.entries()) {
    for (let right = 0; right < leftSize; right += 1) {
      turned[right * leftCount + index] = matrix[right + leftSize * sample] ?? 0;
    }
  }
  const columns = Array.from(
    { length: leftSize },
    (_, right) => new Uint8Array(turned.buffer, 2 * leftCount * right, 2 * leftCount),
  );
  const right = mergeEqual(columns);
  const rightCount = right.samples.length;
  const costs = new Int16Array(leftCount * rightCount);
  for (let row = 0; row < leftCount; row += 1) {
    for (const [column, sample] of right.samples.entries()) {
      costs[row * rightCount + column] = turned[sample * leftCount + row] ?? 0;
    }
  }
  return { leftClasses: left.classes, rightClasses: right.classes, leftCount, rightCount, costs };
}

/**
 * How much more a path may cost than the best one at the same place and still win: for the right class b of the best
 * and any other a, the maximum over all left classes l of cost(b, l) - cost(a, l). In steps of 128, rounded up, at
 * most 255 (which keeps everything up to 32,640; beyond that the bound would have to be larger).
 */
function boundsFor(best: readonly number[], { costs, leftCount, rightCount }: Connections): Uint8Array {
  const columns = new Int16Array(rightCount * leftCount);
  for (let left = 0; left < leftCount; left += 1) {
    for (let right = 0; right < rightCount; right += 1) {
      columns[right * leftCount + left] = costs[left * rightCount + right] ?? 0;
    }
  }
  const bounds = new Uint8Array(best.length * rightCount);
  for (const [row, right] of best.entries()) {
    const own = columns.subarray(right * leftCount, (right + 1) * leftCount);
    for (let other = 0; other < rightCount; other += 1) {
      const at = other * leftCount;
      let even = -0x10000;
      let odd = -0x10000;
      // Two maxima at once keep the processor busy; a column of odd length compares its last cost twice.
      for (let left = 0; left < leftCount; left += 2) {
        const second = left + 1 < leftCount ? left + 1 : left;
        const one = (own[left] ?? 0) - (columns[at + left] ?? 0);
        const two = (own[second] ?? 0) - (columns[at + second] ?? 0);
        if (one > even) {
          even = one;
        }
        if (two > odd) {
          odd = two;
        }
      }
      const steps = Math.ceil(Math.max(even, odd, 0) / (1 << BOUND_SHIFT));
      if (steps > 0xff) {
        throw new UserError(TOKENIZER_ERRORS.costsTooFar);
      }
      bounds[row * rightCount + other] = steps;
    }
  }
  return bounds;
}

/** Numbers things in the order of their first use. */
class Numbering<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<T, number>();

  of(value: T): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.values.length;
      this.#numbers.set(value, number);
      this.values.push(value);
    }
    return number;
  }
}

interface Features {
  readonly template: string;
  readonly reading: string;
  readonly expression: string;
}

/** Features without what is a word's own: `NNP,인명,T,·,*,*,*,·`. Other than eight fields stay whole. */
function splitFeatures(feature: string): Features {
  const fields = feature.split(',');
  const [reading, expression] = [fields[3], fields[7]];
  if (fields.length !== 8 || reading === undefined || expression === undefined) {
    return { template: EXPRESSION_SLOT, reading: '', expression: feature };
  }
  fields[3] = READING_SLOT;
  fields[7] = EXPRESSION_SLOT;
  return { template: fields.join(','), reading, expression };
}

/** Decodes all features of a lexicon. */
function* featuresOf(lexicon: Lexicon): Generator<string> {
  const decoder = new TextDecoder('utf-8');
  for (let word = 0; word < lexicon.wordCount; word += 1) {
    const offset = (lexicon.words[8 * word + 4] ?? 0) + 0x10000 * (lexicon.words[8 * word + 5] ?? 0);
    const end = lexicon.features.indexOf(0, offset);
    yield decoder.decode(lexicon.features.subarray(offset, end === -1 ? undefined : end));
  }
}

/** The key of every word. */
function surfacesOf(tree: KeyTree, wordCount: number): string[] {
  const keys: string[] = [''];
  const surfaces = Array.from({ length: wordCount }, () => '');
  for (let node = 1; node < tree.count; node += 1) {
    const key = (keys[tree.parent[node] ?? 0] ?? '') + String.fromCharCode(tree.unit[node] ?? 0);
    keys.push(key);
    const first = tree.firstWord[node] ?? -1;
    for (let index = 0; first !== -1 && index < (tree.wordCount[node] ?? 0); index += 1) {
      surfaces[first + index] = key;
    }
  }
  return surfaces;
}

/**
 * The texts of features that a template and the surface do not tell; offset 0 is none. Only who prints whole features asks
 * for them, so they are packed, in chunks that can be unpacked alone.
 */
class FeatureTexts {
  readonly offsets: Int32Array;
  readonly #known = new Map<string, number>();
  readonly #chunks: Buffer[] = [];
  #pieces: Buffer[] = [Buffer.from('\0')];
  #size = 1;

  constructor(words: number) {
    this.offsets = new Int32Array(words);
  }

  set(word: number, reading: string, expression: string): void {
    if (reading === SAME_AS_SURFACE && expression === '*') {
      return;
    }
    const text = `${reading}\t${expression}\0`;
    let offset = this.#known.get(text);
    if (offset === undefined) {
      const bytes = Buffer.from(text);
      if (this.#size + bytes.length > 1 << CHUNK_SHIFT) {
        this.#pack();
      }
      offset = (this.#chunks.length << CHUNK_SHIFT) + this.#size;
      this.#known.set(text, offset);
      this.#pieces.push(bytes);
      this.#size += bytes.length;
    }
    this.offsets[word] = offset;
  }

  #pack(): void {
    const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_QUALITY]: 9 };
    this.#chunks.push(brotliCompressSync(Buffer.concat(this.#pieces), { params }));
    this.#pieces = [];
    this.#size = 0;
  }

  /** Where each chunk begins, and where the last one ends; and the chunks. */
  packed(): { readonly featureChunks: Uint8Array; readonly featureTexts: Uint8Array } {
    this.#pack();
    const starts = [0];
    for (const { length } of this.#chunks) {
      starts.push((starts.at(-1) ?? 0) + length);
    }
    return { featureChunks: bytesOf(Int32Array.from(starts)), featureTexts: Buffer.concat(this.#chunks) };
  }
}

function checkSizes(files: DictionaryFiles, tree: KeyTree, connections: Connections): void {
  const tooLarge = (what: string): UserError =>
    new UserError(TOKENIZER_ERRORS.tooMuch(what), { file: files.directory });
  if (connections.leftCount > MAX_IDS || connections.rightCount > MAX_IDS) {
    throw tooLarge(`more different connections (${connections.leftCount}×${connections.rightCount})`);
  }
  const depths = new Int32Array(tree.count);
  let deepest = 0;
  let most = 0;
  for (let node = 1; node < tree.count; node += 1) {
    const depth = (depths[tree.parent[node] ?? 0] ?? 0) + 1;
    depths[node] = depth;
    deepest = Math.max(deepest, depth);
    most = Math.max(most, tree.wordCount[node] ?? 0);
  }
  if (deepest > MAX_KEY_UNITS || 2 * deepest * most > MAX_ENDING) {
    throw tooLarge(`longer words or more homonyms (${deepest}, ${most})`);
  }
}

function fillTrie(numbers: Int32Array, at: number, tree: KeyTree, { slots, bases }: Placement): void {
  numbers.fill(-1, at);
  for (let node = 0; node < tree.count; node += 1) {
    const place = at + NODE_INTS * (slots[node] ?? 0);
    const word = tree.firstWord[node] ?? -1;
    numbers[place] = bases[node] ?? -1;
    numbers[place + 1] = node === 0 ? -1 : (slots[tree.parent[node] ?? 0] ?? 0);
    numbers[place + 2] = word;
    numbers[place + 3] = word === -1 ? 0 : (numbers[WORDS_AT + word] ?? 0);
  }
}

function bytesOf(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

/**
 * Compiles a dictionary.
 * @throws UserError where the dictionary is larger or other than any mecab-ko-dic
 */
export function compileDictionary(files: DictionaryFiles): Record<SectionName, Uint8Array> {
  const { system, unknown, categories } = files;
  const tree = readKeys(system);
  const characters = numberCharacters(tree);
  const placement = placeNodes(tree, characters);
  const connections = mergeConnections(files);
  checkSizes(files, tree, connections);

  const words = system.wordCount + unknown.wordCount;
  const trieAt = Math.ceil((WORDS_AT + words) / 16) * 16;
  // Behind the last node there is room for the step over any character, so that no search leaves the array.
  const steps = characters.reduce((most, number) => Math.max(most, number), 0);
  const numbers = new Int32Array(trieAt + NODE_INTS * (placement.size + steps + 1));

  const templates = new Numbering<string>();
  const penalties = new Numbering<number>();
  penalties.of(0);
  const kinds = new Numbering<string>();
  const kindTemplates: number[] = [];
  const mass = new Float64Array(connections.rightCount);
  const texts = new FeatureTexts(words);
  const surfaces = surfacesOf(tree, system.wordCount);
  const addWords = (lexicon: Lexicon, from: number, surfaceOf: (word: number) => string): void => {
    let word = 0;
    for (const feature of featuresOf(lexicon)) {
      const { template, reading, expression } = splitFeatures(feature);
      const surface = surfaceOf(word);
      texts.set(from + word, reading === surface ? SAME_AS_SURFACE : reading, expression);
      const left = connections.leftClasses[lexicon.words[8 * word] ?? 0] ?? 0;
      const right = connections.rightClasses[lexicon.words[8 * word + 1] ?? 0] ?? 0;
      const penalty = penalties.of(files.spacePenalties[lexicon.words[8 * word + 2] ?? 0] ?? 0);
      const number = templates.of(template);
      const kind = kinds.of(`${left} ${right} ${penalty} ${number}`);
      if (kind === kindTemplates.length) {
        kindTemplates.push(number);
        if (kind >= MAX_KINDS) {
          throw new UserError(TOKENIZER_ERRORS.tooManyKinds, { file: lexicon.file });
        }
        numbers[KINDS_AT + kind] = left | (right << RIGHT_SHIFT) | (penalty << PENALTY_SHIFT);
      }
      const cost = ((lexicon.words[8 * word + 3] ?? 0) << 16) >> 16;
      mass[right] = (mass[right] ?? 0) + Math.exp(-cost / COST_FACTOR);
      numbers[WORDS_AT + from + word] = (cost << COST_SHIFT) | (kind << KIND_SHIFT);
      word += 1;
    }
  };
  addWords(system, 0, (word) => surfaces[word] ?? '');
  addWords(unknown, system.wordCount, () => '');
  const markLast = (word: number): void => {
    numbers[WORDS_AT + word] = (numbers[WORDS_AT + word] ?? 0) | LAST_WORD;
  };
  for (let node = 0; node < tree.count; node += 1) {
    const first = tree.firstWord[node] ?? -1;
    if (first !== -1) {
      markLast(first + (tree.wordCount[node] ?? 1) - 1);
    }
  }
  for (const { first, count } of files.unknownWords) {
    markLast(system.wordCount + first + count - 1);
  }

  const infos = new Numbering<number>();
  for (let unit = 0; unit < 0x10000; unit += 1) {
    numbers[CHARACTERS_AT + unit] = (characters[unit] ?? 0) | (infos.of(categories.infos[unit] ?? 0) << CATEGORY_SHIFT);
  }
  for (const space of [0xa0, 0x3000]) {
    numbers[CHARACTERS_AT + space] = numbers[CHARACTERS_AT + 0x20] ?? 0;
  }
  for (const [index, info] of infos.values.entries()) {
    const at = CATEGORIES_AT + 4 * index;
    numbers[at] = info & 0x3ffff;
    numbers[at + 1] = ((info >>> 30) & 1) | ((info >>> 31) << 1);
    numbers[at + 2] = (info >>> 26) & 0xf;
    numbers[at + 3] = system.wordCount + (files.unknownWords[(info >>> 18) & 0xff]?.first ?? 0);
  }
  numbers.set(penalties.values, PENALTIES_AT);

  const best = [...mass.keys()].sort((one, other) => (mass[other] ?? 0) - (mass[one] ?? 0) || one - other);
  best.length = Math.min(best.length, BOUND_ROWS);
  numbers.fill(-1, BOUND_ROW_AT, BOUND_ROW_AT + MAX_IDS);
  for (const [row, right] of best.entries()) {
    numbers[BOUND_ROW_AT + right] = row;
  }
  const { leftCount, rightCount, costs } = connections;
  for (let left = 0; left < leftCount; left += 1) {
    let least = 0x7fff;
    for (let right = 0; right < rightCount; right += 1) {
      least = Math.min(least, costs[left * rightCount + right] ?? 0);
    }
    numbers[ROW_LEAST_AT + left] = least;
  }
  fillTrie(numbers, trieAt, tree, placement);

  const sizes: Record<(typeof SIZE_NAMES)[number], number> = {
    systemWords: system.wordCount,
    unknownWords: unknown.wordCount,
    leftClasses: leftCount,
    rightClasses: rightCount,
    trieAt,
    edgeLeft: (connections.leftClasses[0] ?? 0) & ID_MASK,
    edgeRight: (connections.rightClasses[0] ?? 0) & ID_MASK,
  };
  return {
    sizes: bytesOf(Int32Array.from(SIZE_NAMES, (name) => sizes[name])),
    numbers: bytesOf(numbers),
    matrix: bytesOf(costs),
    bounds: boundsFor(best, connections),
    templates: Buffer.from(JSON.stringify({ templates: templates.values, kindTemplates })),
    featureOffsets: bytesOf(texts.offsets),
    ...texts.packed(),
  };
}
