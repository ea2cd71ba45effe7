// Finds what a person names: a file, the files of a folder, standard input (`-`): `articles` → articles/a.txt, …
import { lstat, stat } from 'node:fs/promises';
import { UserError } from '../core/errors.js';
import { DOCUMENT_ERRORS } from '../messages/errors/documents.js';
import { NO_ARTICLE, oldFormat } from '../messages/errors/reading.js';
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
    if (path.includes('\ufffd') && isLink === undefined)
      throw new UserError(DOCUMENT_ERRORS.at(path, NO_ARTICLE.nameNotUtf8));
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT' && isLink === undefined;
    throw new UserError(
      isMissing ? DOCUMENT_ERRORS.noSuchPath(path) : DOCUMENT_ERRORS.at(path, await whyNotFound(path, error)),
    );
  }
  // a pipe that nobody writes to would wait for ever; those that a shell opens (`<(command)`) are written to
  if (!info.isDirectory() && !info.isFile() && !/^\/(?:dev|proc)\//u.test(path)) {
    throw new UserError(DOCUMENT_ERRORS.notRegular(path));
  }
  if (!info.isDirectory()) return { kind: 'file', path, id: pathId(path), isRegular: info.isFile() };
  const entries = await walk(path, isKnownName);
  const hasFiles = entries.some((entry) => entry.kind === 'file');
  for (const entry of hasFiles ? [] : entries) {
    if (entry.kind === 'failure') throw new UserError(DOCUMENT_ERRORS.at(entry.id, entry.message));
  }
  if (!hasFiles) {
    const old = entries.filter(({ id }) => oldFormat(id) !== undefined);
    const [first] = old;
    const advice = first === undefined ? undefined : oldFormat(first.id);
    if (first !== undefined && advice !== undefined)
      throw new UserError(DOCUMENT_ERRORS.onlyOld(path, first.id, advice, old.length - 1));
    throw new UserError(DOCUMENT_ERRORS.noArticles(path, KNOWN_ENDINGS.join(' ')));
  }
  return { kind: 'folder', path, entries };
}
