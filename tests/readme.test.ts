// What the READMEs say is true: their commands run, their examples give what they show, their links lead somewhere.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { LAUNCHER, requireFreshBuild, run, useWorkspace } from './cli/process.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const READMES = ['README.md', 'README.ko.md'] as const;
const textOf = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

beforeAll(requireFreshBuild);
const at = useWorkspace();

/** Words of a command line as a shell parts them. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"(?<quoted>[^"]*)"|(?<plain>\S+)/gu)].map(
    ({ groups }) => groups?.['quoted'] ?? groups?.['plain'] ?? '',
  );
}

/** Code blocks of a language. */
function blocksOf(text: string, language: string): readonly string[] {
  return [...text.matchAll(/^```(?<language>\w+)\n(?<code>[\s\S]*?)^```/gmu)].flatMap(({ groups }) =>
    groups?.['language'] === language ? [groups['code'] ?? ''] : [],
  );
}

/** Commands in tables: `npx kr-sme …` in a cell of its own. */
function tableCommands(text: string): readonly string[] {
  return [...text.matchAll(/\| `npx kr-sme (?<command>[^`]*)` \|/gu)].flatMap(
    ({ groups }) => groups?.['command'] ?? [],
  );
}

describe.each(READMES)('%s', (name) => {
  const text = textOf(name);

  it('is short enough to read', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(200);
  });

  it('sets up with the commands that others rely on', () => {
    const [setUp = ''] = blocksOf(text, 'sh');
    expect(setUp).toMatch(/^npm ci && npx kr-sme extract fixtures\/articles +#/mu);
    expect(setUp).toMatch(/^npm ci && npm test +#/mu);
  });

  it('links to pages that are there', () => {
    const links = [...text.matchAll(/\]\((?<target>(?!https?:)[^)#]+\.(?:md|txt)|[A-Z]+)(?:#[^)]*)?\)/gu)];
    const missing = links
      .map(({ groups }) => groups?.['target'] ?? '')
      .filter((target) => !existsSync(join(ROOT, target)));
    expect(links.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });

  it.each(tableCommands(text))('npx kr-sme %s', async (command) => {
    at.put(
      'articles/2024-03-14 새 공장.txt',
      '중기부, 부산서 새 공장 열어\n\n㈜가온나래는 부산에 5억원을 투자했다. 한도윤 새벽진흥원 원장은 웃었다.\n',
    );
    const { status, stderr } = await run(wordsOf(command), { cwd: at.folder });
    expect(stderr).not.toMatch(/^error/mu);
    expect(status).toBe(0);
    expect(existsSync(join(at.folder, /-o (?<file>\S+)/u.exec(command)?.groups?.['file'] ?? ''))).toBe(true);
  });

  it('explains as it shows', async () => {
    const [block = ''] = blocksOf(text, 'console');
    const [first = '', ...shown] = block.split('\n');
    const words = wordsOf(first.replace(/^\$ npx kr-sme /u, ''));
    const { stdout } = await run(words, { cwd: ROOT });
    expect(shown.filter((line) => line !== '').length).toBeGreaterThan(2);
    expect(stdout.startsWith(shown.join('\n').trimEnd())).toBe(true);
  });

  it('finds the name of its dictionary with it, and not without', async () => {
    const [rows = ''] = blocksOf(text, 'csv');
    at.put('mydict/companies.csv', rows);
    const command = blocksOf(text, 'sh').find((code) => code.includes('--dict mydict')) ?? '';
    const words = wordsOf(command.replace('npx kr-sme ', '').replace('mydict', join(at.folder, 'mydict')));
    const find = async (own: readonly string[]): Promise<string> => (await run(own, { cwd: ROOT })).stdout;
    expect(await find(words)).toContain(',다올프레스,my-daol,');
    expect(await find(words.filter((word) => word !== '--dict' && !word.endsWith('mydict')))).not.toContain('my-daol');
  });

  it('shows messages as they are', async () => {
    const message = blocksOf(text, 'text').find((code) => code.includes('old.doc')) ?? '';
    at.put('articles/a.txt', '㈜가온나래는 웃었다.\n');
    at.put('articles/logo.png', 'x');
    at.put('articles/old.doc', 'x\0');
    mkdirSync(join(at.folder, 'out'));
    const args = ['extract', './articles', '-o', 'records.xlsx', '--lang', name === 'README.md' ? 'en' : 'ko'];
    const { stderr } = await run(args, { cwd: at.folder });
    const [passedOver, failed, , written] = stderr.split('\n');
    expect(message.split('\n')).toEqual(expect.arrayContaining([passedOver, failed, written]));
  });
});

it('the launcher that they start is the one of the package', () => {
  expect(LAUNCHER).toBe(join(ROOT, 'bin', 'kr-sme.js'));
});
