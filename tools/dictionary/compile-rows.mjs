// Step of `npm run build`: dist/dictionary/rows.json, the rows of dictionaries/ as the program's own schemas read them.
import { rmSync } from 'node:fs';
import { recordRows } from '../../dist/dictionary/compiled-rows.js';
import { createResources } from '../../dist/dictionary/load.js';
import { ENTITY_KINDS } from '../../dist/entities/index.js';
import { createRelationKinds } from '../../dist/relations/index.js';
import { sharedCueWords } from '../../dist/lexicon/cues.js';
import { createSegmenter } from '../../dist/stages/segment/index.js';

try {
  // an older build's rows must not be taken for what the CSV files say now
  rmSync(new URL('../../dist/dictionary/rows.json', import.meta.url), { force: true });
  const { resources, write } = recordRows(createResources());
  for (const create of ENTITY_KINDS) create(resources);
  createSegmenter(resources);
  sharedCueWords(resources);
  createRelationKinds(resources);
  write();
} catch (error) {
  console.error(`kr-sme: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
