// Opens the compiled dictionary that MeCab itself reads (sys.dic, unk.dic, matrix.bin, char.bin, dicrc) as typed
// arrays: 창당 → word 612345 with connection ids, cost and, on demand, `NNG,행위,T,창당,*,*,*,*`.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { UserError, reasonOf } from '../core/errors.js';
import { TOKENIZER_ERRORS } from '../messages/errors/tokenizer.js';

/** A lexicon file (sys.dic or unk.dic): a double array over UTF-8, the words of each key, their features. */
export interface Lexicon {
  readonly file: string;
  /** Interleaved base and check: unit u is `units[2u]`, `units[2u + 1]`. */
  readonly units: Int32Array;
  /** Eight unsigned shorts a word: left id, right id, part-of-speech id, cost (signed), feature offset, compound. */
  readonly words: Uint16Array;
  readonly wordCount: number;
  readonly features: Uint8Array;
}

/** What MeCab knows of a kind of character: how unknown words of it are formed. */
export interface CharacterCategories {
  readonly names: readonly string[];
  /** By UTF-16 code unit; 18 bits kinds, 8 bits main kind, 4 bits length, 1 bit group, 1 bit invoke. */
  readonly infos: Uint32Array;
}

export interface DictionaryFiles {
  readonly directory: string;
  readonly system: Lexicon;
  readonly unknown: Lexicon;
  readonly categories: CharacterCategories;
  /** First word of unk.dic and their number, by category. */
  readonly unknownWords: readonly { readonly first: number; readonly count: number }[];
  readonly leftSize: number;
  readonly rightSize: number;
  /** Cost of a right id r before a left id l: `matrix[r + leftSize * l]`. */
  readonly matrix: Int16Array;
  /** Added to a word that has a space before it, by part-of-speech id. */
  readonly spacePenalties: Int32Array;
  readonly bosFeature: string;
}

/** The five files, in the order in which they are read. */
export const DICTIONARY_FILES: readonly string[] = ['dicrc', 'sys.dic', 'unk.dic', 'matrix.bin', 'char.bin'];

const MAGIC = 0xef718f77;
const VERSION = 102;
const HEADER_BYTES = 72;
const WORD_BYTES = 16;
const NAME_BYTES = 32;
/** MeCab's char.bin stops one short of the last code unit. */
const CHARACTERS = 0xffff;

function broken(file: string, problem: string): UserError {
  return new UserError(TOKENIZER_ERRORS.brokenMecabDic(problem), {
    file,
  });
}

/** Reads a whole file into a buffer of its own, so that typed arrays can be laid over it. */
export function readWhole(file: string): ArrayBuffer {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    throw broken(file, `cannot open the dictionary file (${reasonOf(error).en})`);
  }
  try {
    const size = fstatSync(descriptor).size;
    const buffer = new ArrayBuffer(size);
    const bytes = new Uint8Array(buffer);
    let at = 0;
    while (at < size) {
      const count = readSync(descriptor, bytes, at, size - at, at);
      if (count === 0) {
        throw broken(file, `ends after ${at} of ${size} bytes`);
      }
      at += count;
    }
    return buffer;
  } catch (error) {
    throw error instanceof UserError ? error : broken(file, `cannot read the dictionary file (${reasonOf(error).en})`);
  } finally {
    closeSync(descriptor);
  }
}

function openLexicon(file: string, type: number): { lexicon: Lexicon; leftSize: number; rightSize: number } {
  const buffer = readWhole(file);
  if (buffer.byteLength < HEADER_BYTES) {
    throw broken(file, `has ${buffer.byteLength} bytes, not even a header`);
  }
  const header = new Uint32Array(buffer, 0, 10);
  const [magic = 0, version = 0, kind = 0, , leftSize = 0, rightSize = 0, trieBytes = 0, wordBytes = 0, textBytes = 0] =
    header;
  if ((magic ^ MAGIC) >>> 0 !== buffer.byteLength) {
    throw broken(file, `is cut off or no MeCab dictionary (${buffer.byteLength} bytes do not fit its magic number)`);
  }
  if (version !== VERSION) {
    throw broken(file, `has dictionary version ${version}, not ${VERSION}`);
  }
  if (kind !== type) {
    throw broken(file, `is a dictionary of type ${kind}, not ${type}`);
  }
  const charset = untilZero(new TextDecoder('latin1').decode(new Uint8Array(buffer, 40, 32)));
  if (!/^utf-?8$/iu.test(charset)) {
    throw broken(file, `is in the character set ${JSON.stringify(charset)}, not UTF-8`);
  }
  const fits = HEADER_BYTES + trieBytes + wordBytes + textBytes === buffer.byteLength;
  if (!fits || trieBytes % 8 !== 0 || wordBytes % WORD_BYTES !== 0 || trieBytes === 0) {
    throw broken(file, 'has sections that do not add up to its size');
  }
  return {
    lexicon: {
      file,
      units: new Int32Array(buffer, HEADER_BYTES, trieBytes / 4),
      words: new Uint16Array(buffer, HEADER_BYTES + trieBytes, wordBytes / 2),
      wordCount: wordBytes / WORD_BYTES,
      features: new Uint8Array(buffer, HEADER_BYTES + trieBytes + wordBytes, textBytes),
    },
    leftSize,
    rightSize,
  };
}

/** The text of a field of fixed length. */
function untilZero(text: string): string {
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}

function openCategories(file: string): CharacterCategories {
  const buffer = readWhole(file);
  const count = buffer.byteLength < 4 ? 0 : (new Uint32Array(buffer, 0, 1)[0] ?? 0);
  const tableAt = 4 + NAME_BYTES * count;
  if (count === 0 || count > 64 || buffer.byteLength !== tableAt + 4 * CHARACTERS) {
    throw broken(file, `is cut off or no MeCab table of characters (${buffer.byteLength} bytes)`);
  }
  const decoder = new TextDecoder('utf-8');
  const names = Array.from({ length: count }, (_, index) =>
    untilZero(decoder.decode(new Uint8Array(buffer, 4 + NAME_BYTES * index, NAME_BYTES))),
  );
  const infos = new Uint32Array(CHARACTERS + 1);
  infos.set(new Uint32Array(buffer, tableAt, CHARACTERS));
  return { names, infos };
}

function openMatrix(file: string): { leftSize: number; rightSize: number; matrix: Int16Array } {
  const buffer = readWhole(file);
  const [leftSize = 0, rightSize = 0] = buffer.byteLength < 4 ? [] : new Uint16Array(buffer, 0, 2);
  if (buffer.byteLength !== 4 + 2 * leftSize * rightSize || leftSize === 0 || rightSize === 0) {
    throw broken(file, `is cut off or no connection matrix (${buffer.byteLength} bytes for ${leftSize}×${rightSize})`);
  }
  return { leftSize, rightSize, matrix: new Int16Array(buffer, 4) };
}

function openSettings(file: string): { spacePenalties: Int32Array; bosFeature: string } {
  const settings = new Map<string, string>();
  for (const line of new TextDecoder('utf-8').decode(readWhole(file)).split('\n')) {
    const [, key, value] = /^\s*([^;#=\s][^=]*)=(.*)$/u.exec(line) ?? [];
    if (key !== undefined && value !== undefined) {
      settings.set(key.trimEnd(), value.trim());
    }
  }
  const penalties = settings.get('left-space-penalty-factor');
  if (penalties === undefined) {
    throw broken(file, 'has no left-space-penalty-factor, which every Korean dictionary of MeCab has');
  }
  const numbers = penalties.split(',').map((part) => Number(part.trim()));
  if (numbers.length % 2 !== 0 || numbers.some((value) => !Number.isInteger(value) || Math.abs(value) > 0xffff)) {
    throw broken(file, `left-space-penalty-factor is not a list of pairs: ${penalties.slice(0, 80)}`);
  }
  const spacePenalties = new Int32Array(0x10000);
  // The first pair of a part of speech counts: fill from the last one.
  for (let index = numbers.length - 2; index >= 0; index -= 2) {
    spacePenalties[(numbers[index] ?? 0) & 0xffff] = numbers[index + 1] ?? 0;
  }
  return { spacePenalties, bosFeature: settings.get('bos-feature') ?? 'BOS/EOS,*,*,*,*,*,*,*' };
}

/** First word and number of words of a key in a lexicon; undefined where it has none. */
export function exactMatch(
  lexicon: Lexicon,
  key: Uint8Array,
): { readonly first: number; readonly count: number } | undefined {
  const { units } = lexicon;
  let base = units[0] ?? 0;
  for (const byte of key) {
    const unit = base + byte + 1;
    if (units[2 * unit + 1] !== base) {
      return undefined;
    }
    base = units[2 * unit] ?? 0;
  }
  const value = units[2 * base] ?? 0;
  return units[2 * base + 1] === base && value < 0
    ? { first: (-value - 1) >> 8, count: (-value - 1) & 0xff }
    : undefined;
}

/**
 * Opens the dictionary in a folder.
 * @throws UserError naming the file that is missing, cut off, foreign or does not go with the others.
 */
export function openDictionaryFiles(directory: string): DictionaryFiles {
  const path = (name: string): string => join(directory, name);
  const { spacePenalties, bosFeature } = openSettings(path('dicrc'));
  const { lexicon: system, leftSize: systemLeft, rightSize: systemRight } = openLexicon(path('sys.dic'), 0);
  const { lexicon: unknown } = openLexicon(path('unk.dic'), 2);
  const { leftSize, rightSize, matrix } = openMatrix(path('matrix.bin'));
  if (leftSize !== systemLeft || rightSize !== systemRight) {
    throw broken(
      path('matrix.bin'),
      `is ${leftSize}×${rightSize}, but sys.dic beside it wants ${systemLeft}×${systemRight}`,
    );
  }
  const categories = openCategories(path('char.bin'));
  const encoder = new TextEncoder();
  const unknownWords = categories.names.map((name) => {
    const found = exactMatch(unknown, encoder.encode(name));
    if (found === undefined || found.count === 0 || found.first + found.count > unknown.wordCount) {
      throw broken(path('unk.dic'), `has no words for the kind of character ${name} of char.bin`);
    }
    return found;
  });
  return {
    directory,
    system,
    unknown,
    categories,
    unknownWords,
    leftSize,
    rightSize,
    matrix,
    spacePenalties,
    bosFeature,
  };
}

/** The features of a word as MeCab prints them: `NNG,행위,T,창당,*,*,*,*`. */
export function featureOf(lexicon: Lexicon, word: number): string {
  const offset = (lexicon.words[8 * word + 4] ?? 0) + 0x10000 * (lexicon.words[8 * word + 5] ?? 0);
  const end = lexicon.features.indexOf(0, offset);
  return new TextDecoder('utf-8').decode(lexicon.features.subarray(offset, end === -1 ? undefined : end));
}
