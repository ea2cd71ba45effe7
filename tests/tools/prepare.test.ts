// What npm runs behind `npm ci`, `npx kr-sme` and `npm link` in a checkout.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nextLine, wantsBuild } from '../../tools/link/prepare.mjs';

function checkout(isBuilt: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'kr-sme-prepare-'));
  if (!isBuilt) return folder;
  mkdirSync(join(folder, 'dist', 'cli'), { recursive: true });
  writeFileSync(join(folder, 'dist', 'cli', 'main.js'), '');
  return folder;
}

describe('prepare', () => {
  it.each([
    ['npm ci in a fresh clone', 'ci', false, true],
    ['npm ci again', 'ci', true, true],
    ['npm pack', 'pack', true, true],
    ['npx kr-sme in a built clone', 'exec', true, false],
    ['npm link in a built clone', 'link', true, false],
    ['npx kr-sme before anything was built', 'exec', false, true],
    ['called by hand', undefined, true, true],
  ])('builds where it is needed: %s', (_when, command, isBuilt, expected) => {
    expect(wantsBuild(checkout(isBuilt), command)).toBe(expected);
  });

  it.each([
    [{ LANG: 'ko_KR.UTF-8' }, 'en-US', '이제 이렇게 쳐 보세요: npx kr-sme extract fixtures/articles'],
    [{ LANG: 'ko_KR.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'ko-KR', 'Next, type: npx kr-sme extract fixtures/articles'],
    [{ LANG: 'C' }, 'ko-KR', 'Next, type: npx kr-sme extract fixtures/articles'],
    [{}, 'ko-KR', '이제 이렇게 쳐 보세요'],
    [{}, 'en-US', 'Next, type'],
  ])('says what to type next: %j, %s', (env, locale, expected) => {
    expect(nextLine(env, locale)).toContain(expected);
  });

  it('is what the package runs', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({
      scripts: { prepare: 'node tools/link/prepare.mjs' },
    });
  });
});
