// Where output goes: standard output as it comes, or a file that appears whole or not at all.
import type { FileHandle } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { constants, unlinkSync } from 'node:fs';
import { access, open, readlink, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError, whyUnwritable } from '../core/errors.js';
import { OUTPUT_ERRORS } from '../messages/errors/output.js';
import { SCALE_ERRORS } from '../messages/errors/scale.js';

export interface OutputSink {
  /** Resolves when the text was taken, so that a slow reader slows the writer down. */
  write(text: string | Uint8Array): Promise<void>;
  /** The output is complete. */
  commit(): Promise<void>;
  /** Takes back what can be taken back. Synchronous, so that it can run while the process is being interrupted. */
  discard(): void;
}

/** The reader of standard output has gone, as `| head` does. */
export class ClosedPipeError extends Error {
  override readonly name = 'ClosedPipeError';
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What to say where writing fails. */
export function cannotWrite(path: string, error: unknown): UserError {
  if (errorCode(error) === 'ENOENT' && isDevicePath(path)) {
    return new UserError(OUTPUT_ERRORS.cannotWrite(path, OUTPUT_ERRORS.noFilesThere));
  }
  return new UserError(OUTPUT_ERRORS.cannotWrite(path, whyUnwritable(error)));
}

/** Standard output. A reader that has gone shows as ClosedPipeError. */
export function createStreamSink(stream: Writable): OutputSink {
  // Every failed write is reported through its callback; without a listener the event would end the process.
  stream.on('error', () => undefined);
  return {
    write(text) {
      if (text.length === 0) return Promise.resolve();
      return new Promise((done, fail) => {
        stream.write(text, (error) => {
          if (error === null || error === undefined) {
            done();
            return;
          }
          const code = errorCode(error);
          const gone = code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ECONNRESET' || code === 'EOF';
          fail(gone ? new ClosedPipeError() : new UserError(OUTPUT_ERRORS.cannotWriteOut(whyUnwritable(error))));
        });
      });
    },
    commit: () => Promise.resolve(),
    discard: () => undefined,
  };
}

/** Name of the unfinished output. Hidden, so that a folder that is input as well as output does not read it. */
const UNFINISHED_PATTERN = /^\.kr-sme-\d+-\d+\.tmp(?:\.log)?$/u;

/** Whether a path is that of an output still being written. */
export function isUnfinishedOutput(path: string): boolean {
  return UNFINISHED_PATTERN.test(basename(path));
}

async function openUnfinished(folder: string, mode: number | undefined): Promise<{ path: string; handle: FileHandle }> {
  for (let attempt = 0; ; attempt += 1) {
    const path = join(folder, `.kr-sme-${String(process.pid)}-${String(attempt)}.tmp`);
    try {
      const handle = await open(path, 'wx', mode);
      if (mode !== undefined) await handle.chmod(mode);
      return { path, handle };
    } catch (error) {
      // Left behind by a process of the same number that was killed.
      if (errorCode(error) !== 'EEXIST' || attempt > 1000) throw error;
    }
  }
}

async function statIfPresent(path: string): Promise<Awaited<ReturnType<typeof stat>> | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Links behind one another; more lead in a circle. */
const MOST_LINKS = 40;

/** Follows links, also one whose target does not exist yet, so that the link stays and its target is written. */
export async function targetOf(path: string): Promise<string> {
  let target = resolve(path);
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const real = await realpath(target).catch(() => undefined);
    if (real !== undefined) return real;
    const led = await readlink(target).catch(() => undefined);
    if (led === undefined) return target;
    target = resolve(dirname(target), led);
  }
  return target;
}

const FLUSH_LENGTH = 1 << 16;
let unfinishedNumber = 0;

/** A name beside a file for what is not complete yet. A process gives no name twice. */
export function unfinishedBeside(target: string): string {
  unfinishedNumber += 1;
  // Far from the numbers that `openUnfinished` tries.
  return join(dirname(target), `.kr-sme-${String(process.pid)}-${String(1_000_000 + unfinishedNumber)}.tmp`);
}

/** @throws UserError where a file cannot be put there, or something stands there that cannot be replaced. */
export async function refuseUnwritable(path: string): Promise<void> {
  try {
    const present = await statIfPresent(path);
    if (present?.isDirectory() === true) throw new UserError(OUTPUT_ERRORS.isFolder(path));
    if (present !== undefined && (!present.isFile() || isDevicePath(path))) {
      throw new UserError(SCALE_ERRORS.wantsFile(path));
    }
    if (present !== undefined) await (await open(path, 'r+')).close();
    await access(dirname(await targetOf(path)), constants.W_OK);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw cannotWrite(path, error);
  }
}

/**
 * A file that gets its name only when it is complete: written beside its place, flushed to the disk, renamed.
 * Devices and pipes (`/dev/stdout`, `/dev/null`) cannot be replaced and are written to directly.
 * @throws UserError when the file cannot be written there.
 */
export async function createFileSink(path: string): Promise<OutputSink> {
  try {
    const present = await statIfPresent(path);
    if (present?.isDirectory() === true) throw new UserError(OUTPUT_ERRORS.isFolder(path));
    if (present !== undefined && (!present.isFile() || isDevicePath(path))) return await createDirectSink(path);
    if (present !== undefined) await (await open(path, 'r+')).close();
    const target = await targetOf(path);
    const { path: unfinished, handle } = await openUnfinished(
      dirname(target),
      present === undefined ? undefined : Number(present.mode) & 0o7777,
    );
    return wholeFileSink(path, target, unfinished, handle);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw cannotWrite(path, error);
  }
}

/** `/dev/stdout` may lead to a file, which belongs to whoever redirected the output there. */
function isDevicePath(path: string): boolean {
  return /^\/(?:dev|proc)\//u.test(resolve(path));
}

async function createDirectSink(path: string): Promise<OutputSink> {
  const handle = await open(path, 'a');
  return {
    async write(text) {
      try {
        await handle.writeFile(text);
      } catch (error) {
        throw errorCode(error) === 'EPIPE' ? new ClosedPipeError() : cannotWrite(path, error);
      }
    },
    commit: () => handle.close(),
    discard: () => undefined,
  };
}

function wholeFileSink(path: string, target: string, unfinished: string, handle: FileHandle): OutputSink {
  let held: string[] = [];
  let length = 0;
  let finished = false;
  const flush = async (): Promise<void> => {
    const text = held.join('');
    held = [];
    length = 0;
    if (text !== '') await handle.writeFile(text);
  };
  return {
    async write(text) {
      const isText = typeof text === 'string';
      if (isText) {
        held.push(text);
        length += text.length;
        if (length < FLUSH_LENGTH) return;
      }
      try {
        await flush();
        if (!isText) await handle.writeFile(text);
      } catch (error) {
        throw cannotWrite(path, error);
      }
    },
    async commit() {
      try {
        await flush();
        await handle.sync();
        await handle.close();
        await rename(unfinished, target);
        finished = true;
      } catch (error) {
        await unlink(unfinished).catch(() => undefined);
        throw cannotWrite(path, error);
      }
    },
    discard() {
      if (finished) return;
      finished = true;
      try {
        unlinkSync(unfinished);
      } catch {
        // It is gone already, or its folder is: nothing is left behind either way.
      }
      // Not awaited: the descriptor goes with the process, and a write that is under way still needs it.
      handle.close().catch(() => undefined);
    },
  };
}

/** Writes a small file whole or not at all. @throws UserError when it cannot be written there. */
export async function writeWholeFile(path: string, content: string | Uint8Array): Promise<void> {
  const sink = await createFileSink(path);
  try {
    await sink.write(content);
    await sink.commit();
  } catch (error) {
    sink.discard();
    throw error;
  }
}
