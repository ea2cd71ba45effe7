// `kr-sme check` as a process: a fixture made by --update passes, and every change to it is found.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LAUNCHER, requireFreshBuild, run, useWorkspace, type Finished } from './process.js';

const SENTENCE = '중소벤처기업부(장관 이영)는 5천억원을 지원한다.\n';

beforeAll(requireFreshBuild);
const at = useWorkspace();

function check(...args: readonly string[]): Promise<Finished> {
  return run(['check', ...args], { cwd: at.folder });
}

function expectedFile(slug = 'one'): string {
  return join(at.folder, 'fixtures/articles', slug, 'expected.json');
}

function edit(change: (text: string) => string): void {
  writeFileSync(expectedFile(), change(readFileSync(expectedFile(), 'utf8')));
}

let acceptedText: string | undefined;

/** A fixture as --update makes it; made once, because a process costs time. */
async function accepted(): Promise<void> {
  at.put('fixtures/articles/one/input.txt', SENTENCE);
  if (acceptedText === undefined) {
    const { status, stdout } = await check('--update');
    expect(stdout).toContain('fixtures/articles/one: created');
    expect(status).toBe(0);
    acceptedText = readFileSync(expectedFile(), 'utf8');
  }
  at.put('fixtures/articles/one/expected.json', acceptedText);
}

describe('a fixture', () => {
  it('that was accepted passes, and is not written again', async () => {
    await accepted();
    const text = readFileSync(expectedFile(), 'utf8');
    expect(text).not.toContain('rule');
    for (const args of [[], ['--update'], ['fixtures/articles/one']]) {
      const { status, stdout } = await check(...args);
      expect(stdout).toMatch(/all +1\.000 +1\.000 +1\.000/u);
      expect(stdout).toContain('1 of 1 fixtures as expected');
      expect(status).toBe(0);
    }
    expect(readFileSync(expectedFile(), 'utf8')).toBe(text);
    expect(readdirSync(join(at.folder, 'fixtures/articles/one'))).toEqual(['expected.json', 'input.txt']);
  });

  it.each<[string, (text: string) => string, RegExp]>([
    [
      'a name',
      (text) => text.replace('"name": "이영"', '"name": "이녕"'),
      /record changed: official "이녕"\n +name: expected "이녕", got "이영"/u,
    ],
    [
      'a type',
      (text) => text.replace('"official"', '"company"'),
      /record missing: company "이영"[^]*record not expected: official "이영"/u,
    ],
    ['a span', (text) => text.replace('"end": 13', '"end": 12'), /mention missing: official "이영"/u],
    [
      'an attribute',
      (text) => text.replace('"value": 500000000000', '"value": 1'),
      /value: expected 1, got 500000000000/u,
    ],
    ['a syntax', (text) => text.slice(1), /expected\.json: not JSON/u],
  ])('fails when %s differs', async (_what, change, report) => {
    await accepted();
    const before = readFileSync(expectedFile(), 'utf8');
    edit(change);
    expect(readFileSync(expectedFile(), 'utf8')).not.toBe(before);
    const { status, stdout } = await check();
    expect(stdout).toMatch(report);
    expect(status).toBe(1);
  });

  it('that differs is accepted by --update', async () => {
    await accepted();
    const before = readFileSync(expectedFile(), 'utf8');
    edit((text) => text.replace('"name": "이영"', '"name": "이녕"'));
    const { status, stdout } = await check('--update');
    expect(stdout).toMatch(/fixtures\/articles\/one: updated\n +~ official "이녕"\n +name: "이녕" → "이영"\n/u);
    expect(readFileSync(expectedFile(), 'utf8')).toBe(before);
    expect(status).toBe(0);
  });

  it('may differ while the score is above a threshold', async () => {
    await accepted();
    edit((text) => text.replace('"name": "이영"', '"name": "이녕"'));
    expect((await check('--threshold', '0.6')).status).toBe(0);
    const { status, stdout } = await check('--threshold', '0.7', '--min-f1', 'official=0.5', '--min-f1', 'amount=1');
    expect(stdout).toContain('F1 of records, official: 0.0000, below 0.5\nF1 of records, all: 0.6666, below 0.7\n');
    expect(status).toBe(1);
  });

  it.each<[string, () => void, RegExp]>([
    [
      'has no expectation',
      () => {
        rmSync(expectedFile());
      },
      /one: has no expected\.json/u,
    ],
    [
      'has no input',
      () => {
        rmSync(join(at.folder, 'fixtures/articles/one/input.txt'));
      },
      /one: has no input/u,
    ],
    [
      'has two inputs',
      () => {
        at.put('fixtures/articles/one/input.md', SENTENCE);
      },
      /one: has several inputs/u,
    ],
    [
      'has an input that cannot be read',
      () => {
        at.put('fixtures/articles/one/input.txt', '');
      },
      /input\.txt: empty/u,
    ],
    [
      'is an empty folder',
      () => {
        mkdirSync(join(at.folder, 'fixtures/articles/two'));
      },
      /two: has no input/u,
    ],
  ])('that %s fails', async (_what, spoil, report) => {
    await accepted();
    spoil();
    const { status, stdout } = await check();
    expect(stdout).toMatch(report);
    expect(status).toBe(1);
  });

  it('whose input is gone is not accepted by --update either', async () => {
    await accepted();
    rmSync(join(at.folder, 'fixtures/articles/one/input.txt'));
    expect((await check('--update')).status).toBe(1);
  });
});

describe('the report', () => {
  it('is JSON on request', async () => {
    await accepted();
    edit((text) => text.replace('"name": "이영"', '"name": "이녕"'));
    const { status, stdout } = await check('--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      fixtures: [{ path: 'fixtures/articles/one', status: 'different', differences: [{ kind: 'record-changed' }] }],
      mentions: { all: { f1: 1 } },
      records: { official: { precision: 0, recall: 0 } },
    });
    expect(status).toBe(1);
  });
});

describe('gold', () => {
  it('is checked by its surfaces, and by the rules alone', async () => {
    const entity = { type: 'organization', name: '중소벤처기업부', surfaces: ['중소벤처기업부'] };
    at.put('gold/a.json', JSON.stringify({ id: 'a', text: SENTENCE, ignore: ['이영', '5천억원'], entities: [entity] }));
    const whole = await check('gold', '--reporter', 'json');
    expect(JSON.parse(whole.stdout)).toMatchObject({
      passed: true,
      mentions: { all: { f1: 1, expected: 1, found: 1 } },
    });
    expect(whole.status).toBe(0);
    const missing = { type: 'city', name: '서울특별시', surfaces: ['지원'] };
    at.put('gold/b.json', JSON.stringify({ id: 'b', text: SENTENCE, entities: [entity, missing] }, null, 1));
    const two = await check('gold', '--without-dictionary', 'organization');
    expect(two.stdout).toMatch(/gold\/b\.json:\d+\n/u);
    expect(two.stdout).toContain('record missing: city "서울특별시"');
    expect(two.status).toBe(1);
  });

  it.each([
    ['is not updated', ['gold', '--update'], /gold\/a\.json: gold is annotated by hand/u],
    [
      'does not know a type',
      ['gold', '--min-f1', 'company=0.5', '--min-f1', 'citty=1'],
      /unknown type "citty"; did you mean "city"/u,
    ],
    [
      'does not accept what is found without a dictionary',
      ['--update', '--without-dictionary', 'city'],
      /leave one of the two out/u,
    ],
    [
      'has no two reporters in one place',
      ['gold', '--reporter', 'json', '--reporter', 'github'],
      /two reporters would write to standard output/u,
    ],
  ])('%s', async (_what, args, message) => {
    at.put('gold/a.json', '{"id":"a","text":"가","entities":[]}');
    const { status, stderr } = await check(...args);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });
});

describe('--watch', () => {
  it('checks again when a dictionary changes, and Ctrl-C ends it with 130', { timeout: 120_000 }, async () => {
    await accepted();
    at.put('my-dict/organizations.csv', 'id,name,aliases,weak_aliases,source\nmy-1,한빛나래진흥원,,,here\n');
    const child = spawn(process.execPath, [LAUNCHER, 'check', '--watch', '--dict', 'my-dict'], { cwd: at.folder });
    let said = '';
    const heard = (count: number): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (said.split('waiting for changes').length > count) resolve();
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
      });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    await heard(1);
    expect(said).toContain('1 of 1 fixtures as expected');
    at.put('my-dict/organizations.csv', 'id,name,aliases,weak_aliases,source\nkr-gov-mss,중기벤처부,,,here\n');
    await heard(2);
    expect(said).toContain('0 of 1 fixtures as expected, 1 different');
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  });
});

describe('a folder without fixtures', () => {
  it.each([
    ['missing', [], /no such folder of fixtures: fixtures\/articles/u],
    ['empty', ['empty'], /no fixtures in empty/u],
    ['a file', ['file.txt'], /no such folder of fixtures: file\.txt/u],
  ])('is wrong usage: %s', async (_what, args, message) => {
    mkdirSync(join(at.folder, 'empty'));
    at.put('file.txt', '');
    const { status, stdout, stderr } = await check(...args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
