// Runs a command again whenever a file of some folders changes. Every run is a process of its own, so that it reads
// everything anew, and one that a newer change overtakes is ended.
import { spawn, type ChildProcess } from 'node:child_process';
import { watch, type FSWatcher } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reasonOf } from '../core/errors.js';
import { CHECKING } from '../messages/terminal.js';
import type { CommandIo } from './io.js';
import type { Messages } from './messages.js';

/** Seen from any folder of `dist`, as the bundle moves this module. */
const LAUNCHER = fileURLToPath(new URL('../../bin/kr-sme.js', import.meta.url));

/** Editors write a file in several steps, and several files at once; a run waits until it is quiet so long (ms). */
const QUIET_TIME = 150;
/** How often folders that are not watched are looked for (ms). */
const LOOK_AGAIN = 1000;

export interface Rerun {
  /** The command line of a run. */
  readonly argv: readonly string[];
  /** Folders to watch, asked for before every run. */
  readonly folders: () => Promise<readonly string[]>;
  /** Whether a change of this name in a folder means nothing: what the command writes itself. */
  readonly ignores: (folder: string, name: string) => boolean;
  /** Synchronous, when a person ends it. */
  readonly cleanUp?: () => void;
}

/** Does not return: Ctrl-C ends it with status 130. */
export async function rerunOnChange(
  { argv, folders, ignores, cleanUp }: Rerun,
  messages: Messages,
  io: CommandIo,
): Promise<never> {
  const watchers = new Map<string, FSWatcher>();
  /** Folders that the system will not watch; tried once. */
  const refused = new Set<string>();
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;

  const stop = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const arm = async (): Promise<void> => {
    const wanted = new Set(await folders());
    for (const folder of watchers.keys()) if (!wanted.has(folder)) stop(folder);
    for (const folder of wanted) {
      if (watchers.has(folder) || refused.has(folder)) continue;
      try {
        const watcher = watch(folder, (_event, name) => {
          // What is still being written has a hidden name.
          if (name?.startsWith('.') !== true && !ignores(folder, name ?? '')) schedule();
        });
        watcher.on('error', () => {
          refused.add(folder);
          stop(folder);
        });
        watchers.set(folder, watcher);
      } catch (error) {
        refused.add(folder);
        messages.error(CHECKING.cannotWatch(folder, reasonOf(error)));
      }
    }
  };
  const run = async (): Promise<void> => {
    child?.kill();
    await arm();
    const own = spawn(process.execPath, [LAUNCHER, ...argv], { stdio: ['ignore', 'inherit', 'inherit'] });
    child = own;
    own.on('close', (_status, signal) => {
      if (signal === null && child === own) messages.note(CHECKING.waiting);
    });
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      run().catch((error: unknown) => {
        messages.error(reasonOf(error));
      });
    }, QUIET_TIME);
  };
  io.onInterrupt(() => {
    child?.kill();
    cleanUp?.();
  });
  await run();
  // A folder that is gone is looked for again; this also keeps the process alive while there is none to watch.
  setInterval(() => {
    folders()
      .then((now) => {
        if (now.some((folder) => !watchers.has(folder) && !refused.has(folder))) schedule();
      })
      .catch(() => undefined);
  }, LOOK_AGAIN);
  return await new Promise<never>(() => undefined);
}
