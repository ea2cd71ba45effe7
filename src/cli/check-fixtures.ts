// `kr-sme check --init` makes fixtures from articles, `kr-sme check --from` from what people annotated in another tool.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectationOfAnnotations, type AnnotatedDocument } from '../check/annotated.js';
import { readFixtureInput } from '../check/case.js';
import { compareArticles } from '../check/compare.js';
import { planDrafts, writeDraft, type WrittenDraft } from '../check/drafts.js';
import { formatExpected, parseExpected, type ExpectedArticle } from '../check/expected.js';
import { asJsonLine, fixtureAt, isPresent, writeExpected, writeInput } from '../check/fixture-files.js';
import type { FixtureFolder } from '../check/fixtures.js';
import { readBrat } from '../check/from-brat.js';
import { readDoccano } from '../check/from-doccano.js';
import { describeUpdate } from '../check/report.js';
import { UserError } from '../core/errors.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';
import { createNaming, documentName } from '../output/document-name.js';
import { createStreamSink } from '../output/sink.js';
import { createEngine, type Engine } from '../pipeline.js';
import type { Article } from '../core/types.js';
import { DEFAULT_FOLDER, type CheckFlags } from './check.js';
import { EXIT, type ExitStatus } from './exit-status.js';
import type { CommandIo } from './io.js';
import { createMessages, createStyle } from './messages.js';
import { printable, type Style } from '../text/printable.js';
import { readInputs } from './read-inputs.js';
import type { Language } from '../messages/language.js';
import { CHECKING } from '../messages/terminal.js';
import { spokenLanguage } from './language.js';

/** @throws UserError when one of them exists and nobody said that it may be replaced. */
function refuseOverwriting(folders: readonly FixtureFolder[], flags: CheckFlags): void {
  if (flags.force === true) return;
  const present = folders.filter(isPresent).map(({ path }) => path);
  const [first] = present;
  if (first === undefined) return;
  const which =
    present.length === 1
      ? COMMAND_ERRORS.oneExists(first)
      : COMMAND_ERRORS.moreExist(first, String(present.length - 1));
  throw new UserError(COMMAND_ERRORS.fixturesExist(which));
}

function describeDraft(
  { folder, content, lines }: WrittenDraft,
  style: Style,
  language: Language,
  quiet: boolean,
): string {
  const rows = content.records.map(({ type, name, mentions }, i) => {
    const surfaces = [...new Set(mentions.map(({ surface }) => surface))].join(', ');
    const words = surfaces === name ? '' : ` (${printable(surfaces)})`;
    return `  ${style.faint(`${printable(folder.expected)}:${String(lines[i] ?? 1)}`)}  ${type} ${printable(name)}${words}\n`;
  });
  const created = CHECKING.created(printable(folder.path), rows.length)[language];
  return `${style.strong(created)}\n${quiet ? '' : rows.join('')}`;
}

/**
 * Makes a fixture of each article.
 * @returns 1 when an input could not be read; the others have their fixtures then.
 * @throws UserError before anything is written, when there is nothing to read or a fixture is there already.
 */
export async function runInit(paths: readonly string[], flags: CheckFlags, io: CommandIo): Promise<ExitStatus> {
  if (paths.length === 0) throw new UserError(COMMAND_ERRORS.initNeedsPaths);
  const messages = await createMessages(io, flags);
  const style = await createStyle(io, 'stdout', flags);
  const language = spokenLanguage(io, flags);
  const articles: Article[] = [];
  const inputs = readInputs(paths, flags, io, messages);
  for await (const article of inputs.articles) articles.push(article);
  const engine = createEngine({ dictionaries: flags.dict ?? [], tokenizer: flags.tokenizer });
  const drafts = await planDrafts(articles, flags.into ?? DEFAULT_FOLDER, engine);
  refuseOverwriting(
    drafts.map(({ folder }) => folder),
    flags,
  );
  const sink = createStreamSink(io.stdout);
  for (const draft of drafts)
    await sink.write(describeDraft(await writeDraft(draft, engine), style, language, flags.quiet === true));
  if (flags.quiet !== true && drafts.length > 0) {
    await sink.write(`${CHECKING.drafts[language]}\n`);
  }
  return inputs.status;
}

/** The article of the fixture, whose text must be the one that was annotated. @throws UserError when it is another. */
async function annotatedInput(folder: FixtureFolder, { file, text }: AnnotatedDocument): Promise<Article> {
  const article = await readFixtureInput(folder);
  if (article.text === text) return article;
  throw new UserError(COMMAND_ERRORS.otherText(folder.path), {
    file,
  });
}

/** The document as a new fixture's input: plain text where that says all, else a line of JSON. */
async function newInput(folder: FixtureFolder, document: AnnotatedDocument): Promise<FixtureFolder> {
  const { text, id, title, date, outlet } = document;
  if (title === undefined && date === undefined && outlet === undefined) {
    const written = await writeInput(folder, { name: 'input.txt', content: text });
    const isSame = await readFixtureInput(written).then(
      (own) => own.text === text,
      () => false,
    );
    if (isSame) return written;
  }
  return await writeInput(
    await fixtureAt(folder.path),
    asJsonLine({
      id,
      text,
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(outlet === undefined ? {} : { outlet }),
    }),
  );
}

async function presentExpectation({ hasExpected, expected }: FixtureFolder): Promise<ExpectedArticle> {
  if (!hasExpected) return { fields: {}, records: [], gaps: [], isDraft: false };
  return parseExpected(await readFile(expected, 'utf8'), expected);
}

async function writeAnnotated(
  document: AnnotatedDocument,
  folder: FixtureFolder,
  engine: Engine,
  style: Style,
  language: Language,
): Promise<string> {
  const isNew = folder.inputs.length === 0;
  const written = isNew ? await newInput(folder, document) : folder;
  const content = expectationOfAnnotations(document, await readFixtureInput(written), engine);
  const before = await presentExpectation(folder);
  await writeExpected(written, formatExpected({ ...content, gaps: before.gaps }));
  if (isNew) return `${style.strong(CHECKING.created(printable(folder.path), content.records.length)[language])}\n`;
  const differences = compareArticles(before, content);
  const heading = differences.length === 0 ? CHECKING.unchanged : CHECKING.updated;
  return `${style.strong(heading(printable(folder.path))[language])}\n${describeUpdate(differences, document.text, { style, language })}`;
}

/**
 * Makes fixtures of annotated documents, or corrects the expectations of those that are there (`--force`).
 * @throws UserError before anything is written, when an annotation cannot be right or a fixture is there already.
 */
export async function runFrom(paths: readonly string[], flags: CheckFlags, io: CommandIo): Promise<ExitStatus> {
  const { from } = flags;
  if (paths.length === 0) throw new UserError(COMMAND_ERRORS.fromNeedsPaths(from ?? ''));
  const documents: AnnotatedDocument[] = [];
  for (const path of paths) {
    documents.push(...(from === 'brat' ? await readBrat(path) : await readDoccano(path, flags.offsets)));
  }
  const nameOf = createNaming();
  const folders: FixtureFolder[] = [];
  for (const { id } of documents)
    folders.push(await fixtureAt(join(flags.into ?? DEFAULT_FOLDER, nameOf(documentName(id)))));
  refuseOverwriting(folders, flags);
  const engine = createEngine({ dictionaries: flags.dict ?? [], tokenizer: flags.tokenizer });
  const planned = documents.flatMap((document, i) => {
    const folder = folders[i];
    return folder === undefined ? [] : [{ document, folder }];
  });
  for (const { document, folder } of planned) {
    const article =
      folder.inputs.length === 0 ? { id: document.id, text: document.text } : await annotatedInput(folder, document);
    expectationOfAnnotations(document, article, engine);
  }
  const style = await createStyle(io, 'stdout', flags);
  const language = spokenLanguage(io, flags);
  const sink = createStreamSink(io.stdout);
  for (const { document, folder } of planned)
    await sink.write(await writeAnnotated(document, folder, engine, style, language));
  return EXIT.done;
}
