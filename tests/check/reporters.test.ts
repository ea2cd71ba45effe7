import { describe, expect, it } from 'vitest';
import { asIs } from '../../src/messages/language.js';
import type { CaseOutcome } from '../../src/check/case.js';
import { createReporter, type Verdict } from '../../src/check/reporters.js';
import { addScores, scoreArticle } from '../../src/check/score.js';
import { describeShortfall, shortfalls } from '../../src/check/thresholds.js';
import { collectLeastF1, collectReporter } from '../../src/cli/check-options.js';

const STYLE = { bad: String, good: String, faint: String, strong: String };
const OPTIONS = { style: STYLE, quiet: false, language: 'en' } as const;
const TEXT = '에타는 <시애틀> & "도쿄"로\n간다.';
const RECORD = { type: 'company', name: '에타', fields: {}, mentions: [{ surface: '에타', start: 0, end: 2 }] };
const NOTHING = { fields: {}, records: [] };

function outcome(path: string, rest: Partial<CaseOutcome> = {}): CaseOutcome {
  const file = `${path}/expected.json`;
  return {
    path,
    file,
    status: 'same',
    differences: [],
    knownGaps: 0,
    closedGaps: [],
    text: TEXT,
    lineOf: () => 3,
    ...rest,
  };
}

const MISSING = outcome('f/one', {
  status: 'different',
  differences: [{ kind: 'record-missing', record: RECORD }],
  score: scoreArticle({ fields: {}, records: [RECORD] }, NOTHING),
});
const BROKEN = outcome('f/two,\u0007 100%', { status: 'failed', message: asIs('has no input.*; add one') });

function verdict(outcomes: readonly CaseOutcome[], rest: Partial<Verdict> = {}): Verdict {
  return {
    outcomes,
    score: addScores(outcomes.flatMap(({ score }) => score ?? [])),
    attributes: new Map(),
    types: ['company'],
    hasThresholds: false,
    shortfalls: [],
    isFailure: true,
    ...rest,
  };
}

describe('pretty', () => {
  const { end } = createReporter('pretty', OPTIONS);

  it.each([
    { knownGaps: 0, says: /accept them with --update\.\n$/u },
    { knownGaps: 2, says: /with known gaps is written by hand only: --update would lose them\.\n$/u },
  ])('says how differences beside $knownGaps known gaps are accepted', ({ knownGaps, says }) => {
    expect(end(verdict([{ ...MISSING, knownGaps }]))).toMatch(says);
    expect(end(verdict([{ ...MISSING, knownGaps }])).match(/--update/gu)).toHaveLength(1);
  });
});

describe('github', () => {
  const { end } = createReporter('github', OPTIONS);

  it('annotates the line of the expectation', () => {
    expect(end(verdict([MISSING, BROKEN])).split('\n')).toEqual([
      '::error file=f/one/expected.json,line=3,title=record missing%3A company "에타"::line 1, 0–2: …[에타]는 <시애틀> & "도쿄"로 간다.…',
      '::error file=f/two%2C\u0007 100%25/expected.json,line=1,title=f/two%2C\u0007 100%25::has no input.*; add one',
      '0 of 2 fixtures as expected, 1 different, 1 failed',
      '',
    ]);
  });

  it('warns only while thresholds are met, and names those that are not', () => {
    const [line = ''] = end(verdict([MISSING], { hasThresholds: true, isFailure: false })).split('\n');
    expect(line).toMatch(/^::warning file=f\/one/u);
    const missed = { level: 'records', type: 'company', f1: 0.5, least: 0.9 } as const;
    expect(end(verdict([MISSING], { hasThresholds: true, shortfalls: [missed] }))).toContain(
      '::error title=kr-sme check::F1 of records, company: 0.5000, below 0.9\n',
    );
  });

  it('cannot be made to run another command by what an article or a file name says', () => {
    const hostile = outcome('f\n::stop-commands::x', {
      status: 'different',
      differences: [{ kind: 'record-extra', record: { ...RECORD, name: 'x\n::set-env name=A::b' } }],
    });
    const lines = end(verdict([hostile])).split('\n');
    expect(lines.filter((line) => line.startsWith('::')).every((line) => line.startsWith('::error file='))).toBe(true);
    expect(lines).toHaveLength(3);
  });
});

describe('junit', () => {
  const { end } = createReporter('junit', OPTIONS);

  it('has one test a fixture, with what differs and where', () => {
    expect(end(verdict([outcome('f/zero'), MISSING, BROKEN]))).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="kr-sme check" tests="3" failures="1" errors="1">
  <testsuite name="kr-sme check" tests="3" failures="1" errors="1">
    <testcase classname="kr-sme check" name="f/zero" file="f/zero/expected.json"/>
    <testcase classname="kr-sme check" name="f/one" file="f/one/expected.json">
      <failure message="- record missing: company &quot;에타&quot;">f/one/expected.json:3
  - record missing: company &quot;에타&quot;
  line 1, 0–2: …[에타]는 &lt;시애틀&gt; &amp; &quot;도쿄&quot;로 간다.…</failure>
    </testcase>
    <testcase classname="kr-sme check" name="f/two,\\u0007 100%" file="f/two,\\u0007 100%/expected.json">
      <error message="has no input.*; add one"/>
    </testcase>
  </testsuite>
</testsuites>
`,
    );
  });

  it('makes the thresholds a test of their own, which alone can fail by differences', () => {
    const missed = { level: 'mentions', type: 'all', f1: 0, least: 0.5 } as const;
    expect(end(verdict([MISSING], { hasThresholds: true, shortfalls: [missed] }))).toMatch(
      /tests="2" failures="1" errors="0">[^]*<system-out>[^]*name="thresholds">\n +<failure message="F1 of mentions, all: 0\.0000, below 0\.5">/u,
    );
  });
});

describe('pretty', () => {
  const reporter = createReporter('pretty', OPTIONS);

  it('names the line of the expectation under each difference', () => {
    expect(reporter.outcome(MISSING).split('\n')).toContain('      f/one/expected.json:3');
  });

  it('shows what --update changes as a diff of records', () => {
    const updated = outcome('f/one', {
      status: 'updated',
      differences: [
        { kind: 'record-changed', record: RECORD, changes: [{ field: 'name', expected: '에타', actual: '에타그룹' }] },
        { kind: 'mention-missing', record: RECORD, mention: { surface: '에타', start: 0, end: 2 } },
        {
          kind: 'record-extra',
          record: { ...RECORD, type: 'city', name: '시애틀', mentions: [{ surface: '시애틀', start: 5, end: 8 }] },
        },
      ],
    });
    expect(reporter.outcome(updated).split('\n')).toEqual([
      'f/one: updated',
      '  ~ company "에타"',
      '      name: "에타" → "에타그룹"',
      '      - line 1, 0–2: …[에타]는 <시애틀> & "도쿄"로 간다.…',
      '  + city "시애틀"',
      '      + line 1, 5–8: …에타는 <[시애틀]> & "도쿄"로 간다.…',
      '',
    ]);
  });
});

describe('thresholds', () => {
  const score = addScores([
    scoreArticle({ fields: {}, records: [RECORD, { ...RECORD, name: '베타' }] }, { fields: {}, records: [RECORD] }),
  ]);

  it.each<[string, number | undefined, readonly (readonly [string, number])[], readonly string[]]>([
    ['none', undefined, [], []],
    ['met by all', 0.6, [], []],
    ['missed by records only', 0.7, [], ['records all']],
    ['of a type, missed', undefined, [['company', 0.7]], ['records company']],
    ['of a type that is neither expected nor found', undefined, [['city', 1]], []],
  ])('%s', (_what, all, byType, wanted) => {
    const missed = shortfalls(score, { ...(all === undefined ? {} : { all }), byType: new Map(byType) });
    expect(missed.map(({ level, type }) => `${level} ${type}`)).toEqual(wanted);
  });

  it('are not said to be met by rounding', () => {
    expect(describeShortfall({ level: 'records', type: 'all', f1: 0.899_99, least: 0.9 }).en).toContain(
      '0.8999, below 0.9',
    );
  });
});

describe('the options', () => {
  it('collect types and reporters', () => {
    expect([...collectLeastF1('city = .5', collectLeastF1('company=1', undefined))]).toEqual([
      ['company', 1],
      ['city', 0.5],
    ]);
    expect(collectReporter('junit=a=b.xml', collectReporter('github', undefined))).toEqual([
      { name: 'github' },
      { name: 'junit', file: 'a=b.xml' },
    ]);
  });

  it.each([
    ['company', /--min-f1 "company" is no type and share/u],
    ['company=2', /--min-f1 "company=2" is no type and share/u],
    ['=0.5', /is no type and share/u],
  ])('refuse --min-f1 %s', (typed, message) => {
    expect(() => collectLeastF1(typed, undefined)).toThrow(message);
  });

  it.each([
    ['junt', /unknown reporter "junt"; did you mean "junit"/u],
    ['junit=', /names no file/u],
  ])('refuse --reporter %s', (typed, message) => {
    expect(() => collectReporter(typed, undefined)).toThrow(message);
  });
});
