// `kr-sme explain` for somebody who writes no code: sentences in the language of the system, and advice that works.
import { beforeAll, describe, expect, it } from 'vitest';
import { requireFreshBuild, run, useWorkspace, type Finished } from './process.js';

beforeAll(requireFreshBuild);
const at = useWorkspace();

const KOREAN = { LANG: 'ko_KR.UTF-8' };

async function explained(text: string, words: string, env: Readonly<Record<string, string>> = KOREAN): Promise<string> {
  const { stdout } = await run(['explain', at.put('a.txt', `${text}\n`), '--text', words], { env });
  return stdout.slice(stdout.indexOf('\n') + 1);
}

describe('what was found', () => {
  it.each([
    ['㈜새결정공은 웃었다.', '새결정공', /^새결정공: 이름에 회사 표시 ‘㈜’가 붙어 있어서 기업으로 봤습니다\. /u],
    [
      '중기부는 웃었다.',
      '중기부',
      /^중기부\(중소벤처기업부\): 사전에 ‘중소벤처기업부’의 다른 이름으로 있어서 기관으로 봤습니다\. 거의 확실합니다\(\d+%\)/u,
    ],
    ['한도윤 새벽진흥원 원장은 웃었다.', '한도윤', /^한도윤: 직함 ‘원장’이 이름 옆에 있어서 인물로 봤습니다/u],
    [
      '지난해 매출은 12억 5천만원이었다.',
      '5천만원',
      /^12억 5천만원: .*‘원’이 있어서 금액으로 봤습니다\. 값은 1,250,000,000 KRW입니다\./u,
    ],
    [
      '한국가온들진흥원(이하 가온진)은 웃었다.',
      '가온진',
      /^가온진\(한국가온들진흥원\): 이 기사가 ‘한국가온들진흥원’을 ‘가온진’으로 줄여 쓴다고 밝혀서 기관으로/u,
    ],
    [
      '로봇 스타트업 이음나루는 웃었다.',
      '이음나루',
      /^이음나루: 앞에 ‘스타트업’이 있어서 기업으로 봤습니다\. 근거가 약합니다\(\d+%\)\./u,
    ],
  ])('%s', async (text, words, sentence) => {
    expect(await explained(text, words)).toMatch(sentence);
  });

  it('is said in English where the system speaks it, with neither rule nor morpheme', async () => {
    const said = await explained('로봇 스타트업 이음나루는 웃었다.', '이음나루', { LANG: 'en_US.UTF-8' });
    expect(said).toMatch(/^이음나루: taken for a company, as ‘스타트업’ stands before it\. The evidence is weak/u);
    expect(said).not.toMatch(/company\/|NNG/u);
  });

  it('is said of the whole article, a paragraph a record, with advice on weak ones alone', async () => {
    const file = at.put('a.txt', '로봇 스타트업 이음나루는 부산에서 중기부를 만났다. 중기부는 웃었다.\n');
    const { stdout } = await run(['explain', file, '--lang', 'ko']);
    expect(stdout.split('\n').filter((line) => /^\S.*봤습니다/u.test(line))).toHaveLength(3);
    expect(stdout).toContain('이 기사에 2번 나옵니다.');
    expect(stdout.match(/아니라면/gu)).toHaveLength(1);
  });

  it('names relations by their roles', async () => {
    expect(await explained('㈜가온나래는 시애틀시와 업무협약을 체결했다.', '가온나래')).toContain(
      '협약·계약: 갈래 업무협약 · 상태 체결 · 당사자 가온나래, 시애틀\n',
    );
  });
});

describe('where it is wrong', () => {
  /** The file and the lines that the advice names, put into a dictionary. */
  function followed(stdout: string): string {
    const [, file = '', lines = ''] = /자기 사전 폴더의 (\S+)에 이렇게.*\n((?: {6}.*\n)+)/u.exec(stdout) ?? [];
    return at.put(`dict/${file}`, lines.replace(/^ {6}/gmu, '')).replace(`/${file}`, '');
  }
  const namesWith = async (text: string, dict?: string): Promise<Finished> =>
    await run(['extract', at.put('b.txt', text), '-f', 'csv', ...(dict === undefined ? [] : ['--dict', dict])]);

  it.each([
    ['a firm by what stands before it', '로봇 스타트업 이음나루는 웃었다.', '이음나루', '이음나루'],
    ['a firm of a list', '나라솔, 다온별 등 2개사가 참가했다.', '나라솔', '나라솔'],
    ['a body of the dictionary', '코트라는 웃었다.', '코트라', '대한무역투자진흥공사'],
    ['a person', '한도윤 장관은 웃었다.', '한도윤', '한도윤'],
  ])('the advice takes out %s', async (_what, text, words, name) => {
    expect((await namesWith(text)).stdout).toContain(`,${name},`);
    const dict = followed(await explained(text, words));
    expect((await namesWith(text, dict)).stdout).not.toContain(`,${name},`);
  });

  it('a person is no weak evidence, but no person', async () => {
    const said = await explained('한도윤 장관은 웃었다.', '한도윤');
    expect(said).toContain('사람 이름이 아니라면 자기 사전 폴더의 lexicons/not-person-names.csv에 이렇게');
    expect(said).not.toContain('약한 근거');
  });

  it('a marker still makes a firm of a word that is none', async () => {
    at.put('dict/lexicons/no-firms.csv', 'word\n이음나루\n');
    const { stdout } = await namesWith('㈜이음나루는 웃었다.', `${at.folder}/dict`);
    expect(stdout).toContain(',company,이음나루,');
  });
});

describe('where nothing was found', () => {
  it.each([
    ['a count', '6건의 계약을 맺었다.', '6건', /‘6건’을 숫자와 세는 말로 읽었습니다/u],
    ['common words', '한국 스타트업은 웃었다.', '한국 스타트업', /흔한 말로 보았습니다/u],
    ['nouns put together', '지원사업을 맡았다.', '지원사업', /흔한 말로 보았습니다/u],
    ['a sign', '웃었다. 갔다.', '.', /‘\.’: 여기서는 아무것도/u],
    ['a name that stands inside by chance', '어제 오영주가 왔다.', '오영주', /^‘오영주’.*\n {2}사전에 ‘오영주’를/u],
    ['a verb', '내년에는 지원받는다.', '지원받는다', /흔한 말로 보았습니다/u],
    ['a weak name', '올해 예산을 늘렸다.', '예산', /‘예산’을 도시로 보지 않았습니다: 흔한 말과 같은 이름이라/u],
    ['a person without a title', '어제 오영주가 왔다.', '오영주', /인물은 이름 옆에 직함이 있어야 찾습니다/u],
  ])('%s gets a reason and no row', async (_what, text, words, reason) => {
    const said = await explained(text, words);
    expect(said).toMatch(reason);
    expect(said).not.toMatch(/,,|한국은행|비슷한 이름/u);
  });

  it.each([
    [
      'a letter is wrong',
      '중소벤쳐기업부는 웃었다.',
      '중소벤쳐',
      /비슷한 이름이 있습니다: 중소벤처기업부\n.*‘중소벤처기업부’로 찾으려면/u,
    ],
    [
      'a name is unknown',
      '콩새알은 웃었다.',
      '콩새알',
      /‘콩새알’을 기업으로 찾으려면 .*companies\.csv에 이렇게 적고.*\n {6}id,name,country,source\n {6}kr-co-kongsaeal,콩새알,KR,어디서 확인했는지\n/u,
    ],
  ])('and %s, what to write', async (_what, text, words, advice) => {
    expect(await explained(text, words)).toMatch(advice);
  });

  it('says the same of a word with and without a particle once', async () => {
    const said = await explained('6건을 맺었다. 그 6건은 크다.', '6건');
    expect(said.match(/‘6건’: 여기서는/gu)).toHaveLength(1);
  });
});

describe('--id reaches', () => {
  it.each([
    [
      'a line of JSON Lines',
      'many.jsonl',
      '{"id":"k1","text":"서울시는 웃었다."}\n{"id":"k2","text":"㈜새결정공은 웃었다."}\n',
      'k2',
    ],
    [
      'a row of CSV',
      'many.csv',
      '제목,일자,본문\n하나,2024-05-02,서울시는 웃었다.\n둘,2024-05-03,㈜새결정공은 웃었다.\n',
      'many.csv:3',
    ],
  ])('%s', async (_what, name, content, id) => {
    at.put(name, content);
    const listed = await run(['extract', name, '-f', 'jsonl'], { cwd: at.folder });
    expect(listed.stdout).toContain(`"id":"${id}"`);
    const { stdout, status } = await run(['explain', name, '--id', id], { cwd: at.folder, env: KOREAN });
    expect(status).toBe(0);
    expect(stdout).toContain('새결정공: 이름에 회사 표시');
    expect(stdout).not.toContain('서울');
  });
});
