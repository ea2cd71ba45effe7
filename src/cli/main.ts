// The command line: options are declared here, each command is a file of its own that is loaded when it is asked for.
// Long, as it is the list of all options; nothing is worked out here.
import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { REPORTER_NAMES, type ReporterName } from '../check/reporter-names.js';
import { INPUT_FORMATS } from '../documents/format.js';
import { TYPES_WITH_DICTIONARY } from '../entities/without-dictionaries.js';
import { messageOf, reasonOf, UserError } from '../core/errors.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';
import { OUTPUT_FORMAT_NAMES } from '../output/format.js';
import { ClosedPipeError } from '../output/sink.js';
import { asIs, inEach, type Language, type Texts } from '../messages/language.js';
import { HELP } from '../messages/help.js';
import { TERMINAL } from '../messages/terminal.js';
import { valueLabel } from '../output/workbook/labels.js';
import { ZONES } from '../output/zones.js';
import type { CheckFlags } from './check.js';
import { collectLeastF1, collectReporter } from './check-options.js';
import { declareDict } from './dict.js';
import { dictionariesOf, nearestConfigFile } from './config-file.js';
import { EXIT } from './exit-status.js';
import type { ExplainFlags } from './explain.js';
import type { ExtractFlags } from './extract.js';
import { createProcessIo, type CommandIo } from './io.js';
import type { MergeFlags } from './merge.js';
import { createMessages } from './messages.js';
import {
  collect,
  oneOf,
  parseDate,
  parseJobs,
  parseOffset,
  parseTimeout,
  parseTypes,
  parseZones,
  shareFor,
} from './options.js';
import {
  declareHelp,
  languageAsked,
  speakCommander,
  usageError,
  withLanguage,
  type Declaring,
  type Say,
} from './spoken.js';
import type { ReportFlags } from './report.js';
import type { TokensFlags } from './tokens.js';

const INPUT_FORMAT_NAMES = ['auto', ...INPUT_FORMATS] as const;
const TOKENIZERS = ['embedded', 'mecab'] as const;

function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return /"version":\s*"(?<version>[^"]+)"/u.exec(text)?.groups?.['version'] ?? 'unknown';
}

function tokenizerOption(say: Say): Option {
  return new Option('--tokenizer <name>', say(HELP.tokenizer))
    .argParser(oneOf('tokenizer', TOKENIZERS))
    .default('embedded');
}

function inputFormatOption(say: Say): Option {
  return new Option('--input-format <name>', say(HELP.inputFormat(INPUT_FORMAT_NAMES.join(', '))))
    .argParser(oneOf('input format', INPUT_FORMAT_NAMES))
    .default('auto');
}

function offsetsOption(say: Say): Option {
  return new Option('--offsets <unit>', say(HELP.offsets)).argParser(
    oneOf('unit of offsets', ['utf-16', 'code-points']),
  );
}

function dictOption(say: Say): Option {
  return new Option('--dict <dir>', say(HELP.dict)).argParser(collect);
}

function timeoutOption(description: string): Option {
  return new Option('--timeout <seconds>', description).argParser(parseTimeout).default(60);
}

function declareExtract(program: Command, { io, end, say, argv }: Declaring): void {
  program
    .command('extract')
    .summary(say(HELP.extract))
    .description(say(HELP.extractLong))
    .argument('[path...]', say(HELP.paths))
    .addOption(
      new Option('-f, --format <name>', say(HELP.outputFormat(OUTPUT_FORMAT_NAMES.join(', ')))).argParser(
        oneOf('output format', OUTPUT_FORMAT_NAMES),
      ),
    )
    .option('-o, --output <file>', say(HELP.output))
    .addOption(inputFormatOption(say))
    .addOption(
      new Option('--rows <unit>', say(HELP.rows)).argParser(
        oneOf('row unit', ['records', 'mentions', 'relations', 'entities']),
      ),
    )
    .option('--relations', say(HELP.relations))
    .option('--min-confidence <p>', say(HELP.minConfidence), shareFor('--min-confidence'))
    .option('--types <list>', say(HELP.types), parseTypes)
    .addOption(dictOption(say))
    .option('--date <yyyy-mm-dd>', say(HELP.date), parseDate)
    .addOption(tokenizerOption(say))
    .option('--jobs <n>', say(HELP.jobs), parseJobs)
    .addOption(timeoutOption(say(HELP.timeout)))
    .option('--shard <i/n>', say(HELP.shard))
    .option('--resume', say(HELP.resume))
    .option('--cache <dir>', say(HELP.cache))
    .option('--watch', say(HELP.watchExtract))
    .option(
      '--zones <list>',
      say(HELP.zones(inEach((spoken) => ZONES.map((zone) => valueLabel('zone', zone, spoken)).join(', ')))),
      parseZones,
    )
    .option('--keep-boilerplate', say(HELP.keepBoilerplate))
    .option('--keep-text', say(HELP.keepText))
    .addOption(offsetsOption(say))
    .option('--encoding <name>', say(HELP.encoding))
    .option('--text-column <name>', say(HELP.textColumn))
    .option('--bom', say(HELP.bom))
    .option('--no-bom', say(HELP.noBom))
    .option('--print-schema', say(HELP.printSchema))
    .option('--quiet', say(HELP.quiet))
    .option('--verbose', say(HELP.verbose))
    .option('--no-progress', say(HELP.noProgress))
    .option('--no-color', say(HELP.noColor))
    .action(async (paths: readonly string[], flags: ExtractFlags) => {
      if (flags.watch === true) {
        const { runExtractWatch } = await import('./extract-watch.js');
        await runExtractWatch(paths, flags, argv, io);
      }
      const { runExtract } = await import('./extract.js');
      end(await runExtract(paths, flags, io));
    });
}

function declareMerge(program: Command, { io, end, say }: Declaring): void {
  program
    .command('merge')
    .summary(say(HELP.merge))
    .description(say(HELP.mergeLong))
    .argument('<output...>', say(HELP.mergeOutputs))
    .option('-o, --output <file>', say(HELP.mergeOutput))
    .option('--quiet', say(HELP.quiet))
    .option('--no-color', say(HELP.noColor))
    .action(async (paths: readonly string[], flags: MergeFlags) => {
      const { runMerge } = await import('./merge.js');
      end(await runMerge(paths, flags, io));
    });
}

function declareCheck(program: Command, { io, end, say, argv }: Declaring): void {
  program
    .command('check')
    .summary(say(HELP.check))
    .description(say(HELP.checkLong))
    .argument('[path...]', say(HELP.checkPaths))
    .addOption(new Option('--init', say(HELP.init)).conflicts(['update', 'watch', 'withoutDictionary']))
    .addOption(
      new Option('--from <tool>', say(HELP.from))
        .argParser((typed: string) =>
          /\.xlsx$/iu.test(typed) ? typed : oneOf('annotation tool', ['brat', 'doccano', 'records.xlsx'])(typed),
        )
        .conflicts(['init', 'update', 'watch', 'withoutDictionary']),
    )
    .option('--into <dir>', say(HELP.into))
    .option('--force', say(HELP.force))
    .option('--text-column <name>', say(HELP.textColumn))
    .addOption(offsetsOption(say))
    .option('--update', say(HELP.update))
    .option('--watch', say(HELP.watch))
    .addOption(
      new Option('--reporter <name[=file]>', say(HELP.reporter(REPORTER_NAMES.join(', ')))).argParser(collectReporter),
    )
    .addOption(
      new Option('--format <name>', say(HELP.sameAsReporter))
        .argParser(oneOf('report format', REPORTER_NAMES))
        .hideHelp(),
    )
    .option('--threshold <f1>', say(HELP.threshold), shareFor('--threshold'))
    .addOption(new Option('--min-f1 <type=f1>', say(HELP.minF1)).argParser(collectLeastF1))
    .addOption(dictOption(say))
    .addOption(
      new Option(
        '--without-dictionary <type>',
        say(HELP.withoutDictionary(TYPES_WITH_DICTIONARY.join(', '))),
      ).argParser((typed: string, before: readonly string[] | undefined) =>
        collect(oneOf('type with a dictionary', TYPES_WITH_DICTIONARY)(typed), before),
      ),
    )
    .addOption(tokenizerOption(say))
    .option('--quiet', say(HELP.onlyDifferences))
    .option('--no-color', say(HELP.noColor))
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
        throw new UserError(COMMAND_ERRORS.intoNeedsInit);
      }
      if (flags.watch === true) {
        const { runWatch } = await import('./check-watch.js');
        await runWatch(paths, flags, argv, io);
      }
      const { runCheck } = await import('./check.js');
      end(await runCheck(paths, format === undefined ? flags : { ...flags, reporter: [{ name: format }] }, io));
    });
}

function declareExplain(program: Command, { io, end, say }: Declaring): void {
  program
    .command('explain')
    .summary(say(HELP.explain))
    .description(say(HELP.explainLong))
    .argument('<path>', say(HELP.explainPath))
    .option('--id <id>', say(HELP.id))
    .option('--at <offset>', say(HELP.at), parseOffset)
    .option('--text <text>', say(HELP.text))
    .option('--date <yyyy-mm-dd>', say(HELP.date), parseDate)
    .addOption(
      new Option('--format <name>', say(HELP.format('pretty, json')))
        .argParser(oneOf('format', ['pretty', 'json']))
        .default('pretty'),
    )
    .addOption(inputFormatOption(say))
    .option('--encoding <name>', say(HELP.encoding))
    .option('--text-column <name>', say(HELP.textColumn))
    .addOption(dictOption(say))
    .addOption(tokenizerOption(say))
    .addOption(timeoutOption(say(HELP.timeoutOfEach)))
    .option('--verbose', say(HELP.explainVerbose))
    .option('--no-color', say(HELP.noColor))
    .action(async (path: string, flags: ExplainFlags) => {
      const { runExplain } = await import('./explain.js');
      end(await runExplain(path, flags, io));
    });
}

function declareReport(program: Command, { io, end, say }: Declaring): void {
  program
    .command('report')
    .summary(say(HELP.report))
    .description(say(HELP.reportLong))
    .argument('<path...>', say(HELP.paths))
    .option('-o, --output <file>', say(HELP.reportOutput))
    .addOption(inputFormatOption(say))
    .option('--types <list>', say(HELP.types), parseTypes)
    .addOption(dictOption(say))
    .option('--date <yyyy-mm-dd>', say(HELP.date), parseDate)
    .addOption(tokenizerOption(say))
    .option('--keep-boilerplate', say(HELP.keepBoilerplate))
    .option('--encoding <name>', say(HELP.encoding))
    .option('--text-column <name>', say(HELP.textColumn))
    .option('--jobs <n>', say(HELP.jobs), parseJobs)
    .addOption(timeoutOption(say(HELP.timeout)))
    .option('--quiet', say(HELP.quiet))
    .option('--no-progress', say(HELP.noProgress))
    .option('--no-color', say(HELP.noColor))
    .action(async (paths: readonly string[], flags: ReportFlags) => {
      const { runReport } = await import('./report.js');
      end(await runReport(paths, flags, io));
    });
}

function declareTokens(program: Command, { io, end, say }: Declaring): void {
  program
    .command('tokens')
    .summary(say(HELP.tokens))
    .description(say(HELP.tokensLong))
    .argument('[path]', say(HELP.path))
    .addOption(
      new Option('-f, --format <name>', say(HELP.tokensFormat))
        .argParser(oneOf('format', ['table', 'json', 'mecab']))
        .default('table'),
    )
    .option('--split', say(HELP.split))
    .addOption(inputFormatOption(say))
    .option('--encoding <name>', say(HELP.encoding))
    .option('--text-column <name>', say(HELP.textColumn))
    .addOption(new Option('--dict <dir>', say(HELP.tokensDict)).argParser(collect))
    .addOption(tokenizerOption(say))
    .option('--no-color', say(HELP.noColor))
    .action(async (path: string | undefined, flags: TokensFlags) => {
      const { runTokens } = await import('./tokens.js');
      end(await runTokens(path, flags, io));
    });
}

function createProgram(declaring: Declaring, language: Language): Command {
  const { io, say } = declaring;
  const program = new Command('kr-sme')
    .description(say(HELP.program))
    .version(packageVersion(), '-V, --version', say(HELP.version))
    .option('--no-config', say(HELP.noConfig))
    .hook('preAction', async (_program, command) => {
      const file = program.getOptionValue('config') === false ? undefined : nearestConfigFile('.');
      if (file !== undefined) {
        const { applyConfig, readConfig } = await import('./config.js');
        applyConfig(command, readConfig(file));
      }
      const folders = dictionariesOf(command);
      if (folders.length === 0 || command.getOptionValue('quiet') === true) return;
      const { remarksOn } = await import('../curation/remarks.js');
      const messages = await createMessages(io, { lang: language });
      for (const remark of folders.flatMap((folder) => remarksOn(folder))) messages.note(remark);
    })
    .exitOverride();
  speakCommander(program, io, language);
  for (const declare of [
    declareExtract,
    declareMerge,
    declareCheck,
    declareExplain,
    declareDict,
    declareReport,
    declareTokens,
    declareHelp,
  ])
    declare(program, declaring);
  withLanguage(program, say);
  return program;
}

/** What is said of an error that is no bug: of the user's, and of files and folders. */
function failureSaid(error: unknown): Texts | undefined {
  if (error instanceof UserError) return error.said;
  if (!(error instanceof Error && 'syscall' in error)) return undefined;
  if (error.syscall === 'uv_cwd') return TERMINAL.folderGone;
  return 'path' in error && typeof error.path === 'string' ? TERMINAL.at(error.path, reasonOf(error)) : undefined;
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
  const language = languageAsked(argv, io.env);
  const declaring: Declaring = {
    io,
    argv,
    say: (texts) => texts[language],
    end: (ended) => {
      status = ended;
    },
  };
  try {
    await createProgram(declaring, language).parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    // What is still to come is not wanted any more, and would keep the process waiting.
    io.stdin.destroy();
    if (error instanceof ClosedPipeError) return EXIT.done;
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    const messages = await createMessages(io, { color: !argv.includes('--no-color'), lang: language });
    if (error instanceof CommanderError) {
      const usage = usageError(error, language);
      if (usage !== undefined) messages.error(asIs(usage));
      return EXIT.refused;
    }
    const said = failureSaid(error);
    messages.error(said ?? TERMINAL.bug(messageOf(error)));
    if (said === undefined && argv.includes('--verbose') && error instanceof Error) {
      io.stderr.write(`${error.stack ?? ''}\n`);
    }
    return EXIT.refused;
  }
}
