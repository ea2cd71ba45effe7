// What a tokenizer of this program can do, and how one is asked for.
import type { Tokenizer } from '../core/types.js';
import type { Analysis } from './analysis.js';
import type { SharedSections } from './compact/format.js';
import type { UserWord } from './compact/user-words.js';

/** A tokenizer that can also say everything that MeCab knows of a morpheme. */
export interface MorphemeTokenizer extends Tokenizer {
  /** The morphemes as columns, features on demand. Offsets are UTF-16 code units into `text`. */
  analyze(text: string): Analysis;
}

export interface TokenizerOptions {
  /** A folder with a compiled mecab-ko-dic to use in place of the one that comes with the program. */
  readonly dictionaryDirectory?: string;
  /** Another compact dictionary than the packaged one; embedded only. */
  readonly compactFile?: string;
  /** What `shareDictionary` gave in another thread; embedded only. */
  readonly shared?: SharedSections;
  /** Words to know beside those of the dictionary; embedded only. */
  readonly userWords?: readonly UserWord[];
}
