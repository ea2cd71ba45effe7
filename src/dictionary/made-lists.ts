// Lists of `dictionaries/models/` are made by a command, and nobody edits them by hand: one that is not what its manifest
// tells of was cut off or written half. Rows that are missing would be read as words that nobody uses, in silence.
// `thresholds.csv` is chosen by hand, so it may differ.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../core/errors.js';
import { DICTIONARY_ERRORS } from '../messages/errors/dictionaries.js';

const FOLDER = 'models/';
const BY_HAND = 'models/thresholds.csv';
const MANIFEST = z.object({ files: z.record(z.string(), z.object({ sha256: z.string() })) });

/** The digest that the manifest states; undefined where it says nothing that can be read. */
function statedDigest(dictionaries: string, file: string): string | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(dictionaries, FOLDER, 'manifest.json'), 'utf8'));
    return MANIFEST.safeParse(manifest).data?.files[file.slice(FOLDER.length)]?.sha256;
  } catch {
    return undefined;
  }
}

/** @throws UserError for a made list of the folder `dictionaries` that is not the one that was made. */
export function checkMadeList(dictionaries: string, file: string): void {
  if (!file.startsWith(FOLDER) || file === BY_HAND) return;
  const digest = createHash('sha256')
    .update(readFileSync(join(dictionaries, file)))
    .digest('hex');
  if (statedDigest(dictionaries, file) === digest) return;
  throw new UserError(DICTIONARY_ERRORS.notAsMade, { file: `dictionaries/${file}` });
}
