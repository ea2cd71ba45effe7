// What a user gets: the package packed, installed in an empty folder without scripts, and run without a network, by the
// command line, as an ES module and from CommonJS. Slow, so in CI alone: `CI=1 npx vitest run tests/package-install.test.ts`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireFreshBuild } from './cli/process.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const MOST_PACKAGES = 40;
/** In bytes: the dictionary of morphemes is 39 MB of it, as what a search looks at is read without being unpacked. */
const LARGEST = 60_000_000;

/** Bytes of all files below a folder. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, info) => sum + (info.isFile() ? info.size : 0), 0);
}

/** A command without a network, where the system lets us take it away. */
function offline(command: string, args: readonly string[]): readonly [string, readonly string[]] {
  const canUnshare = spawnSync('unshare', ['-rn', 'true']).status === 0;
  return canUnshare ? ['unshare', ['-rn', command, ...args]] : [command, args];
}

describe.runIf(process.env['CI'] !== undefined && process.env['CI'] !== '')('the installed package', () => {
  let folder = '';
  let app = '';

  const runNode = (...args: readonly string[]): string => {
    const [command, all] = offline(process.execPath, args);
    return execFileSync(command, all, { cwd: app, encoding: 'utf8' });
  };

  beforeAll(() => {
    requireFreshBuild();
    folder = mkdtempSync(join(tmpdir(), 'kr-sme-install-'));
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT, stdio: 'pipe' });
    const [packed = ''] = readdirSync(folder);
    app = mkdtempSync(join(folder, 'app-'));
    writeFileSync(join(app, 'package.json'), '{"name":"app","version":"1.0.0"}');
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
    execFileSync('npm', ['install', join(folder, packed), ...options], { cwd: app, stdio: 'pipe' });
    writeFileSync(join(app, 'a.txt'), '부산시는 5억원을 쓴다.\n');
  }, 600_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is few packages and little room', () => {
    const lock: unknown = JSON.parse(readFileSync(join(app, 'node_modules/.package-lock.json'), 'utf8'));
    const packages =
      typeof lock === 'object' && lock !== null && 'packages' in lock ? Object.keys(lock.packages ?? {}) : [];
    expect(packages.length).toBeGreaterThan(0);
    expect(packages.length).toBeLessThanOrEqual(MOST_PACKAGES);
    expect(sizeOf(join(app, 'node_modules'))).toBeLessThan(LARGEST);
  });

  it('runs no script where it is installed', () => {
    const lock = readFileSync(join(app, 'node_modules/.package-lock.json'), 'utf8');
    expect(lock).not.toContain('hasInstallScript');
  });

  it.each(['jsonl', 'csv', 'xlsx'])('extracts to %s without a network', (format) => {
    runNode('node_modules/kr-sme/bin/kr-sme.js', 'extract', 'a.txt', '-f', format, '-o', `out.${format}`, '--quiet');
    expect(statSync(join(app, `out.${format}`)).size).toBeGreaterThan(100);
  });

  it('makes its page without a network', () => {
    runNode('node_modules/kr-sme/bin/kr-sme.js', 'report', 'a.txt', '-o', 'report.html', '--quiet');
    expect(readFileSync(join(app, 'report.html'), 'utf8')).toContain('</script>');
  });

  const AS_MODULE = "import { createEngine, extract, type Article } from 'kr-sme';";
  const AS_COMMON =
    "import kr = require('kr-sme');\nimport type { Article } from 'kr-sme';\nconst { createEngine, extract } = kr;";

  it.each([
    ['an ES module', 'typed.mts', AS_MODULE, ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ['an ES module of node16', 'typed.mts', AS_MODULE, ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
    ['CommonJS', 'typed.cts', AS_COMMON, ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ['CommonJS of node16', 'typed.cts', AS_COMMON, ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
    ['CommonJS that writes import', 'typed.cts', AS_MODULE, ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
  ])('is typed for %s, with no other types installed', (_what, name, head, module, moduleResolution) => {
    const file = join(app, name);
    writeFileSync(
      file,
      `${head}\nconst article: Article = { id: 'a', text: '' };\n` +
        `export const names: readonly string[] = extract(article, createEngine()).records.map(({ name }) => name);\n` +
        `// @ts-expect-error a text is no article\nextract('a', createEngine());\n`,
    );
    const program = ts.createProgram([file], {
      ...{ strict: true, noEmit: true, skipLibCheck: false, target: ts.ScriptTarget.ES2022, lib: ['lib.es2023.d.ts'] },
      ...{ module, moduleResolution, types: [] },
    });
    const faults = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(faults).toEqual([]);
  });

  it('holds the licences of what is bundled', () => {
    expect(readFileSync(join(app, 'node_modules/kr-sme/licenses/README.md'), 'utf8')).toContain('| zod |');
  });

  it.each([
    ['an ES module', 'a.mjs', "import { createEngine, extract } from 'kr-sme';"],
    ['CommonJS', 'a.cjs', "const { createEngine, extract } = require('kr-sme');"],
  ])('is a library for %s', (_what, name, head) => {
    writeFileSync(
      join(app, name),
      `${head}\nconst { records } = extract({ id: 'a', text: '부산시는 5억원을 쓴다.' }, createEngine());\n` +
        `console.log(records.map(({ name }) => name).join());\n`,
    );
    expect(runNode(name)).toBe('부산광역시,5억원\n');
  });
});
