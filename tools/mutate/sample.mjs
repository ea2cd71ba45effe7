// A part of an area's lines, drawn at random, for an area whose every change would take hours to try: windows of some
// lines, from all files alike, the same for the same seed. What they score is an estimate of what all lines would.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Most functions fit; a change that reaches beyond its window, as the loss of a long function's body does, is left out. */
const WINDOW_LINES = 20;

/** A number from 0 to 1; names of files are too much alike for a short hash. */
const lot = (text) => createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;

/**
 * @param {string} folder from `root`
 * @param {{ root: string, share: number, seed: string }} options `share` of the windows, above 0 and at most 1
 * @returns {string[]} ranges as Stryker's `--mutate` takes them: `src/korean/edges.ts:21-40`
 */
export function sampledRanges(folder, { root, share, seed }) {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();
  return files.flatMap((file) => {
    const lines = readFileSync(join(root, file), 'utf8').split('\n').length;
    const starts = Array.from({ length: Math.ceil(lines / WINDOW_LINES) }, (_, at) => at * WINDOW_LINES + 1);
    return starts
      .filter((first) => lot(`${seed} ${file} ${String(first)}`) < share)
      .map((first) => `${file}:${String(first)}-${String(Math.min(lines, first + WINDOW_LINES - 1))}`);
  });
}
