// An output that was interrupted goes on behind its last whole article and ends as if nothing had happened.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LAUNCHER, requireFreshBuild, run, useWorkspace } from './process.js';

const TEXT = '중소벤처기업부는 26일 서울에서 가온나래(주)와 협약을 맺고 AMOUNT억원을 지원한다고 밝혔다.\n';
const ARTICLES = 600;

beforeAll(requireFreshBuild);
const at = useWorkspace();

function putLines(): void {
  const lines = Array.from({ length: ARTICLES }, (_, index) =>
    JSON.stringify({ id: `n${String(index)}`, text: TEXT.replace('AMOUNT', String(index + 1)) }),
  );
  lines.splice(10, 0, 'broken');
  at.put('a.jsonl', lines.join('\n'));
}

const read = (name: string): string => readFileSync(join(at.folder, name), 'utf8');

/** Runs until the unfinished output has some length, and more than before, and ends it by a signal. */
async function interrupt(output: string, signal: NodeJS.Signals, bytes: number): Promise<number | null> {
  const part = join(at.folder, `${output}.part`);
  const size = (): number => statSync(part, { throwIfNoEntry: false })?.size ?? 0;
  const enough = Math.max(bytes, size() + 1);
  const child = spawn(process.execPath, [LAUNCHER, 'extract', 'a.jsonl', '-o', output, '--resume', '--jobs', '1'], {
    cwd: at.folder,
    stdio: 'ignore',
  });
  const ended = once(child, 'close');
  while (size() < enough && child.exitCode === null) await setTimeout(5);
  child.kill(signal);
  await ended;
  return child.exitCode;
}

describe('--resume', () => {
  it.each(['out.jsonl', 'out.csv'])('of %s, killed and interrupted', { timeout: 180_000 }, async (output) => {
    putLines();
    const whole = await run(['extract', 'a.jsonl', '-o', `whole-${output}`], { cwd: at.folder });
    await interrupt(output, 'SIGKILL', 50_000);
    expect(existsSync(join(at.folder, output))).toBe(false);
    // What a machine without power leaves behind.
    appendFileSync(join(at.folder, `${output}.part`), 'half a li');
    appendFileSync(join(at.folder, `${output}.part.log`), '{"runs":[[0,');
    expect(await interrupt(output, 'SIGINT', 100_000)).toBe(130);
    const rest = await run(['extract', 'a.jsonl', '-o', output, '--resume'], { cwd: at.folder });
    expect(rest.stderr).toMatch(/^going on behind [\d,]+ articles\n/u);
    expect(read(output)).toBe(read(`whole-${output}`));
    // Counts and status are those of the whole, though the broken line was met by the first run.
    expect(rest.stderr.split('\n').at(-3)).toBe(whole.stderr.split('\n').at(-3));
    expect(rest.status).toBe(1);
    expect(existsSync(join(at.folder, `${output}.part`))).toBe(false);
    expect(existsSync(join(at.folder, `${output}.part.log`))).toBe(false);
  });

  it('is refused with other options or inputs, and says what to do', { timeout: 120_000 }, async () => {
    putLines();
    await interrupt('out.jsonl', 'SIGKILL', 50_000);
    const other = await run(['extract', 'a.jsonl', '-o', 'out.jsonl', '--resume', '--types', 'amount'], {
      cwd: at.folder,
    });
    expect(other.stderr).toMatch(/^error: .*out\.jsonl\.part was begun with other options/u);
    expect(other.status).toBe(2);
    at.put('b.jsonl', JSON.stringify({ text: TEXT }));
    const more = await run(['extract', 'a.jsonl', 'b.jsonl', '-o', 'out.jsonl', '--resume'], { cwd: at.folder });
    expect(more.stderr).toMatch(/was begun with other inputs/u);
    expect(more.status).toBe(2);
  });

  it.each([
    ['standard output', [], /name it with --output FILE/u],
    ['a workbook', ['-o', 'out.xlsx'], /--resume continues json, jsonl, csv and tsv/u],
    ['entities', ['-o', 'out.csv', '--rows', 'entities'], /--resume continues json, jsonl, csv and tsv/u],
    ['a missing folder', ['-o', 'nowhere/out.csv'], /cannot write nowhere\/out\.csv: no such folder/u],
  ])('is refused for %s', async (_what, args, message) => {
    at.put('a.jsonl', JSON.stringify({ text: TEXT }));
    const { status, stderr } = await run(['extract', 'a.jsonl', '--resume', ...args], { cwd: at.folder });
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });
});
