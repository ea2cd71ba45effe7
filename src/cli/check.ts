// `kr-sme check`: every fixture and gold file against what the program finds; fails on any difference. `--update`
// accepts. What a check comes to is said by one or several reporters, on standard output or in a file of their own.
import { STANDARD_OUTPUT } from '../messages/errors/output.js';
import { spokenLanguage } from './language.js';
import { checkFixture, checkGold, type CaseOutcome } from '../check/case.js';
import { findCases, type Found } from '../check/fixtures.js';
import type { AttributeTally } from '../check/gold.js';
import { createReporter, type Reporter, type Verdict } from '../check/reporters.js';
import { addScores } from '../check/score.js';
import { shortfalls, type Thresholds } from '../check/thresholds.js';
import { UserError } from '../core/errors.js';
import { stated } from '../core/stated.js';
import { COMMAND_ERRORS } from '../messages/errors/commands.js';
import type { OffsetUnit } from '../output/format.js';
import { createFileSink, createStreamSink, type OutputSink } from '../output/sink.js';
import { createEngine, type Engine } from '../pipeline.js';
import type { ReporterChoice } from './check-options.js';
import { EXIT, type ExitStatus } from './exit-status.js';
import type { CommandIo } from './io.js';
import { createStyle } from './messages.js';
import { refuseUnknownTypes } from './options.js';
import { asIs, type Language } from '../messages/language.js';

export interface CheckFlags {
  readonly update?: boolean;
  readonly watch?: boolean;
  /** Makes fixtures of the paths, which are articles then. */
  readonly init?: boolean;
  /** Makes fixtures of the paths, which are annotations of that tool then. */
  readonly from?: 'brat' | 'doccano';
  readonly into?: string;
  readonly force?: boolean;
  /** Of the tables that `init` reads. */
  readonly textColumn?: string;
  readonly offsets?: OffsetUnit;
  readonly reporter?: readonly ReporterChoice[];
  readonly threshold?: number;
  readonly minF1?: ReadonlyMap<string, number>;
  readonly dict?: readonly string[];
  readonly withoutDictionary?: readonly string[];
  readonly tokenizer: 'embedded' | 'mecab';
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly lang?: Language;
}

export const DEFAULT_FOLDER = 'fixtures/articles';

interface Destination {
  readonly reporter: Reporter;
  readonly sink: OutputSink;
}

/** @throws UserError when two reporters would write to one place, or a file cannot be written. */
async function openReporters(flags: CheckFlags, io: CommandIo): Promise<readonly Destination[]> {
  const choices = flags.reporter ?? [{ name: 'pretty' }];
  const places = choices.map(({ file }) => file ?? '');
  const twice = places.find((place, i) => places.indexOf(place) !== i);
  if (twice !== undefined) {
    throw new UserError(COMMAND_ERRORS.twoReporters(twice === '' ? STANDARD_OUTPUT : asIs(twice)));
  }
  const quiet = flags.quiet === true;
  const language = spokenLanguage(io, flags);
  const plain = await createStyle(io, 'stdout', { color: false });
  const style = await createStyle(io, 'stdout', flags);
  const destinations: Destination[] = [];
  for (const { name, file } of choices) {
    destinations.push(
      file === undefined
        ? { reporter: createReporter(name, { style, quiet, language }), sink: createStreamSink(io.stdout) }
        : { reporter: createReporter(name, { style: plain, quiet, language }), sink: await createFileSink(file) },
    );
  }
  return destinations;
}

function addAttributes(outcomes: readonly CaseOutcome[]): ReadonlyMap<string, AttributeTally> {
  const sum = new Map<string, AttributeTally>();
  for (const { attributes } of outcomes) {
    for (const [name, { right, expected }] of attributes ?? []) {
      const before = sum.get(name) ?? { right: 0, expected: 0 };
      sum.set(name, { right: before.right + right, expected: before.expected + expected });
    }
  }
  return new Map([...sum].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function verdictOf(outcomes: readonly CaseOutcome[], types: readonly string[], thresholds: Thresholds): Verdict {
  const score = addScores(outcomes.flatMap((outcome) => outcome.score ?? []));
  const missed = shortfalls(score, thresholds);
  const hasThresholds = thresholds.all !== undefined || thresholds.byType.size > 0;
  const has = (status: CaseOutcome['status']): boolean => outcomes.some((outcome) => outcome.status === status);
  return {
    outcomes,
    score,
    attributes: addAttributes(outcomes),
    types,
    hasThresholds,
    shortfalls: missed,
    isFailure: has('failed') || missed.length > 0 || (has('different') && !hasThresholds),
  };
}

/** Checks one case after the other; what comes of it is said as it comes. */
async function checkAll(
  cases: readonly Found[],
  engine: Engine,
  isUpdate: boolean,
  destinations: readonly Destination[],
): Promise<readonly CaseOutcome[]> {
  const outcomes: CaseOutcome[] = [];
  for (const found of cases) {
    const outcome =
      found.kind === 'gold' ? await checkGold(found.file, engine) : await checkFixture(found.folder, engine, isUpdate);
    outcomes.push(outcome);
    for (const { reporter, sink } of destinations) await sink.write(reporter.outcome(outcome));
  }
  return outcomes;
}

/**
 * Checks the fixtures and gold files of each path.
 * @returns 0 when all is as expected (or accepted, or good enough for the thresholds), else 1.
 * @throws UserError for a path without any, and for options that do not go together.
 */
export async function runCheck(paths: readonly string[], flags: CheckFlags, io: CommandIo): Promise<ExitStatus> {
  if (flags.update === true && flags.withoutDictionary !== undefined) {
    throw new UserError(COMMAND_ERRORS.updateWithout);
  }
  const cases = (await Promise.all((paths.length === 0 ? [DEFAULT_FOLDER] : paths).map(findCases))).flat();
  const gold = cases.find((found) => found.kind === 'gold');
  if (flags.update === true && gold !== undefined) {
    throw new UserError(COMMAND_ERRORS.updateGold(gold.file));
  }
  const engine = createEngine({
    dictionaries: flags.dict ?? [],
    tokenizer: flags.tokenizer,
    withoutDictionary: flags.withoutDictionary ?? [],
  });
  const types = engine.kinds.map((kind) => kind.type);
  refuseUnknownTypes(flags.minF1?.keys() ?? [], types);

  const destinations = await openReporters(flags, io);
  const discard = (): void => {
    for (const { sink } of destinations) sink.discard();
  };
  const forgetInterrupt = io.onInterrupt(discard);
  try {
    const outcomes = await checkAll(cases, engine, flags.update === true, destinations);
    const byType = flags.minF1 ?? new Map<string, number>();
    const verdict = verdictOf(outcomes, types, { ...stated({ all: flags.threshold }), byType });
    for (const { reporter, sink } of destinations) {
      await sink.write(reporter.end(verdict));
      await sink.commit();
    }
    return verdict.isFailure ? EXIT.partly : EXIT.done;
  } catch (error) {
    discard();
    throw error;
  } finally {
    forgetInterrupt();
  }
}
