// `kr-sme report` as a process: a whole page or none.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../output/report/read.js';
import { requireFreshBuild, run, useWorkspace } from './process.js';

beforeAll(requireFreshBuild);
const at = useWorkspace();

describe('kr-sme report', () => {
  it('writes every article that can be read, and names the others', { timeout: 60_000 }, async () => {
    at.put('in/a.txt', '중소벤처기업부 장관 이영은 <b>5천억원</b>을 지원한다.\n');
    at.put('in/b.txt', '');
    const { status, stderr, stdout } = await run(['report', 'in', '-o', 'r.html'], { cwd: at.folder });
    expect(stderr).toMatch(/in\/b\.txt: empty\n1 article, [^]*, 1 failed\nwritten: r\.html\n$/u);
    expect(stdout).toBe('');
    expect(status).toBe(1);
    const page = readFileSync(join(at.folder, 'r.html'), 'utf8');
    const { articles, index } = readReport(page);
    expect(articles[0]?.surfaces).toContain('중소벤처기업부');
    expect(articles[0]?.text).toContain('<b>5천억원</b>');
    expect(index.failures).toEqual([{ id: 'in/b.txt', message: { ko: '빈 파일입니다', en: 'empty' } }]);
    expect(page.endsWith('</html>\n')).toBe(true);
  });

  it(
    'is the same however the work is shared, and speaks the language that is asked for',
    { timeout: 60_000 },
    async () => {
      for (let number = 0; number < 40; number += 1) {
        const words = '중소벤처기업부 장관 이영은 5천억원을 지원한다고 밝혔다. '.repeat(60);
        at.put(`in/${String(number)}.txt`, `${String(number)} ${words}\n`);
      }
      await run(['report', 'in', '--jobs', '1', '-o', 'one.html'], { cwd: at.folder });
      await run(['report', 'in', '--jobs', '2', '-o', 'two.html'], { cwd: at.folder });
      await run(['report', 'in', '--lang', 'en', '-o', 'en.html'], { cwd: at.folder });
      const [one, two, english] = ['one', 'two', 'en'].map((name) =>
        readFileSync(join(at.folder, `${name}.html`), 'utf8'),
      );
      expect(one === two).toBe(true);
      expect(readReport(one ?? '').index.language).toBe('');
      expect(readReport(english ?? '').index.language).toBe('en');
    },
  );

  it.each([
    ['no file is named', ['report', 'in/a.html'], /name its file with --output report\.html/u],
    ['an article is missing', ['report', 'in/a.html', 'in/no.txt', '-o', 'r.html'], /in\/no\.txt/u],
    ['the page would replace an article', ['report', 'in', '-o', 'in/a.html'], /is an input as well/u],
  ])('writes nothing when %s', { timeout: 60_000 }, async (_what, args, message) => {
    at.put('in/a.html', '<p>중소벤처기업부</p>\n');
    const { status, stderr } = await run(args, { cwd: at.folder });
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
    expect(existsSync(join(at.folder, 'r.html'))).toBe(false);
    expect(readdirSync(join(at.folder, 'in'))).toEqual(['a.html']);
  });
});
