// Inputs that are kept, a JSON string a line: those that reached code which none before them did, and those that broke
// something once.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

function fileOf(name) {
  return fileURLToPath(new URL(`corpus/${name}.jsonl`, import.meta.url));
}

/** The kept inputs of a target. */
export function keptInputs(name) {
  const file = fileOf(name);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

export function keepInputs(name, inputs) {
  writeFileSync(fileOf(name), inputs.map((input) => `${JSON.stringify(input)}\n`).join(''));
}
