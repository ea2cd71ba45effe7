// Out to an annotation tool, corrected there, and back as fixtures: as a process, with emoji and NFD in the articles.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { requireFreshBuild, run, useWorkspace, type Finished } from './process.js';

const SENTENCE = '🎉 중소벤처기업부(장관 이영)는 👩‍🚀 에타(대표 이재순)에 5천억원을 지원한다. 중기부는 시애틀로 간다.\n';
const TIME = { timeout: 120_000 };

beforeAll(requireFreshBuild);
const at = useWorkspace();

function kr(...args: readonly string[]): Promise<Finished> {
  return run(args, { cwd: at.folder, env: { NO_COLOR: '1' } });
}

function read(name: string): string {
  return readFileSync(join(at.folder, name), 'utf8');
}

/** What people annotated is no draft any more. */
const reviewed = (expected: string): string => expected.replace(/(?<! ) *"draft": true,\n/u, '');

describe('brat', () => {
  it('gives back what it was given, and what was corrected in it', TIME, async () => {
    at.put('articles/emoji.txt', SENTENCE);
    at.put('articles/nfd.txt', SENTENCE.normalize('NFD'));
    expect((await kr('check', '--init', 'articles', '--quiet')).status).toBe(0);
    const drafts = ['emoji', 'nfd'].map((name) => read(`fixtures/articles/${name}/expected.json`));
    expect(readFileSync(join(at.folder, 'fixtures/articles/nfd/input.txt'), 'utf8')).toBe(SENTENCE.normalize('NFD'));

    expect((await kr('extract', 'fixtures', '--format', 'brat', '-o', 'brat', '--quiet')).status).toBe(0);
    expect(readdirSync(join(at.folder, 'brat'))).toEqual([
      'annotation.conf',
      'emoji.ann',
      'emoji.txt',
      'nfd.ann',
      'nfd.txt',
    ]);
    const annotations = read('brat/emoji.ann');
    const text = Array.from(read('brat/emoji.txt'));
    for (const [, start, end, surface] of annotations.matchAll(/^T\d+\t\S+ (\d+) (\d+)\t(.*)$/gmu)) {
      expect(text.slice(Number(start), Number(end)).join('')).toBe(surface);
    }

    const refused = await kr('check', '--from', 'brat', 'brat');
    expect(refused.stderr).toMatch(/fixtures\/articles\/emoji and 1 more exist already; --force replaces/u);
    expect(refused.status).toBe(2);
    const back = await kr('check', '--from', 'brat', 'brat', '--force');
    expect(back.stdout).toBe('fixtures/articles/emoji: unchanged\nfixtures/articles/nfd: unchanged\n');
    expect(['emoji', 'nfd'].map((name) => read(`fixtures/articles/${name}/expected.json`))).toEqual(
      drafts.map(reviewed),
    );

    writeFileSync(
      join(at.folder, 'brat/emoji.ann'),
      annotations.replace(/^(T\d+\t)city (.*시애틀)$/mu, '$1company $2'),
    );
    const corrected = await kr('check', '--from', 'brat', 'brat', '--force');
    expect(corrected.stdout).toMatch(/emoji: updated\n {2}- city "시애틀"\n.*\n {2}\+ company "시애틀"\n/u);
    expect(read('fixtures/articles/emoji/expected.json')).not.toContain('"city"');
    const check = await kr('check');
    expect(check.stdout).toContain('record missing: company "시애틀"');
    expect(check.status).toBe(1);
  });

  it('brings mentions inside quotations back as they were', TIME, async () => {
    at.put(
      'articles/said.txt',
      '부산시는 24일 삼성전자와 업무협약을 맺었다고 밝혔다.\n\n김가온 부산시 국장은 "시애틀에 10억원을 투자한다"고 말했다. 협약에는 네이버도 함께한다.\n',
    );
    expect((await kr('extract', 'articles', '--format', 'brat', '-o', 'brat', '--quiet')).status).toBe(0);
    expect((await kr('check', '--from', 'brat', 'brat')).status).toBe(0);
    expect(read('fixtures/articles/said/expected.json')).toContain('"zone": "quotation"');
    expect(await kr('check', '--quiet')).toMatchObject({ status: 0 });
  });

  it('is a new folder or none', TIME, async () => {
    at.put('a.txt', SENTENCE);
    at.put('full/b.txt', '');
    const full = await kr('extract', 'a.txt', '--format', 'brat', '-o', 'full');
    expect(full.stderr).toMatch(/cannot write full: has files in it already; name a new folder/u);
    const screen = await kr('extract', 'a.txt', '--format', 'brat');
    expect(screen.stderr).toMatch(/brat output is a folder of files; name a new one with --output/u);
    const missing = await kr('extract', 'no.txt', '--format', 'brat', '-o', 'new');
    expect([full.status, screen.status, missing.status]).toEqual([2, 2, 2]);
    expect(readdirSync(at.folder).sort()).toEqual(['a.txt', 'full']);
  });
});

describe('doccano', () => {
  it('makes fixtures elsewhere that say the same, dates and titles too', TIME, async () => {
    at.put('in.jsonl', `${JSON.stringify({ id: 'r-1', text: SENTENCE, date: '2023-04-26', title: '지원' })}\n`);
    expect((await kr('check', '--init', 'in.jsonl', '--quiet')).status).toBe(0);
    const draft = read('fixtures/articles/r-1/expected.json');
    expect(draft).toContain('"date": "2023-04-26"');
    await kr('extract', 'in.jsonl', '--format', 'doccano', '-o', 'd.jsonl', '--quiet');
    const made = await kr('check', '--from', 'doccano', 'd.jsonl', '--into', 'other');
    expect(made.stdout).toMatch(/^other\/r-1: created, \d+ records\n$/u);
    expect(read('other/r-1/expected.json')).toBe(reviewed(draft));

    at.put('bad.jsonl', '{"text":"에타","label":[[0,9,"company"]]}\n');
    const bad = await kr('check', '--from', 'doccano', 'bad.jsonl', '--into', 'third');
    expect(bad.stderr).toMatch(/bad\.jsonl:1: a label lies beyond the text/u);
    expect(bad.status).toBe(2);
    expect(existsSync(join(at.folder, 'third'))).toBe(false);
  });
});
