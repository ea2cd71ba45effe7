// Leaves the package's own command in node_modules/.bin, so that `npx kr-sme` in a checkout starts at once: without it
// npx packs the checkout, installs the package into its cache and builds it again.
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Links the commands of the package in a folder. Where there is no node_modules the package itself is installed.
 * @param {string} folder
 */
export function linkOwnCommands(folder) {
  const modules = join(folder, 'node_modules');
  if (!existsSync(modules)) return;
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const binaries = join(modules, '.bin');
  mkdirSync(binaries, { recursive: true });
  for (const [name, file] of Object.entries(bin)) {
    const link = join(binaries, name);
    rmSync(link, { force: true });
    if (process.platform === 'win32') {
      writeFileSync(`${link}.cmd`, `@node "%~dp0\\..\\..\\${file.replaceAll('/', '\\')}" %*\r\n`);
    } else {
      symlinkSync(join('..', '..', file), link);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  linkOwnCommands(fileURLToPath(new URL('../../', import.meta.url)));
}
