// `kr-sme extract articles/ -o records.csv --watch`: writes the output again whenever an article or a dictionary changes,
// as a whole, looking again only at what has changed: what the other articles gave is kept in a cache.
import { rmSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import { SCALE_ERRORS } from '../messages/errors/scale.js';
import { makeScratchFolder } from '../output/scratch.js';
import { whyNotFound } from '../documents/walk.js';
import { STANDARD_STREAM, type ExtractFlags } from './extract/output.js';
import type { CommandIo } from './io.js';
import { createMessages } from './messages.js';
import { rerunOnChange } from './rerun.js';

/** A folder with all folders below it; the folder of a file. Hidden folders are not read. */
async function foldersBelow(path: string): Promise<readonly string[]> {
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) return [];
  if (!info.isDirectory()) return [dirname(path)];
  const found = [path];
  for (const folder of found) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.isDirectory() && !entry.name.startsWith('.')) found.push(join(folder, entry.name));
    }
  }
  return found;
}

/**
 * Does not return: Ctrl-C ends it with status 130.
 * @param argv the command line that started it.
 * @throws UserError where there is nothing to watch, or no file to write.
 */
export async function runExtractWatch(
  paths: readonly string[],
  flags: ExtractFlags,
  argv: readonly string[],
  io: CommandIo,
): Promise<never> {
  const { output } = flags;
  if (output === undefined || output === STANDARD_STREAM) {
    throw new UserError(SCALE_ERRORS.watchFile);
  }
  if (paths.length === 0 || paths.includes(STANDARD_STREAM)) {
    throw new UserError(SCALE_ERRORS.watchInputs);
  }
  const roots = [...paths, ...(flags.dict ?? [])];
  for (const path of roots) {
    const problem = await stat(path).then(
      () => undefined,
      (error: unknown) => whyNotFound(path, error),
    );
    if (problem !== undefined) throw new UserError(SCALE_ERRORS.cannotWatch(path, problem));
  }
  const messages = await createMessages(io, flags);
  const own = flags.cache === undefined ? makeScratchFolder('kr-sme-cache-') : undefined;
  const written = resolve(output);
  return await rerunOnChange(
    {
      argv: [...argv.filter((word) => word !== '--watch'), ...(own === undefined ? [] : ['--cache', own])],
      folders: async () => [...new Set((await Promise.all(roots.map(foldersBelow))).flat())],
      ignores: (folder, name) => resolve(folder) === dirname(written) && name.startsWith(basename(written)),
      cleanUp: () => {
        if (own !== undefined) rmSync(own, { recursive: true, force: true });
      },
    },
    messages,
    io,
  );
}
