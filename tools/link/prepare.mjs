// What npm runs when the checkout has been installed (`npm ci`), and again when it links it: for the first `npx kr-sme` and
// for `npm link`. The first time it builds, which takes a minute, and says what to type next; where only a link is made and
// the build is there, nothing is built again.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Commands of npm that make a link to the checkout and change nothing in it. */
const LINKING = new Set(['exec', 'link']);
const INSTALLING = new Set(['ci', 'install']);

/**
 * Whether the build is wanted.
 * @param {string} folder
 * @param {string | undefined} command what npm was asked for
 */
export function wantsBuild(folder, command) {
  return !(LINKING.has(command ?? '') && existsSync(join(folder, 'dist', 'cli', 'main.js')));
}

/**
 * What to type next, in the language of the system.
 * @param {Readonly<Partial<Record<string, string>>>} env
 * @param {string} locale what the system says where no variable does, as on Windows
 */
export function nextLine(env, locale = new Intl.DateTimeFormat().resolvedOptions().locale) {
  const stated = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || locale;
  return stated.startsWith('ko')
    ? '설치했습니다. 이제 이렇게 쳐 보세요: npx kr-sme extract fixtures/articles'
    : 'Installed. Next, type: npx kr-sme extract fixtures/articles';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
  const command = process.env['npm_command'];
  if (wantsBuild(folder, command)) {
    const { status } = spawnSync('npm run build', { cwd: folder, shell: true, stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
    if (INSTALLING.has(command ?? '')) process.stdout.write(`\n${nextLine(process.env)}\n\n`);
  }
}
