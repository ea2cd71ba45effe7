// A folder of its own for what waits on disk until the output is written, in the system's folder for temporary files.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError, whyUnwritable } from '../core/errors.js';
import { OUTPUT_ERRORS } from '../messages/errors/output.js';

function cannotKeep(error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  return new UserError(OUTPUT_ERRORS.cannotKeep(tmpdir(), whyUnwritable(error)));
}

/** @throws UserError where `write` meets an error of the system. */
export function scratching<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw cannotKeep(error);
  }
}

/** The same for what is done in its own time. */
export async function scratchingLater<T>(written: Promise<T>): Promise<T> {
  try {
    return await written;
  } catch (error) {
    throw cannotKeep(error);
  }
}

/** A new folder; whoever asks for it takes it away. @throws UserError where there can be none. */
export function makeScratchFolder(prefix = 'kr-sme-'): string {
  return scratching(() => mkdtempSync(join(tmpdir(), prefix)));
}
