// What is glued to the ends of a line: `[새벽=한빛뉴스] 홍길동 기자 = ‖ 공단은 …` in front, `… 밝혔다. ‖ 홍길동 기자 a@b.kr` behind.
import { describe, expect, it } from 'vitest';
import { splitEdges, vocabularyOf } from '../../src/stages/segment/glued-ends.js';
import { splitLines } from '../../src/text/lines.js';
import { LEAD, SECOND, edges } from './page-lines.js';

/** The parts of a line that stands alone, as `rule: words`; what is a plain paragraph is words alone. */
function parts(line: string, vocabulary: readonly string[] = [], closes = true): readonly string[] {
  const [first] = splitLines(`${line}${closes ? '' : '\n뒷줄'}`);
  if (first === undefined) throw new Error('no line');
  const { pieces } = splitEdges(first, edges, () => new Set(vocabulary));
  for (const { start, end, words } of pieces) expect(line.slice(start, end)).toBe(words);
  return pieces.map(({ zone, rule, words }) => {
    const name = rule.replace('segment/', '');
    if (zone === 'body' && name === 'paragraph') return words;
    return `${zone === 'boilerplate' ? '' : `${zone} `}${name}: ${words}`;
  });
}

function endsThere(line: string): boolean {
  const [first] = splitLines(line);
  if (first === undefined) throw new Error('no line');
  return splitEdges(first, edges, () => new Set()).ended;
}

describe('in front of a line', () => {
  it.each([
    '[한빛경제TV=홍길동기자]',
    '[한빛투데이 홍길동 기자]',
    '(홍길동 기자)',
    '【새벽=한빛뉴스】',
    '〔새벽=한빛뉴스〕',
    '<새벽=한빛뉴스>',
    '(새벽=한빛뉴스) 홍길동 기자 =',
    '(새벽=한빛뉴스) 홍길동·임꺽정 기자 =',
    '(새벽=한빛뉴스) =',
    '(새벽=한빛뉴스) 홍길동 기자',
    '[한빛일보]',
    '[한빛 일보=홍길동 기자]',
    '새벽 홍길동 기자 =',
    '홍길동 특파원 |',
  ])('%s is a dateline', (dateline) => {
    expect(parts(`${dateline} ${LEAD}`)).toEqual([`dateline: ${dateline}`, LEAD]);
  });
  it.each([
    ['[새벽시]', 'a city'],
    ['(한빛일보)', 'a newspaper in round brackets'],
    ['[일보]', 'a word too short for a newspaper'],
    ['[한빛 일보]', 'two words'],
    ['(김보람 이사장)', 'a speaker'],
    ['(사진=한빛뉴스)', 'a credit'],
    ['[지원 기간 : 3년]', 'a label'],
    ['(기자간담회)', 'a meeting'],
    [`(새벽=${'가'.repeat(25)})`, 'a long name'],
    [`(${'가'.repeat(15)}=한빛뉴스)`, 'a long place'],
    [`(${'가'.repeat(57)} 홍길동 기자)`, 'more than sixty letters in brackets'],
    ['홍길동 기자', 'a name without a sign behind it'],
    ['현장에 갔다. 홍길동 기자 =', 'a sentence'],
    ['새벽=한빛뉴스', 'no bracket'],
  ])('%s is none (%s)', (words) => {
    expect(parts(`${words} ${LEAD}`)).toEqual([`${words} ${LEAD}`]);
  });
  it('a dateline has something behind it', () => {
    expect(parts('[한빛일보]')).toEqual(['[한빛일보]']);
    expect(parts('[한빛일보]가')).toEqual(['dateline: [한빛일보]', '가']);
  });
  it('a dateline without brackets has up to sixty letters before the name', () => {
    const bare = (letters: number): string => `${'가'.repeat(letters)} 홍길동 기자 = ${LEAD}`;
    expect(parts(bare(59))[0]).toMatch(/^dateline/u);
    expect(parts(bare(60))).toHaveLength(1);
  });
  it('a credit with its sign is one, and the line is a caption', () => {
    expect(parts('사진=한빛공단 이사장이 협약서에 서명하고 있다.')).toEqual([
      'credit: 사진=',
      'caption credited-caption: 한빛공단 이사장이 협약서에 서명하고 있다.',
    ]);
    expect(parts('사진 한빛공단 이사장이 협약서에 서명하고 있다.')).toHaveLength(1);
    expect(parts('사진전=한빛공단 이사장이 협약서에 서명하고 있다.')).toHaveLength(1);
    expect(parts('사진=')).toEqual(['사진=']);
    expect(parts('사진=   새벽시')).toEqual(['credit: 사진=', 'caption credited-caption: 새벽시']);
  });
  it('the credited name goes too, where the article knows it and what follows it', () => {
    const line = '사진제공=한빛공단김보람 이사장이 협약서에 서명하고 있다.';
    expect(parts(line, ['한빛공단', '김보람'])).toEqual([
      'credit: 사진제공=한빛공단',
      'caption credited-caption: 김보람 이사장이 협약서에 서명하고 있다.',
    ]);
    for (const known of [['한빛공단'], ['김보람'], []]) expect(parts(line, known)[0]).toBe('credit: 사진제공=');
    // the longest name that is known
    expect(parts(line, ['한빛', '공단김보람', '한빛공단', '김보람'])[0]).toBe('credit: 사진제공=한빛공단');
    expect(parts(line, ['한빛', '공단김보람'])[0]).toBe('credit: 사진제공=한빛');
    expect(parts('사진제공=한빛 김보람', ['한', '빛'])[0]).toBe('credit: 사진제공=');
    // behind a dateline no name is credited
    expect(parts('[한빛일보] 한빛공단김보람 이사장', ['한빛공단', '김보람'])[0]).toBe('dateline: [한빛일보]');
    expect(parts('사진제공=“한빛공단김보람', ['한빛공단', '김보람'])[0]).toBe('credit: 사진제공=');
  });
});

describe('behind a line', () => {
  it.each<readonly [string, string]>([
    ['홍길동 기자 hong@hanbit.example', 'byline'],
    ['(홍길동 기자)', 'byline'],
    ['/hong@hanbit.example', 'byline'],
    ['<저작권자 © 한빛일보, 무단 전재 및 재배포 금지>', 'copyright'],
    ['무단전재 및 재배포 금지', 'copyright'],
    ['▶ 관련기사 달빛전자 상생펀드', 'related-news'],
    ['☞ 관련뉴스', 'related-news'],
    ['▶ 관련기사 공장 세운다. 모두 보기', 'related-news'],
  ])('%s is a %s', (tail, rule) => {
    expect(parts(`${LEAD} ${tail}`)).toEqual([LEAD, `${rule}: ${tail}`]);
    expect(parts(`${LEAD}${tail}`)).toEqual([LEAD, `${rule}: ${tail}`]);
  });
  it.each(['/한빛진흥공단 제공', '(사진 제공-새벽시)', '사진=한빛부', 'ⓒ 한빛이미지', '연합뉴스'])(
    '%s is a credit',
    (tail) => {
      expect(parts(`${LEAD} ${tail}`)).toEqual([`caption credited-caption: ${LEAD}`, `credit: ${tail}`]);
    },
  );
  it.each([
    ['새벽시', 'a name'],
    ['(한빛진흥공단 관계자)', 'brackets that credit nobody'],
    ['▶ 관련 법령 정비', 'a heading of the release'],
    ['▶ 관련기사를 묶은 책이 나왔다.', 'a sentence'],
    ['▶ 관련기사 “책이 나왔다.”', 'a quoted one'],
    ['관련기사 ▶ 모음', 'a sign that opens nothing'],
    ['* 관련기사', 'another sign'],
    [`/${'가'.repeat(61)} 제공`, 'a long name'],
  ])('%s is none (%s)', (tail) => {
    expect(parts(`${LEAD} ${tail}`)).toEqual([`${LEAD} ${tail}`]);
  });
  it('stands behind a sentence, or behind a sign', () => {
    expect(parts('협약식 모습 홍길동 기자 hong@hanbit.example')).toHaveLength(1);
    expect(parts('협약식 모습 (홍길동 기자)')).toEqual(['협약식 모습', 'byline: (홍길동 기자)']);
    expect(parts('협약식 모습 /한빛진흥공단 제공')[1]).toBe('credit: /한빛진흥공단 제공');
    expect(parts('협약식 모습 <저작권자 © 한빛일보, 무단 전재 금지>')[1]).toMatch(/^copyright/u);
    expect(parts('협약식 모습 무단전재 금지')).toHaveLength(1);
    expect(parts('협약식 모습 연합뉴스')).toHaveLength(1);
    expect(parts('협약식 모습 - 사진=한빛부')).toHaveLength(1);
    expect(parts('협약식 모습 ▶ 홍길동 기자')).toHaveLength(1);
    expect(parts('협약식 모습 ▶ 관련기사 모음')).toHaveLength(1);
  });
  it.each(['!', '?', '…', '.”', '.)', '.’”', '.』]'])('a sentence may end in %s', (mark) => {
    const words = `${LEAD.slice(0, -1)}${mark}`;
    expect(parts(`${words} 홍길동 기자 hong@hanbit.example`)).toEqual([
      words,
      'byline: 홍길동 기자 hong@hanbit.example',
    ]);
  });
  it('there may be several of them', () => {
    expect(parts(`${LEAD} /한빛진흥공단 제공 (홍길동 기자)`)).toEqual([
      `caption credited-caption: ${LEAD}`,
      'credit: /한빛진흥공단 제공',
      'byline: (홍길동 기자)',
    ]);
  });
  it('there may be four of them, and no more', () => {
    const credits = ['/가나다라마 제공', '/바사아자차 제공', '/카타파하거 제공'];
    const signers = ['(홍길동 기자)', '(임꺽정 기자)', '(이가온 기자)'];
    const tails = credits.map((credit, at) => `${credit} ${signers[at] ?? ''}`);
    expect(parts(`${LEAD} ${tails.join(' ')}`)).toEqual([
      `caption credited-caption: ${LEAD} ${tails[0] ?? ''}`,
      ...[1, 2].flatMap((at) => [`credit: ${credits[at] ?? ''}`, `byline: ${signers[at] ?? ''}`]),
    ]);
    expect(edges.tails(LEAD, true)).toEqual([]);
  });
  it('stands up to eleven blanks behind the sentence', () => {
    for (const tail of ['홍길동 기자 hong@hanbit.example', '무단전재 및 재배포 금지', '연합뉴스']) {
      expect(parts(`${LEAD}${' '.repeat(11)}${tail}`)).toHaveLength(2);
      expect(parts(`${LEAD}${' '.repeat(12)}${tail}`)).toHaveLength(1);
    }
  });
  it('is looked for in the last two hundred letters', () => {
    const notice = (letters: number): string => `<저작권자 © 한빛일보, 무단 전재 금지>${'가'.repeat(letters)}`;
    expect(parts(`${LEAD}${notice(178)}`)).toHaveLength(2);
    expect(parts(`${LEAD}${notice(200)}`)).toHaveLength(1);
  });
  it('a line that is nothing else stays', () => {
    for (const line of ['/가나다 라마바', '/한빛진흥공단 제공', '(홍길동 기자)']) expect(parts(line)).toEqual([line]);
  });
  it('a long line with a credit is no caption', () => {
    const long = `${LEAD} `.repeat(6).trim();
    expect(long.length).toBeGreaterThan(300);
    expect(parts(`${long} /한빛공단 제공`)[0]).toBe(`body credited-caption: ${long}`);
    const upTo = (letters: number): string => `${'가'.repeat(letters - 10 - LEAD.length)} ${LEAD} /한빛공단 제공`;
    expect(upTo(300)).toHaveLength(300);
    expect(parts(upTo(300))[0]).toMatch(/^caption/u);
    expect(parts(upTo(301))[0]).toMatch(/^body credited/u);
  });
});

describe('the bare name behind a caption', () => {
  const SHOWN = '두 기관의 대표가 협약서에 서명하고 있다.';
  it.each([
    [SHOWN, '한빛산업'],
    [SHOWN, '한빛 산업 진흥원'],
    [SHOWN, '㈜한빛산업'],
    ['노을마루 전경.', '한빛군'],
    ['축제의 한 장면.', 'HB산업'],
    ['두 사람이 나란히 서 있다.', '한빛군'],
  ])('%s %s', (caption, name) => {
    expect(parts(`${caption} ${name}`)).toEqual([`caption credited-caption: ${caption}`, `credit: ${name}`]);
  });
  it.each([
    [SECOND, '새벽시', 'no caption'],
    ['회의가 있다.', '한빛군', 'no act that is shown'],
    ['전경 사진을 모았다.', '한빛군', 'no ending of captions'],
    [SHOWN, '모두 함께했다', 'a sentence'],
    [SHOWN, '가장 좋아요 한빛', 'the start of one'],
    [SHOWN, '가 나 다 라', 'four words'],
    [SHOWN, '가'.repeat(21), 'a long name'],
    [SHOWN, '한빛:산업', 'other signs'],
    [SHOWN, '한빛.산업', 'a stop'],
    [`${'가'.repeat(225)} ${SHOWN}`, '한빛군', 'a long line'],
  ])('%s %s is none (%s)', (caption, name) => {
    expect(parts(`${caption} ${name}`)).toHaveLength(1);
  });
  it('has up to twenty letters, its line 250', () => {
    expect(parts(`${SHOWN} ${'가'.repeat(9)} ${'나'.repeat(10)}`)).toHaveLength(2);
    expect(parts(`${SHOWN} ${'가'.repeat(10)} ${'나'.repeat(10)}`)).toHaveLength(1);
    const line = (letters: number): string => `${'가'.repeat(letters - SHOWN.length - 5)} ${SHOWN} 한빛군`;
    expect(line(250)).toHaveLength(250);
    expect(parts(line(250))).toHaveLength(2);
    expect(parts(line(251))).toHaveLength(1);
  });
  it('stands at the end of a paragraph, with nothing behind it', () => {
    expect(parts(`${SHOWN} 한빛산업`, [], false)).toHaveLength(1);
    expect(parts(`${SHOWN} 한빛산업진흥원 (홍길동 기자)`)).toEqual([
      `${SHOWN} 한빛산업진흥원`,
      'byline: (홍길동 기자)',
    ]);
  });
});

describe('the end of the article', () => {
  it('is where a journalist signs or rights are kept, not where a picture is credited', () => {
    expect(endsThere(`${LEAD} 홍길동 기자 hong@hanbit.example`)).toBe(true);
    expect(endsThere(`${LEAD} <저작권자 © 한빛일보, 무단 전재 금지>`)).toBe(true);
    expect(endsThere(`${LEAD} /hong@hanbit.example`)).toBe(false);
    expect(endsThere(`${LEAD} /한빛공단 제공`)).toBe(false);
    expect(endsThere(`${LEAD} ▶ 관련기사 모음`)).toBe(false);
    expect(endsThere(`[한빛일보] ${LEAD}`)).toBe(false);
    expect(endsThere(`[한빛일보] ${LEAD} 홍길동 기자 hong@hanbit.example`)).toBe(true);
    expect(endsThere(LEAD)).toBe(false);
  });
});

describe('the words that an article knows', () => {
  const known = (...lines: readonly string[]): readonly string[] => [
    ...vocabularyOf(splitLines(lines.join('\n')), edges),
  ];
  it('are its words, with and without what may be a particle', () => {
    expect(known('한빛공단은 HB')).toEqual(['한빛공단은', '한빛공단', '한빛공', 'HB']);
    expect(known('새벽 가')).toEqual(['새벽']);
    expect(known('새벽시')).toEqual(['새벽시', '새벽']);
  });
  it('are not those of credits', () => {
    expect(known('사진=한빛공단김보람', '새벽')).toEqual(['새벽']);
    expect(known('[한빛일보] 새벽')).toContain('한빛일보');
  });
});

describe('the newspaper that a line names', () => {
  it.each<readonly [string, string | undefined]>([
    ['<저작권자 © 한빛일보, 무단 전재 금지>', '한빛일보'],
    ['<ⓒ내일을 여는 경제 플랫폼, 한빛경제신문(www.hanbit.example)>', '한빛경제신문'],
    ['한빛일보 달빛신문', '달빛신문'],
    ['(새벽=뉴시스)', '뉴시스'],
    ['무단 전재 금지', undefined],
    ['일보', undefined],
    ['TV', undefined],
    [`${'가'.repeat(299)} 한빛일보`, undefined],
  ])('%s → %s', (words, expected) => {
    expect(edges.outlet(words)).toBe(expected);
  });
});
