// The compact dictionary, opened: what of the file is read when, and what a word's number means.
import { brotliDecompressSync } from 'node:zlib';
import type { CompactFile } from './format.js';
import {
  CHARACTERS_AT,
  CHARACTER_MASK,
  CHUNK_SHIFT,
  EXPRESSION_SLOT,
  ID_MASK,
  KINDS_AT,
  KIND_BITS,
  KIND_SHIFT,
  LAST_WORD,
  NODE_INTS,
  READING_SLOT,
  SAME_AS_SURFACE,
  SIZE_NAMES,
  WORDS_AT,
} from './layout.js';

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
  readonly #chunks = new Map<number, Buffer>();

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

  /** The texts of a chunk, unpacked once: the words of one text are spread over all of them. */
  #chunk(number: number): Buffer {
    let chunk = this.#chunks.get(number);
    if (chunk === undefined) {
      const indexAt = this.file.place('featureChunks')[0] + 4 * number;
      this.file.load(indexAt, indexAt + 8);
      const [start = 0, end = 0] = new Int32Array(this.file.shared.memory, indexAt, 2);
      const [at] = this.file.place('featureTexts');
      chunk = brotliDecompressSync(Uint8Array.from(this.file.bytesAt(at + start, at + end)));
      this.#chunks.set(number, chunk);
    }
    return chunk;
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
    const chunk = this.#chunk(offset >>> CHUNK_SHIFT);
    const start = offset & ((1 << CHUNK_SHIFT) - 1);
    const text = chunk.toString('utf8', start, chunk.indexOf(0, start));
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
