// What cannot be read or written is said in one line of plain words, with one exit status whatever the command.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LAUNCHER, requireFreshBuild, run, useWorkspace } from './process.js';

beforeAll(requireFreshBuild);
const at = useWorkspace();

/** What Node says by itself: `ENOENT: no such file or directory, open 'x'`. */
const SYSTEM_MESSAGE_PATTERN = /\bE[A-Z]{3,}\b|illegal operation|node:internal/u;

describe('an input that is no text', () => {
  it.each([
    ['explain', []],
    ['extract', ['-f', 'jsonl']],
    ['tokens', []],
    ['report', ['-o', 'page.html']],
    ['check', ['--init', '--into', 'fixtures']],
    ['dict suggest', []],
    ['dict diff built-in built-in', []],
  ] as const)('%s names it and ends with 1', async (command, options) => {
    writeFileSync(join(at.folder, 'data.txt'), Buffer.from([0x00, 0x01, 0x02, 0x00]));
    const { status, stderr } = await run([...command.split(' '), 'data.txt', ...options], { cwd: at.folder });
    expect(stderr).toContain('error: data.txt: ');
    expect(stderr).not.toMatch(SYSTEM_MESSAGE_PATTERN);
    expect(status).toBe(1);
  });
});

describe('annotations that cannot be read, fixtures that cannot be written', () => {
  it.each([
    [['--from', 'doccano', 'none.jsonl'], /^error: no such file: none\.jsonl; name the JSONL file/u],
    [['--from', 'doccano', '.'], /^error: \.: a folder, not a file; name a file\n$/u],
    [['--from', 'doccano', 'wide.jsonl'], /^error: wide\.jsonl: not UTF-8; name the JSONL file/u],
    [['--from', 'brat', 'none'], /^error: no such file or folder: none; check the spelling\n$/u],
    [['--from', 'brat', 'a.txt'], /^error: no \.ann file: a\.txt; name one, or the folder/u],
    [['--init', 'none.txt'], /^error: no such file or folder: none\.txt; check the spelling\n$/u],
    [['--init', 'a.txt', '--into', 'a.txt'], /^error: cannot write a\.txt\/a: a part of the path is a file/u],
    [['--init', 'a.txt', '--into', 'taken'], /^error: cannot write taken\/a: a file is there already/u],
  ])('check %j', async (args, message) => {
    at.put('a.txt', '부산시는 10억원을 지원한다.\n');
    at.put('taken/a', 'a file where the fixture would be\n');
    writeFileSync(join(at.folder, 'wide.jsonl'), Buffer.from('\ufeff{"text":"부산"}', 'utf16le'));
    const { status, stderr } = await run(['check', ...args], { cwd: at.folder });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(SYSTEM_MESSAGE_PATTERN);
    expect(status).toBe(2);
  });
});

describe('dictionaries that cannot be written', () => {
  it('dict import says that it is the writing', async () => {
    at.put('a.txt', 'a file where a folder would be\n');
    at.put('list.csv', 'type,name\ncompany,가온나래정공\n');
    const { status, stderr } = await run(['dict', 'import', 'list.csv', '-o', 'a.txt/my'], { cwd: at.folder });
    expect(stderr).toBe('error: cannot write a.txt/my: a part of the path is a file, not a folder\n');
    expect(status).toBe(2);
  });
});

describe('a configuration that cannot be read', () => {
  const CONFIG = 'kr-sme.config.json';

  it.each([
    ['UTF-16', () => Buffer.from('\ufeff{"jobs":1}', 'utf16le'), `${CONFIG}:1: not UTF-8 but UTF-16; save it as UTF-8`],
    ['CP949', () => Buffer.from([0x22, 0xb0, 0xa1, 0x22]), `${CONFIG}:1: not UTF-8; save it as UTF-8`],
  ])('in %s', async (_what, content, message) => {
    writeFileSync(join(at.folder, CONFIG), content());
    const { status, stderr } = await run(['extract', '-'], { cwd: at.folder });
    expect({ status, stderr }).toEqual({ status: 2, stderr: `error: ${message}\n` });
  });

  it.each([
    ['to itself', CONFIG, `${CONFIG}: a symbolic link that leads back to itself; mend the link`],
    ['to nothing', 'none.json', `${CONFIG}: a link to a file that is missing; mend it`],
  ])('a link %s', async (_what, target, message) => {
    mkdirSync(join(at.folder, 'work'));
    symlinkSync(target, join(at.folder, 'work', CONFIG));
    const { status, stderr } = await run(['extract', '-'], { cwd: join(at.folder, 'work') });
    expect({ status, stderr }).toEqual({ status: 2, stderr: `error: ${message}\n` });
  });
});

describe.skipIf(process.platform === 'win32')('what only Unix has', () => {
  it('a named pipe for a configuration is not waited for', () => {
    execFileSync('mkfifo', [join(at.folder, 'kr-sme.config.json')]);
    const { status, stderr } = spawnSync(process.execPath, [LAUNCHER, 'extract', '-'], {
      cwd: at.folder,
      input: '',
      encoding: 'utf8',
      // the end of a program that waits for ever, no measure of one that does not
      timeout: 30_000,
    });
    expect(stderr).toBe('error: kr-sme.config.json: not a regular file; save it as a file\n');
    expect(status).toBe(2);
  }, 60_000);

  it.each([[[]], [['--no-config']]])('a folder that was deleted while somebody stood in it, %j', (options) => {
    mkdirSync(join(at.folder, 'gone'));
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'rmdir ../gone && exec "$0" "$@"', process.execPath, LAUNCHER, ...options, 'extract', 'a.txt'],
      { cwd: join(at.folder, 'gone'), encoding: 'utf8' },
    );
    expect(stderr).not.toMatch(SYSTEM_MESSAGE_PATTERN);
    expect(stderr).toMatch(
      /^error: (?:the folder that you are in is not there any more|no such file or folder: a\.txt)/u,
    );
    expect(status).toBe(2);
  });
});

describe('an expected.json', () => {
  it('with a type that there is none of is one line that names it', async () => {
    at.put('fixtures/one/input.txt', '부산시는 지원한다.\n');
    at.put(
      'fixtures/one/expected.json',
      '{\n  "records": [\n    { "type": "citty", "name": "부산광역시", "mentions": [] }\n  ]\n}\n',
    );
    const { status, stdout } = await run(['check', 'fixtures'], { cwd: at.folder });
    expect(stdout).toMatch(/expected\.json:3: unknown type "citty"; did you mean "city"\?\n/u);
    expect(stdout).not.toContain('record missing');
    expect(status).toBe(1);
  });
});

describe('one is not many', () => {
  it.each([
    [['report', 'a.txt', '-o', 'page.html'], /^1 article, [^]*written: page\.html\n$/u],
    [['dict', 'suggest', 'a.txt', '-o', 's.csv'], /^1 article, 0 suggestions\n/u],
    [['dict', 'diff', 'built-in', 'built-in', 'a.txt'], /^1 article: no change\n/u],
  ])('%j', async (args, message) => {
    at.put('a.txt', '부산시는 지원한다.\n');
    const { stderr } = await run(args, { cwd: at.folder });
    expect(stderr).toMatch(message);
  });
});
