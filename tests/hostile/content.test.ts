// Words that somebody wrote to harm whoever looks at the output: formulas, scripts, signs that move the cursor of a
// terminal, names of files that lead elsewhere, keys that every object has, letters that nobody sees. All of it is text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeZip } from '../../tools/documents/write-zip.mjs';
import { requireFreshBuild, run, useWorkspace } from '../cli/process.js';
import { summarize } from '../documents/reading.js';
import { readReport } from '../output/report/read.js';
import { partOf, readBook } from '../output/workbook.js';
import { xlsxOf } from './documents.js';

beforeAll(requireFreshBuild);
const at = useWorkspace();

const GOOD = '부산시는 5억원을 쓴다.';
/** What a spreadsheet runs as a formula, at the start of a cell. */
const FORMULAS = ["=HYPERLINK('http://x.example','a')", '+1+1', '-2+3', '@SUM(1)', '\t=1+1', '＝1+1'];
const LIVE_PATTERN = /^(?:[=+@]|-(?!\d+(?:\.\d+)?$)|[\t\r]|＝)/u;

const RESULT = z.object({
  records: z.array(
    z.object({
      name: z.string(),
      mentions: z.array(z.object({ start: z.number(), end: z.number(), surface: z.string() })),
    }),
  ),
});

/** All cells of a table that was written. */
function cellsOf(table: string, delimiter = ','): readonly string[] {
  const rows: unknown = parse(table, { delimiter, bom: true, relax_column_count: true });
  return z.array(z.array(z.string())).parse(rows).flat();
}

/** Articles whose ids, titles, outlets, addresses and first words are formulas; they name an agency that no dictionary has. */
function putFormulas(): void {
  const lines = FORMULAS.map((formula) =>
    JSON.stringify({
      id: formula,
      text: `${formula}은 ${GOOD}\n한누리산업진흥원(원장 서도윤, 이하 한산원)은 돕는다.`,
      title: formula,
      outlet: formula,
      url: formula,
    }),
  );
  at.put('a.jsonl', lines.join('\n'));
}

describe('formulas', () => {
  const ROWS = ['records', 'mentions', 'relations', 'entities'];

  it.each(ROWS.flatMap((rows) => [`${rows} csv`, `${rows} tsv`]))('run in no cell of %s', async (which) => {
    const [rows = '', format = ''] = which.split(' ');
    putFormulas();
    const { stdout } = await run(['extract', 'a.jsonl', '-f', format, '--rows', rows, '--relations'], {
      cwd: at.folder,
    });
    const cells = cellsOf(stdout, format === 'tsv' ? '\t' : ',');
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter((cell) => LIVE_PATTERN.test(cell))).toEqual([]);
    if (rows !== 'entities') expect(cells).toContain("'=HYPERLINK('http://x.example','a')");
  });

  it.each(['workbook', ...ROWS])('are plain texts in XLSX (%s)', async (rows) => {
    putFormulas();
    const options = rows === 'workbook' ? [] : ['--rows', rows];
    await run(['extract', 'a.jsonl', '-o', 'out.xlsx', '--relations', ...options], { cwd: at.folder });
    const bytes = readFileSync(join(at.folder, 'out.xlsx'));
    const sheets = [...(await readBook(bytes)).keys()].map((_, number) =>
      partOf(bytes, `xl/worksheets/sheet${String(number + 1)}.xml`),
    );
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.filter((sheet) => /<f[\s/>]/u.test(sheet))).toEqual([]);
  });

  it('run in no cell that merge joins', async () => {
    putFormulas();
    for (const shard of ['1', '2'])
      await run(['extract', 'a.jsonl', '--shard', `${shard}/2`, '-o', `part-${shard}.csv`], { cwd: at.folder });
    await run(['merge', 'part-1.csv', 'part-2.csv', '-o', 'all.csv'], { cwd: at.folder });
    const cells = cellsOf(readFileSync(join(at.folder, 'all.csv'), 'utf8'));
    expect(cells).toContain("'=HYPERLINK('http://x.example','a')");
    expect(cells.filter((cell) => LIVE_PATTERN.test(cell))).toEqual([]);
  });

  it('run in no cell of what people curate: proposals, imported names, what was left out', async () => {
    putFormulas();
    at.put('list.csv', `type,name,aliases,source\ncompany,가온들정공,"=1+1;가온정공",@SUM(1)\ncompany,=2+2,,here\n`);
    const { stdout: proposals } = await run(['dict', 'suggest', 'a.jsonl'], { cwd: at.folder });
    await run(['dict', 'import', 'list.csv', '-o', 'my', '--report', 'left-out.csv'], { cwd: at.folder });
    const [imported, left] = ['my/companies.csv', 'left-out.csv'].map((name) =>
      readFileSync(join(at.folder, name), 'utf8'),
    );
    for (const [table, held] of [
      [proposals, '한누리산업진흥원'],
      [imported, '가온들정공'],
      [left, "'=2+2"],
    ]) {
      const cells = cellsOf(table ?? '');
      expect(cells).toContain(held);
      expect(cells.filter((cell) => LIVE_PATTERN.test(cell))).toEqual([]);
    }
  });
});

describe('a page', () => {
  it('holds no script but its own, and no address that it would ask', async () => {
    const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'><a href="javascript:alert(1)">';
    at.put(
      'a.jsonl',
      JSON.stringify({ id: evil, text: `${evil} ${GOOD}`, title: evil, outlet: evil, url: 'javascript:alert(1)' }),
    );
    await run(['report', 'a.jsonl', '-o', 'page.html'], { cwd: at.folder });
    const page = readFileSync(join(at.folder, 'page.html'), 'utf8');
    const { articles, attributes, index, tags } = readReport(page);
    expect(articles.map(({ text }) => text)).toEqual([expect.stringContaining(evil)]);
    expect(page).not.toContain('<script>alert');
    expect(tags.filter((tag) => tag === 'img' || tag === 'a')).toEqual([]);
    expect(attributes.filter((name) => /^(?:on|src|href)/u.test(name))).toEqual([]);
    expect(index.articles.url).toEqual(['']);
  });
});

describe('a terminal', () => {
  it('gets no sign that moves its cursor or changes its colours', async () => {
    const evil = 'a\u001b[2Jb\u0007\u009b31mc\u202ed';
    at.put('a.jsonl', `${JSON.stringify({ id: evil })}\n${JSON.stringify({ id: evil, text: GOOD })}\n`);
    at.put('in/\u001b[31mx.txt', ' ');
    const { stderr } = await run(['extract', 'a.jsonl', 'in', '-f', 'csv', '--verbose'], { cwd: at.folder });
    // eslint-disable-next-line no-control-regex -- these are what is looked for
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
  });
});

describe('names of files', () => {
  it.each(['../../evil', '/etc/evil', 'C:\\evil', '..\\evil', 'a\u0000b', 'con', 'a'.repeat(300)])(
    '%j writes nothing outside the output folder',
    async (id) => {
      at.put('a.jsonl', JSON.stringify({ id, text: GOOD }));
      const { status } = await run(['extract', 'a.jsonl', '-f', 'brat', '-o', 'out'], { cwd: at.folder });
      expect(status).toBe(0);
      expect(readdirSync(at.folder).sort()).toEqual(['a.jsonl', 'out']);
      for (const name of readdirSync(join(at.folder, 'out'))) expect(name).not.toMatch(/[/\\\0:]|^\.\.?$/u);
    },
  );

  it('in archives that lead out of them are refused', async () => {
    const names = ['../a.txt', '/a.txt', 'b/../../a.txt', 'C:a.txt', 'good.txt'];
    const lines = await summarize(writeZip(names.map((name) => ({ name, data: GOOD }))));
    expect(lines.filter((line) => line.includes('a name that leads out of the archive'))).toHaveLength(4);
    expect(lines.at(-1)).toBe(`-/good.txt: ${GOOD}`);
  });
});

describe('XML', () => {
  const entities = '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>';

  it.each([
    ['DOCX', writeZip([{ name: 'word/document.xml', data: `${entities}<w:document>&c;&d;</w:document>` }])],
    [
      'RSS',
      Buffer.from(
        `<?xml version="1.0"?>${entities}<rss><channel><item><description>&c;&d;</description></item></channel></rss>`,
      ),
    ],
  ])('%s expands nothing and opens no file', async (_what, bytes) => {
    const lines = await summarize(bytes);
    expect(lines.join('\n')).not.toContain('root:');
    expect(lines.join('\n')).not.toContain('xxx');
  });

  it('XLSX with columns and rows that are no numbers is read or refused in one line', async () => {
    const rows = '<row r="-1"><c r="ZZZ9999999" t="s"><v>1e99</v></c><c r="B2" t="s"><v>-1</v></c></row>';
    const lines = await summarize(xlsxOf(rows));
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/undefined|is not a function|Invalid/u);
  });
});

describe('keys that every object has', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a word like others', async (word) => {
    const line = `{"id":"a","text":${JSON.stringify(`${word} ${GOOD}`)},"${word}":{"polluted":true},"outlet":"${word}"}`;
    at.put('a.jsonl', line);
    at.put('b.csv', `${word},제목,본문\n${word},${word},${word} ${GOOD}\n`);
    at.put('c.md', `---\n${word}: ${word}\ntitle: ${word}\n---\n${GOOD}\n`);
    at.put('d.html', `<meta property="${word}" content="${word}"><p id="${word}" class="${word}">${GOOD}</p>`);
    const { status, stdout } = await run(['extract', 'a.jsonl', 'b.csv', 'c.md', 'd.html', '-f', 'jsonl'], {
      cwd: at.folder,
    });
    expect(status).toBe(0);
    expect(stdout.match(/부산광역시/gu)).toHaveLength(4);
    expect(stdout).not.toContain('polluted');
  });
});

describe('letters that nobody sees', () => {
  it.each([
    ['a zero-width space inside a name', '중소벤처\u200b기업부는 돕는다.', '중소벤처기업부'],
    ['a zero-width joiner inside a name', '중소\u200d벤처기업부는 돕는다.', '중소벤처기업부'],
    ['a byte order mark inside a name', '중소벤처기\ufeff업부는 돕는다.', '중소벤처기업부'],
    ['a soft hyphen inside a name', '중소벤처\u00ad기업부는 돕는다.', '중소벤처기업부'],
    ['marks of direction around a name', '\u202d중소벤처기업부\u202c는 돕는다.', '중소벤처기업부'],
    ['letters that are composed of parts', '중소벤처기업부는 돕는다.'.normalize('NFD'), '중소벤처기업부'],
  ])('%s', async (_what, text, name) => {
    at.put('a.jsonl', JSON.stringify({ id: 'a', text }));
    const { stdout } = await run(['extract', 'a.jsonl', '-f', 'jsonl', '--keep-text'], { cwd: at.folder });
    expect(stdout).toContain(`"name":"${name}"`);
    const result: unknown = JSON.parse(stdout);
    expect(result).toMatchObject({ text: text.normalize('NFC') });
  });

  it('halves of surrogate pairs are kept or replaced, and every format is well-formed', async () => {
    at.put('a.jsonl', `{"id":"a\\ud800","text":"\\udc00${GOOD}\\ud83d","title":"\\udfff"}`);
    for (const format of ['json', 'jsonl', 'csv', 'doccano', 'spacy', 'conll']) {
      const { status, stdout } = await run(['extract', 'a.jsonl', '-f', format], { cwd: at.folder });
      expect([format, status]).toEqual([format, 0]);
      expect(stdout.isWellFormed()).toBe(true);
      expect(stdout).toContain('부산');
    }
  });

  it.each<[string, string, readonly string[]]>([
    ['look-alikes of other alphabets are other names', 'Ѕamsung과 LԌ전자는 왔다. 부산시는 갔다.', ['부산광역시']],
    ['letters of old Korean are other letters', 'ᄉᆞᆷ성전자는 왔다. 부산시는 갔다.', ['부산광역시']],
    ['wide letters and digits are the same', 'ＬＧ전자는 ５억원을 썼다.', ['LG전자', '５억원']],
    [
      'every type of name is found through them',
      '부산\u200b광역시는 5\u200b억원을 김\u200b서하 장관에게 주었다.',
      ['부산광역시', '5억원', '김서하'],
    ],
    [
      'marks of direction are no part of names',
      '\u202e부산광역시\u202c는 \u20665억원\u2069을 썼다. ㈜가온\u200c나래는 왔다.',
      ['부산광역시', '5억원', '가온나래'],
    ],
  ])('%s', async (_what, text, names) => {
    at.put('a.jsonl', JSON.stringify({ id: 'a', text }));
    const { stdout } = await run(['extract', 'a.jsonl', '-f', 'jsonl'], { cwd: at.folder });
    const { records } = RESULT.parse(JSON.parse(stdout));
    expect(records.map(({ name }) => name)).toEqual(names);
    for (const { mentions } of records)
      for (const { start, end, surface } of mentions) expect(text.normalize('NFC').slice(start, end)).toBe(surface);
  });
});
