// `kr-sme explain` as a process.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeZip } from '../../tools/documents/write-zip.mjs';
import { requireFreshBuild, run, useWorkspace } from './process.js';

const SENTENCE = '중소벤처기업부(장관 이영)는 5천억원을 지원한다.\n';

beforeAll(requireFreshBuild);
const at = useWorkspace();

describe('explain --verbose', () => {
  it('says of every mention which rule made it and what for', async () => {
    const { status, stdout } = await run(['explain', at.put('a.txt', SENTENCE), '--verbose']);
    expect(stdout).toMatch(
      /\[0, 7\) 중소벤처기업부\n {2}sentence .*\n {2}tokens .*\n {2}won +organization → 중소벤처기업부/u,
    );
    expect(stdout).toContain('tokens   중소/NNG 벤처/NNG 기업/NNG 부/NNG');
    expect(stdout).toContain('record official 이영 kr-person-i-yeong-1, 1 mention');
    expect(stdout).toMatch(/row dictionaries\/organizations\.csv:\d+/u);
    expect(stdout).toContain('[16, 20) 5천억원');
    expect(status).toBe(0);
  });

  it.each([
    [['--at', '12'], ['[11, 13) 이영']],
    [['--text', '5천억원'], ['[16, 20) 5천억원']],
    [['--text', '지원'], ['nothing was proposed here']],
  ])('of a place only: %j', async (args, lines) => {
    const { stdout } = await run(['explain', at.put('a.txt', SENTENCE), '--verbose', ...args]);
    const [, ...rest] = stdout.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
    expect(rest.map((line) => line.split(';')[0])).toEqual(lines);
  });

  it('says which relation a sentence tells, with its roles, and why another tells none', async () => {
    const text =
      '㈜가온나래는 시애틀시와 업무협약을 체결했다. 중진공은 수출 계약 체결을 지원한다. 중기부는 간담회를 열었다.\n';
    const file = at.put('a.txt', text);
    const { stdout } = await run(['explain', file, '--verbose', '--text', '체결했다']);
    expect(stdout).toContain('  relation [0, 24) agreement by agreement/signed-with\n');
    expect(stdout).toContain('           parties 가온나래 (record 0) | 시애틀 (record 1)\n');
    expect(stdout).not.toContain('  no agreement');
    expect((await run(['explain', file, '--verbose', '--text', '지원'])).stdout).toMatch(
      /^ {2}no agreement \[25, 45\): 계약 is spoken of in general: 계약 체결을 지원/mu,
    );
    expect((await run(['explain', file, '--verbose', '--text', '간담회'])).stdout).toMatch(
      /^ {2}no event \[46, 60\): 간담회 has no name of its own/mu,
    );
  });

  it('says why words in marks are nobody’s statement', async () => {
    const said = '한도윤 새벽정보진흥원 원장은 “수출을 돕겠다”고 말했다. 한 교수는 “좋은 일이라고 생각한다”고 말했다.';
    const text = `지원 대책 발표\n\n㈜가온나래는 시애틀시와 업무협약을 체결했다.\n${said}\n`;
    const { stdout } = await run(['explain', at.put('a.txt', text), '--verbose', '--text', '한 교수']);
    expect(stdout).toMatch(/^ {2}no statement \[\d+, \d+\): who speaks has no name here/mu);
  });

  it('reads a text as extract does, and tells places by its own offsets', async () => {
    const text = '가나다. 한국\u00ad은행1)은 웃었다.\n';
    const { stdout } = await run(['explain', at.put('a.txt', text), '--verbose', '--text', '한국은행']);
    expect(stdout).toContain('[5, 10) 한국은행');
    expect((await run(['explain', at.put('a.txt', text), '--verbose', '--at', '8'])).stdout).toContain(
      '[5, 10) 한국은행',
    );
  });

  it('says what bound a short form, and what beat a loser', async () => {
    const text = '한국가온들진흥원(이하 가온진)은 ㈜삼성전자와 손잡았다. 가온진은 웃었다.\n';
    const { stdout } = await run(['explain', at.put('a.txt', text), '--verbose']);
    expect(stdout).toMatch(/rule bind\/again.*\n.*\n.*bound to 한국가온들진흥원 \[0, 8\) organization/u);
    expect(stdout).toMatch(
      /lost +company\n.*\n.*\n.*dictionary counts more than rule.*\n +to 삼성전자 \[19, 23\) company \(dictionary\/name\)/u,
    );
  });

  it.each([
    [
      'a letter is wrong',
      '중소벤쳐기업부는 웃었다.',
      '중소벤쳐',
      /one letter away: 중소벤처기업부.*kr-gov-mss dictionaries\/organizations\.csv:\d+/u,
    ],
    [
      'with the rows to paste',
      '중소벤쳐기업부는 웃었다.',
      '중소벤쳐',
      /^ {4}kr-gov-mss,중소벤처기업부,.*\| 중소벤쳐기업부,/mu,
    ],
    ['with a row of its own', '가온들은 웃었다.', '가온들', /^ {4}kr-co-gaondeul,가온들,,,,,KR,/mu],
    ['the edge is wrong', '중진공원은 넓다.', '진공원', /refused 중진공 as organization: a word goes on behind it/u],
    ['a person without a title', '어제 오영주가 왔다.', '오영주', /is listed: 오영주 official.*persons need a title/u],
  ])('explains silence where %s', async (_why, text, place, message) => {
    const { status, stdout } = await run(['explain', at.put('a.txt', `${text}\n`), '--verbose', '--text', place]);
    expect(stdout).toMatch(/^(?:nothing was proposed|no mention was made) here; the place is in a/mu);
    expect(stdout).toMatch(message);
    expect(status).toBe(0);
  });

  it('reaches one article of many by the id that extract prints', async () => {
    const line = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;
    const file = at.put('many.jsonl', `${line('k1', SENTENCE)}${line('k2', '서울시는 웃었다.')}`);
    const { status, stdout } = await run(['explain', file, '--verbose', '--id', 'k2']);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe('k2');
    expect(stdout).not.toContain('5천억원');
    const none = await run(['explain', file, '--verbose', '--id', 'k3']);
    expect(none).toMatchObject({ status: 2, stdout: '' });
    expect(none.stderr).toContain(`--id "k3" is no article of ${file}`);
  });

  it('takes the ids of rows and of members of archives as they are printed', async () => {
    const table = at.put('news/table.csv', 'title,text\na,중진공은 웃었다.\nb,서울시는 웃었다.\n');
    const zip = at.put('news/pack.zip', writeZip([{ name: 'in/a.txt', data: '부산시는 웃었다.' }]));
    at.put('news/old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    for (const [id, name] of [
      [`${table}:3`, '서울특별시'],
      [`${zip}/in/a.txt`, '부산광역시'],
    ] as const) {
      const { status, stdout } = await run(['explain', id]);
      expect(stdout.split('\n')[0]).toBe(id);
      expect(stdout).toContain(name);
      expect(status).toBe(0);
    }
    const gone = await run(['explain', `${table}:9`]);
    expect(gone.stderr).toContain(`--id "${table}:9" is no article of ${table}`);
    expect(gone.status).toBe(2);
  });

  it('names the file of an article that has an id of its own, and says nothing of other files', async () => {
    at.put('mixed/a.jsonl', '{"id": "k1", "text": "서울시는 웃었다."}\n');
    at.put('mixed/b.jsonl', '{"id": "k1", "text": "부산시는 웃었다."}\n');
    at.put('mixed/old.rtf', '{\\rtf1}');
    const folder = join(at.folder, 'mixed');
    const { status, stdout, stderr } = await run(['explain', folder, '--id', 'k1']);
    expect(stdout).toContain(`k1 (${folder}/a.jsonl)`);
    expect(stdout).toContain(`k1 (${folder}/b.jsonl)`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const none = await run(['explain', folder, '--id', 'k2']);
    expect(none.stderr).toContain('old.rtf: RTF is not read');
    expect(none.stderr).toContain('--id "k2" is no article of');
  });

  it('takes the column that extract asks for', async () => {
    const table = at.put('odd.csv', 'no,비고란\n1,중진공은 서울에서 웃었다고 한다.\n');
    expect((await run(['explain', table])).stderr).toContain('--text-column');
    expect((await run(['explain', table, '--text-column', '비고란'])).stdout).toContain('중소벤처기업진흥공단');
    expect((await run(['tokens', table, '--text-column', '비고란'])).stdout).toContain('\n서울\tNNP\t');
    expect((await run(['dict', 'suggest', table, '--text-column', '비고란'])).stderr).toContain('1 article');
    expect((await run(['dict', 'diff', 'built-in', 'built-in', table, '--text-column', '비고란'])).status).toBe(0);
    const made = await run(['check', '--init', table, '--text-column', '비고란', '--into', join(at.folder, 'made')]);
    expect(made.status).toBe(0);
  });

  it('is JSON on request', async () => {
    const { stdout } = await run(['explain', at.put('a.txt', SENTENCE), '--verbose', '--at', '0', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      candidates: [{ verdict: 'won', type: 'organization', start: 0, end: 7 }],
    });
  });

  it.each([
    [['--at', '999'], /--at 999 is behind the end of the text/u],
    [['--at', 'x'], /--at "x" is no offset/u],
    [['--text', '없는 말'], /does not stand in the article/u],
  ])('refuses %j', async (args, message) => {
    const { status, stderr } = await run(['explain', at.put('a.txt', SENTENCE), '--verbose', ...args]);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });
});
