// One bad input never takes the batch with it: it is named, the others are written, and the exit status is 1, with one
// thread as with several. What many rows of one file have in common is said ten times and counted.
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.js';
import { LIMIT_ERRORS } from '../../src/messages/errors/limits.js';
import { threadsFor } from '../../src/cli/extract/open-files.js';
import { TimeLimitError, withinSeconds } from '../../src/workers/time-limit.js';
import { LAUNCHER, requireFreshBuild, run, runProcess, useWorkspace } from '../cli/process.js';
import { docxOf } from './documents.js';

beforeAll(requireFreshBuild);
const at = useWorkspace();

const GOOD = '부산시는 5억원을 쓴다.\n';

/** Ids of the articles in JSON Lines. */
function idsOf(jsonl: string): readonly string[] {
  return jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => /^\{"id":"(?<id>[^"]+)"/u.exec(line)?.groups?.['id'] ?? line);
}

describe.each(['1', '2'])('with --jobs %s', (jobs) => {
  it('a file that would fill the memory is named and refused', async () => {
    at.put('in/a.txt', GOOD);
    at.put('in/b.docx', docxOf('<w:p/>'.repeat(1_500_001)));
    at.put('in/c.txt', GOOD);
    const { status, stdout, stderr } = await run(['extract', 'in', '-f', 'jsonl', '--jobs', jobs], { cwd: at.folder });
    expect(stderr).toMatch(/^error: in\/b\.docx: holds more than the 1,500,000 parts that are read of one document/u);
    expect(idsOf(stdout)).toEqual(['in/a.txt', 'in/c.txt']);
    expect(status).toBe(1);
  });

  it('an article that takes too long is named, and the next ones are done', async () => {
    at.put('in/a.txt', GOOD);
    // long enough that no machine is done with it in so little time
    at.put('in/b.txt', '김서하 장관이 왔다. 김 장관은 5억원을 부산시에 주었다. '.repeat(4000));
    at.put('in/d.txt', GOOD);
    const { status, stdout, stderr } = await run(
      ['extract', 'in/a.txt', 'in/b.txt', 'in/d.txt', '-f', 'jsonl', '--jobs', jobs, '--timeout', '0.002'],
      { cwd: at.folder },
    );
    expect(stderr).toMatch(/^error: in\/b\.txt: takes longer than the 0\.002 s that an article may; split it/mu);
    expect(idsOf(stdout)).toEqual(['in/a.txt', 'in/d.txt']);
    expect(status).toBe(1);
  });
});

it('an article that takes more memory than there is is named, and the next one is done', async () => {
  at.put('in/a.txt', GOOD);
  at.put('in/b.txt', '서울 '.repeat(100_000));
  at.put('in/c.txt', GOOD);
  const { status, stdout, stderr } = await runProcess(['extract', 'in', '-f', 'jsonl', '--jobs', '1', '--quiet'], {
    cwd: at.folder,
    env: { NODE_OPTIONS: '--max-old-space-size=72' },
  });
  expect(stderr).toMatch(/^error: in\/b\.txt: takes more memory than there is; split it, or allow more: [^\n]*\n$/u);
  expect(idsOf(stdout)).toEqual(['in/a.txt', 'in/c.txt']);
  expect(status).toBe(1);
});

it('explain names an article that takes too long, too', async () => {
  at.put('a.txt', '김서하 장관이 왔다. 김 장관은 5억원을 부산시에 주었다. '.repeat(2000));
  const { status, stdout, stderr } = await run(['explain', 'a.txt', '--timeout', '0.002'], { cwd: at.folder });
  expect(stderr).toBe(
    'error: a.txt: takes longer than the 0.002 s that an article may; split it, or allow more with --timeout\n',
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
});

describe('a stop in the middle', () => {
  it.each<[string, () => void]>([
    [
      'of a loop',
      () => {
        for (;;);
      },
    ],

    // eslint-disable-next-line regexp/no-super-linear-backtracking -- it has to take long
    ['of a regular expression', () => /^(?:a+)+$/u.test(`${'a'.repeat(60)}b`)],
  ])('%s', (_what, work) => {
    expect(() => {
      withinSeconds(0.05, work);
    }).toThrow(TimeLimitError);
    expect(withinSeconds(5, () => 'the next one')).toBe('the next one');
  });

  it('passes on what is thrown', () => {
    expect(() =>
      withinSeconds(5, () => {
        throw new UserError(LIMIT_ERRORS.tooLong(3));
      }),
    ).toThrow('takes longer than the 3 s');
  });

  it.each(['0', '0.0001', '-1', '1e3', 'x', '100000'])('--timeout %s is no time', async (typed) => {
    const { status, stderr } = await run(['extract', '-', '--timeout', typed], { input: GOOD });
    expect(stderr).toBe(`error: --timeout "${typed}" is no number of seconds; give from 0.001 to a day, such as 60\n`);
    expect(status).toBe(2);
  });
});

describe('many rows that fail', () => {
  it.each([
    ['CSV', 'a.csv', `제목,본문\n${'가,\n'.repeat(25)}나,${GOOD}`, 'the row has no text'],
    ['JSON Lines', 'a.jsonl', `${'{}\n'.repeat(25)}{"text":"부산시는 돕는다."}\n`, '"text": '],
  ])('of %s are named ten times and counted', async (_what, name, content, message) => {
    at.put(name, content);
    const { status, stderr } = await run(['extract', name, '-f', 'jsonl'], { cwd: at.folder });
    const lines = stderr.trimEnd().split('\n');
    expect(lines.slice(0, 10).every((line) => line.includes(message))).toBe(true);
    expect(lines.slice(10)).toEqual([
      `error: ${name}: 15 more rows failed; --verbose names each`,
      expect.stringMatching(/^1 article, .*, 25 failed$/u),
    ]);
    expect(status).toBe(1);
  });

  it('are all named with --verbose, and files always', async () => {
    at.put('a.csv', `제목,본문\n${'가,\n'.repeat(25)}나,${GOOD}`);
    for (let number = 0; number < 15; number += 1) at.put(`in/${String(number)}.txt`, ' ');
    const verbose = await run(['extract', 'a.csv', '-f', 'jsonl', '--verbose'], { cwd: at.folder });
    expect(verbose.stderr.match(/the row has no text/gu)).toHaveLength(25);
    const files = await run(['extract', 'in', '-f', 'jsonl'], { cwd: at.folder });
    expect(files.stderr.match(/holds no text/gu)).toHaveLength(15);
  });

  it.each([['report', '-o', 'page.html'], ['tokens']])('%s counts as well', async (command, ...options) => {
    at.put('a.jsonl', `${'{}\n'.repeat(25)}{"text":"부산시는 돕는다."}\n`);
    const { stderr } = await run([command, 'a.jsonl', ...options], { cwd: at.folder });
    expect(stderr).toContain('error: a.jsonl: 15 more rows failed; --verbose names each\n');
  });
});

describe('too few file handles', () => {
  it.each([
    [4, undefined, 4],
    [4, 1024, 4],
    [200, 1024, 81],
    [4, 72, 2],
    [4, 60, 1],
  ])('%d threads where %s files may be open are %d', (jobs, most, threads) => {
    expect(threadsFor(jobs, most)).toBe(threads);
  });

  it.runIf(process.platform === 'linux').each([
    [40, 2, /^error: only 40 files may be open at once, and 60 are needed; allow more: ulimit -n 256\n$/u],
    [64, 0, /^$/u],
  ])('ulimit -n %d ends at once with %d', (most, status, message) => {
    at.put('a.txt', GOOD.repeat(2000));
    at.put('b.txt', GOOD.repeat(2000));
    const finished = spawnSync(
      'bash',
      [
        '-c',
        `ulimit -n ${String(most)} && exec "$0" "$@"`,
        process.execPath,
        LAUNCHER,
        'extract',
        'a.txt',
        'b.txt',
        '--jobs',
        '4',
        '--quiet',
        '-f',
        'jsonl',
        '-o',
        'out.jsonl',
      ],
      { cwd: at.folder, encoding: 'utf8' },
    );
    expect(finished.stderr).toMatch(message);
    expect(finished.status).toBe(status);
  });
});
