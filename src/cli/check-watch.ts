// `kr-sme check --watch`: checks again whenever a fixture or a dictionary changes, for people who edit them. Every check
// is a process of its own, so that it reads everything anew, and one that a newer change overtakes is ended.
import { spawn, type ChildProcess } from 'node:child_process';
import { watch, type FSWatcher } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT_IN_DICTIONARIES } from '../dictionary/load.js';
import { reasonOf, UserError } from '../core/errors.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';
import { DEFAULT_FOLDER, type CheckFlags } from './check.js';
import type { CommandIo } from './io.js';
import { createMessages } from './messages.js';
import { CHECKING } from '../messages/terminal.js';

const LAUNCHER = fileURLToPath(new URL('../../bin/kr-sme.js', import.meta.url));

/** Editors write a file in several steps, and several files at once; a check waits until it is quiet so long (ms). */
const QUIET_TIME = 150;

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
  const rest = argv.filter((word) => word !== '--watch');
  const watchers = new Map<string, FSWatcher>();
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;

  const stop = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const arm = async (): Promise<void> => {
    const wanted = new Set((await Promise.all(roots.map(foldersAt))).flat());
    for (const folder of watchers.keys()) if (!wanted.has(folder)) stop(folder);
    for (const folder of wanted) {
      if (watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, (_event, name) => {
          // What is still being written has a hidden name.
          if (name?.startsWith('.') !== true) schedule();
        });
        watcher.on('error', () => {
          stop(folder);
        });
        watchers.set(folder, watcher);
      } catch (error) {
        messages.error(CHECKING.cannotWatch(folder, reasonOf(error)));
      }
    }
  };
  const check = async (): Promise<void> => {
    child?.kill();
    await arm();
    const own = spawn(process.execPath, [LAUNCHER, ...rest], { stdio: ['ignore', 'inherit', 'inherit'] });
    child = own;
    own.on('close', (_status, signal) => {
      if (signal === null && child === own) messages.note(CHECKING.waiting);
    });
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      check().catch((error: unknown) => {
        messages.error(reasonOf(error));
      });
    }, QUIET_TIME);
  };
  io.onInterrupt(() => {
    child?.kill();
  });
  await check();
  return await new Promise<never>(() => undefined);
}
