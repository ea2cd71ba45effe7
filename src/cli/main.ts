// The command line: options are declared here, each command is a file of its own that is loaded when it is asked for.
// Long, as it is the list of all options; nothing is worked out here.
import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { REPORTER_NAMES, type ReporterName } from '../check/reporter-names.js';
import { INPUT_FORMATS } from '../documents/format.js';
import { TYPES_WITH_DICTIONARY } from '../entities/without-dictionaries.js';
import { messageOf, reasonOf, UserError } from '../core/errors.js';
import { OUTPUT_FORMAT_NAMES } from '../output/format.js';
import { ClosedPipeError } from '../output/sink.js';
import { LANGUAGES } from '../output/language.js';
import { ZONES } from '../output/zones.js';
import type { CheckFlags } from './check.js';
import { collectLeastF1, collectReporter } from './check-options.js';
import { declareDict } from './dict.js';
import { dictionariesOf, nearestConfigFile } from './config-file.js';
import { EXIT } from './exit-status.js';
import type { ExplainFlags } from './explain.js';
import type { ExtractFlags } from './extract.js';
import { createProcessIo, type CommandIo } from './io.js';
import { createMessages } from './messages.js';
import {
  collect,
  oneOf,
  parseDate,
  parseJobs,
  parseOffset,
  parseTimeout,
  shareFor,
  someOf,
  splitList,
} from './options.js';
import type { ReportFlags } from './report.js';
import type { TokensFlags } from './tokens.js';

const INPUT_FORMAT_NAMES = ['auto', ...INPUT_FORMATS] as const;
const TOKENIZERS = ['embedded', 'mecab'] as const;

function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return /"version":\s*"(?<version>[^"]+)"/u.exec(text)?.groups?.['version'] ?? 'unknown';
}

function tokenizerOption(): Option {
  return new Option('--tokenizer <name>', `${TOKENIZERS.join(' or ')}: built in, or a native MeCab`)
    .argParser(oneOf('tokenizer', TOKENIZERS))
    .default('embedded');
}

function inputFormatOption(): Option {
  return new Option('--input-format <name>', `${INPUT_FORMAT_NAMES.join(', ')}: of standard input, or to force one`)
    .argParser(oneOf('input format', INPUT_FORMAT_NAMES))
    .default('auto');
}

function offsetsOption(): Option {
  return new Option('--offsets <unit>', 'utf-16 (default; as its editor counts) or code-points: of doccano').argParser(
    oneOf('unit of offsets', ['utf-16', 'code-points']),
  );
}

function languageOption(): Option {
  return new Option('--lang <code>', 'ko or en: headers of a workbook (default: by LANG)').argParser(
    oneOf('language', LANGUAGES),
  );
}

function dictOption(): Option {
  return new Option('--dict <dir>', 'user dictionaries laid over the built-in ones; repeatable; theirs win').argParser(
    collect,
  );
}

function declareExtract(program: Command, io: CommandIo, end: (status: number) => void): void {
  program
    .command('extract')
    .summary('files, folders or standard input → records')
    .description('Reads press releases (files, folders, or standard input as -) and writes the records found in them.')
    .argument('[path...]', 'files, folders (with all below them), or - for standard input')
    .addOption(
      new Option(
        '-f, --format <name>',
        `${OUTPUT_FORMAT_NAMES.join(', ')} (default: by --output, else json)`,
      ).argParser(oneOf('output format', OUTPUT_FORMAT_NAMES)),
    )
    .option('-o, --output <file>', 'write there, whole or not at all; brat: a new folder (default: standard output)')
    .addOption(inputFormatOption())
    .addOption(
      new Option(
        '--rows <unit>',
        'records, mentions, relations, or entities over all articles: what a row is (default: records; xlsx: a workbook with sheets of each)',
      ).argParser(oneOf('row unit', ['records', 'mentions', 'relations', 'entities'])),
    )
    .option('--relations', 'add who did what with whom: agreements, investments, statements, events, sums')
    .option('--min-confidence <p>', 'only records at least so sure, from 0 to 1', shareFor('--min-confidence'))
    .option('--types <list>', 'only these types, by comma', (typed: string) => splitList('--types', typed))
    .addOption(dictOption())
    .option('--date <yyyy-mm-dd>', 'release date of articles that state none', parseDate)
    .addOption(tokenizerOption())
    .option('--jobs <n>', 'worker threads (default: processors)', parseJobs)
    .addOption(
      new Option('--timeout <seconds>', 'an article that takes longer is reported, and the rest is done')
        .argParser(parseTimeout)
        .default(60),
    )
    .option('--shard <i/n>', 'only the i-th of n parts, or auto: from the environment of a batch engine')
    .option('--zones <list>', `only mentions in these: ${ZONES.join(', ')}`, someOf('--zones', 'zone', ZONES))
    .option('--keep-boilerplate', 'look for names in the page around the article too')
    .option('--keep-text', 'add the text that offsets refer to (json, jsonl)')
    .addOption(offsetsOption())
    .option('--encoding <name>', 'of the input, instead of finding it out: utf-8, cp949, utf-16le, …')
    .option('--text-column <name>', 'the column of CSV and XLSX input that holds the text (default: by its name)')
    .option('--bom', 'byte order mark in tables (default: in files, not on standard output)')
    .option('--no-bom', 'no byte order mark in tables')
    .addOption(languageOption())
    .option('--print-schema', 'print the JSON Schema of the output and stop')
    .option('--quiet', 'only errors on standard error')
    .option('--verbose', 'say more on standard error')
    .option('--no-progress', 'no progress on a terminal')
    .option('--no-color', 'no colours on a terminal')
    .action(async (paths: readonly string[], flags: ExtractFlags) => {
      const { runExtract } = await import('./extract.js');
      end(await runExtract(paths, flags, io));
    });
}

function declareCheck(program: Command, io: CommandIo, end: (status: number) => void, argv: readonly string[]): void {
  program
    .command('check')
    .summary('fixtures and gold against what is found')
    .description(
      'Compares <dir>/<slug>/input.* with the expected.json beside it, or gold .json files with their annotations, and fails on any difference.',
    )
    .argument('[path...]', 'folders of fixtures, gold files or folders of them (default: fixtures/articles)')
    .addOption(
      new Option(
        '--init',
        'the paths are articles: make a fixture of each, with the present output as a draft to correct',
      ).conflicts(['update', 'watch', 'withoutDictionary']),
    )
    .addOption(
      new Option(
        '--from <tool>',
        'the paths are annotations of brat or doccano: make fixtures of them; or a workbook (records.xlsx) that was marked: fixtures and proposals for a dictionary',
      )
        .argParser((typed: string) =>
          /\.xlsx$/iu.test(typed) ? typed : oneOf('annotation tool', ['brat', 'doccano'])(typed),
        )
        .conflicts(['init', 'update', 'watch', 'withoutDictionary']),
    )
    .option('--into <dir>', 'where --init and --from make fixtures (default: fixtures/articles)')
    .option('--force', '--init and --from may replace fixtures')
    .addOption(offsetsOption())
    .option('--update', 'accept the present output as expected, and say what changed')
    .option('--watch', 'check again whenever a fixture or a dictionary changes, until Ctrl-C')
    .addOption(
      new Option(
        '--reporter <name[=file]>',
        `${REPORTER_NAMES.join(', ')}, on standard output or into a file; repeatable (default: pretty)`,
      ).argParser(collectReporter),
    )
    .addOption(
      new Option('--format <name>', 'the same as --reporter')
        .argParser(oneOf('report format', REPORTER_NAMES))
        .hideHelp(),
    )
    .option(
      '--threshold <f1>',
      'allow differences while F1 of mentions and records is at least this',
      shareFor('--threshold'),
    )
    .addOption(
      new Option('--min-f1 <type=f1>', 'the same for one type, such as organization=0.9; repeatable').argParser(
        collectLeastF1,
      ),
    )
    .addOption(dictOption())
    .addOption(
      new Option(
        '--without-dictionary <type>',
        `leave the names of a type out, to see what the rules find alone; repeatable: ${TYPES_WITH_DICTIONARY.join(', ')}`,
      ).argParser((typed: string, before: readonly string[] | undefined) =>
        collect(oneOf('type with a dictionary', TYPES_WITH_DICTIONARY)(typed), before),
      ),
    )
    .addOption(tokenizerOption())
    .option('--quiet', 'only the differences')
    .option('--no-color', 'no colours on a terminal')
    .action(async (paths: readonly string[], flags: CheckFlags & { readonly format?: ReporterName }) => {
      const { format } = flags;
      if (flags.init === true || flags.from !== undefined) {
        if (flags.from !== undefined && /\.xlsx$/iu.test(flags.from)) {
          const { runFromWorkbook } = await import('./check-workbook.js');
          end(await runFromWorkbook(flags.from, paths, flags, io));
          return;
        }
        const { runFrom, runInit } = await import('./check-fixtures.js');
        end(flags.from === undefined ? await runInit(paths, flags, io) : await runFrom(paths, flags, io));
        return;
      }
      if (flags.into !== undefined || flags.force === true) {
        throw new UserError('--into and --force are for --init and --from, which make fixtures; add one of them');
      }
      if (flags.watch === true) {
        const { runWatch } = await import('./check-watch.js');
        await runWatch(paths, flags, argv, io);
      }
      const { runCheck } = await import('./check.js');
      end(await runCheck(paths, format === undefined ? flags : { ...flags, reporter: [{ name: format }] }, io));
    });
}

function declareExplain(program: Command, io: CommandIo, end: (status: number) => void): void {
  program
    .command('explain')
    .summary('why each mention was made, and why the others lost')
    .description('Prints every candidate of an article with its rule, its evidence and what became of it.')
    .argument('<path>', 'a file, a folder, a table, a ZIP file, or - for standard input')
    .option('--id <id>', 'only the article that extract prints with this id: a row of a table, a member of a ZIP file')
    .option('--at <offset>', 'only what covers this offset (UTF-16 code units)', parseOffset)
    .option('--text <text>', 'only what overlaps a place where this text stands')
    .option('--date <yyyy-mm-dd>', 'release date of an article that states none', parseDate)
    .addOption(
      new Option('--format <name>', 'pretty or json').argParser(oneOf('format', ['pretty', 'json'])).default('pretty'),
    )
    .addOption(inputFormatOption())
    .option('--encoding <name>', 'of the input, instead of finding it out')
    .addOption(dictOption())
    .addOption(tokenizerOption())
    .option('--no-color', 'no colours on a terminal')
    .action(async (path: string, flags: ExplainFlags) => {
      const { runExplain } = await import('./explain.js');
      end(await runExplain(path, flags, io));
    });
}

function declareReport(program: Command, io: CommandIo, end: (status: number) => void): void {
  program
    .command('report')
    .summary('one page to look at')
    .description('Writes one self-contained page: every article with its mentions marked, and all records in tables.')
    .argument('<path...>', 'files, folders (with all below them), or - for standard input')
    .option('-o, --output <file>', 'the page, report.html; written whole or not at all')
    .addOption(inputFormatOption())
    .option('--types <list>', 'only these types, by comma', (typed: string) => splitList('--types', typed))
    .addOption(dictOption())
    .option('--date <yyyy-mm-dd>', 'release date of articles that state none', parseDate)
    .addOption(tokenizerOption())
    .option('--keep-boilerplate', 'look for names in the page around the article too')
    .option('--encoding <name>', 'of the input, instead of finding it out')
    .option('--quiet', 'only errors on standard error')
    .option('--no-progress', 'no progress on a terminal')
    .option('--no-color', 'no colours on a terminal')
    .action(async (paths: readonly string[], flags: ReportFlags) => {
      const { runReport } = await import('./report.js');
      end(await runReport(paths, flags, io));
    });
}

function declareTokens(program: Command, io: CommandIo, end: (status: number) => void): void {
  program
    .command('tokens')
    .summary('the morphemes of a text')
    .description('Prints the morphemes of each article with their offsets (UTF-16 code units).')
    .argument('[path]', 'a file, a folder, or - for standard input')
    .addOption(
      new Option('-f, --format <name>', 'table, json, or mecab: as native mecab-ko prints it')
        .argParser(oneOf('format', ['table', 'json', 'mecab']))
        .default('table'),
    )
    .option('--split', 'compounds and inflected forms as their parts: 이사장 → 이사 + 장')
    .addOption(inputFormatOption())
    .option('--encoding <name>', 'of the input, instead of finding it out')
    .addOption(
      new Option('--dict <dir>', 'take the names in these dictionaries for words; repeatable').argParser(collect),
    )
    .addOption(tokenizerOption())
    .option('--no-color', 'no colours on a terminal')
    .action(async (path: string | undefined, flags: TokensFlags) => {
      const { runTokens } = await import('./tokens.js');
      end(await runTokens(path, flags, io));
    });
}

function createProgram(io: CommandIo, end: (status: number) => void, argv: readonly string[]): Command {
  const program = new Command('kr-sme')
    .description('Turns Korean press releases into a table of who, what, where and how much.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .option('--no-config', 'do not look for kr-sme.config.json')
    .hook('preAction', async (_program, command) => {
      const file = program.getOptionValue('config') === false ? undefined : nearestConfigFile('.');
      if (file !== undefined) {
        const { applyConfig, readConfig } = await import('./config.js');
        applyConfig(command, readConfig(file));
      }
      const folders = dictionariesOf(command);
      if (folders.length === 0 || command.getOptionValue('quiet') === true) return;
      const { remarksOn } = await import('../curation/remarks.js');
      const messages = await createMessages(io);
      for (const remark of folders.flatMap((folder) => remarksOn(folder))) messages.note(remark);
    })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Commander puts its guess of what was meant on a second line.
      outputError: (text, write) => {
        write(`${text.trim().replaceAll('\n', ' ')}\n`);
      },
    });
  for (const declare of [declareExtract, declareCheck, declareExplain, declareDict, declareReport, declareTokens])
    declare(program, io, end, argv);
  return program;
}

/**
 * Runs one command.
 * @param argv what follows the program's name.
 * @returns the exit status; nothing is thrown.
 */
export async function main(argv: readonly string[], io: CommandIo = createProcessIo()): Promise<number> {
  // A reader that goes away is noticed where the output is written; the event itself must not end the process.
  for (const stream of [io.stdout, io.stderr]) stream.on('error', () => undefined);
  let status: number = EXIT.done;
  try {
    await createProgram(
      io,
      (ended) => {
        status = ended;
      },
      argv,
    ).parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    // What is still to come is not wanted any more, and would keep the process waiting.
    io.stdin.destroy();
    if (error instanceof ClosedPipeError) return EXIT.done;
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.refused;
    const messages = await createMessages(io, { color: !argv.includes('--no-color') });
    if (error instanceof UserError) {
      messages.error(error.message);
    } else if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd') {
      messages.error('the folder that you are in is not there any more; change to another');
    } else if (error instanceof Error && 'syscall' in error && 'path' in error && typeof error.path === 'string') {
      messages.error(`${error.path}: ${reasonOf(error)}`);
    } else {
      messages.error(`${messageOf(error)}; this is a mistake of kr-sme: please report it`);
      if (argv.includes('--verbose') && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`);
    }
    return EXIT.refused;
  }
}
