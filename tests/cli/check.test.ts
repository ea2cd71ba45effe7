// `kr-sme check` as a process: a fixture made by --update passes, and every change to it is found.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { requireFreshBuild, run, useWorkspace, type Finished } from './process.js';

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
    expect(stdout).toMatch(/fixtures\/articles\/one: updated\n +~ record changed: official "이녕"/u);
    expect(readFileSync(expectedFile(), 'utf8')).toBe(before);
    expect(status).toBe(0);
  });

  it('may differ while the score is above a threshold', async () => {
    await accepted();
    edit((text) => text.replace('"name": "이영"', '"name": "이녕"'));
    expect((await check('--threshold', '0.6')).status).toBe(0);
    expect((await check('--threshold', '0.7')).status).toBe(1);
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
