// A digest of all that decides what an article gives, but the article: the program, its dictionaries, those of the user,
// and the options. The same on every computer that has the same.
import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT_IN_DICTIONARIES, csvFiles } from '../dictionary/files.js';
import type { TaskDescription } from './task.js';

/** Seen from any folder of `dist`, as the bundle moves this module. */
const PROGRAM = fileURLToPath(new URL('../', import.meta.url));
const CODE_PATTERN = /\.(?:js|ts)$/u;

function addProgram(hash: Hash): void {
  const names = readdirSync(PROGRAM, { recursive: true, encoding: 'utf8' }).filter((name) => !name.endsWith('.d.ts'));
  for (const name of names.toSorted()) {
    const path = join(PROGRAM, name);
    const info = statSync(path);
    if (!info.isFile()) continue;
    // What the build compiles is large, and follows from the code and the dictionaries.
    hash.update(`${name.replaceAll('\\', '/')}\n${String(info.size)}\n`);
    if (CODE_PATTERN.test(name)) hash.update(readFileSync(path));
  }
}

function addDictionary(hash: Hash, folder: string): void {
  for (const name of csvFiles(folder)) hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
}

/**
 * @param further options that are none of the task's: how the input is read
 * @throws when a dictionary folder cannot be read
 */
export function digestOfTask({ engine, extract, format, render }: TaskDescription, further: unknown = {}): string {
  const hash = createHash('sha256');
  addProgram(hash);
  for (const folder of [BUILT_IN_DICTIONARIES, ...(engine.dictionaries ?? [])]) {
    hash.update('dictionary\n');
    addDictionary(hash, folder);
  }
  const { tokenizer, types, withoutDictionary } = engine;
  hash.update(JSON.stringify([{ tokenizer, types, withoutDictionary }, extract, format, render, further]));
  return hash.digest('hex');
}
