// Which file is read by which schemas, asked of the program itself: every kind and stage is made once and what it reads
// is written down, so that `dict lint` and the loader can never disagree.
import { z } from 'zod';
import { ENTITY_KINDS, SUPPORTING_KINDS } from '../entities/index.js';
import type { Resources, Row } from '../core/resources.js';
import { UserError } from '../core/errors.js';
import { createRelationKinds, relationPatternsOf } from '../relations/index.js';
import { sharedCueWords } from '../lexicon/cues.js';
import { aroundIn, createConfidence } from '../stages/confidence.js';
import { createSegmenter } from '../stages/segment/index.js';
import { createResources } from '../dictionary/load.js';

/** `lexicons/checked-names.csv`: names that look like ordinary words and were found to mean the entity all the same. */
export const CHECKED_NAMES_FILE = 'lexicons/checked-names.csv';
export const CHECKED_NAME_ROW = z.object({ name: z.string().min(1, 'every row needs a name') });

/** Its table is read with the first record that is weighed. */
const readConfidence = (resources: Resources): unknown => createConfidence(resources)([], aroundIn('', []));

let known: ReadonlyMap<string, readonly z.ZodType[]> | undefined;

/** The schemas of every dictionary file, by its path inside the folder. */
export function schemasByFile(): ReadonlyMap<string, readonly z.ZodType[]> {
  if (known !== undefined) return known;
  const schemas = new Map<string, z.ZodType[]>([[CHECKED_NAMES_FILE, [CHECKED_NAME_ROW]]]);
  const builtIn = createResources();
  const recording: Resources = {
    rows<T>(file: string, schema: z.ZodType<T>): readonly Row<T>[] {
      const own = schemas.get(file) ?? [];
      if (!own.includes(schema)) schemas.set(file, [...own, schema]);
      try {
        return builtIn.rows(file, schema);
      } catch (error) {
        // a broken built-in file is what lint is asked about
        if (error instanceof UserError) return [];
        throw error;
      }
    },
  };
  const readers = [createSegmenter, sharedCueWords, createRelationKinds, relationPatternsOf, readConfidence];
  for (const create of [...ENTITY_KINDS, ...SUPPORTING_KINDS.values(), ...readers]) {
    try {
      create(recording);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  known = schemas;
  return schemas;
}
