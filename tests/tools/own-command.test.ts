// The package's own command in node_modules/.bin of a checkout.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkOwnCommands } from '../../tools/link/own-command.mjs';

function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kr-sme-link-'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin', 'tool.js'), 'tool');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ bin: { tool: 'bin/tool.js' } }));
  return folder;
}

describe('linkOwnCommands', () => {
  it('links each command, again and again', () => {
    const folder = checkout();
    mkdirSync(join(folder, 'node_modules'));
    linkOwnCommands(folder);
    linkOwnCommands(folder);
    const link = join(folder, 'node_modules', '.bin', process.platform === 'win32' ? 'tool.cmd' : 'tool');
    expect(readFileSync(link, 'utf8')).toContain('tool');
  });
  it('leaves a package alone that is installed itself', () => {
    const folder = checkout();
    linkOwnCommands(folder);
    expect(existsSync(join(folder, 'node_modules'))).toBe(false);
  });
});
