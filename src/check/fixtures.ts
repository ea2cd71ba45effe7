// Finds the fixtures below a folder: `<slug>/input.*` with `<slug>/expected.json` beside it.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.js';

export interface FixtureFolder {
  /** As a person would type it. */
  readonly path: string;
  readonly inputs: readonly string[];
  readonly expected: string;
  readonly hasExpected: boolean;
}

const EXPECTED_NAME = 'expected.json';
const INPUT_PATTERN = /^input\.[^.]+$/u;

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function readFolder(path: string): Promise<FixtureFolder> {
  const names = await namesIn(path);
  return {
    path,
    inputs: names.filter((name) => INPUT_PATTERN.test(name)).map((name) => join(path, name)),
    expected: join(path, EXPECTED_NAME),
    hasExpected: names.includes(EXPECTED_NAME),
  };
}

/**
 * The fixtures in a folder, or the folder itself when it is one, by name. Every folder inside counts, also one whose
 * input or expectation is missing, so that neither is lost unnoticed.
 * @throws UserError when there is none.
 */
export async function findFixtures(folder: string): Promise<readonly FixtureFolder[]> {
  if (!(await isFolder(folder))) throw new UserError(`no such folder of fixtures: ${folder}; check the spelling`);
  const own = await readFolder(folder);
  if (own.inputs.length > 0 || own.hasExpected) return [own];
  const fixtures: FixtureFolder[] = [];
  for (const name of await namesIn(folder)) {
    const path = join(folder, name);
    if (await isFolder(path)) fixtures.push(await readFolder(path));
  }
  if (!fixtures.some(({ inputs, hasExpected }) => inputs.length > 0 || hasExpected)) {
    throw new UserError(`no fixtures in ${folder}; a fixture is a folder with input.* and ${EXPECTED_NAME}`);
  }
  return fixtures;
}
