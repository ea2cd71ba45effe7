// Times of whole processes, from their start to their end, as a user waits and pays for them.
import { spawnSync } from 'node:child_process';

// Node tells the processor time of one child from that of the others nowhere; the shell does.
const SCRIPT = `TIMEFORMAT='%R %U %S'; time "$0" "$@" 2>&3`;

/**
 * Runs a program to its end. Its standard output is dropped, its standard error shown.
 * @returns {{ status: number | null, wall: number, cpu: number }} seconds; `cpu` is user and system time of all threads
 */
export function timedRun(command, args) {
  const { status, stderr, error } = spawnSync('bash', ['-c', SCRIPT, command, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe', 2],
  });
  if (error !== undefined) throw error;
  const times = stderr.trim().split('\n').at(-1).replaceAll(',', '.').split(' ').map(Number);
  const [wall, user, system] = times;
  if (times.length !== 3 || times.some(Number.isNaN)) throw new Error(`bash gives no times: ${stderr.trim()}`);
  return { status, wall, cpu: user + system };
}
