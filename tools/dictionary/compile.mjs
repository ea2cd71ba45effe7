// Step of `npm run build`: dist/dictionary/dictionaries.bin, the rows of dictionaries/ as the program's own schemas read them,
// and all names and cues in one trie that is searched as it lies.
import { rmSync } from 'node:fs';
import { writeCompiled } from '../../dist/dictionary/compiled-file.js';
import { compileNames } from '../../dist/dictionary/compiled-names.js';
import { recordRows } from '../../dist/dictionary/compiled-rows.js';
import { createResources } from '../../dist/dictionary/load.js';
import { ENTITY_KINDS } from '../../dist/entities/index.js';
import { languageOf } from '../../dist/lexicon/language.js';
import { createRelationKinds, relationPatternsOf } from '../../dist/relations/index.js';
import { confidenceWeights } from '../../dist/stages/confidence.js';
import { compiledParts } from '../../dist/stages/index/lexicon.js';
import { createSegmenter } from '../../dist/stages/segment/index.js';

try {
  // what an older build compiled must not be taken for what the CSV files say now
  rmSync(new URL('../../dist/dictionary/dictionaries.bin', import.meta.url), { force: true });
  const { resources, files, sections } = recordRows(createResources());
  languageOf(resources);
  const kinds = ENTITY_KINDS.map((create) => create(resources));
  createSegmenter(resources);
  createRelationKinds(resources);
  relationPatternsOf(resources);
  confidenceWeights(resources);
  const { names, cues, types } = compiledParts(kinds, resources);
  writeCompiled([...files], new Map([...sections, ...compileNames(names, cues, types)]));
} catch (error) {
  console.error(`kr-sme: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
