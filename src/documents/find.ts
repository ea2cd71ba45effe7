// Finds what a person names: a file, the files of a folder, standard input (`-`): `articles` → articles/a.txt, …
import { lstat, stat } from 'node:fs/promises';
import { UserError } from '../core/errors.js';
import { isKnownName, KNOWN_ENDINGS } from './choose.js';
import { pathId, walk, whyNotFound, type WalkEntry } from './walk.js';

export const STANDARD_INPUT = '-';

export type Source =
  | { readonly kind: 'file'; readonly path: string; readonly id: string; readonly isRegular: boolean }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'folder'; readonly path: string; readonly entries: readonly WalkEntry[] };

/** @throws UserError for a path that does not exist and a folder that holds no article. */
export async function locate(path: string): Promise<Source> {
  if (path === STANDARD_INPUT) return { kind: 'stdin' };
  let info;
  try {
    info = await stat(path);
  } catch (error) {
    const isLink = await lstat(path).catch(() => undefined);
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT' && isLink === undefined;
    throw new UserError(
      isMissing ? `no such file or folder: ${path}; check the spelling` : `${path}: ${await whyNotFound(path, error)}`,
    );
  }
  // a pipe that nobody writes to would wait for ever; those that a shell opens (`<(command)`) are written to
  if (!info.isDirectory() && !info.isFile() && !/^\/(?:dev|proc)\//u.test(path)) {
    throw new UserError(`not a regular file: ${path}; give a file or folder, or pipe into standard input with -`);
  }
  if (!info.isDirectory()) return { kind: 'file', path, id: pathId(path), isRegular: info.isFile() };
  const entries = await walk(path, isKnownName);
  const hasFiles = entries.some((entry) => entry.kind === 'file');
  for (const entry of hasFiles ? [] : entries) {
    if (entry.kind === 'failure') throw new UserError(`${entry.id}: ${entry.message}`);
  }
  if (!hasFiles) {
    throw new UserError(`no articles in the folder: ${path}; files ending in ${KNOWN_ENDINGS.join(' ')} are read`);
  }
  return { kind: 'folder', path, entries };
}
