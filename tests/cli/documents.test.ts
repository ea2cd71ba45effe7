// Documents through the command line: binary standard input, a named column, what was assumed, spreadsheets out.
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { openZip } from '../../src/documents/office/zip.js';
import { writeHwpx } from '../../tools/documents/write-office.mjs';
import { readFileSync, symlinkSync } from 'node:fs';
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
  it.each([
    [
      'named',
      ['a.csv'],
      /^error: a\.csv: no column "말"; the columns are: "번호", "글"\nerror: no input has the column/u,
    ],
    ['in a folder', ['tables'], /^passed over: tables\/b\.csv: no column "말".*\nerror: no input has the column/u],
  ])('that have not the column which is asked for, %s, are wrong usage: nothing is written', async (_, paths, said) => {
    workspace.put('a.csv', `번호,글\n1,${TEXT}\n`);
    workspace.put('tables/b.csv', `번호,글\n1,${TEXT}\n`);
    const { status, stdout, stderr } = await run(['extract', ...paths, '--text-column', '말'], {
      cwd: workspace.folder,
    });
    expect(stderr).toMatch(said);
    expect([status, stdout]).toEqual([2, '']);
  });
  it('that have not the column beside one that has are named, and the others done', async () => {
    workspace.put('a.csv', `번호,글\n1,${TEXT}\n`);
    workspace.put('b.csv', `번호,말\n1,${TEXT}\n`);
    const { status, stdout, stderr } = await run(['extract', 'a.csv', 'b.csv', '--text-column', '말'], {
      cwd: workspace.folder,
    });
    expect(stderr).toMatch(/^error: a\.csv: no column "말"/u);
    expect(stdout).toContain('"b.csv:2"');
    expect(status).toBe(1);
  });
  it('of JSON Lines lose the line with a NUL or a broken byte, and no other', async () => {
    const line = (id: string): string => `${JSON.stringify({ id, text: TEXT })}\n`;
    const broken = Buffer.concat([
      Buffer.from(line('n1')),
      Buffer.from('{"id": "n2", "text": "중기부\0는"}\n'),
      Buffer.from([0x7b, 0x22, 0x74, 0xff, 0xff, 0x22, 0x7d, 0x0a]),
      Buffer.from(line('n4')),
    ]);
    workspace.put('a.jsonl', broken);
    workspace.put('b.jsonl', Buffer.concat([Buffer.from('\0\0\n'), Buffer.from(line('n6'))]));
    const { status, stdout, stderr } = await run(['extract', 'a.jsonl', 'b.jsonl', '-f', 'jsonl'], {
      cwd: workspace.folder,
    });
    expect(stdout.match(/"id":"n\d"/gu)).toEqual(['"id":"n1"', '"id":"n4"', '"id":"n6"']);
    expect(stderr.split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(/^error: a\.jsonl:2: not a JSON object on one line/u),
      expect.stringMatching(/^error: a\.jsonl:3: .*offset/u),
      expect.stringMatching(/^error: b\.jsonl:1: not a JSON object on one line/u),
    ]);
    expect(status).toBe(1);
  });
});

describe('what the operating system says reaches nobody as it is', () => {
  it.each([
    [
      ['extract', 'folder'],
      'folder/gone.txt: a symbolic link to something that is not there; mend the link or delete it',
    ],
    [['extract', 'gone.txt'], 'gone.txt: a symbolic link to something that is not there'],
    [['extract', 'around.txt'], 'around.txt: a symbolic link that leads back to itself; mend the link'],
    [['extract', 'a.txt/b.txt'], 'a.txt/b.txt: a part of its path is a file, not a folder; check the spelling'],
    [['extract', `${'a'.repeat(300)}.txt`], 'the name is too long for this computer'],
    [['extract', 'a.txt', '-o', 'a.txt/out.json'], 'cannot write a.txt/out.json: a part of the path is a file'],
    [
      ['extract', 'a.txt', '-f', 'json', '-o', 'around.txt'],
      'cannot write around.txt: a symbolic link that leads back to itself',
    ],
    [['extract', 'a.txt', '-f', 'brat', '-o', 'a.txt/out'], 'cannot write a.txt/out: is not a folder; name a new one'],
    [['extract', 'a.txt', '--dict', 'around.txt'], 'no such dictionary folder: around.txt'],
    [['report', 'folder', '-o', 'a.txt/report.html'], 'cannot write a.txt/report.html: a part of the path is a file'],
    [['report', 'folder', '-o', 'r.html'], 'folder/gone.txt: a symbolic link to something that is not there'],
    [['explain', 'gone.txt'], 'gone.txt: a symbolic link to something that is not there'],
    [['explain', 'folder'], 'folder/gone.txt: a symbolic link'],
    [['tokens', 'folder'], 'folder'],
    [['check', 'gone.txt'], 'gone.txt'],
    [['check', 'fixtures'], 'fixtures'],
    [['dict', 'lint', 'gone.txt'], 'gone.txt'],
    [['dict', 'import', 'gone.txt', '-o', 'new'], 'gone.txt'],
    [['dict', 'import', 'folder', '-o', 'new'], 'folder'],
    [['dict', 'suggest', 'gone.txt'], 'gone.txt'],
    [['dict', 'find', '중기부', '--dict', 'a.txt/b'], 'a.txt/b'],
  ])('%j', async (args, said) => {
    workspace.put('a.txt', TEXT);
    workspace.put('folder/b.txt', TEXT);
    workspace.put('fixtures/one/input.txt', TEXT);
    symlinkSync('nowhere', join(workspace.folder, 'gone.txt'));
    symlinkSync('../nowhere', join(workspace.folder, 'folder/gone.txt'));
    symlinkSync('nowhere', join(workspace.folder, 'fixtures/one/expected.json'));
    symlinkSync('around.txt', join(workspace.folder, 'around.txt'));
    const { status, stderr } = await run(args, { cwd: workspace.folder });
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/\bE[A-Z]{3,}\b|mistake of kr-sme/u);
    expect([1, 2]).toContain(status);
  });
});
