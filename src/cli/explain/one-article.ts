// One article of many: where it is, by the id that `extract` prints, and what is said of the others meanwhile.
import { existsSync, statSync } from 'node:fs';
import { pathId } from '../../documents/walk.js';
import type { Messages } from '../messages.js';

export interface Located {
  readonly path: string;
  /** Undefined where all articles of the path are meant. */
  readonly id?: string;
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * `news.zip/a.txt` → a.txt inside news.zip, `table.csv:12` → its twelfth row, as ids are printed; any other path is what it is.
 * @param id asked for by itself
 */
export function locate(path: string, id: string | undefined): Located {
  if (id !== undefined) return { path, id: id.normalize('NFC') };
  if (path === '-' || existsSync(path)) return { path };
  const ends = [...path.matchAll(/[/\\:]/gu)].map(({ index }) => index).filter((end) => end > 0);
  const end = ends.findLast((at) => isFile(path.slice(0, at)));
  return end === undefined ? { path } : { path: path.slice(0, end), id: pathId(path) };
}

export interface HeldBack extends Messages {
  /** Whether the one that was asked for could not be read. */
  readonly hasFailed: boolean;
  /** Says what was held back. */
  release(): void;
}

/** What is said of other articles matters only where the one that was asked for is not found. */
export function holdingBack(messages: Messages, id: string): HeldBack {
  const held: (() => void)[] = [];
  let hasFailed = false;
  return {
    ...messages,
    failure(of, message) {
      if (of === id) {
        hasFailed = true;
        messages.failure(of, message);
      } else
        held.push(() => {
          messages.failure(of, message);
        });
    },
    note(message) {
      held.push(() => {
        messages.note(message);
      });
    },
    get hasFailed() {
      return hasFailed;
    },
    release() {
      for (const say of held) say();
      messages.endFailures();
    },
  };
}
