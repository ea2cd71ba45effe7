// How many files a process may have open decides how many threads it can start: each takes some for itself. Where they run
// out in the middle, Node ends the process without a word.
import { readFileSync } from 'node:fs';
import { UserError } from '../../core/errors.js';
import { COMMAND_ERRORS } from '../../messages/errors/commands.js';

/** What the program itself opens at once: its parts, its dictionaries, inputs and the output. */
const FOR_ALL = 48;
/** What a thread opens, with the watch over its time. */
const FOR_A_THREAD = 12;
const FEWEST = FOR_ALL + FOR_A_THREAD;

/** How many files this process may open; undefined where the system does not say. */
export function mostOpenFiles(): number | undefined {
  try {
    const stated = /^Max open files\s+(?<soft>\d+)/mu.exec(readFileSync('/proc/self/limits', 'utf8'))?.groups?.['soft'];
    return stated === undefined ? undefined : Number(stated);
  } catch {
    // Only Linux tells it for nothing; others allow at least 256.
    return undefined;
  }
}

/**
 * As many of the threads asked for as can be had.
 * @param most files that may be open
 * @throws UserError where there are too few even for one.
 */
export function threadsFor(jobs: number, most: number | undefined): number {
  if (most === undefined) return jobs;
  if (most < FEWEST) {
    throw new UserError(COMMAND_ERRORS.tooFewOpenFiles(String(most), String(FEWEST)));
  }
  return Math.max(1, Math.min(jobs, Math.floor((most - FOR_ALL) / FOR_A_THREAD)));
}
