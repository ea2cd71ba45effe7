// `kr-sme report` as a process: a whole page or none.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { requireFreshBuild, run, useWorkspace } from './process.js';

beforeAll(requireFreshBuild);
const at = useWorkspace();

describe('kr-sme report', () => {
  it('writes every article that can be read, and names the others', { timeout: 60_000 }, async () => {
    at.put('in/a.txt', '중소벤처기업부 장관 이영은 <b>5천억원</b>을 지원한다.\n');
    at.put('in/b.txt', '');
    const { status, stderr, stdout } = await run(['report', 'in', '-o', 'r.html'], { cwd: at.folder });
    expect(stderr).toMatch(/in\/b\.txt: empty\n[^]*r\.html: 1 article\n$/u);
    expect(stdout).toBe('');
    expect(status).toBe(1);
    const page = readFileSync(join(at.folder, 'r.html'), 'utf8');
    expect(page).toContain('중소벤처기업부</mark> 장관');
    expect(page).toContain('&lt;b&gt;');
    expect(page.endsWith('</html>\n')).toBe(true);
  });

  it.each([
    ['no file is named', ['report', 'in/a.txt'], /name its file with --output report\.html/u],
    ['an article is missing', ['report', 'in/a.txt', 'in/no.txt', '-o', 'r.html'], /in\/no\.txt/u],
    ['the page would replace an article', ['report', 'in', '-o', 'in/a.txt'], /is an input as well/u],
  ])('writes nothing when %s', { timeout: 60_000 }, async (_what, args, message) => {
    at.put('in/a.txt', '중소벤처기업부\n');
    const { status, stderr } = await run(args, { cwd: at.folder });
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
    expect(existsSync(join(at.folder, 'r.html'))).toBe(false);
    expect(readdirSync(join(at.folder, 'in'))).toEqual(['a.txt']);
  });
});
