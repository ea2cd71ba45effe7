// How many files a command will read, for its progress alone: folders are listed a second time, nothing is opened.
import { stat } from 'node:fs/promises';
import { isKnownName } from '../../documents/choose.js';
import { walk } from '../../documents/walk.js';

/** Gives undefined where it cannot be known: standard input, or a single file, which may hold any number of articles. */
export async function countFiles(inputs: readonly string[]): Promise<number | undefined> {
  let files = 0;
  for (const input of inputs) {
    if (input === '-') return undefined;
    const info = await stat(input).catch(() => undefined);
    if (info?.isDirectory() === true) {
      const entries = await walk(input, isKnownName).catch(() => []);
      // what is passed over or fails takes its turn as well
      files += entries.length;
    } else files += 1;
  }
  return files <= 1 ? undefined : files;
}
