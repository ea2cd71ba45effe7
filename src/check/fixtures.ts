// Finds what a path holds to check: fixtures, `<slug>/input.*` with `<slug>/expected.json` beside it, or gold, JSON
// files with the annotations of an article each (gold.ts).
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { FIXTURE_ERRORS } from '../messages/errors/fixtures.js';

export interface FixtureFolder {
  /** As a person would type it. */
  readonly path: string;
  readonly inputs: readonly string[];
  readonly expected: string;
  readonly hasExpected: boolean;
}

export const EXPECTED_NAME = 'expected.json';
const INPUT_PATTERN = /^input\.[^.]+$/u;

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
}

async function kindOf(path: string): Promise<'folder' | 'file' | undefined> {
  try {
    const info = await stat(path);
    return info.isDirectory() ? 'folder' : info.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
}

export async function readFolder(path: string): Promise<FixtureFolder> {
  const names = await namesIn(path);
  return {
    path,
    inputs: names.filter((name) => INPUT_PATTERN.test(name)).map((name) => join(path, name)),
    expected: join(path, EXPECTED_NAME),
    hasExpected: names.includes(EXPECTED_NAME),
  };
}

export type Found =
  { readonly kind: 'fixture'; readonly folder: FixtureFolder } | { readonly kind: 'gold'; readonly file: string };

/**
 * The fixtures in a folder, or the folder itself when it is one, by name. Every folder inside counts, also one whose
 * input or expectation is missing, so that neither is lost unnoticed. A JSON file, and a folder without fixtures that
 * holds some, is gold.
 * @throws UserError when there is neither.
 */
export async function findCases(path: string): Promise<readonly Found[]> {
  const kind = await kindOf(path);
  if (kind === 'file' && path.endsWith('.json')) return [{ kind: 'gold', file: path }];
  if (kind !== 'folder') {
    throw new UserError(FIXTURE_ERRORS.noFixtureFolder(path));
  }
  const own = await readFolder(path);
  if (own.inputs.length > 0 || own.hasExpected) return [{ kind: 'fixture', folder: own }];
  const folders: FixtureFolder[] = [];
  const gold: string[] = [];
  for (const name of await namesIn(path)) {
    const inside = join(path, name);
    if ((await kindOf(inside)) === 'folder') folders.push(await readFolder(inside));
    else if (name.endsWith('.json')) gold.push(inside);
  }
  if (folders.some(({ inputs, hasExpected }) => inputs.length > 0 || hasExpected)) {
    return folders.map((folder) => ({ kind: 'fixture', folder }));
  }
  if (gold.length > 0) return gold.map((file) => ({ kind: 'gold', file }));
  throw new UserError(FIXTURE_ERRORS.noFixtures(path, EXPECTED_NAME));
}
