// Where a configuration is looked for. Apart from what reads it, because most runs have none and need not load the
// checks of its keys.
import { lstatSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';

const CONFIG_FILE = 'kr-sme.config.json';

/** The configuration that holds in a folder: the nearest file from it upwards. */
export function nearestConfigFile(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_FILE);
    // a link that leads nowhere, or back to itself, is a configuration that somebody meant to be there
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return path;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The folders of user dictionaries that a command is going to use. */
export function dictionariesOf(command: Command): readonly string[] {
  const said: unknown = command.getOptionValue('dict');
  return Array.isArray(said) ? said.filter((folder) => typeof folder === 'string') : [];
}
