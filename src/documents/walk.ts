// Lists the files below a folder in code-point order of their names, whatever the file system's order is. Hidden
// names and unknown endings are named as passed over, so that nobody wonders where a file went.
import type { Dirent } from 'node:fs';
import { lstat, open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { reasonOf } from '../core/errors.js';
import { toNfc } from '../text/nfc.js';
import { DOCUMENT_ERRORS } from '../messages/errors/documents.js';
import type { Texts } from '../messages/language.js';
import { NO_ARTICLE, oldFormat } from '../messages/errors/reading.js';
import { containerOf } from './choose.js';
import type { Cause } from './format.js';
import { BRAT_SETTINGS, BRAT_SETTINGS_MARK } from './own-output.js';

export type WalkEntry =
  | { readonly kind: 'file'; readonly path: string; readonly id: string }
  | {
      readonly kind: 'passed-over' | 'failure';
      readonly id: string;
      readonly message: Texts;
      readonly cause?: Cause;
    };

/** Order of Unicode code points, the same on every machine. */
function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1);
}

interface Pending {
  readonly path: string;
  readonly name: string;
  /** Known of ordinary files; links, folders and the rest are looked at when their turn comes. */
  readonly isFile: boolean;
}

/** Entries of a folder in the order in which a list that is taken from its end has them. */
function lastFirst(entries: readonly Dirent[]): readonly { readonly entry: Dirent; readonly key: string }[] {
  return entries.map((entry) => ({ entry, key: toNfc(entry.name) })).sort((a, b) => byCodePoint(b.key, a.key));
}

/** `C:\` ends like a folder, too, on Windows. */
function join(folder: string, name: string): string {
  return folder.endsWith('/') || (process.platform === 'win32' && folder.endsWith('\\'))
    ? `${folder}${name}`
    : `${folder}/${name}`;
}

/** The path as the person gave it, with `/` between its parts, NFC: C:\news\a.txt → C:/news/a.txt on Windows. */
export function pathId(path: string, platform: NodeJS.Platform = process.platform): string {
  const slashed = platform === 'win32' ? path.replaceAll('\\', '/') : path;
  return toNfc(slashed);
}

/** Why a path cannot be looked at, in plain words: a link may lead nowhere. */
export async function whyNotFound(path: string, error: unknown): Promise<Texts> {
  const isLink = await lstat(path).then(
    (info) => info.isSymbolicLink(),
    () => false,
  );
  if (isLink && error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return DOCUMENT_ERRORS.linkToNothing;
  }
  return reasonOf(error);
}

/** Whether nothing is there under the name that the system gave: it has bytes that are no UTF-8. */
export async function isLost(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => false,
    () => true,
  );
}

const HEAD_LENGTH = 512;

/** Servers give texts and pages under the endings of old programs; those are read as what they are. */
async function isPlainText(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_LENGTH), 0, HEAD_LENGTH, 0);
    const head = buffer.subarray(0, bytesRead);
    return (
      bytesRead > 0 &&
      containerOf(head) === undefined &&
      !head.includes(0) &&
      !/^(?:\{\\rtf|\s*<\?xml)/u.test(head.toString('latin1'))
    );
  } finally {
    await file.close();
  }
}

/** Whether a folder is one that `--format brat` has written. */
async function isOwnBrat(folder: string, inside: readonly Dirent[]): Promise<boolean> {
  if (!inside.some(({ name }) => name === BRAT_SETTINGS)) return false;
  const settings = await readFile(join(folder, BRAT_SETTINGS), 'utf8').catch(() => '');
  return settings.startsWith(`${BRAT_SETTINGS_MARK}\n`);
}

/**
 * Everything below a folder, depth first. Links are followed, but no folder is entered twice, so loops end.
 * `isKnown` says whether a file's name has an ending that can be read.
 */
export async function walk(folder: string, isKnown: (name: string) => boolean): Promise<readonly WalkEntry[]> {
  const entries: WalkEntry[] = [];
  const entered = new Set<string>();
  // A list of things yet to do instead of recursion: folders may be nested deeper than the call stack.
  const pending: Pending[] = [{ path: folder, name: '', isFile: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { path, name, isFile } = next;
    const id = pathId(path);
    if (name.startsWith('.')) {
      entries.push({ kind: 'passed-over', id, message: DOCUMENT_ERRORS.hidden });
      continue;
    }
    if (name.includes('\ufffd') && (await isLost(path))) {
      entries.push({ kind: 'failure', id, message: NO_ARTICLE.nameNotUtf8 });
      continue;
    }
    try {
      const info = isFile ? undefined : await stat(path);
      if (info?.isDirectory() === true) {
        const real = await realpath(path);
        if (entered.has(real)) {
          entries.push({ kind: 'passed-over', id, message: DOCUMENT_ERRORS.alreadyRead });
          continue;
        }
        entered.add(real);
        const inside = await readdir(path, { withFileTypes: true });
        // A person who names the folder itself means the texts in it.
        if (path !== folder && (await isOwnBrat(path, inside))) {
          entries.push({ kind: 'passed-over', id, message: NO_ARTICLE.ownOutput, cause: 'own-output' });
          continue;
        }
        for (const { entry } of lastFirst(inside))
          pending.push({ path: join(path, entry.name), name: entry.name, isFile: entry.isFile() });
      } else if (info?.isFile() === false) {
        entries.push({ kind: 'passed-over', id, message: DOCUMENT_ERRORS.notRegularFile });
      } else if (isKnown(name) || (oldFormat(name) !== undefined && (await isPlainText(path)))) {
        entries.push({ kind: 'file', path, id });
      } else {
        entries.push({ kind: 'passed-over', id, message: DOCUMENT_ERRORS.notReadInFolder });
      }
    } catch (error) {
      entries.push({ kind: 'failure', id, message: await whyNotFound(path, error) });
    }
  }
  return entries;
}
