// The story of somebody who curates a dictionary, told by the command line alone: twenty articles, a table of proposals
// edited in a spreadsheet, a dictionary of one's own, fixtures that guard it, and the day when somebody breaks an alias.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { requireFreshBuild, run, useWorkspace } from './process.js';

const TOPICS = [
  ...['스마트공장', '수출', '창업', '상생', '금융', '기술', '청년', '지역', '디지털', '환경'],
  ...['판로', '인력', '보증', '유통', '소상공인', '재도전', '협업', '안전', '에너지'],
];

/** A release that introduces the agency with its head and its short form. */
function release(topic: string, day: number): string {
  return [
    `한누리산업진흥원, ${topic} 지원사업 참여기업 모집`,
    `한누리산업진흥원(원장 서도윤, 이하 한산원)은 2023년 4월 ${String(day)}일 ${topic} 분야 중소기업에 최대 ${String(day + 1)}억원을 지원한다고 밝혔다.`,
    '이번 사업에는 ㈜다온누리테크(대표 문가람)와 중소벤처기업진흥공단이 참여한다.',
    `서도윤 한누리산업진흥원장은 “${topic} 기업의 성장을 돕겠다”고 말했다.`,
    '',
  ].join('\n\n');
}

/** A release that takes the short form for known, as most do. */
const SHORT_RELEASE = '한산원, 수출기업 판로 넓힌다\n\n한산원은 2023년 4월 20일 수출기업 설명회를 열었다.\n';

beforeAll(requireFreshBuild);
const at = useWorkspace();

async function kr(...args: readonly string[]): Promise<{ status: number | null; said: string; stdout: string }> {
  const { status, stdout, stderr } = await run(args, { cwd: at.folder, env: { NO_COLOR: '1' } });
  return { status, stdout, said: `${stdout}${stderr}` };
}

function edit(name: string, change: (text: string) => string): void {
  const path = join(at.folder, name);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`the edit of ${name} changed nothing`);
  writeFileSync(path, after);
}

it(
  'a dictionary grows out of articles, is guarded by fixtures, and a broken alias is found',
  { timeout: 240_000 },
  async () => {
    for (const [i, topic] of TOPICS.entries()) {
      at.put(`articles/2023-04-${String(i + 1).padStart(2, '0')}.txt`, release(topic, i + 1));
    }
    at.put('articles/2023-04-20.txt', SHORT_RELEASE);

    // Without a dictionary the short form means nothing where no article explains it.
    const before = await kr('extract', 'articles/2023-04-20.txt', '--quiet');
    expect(before.stdout).not.toContain('한누리산업진흥원');

    const suggest = await kr('dict', 'suggest', 'articles', '-o', 'proposals.csv');
    expect(suggest.said).toMatch(/20 articles, \d+ suggestions/u);
    const proposals = readFileSync(join(at.folder, 'proposals.csv'), 'utf8').split('\n');
    const agency = proposals.find((row) => row.startsWith('organization,')) ?? '';
    expect(agency).toContain(',한누리산업진흥원,한산원,');
    expect(proposals.find((row) => row.startsWith('company,'))).toContain(',다온누리테크,');
    expect(proposals.find((row) => row.startsWith('official,'))).toContain(',서도윤,');

    // In the spreadsheet: an English name for the agency; the firm is none of ours.
    edit('proposals.csv', (text) =>
      text
        .replace('한누리산업진흥원,한산원,,,', '한누리산업진흥원,한산원,,Hannuri Industry Agency,')
        .split('\n')
        .filter((row) => !row.startsWith('company,'))
        .join('\n'),
    );
    const imported = await kr('dict', 'import', 'proposals.csv', '-o', 'my-dict');
    expect(imported.said).toContain('my-dict/organizations.csv: 1 added');
    expect(imported.status).toBe(0);

    const lint = await kr('dict', 'lint', 'my-dict');
    expect(lint).toMatchObject({ status: 0 });

    const diff = await kr('dict', 'diff', 'built-in', 'my-dict', 'articles');
    expect(diff.said).toMatch(/appeared organization 한누리산업진흥원 .*1 article\n +articles\/2023-04-20\.txt/u);
    expect(diff.said).toContain('0 vanished');
    expect(diff.status).toBe(0);

    // From here on the folder knows its dictionary.
    at.put('kr-sme.config.json', '{ "dictionaries": ["my-dict"] }\n');
    const after = await kr('extract', 'articles/2023-04-20.txt', '--quiet');
    expect(JSON.parse(after.stdout)).toMatchObject([
      { records: [{ type: 'organization', name: '한누리산업진흥원', nameEn: 'Hannuri Industry Agency' }] },
    ]);

    const init = await kr('check', '--init', 'articles');
    expect(init.said).toMatch(
      /fixtures\/articles\/2023-04-20: created, 1 record\n +fixtures\/articles\/2023-04-20\/expected\.json:\d+ +organization 한누리산업진흥원 \(한산원\)/u,
    );
    expect(init.said).toContain('These are drafts');
    const unread = await kr('check');
    expect(unread.said).toContain('0 of 0 fixtures as expected, 20 left out as drafts');
    expect(unread.status).toBe(0);
    for (const name of readdirSync(join(at.folder, 'fixtures/articles')))
      edit(`fixtures/articles/${name}/expected.json`, (text) => text.replace(/(?<! ) *"draft": true,\n/u, ''));
    const check = await kr('check');
    expect(check.said).toContain('20 of 20 fixtures as expected');
    expect(check.status).toBe(0);

    // Somebody mistypes the alias.
    edit('my-dict/organizations.csv', (text) => text.replace('한산원', '한산언'));
    const broken = await kr('check');
    const file = 'fixtures/articles/2023-04-20/expected.json';
    const line = /expected\.json:(?<line>\d+)\n/u.exec(broken.said)?.groups?.['line'];
    expect(broken.said).toContain('record missing: organization "한누리산업진흥원"');
    expect(broken.said).toContain('line 1, 0–3: …[한산원], 수출기업');
    expect(readFileSync(join(at.folder, file), 'utf8').split('\n')[Number(line) - 1]).toContain(
      '"name": "한누리산업진흥원"',
    );
    expect(broken.said).toContain('19 of 20 fixtures as expected, 1 different');
    expect(broken.status).toBe(1);

    const onGithub = await kr('check', '--reporter', 'github', '--reporter', 'junit=report.xml');
    expect(onGithub.stdout).toContain(`::error file=${file},line=${String(line)},title=record missing`);
    expect(readFileSync(join(at.folder, 'report.xml'), 'utf8')).toContain('tests="20" failures="1" errors="0"');
  },
);
