// docs/library.md compiles against the types of the package and runs; wrong calls end in one clear error.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine, extract, readArticles, UserError } from '../src/index.js';
import { requireFreshBuild } from './cli/process.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGE = readFileSync(join(ROOT, 'docs', 'library.md'), 'utf8');
/** One program after the other, as a reader would put them together. */
const EXAMPLE = [...PAGE.matchAll(/^```ts\n(?<code>[\s\S]*?)^```/gmu)]
  .map(({ groups }) => groups?.['code'] ?? '')
  .join('\n');

const folder = mkdtempSync(join(tmpdir(), 'kr-sme-library-'));
beforeAll(requireFreshBuild);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('docs/library.md', () => {
  it('has examples that compile strictly', () => {
    const file = join(folder, 'example.mts');
    writeFileSync(file, EXAMPLE);
    const program = ts.createProgram([file], {
      ...{ strict: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022 },
      ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
      ...{ paths: { 'kr-sme': [join(ROOT, 'dist', 'index.d.ts')] } },
      ...{ types: ['node'], typeRoots: [join(ROOT, 'node_modules', '@types')] },
    });
    const faults = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(faults).toEqual([]);
  });

  it('has examples that run', () => {
    const { outputText } = ts.transpileModule(EXAMPLE, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    const file = join(folder, 'example.mjs');
    writeFileSync(file, outputText.replaceAll("'kr-sme'", `'${pathToFileURL(join(ROOT, 'dist', 'index.js')).href}'`));
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: ROOT, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('2024-03-14 오영주 장관 중소벤처기업부');
    expect(stdout).toContain("[ 'organization 중소벤처기업부', 'city 부산광역시' ]");
    expect(stdout).toContain('article,date,outlet,headline,type,name,id,');
    expect(stdout).toContain('사전 폴더가 없습니다: no-such-folder');
  });

  it('names every option', () => {
    for (const option of ['dictionaries', 'withoutDictionary', 'minConfidence', 'keepBoilerplate', 'inputFormat'])
      expect(PAGE).toContain(`\`${option}\``);
  });
});

describe('a wrong call', () => {
  const engine = createEngine();
  const article = { id: 'a', text: '㈜가온나래는 웃었다.' };
  /** As programs without a compiler call it. */
  const called = (call: (...given: never[]) => unknown, ...given: readonly unknown[]): unknown =>
    Reflect.apply(call, undefined, [...given]);

  it.each([
    [
      'a text for the article',
      extract,
      ['글'],
      /^extract takes an article \{ id, text \}, not a text; write extract\(/u,
    ],
    ['nothing', extract, [], /^extract takes an article \{ id, text \}, not undefined; /u],
    ['an article without a text', extract, [{ id: 'a' }, engine], /not an object/u],
    ['an article whose text is a number', extract, [{ id: 'a', text: 7 }, engine], /whose id or text is no text/u],
    ['no engine', extract, [article], /^extract takes an engine behind the article, not undefined; /u],
    [
      'options for the engine',
      extract,
      [article, { types: ['city'] }],
      /not an object; write extract\(article, createEngine\(\)\)/u,
    ],
    [
      'a type that there is not',
      extract,
      [article, engine, { types: ['firm'] }],
      /^unknown type "firm"; the engine knows .*company/u,
    ],
    [
      'a type that was not asked of the engine',
      extract,
      [article, engine, { types: ['country'] }],
      /createEngine\(\{ types: \['country'\] \}\)/u,
    ],
    [
      'a folder for the options',
      createEngine,
      ['my-dict'],
      /^the options of createEngine are an object \{ \}, not a text/u,
    ],
    [
      'a folder for a list of folders',
      createEngine,
      [{ dictionaries: 'my-dict' }],
      /^dictionaries is a list, not a text/u,
    ],
    [
      'a path for a list of paths',
      readArticles,
      ['articles'],
      /^the list of paths is a list, not a text; write \['articles'\]/u,
    ],
  ])('%s is one clear error', (_what, call, given, message) => {
    expect(() => called(call, ...given)).toThrow(UserError);
    expect(() => called(call, ...given)).toThrow(message);
  });

  it('is none where all is well', () => {
    expect(extract(article, engine).records.map(({ name }) => name)).toEqual(['가온나래']);
  });
});
