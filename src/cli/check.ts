// `kr-sme check`: every fixture's article against its expected records; fails on any difference. `--update` accepts.
import { readFile } from 'node:fs/promises';
import { compareArticles, type Difference } from '../check/compare.js';
import { beyondGaps } from '../check/gaps.js';
import {
  expectationOf,
  formatExpected,
  parseExpected,
  type ExpectedArticle,
  type ExpectedContent,
} from '../check/expected.js';
import { findFixtures, type FixtureFolder } from '../check/fixtures.js';
import { describeDifferences, describeScore } from '../check/report.js';
import { addScores, ratesOf, scoreArticle, type Score, type Tally } from '../check/score.js';
import { readArticles } from '../documents/index.js';
import { UserError } from '../errors.js';
import { attributeOrder } from '../output/attributes.js';
import { createStreamSink, writeWholeFile } from '../output/sink.js';
import { createEngine, extract, type Engine } from '../pipeline.js';
import type { Article } from '../types.js';
import { EXIT, type ExitStatus } from './exit-status.js';
import type { CommandIo } from './io.js';
import { createStyle } from './messages.js';

export interface CheckFlags {
  readonly update?: boolean;
  readonly format: 'pretty' | 'json';
  readonly threshold?: number;
  readonly dict?: readonly string[];
  readonly withoutDictionary?: readonly string[];
  readonly tokenizer: 'embedded' | 'mecab';
  readonly quiet?: boolean;
  readonly color?: boolean;
}

const DEFAULT_FOLDER = 'fixtures/articles';
const EMPTY: ExpectedContent = { fields: {}, records: [] };

type FixtureStatus = 'same' | 'different' | 'updated' | 'created' | 'failed';

interface FixtureOutcome {
  readonly path: string;
  readonly status: FixtureStatus;
  /** What is wrong with the fixture itself. */
  readonly message?: string;
  readonly differences: readonly Difference[];
  /** Differences that the fixture lists as known. */
  readonly knownGaps: number;
  readonly text: string;
  /** Left out where there was nothing to compare with. */
  readonly score?: Score;
}

function failed(path: string, message: string, rest: Partial<FixtureOutcome> = {}): FixtureOutcome {
  return { path, status: 'failed', message, differences: [], knownGaps: 0, text: '', ...rest };
}

/** @throws UserError when the input does not hold exactly one article. */
async function readInput({ inputs }: FixtureFolder): Promise<Article> {
  const [input, second] = inputs;
  if (input === undefined) throw new UserError('has no input.*; add one, or remove the folder');
  if (second !== undefined) throw new UserError(`has several inputs (${inputs.join(', ')}); keep one`);
  let article: Article | undefined;
  for await (const outcome of readArticles([input])) {
    if (outcome.kind !== 'article') throw new UserError(`${input}: ${outcome.message}`);
    if (article !== undefined) throw new UserError(`${input}: holds several articles; a fixture is one article`);
    article = outcome.article;
  }
  if (article === undefined) throw new UserError(`${input}: holds no article`);
  return article;
}

async function checkFixture(folder: FixtureFolder, engine: Engine, isUpdate: boolean): Promise<FixtureOutcome> {
  const { path, expected: file } = folder;
  let article: Article;
  try {
    article = await readInput(folder);
  } catch (error) {
    if (error instanceof UserError) return failed(path, error.message);
    throw error;
  }
  const { text } = article;
  const actual = expectationOf(extract(article, engine), attributeOrder(engine.kinds));
  let expected: ExpectedArticle | undefined;
  let fault: string | undefined;
  if (folder.hasExpected) {
    try {
      expected = parseExpected(await readFile(file, 'utf8'), file);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      fault = error.message;
    }
  } else {
    fault = 'has no expected.json; write it, or run kr-sme check --update and read what it wrote';
  }
  const all = compareArticles(expected ?? EMPTY, actual);
  const { unknown: differences, closed } = beyondGaps(all, expected?.gaps ?? []);
  const knownGaps = all.length - differences.length;
  if (isUpdate && knownGaps === 0 && (expected === undefined || differences.length > 0)) {
    await writeWholeFile(file, formatExpected(actual));
    return {
      path,
      status: folder.hasExpected ? 'updated' : 'created',
      differences,
      knownGaps: 0,
      text,
      score: scoreArticle(actual, actual),
    };
  }
  if (expected === undefined) return failed(path, fault ?? '', { text });
  const score = scoreArticle(expected, actual);
  const status = differences.length === 0 && closed.length === 0 ? 'same' : 'different';
  const message =
    closed.length === 0 ? {} : { message: `${HEADINGS.different}; closed, take out of gaps: ${closed.join(' · ')}` };
  return { path, status, ...message, differences, knownGaps, text, score };
}

const HEADINGS: Readonly<Record<FixtureStatus, string>> = {
  same: 'as expected',
  different: 'different',
  updated: 'updated',
  created: 'created',
  failed: 'failed',
};

function ratesJson(tallies: ReadonlyMap<string, Tally>, types: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(ratesOf(tallies, types).map(({ type, rate }) => [type, rate]));
}

/**
 * Checks the fixtures of each folder.
 * @returns 0 when all is as expected (or accepted, or good enough for the threshold), else 1.
 * @throws UserError for a folder without fixtures.
 */
export async function runCheck(folders: readonly string[], flags: CheckFlags, io: CommandIo): Promise<ExitStatus> {
  if (flags.update === true && flags.withoutDictionary !== undefined) {
    throw new UserError('--update would accept what the program finds without a dictionary; leave one of the two out');
  }
  const found = await Promise.all((folders.length === 0 ? [DEFAULT_FOLDER] : folders).map(findFixtures));
  const engine = createEngine({
    dictionaries: flags.dict ?? [],
    tokenizer: flags.tokenizer,
    withoutDictionary: flags.withoutDictionary ?? [],
  });
  const types = engine.kinds.map((kind) => kind.type);
  const sink = createStreamSink(io.stdout);
  const style = await createStyle(io, 'stdout', flags);
  const outcomes: FixtureOutcome[] = [];
  for (const folder of found.flat()) {
    const outcome = await checkFixture(folder, engine, flags.update === true);
    outcomes.push(outcome);
    if (flags.format === 'json' || outcome.status === 'same') continue;
    const { path, status, message, differences, text } = outcome;
    const heading = `${path}: ${message ?? HEADINGS[status]}`;
    await sink.write(`${status === 'updated' || status === 'created' ? style.strong(heading) : style.bad(heading)}\n`);
    if (status !== 'created') await sink.write(describeDifferences(differences, text, style));
  }

  const score = addScores(outcomes.flatMap((outcome) => outcome.score ?? []));
  const count = (...statuses: readonly FixtureStatus[]): number =>
    outcomes.filter(({ status }) => statuses.includes(status)).length;
  const f1 = [score.mentions, score.records].map((tallies) => ratesOf(tallies, types).at(-1)?.rate.f1 ?? 0);
  const isGoodEnough = flags.threshold !== undefined && Math.min(...f1) >= flags.threshold;
  const isFailure = count('failed') > 0 || (count('different') > 0 && !isGoodEnough);

  if (flags.format === 'json') {
    const report = {
      fixtures: outcomes.map(({ path, status, message, differences }) => ({ path, status, message, differences })),
      mentions: ratesJson(score.mentions, types),
      records: ratesJson(score.records, types),
    };
    await sink.write(`${JSON.stringify(report, null, 2)}\n`);
  } else if (flags.quiet !== true) {
    await sink.write(describeScore(score, types, style));
    const counts = [
      ...(['different', 'failed', 'updated', 'created'] as const).flatMap((status) =>
        count(status) === 0 ? [] : [`${String(count(status))} ${HEADINGS[status]}`],
      ),
    ];
    const verdict = `${String(count('same'))} of ${String(outcomes.length)} fixtures as expected`;
    const gaps = outcomes.reduce((sum, { knownGaps }) => sum + knownGaps, 0);
    const open = gaps === 0 ? [] : [`${String(gaps)} known gaps`];
    const line = [verdict, ...counts, ...open].join(', ');
    await sink.write(`${isFailure ? style.bad(line) : style.good(line)}\n`);
    if (count('different') > 0) await sink.write('If the differences are right, accept them with --update.\n');
  }
  return isFailure ? EXIT.partly : EXIT.done;
}
