// Last step of `npm run build`: dist/dictionary/mecab-ko-dic.bin, the compact dictionary, with its licence beside it.
import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDictionary } from '../../dist/tokenizer/build-dictionary.js';
import { packagedDictionary } from '../../dist/tokenizer/embedded.js';

const folder = fileURLToPath(new URL('../../dist/dictionary/', import.meta.url));
try {
  const source = packagedDictionary();
  const start = performance.now();
  if (buildDictionary(source, join(folder, 'mecab-ko-dic.bin'))) {
    console.log(`compact dictionary made in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  for (const name of ['COPYING', 'AUTHORS']) {
    copyFileSync(join(source ?? dirname(folder), name), join(folder, `mecab-ko-dic.${name}`));
  }
} catch (error) {
  console.error(`kr-sme: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
