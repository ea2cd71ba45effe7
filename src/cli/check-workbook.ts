// `kr-sme check --from records.xlsx`: a workbook that somebody has marked → fixtures of the articles that were looked at
// as a whole, and rows for a dictionary, with the checks of `dict import`. What contradicts a dictionary is shown.
import { basename } from 'node:path';
import { planDrafts, type Draft } from '../check/drafts.js';
import { expectationOf, formatExpected, type ExpectedContent } from '../check/expected.js';
import { asJsonLine, isPresent, originalInput, writeExpected, writeInput } from '../check/fixture-files.js';
import { marksOf, type Mark, type Marks } from '../check/marks.js';
import { reviewedContent, type ProposedId } from '../check/reviewed.js';
import { settledBy } from '../check/settled.js';
import { readFixtureInput } from '../check/case.js';
import { importList, importSourceOf } from '../curation/import/index.js';
import { isProposed, proposalsOf, proposalTable } from '../curation/proposals.js';
import { createResources } from '../dictionary/load.js';
import { UserError } from '../core/errors.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';
import type { Article } from '../core/types.js';
import { attributeOrder } from '../output/attributes.js';
import { createStreamSink, writeWholeFile } from '../output/sink.js';
import { readTables } from '../output/workbook/read.js';
import { createEngine, extract, type Engine } from '../pipeline.js';
import { printable } from '../text/printable.js';
import { DEFAULT_FOLDER, type CheckFlags } from './check.js';
import { EXIT, type ExitStatus } from './exit-status.js';
import type { CommandIo } from './io.js';
import { createMessages, type Messages } from './messages.js';
import { readInputs } from './read-inputs.js';
import type { Texts } from '../messages/language.js';
import { CHECKING, TERMINAL } from '../messages/terminal.js';
import { spokenLanguage } from './language.js';

/** Marks by article, of articles of which any row was looked at. */
function markedArticles({ records, reviewed }: Marks): ReadonlyMap<string, readonly Mark[]> {
  const byArticle = new Map<string, Mark[]>();
  for (const mark of records) {
    if (mark.article === undefined) continue;
    const own = byArticle.get(mark.article);
    if (own === undefined) byArticle.set(mark.article, [mark]);
    else own.push(mark);
  }
  return new Map(
    [...byArticle].filter(([article, own]) => reviewed.has(article) || own.some(({ verdict }) => verdict !== 'open')),
  );
}

interface Work {
  readonly marks: Marks;
  readonly engine: Engine;
  readonly flags: CheckFlags;
  readonly messages: Messages;
  readonly say: (line: Texts) => Promise<void>;
}

interface PlannedFixture {
  readonly draft: Draft;
  readonly content: ExpectedContent;
}

/**
 * What can become a fixture; of the others it is said why not.
 * @throws UserError before anything is written, when a fixture is there already.
 */
async function planFixtures(
  paths: readonly string[],
  { marks, engine, flags, messages }: Work,
  proposedId: ProposedId,
  io: CommandIo,
): Promise<{ readonly planned: readonly PlannedFixture[]; readonly open: number }> {
  const wanted = markedArticles(marks);
  if (wanted.size === 0) return { planned: [], open: 0 };
  const files = paths.length > 0 ? paths : [...new Set([...wanted.keys()].map((id) => marks.sources.get(id) ?? id))];
  const articles = new Map<string, Article>();
  const inputs = readInputs(files, flags, io, messages);
  for await (const article of inputs.articles) if (wanted.has(article.id)) articles.set(article.id, article);
  const missing = [...wanted.keys()].filter((id) => !articles.has(id));
  for (const id of missing) messages.error(CHECKING.notAmong(id));
  const planned: PlannedFixture[] = [];
  const settled = settledBy(marks, isProposed);
  for (const draft of await planDrafts([...articles.values()], flags.into ?? DEFAULT_FOLDER, engine)) {
    const { article, folder } = draft;
    const present = expectationOf(extract(article, engine), attributeOrder(engine.kinds));
    const isReviewed = marks.reviewed.has(article.id);
    const own = (wanted.get(article.id) ?? []).map(settled);
    const reviewed = reviewedContent(present, own, isReviewed, engine.kinds, proposedId);
    if (reviewed.kind === 'open') messages.note(CHECKING.noFixture(article.id, reviewed.reason));
    else if (isPresent(folder) && flags.force !== true) {
      throw new UserError(COMMAND_ERRORS.fixtureExists(folder.path));
    } else planned.push({ draft, content: reviewed.content });
  }
  return { planned, open: wanted.size - planned.length };
}

async function writeFixture({ draft: { article, folder }, content }: PlannedFixture, engine: Engine): Promise<void> {
  const written = await writeInput(folder, (await originalInput(article)) ?? asJsonLine(article));
  // As it will be read: a date may stand in the name of the file that it came from.
  const { title, date, outlet } = extract(await readFixtureInput(written), engine);
  const fields = Object.fromEntries(
    Object.entries({ title, date, outlet }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  await writeExpected(written, formatExpected({ ...content, fields }));
}

interface PlannedProposals {
  /** The table that `dict import` reads; undefined where nothing is proposed. */
  readonly table: string | undefined;
  readonly count: number;
  readonly idOf: ProposedId;
  /** How many corrections contradict a dictionary or each other. */
  readonly contradictions: number;
}

/** Rows for a dictionary, with the ids that they get, and what speaks against some of them. */
function planProposals(workbook: string, { marks, engine, flags, messages }: Work): PlannedProposals {
  const judged = [...marks.entities, ...marks.records.filter(({ verdict }) => verdict !== 'open')];
  const { rows, contradictions, notes } = proposalsOf(judged, engine.kinds);
  for (const contradiction of contradictions) messages.error(contradiction);
  for (const note of notes) messages.note(note);
  const text = proposalTable(rows, basename(workbook));
  const checked = importList(text, workbook, importSourceOf(text, 'csv'), createResources(flags.dict ?? []));
  for (const { name, reason } of checked.leftOut) messages.note(CHECKING.notProposed(name, reason));
  for (const { name, reason } of checked.weak) messages.note(CHECKING.weak(name, reason));
  // The header is the first line of the table.
  const ids = new Map(checked.rows.map(({ line, cells }) => [rows[line - 2], cells['id']]));
  const kept = rows.filter((row) => ids.has(row));
  return {
    table: kept.length === 0 ? undefined : proposalTable(kept, basename(workbook), (row) => ids.get(row)),
    count: kept.length,
    idOf: (type, name) => ids.get(kept.find((row) => row.type === type && row.name === name)),
    contradictions: contradictions.length,
  };
}

/**
 * @param paths the articles; where there are none, the files that the workbook names
 * @returns 1 where a mark contradicts a dictionary or another, or a marked article could not become a fixture.
 * @throws UserError when the workbook cannot be read or holds no marks.
 */
export async function runFromWorkbook(
  workbook: string,
  paths: readonly string[],
  flags: CheckFlags,
  io: CommandIo,
): Promise<ExitStatus> {
  const messages = await createMessages(io, flags);
  const engine = createEngine({ dictionaries: flags.dict ?? [], tokenizer: flags.tokenizer });
  const types = engine.kinds.map(({ type }) => type);
  const marks = marksOf(await readTables(workbook), types);
  for (const problem of marks.problems) messages.error(TERMINAL.at(workbook, problem));
  if (marks.problems.length > 0) return EXIT.refused;
  if (markedArticles(marks).size === 0 && marks.entities.length === 0) {
    throw new UserError(COMMAND_ERRORS.nothingMarked, { file: workbook });
  }
  const sink = createStreamSink(io.stdout);
  const language = spokenLanguage(io, flags);
  const work: Work = { marks, engine, flags, messages, say: (line) => sink.write(`${printable(line[language])}\n`) };
  const proposals = planProposals(workbook, work);
  const { planned, open } = await planFixtures(paths, work, proposals.idOf, io);
  if (proposals.table !== undefined) {
    const path = workbook.replace(/(?:\.xlsx)?$/iu, '.proposals.csv');
    await writeWholeFile(path, `\ufeff${proposals.table}`);
    await work.say(CHECKING.proposals(path, proposals.count));
  }
  for (const fixture of planned) {
    await writeFixture(fixture, engine);
    await work.say(CHECKING.created(fixture.draft.folder.path, fixture.content.records.length));
  }
  return proposals.contradictions + open === 0 ? EXIT.done : EXIT.partly;
}
