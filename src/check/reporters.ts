// The outcome of a check in the form that its reader wants: words, JSON, JUnit's XML, or GitHub's annotations.
import { printable, type Style } from '../text/printable.js';
import { VERDICTS } from '../messages/checks.js';
import type { Language, Texts } from '../messages/language.js';
import type { CaseOutcome, CaseStatus } from './case.js';
import type { AttributeTally } from './gold.js';
import { describeAttributes, describeDifferences, describeScore, describeUpdate, plainLines } from './report.js';
import type { ReporterName } from './reporter-names.js';
import { ratesOf, type Score, type Tally } from './score.js';
import { describeShortfall, type Shortfall } from './thresholds.js';

/** What a whole check came to. */
export interface Verdict {
  readonly outcomes: readonly CaseOutcome[];
  readonly score: Score;
  readonly attributes: ReadonlyMap<string, AttributeTally>;
  /** Types in the order of the kinds. */
  readonly types: readonly string[];
  /** Differences are allowed as long as the thresholds are met. */
  readonly hasThresholds: boolean;
  readonly shortfalls: readonly Shortfall[];
  readonly isFailure: boolean;
}

export interface Reporter {
  /** What is said of a case as soon as it is done. */
  readonly outcome: (outcome: CaseOutcome) => string;
  readonly end: (verdict: Verdict) => string;
}

export interface ReporterOptions {
  readonly style: Style;
  /** Of what people read; what other programs read is English. */
  readonly language: Language;
  /** Only the differences. */
  readonly quiet: boolean;
}

function headingOf({ status, message, closedGaps }: CaseOutcome, language: Language): string {
  if (message !== undefined) return message[language];
  if (closedGaps.length === 0) return VERDICTS[status][language];
  return VERDICTS.closed(VERDICTS[status], closedGaps.join(' · '))[language];
}

function counted(outcomes: readonly CaseOutcome[], status: CaseStatus): number {
  return outcomes.filter((outcome) => outcome.status === status).length;
}

/** Fixtures and gold files alike are "fixtures" unless there is gold alone. */
function nounOf(outcomes: readonly CaseOutcome[]): Texts {
  const isGold = outcomes.length > 0 && outcomes.every(({ path, file }) => path === file);
  return isGold ? VERDICTS.gold : VERDICTS.fixtures;
}

function verdictLine({ outcomes }: Verdict, language: Language): string {
  const counts = (['different', 'failed', 'updated', 'created'] as const).flatMap((status) => {
    const count = counted(outcomes, status);
    return count === 0 ? [] : [VERDICTS.counted(count, VERDICTS[status])];
  });
  const gaps = outcomes.reduce((sum, { knownGaps }) => sum + knownGaps, 0);
  const drafts = counted(outcomes, 'draft');
  return [
    VERDICTS.asExpected(counted(outcomes, 'same'), outcomes.length - drafts, nounOf(outcomes)),
    ...counts,
    ...(drafts === 0 ? [] : [VERDICTS.leftOut(drafts)]),
    ...(gaps === 0 ? [] : [VERDICTS.gaps(gaps)]),
  ]
    .map((said) => said[language])
    .join(', ');
}

function createPrettyReporter({ style, quiet, language }: ReporterOptions): Reporter {
  const wording = { style, language };
  const note = (isSaid: boolean, said: Texts): string => (isSaid ? `${said[language]}\n` : '');
  return {
    outcome(outcome) {
      const { path, file, status, differences, text, lineOf } = outcome;
      if (status === 'same' || status === 'draft') return '';
      const heading = `${printable(path)}: ${printable(headingOf(outcome, language))}`;
      if (status === 'created') return `${style.strong(heading)}\n`;
      if (status === 'updated') return `${style.strong(heading)}\n${describeUpdate(differences, text, wording)}`;
      return `${style.bad(heading)}\n${describeDifferences(differences, text, wording, { file, lineOf })}`;
    },
    end(verdict) {
      const { outcomes, score, attributes, types, shortfalls, isFailure, hasThresholds } = verdict;
      const missed = shortfalls.map((shortfall) => `${style.bad(describeShortfall(shortfall)[language])}\n`).join('');
      if (quiet) return missed;
      const line = verdictLine(verdict, language);
      const fixtures = outcomes.filter(({ status, path, file }) => status === 'different' && path !== file);
      const canUpdate = fixtures.some(({ knownGaps }) => knownGaps === 0);
      const hasGaps = fixtures.some(({ knownGaps }) => knownGaps > 0);
      return [
        describeScore(score, types, wording),
        describeAttributes(attributes, wording),
        missed,
        `${isFailure ? style.bad(line) : style.good(line)}\n`,
        note(!isFailure && hasThresholds && counted(outcomes, 'different') > 0, VERDICTS.thresholdsMet),
        note(canUpdate, VERDICTS.mayUpdate),
        note(counted(outcomes, 'draft') > 0, VERDICTS.draftsCount),
        note(hasGaps, VERDICTS.gapsByHand),
      ].join('');
    },
  };
}

function ratesJson(tallies: ReadonlyMap<string, Tally>, types: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(ratesOf(tallies, types).map(({ type, rate }) => [type, rate]));
}

const JSON_REPORTER: Reporter = {
  outcome: () => '',
  end({ outcomes, score, attributes, types, shortfalls, isFailure }) {
    const report = {
      passed: !isFailure,
      fixtures: outcomes.map(({ path, file, status, message, differences, closedGaps, lineOf }) => ({
        path,
        status,
        message: message?.en,
        differences: differences.map((difference) => ({ ...difference, file, line: lineOf(difference) })),
        ...(closedGaps.length === 0 ? {} : { closedGaps }),
      })),
      mentions: ratesJson(score.mentions, types),
      records: ratesJson(score.records, types),
      ...(attributes.size === 0 ? {} : { attributes: Object.fromEntries(attributes) }),
      shortfalls,
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  },
};

const XML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text inside an element or an attribute; characters that XML 1.0 cannot hold are shown by their number. */
function xml(text: string): string {
  return text
    .split('\n')
    .map(printable)
    .join('\n')
    .replace(/[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[&<>"']/gu, (sign) => XML_ENTITIES[sign] ?? sign);
}

/** JUnit's XML as GitLab, Jenkins and others read it: https://github.com/testmoapp/junitxml */
const JUNIT_REPORTER: Reporter = {
  outcome: () => '',
  end({ outcomes, shortfalls, hasThresholds }) {
    const testOf = (outcome: CaseOutcome): string => {
      const { path, file, status, differences, text, lineOf } = outcome;
      const open = `    <testcase classname="kr-sme check" name="${xml(path)}" file="${xml(file)}"`;
      const details = differences
        .map((difference) =>
          [`${file}:${String(lineOf(difference))}`, ...plainLines(difference, text, 'en')].join('\n  '),
        )
        .join('\n');
      if (status === 'failed') {
        return `${open}>\n      <error message="${xml(headingOf(outcome, 'en'))}"/>\n    </testcase>\n`;
      }
      if (status === 'draft') return `${open}>\n      <skipped message="a draft"/>\n    </testcase>\n`;
      if (status !== 'different') return `${open}/>\n`;
      // Allowed by the thresholds, which have a case of their own.
      if (hasThresholds) return `${open}>\n      <system-out>${xml(details)}</system-out>\n    </testcase>\n`;
      const [first] = differences;
      const count = differences.length > 1 ? ` (1 of ${String(differences.length)} differences)` : '';
      const message =
        first === undefined ? headingOf(outcome, 'en') : `${plainLines(first, text, 'en')[0] ?? ''}${count}`;
      return `${open}>\n      <failure message="${xml(message)}">${xml(details)}</failure>\n    </testcase>\n`;
    };
    const tests = outcomes.map(testOf);
    if (hasThresholds) {
      const open = '    <testcase classname="kr-sme check" name="thresholds"';
      const missed = shortfalls.map((shortfall) => describeShortfall(shortfall).en);
      tests.push(
        missed.length === 0
          ? `${open}/>\n`
          : `${open}>\n      <failure message="${xml(missed[0] ?? '')}">${xml(missed.join('\n'))}</failure>\n    </testcase>\n`,
      );
    }
    const failures = (hasThresholds ? 0 : counted(outcomes, 'different')) + (shortfalls.length > 0 ? 1 : 0);
    const counts = `tests="${String(tests.length)}" failures="${String(failures)}" errors="${String(counted(outcomes, 'failed'))}"`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      `<testsuites name="kr-sme check" ${counts}>\n`,
      `  <testsuite name="kr-sme check" ${counts}>\n`,
      ...tests,
      '  </testsuite>\n</testsuites>\n',
    ].join('');
  },
};

/** Of a workflow command's message; a line break would end the command. */
function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function annotation(level: 'error' | 'warning', file: string, line: number, title: string, message: string): string {
  const place = `file=${commandProperty(file)},line=${String(line)},title=${commandProperty(title)}`;
  return `::${level} ${place}::${commandData(message)}\n`;
}

/**
 * Annotations on the line of the expectation; GitHub shows the first ten errors and ten warnings of a step.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
const GITHUB_REPORTER: Reporter = {
  outcome: () => '',
  end(verdict) {
    const { outcomes, shortfalls, hasThresholds, isFailure } = verdict;
    const level = hasThresholds ? 'warning' : 'error';
    return [
      ...shortfalls.map((shortfall) => `::error title=kr-sme check::${commandData(describeShortfall(shortfall).en)}\n`),
      ...outcomes.flatMap((outcome) => {
        const { file, path, status, differences, text, lineOf, closedGaps } = outcome;
        if (status === 'failed') return [annotation('error', file, 1, path, headingOf(outcome, 'en'))];
        if (status !== 'different') return [];
        return [
          ...(closedGaps.length === 0 ? [] : [annotation(level, file, 1, path, headingOf(outcome, 'en'))]),
          ...differences.map((difference) => {
            const [heading = '', ...rest] = plainLines(difference, text, 'en');
            return annotation(level, file, lineOf(difference), heading.slice(2), rest.join('\n') || heading.slice(2));
          }),
        ];
      }),
      `${isFailure ? '' : '::notice title=kr-sme check::'}${commandData(verdictLine(verdict, 'en'))}\n`,
    ].join('');
  },
};

export function createReporter(name: ReporterName, options: ReporterOptions): Reporter {
  switch (name) {
    case 'pretty':
      return createPrettyReporter(options);
    case 'json':
      return JSON_REPORTER;
    case 'junit':
      return JUNIT_REPORTER;
    case 'github':
      return GITHUB_REPORTER;
  }
}
