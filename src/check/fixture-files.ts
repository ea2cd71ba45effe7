// Writing a fixture: its input and its expectation, never over one that is there unless that is asked for.
import { mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cannotWrite, writeWholeFile } from '../output/sink.js';
import type { Article } from '../core/types.js';
import { readFixtureInput } from './case.js';
import { EXPECTED_NAME, readFolder, type FixtureFolder } from './fixtures.js';

/** The file that a fixture's input is written to, and its content. */
export interface FixtureInput {
  /** `input.txt` */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The fixture of a folder that may not exist yet. */
export async function fixtureAt(path: string): Promise<FixtureFolder> {
  try {
    return await readFolder(path);
  } catch {
    return { path, inputs: [], expected: join(path, EXPECTED_NAME), hasExpected: false };
  }
}

export function isPresent({ inputs, hasExpected }: FixtureFolder): boolean {
  return inputs.length > 0 || hasExpected;
}

/** Puts the input in the place of every other input of the folder. @throws UserError when it cannot be written. */
export async function writeInput(folder: FixtureFolder, { name, content }: FixtureInput): Promise<FixtureFolder> {
  try {
    await mkdir(folder.path, { recursive: true });
    for (const input of folder.inputs) await unlink(input);
    await writeFile(join(folder.path, name), content);
  } catch (error) {
    throw cannotWrite(folder.path, error);
  }
  return await readFolder(folder.path);
}

/** The article as one line of JSON Lines, which keeps what a plain text file could not say: its date, its title. */
export function asJsonLine({ id, text, title, date, url, outlet }: Article): FixtureInput {
  return { name: 'input.jsonl', content: `${JSON.stringify({ id, text, title, date, url, outlet })}\n` };
}

/** The bytes of the file that an article came from, where the file holds that article alone. */
export async function originalInput({ id, text }: Article): Promise<FixtureInput | undefined> {
  const ending = /\.[A-Za-z0-9]{1,8}$/u.exec(id)?.[0] ?? '';
  if (ending === '' || /^\.(?:jsonl|ndjson)$/iu.test(ending)) return undefined;
  try {
    // The id of a line of JSON Lines may look like a file's name.
    const own = await readFixtureInput({ path: id, inputs: [id], expected: '', hasExpected: false });
    return own.text === text ? { name: `input${ending.toLowerCase()}`, content: await readFile(id) } : undefined;
  } catch {
    return undefined;
  }
}

export async function writeExpected(folder: FixtureFolder, text: string): Promise<void> {
  await writeWholeFile(folder.expected, text);
}
