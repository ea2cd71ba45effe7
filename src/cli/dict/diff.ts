// `kr-sme dict diff old new articles/`: which records of a corpus appear, vanish or change when dictionaries change.
import { existsSync, statSync } from 'node:fs';
import { ChangeTally, CHANGES, compareResults, type ChangeGroup, type RecordName } from '../../curation/diff/index.js';
import { BUILT_IN_DICTIONARIES, csvFiles } from '../../dictionary/files.js';
import { isNameFile } from '../../curation/columns.js';
import { createResources } from '../../dictionary/load.js';
import { UserError } from '../../core/errors.js';
import { stated } from '../../core/stated.js';
import { COMMAND_ERRORS } from '../../messages/errors/commands.js';
import { prettyJson } from '../../output/pretty-json.js';
import { createStreamSink } from '../../output/sink.js';
import { createEngineOf, extract, type Engine } from '../../pipeline.js';
import { EXIT, type ExitStatus } from '../exit-status.js';
import type { ExtractFlags } from '../extract.js';
import type { CommandIo } from '../io.js';
import { createMessages, createStyle } from '../messages.js';
import { printable, type Style } from '../../text/printable.js';
import { readInputs } from '../read-inputs.js';
import { refuseUnknownTypes } from '../options.js';
import type { Language } from '../../messages/language.js';
import { valueLabel } from '../../output/workbook/labels.js';
import { spokenLanguage } from '../language.js';
import { CHANGED, CURATING, TERMINAL } from '../../messages/terminal.js';

export interface DiffFlags {
  readonly allow?: boolean;
  readonly types?: readonly string[];
  readonly dict?: readonly string[];
  readonly date?: string;
  readonly format: 'pretty' | 'json';
  readonly inputFormat: ExtractFlags['inputFormat'];
  readonly encoding?: string;
  readonly textColumn?: string;
  readonly tokenizer: 'embedded' | 'mecab';
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly lang?: Language;
}

const BUILT_IN = 'built-in';

/** A folder that holds every dictionary of names stands in place of the built-in ones; any other is laid over them. */
function isWhole(folder: string): boolean {
  const own = new Set(csvFiles(folder));
  return csvFiles(BUILT_IN_DICTIONARIES).every((name) => own.has(name) || (!isNameFile(name) && own.size > 20));
}

/** @throws UserError when the folder is missing or broken. */
function engineOf(folder: string, flags: DiffFlags): Engine {
  const below = flags.dict ?? [];
  if (folder === BUILT_IN) return createEngineOf(createResources(below), { tokenizer: flags.tokenizer });
  if (!existsSync(folder)) {
    throw new UserError(COMMAND_ERRORS.noFolderToCompare(folder, BUILT_IN));
  }
  const resources =
    statSync(folder).isDirectory() && isWhole(folder)
      ? createResources(below, folder)
      : createResources([...below, folder]);
  return createEngineOf(resources, { tokenizer: flags.tokenizer });
}

function shownName({ type, name, id }: RecordName, style: Style, language: Language): string {
  return `${valueLabel('type', type, language)} ${style.strong(printable(name))}${id === undefined ? '' : ` ${style.faint(printable(id))}`}`;
}

/** `id: none → kr-co-gaon`, of a record that keeps its name. */
function shownIds(before: RecordName, after: RecordName, language: Language): string {
  const [old, now] = [before, after].map(({ id }) => (id === undefined ? CURATING.noId[language] : printable(id)));
  return CURATING.otherId(old ?? '', now ?? '')[language];
}

function shownGroup(
  { kind, before, after, articles, examples }: ChangeGroup,
  style: Style,
  language: Language,
): string {
  const isSameName = before !== undefined && after?.type === before.type && after.name === before.name;
  const names = isSameName
    ? `${shownName({ type: before.type, name: before.name }, style, language)}: ${shownIds(before, after, language)}`
    : [before, after].flatMap((name) => (name === undefined ? [] : [shownName(name, style, language)])).join(' → ');
  const said = CHANGED[kind][language];
  const label = kind === 'vanished' ? style.bad(said) : kind === 'appeared' ? style.good(said) : said;
  const head = `${label} ${names}, ${TERMINAL.articles(articles)[language]}\n`;
  return head + examples.map(({ article, context }) => `    ${printable(article)}: ${printable(context)}\n`).join('');
}

/** @throws UserError for missing folders and broken dictionaries; ClosedPipeError. Status 1 when records vanish. */
export async function runDiff(
  [oldFolder, newFolder, ...paths]: readonly string[],
  flags: DiffFlags,
  io: CommandIo,
): Promise<ExitStatus> {
  if (oldFolder === undefined || newFolder === undefined || paths.length === 0) {
    throw new UserError(COMMAND_ERRORS.diffNeeds);
  }
  const messages = await createMessages(io, flags);
  const style = await createStyle(io, 'stdout', flags);
  const language = spokenLanguage(io, flags);
  const sink = createStreamSink(io.stdout);
  const before = engineOf(oldFolder, flags);
  const after = engineOf(newFolder, flags);
  const types = after.kinds.map(({ type }) => type);
  refuseUnknownTypes(flags.types ?? [], types);
  const options = stated({ types: flags.types, date: flags.date });
  const tally = new ChangeTally();
  const inputs = readInputs(paths, flags, io, messages);
  for await (const article of inputs.articles) {
    tally.add(article.id, compareResults(extract(article, before, options), extract(article, after, options)));
    messages.progress(TERMINAL.articles(tally.articles));
  }
  messages.clearProgress();
  const groups = tally.groups();
  if (flags.format === 'json') await sink.write(`${prettyJson({ articles: tally.articles, changes: groups })}\n`);
  else for (const group of groups) await sink.write(shownGroup(group, style, language));
  const counts = CHANGES.map((kind) => [groups.filter((group) => group.kind === kind).length, kind] as const);
  messages.note(groups.length === 0 ? CURATING.noChange(tally.articles) : CURATING.changes(tally.articles, counts));
  const vanished = groups.some(({ kind }) => kind === 'vanished');
  if (vanished && flags.allow !== true) messages.note(CURATING.vanished);
  return vanished && flags.allow !== true ? EXIT.partly : inputs.status;
}
