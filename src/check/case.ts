// One thing to check, a fixture or a gold file, and what came of it.
import { readFile } from 'node:fs/promises';
import { readArticles } from '../documents/index.js';
import { asUnreadable, UserError } from '../core/errors.js';
import { FIXTURE_ERRORS } from '../messages/errors/fixtures.js';
import { VERDICTS } from '../messages/checks.js';
import type { Texts } from '../messages/language.js';
import { attributeOrder } from '../output/attributes.js';
import { writeWholeFile } from '../output/sink.js';
import { extract, type Engine } from '../pipeline.js';
import type { Article } from '../core/types.js';
import { compareArticles, type Difference } from './compare.js';
import {
  expectationOf,
  formatExpected,
  parseExpected,
  type ExpectedArticle,
  type ExpectedContent,
} from './expected.js';
import type { FixtureFolder } from './fixtures.js';
import { beyondGaps } from './gaps.js';
import { compareWithGold, parseGold, type AttributeTally } from './gold.js';
import { scoreArticle, type Score } from './score.js';
import { locateExpectations, type LineOf } from './source-lines.js';

/** @throws UserError naming a file that cannot be read. */
async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw asUnreadable(file, error);
  }
}

export type CaseStatus = 'same' | 'different' | 'updated' | 'created' | 'failed' | 'draft';

export interface CaseOutcome {
  /** The fixture's folder or the gold file, as a person would type it. */
  readonly path: string;
  /** The file that says what is expected. */
  readonly file: string;
  readonly status: CaseStatus;
  /** What is wrong with the case itself. */
  readonly message?: Texts;
  readonly differences: readonly Difference[];
  /** Differences that the fixture lists as known. */
  readonly knownGaps: number;
  /** Listed gaps that are none any more. */
  readonly closedGaps: readonly string[];
  /** The article's text; empty where it could not be read. */
  readonly text: string;
  /** Left out where there was nothing to compare with. */
  readonly score?: Score;
  /** Of gold only. */
  readonly attributes?: ReadonlyMap<string, AttributeTally>;
  /** The line of `file` that a difference is about. */
  readonly lineOf: LineOf;
}

const EMPTY: ExpectedContent = { fields: {}, records: [] };
const NOWHERE: LineOf = () => 1;

function failed(path: string, file: string, message: Texts, text = ''): CaseOutcome {
  return {
    path,
    file,
    status: 'failed',
    message,
    differences: [],
    knownGaps: 0,
    closedGaps: [],
    text,
    lineOf: NOWHERE,
  };
}

/** @throws UserError when the input does not hold exactly one article. */
export async function readFixtureInput({ inputs }: FixtureFolder): Promise<Article> {
  const [input, second] = inputs;
  if (input === undefined) throw new UserError(FIXTURE_ERRORS.noInput);
  if (second !== undefined) throw new UserError(FIXTURE_ERRORS.severalInputs(inputs.join(', ')));
  let article: Article | undefined;
  for await (const outcome of readArticles([input])) {
    if (outcome.kind !== 'article') throw new UserError(FIXTURE_ERRORS.at(input, outcome.message));
    if (article !== undefined) throw new UserError(FIXTURE_ERRORS.severalArticles(input));
    article = outcome.article;
  }
  if (article === undefined) throw new UserError(FIXTURE_ERRORS.noArticle(input));
  return article;
}

/**
 * @param isUpdate writes the present output as expected where it differs; of a fixture with known gaps it only takes out those
 * that have closed.
 */
export async function checkFixture(folder: FixtureFolder, engine: Engine, isUpdate: boolean): Promise<CaseOutcome> {
  const { path, expected: file } = folder;
  let article: Article;
  try {
    article = await readFixtureInput(folder);
  } catch (error) {
    if (error instanceof UserError) return failed(path, file, error.said);
    throw error;
  }
  const { text } = article;
  let expected: ExpectedArticle | undefined;
  let lineOf = NOWHERE;
  let fault: Texts = VERDICTS.notExpected;
  if (folder.hasExpected) {
    try {
      const source = await readText(file);
      expected = parseExpected(
        source,
        file,
        engine.kinds.map(({ type }) => type),
      );
      lineOf = locateExpectations(source, 'records', expected.records, expected.relations);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      fault = error.said;
    }
  }
  // What the program wrote and nobody read says nothing of how good it is.
  if (expected?.isDraft === true) {
    return { path, file, status: 'draft', differences: [], knownGaps: 0, closedGaps: [], text, lineOf };
  }
  const found = extract(article, engine, { relations: expected?.relations !== undefined });
  const actual = expectationOf(found, attributeOrder(engine.kinds), expected?.relationTypes);
  const all = compareArticles(expected ?? EMPTY, actual);
  const { unknown: differences, closed } = beyondGaps(all, expected?.gaps ?? []);
  const knownGaps = all.length - differences.length;
  const rest = { path, file, differences, text, lineOf };
  if (isUpdate && knownGaps === 0 && (expected === undefined || differences.length > 0)) {
    await writeWholeFile(file, formatExpected(actual));
    const status = folder.hasExpected ? 'updated' : 'created';
    return { ...rest, status, knownGaps: 0, closedGaps: [], score: scoreArticle(actual, actual) };
  }
  if (expected === undefined) return failed(path, file, fault, text);
  if (isUpdate && differences.length === 0 && closed.length > 0) {
    await writeWholeFile(
      file,
      formatExpected({ ...expected, gaps: expected.gaps.filter((gap) => !closed.includes(gap)) }),
    );
    return { ...rest, status: 'updated', knownGaps, closedGaps: [], score: scoreArticle(expected, actual) };
  }
  const status = differences.length === 0 && closed.length === 0 ? 'same' : 'different';
  return { ...rest, status, knownGaps, closedGaps: closed, score: scoreArticle(expected, actual) };
}

/** Gold is compared by span, canonical name and stated attributes; nothing is ever written to it. */
export async function checkGold(file: string, engine: Engine): Promise<CaseOutcome> {
  try {
    const gold = parseGold(await readText(file), file);
    const { text } = gold.article;
    const found = expectationOf(extract(gold.article, engine), attributeOrder(engine.kinds));
    const { expected, actual, differences, attributes, lineOf } = compareWithGold(gold, found);
    return {
      path: file,
      file,
      status: differences.length === 0 ? 'same' : 'different',
      differences,
      knownGaps: 0,
      closedGaps: [],
      text,
      score: scoreArticle(expected, actual),
      attributes,
      lineOf,
    };
  } catch (error) {
    if (error instanceof UserError) return failed(file, file, error.said);
    throw error;
  }
}
