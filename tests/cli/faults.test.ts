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

/** Nobody in particular: who is not root may not do everything. */
const NOBODY = 65_534;

/** Whoever is neither root nor owner, as root may read and write everything; undefined where that is so already. */
function somebodyElse(): number | undefined {
  chmodSync(at.folder, 0o777);
  return isRoot ? NOBODY : undefined;
}

/** Whether somebody else may run the program at all: it may lie in a folder that is closed to others. */
function canRunAs(user: number | undefined): boolean {
  const options = user === undefined ? {} : { uid: user, gid: user };
  return spawnSync(process.execPath, [LAUNCHER, '--version'], options).status === 0;
}

/** Runs `work` in a file system of 64 KB; by root, in a container that allows it. */
async function onSmallDisk(work: (folder: string) => Promise<void>): Promise<void> {
  const small = join(at.folder, 'small');
  mkdirSync(small, { recursive: true });
  if (!isRoot || spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', small]).status !== 0) {
    console.warn('skipped: a full disk cannot be acted out here, as no file system can be mounted');
    return;
  }
  try {
    await work(small);
  } finally {
    // a process that has just ended may hold it for a moment
    spawnSync('umount', ['--lazy', small]);
  }
}

function putRows(): void {
  at.put('in/a.txt', GOOD);
  const rows = Array.from(
    { length: 300 },
    (_, row) =>
      `{"id":"${String(row)}","text":"부산시는 ㈜가온${String.fromCharCode(0xac00 + row * 28)}에 ${String(row)}억원을 쓴다."}`,
  );
  at.put('in/b.jsonl', rows.join('\n'));
}

describe('a full disk', () => {
  it.each([
    ['csv', []],
    ['json', []],
    ['jsonl', []],
    ['xlsx', []],
    ['parquet', []],
    ['conll', []],
    ['brat', ['-f', 'brat']],
    ['csv', ['--rows', 'entities']],
    ['csv', ['--resume']],
    ['html', []],
  ])('%s %j: one line, status 2, nothing left', async (ending, options) => {
    await onSmallDisk(async (small) => {
      putRows();
      writeFileSync(join(small, 'fill'), Buffer.alloc(60 * 1024));
      const command = ending === 'html' ? 'report' : 'extract';
      const args = [command, 'in', '-o', `small/out.${ending}`, '--quiet', ...options];
      const { status, stderr } = await run(args, { cwd: at.folder });
      expect(stderr).toBe(`error: cannot write small/out.${ending}: no space left on the device\n`);
      expect(status).toBe(2);
      expect(readdirSync(small).filter((name) => !name.includes('.part'))).toEqual(['fill']);
    });
  });

  it('below a cache costs the cache alone', async () => {
    await onSmallDisk(async (small) => {
      putRows();
      mkdirSync(join(small, 'kept'));
      writeFileSync(join(small, 'fill'), Buffer.alloc(52 * 1024));
      const plain = await run(['extract', 'in', '-f', 'csv'], { cwd: at.folder });
      const kept = await run(['extract', 'in', '-f', 'csv', '--cache', 'small/kept'], { cwd: at.folder });
      expect(kept).toEqual(plain);
      const again = await run(['extract', 'in', '-f', 'csv', '--cache', 'small/kept'], { cwd: at.folder });
      expect(again.stdout).toBe(plain.stdout);
      expect(readdirSync(join(small, 'kept'), { recursive: true, encoding: 'utf8' }).join()).not.toContain('.tmp');
    });
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
  it.skipIf(process.platform === 'win32')('that others may not write to', async () => {
    at.put('in/a.txt', GOOD);
    mkdirSync(join(at.folder, 'locked'), { mode: 0o555 });
    const user = somebodyElse();
    if (!canRunAs(user)) {
      console.warn('skipped: another user cannot be acted out here, as none may read the program');
      return;
    }
    const written = ['extract', 'in', '-o', 'locked/out.csv', '--quiet'];
    const { status, stderr } = await runProcess(written, { cwd: at.folder, ...(user === undefined ? {} : { user }) });
    expect(stderr).toBe('error: cannot write locked/out.csv: no permission to write there; choose another place\n');
    expect(status).toBe(2);
  });

  it.each(['csv', 'xlsx', 'parquet'])('on a file system that is read-only (%s)', async (format) => {
    await onSmallDisk(async (small) => {
      at.put('in/a.txt', GOOD);
      writeFileSync(join(small, 'fill'), '');
      expect(spawnSync('mount', ['-o', 'remount,ro', small]).status).toBe(0);
      const { status, stderr } = await run(['extract', 'in', '-o', `small/out.${format}`, '--quiet'], {
        cwd: at.folder,
      });
      expect(stderr).toBe(
        `error: cannot write small/out.${format}: the file system is read-only; choose another place\n`,
      );
      expect(status).toBe(2);
      expect(readdirSync(small)).toEqual(['fill']);
    });
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
  it.skipIf(process.platform === 'win32')('that may not be read is named, and the others are done', async () => {
    at.put('in/a.txt', GOOD);
    chmodSync(at.put('in/b.txt', GOOD), 0);
    chmodSync(join(at.put('in/closed/c.txt', GOOD), '..'), 0);
    const user = somebodyElse();
    if (!canRunAs(user)) {
      console.warn('skipped: another user cannot be acted out here, as none may read the program');
      return;
    }
    const { status, stdout, stderr } = await runProcess(['extract', 'in', '-f', 'jsonl'], {
      cwd: at.folder,
      ...(user === undefined ? {} : { user }),
    });
    chmodSync(join(at.folder, 'in/closed'), 0o755);
    const refused = stderr.split('\n').filter((line) => line.includes('no permission to read it'));
    expect(refused).toEqual([
      'error: in/b.txt: no permission to read it; ask its owner, or choose another file',
      'error: in/closed: no permission to read it; ask its owner, or choose another file',
    ]);
    expect(stdout).toContain('"in/a.txt"');
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

  it('whose dictionaries.bin has a bit turned over reads its sources', { timeout: 120_000 }, async () => {
    const copy = copyOfProgram();
    at.put('in/a.txt', GOOD);
    const compiled = join(copy, 'dist/dictionary/dictionaries.bin');
    const bytes = readFileSync(compiled);
    // where the names stand, far behind the header
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 4;
    writeFileSync(compiled, bytes);
    const damaged = await runFile(join(copy, 'bin/kr-sme.js'), ['extract', 'in', '-f', 'jsonl'], { cwd: at.folder });
    const whole = await run(['extract', 'in', '-f', 'jsonl'], { cwd: at.folder });
    expect(damaged).toEqual(whole);
  });

  it('whose learned lists were written half says which', { timeout: 120_000 }, async () => {
    const copy = copyOfProgram();
    at.put('in/a.txt', GOOD);
    const list = join(copy, 'dictionaries/models/company-usage.csv');
    // at the end of a row, where nothing of CSV shows it
    const text = readFileSync(list, 'utf8');
    writeFileSync(list, text.slice(0, text.indexOf('\n', text.length >> 1) + 1));
    const { status, stderr } = await runFile(join(copy, 'bin/kr-sme.js'), ['extract', 'in', '-f', 'jsonl'], {
      cwd: at.folder,
    });
    expect(stderr).toBe(
      'error: dictionaries/models/company-usage.csv: not the list that manifest.json tells of (cut off, or changed); ' +
        'if you did not change that file, the build in dist/ is old: run npm ci\n',
    );
    expect(status).toBe(2);
  });
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

  it.each([
    ['that stands in 1970', 'xlsx', '0', 0],
    ['that stands in 2100', 'html', String(Date.UTC(2100, 0)), 0],
    ['that runs backwards', 'csv', 'told.now()', 1000],
  ])('a clock %s changes no byte (%s)', async (_which, ending, start, step) => {
    at.put('in/a.txt', `보도시점 2024. 3. 1.(금) 00:30\n${GOOD}`);
    // Loaded in front of the program, whose every look at the clock then goes here.
    const clock = `const told = Date; let now = ${start} + ${String(step)};
      const look = () => (now -= ${String(step)});
      globalThis.Date = class extends told {
        constructor(...given) { super(...(given.length === 0 ? [look()] : given)); }
        static now() { return look(); }
      };`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(clock)}` };
    const output = `out.${ending}`;
    const args = [ending === 'html' ? 'report' : 'extract', 'in', '-o', output, '--quiet'];
    expect(await run(args, { cwd: at.folder })).toEqual({ status: 0, stdout: '', stderr: '' });
    const plain = readFileSync(join(at.folder, output));
    expect(await runProcess(args, { cwd: at.folder, env })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(at.folder, output)).equals(plain)).toBe(true);
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
