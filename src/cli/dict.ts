// `kr-sme dict …`: the commands of people who curate dictionaries. Options are declared here; each command is a file of
// its own that is loaded when it is asked for.
import { Option, type Command } from 'commander';
import { UserError } from '../core/errors.js';
import type { DiffFlags } from './dict/diff.js';
import type { FindFlags } from './dict/find.js';
import type { ImportFlags } from './dict/import.js';
import type { LintFlags } from './dict/lint.js';
import type { SuggestFlags } from './dict/suggest.js';
import type { CommandIo } from './io.js';
import { collect, oneOf, parseDate, someOf, splitList } from './options.js';

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

const INPUT_FORMATS = ['auto', 'text', 'markdown', 'html', 'jsonl'] as const;
const IMPORT_SOURCE_NAMES = ['krx', 'dart', 'geonames', 'public-institutions', 'csv'] as const;

function dictOption(): Option {
  return new Option('--dict <dir>', 'user dictionaries laid over the built-in ones; repeatable').argParser(collect);
}

function tokenizerOption(): Option {
  return new Option('--tokenizer <name>', 'embedded or mecab')
    .argParser(oneOf('tokenizer', ['embedded', 'mecab']))
    .default('embedded');
}

function inputFormatOption(): Option {
  return new Option('--input-format <name>', INPUT_FORMATS.join(', '))
    .argParser(oneOf('input format', INPUT_FORMATS))
    .default('auto');
}

function wholeNumber(option: string): (typed: string) => number {
  return (typed) => {
    if (!/^[1-9]\d{0,5}$/u.test(typed.trim())) {
      throw new UserError(`${option} "${typed}" is no number; give a whole number from 1`);
    }
    return Number(typed);
  };
}

function declareFind(dict: Command, io: CommandIo, end: End): void {
  dict
    .command('find')
    .summary('the rows that answer to a name')
    .description('Looks a name up by id, name, alias, other spacing, one different letter, or as an abbreviation.')
    .argument('<name...>', 'a name, an alias or an id')
    .addOption(dictOption())
    .option('--limit <n>', 'at most so many of each kind', wholeNumber('--limit'), 20)
    .addOption(formatOption())
    .option('--no-color', 'no colours on a terminal')
    .action(async (asked: readonly string[], flags: FindFlags) => {
      const { runFind } = await import('./dict/find.js');
      end(await runFind(asked, flags, io));
    });
}

/** What `dict suggest` proposes rows for. */
const SUGGESTED_TYPES = ['organization', 'company', 'official', 'title'] as const;

function declareSuggest(dict: Command, io: CommandIo, end: End): void {
  dict
    .command('suggest')
    .summary('what articles propose for the dictionaries')
    .description(
      'Reads articles and proposes rows: names no dictionary has, short forms, titles, new heads of bodies. A table to edit and to import.',
    )
    .argument('<path...>', 'articles: files, folders, or - for standard input')
    .option('-o, --output <file>', 'write there (default: standard output)')
    .option('--min <n>', 'articles (for titles: persons) that a proposal needs', wholeNumber('--min'), 2)
    .option(
      '--types <list>',
      `only these: ${SUGGESTED_TYPES.join(', ')}`,
      someOf('--types', 'type of suggestion', SUGGESTED_TYPES),
    )
    .addOption(dictOption())
    .option('--date <yyyy-mm-dd>', 'release date of articles that state none', parseDate)
    .addOption(new Option('--format <name>', 'csv or json').argParser(oneOf('format', ['csv', 'json'])).default('csv'))
    .addOption(inputFormatOption())
    .option('--encoding <name>', 'of the input, instead of finding it out')
    .addOption(tokenizerOption())
    .option('--quiet', 'only errors')
    .option('--no-color', 'no colours on a terminal')
    .action(async (paths: readonly string[], flags: SuggestFlags) => {
      const { runSuggest } = await import('./dict/suggest.js');
      end(await runSuggest(paths, flags, io));
    });
}

function declareImport(dict: Command, io: CommandIo, end: End): void {
  dict
    .command('import')
    .summary('official lists → user dictionaries')
    .description('Turns a list that you downloaded, or a table of names, into a folder for --dict.')
    .argument('<file>', 'KRX listing, corpCode.xml of DART, GeoNames dump, public institutions, or any table')
    .addOption(
      new Option('--from <list>', `${IMPORT_SOURCE_NAMES.join(', ')} (default: by its content)`).argParser(
        oneOf('list', IMPORT_SOURCE_NAMES),
      ),
    )
    .requiredOption('-o, --output <dir>', 'folder of the dictionaries; rows that are there stay')
    .option('--report <file>', 'CSV with every name that was left out or marked weak, and why')
    .option('--encoding <name>', 'of the list, instead of finding it out')
    .addOption(dictOption())
    .option('--quiet', 'only errors')
    .action(async (file: string, flags: ImportFlags) => {
      const { runImport } = await import('./dict/import.js');
      end(await runImport(file, flags, io));
    });
}

function declareDiff(dict: Command, io: CommandIo, end: End): void {
  dict
    .command('diff')
    .summary('what a change of dictionaries does to articles')
    .description(
      'Compares the records that two dictionaries find: which appear, vanish, change id or name. Fails when any vanish.',
    )
    .argument('<old>', 'folder of dictionaries, or built-in')
    .argument('<new>', 'folder of dictionaries, or built-in')
    .argument('<path...>', 'articles: files, folders, or - for standard input')
    .option('--allow', 'let records vanish')
    .option('--types <list>', 'only these types, by comma', (typed: string) => splitList('--types', typed))
    .addOption(dictOption())
    .option('--date <yyyy-mm-dd>', 'release date of articles that state none', parseDate)
    .addOption(formatOption())
    .addOption(inputFormatOption())
    .option('--encoding <name>', 'of the input, instead of finding it out')
    .addOption(tokenizerOption())
    .option('--quiet', 'only the changes')
    .option('--no-color', 'no colours on a terminal')
    .action(async (before: string, after: string, paths: readonly string[], flags: DiffFlags) => {
      const { runDiff } = await import('./dict/diff.js');
      end(await runDiff([before, after, ...paths], flags, io));
    });
}

export function declareDict(program: Command, io: CommandIo, end: End): void {
  const dict = program
    .command('dict')
    .summary('curate dictionaries: lint, find, suggest, import, diff')
    .description('Looks after the dictionaries: what is wrong in them, what is missing, what a change does.');
  for (const declare of [declareLint, declareFind, declareSuggest, declareImport, declareDiff]) declare(dict, io, end);
}
