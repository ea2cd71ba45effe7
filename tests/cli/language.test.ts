// The command line speaks the language of the system, or of --lang.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { requireFreshBuild, run, useWorkspace } from './process.js';

beforeAll(requireFreshBuild);
const at = useWorkspace();
const KOREAN = { LANG: 'ko_KR.UTF-8' };
const SENTENCE = '㈜새결정공은 부산에 5억원을 투자했다.\n';

describe('the language', () => {
  it.each([
    ['by LANG', [], KOREAN, /^오류: 파일이나 폴더가 없습니다: nowhere\. 철자를 확인하세요\n$/u],
    ['by LC_ALL before LANG', [], { ...KOREAN, LC_ALL: 'en_US.UTF-8' }, /^error: no such file or folder: nowhere; /u],
    ['by --lang before both', ['--lang', 'ko'], { LANG: 'en_US.UTF-8' }, /^오류: /u],
    ['of --lang=en', ['--lang=en'], KOREAN, /^error: no such/u],
    ['in English where nothing is said', [], {}, /^error: no such/u],
  ])('is chosen %s', async (_how, args, env, message) => {
    const { stderr, stdout, status } = await run(['extract', 'nowhere', ...args], { cwd: at.folder, env });
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it.each(['extract', 'check', 'explain', 'report', 'tokens', 'dict find', 'dict lint'])(
    'of the help of %s is Korean, heading and option',
    async (command) => {
      const { stdout, status } = await run([...command.split(' '), '--help', '--lang', 'ko']);
      expect(stdout).toMatch(/^쓰는 법: kr-sme /u);
      expect(stdout).toContain('\n옵션:\n');
      expect(stdout).toMatch(/--lang <code> +메시지/u);
      expect(stdout).not.toMatch(/\(default|\b(?:only|the|with)\b/u);
      expect(status).toBe(0);
    },
  );

  it('of the help of dict is Korean to its last line, and zones and types have their Korean names', async () => {
    const dict = await run(['dict', '--help', '--lang', 'ko']);
    expect(dict.stdout).toMatch(/^쓰는 법: kr-sme dict \[옵션\] \[명령\]\n/u);
    expect(dict.stdout).toMatch(/help \[command\] +명령의 도움말을 보입니다\n/u);
    const extract = await run(['extract', '--help', '--lang', 'ko']);
    expect(extract.stdout.replace(/\s+/gu, ' ')).toContain('제목, 부제, 본문, 사진 설명, 인용, 항목, 표, 문의처, 붙임');
    const english = await run(['extract', '--help', '--lang', 'en']);
    expect(english.stdout.replace(/\s+/gu, ' ')).toContain('headline, subtitle, body,');
  });

  it.each([
    [['extrct'], '모르는 명령입니다: extrct. extract인가요?'],
    [['extract', '--fromat', 'csv'], '모르는 옵션입니다: --fromat. --format인가요?'],
    [['explain'], '빠진 인자가 있습니다: path'],
    [['extract', 'a.txt', '-o'], '값이 빠진 옵션입니다: -o, --output <file>'],
    [['extract', 'a.txt', '--format', 'jsn'], '모르는 출력 형식 "jsn"입니다. "json"인가요? 쓸 수 있는 것: json, '],
    [
      ['extract', 'a.txt', '--types', '기엄'],
      '모르는 종류 "기엄"입니다. 쓸 수 있는 것: 금액(amount), 기관(organization), ',
    ],
    [['extract', 'a.txt', '-o', 'a.xls'], '--output a.xls: .xls 파일은 만들지 않습니다. 이름을 a.xlsx'],
    [['extract', 'a.txt', '--date', '2024-02-30'], '--date "2024-02-30"은 달력에 없는 날입니다.'],
  ])('of wrong usage: %j', async (args, message) => {
    at.put('a.txt', SENTENCE);
    const { stderr, status } = await run(args, { cwd: at.folder, env: KOREAN });
    expect(stderr.startsWith(`오류: ${message}`), stderr).toBe(true);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(status).toBe(2);
  });

  it('of what could not be read, of the counts and of the last line', async () => {
    at.put('내 기사/a.txt', SENTENCE);
    at.put('내 기사/빈 글.txt', '');
    at.put('내 기사/옛글.doc', 'x\0');
    at.put('내 기사/그림.png', 'x');
    const { stderr, status } = await run(['extract', '내 기사', '-o', 'r.csv'], { cwd: at.folder, env: KOREAN });
    expect(stderr).toBe(
      [
        '건너뜀: 내 기사/그림.png: 폴더 안에서 읽는 종류의 파일이 아닙니다',
        '오류: 내 기사/빈 글.txt: 빈 파일입니다',
        '오류: 내 기사/옛글.doc: 옛 워드 문서(.doc)는 읽지 않습니다. DOCX로 저장하세요',
        '기사 1건, 기록 3건 (금액 1, 기업 1, 도시 1), 읽지 못한 파일 2개, 건너뛴 파일 1개',
        '저장했습니다: r.csv',
        '',
      ].join('\n'),
    );
    expect(status).toBe(1);
  });

  it('leaves the output for programs as it is', async () => {
    at.put('a.txt', SENTENCE);
    const rows = await Promise.all(
      [KOREAN, {}].map(async (env) => (await run(['extract', 'a.txt', '-f', 'csv'], { cwd: at.folder, env })).stdout),
    );
    expect(rows[0]).toBe(rows[1]);
    expect(rows[0]?.startsWith('article,date,outlet,')).toBe(true);
  });

  it('of a broken dictionary, with file, line and column', async () => {
    at.put('a.txt', SENTENCE);
    at.put('dict/organizations.csv', 'id,name,valid_from\nkr-x,새결원,2024.1.1\n');
    const { stderr } = await run(['extract', 'a.txt', '--dict', 'dict'], { cwd: at.folder, env: KOREAN });
    expect(stderr).toContain(
      '오류: dict/organizations.csv:2, valid_from 열: 날짜는 2024-03-14처럼 쓰거나 비워 두세요\n',
    );
  });
});

describe('names of types and zones in Korean', () => {
  it.each([
    ['기업,금액', 'company,amount'],
    ['인물', 'official'],
    ['도시, 국가', 'city,country'],
  ])('--types %s is --types %s', async (korean, english) => {
    at.put('a.txt', `미국 시애틀에서 한도윤 장관은 ${SENTENCE}`);
    const [one, other] = await Promise.all(
      [korean, english].map((types) => run(['extract', 'a.txt', '-f', 'csv', '--types', types], { cwd: at.folder })),
    );
    expect(one?.status).toBe(0);
    expect(one?.stdout).toBe(other?.stdout);
    expect(one?.stdout.split('\n').length).toBeGreaterThan(2);
  });

  it('--zones 제목, and both in the configuration', async () => {
    at.put('a.txt', `부산시, 새결정공과 손잡다\n\n${SENTENCE}`);
    at.put('kr-sme.config.json', '{ "types": ["도시"] }');
    const { stdout } = await run(['extract', 'a.txt', '-f', 'csv', '--zones', '제목,본문', '-o', 'r.csv'], {
      cwd: at.folder,
    });
    expect(stdout).toBe('');
    const table = readFileSync(`${at.folder}/r.csv`, 'utf8');
    expect(table).toContain(',city,');
    expect(table).not.toContain(',company,');
  });
});
