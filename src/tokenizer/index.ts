// Text → morphemes: `어제 서울에서` → 어제/MAG [0, 2), 서울/NNP 지명 [3, 5), 에서/JKB [5, 7).
import type { Tokenizer } from '../core/types.js';
import type { Analysis } from './analysis.js';
import type { SharedSections } from './compact/format.js';
import { EmbeddedTokenizer } from './embedded.js';
import { NativeTokenizer } from './native.js';
import type { UserWord } from './compact/user-words.js';

export type { Analysis } from './analysis.js';
export { formatMecab, mecabOutput } from './analysis.js';
export type { SharedSections } from './compact/format.js';
export { shareDictionary } from './embedded.js';
export type { Part } from './parts.js';
export type { UserWord } from './compact/user-words.js';
export { canBeWord } from './compact/user-words.js';

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

/**
 * Makes a tokenizer; a dictionary is opened, or a native MeCab looked for, when the first text is tokenized.
 * @throws UserError (then) when the dictionary or the native MeCab is missing, broken or not Korean.
 */
export function createTokenizer(name: 'embedded' | 'mecab', options: TokenizerOptions = {}): MorphemeTokenizer {
  return name === 'embedded' ? new EmbeddedTokenizer(options) : new NativeTokenizer(options.dictionaryDirectory);
}
