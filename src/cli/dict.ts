// `kr-sme dict …`: the commands of people who curate dictionaries. Options are declared here; each command is a file of
// its own that is loaded when it is asked for.
import { Option, type Command } from 'commander';
import type { LintFlags } from './dict/lint.js';
import type { CommandIo } from './io.js';
import { oneOf } from './options.js';

type End = (status: number) => void;

function formatOption(): Option {
  return new Option('--format <name>', 'pretty or json')
    .argParser(oneOf('format', ['pretty', 'json']))
    .default('pretty');
}

function declareLint(dict: Command, io: CommandIo, end: End): void {
  dict
    .command('lint')
    .summary('what is wrong or risky in dictionaries, row by row')
    .description('Checks the CSV files of dictionary folders and says of every finding what to do.')
    .argument('[dir...]', 'folders of dictionaries (default: the built-in ones)')
    .option('--fix', 'mend what needs no judgement: order of rows, NFC, blanks, separators')
    .option('--strict', 'warnings fail as well')
    .addOption(formatOption())
    .option('--quiet', 'only the findings')
    .option('--no-color', 'no colours on a terminal')
    .action(async (folders: readonly string[], flags: LintFlags) => {
      const { runLint } = await import('./dict/lint.js');
      end(await runLint(folders, flags, io));
    });
}

export function declareDict(program: Command, io: CommandIo, end: End): void {
  const dict = program
    .command('dict')
    .summary('curate dictionaries: lint')
    .description('Looks after the dictionaries: what is wrong in them, what is missing, what a change does.');
  for (const declare of [declareLint]) declare(dict, io, end);
}
