// What the documents say can be followed: links lead to pages and headings that are there, commands and options exist, and
// so do the scripts and tools that they name.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { requireFreshBuild, run } from './cli/process.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = [
  ...[
    'README.md',
    'README.ko.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'dictionaries/README.md',
    'fixtures/README.md',
  ],
  ...readdirSync(join(ROOT, 'docs')).flatMap((name) => (/(?<!\.api)\.md$/u.test(name) ? [`docs/${name}`] : [])),
];
const PACKAGE = z.object({ scripts: z.record(z.string(), z.string()) });
const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

beforeAll(requireFreshBuild);

/** `## When a result is wrong` → when-a-result-is-wrong, as GitHub makes anchors. */
function anchorsOf(page: string): ReadonlySet<string> {
  const headings = [...textOf(page).matchAll(/^#{1,6} (?<heading>.+)$/gmu)].map(
    ({ groups }) => groups?.['heading'] ?? '',
  );
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** Lines of code and code inside lines; a continued line is one. */
function codeOf(text: string): readonly string[] {
  const joined = text.replace(/\\\n\s*/gu, ' ');
  const blocks = [...joined.matchAll(/^```\w*\n(?<code>[\s\S]*?)^```/gmu)].flatMap(({ groups }) =>
    (groups?.['code'] ?? '').split('\n'),
  );
  const inline = [...joined.replace(/^```[\s\S]*?^```/gmu, '').matchAll(/`(?<code>[^`\n]+)`/gu)];
  return [...blocks, ...inline.map(({ groups }) => groups?.['code'] ?? '')];
}

interface Command {
  readonly name: string;
  readonly options: readonly string[];
}

const NAMES = ['extract', 'merge', 'check', 'explain', 'report', 'tokens', 'dict'];

/** `npx kr-sme dict find 중진공 --dict my` → dict find with --dict; what stands behind a pipe or a remark is no part of it. */
function commandsOf(text: string): readonly Command[] {
  return codeOf(text).flatMap((code) =>
    [...code.matchAll(/(?:^|[\s`(])kr-sme (?<rest>[a-z][^|#&;]*)/gu)].flatMap(({ groups }) => {
      const words = (groups?.['rest'] ?? '').trim().split(/\s+/u);
      const [first = '', second = ''] = words;
      if (!NAMES.includes(first)) return [];
      const name = first === 'dict' && /^[a-z]+$/u.test(second) ? `dict ${second}` : first;
      return [
        {
          name,
          options: words.flatMap((word) => /^(?<option>--[a-z][a-z0-9-]*|-[a-z])(?:=|$)/u.exec(word)?.[1] ?? []),
        },
      ];
    }),
  );
}

const helps = new Map<string, Promise<string>>();
function helpOf(name: string): Promise<string> {
  let help = helps.get(name);
  if (help === undefined) {
    help = run([...name.split(' '), '--help', '--lang', 'en']).then(({ stdout }) => stdout);
    helps.set(name, help);
  }
  return help;
}

describe.each(PAGES)('%s', (page) => {
  const text = textOf(page);

  it('links to pages and headings that are there', () => {
    const links = [
      ...text.replace(/^```[\s\S]*?^```/gmu, '').matchAll(/\]\((?<target>(?!https?:|mailto:)[^)\s]+)\)/gu),
    ];
    const broken = links
      .map(({ groups }) => groups?.['target'] ?? '')
      .filter((target) => {
        const [file = '', anchor] = target.split('#');
        const path = file === '' ? page : normalize(join(dirname(page), file));
        if (!existsSync(join(ROOT, path))) return true;
        return anchor !== undefined && !anchorsOf(path).has(decodeURIComponent(anchor));
      });
    expect(broken).toEqual([]);
  });

  it('names commands and options that there are', async () => {
    const unknown: string[] = [];
    for (const { name, options } of commandsOf(text)) {
      const help = await helpOf(name);
      if (!help.startsWith(`Usage: kr-sme ${name}`)) unknown.push(name);
      for (const option of options)
        if (!new RegExp(`(?:^|[\\s,])${option}(?:[\\s,]|$)`, 'u').test(help)) unknown.push(`${name} ${option}`);
    }
    expect(unknown).toEqual([]);
  });

  it('names scripts and tools that there are', () => {
    const { scripts } = PACKAGE.parse(JSON.parse(textOf('package.json')));
    const code = codeOf(text);
    const called = code.flatMap((line) =>
      [...line.matchAll(/npm run (?<script>[\w:-]+)/gu)].map(({ groups }) => groups?.['script'] ?? ''),
    );
    const files = code.flatMap((line) =>
      [...line.matchAll(/(?<file>(?:tools|tests)\/[\w./-]+\.(?:mjs|ts))/gu)].map(
        ({ groups }) => groups?.['file'] ?? '',
      ),
    );
    expect(called.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

it('finds commands to look at', () => {
  expect(PAGES.flatMap((page) => commandsOf(textOf(page))).length).toBeGreaterThan(60);
});
