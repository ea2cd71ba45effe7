// Faults of the world around the program, each acted out: disks that are full, folders that vanish, signals, handles,
// clocks and languages. What is promised stands in docs/reliability.md. What a machine does not allow is skipped by name.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { LAUNCHER, requireFreshBuild, run, runFile, runProcess, useWorkspace } from './process.js';

beforeAll(requireFreshBuild);
const at = useWorkspace();

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const GOOD = '부산시는 5억원을 쓴다.\n';
const isRoot = process.getuid?.() === 0;
const SYSTEM_MESSAGE_PATTERN = /\bE[A-Z]{3,}\b|node:internal|please report it/u;

/** What lies in the working folder beside the inputs: nothing half written may. */
function leftovers(): readonly string[] {
  return readdirSync(at.folder).filter((name) => name !== 'in');
}

/** Whether a small file system can be mounted: by root, in a container that allows it. */
function mountTmpfs(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  return isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', folder]).status === 0;
}

describe('a full disk', () => {
  it.each(['csv', 'jsonl', 'xlsx'])('%s: one line, status 2, nothing left', async (format) => {
    const small = join(at.folder, 'small');
    if (!mountTmpfs(small)) {
      console.warn('skipped: a full disk cannot be acted out here, as no file system can be mounted');
      return;
    }
    try {
      at.put('in/a.txt', GOOD);
      writeFileSync(join(small, 'fill'), Buffer.alloc(60 * 1024));
      const rows = Array.from(
        { length: 300 },
        (_, row) => `{"id":"${String(row)}","text":"부산시는 ${String(row)}억원을 쓴다."}`,
      );
      at.put('in/b.jsonl', rows.join('\n'));
      const { status, stderr } = await run(['extract', 'in', '-o', `small/out.${format}`, '--quiet'], {
        cwd: at.folder,
      });
      expect(stderr).toBe(`error: cannot write small/out.${format}: no space left on the device\n`);
      expect(status).toBe(2);
      expect(readdirSync(small)).toEqual(['fill']);
    } finally {
      spawnSync('umount', [small]);
    }
  });

  it.runIf(existsSync('/dev/full'))('behind standard output', async () => {
    at.put('in/a.txt', GOOD);
    const { stderr, status } = spawnSync(
      'sh',
      ['-c', 'exec "$0" "$@" > /dev/full', process.execPath, LAUNCHER, 'extract', 'in', '-f', 'csv'],
      {
        cwd: at.folder,
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('error: cannot write to standard output: no space left on the device\n');
    expect(status).toBe(2);
    await Promise.resolve();
  });
});

describe('an output folder', () => {
  it.skipIf(isRoot)('that is read-only', async () => {
    at.put('in/a.txt', GOOD);
    mkdirSync(join(at.folder, 'locked'), { mode: 0o555 });
    const { status, stderr } = await run(['extract', 'in', '-o', 'locked/out.csv'], { cwd: at.folder });
    expect(stderr).toBe('error: cannot write locked/out.csv: no permission to write there; choose another place\n');
    expect(status).toBe(2);
  });

  it('that vanishes while it is written to', async () => {
    at.put('in/a.txt', GOOD);
    mkdirSync(join(at.folder, 'out'));
    // Standard input keeps the command waiting with its output open.
    const child = spawn(process.execPath, [LAUNCHER, 'extract', '-', '--input-format', 'jsonl', '-o', 'out/r.csv'], {
      cwd: at.folder,
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    while (readdirSync(join(at.folder, 'out')).length === 0) await setTimeout(20);
    rmSync(join(at.folder, 'out'), { recursive: true });
    child.stdin.end('{"text":"부산시는 돕는다."}\n');
    expect(await once(child, 'close')).toEqual([2, null]);
    expect(stderr).toMatch(/^error: cannot write out\/r\.csv: no such folder; create it first\n$/mu);
    expect(leftovers()).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('a signal in the middle', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s ends with %d and leaves nothing', async (signal, status) => {
    const child = spawn(process.execPath, [LAUNCHER, 'extract', '-', '--input-format', 'jsonl', '-o', 'r.csv'], {
      cwd: at.folder,
    });
    child.stdin.write('{"text":"부산시는 돕는다."}\n');
    while (leftovers().length === 0) await setTimeout(20);
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([status, null]);
    expect(leftovers()).toEqual([]);
  });

  it('SIGKILL leaves the old output as it was, and a hidden file that the next run does not read', async () => {
    at.put('r.csv', 'what was there\n');
    const child = spawn(process.execPath, [LAUNCHER, 'extract', '-', '--input-format', 'jsonl', '-o', 'r.csv'], {
      cwd: at.folder,
    });
    child.stdin.on('error', () => undefined);
    while (leftovers().length < 2) await setTimeout(20);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(readFileSync(join(at.folder, 'r.csv'), 'utf8')).toBe('what was there\n');
    expect(leftovers().filter((name) => name !== 'r.csv')).toEqual([expect.stringMatching(/^\.kr-sme-\d+-\d+\.tmp$/u)]);
    at.put('a.txt', GOOD);
    const { status } = await run(['extract', '.', '-f', 'jsonl', '-o', 'out.jsonl'], { cwd: at.folder });
    expect(readFileSync(join(at.folder, 'out.jsonl'), 'utf8').match(/"id"/gu)?.length).toBeGreaterThan(0);
    expect([0, 1]).toContain(status);
  });

  it('a closed pipe ends quietly with 0', () => {
    at.put('in/b.jsonl', `{"text":"부산시는 5억원을 쓴다."}\n`.repeat(3000));
    const { stdout, stderr } = spawnSync(
      'bash',
      [
        '-c',
        '"$0" "$@" | head -n 1; echo "status ${PIPESTATUS[0]}"',
        process.execPath,
        LAUNCHER,
        'extract',
        'in',
        '-f',
        'csv',
      ],
      {
        cwd: at.folder,
        encoding: 'utf8',
      },
    );
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('status 0');
    expect(stderr).toBe('');
  });
});

describe('an input', () => {
  it.skipIf(isRoot || process.platform === 'win32')('that may not be read is named', async () => {
    at.put('in/a.txt', GOOD);
    chmodSync(at.put('in/b.txt', GOOD), 0);
    const { status, stderr } = await run(['extract', 'in', '-f', 'jsonl'], { cwd: at.folder });
    expect(stderr).toMatch(/^error: in\/b\.txt: no permission to read it; ask its owner, or choose another file\n/u);
    expect(status).toBe(1);
  });

  it('that leads nowhere is named, and the others are done', async () => {
    at.put('in/a.txt', GOOD);
    symlinkSync('none.txt', join(at.folder, 'in/b.txt'));
    const { status, stdout, stderr } = await run(['extract', 'in', '-f', 'jsonl'], { cwd: at.folder });
    expect(stderr).toContain('error: in/b.txt: a symbolic link to something that is not there');
    expect(stdout).toContain('"in/a.txt"');
    expect(status).toBe(1);
  });

  it.each([
    [
      'grows',
      (path: string) => {
        appendFileSync(path, GOOD.repeat(100_000));
      },
    ],
    [
      'shrinks',
      (path: string) => {
        truncateSync(path, 10);
      },
    ],
    [
      'goes',
      (path: string) => {
        rmSync(path);
      },
    ],
  ])('that %s while it is read gives an article or a line, never neither', async (_how, change) => {
    const path = at.put('in/a.txt', GOOD.repeat(60_000));
    const child = runFile(LAUNCHER, ['extract', 'in', '-f', 'jsonl', '--timeout', '20'], { cwd: at.folder });
    await setTimeout(300);
    change(path);
    const { status, stdout, stderr } = await child;
    expect(stdout.includes('"in/a.txt"') || /^error: (?:in\/a\.txt|no such file|no articles)/mu.test(stderr)).toBe(
      true,
    );
    expect(stderr).not.toMatch(SYSTEM_MESSAGE_PATTERN);
    expect([0, 1, 2]).toContain(status);
  });
});

describe('a damaged installation', () => {
  function copyOfProgram(): string {
    const copy = join(at.folder, 'copy');
    for (const name of ['bin', 'dist', 'dictionaries', 'package.json'])
      cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    return copy;
  }

  it.each([
    ['mecab-ko-dic.bin', 1000],
    ['mecab-ko-dic.bin', 1_000_000],
    ['dictionaries.bin', 1000],
    ['dictionaries.bin', 1_000_000],
  ])(
    'whose %s was cut off at %d bytes says so or reads its sources',
    async (name, length) => {
      const copy = copyOfProgram();
      at.put('in/a.txt', GOOD);
      truncateSync(join(copy, 'dist/dictionary', name), length);
      const { status, stdout, stderr } = await runFile(join(copy, 'bin/kr-sme.js'), ['extract', 'in', '-f', 'jsonl'], {
        cwd: at.folder,
      });
      if (status === 0) expect(stdout).toContain('부산광역시');
      else expect(stderr).toMatch(/^error: .*(?:dictionary|dictionaries|npm (?:ci|install|run build))/u);
      expect(stderr).not.toMatch(/node:internal|please report it/u);
      expect([0, 2]).toContain(status);
    },
    120_000,
  );
});

describe('the world around', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['a Turkish locale', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['no locale', { LANG: 'C', LC_ALL: 'C' }],
    ['a clock at the other end of the world', { TZ: 'Pacific/Kiritimati' }],
    ['an unknown time zone', { TZ: 'Nowhere/At_All' }],
    ['no home', { HOME: '/nonexistent', XDG_CACHE_HOME: '/nonexistent' }],
    ['a home that cannot be written', { HOME: '/proc', TMPDIR: '/proc' }],
  ])('%s changes no byte', async (_what, env) => {
    at.put(
      'in/a.txt',
      '보도시점 2024. 3. 1.(금) 00:30\n부산시는 5억원을 INITECH에 쓴다. 김서하 장관은 “돕겠다”고 말했다.\n',
    );
    const options = ['extract', 'in', '-f', 'csv', '--lang', 'ko', '--relations'];
    const plain = await runProcess(options, {
      cwd: at.folder,
      env: { TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8', LC_ALL: '' },
    });
    const other = await runProcess(options, { cwd: at.folder, env });
    expect(plain.status).toBe(0);
    expect(other).toEqual(plain);
  });

  it.each(['workbook', 'records'])('a folder for temporary files that is not there is one line (%s)', async (rows) => {
    at.put('in/a.txt', GOOD);
    const options = rows === 'records' ? ['--rows', 'records'] : [];
    const { status, stderr } = await runProcess(['extract', 'in', '-o', 'r.xlsx', ...options], {
      cwd: at.folder,
      env: { TMPDIR: '/nonexistent' },
    });
    expect(stderr).toBe(
      'error: cannot write temporary files in /nonexistent: no such folder; create it first; set TMPDIR to another folder\n',
    );
    expect(status).toBe(2);
    expect(leftovers()).toEqual([]);
  });
});
