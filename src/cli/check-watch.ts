// `kr-sme check --watch`: checks again whenever a fixture or a dictionary changes, for people who edit them.
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BUILT_IN_DICTIONARIES } from '../dictionary/load.js';
import { UserError } from '../core/errors.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';
import { DEFAULT_FOLDER, type CheckFlags } from './check.js';
import type { CommandIo } from './io.js';
import { createMessages } from './messages.js';
import { rerunOnChange } from './rerun.js';

/** A folder and the folders right inside it: fixtures are no deeper, nor are dictionaries. */
async function foldersAt(path: string): Promise<readonly string[]> {
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) return [];
  if (!info.isDirectory()) return [dirname(path)];
  const inside = await readdir(path, { withFileTypes: true });
  return [path, ...inside.filter((entry) => entry.isDirectory()).map((entry) => join(path, entry.name))];
}

/**
 * Does not return: Ctrl-C ends it with status 130.
 * @param argv the command line that started it.
 * @throws UserError when there is nothing to watch.
 */
export async function runWatch(
  paths: readonly string[],
  flags: CheckFlags,
  argv: readonly string[],
  io: CommandIo,
): Promise<never> {
  if (flags.update === true) throw new UserError(COMMAND_ERRORS.watchOrUpdate);
  const messages = await createMessages(io, flags);
  const roots = [...(paths.length === 0 ? [DEFAULT_FOLDER] : paths), ...(flags.dict ?? []), BUILT_IN_DICTIONARIES];
  for (const path of roots) {
    if ((await foldersAt(path)).length === 0) throw new UserError(COMMAND_ERRORS.nothingToWatch(path));
  }
  return await rerunOnChange(
    {
      argv: argv.filter((word) => word !== '--watch'),
      folders: async () => (await Promise.all(roots.map(foldersAt))).flat(),
      ignores: () => false,
    },
    messages,
    io,
  );
}
