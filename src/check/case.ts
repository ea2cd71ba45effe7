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

/** What the work gives, or what it says is wrong with the case. */
async function attempt<T>(work: () => Promise<T>): Promise<{ readonly value: T } | { readonly fault: Texts }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof UserError) return { fault: error.said };
    throw error;
  }
}

interface Expectation {
  readonly expected?: ExpectedArticle;
  readonly lineOf: LineOf;
  /** Why nothing is expected. */
  readonly fault?: Texts;
}

async function readExpectation({ expected: file, hasExpected }: FixtureFolder, engine: Engine): Promise<Expectation> {
  if (!hasExpected) return { lineOf: NOWHERE, fault: VERDICTS.notExpected };
  const types = engine.kinds.map(({ type }) => type);
  const read = await attempt(async () => {
    const source = await readText(file);
    const expected = parseExpected(source, file, types);
    return { expected, lineOf: locateExpectations(source, 'records', expected.records, expected.relations) };
  });
  return 'fault' in read ? { ...read, lineOf: NOWHERE } : read.value;
}

/**
 * What `--update` writes where not all is as expected: the present output, or of a fixture with known gaps its expectation
 * without those that have closed.
 */
function accepted(
  expected: ExpectedArticle | undefined,
  actual: ExpectedContent,
  { differences, knownGaps, closedGaps }: Pick<CaseOutcome, 'differences' | 'knownGaps' | 'closedGaps'>,
): (ExpectedContent & Partial<ExpectedArticle>) | undefined {
  if (expected === undefined || (knownGaps === 0 && differences.length > 0)) return actual;
  if (differences.length > 0 || closedGaps.length === 0) return undefined;
  return { ...expected, gaps: expected.gaps.filter((gap) => !closedGaps.includes(gap)) };
}

/** @param isUpdate writes what is accepted then. */
export async function checkFixture(folder: FixtureFolder, engine: Engine, isUpdate: boolean): Promise<CaseOutcome> {
  const { path, expected: file } = folder;
  const input = await attempt(() => readFixtureInput(folder));
  if ('fault' in input) return failed(path, file, input.fault);
  const { text } = input.value;
  const { expected, lineOf, fault = VERDICTS.notExpected } = await readExpectation(folder, engine);
  // What the program wrote and nobody read says nothing of how good it is.
  if (expected?.isDraft === true) {
    return { path, file, status: 'draft', differences: [], knownGaps: 0, closedGaps: [], text, lineOf };
  }
  const found = extract(input.value, engine, { relations: expected?.relations !== undefined });
  const actual = expectationOf(found, attributeOrder(engine.kinds), expected?.relationTypes);
  const all = compareArticles(expected ?? EMPTY, actual);
  const { unknown: differences, closed: closedGaps } = beyondGaps(all, expected?.gaps ?? []);
  const seen = { path, file, differences, knownGaps: all.length - differences.length, closedGaps, text, lineOf };
  const written = isUpdate ? accepted(expected, actual, seen) : undefined;
  if (written !== undefined) {
    await writeWholeFile(file, formatExpected(written));
    const status = folder.hasExpected ? 'updated' : 'created';
    return { ...seen, status, closedGaps: [], score: scoreArticle(written, actual) };
  }
  if (expected === undefined) return failed(path, file, fault, text);
  const status = differences.length === 0 && closedGaps.length === 0 ? 'same' : 'different';
  return { ...seen, status, score: scoreArticle(expected, actual) };
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
