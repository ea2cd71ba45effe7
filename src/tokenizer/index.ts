// Text → morphemes: `어제 서울에서` → 어제/MAG [0, 2), 서울/NNP 지명 [3, 5), 에서/JKB [5, 7).
import { EmbeddedTokenizer } from './embedded.js';
import { NativeTokenizer } from './native.js';
import type { MorphemeTokenizer, TokenizerOptions } from './morpheme-tokenizer.js';

export type { Analysis } from './analysis.js';
export { formatMecab, mecabOutput } from './analysis.js';
export type { SharedSections } from './compact/format.js';
export { shareDictionary } from './embedded.js';
export type { MorphemeTokenizer, TokenizerOptions } from './morpheme-tokenizer.js';
export type { Part } from './parts.js';
export type { UserWord } from './compact/user-words.js';
export { canBeWord } from './compact/user-words.js';

/**
 * Makes a tokenizer; a dictionary is opened, or a native MeCab looked for, when the first text is tokenized.
 * @throws UserError (then) when the dictionary or the native MeCab is missing, broken or not Korean.
 */
export function createTokenizer(name: 'embedded' | 'mecab', options: TokenizerOptions = {}): MorphemeTokenizer {
  return name === 'embedded' ? new EmbeddedTokenizer(options) : new NativeTokenizer(options.dictionaryDirectory);
}
