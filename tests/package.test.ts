// What `npm publish` would send: the built program with its compact dictionary, and the licences of both.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { requireFreshBuild } from './cli/process.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PACKED = z.tuple([z.object({ files: z.array(z.object({ path: z.string(), size: z.number() })) })]);
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
    'dist/output/report/page.js',
    'dist/output/report/page.css',
    'dist/output/report/page.LICENSES',
    'dist/pdf/LICENSE',
    'dist/chunks/LICENSES',
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

  it('holds none of the files that MeCab itself reads, and no half-written one', () => {
    expect([...sizes.keys()].filter((path) => /\.(?:dic|partial|tmp)$|matrix\.bin$/u.test(path))).toEqual([]);
  });

  it('does not ask for the dictionary package that the compact form was made from', () => {
    const { dependencies } = MANIFEST.parse(JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')));
    expect(Object.keys(dependencies)).not.toContain('mecab-ko-dic');
  });
});
