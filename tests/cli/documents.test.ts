// Documents through the command line: binary standard input, a named column, what was assumed, spreadsheets out.
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { openZip } from '../../src/documents/zip.js';
import { writeHwpx } from '../../tools/documents/write-office.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireFreshBuild, run, useWorkspace } from './process.js';

const workspace = useWorkspace();
beforeAll(requireFreshBuild);

const TEXT = '중소벤처기업부는 5억원을 지원한다.';

describe('documents', () => {
  it('come in on standard input, and --keep-text gives the text that offsets refer to', async () => {
    const { status, stdout } = await run(['extract', '-', '-f', 'jsonl', '--keep-text', '--input-format', 'hwpx'], {
      input: writeHwpx([{ text: TEXT }]),
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: '-', text: TEXT });
    expect(stdout).toContain('"surface":"중소벤처기업부","start":0,"end":7');
  });
  it('say with --verbose what was assumed of them', async () => {
    workspace.put('a.txt', iconv.encode(TEXT, 'cp949'));
    const { status, stderr } = await run(['extract', 'a.txt', '--verbose'], { cwd: workspace.folder });
    expect(status).toBe(0);
    expect(stderr).toContain('a.txt: read as CP949, because it is not UTF-8\n');
  });
  it('of a table have the column that is named, and go out as a spreadsheet', async () => {
    workspace.put('a.csv', `번호,글\n1,${TEXT}\n`);
    const without = await run(['extract', 'a.csv'], { cwd: workspace.folder });
    expect([without.status, without.stderr]).toEqual([
      1,
      expect.stringContaining('a.csv: no column of text; name it with --text-column, one of: "번호", "글"'),
    ]);
    const { status } = await run(['extract', 'a.csv', '--text-column', '글', '-o', 'out.xlsx'], {
      cwd: workspace.folder,
    });
    expect(status).toBe(0);
    const zip = openZip(readFileSync(join(workspace.folder, 'out.xlsx')));
    expect(zip.find('xl/worksheets/sheet1.xml')).toBeDefined();
  });
});
