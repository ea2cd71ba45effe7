// Whose people officials are whom a release names without a body: of its issuer, of the body that the label before them
// names, or of nobody that it says. Of every kind several sentences, and what only looks like them.
import { describe, expect, it } from 'vitest';
import { createResources } from '../../src/dictionary/load.js';
import { languageOf } from '../../src/lexicon/language.js';
import { announcesNotice } from '../../src/phrases/appointments/notice-headings.js';
import { expectRow, type RowContext } from '../bracket-notation.js';

type Case = readonly [row: string, context?: RowContext];

const withContext = ([row, context = {}]: Case): readonly [row: string, context: RowContext] => [row, context];

function of(organization: string | undefined, ...names: readonly string[]): RowContext {
  return { attributes: Object.fromEntries(names.map((name) => [name, { organization }])) };
}

const FOREST = '산림청(청장 남성현)은 알렸다.';
const NOTICE = [FOREST, '산림청 과장급 인사(’24.3.4.)'];
const INDUSTRY = { date: '2024-03-04', before: ['산업통상자원부(장관 안덕근)는 알렸다.'] };
/** On the page of a ministry, as archives state it. */
const INSTITUTE = ['- 부처: 산림청', '산림청 국립산림과학원(원장 배재수)은 길을 열었다.'];

const KINDS: Readonly<Record<string, readonly Case[]>> = {
  'who is moved, in a notice': [
    ['▲ 산림정책과장 [한도윤|official]', { before: NOTICE, ...of('산림청', '한도윤') }],
    // the line names another body
    ['▲ 조달청 혁신과장 서기관 [한도윤|official]', { before: NOTICE, ...of('조달청', '한도윤') }],
    ['서기관 [한도윤|official]', { before: [...NOTICE, '▲ 산림정책과장'], ...of('산림청', '한도윤') }],
    // no notice
    [
      '서기관 [한도윤|official]',
      { before: [FOREST, '새해 인사를 나눴다.', '▲ 산림정책과장'], ...of(undefined, '한도윤') },
    ],
  ],
  'heads whom only their title presents': [
    ['완주군과 한국농어촌공사가 [한도윤|official] 군수가 참석한 가운데 협약을 맺었다', of('완주군', '한도윤')],
    ['새벽재단은 대구에서 [한도윤|official] 이사장의 취임식을 열었다', of('새벽재단', '한도윤')],
    // the last of the kind is one that the title does not head
    ['새벽재단이 누리센터를 찾았고 [한도윤|official] 이사장이 답했다', of(undefined, '한도윤')],
  ],
  'guests, whose row is labelled': [
    [
      'ㅇ 참석 : (개인정보위) [한도윤|official] 조사국장, [문채원|official] 분쟁조정과장',
      { ...INDUSTRY, ...of('개인정보보호위원회', '한도윤', '문채원') },
    ],
    ['ㅇ 참석 : (정부) [한도윤|official] 산업정책관', { ...INDUSTRY, ...of('산업통상자원부', '한도윤') }],
    ['ㅇ 참석 : (우리측) [한도윤|official] 산업정책관', { ...INDUSTRY, ...of('산업통상자원부', '한도윤') }],
    ['ㅇ 참석 : (유관기관) [한도윤|official] 산업정책관', { ...INDUSTRY, ...of(undefined, '한도윤') }],
    ['ㅇ 대표 : (체코) [한도윤|official] 산업정책관', { ...INDUSTRY, ...of(undefined, '한도윤') }],
    // the label of a role says nothing of a body
    ['ㅇ (축사) [한도윤|official] 산업정책관', { ...INDUSTRY, ...of('산업통상자원부', '한도윤') }],
    // behind a sentence, and glued to a title, it is no label
    [
      '(개인정보위) 회의가 열렸다. [한도윤|official] 산업정책관은 답했다.',
      { ...INDUSTRY, ...of('산업통상자원부', '한도윤') },
    ],
    [
      'ㅇ (개인정보위) [한도윤|official] 조사국장(국회) [문채원|official] 의원',
      { ...INDUSTRY, ...of('개인정보보호위원회', '한도윤') },
    ],
  ],
  'guests, in a row behind somebody of another body': [
    ['[한도윤|official] 조달청장, [문채원|official] 산업정책관이 왔다.', { ...INDUSTRY, ...of(undefined, '문채원') }],
    [
      '[한도윤|official] 산업부 장관, [문채원|official] 산업정책관이 왔다.',
      { ...INDUSTRY, ...of('산업통상자원부', '문채원') },
    ],
  ],
  'foreigners are none of the people of an issuer': [
    ['이날 [다비드 노바크|official] 정무국장이 왔다.', { ...INDUSTRY, ...of(undefined, '다비드 노바크') }],
  ],
  'the people of an institute whose release stands on the page of its ministry': [
    ['목재공학과 [한도윤|official] 과장은 말했다.', { before: INSTITUTE, ...of('국립산림과학원', '한도윤') }],
    // who answers for it is the page
    ['담당: 목재공학과 [한도윤|official] 과장(042-000-0000)', { before: INSTITUTE, ...of('산림청', '한도윤') }],
    // a place of a meeting, and a committee of the ministry
    [
      '[한도윤|official] 산림정책국장은 말했다.',
      {
        before: ['- 부처: 산림청', '국립산림과학원(원장 배재수)에서 회의가 열렸다.'],
        ...of('산림청', '한도윤'),
      },
    ],
    // a scrap of a headline is no issuer
    [
      '[한도윤|official] 산업정책관은 말했다.',
      { ...INDUSTRY, before: ['- 부처: 신행정부', ...INDUSTRY.before], ...of('산업통상자원부', '한도윤') },
    ],
  ],
  'who chairs for a ministry and its agency': [
    [
      '보건복지부와 국민연금공단은 5월 24일(수) [한도윤|official] 제1차관 주재로 회의를 열었다.',
      of('보건복지부', '한도윤'),
    ],
  ],
  'whose hall it is': [
    ['대구시청 [한도윤|official] 과장이 왔다.', of('대구광역시', '한도윤')],
    ['구미시청 [한도윤|official] 과장이 왔다.', of('구미시', '한도윤')],
  ],
  'who fills a line, with the body in the line above or in a bracket below': [
    ['([한도윤|official] 대표)', { before: ['㈜가온나래'], ...of('가온나래', '한도윤') }],
    ['[한도윤|official] 부장', { before: ['기술보증기금 보증기획부'], ...of('기술보증기금', '한도윤') }],
    // units between, of which nothing names a body
    ['[한도윤|official] 부장', { before: ['벤처기업협회', '일자리', '사업팀'], ...of('벤처기업협회', '한도윤') }],
    ['[한도윤|official] 대표\n(기술보증기금 혁신센터)', of('기술보증기금', '한도윤')],
    // a sentence, a number, and what somebody did before
    ['[한도윤|official] 대표', { before: ['기술보증기금은 8일 이들을 뽑아 알렸다.'], ...of(undefined, '한도윤') }],
    ['[한도윤|official] 대표', { before: ['기술보증기금 10개사'], ...of(undefined, '한도윤') }],
    ['[한도윤|official] 대표', { before: ['기술보증기금 팀장', '누리솔'], ...of(undefined, '한도윤') }],
    // who stands in a sentence
    ['[한도윤|official] 대표는 말했다.', { before: ['기술보증기금'], ...of(undefined, '한도윤') }],
  ],
  'a deputy behind the head of his body': [
    [
      '[한도윤|official] 회장, [문채원|official] 수석부회장이 왔다.',
      { ...INDUSTRY, before: ['벤처기업협회(회장 한도윤)는 알렸다.'], ...of('벤처기업협회', '문채원') },
    ],
  ],
  'a body in quotes before the name': [
    ["이날 '기술보증기금' [한도윤|official] 이사는 답했다.", of('기술보증기금', '한도윤')],
    ["이날 '대표 [한도윤|official] 씨'를 불렀다.", of(undefined, '한도윤')],
  ],
  'people to ask, of any title that firms do not give their heads': [
    [
      '소방교 [한도윤|official] (044-205-7476)',
      { before: ['소방청', '과장 문채원 (044-205-7470)'], ...of('소방청', '한도윤') },
    ],
  ],
  'of whom a clause says where he works': [
    ['기술보증기금에서 분석을 맡고 있는 [한도윤|official] 담당관은 답했다.', of('기술보증기금', '한도윤')],
    ['기술보증기금(기보)에 재직 중인 [한도윤|official] 과장은 답했다.', of('기술보증기금', '한도윤')],
    ['네이버를 이끄는 [한도윤|official] 대표는 답했다.', of('네이버', '한도윤')],
    ['네이버를 창업한 [한도윤|official] 대표는 답했다.', of('네이버', '한도윤')],
    ['네이버를 창업한 [한도윤|official] 장관은 답했다.', of(undefined, '한도윤')],
    ['네이버에서 근무한 [한도윤|official] 대표는 답했다.', of(undefined, '한도윤')],
    ['네이버에 투자한 [한도윤|official] 대표는 답했다.', of(undefined, '한도윤')],
    ['네이버를 방문하는 [한도윤|official] 과장은 답했다.', of(undefined, '한도윤')],
  ],
  'of two bodies the one that contact lines name, else the one that a phrase does': [
    [
      '농촌진흥청 환경과 [한도윤|official] 과장은 답했다.\n[문의] 국립농업과학원 환경과 [한도윤|official] 과장 (063-238-2651)',
      of('국립농업과학원', '한도윤'),
    ],
  ],
  'whom his title alone presents': [
    [
      '[한도윤|official] 민간위원장은 답했다.',
      { before: ['사업재편계획심의위원회가 8일 열렸다.'], ...of('사업재편계획심의위원회', '한도윤') },
    ],
    [
      '[한도윤|official] 선임연구원은 답했다.',
      { before: ['산업연구원 분석에 따르면 늘었다.'], ...of('산업연구원', '한도윤') },
    ],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  it.each(cases.map(withContext))('%s', (row, context) => {
    expectRow(row, { types: ['official'], ...context });
  });
});

describe('the heading of a notice', () => {
  const language = languageOf(createResources());

  it.each([
    '[인사] 새벽부',
    '인사',
    '새벽부 과장급 인사',
    '(보도자료) 산림청 인사(2024년 3월 4일자)',
    '인사발령<새벽청>',
    '과장급 전보 인사',
    '금융위원회 인사 보도',
    '◆하나은행 ◇부행장 승진 △기업그룹 한도윤',
    '▶ 과장 및 팀장급 전보(2. 4일자)',
  ])('%s', (line) => {
    expect(announcesNotice(line, language)).toBe(true);
  });

  it.each([
    '신임 사무관 승진 임용식 개최',
    '새해 인사',
    '개회 및 내빈 인사',
    '한국산업안전보건공단',
    '사전보도자료',
    '호우 경보 발령',
    '인사혁신처',
    '인사말씀',
    '다자녀 공무원 승진 우대',
  ])('is not: %s', (line) => {
    expect(announcesNotice(line, language)).toBe(false);
  });
});
