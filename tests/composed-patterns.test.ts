// The linter sees the patterns that stand in the sources. Those that are put together of word lists while the program runs
// are held to the same: every one that an engine makes and that an article wakes is given to the linter's rules.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import * as regexp from 'eslint-plugin-regexp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SRC = join(ROOT, 'src');
/** They run when they are loaded, or only in a browser. */
const NOT_LOADED = /(?:cli[/\\]main|workers[/\\]worker)\.ts$|[/\\]page[/\\]/u;

const linter = new Linter();
/** What the linter says of a pattern. */
function faultsOf({ source, flags }: RegExp): readonly string[] {
  return linter
    .verify(`void /${source}/${flags};`, {
      plugins: { regexp },
      rules: {
        'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
        'regexp/no-super-linear-move': ['error', { report: 'certain' }],
      },
    })
    .map(({ message }) => `${message} /${source}/${flags}`);
}

const made = new Map<string, RegExp>();
const own = globalThis.RegExp;

beforeAll(async () => {
  globalThis.RegExp = new Proxy(own, {
    construct(target, given, newTarget) {
      const pattern: unknown = Reflect.construct(target, given, newTarget);
      // ours alone: the first place in the stack behind this trap
      const caller = new Error().stack?.split('\n')[2] ?? '';
      if (pattern instanceof own && /[/\\]src[/\\]/u.test(caller)) made.set(String(pattern), pattern);
      return pattern instanceof own ? pattern : {};
    },
  });
  for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.ts') && !NOT_LOADED.test(join(SRC, file))) await import(join(SRC, file));
  const { createEngine, extract } = await import('../src/index.js');
  const engine = createEngine();
  for (const folder of readdirSync(join(ROOT, 'fixtures/articles')).slice(0, 2)) {
    const input = readdirSync(join(ROOT, 'fixtures/articles', folder)).find((name) =>
      /^input\.(?:txt|md)$/u.test(name),
    );
    if (input === undefined) continue;
    const text = readFileSync(join(ROOT, 'fixtures/articles', folder, input), 'utf8').normalize('NFC');
    extract({ id: folder, text }, engine, { relations: true });
  }
}, 120_000);

afterAll(() => {
  globalThis.RegExp = own;
});

describe('a pattern that is put together while the program runs', () => {
  it('is seen at all', () => {
    expect(made.size).toBeGreaterThan(80);
  });

  it('grows no faster than its text', () => {
    expect([...made.values()].flatMap(faultsOf)).toEqual([]);
  });
});

describe('the rules', () => {
  // Patterns as they should not be, for the rules to name.
  /* eslint-disable regexp/no-super-linear-move, regexp/no-super-linear-backtracking */
  it.each([/\s*(?:,\s*)?$/u, /(?:가+)+$/u, /[^()]*\([^()]*\s*\)/u])('name %s', (pattern) => {
    expect(faultsOf(pattern)).not.toEqual([]);
  });
  /* eslint-enable regexp/no-super-linear-move, regexp/no-super-linear-backtracking */
});
