// `kr-sme dict …`: the commands of people who curate dictionaries. Options are declared here; each command is a file of
// its own that is loaded when it is asked for.
import { Option, type Command } from 'commander';
import { INPUT_FORMATS } from '../documents/format.js';
import { UserError } from '../core/errors.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';
import type { DiffFlags } from './dict/diff.js';
import type { FindFlags } from './dict/find.js';
import type { ImportFlags } from './dict/import.js';
import type { LintFlags } from './dict/lint.js';
import type { SuggestFlags } from './dict/suggest.js';
import { valueOfLabel } from '../output/workbook/labels.js';
import { collect, oneOf, parseDate, parseTypes, someOf, splitList } from './options.js';
import { HELP } from '../messages/help.js';
import type { Declaring, Say } from './spoken.js';

function formatOption(say: Say): Option {
  return new Option('--format <name>', say(HELP.format('pretty, json')))
    .argParser(oneOf('format', ['pretty', 'json']))
    .default('pretty');
}

function declareLint(dict: Command, { io, end, say }: Declaring): void {
  dict
    .command('lint')
    .summary(say(HELP.lint))
    .description(say(HELP.lintLong))
    .argument('[dir...]', say(HELP.lintDirs))
    .option('--fix', say(HELP.fix))
    .option('--strict', say(HELP.strict))
    .addOption(formatOption(say))
    .option('--quiet', say(HELP.onlyFindings))
    .option('--no-color', say(HELP.noColor))
    .action(async (folders: readonly string[], flags: LintFlags) => {
      const { runLint } = await import('./dict/lint.js');
      end(await runLint(folders, flags, io));
    });
}

const INPUT_FORMAT_NAMES = ['auto', ...INPUT_FORMATS] as const;
const IMPORT_SOURCE_NAMES = ['krx', 'dart', 'geonames', 'public-institutions', 'csv'] as const;

function dictOption(say: Say): Option {
  return new Option('--dict <dir>', say(HELP.dict)).argParser(collect);
}

function tokenizerOption(say: Say): Option {
  return new Option('--tokenizer <name>', say(HELP.tokenizer))
    .argParser(oneOf('tokenizer', ['embedded', 'mecab']))
    .default('embedded');
}

function inputFormatOption(say: Say): Option {
  return new Option('--input-format <name>', say(HELP.inputFormat(INPUT_FORMAT_NAMES.join(', '))))
    .argParser(oneOf('input format', INPUT_FORMAT_NAMES))
    .default('auto');
}

function wholeNumber(option: string): (typed: string) => number {
  return (typed) => {
    if (!/^[1-9]\d{0,5}$/u.test(typed.trim())) {
      throw new UserError(COMMAND_ERRORS.notCount(option, typed));
    }
    return Number(typed);
  };
}

function declareFind(dict: Command, { io, end, say }: Declaring): void {
  dict
    .command('find')
    .summary(say(HELP.find))
    .description(say(HELP.findLong))
    .argument('<name...>', say(HELP.findName))
    .addOption(dictOption(say))
    .option('--limit <n>', say(HELP.limit), wholeNumber('--limit'), 20)
    .addOption(formatOption(say))
    .option('--no-color', say(HELP.noColor))
    .action(async (asked: readonly string[], flags: FindFlags) => {
      const { runFind } = await import('./dict/find.js');
      end(await runFind(asked, flags, io));
    });
}

/** What `dict suggest` can write its table as. */
const SUGGEST_FORMATS = ['csv', 'xlsx', 'json'] as const;
/** What `dict suggest` proposes rows for. */
const SUGGESTED_TYPES = ['organization', 'company', 'official', 'title'] as const;

/** By their names in the table, or by those that people are told: 기업, 직함. */
function parseSuggestedTypes(typed: string): readonly string[] {
  const named = splitList('--types', typed).map((word) => valueOfLabel('type', word === '직함' ? 'title' : word));
  return someOf('--types', 'type of suggestion', SUGGESTED_TYPES)(named.join(','));
}

function declareSuggest(dict: Command, { io, end, say }: Declaring): void {
  dict
    .command('suggest')
    .summary(say(HELP.suggest))
    .description(say(HELP.suggestLong))
    .argument('<path...>', say(HELP.articlePaths))
    .option('-o, --output <file>', say(HELP.tableOutput))
    .option('--min <n>', say(HELP.min), wholeNumber('--min'), 2)
    .option('--types <list>', say(HELP.suggestedTypes), parseSuggestedTypes)
    .addOption(dictOption(say))
    .option('--date <yyyy-mm-dd>', say(HELP.date), parseDate)
    .addOption(
      new Option('--format <name>', say(HELP.suggestFormat(SUGGEST_FORMATS.join(', ')))).argParser(
        oneOf('format', SUGGEST_FORMATS),
      ),
    )
    .addOption(inputFormatOption(say))
    .option('--encoding <name>', say(HELP.encoding))
    .option('--text-column <name>', say(HELP.textColumn))
    .addOption(tokenizerOption(say))
    .option('--quiet', say(HELP.onlyErrors))
    .option('--no-color', say(HELP.noColor))
    .action(async (paths: readonly string[], flags: SuggestFlags) => {
      const { runSuggest } = await import('./dict/suggest.js');
      end(await runSuggest(paths, flags, io));
    });
}

function declareImport(dict: Command, { io, end, say }: Declaring): void {
  dict
    .command('import')
    .summary(say(HELP.import))
    .description(say(HELP.importLong))
    .argument('<file>', say(HELP.importFile))
    .addOption(
      new Option('--from <list>', say(HELP.importFrom(IMPORT_SOURCE_NAMES.join(', ')))).argParser(
        oneOf('list', IMPORT_SOURCE_NAMES),
      ),
    )
    .requiredOption('-o, --output <dir>', say(HELP.importOutput))
    .option('--report <file>', say(HELP.importReport))
    .option('--encoding <name>', say(HELP.encoding))
    .addOption(dictOption(say))
    .option('--quiet', say(HELP.onlyErrors))
    .action(async (file: string, flags: ImportFlags) => {
      const { runImport } = await import('./dict/import.js');
      end(await runImport(file, flags, io));
    });
}

function declareDiff(dict: Command, { io, end, say }: Declaring): void {
  dict
    .command('diff')
    .summary(say(HELP.diff))
    .description(say(HELP.diffLong))
    .argument('<old>', say(HELP.diffFolder))
    .argument('<new>', say(HELP.diffFolder))
    .argument('<path...>', say(HELP.articlePaths))
    .option('--allow', say(HELP.allow))
    .option('--types <list>', say(HELP.types), parseTypes)
    .addOption(dictOption(say))
    .option('--date <yyyy-mm-dd>', say(HELP.date), parseDate)
    .addOption(formatOption(say))
    .addOption(inputFormatOption(say))
    .option('--encoding <name>', say(HELP.encoding))
    .option('--text-column <name>', say(HELP.textColumn))
    .addOption(tokenizerOption(say))
    .option('--quiet', say(HELP.onlyChanges))
    .option('--no-color', say(HELP.noColor))
    .action(async (before: string, after: string, paths: readonly string[], flags: DiffFlags) => {
      const { runDiff } = await import('./dict/diff.js');
      end(await runDiff([before, after, ...paths], flags, io));
    });
}

export function declareDict(program: Command, declaring: Declaring): void {
  const { say } = declaring;
  const dict = program
    .command('dict')
    .summary(say(HELP.dictionaries))
    .description(say(HELP.dictionariesLong))
    .helpCommand('help [command]', say(HELP.helpCommand));
  for (const declare of [declareLint, declareFind, declareSuggest, declareImport, declareDiff])
    declare(dict, declaring);
}
