// What is the article and what is the page around it. A page is written one line a row: `zone: words`, parts of one
// line divided by `‖`, `=zone` for what only repeats. All pages were written for these tests.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createResources } from '../../src/dictionary/load.js';
import { createSegmenter } from '../../src/stages/segment/index.js';
import type { Article } from '../../src/core/types.js';

const segment = createSegmenter(createResources());

interface Part {
  readonly zone: string;
  readonly words: string;
}

function partsOf(row: string): readonly Part[] {
  return row.split('‖').map((part) => {
    const match = /^(?<zone>=?[a-z]+): (?<words>.*)$/su.exec(part);
    return { zone: match?.groups?.['zone'] ?? '?', words: match?.groups?.['words'] ?? '' };
  });
}

function pageOf(rows: readonly string[]): string {
  return rows
    .map((row) =>
      row === ''
        ? ''
        : partsOf(row)
            .map(({ words }) => words)
            .join(''),
    )
    .join('\n');
}

/** The rows again, as the segmenter sees them. */
function segmented(rows: readonly string[], given: Partial<Article> = {}): readonly string[] {
  const text = pageOf(rows);
  const blocks = segment({ id: 'page', text, ...given }).blocks;
  return blocks.map(
    ({ zone, start, end, repeats }) => `${repeats === undefined ? '' : '='}${zone}: ${text.slice(start, end)}`,
  );
}

function wanted(rows: readonly string[]): readonly string[] {
  return rows.flatMap((row) => (row === '' ? [] : partsOf(row).map(({ zone, words }) => `${zone}: ${words.trim()}`)));
}

const LEAD = '한빛진흥공단은 오늘 새벽시와 함께 지역 제조기업의 수출을 돕는 업무협약을 맺었다고 5일 밝혔다.';
const SECOND =
  '두 기관은 수출 상담회와 물류비 지원, 해외 인증 취득을 함께 돕고 참여 기업을 3년 동안 뒷받침할 계획이다.';
const HEADLINE = '한빛진흥공단-새벽시, 제조기업 수출 지원 업무협약';

const PAGES: readonly (readonly [string, readonly string[]])[] = [
  [
    'a newspaper page: menus above, buttons below the headline, rankings after the byline',
    [
      'boilerplate: 본문 바로가기',
      'boilerplate: 로그인',
      'boilerplate: 정치',
      'boilerplate: 산업·유통',
      `headline: ${HEADLINE}`,
      'boilerplate: 기자명 홍길동 기자   입력 2024.05.13 09:59  수정 2024.05.13 11:20',
      'boilerplate: 공유하기',
      'boilerplate: 글자크기 설정',
      'subtitle: 3년 동안 물류비와 인증비 지원',
      '',
      `body: ${LEAD}`,
      '',
      `body: ${SECOND}`,
      'boilerplate: 홍길동 기자 hong@hanbit.example',
      '',
      'boilerplate: 많이 본 뉴스',
      'boilerplate: 1 달빛전자, 사상 최대 실적…4조원 돌파',
      'boilerplate: 2 “이제는 떠난다” 김아무개 회장의 고백',
      'boilerplate: 댓글 0',
    ],
  ],
  [
    'a list of other articles in the middle: the article goes on below it',
    [
      `headline: ${HEADLINE}`,
      `body: ${LEAD}`,
      'boilerplate: [관련기사]',
      'boilerplate: ▶ 달빛전자, 노을시에 공장 세운다',
      'body: 두 기관은 한빛진흥공단의 해외 거점을 지역 제조기업에 열고 업무협약에 따라 수출 상담회를 새벽시에서 열기로 했다고 밝혔다.',
      'boilerplate: <저작권자 © 한빛일보, 무단 전재 및 재배포 금지>',
      'boilerplate: 노을시 축제에 달빛전자 임직원 백여 명이 참가해 무대를 꾸미고 성금 3억원을 전했다고 주최 쪽이 밝혔다.',
    ],
  ],
  [
    'a dateline in front of the lead and a byline glued to the last sentence',
    [
      `headline: ${HEADLINE}`,
      `boilerplate: (새벽=한빛뉴스) 홍길동 기자 = ‖body: ${LEAD}`,
      `body: ${SECOND}‖boilerplate: 홍길동 기자 hong@hanbit.example`,
    ],
  ],
  [
    'captions: the credit goes, what the picture shows stays, and its copy is a repeat',
    [
      `headline: ${HEADLINE}`,
      '',
      'caption: 김보람 한빛진흥공단 이사장(왼쪽)이 협약서에 서명하고 있다. ‖boilerplate: 한빛진흥공단',
      '',
      '=caption: 김보람 한빛진흥공단 이사장(왼쪽)이 협약서에 서명하고 있다. ‖boilerplate: 한빛진흥공단',
      '',
      `body: ${LEAD}`,
      '',
      'caption: 새벽시 산업단지 전경. ‖boilerplate: /한빛진흥공단 제공',
      'boilerplate: [사진=새벽시]',
      'boilerplate: (자료: 한빛통계원)',
    ],
  ],
  [
    'a credit glued to the caption is told from it by the names that the article knows',
    [
      `headline: ${HEADLINE}`,
      'boilerplate: 사진제공=한빛공단‖caption: 김보람 이사장(왼쪽)이 협약서에 서명하고 있다.',
      `body: 한빛공단은 ${LEAD}`,
      'body: 김보람 이사장은 이번 협약을 시작으로 지원을 넓혀 지역 제조기업이 더 멀리 나가게 하겠다고 말했다.',
    ],
  ],
  [
    'a page that gives its article twice',
    [
      `headline: ${HEADLINE}`,
      `body: ${LEAD}`,
      `body: ${SECOND}`,
      'boilerplate: 홍길동 기자 hong@hanbit.example',
      `=body: ${LEAD}`,
      `=body: ${SECOND}`,
      'boilerplate: 홍길동 기자 hong@hanbit.example',
    ],
  ],
  [
    'a headline that comes again with a prefix, and once more in broken lines',
    [
      `headline: ${HEADLINE}`,
      `=subtitle: [보도자료] ${HEADLINE}`,
      '=subtitle: 한빛진흥공단-새벽시,',
      '=subtitle: 제조기업 수출 지원 업무협약',
      `body: ${LEAD}`,
    ],
  ],
  [
    'a release keeps its bullets, tables, contacts and attachments',
    [
      `headline: ${HEADLINE}`,
      `body: □ ${LEAD}`.replace('body', 'bullet'),
      'bullet: ㅇ 지원 대상 : 새벽시 소재 제조기업 100개사',
      'bullet: * 업종 : 한빛기계, 달빛전자 등',
      'body: 구분',
      'body: 지원금',
      'body: 물류비',
      'body: 3억원',
      'contact: 담당 : 한빛진흥공단 수출지원부 김보람 차장(☎ 02-000-0000)',
      'attachment: 붙임 1',
      'attachment: 업무협약 개요',
      'attachment: □ 참석 : 김보람 한빛진흥공단 이사장',
    ],
  ],
  [
    'an archive around a release',
    [
      'boilerplate: ---',
      'boilerplate: title: "한빛진흥공단-새벽시, 제조기업 수출 지원 업무협약"',
      'boilerplate: ministry: "한빛부"',
      'boilerplate: ---',
      `headline: # ${HEADLINE}`,
      'boilerplate: - 부처: 한빛부',
      'boilerplate: - 배포일: 05/13/2024 07:05:01',
      'boilerplate: - NewsItemId: 100000001',
      'boilerplate: - 원문: https://news.example/view?id=1',
      'boilerplate: ## 본문',
      `body: ${LEAD}`,
      'boilerplate: ## 출처',
      'boilerplate: - 정책브리핑 보도자료 API',
    ],
  ],
  [
    'weather above the headline',
    [
      'boilerplate: • 맑음새벽 27.9℃',
      'boilerplate: • 구름조금노을 31.8℃',
      'boilerplate: 기상청 제공',
      'boilerplate: 정치/경제/사회',
      `headline: ${HEADLINE}`,
      `body: ${LEAD}`,
    ],
  ],
  [
    'temperatures in a row above the headline, and one in a table of products',
    [
      'boilerplate: 새벽시 27.9℃',
      'boilerplate: 노을시 31.8℃',
      'boilerplate: 한빛군 -3.5℃',
      `headline: ${HEADLINE}`,
      `body: ${LEAD}`,
      'body: 보관 온도',
      'body: 냉장 5℃',
    ],
  ],
  [
    'a table of contacts cell by cell',
    [
      `headline: ${HEADLINE}`,
      'contact: 담당 부서',
      'contact: 수출지원부',
      'contact: 책임자',
      'contact: 차 장',
      'contact: 김보람',
      'contact: (02-000-0000)',
      `body: ${LEAD}`,
    ],
  ],
  [
    'a headline that speaks of views, and the number of views',
    ['headline: 한빛진흥공단 홍보 영상, 조회수 100만 돌파하며 수출 지원', 'boilerplate: 조회수 1,234', `body: ${LEAD}`],
  ],
  [
    'an article that another one follows on the same page',
    [
      `headline: ${HEADLINE}`,
      `body: ${LEAD}`,
      'boilerplate: <저작권자 © 한빛일보, 무단 전재 및 재배포 금지>',
      'boilerplate: 노을군, 봄꽃 축제 성황리 마무리',
      'boilerplate: 노을군에서 열린 봄꽃 축제가 관람객 십만 명을 모으며 나흘 동안의 일정을 마쳤다.',
      'boilerplate: 공연과 체험 행사가 이어졌고 주민들은 먹거리 장터에서 손님을 맞이했다고 밝혔다.',
    ],
  ],
  [
    'a collection that puts a tab between headline and lead',
    [`headline: ${HEADLINE}‖body: \t${LEAD}`, `body: ${SECOND}`],
  ],
  [
    'a page of words that no list knows: a menu above and again below, buttons, a ranking by numbers',
    [
      ...['다솔마루', '오늘 한 자락', '물 건너 이야기', '살림 셈법', '저잣거리'].map(
        (words) => `boilerplate: ${words}`,
      ),
      `headline: ${HEADLINE}`,
      'boilerplate: 큰 글로',
      'boilerplate: 작은 글로',
      'boilerplate: 갈무리',
      `body: ${LEAD}`,
      'body: 참여 기업은 모두 12곳',
      `body: ${SECOND}`,
      'boilerplate: 마음에 남은 글',
      'boilerplate: 1',
      'boilerplate: 노을시, 달빛전자와 공장 설립 협약',
      'boilerplate: 2',
      'boilerplate: 새벽시 축제에 십만 명 다녀가',
      'boilerplate: 3',
      'boilerplate: 한빛군 딸기 오사카 백화점에 첫 수출',
      'boilerplate: 물 건너 이야기',
      'boilerplate: 살림 셈법',
      'boilerplate: 저잣거리',
      'boilerplate: 고을 새벽군 달빛면 은하길 12',
    ],
  ],
  [
    'a release with its contacts cell by cell on top, and a table that lost its rows: no menu, no ranking',
    [
      'boilerplate: 보도자료',
      ...['담당 부서', '수출지원과', '책임자', '과장', '김보람', '(044-000-0000)'].map((words) => `contact: ${words}`),
      `headline: ${HEADLINE}`,
      `body: ${LEAD}`,
      'body: 연번',
      'body: 사업 이름',
      'body: 1',
      'body: 새벽시 제조기업 해외 인증 취득',
      'body: 2',
      'body: 노을군 제조기업 물류비 지원',
      'body: 3',
      'body: 달빛군 제조기업 상담회 개최',
      `body: ${SECOND}`,
    ],
  ],
  [
    'a slogan of four lines above a headline, and one menu entry too few',
    [
      ...['다시 뛰는 한빛', '함께 잘 사는', '새벽의 나라', '한빛부'].map((words) => `body: ${words}`),
      `headline: ${HEADLINE}`,
      `body: ${LEAD}`,
      `body: ${SECOND}`,
    ],
  ],
  [
    'the page of a board: author, day and count in rows, the neighbours below',
    [
      `headline: ${HEADLINE}`,
      'boilerplate: 작성자\t경제교통과\t작성일\t2024-03-11',
      'boilerplate: 조회\t214\t전화번호\t061-000-1234',
      `body: ${LEAD}`,
      `body: ${SECOND}`,
      'boilerplate: 윗글\t달빛면 체리, 오사카에 첫 수출',
      'boilerplate: 아랫글\t새벽군, 인력 양성 협약',
      'boilerplate: (58000) 전남 새벽군 군청길 1 대표전화 061-000-1114 팩스 061-000-1115',
    ],
  ],
  [
    'share buttons in a row with others; the same words in a table are companies',
    [
      `headline: ${HEADLINE}`,
      'boilerplate: 공유하기',
      'boilerplate: 페이스북',
      'boilerplate: 카카오톡',
      `body: ${LEAD}`,
      'body: 입점한 곳',
      'body: 카카오톡',
      'body: 달빛마켓',
    ],
  ],
];

describe('zones of a page', () => {
  it.each(PAGES)('%s', (_, rows) => {
    expect(segmented(rows)).toEqual(wanted(rows));
  });
});

const LINES: readonly (readonly [string, string])[] = [
  // Bylines, and what only looks like one.
  ['boilerplate: 홍길동 기자 hong@hanbit.example', 'a byline'],
  ['boilerplate: 새벽=홍길동 기자 hong@hanbit.example', 'a byline with a place'],
  ['boilerplate: [ 홍길동 기자 ]', 'a byline in brackets'],
  ['boilerplate: 홍길동/임꺽정 기자 hong@hanbit.example', 'two journalists'],
  ['boilerplate: 홍길동 한빛닷컴 기자 hong@hanbit.example', 'a byline with its newspaper'],
  ['boilerplate: 온라인뉴스팀', 'a newsroom'],
  ['boilerplate: 기자 홍길동 hong@hanbit.example', 'a byline that begins with the title'],
  ['boilerplate: 글·사진=홍길동 기자', 'a byline of text and picture'],
  ['body: 현장을 찾은 해외 기자', 'a phrase about journalists'],
  ['body: 기자간담회 개최', 'a meeting with journalists'],
  ['body: 산업부, 중소기업', 'a ministry that is also the name of a desk'],
  ['body: 신청 : apply@hanbit.example', 'an address with its label'],
  // Credits, and work that provides something.
  ['boilerplate: 사진=한빛이미지', 'a photo credit'],
  ['boilerplate: [출처: 한빛부]', 'a source'],
  ['boilerplate: (한빛진흥공단 제공)', 'a credit in brackets'],
  ['boilerplate: 게티이미지뱅크 제공', 'an agency of pictures'],
  ['boilerplate: 사진은 기사와 무관함', 'a note on a picture'],
  ['body: 수출기업 물류비 제공', 'what a programme provides'],
  ['body: 누리집 홈페이지', 'a place to apply'],
  // Copyright.
  ['boilerplate: [ⓒ 한빛일보(www.hanbit.example), 무단 전재 및 재배포 금지]', 'a copyright line'],
  ['boilerplate: 본 저작물은 공공누리 제1유형에 따라 이용할 수 있습니다.', 'a licence of public works'],
  ['body: 저작권자 보호를 위한 지원 사업에 40개사가 참여했다고 한빛진흥공단이 밝혔다.', 'a sentence about rights'],
  ['boilerplate: 본 기사의 저작권은 한빛일보에 있습니다.', 'a copyright notice in a sentence'],
  ['boilerplate: 키워드 : 중소기업, 수출', 'tags'],
  ['body: 키워드 광고를 돕는 사업', 'a subject'],
  // Related news in a line of their own, and what only begins like them.
  ['boilerplate: ▶ 관련기사 달빛전자, 상생펀드 1조원 조성', 'a heading and its link'],
  ['boilerplate: [관련기사] 노을시, 공장 설립 협약', 'a heading in brackets and its link'],
  ['bullet: ▶ 관련기사를 묶은 책이 나왔다.', 'a sentence about articles'],
  ['bullet: ▶ 관련 법령 정비 추진', 'a heading of a release'],
  // Who publishes the page, and whom to ask.
  ['boilerplate: 새벽시 하늘로 1 대표전화 02-000-0000 등록번호 새벽 아 00012', 'the publisher'],
  ['contact: ※ 문의 : 한빛센터 누리집, 대표전화(044-000-0000)', 'an office to ask'],
  ['boilerplate: 글쓴이 나래 / 2024년 6월 3일', 'the author of a blog'],
  ['body: 글쓴이 모집 공고', 'a call for authors'],
  // Dates.
  ['boilerplate: 입력 2024.05.13 09:59', 'a stamp'],
  ['body: 등록 기업 120개사, 지원금 3억원', 'a count that begins like a stamp'],
  // Headings of lists, and outlines that look like them.
  ['bullet: □ 주요 뉴스', 'a heading in the outline of a release'],
  ['body: 추천 제품', 'a heading of a catalogue'],
];

describe('single lines below a lead', () => {
  it.each(LINES)('%s (%s)', (row) => {
    const rows = [`headline: ${HEADLINE}`, `body: ${LEAD}`, '', row, '', `body: ${SECOND}`];
    expect(segmented(rows)[2]).toBe(row);
  });
});

const TAILS: readonly (readonly [string, string])[] = [
  [`body: ${SECOND}‖boilerplate: 홍길동 기자 hong@hanbit.example`, 'byline'],
  [`body: ${SECOND}‖boilerplate: /hong@hanbit.example`, 'address behind a slash'],
  [`body: ${SECOND}‖boilerplate: ▶ 관련기사 달빛전자 상생펀드`, 'related news'],
  [`body: ${SECOND} ‖boilerplate: <저작권자 © 한빛일보, 무단 전재 및 재배포 금지>`, 'copyright notice'],
  [`caption: ${SECOND} ‖boilerplate: (사진 제공-새벽시)`, 'credit'],
  [`body: ${SECOND} 새벽시`, 'a name behind a sentence that is no caption'],
  [`body: ${SECOND}(한빛진흥공단 관계자)`, 'brackets that credit nobody'],
];

const PREFIXES: readonly (readonly [string, string])[] = [
  [`boilerplate: [한빛경제TV=홍길동기자] ‖body: ${LEAD}`, 'newspaper and journalist'],
  [`boilerplate: [한빛투데이 홍길동 기자] ‖body: ${LEAD}`, 'the two with a blank'],
  [`boilerplate: 【새벽=한빛뉴스】홍길동 기자 = ‖body: ${LEAD}`, 'place and agency'],
  [`boilerplate: 한빛연합(월간, 달빛신문) 홍길동 기자 | ‖body: ${LEAD}`, 'a bar behind the journalist'],
  [`boilerplate: [한빛일보] ‖body: ${LEAD}`, 'a newspaper alone'],
  [`body: [새벽시] ${LEAD}`, 'the name of a city is no dateline'],
  [`body: (김보람 이사장) ${LEAD}`, 'a speaker'],
  [`body: [지원기간=3년] ${LEAD}`.replace('지원기간=3년', '지원 기간 : 3년'), 'a label'],
];

/** Rows `rule | words`: what a line is called, where the zone alone does not tell. */
const RULES: readonly (readonly [string, readonly string[]])[] = [
  [
    'the head of a release: its labels, the time of release, the people to ask',
    [
      'release-header | 보도자료',
      'embargo | 보도시점 : 2024. 5. 14.(화) 조간',
      'embargo | 배포일시 2024. 5. 13.(월) 10:00',
      'contact-table | 담당 부서',
      'contact-table | <총괄>',
      'contact-table | 수출지원과',
      'contact-table | 책임자',
      'contact-table | 과 장 김보람 (044-000-0000)',
      'contact-table | <공동>',
      'contact-table | 한빛부 물류과',
      'contact-table | 담당자',
      'contact-table | 사무관 홍길동 (044-000-0001)',
      `headline | ${HEADLINE}`,
      'subtitle | - 3년 동안 물류비와 인증비 지원 -',
      `paragraph | ${LEAD}`,
    ],
  ],
  [
    'contacts in one line, as rows of a table, without numbers, and an invitation to ask',
    [
      `headline | ${HEADLINE}`,
      `paragraph | ${LEAD}`,
      'contact-table | 담당 부서 | 수출지원과 | 책임자 | 과장 김보람 (044-000-0000)',
      '',
      `paragraph | ${SECOND}`,
      'contact-table | | 담당 부서 | 한빛부 |',
      'contact-table | | 책임자 | 과장 김보람 (044-000-0000) |',
      '',
      'contact | 이 자료에 대하여 더욱 자세한 내용을 원하시면 수출지원과 김보람 과장(☎ 044-000-0000)에게 연락 주시기 바랍니다.',
      'contact-table | 담당 부서',
      'contact-table | 수출지원과',
      'contact-table | 담당자',
      'contact-table | 사무관 홍길동',
    ],
  ],
  [
    'a sentence of the article that gives a number to call is none of them',
    [
      `headline | ${HEADLINE}`,
      `paragraph | ${LEAD}`,
      'paragraph | 참여를 바라는 기업은 다음 달 5일까지 한빛진흥공단 수출지원부(☎ 02-000-0000)로 신청하면 된다.',
    ],
  ],
  [
    'a box inside the outline of a release, and what is attached to it',
    [
      `headline | ${HEADLINE}`,
      `bullet | □ ${LEAD}`,
      'bullet | < 참고 : 용어 설명 >',
      'paragraph | 물류비',
      `bullet | □ ${SECOND}`,
      'attachment-heading | 붙임 1. 업무협약 개요 1부.',
      'attachment | 2. 참여 기업 명단 1부. 끝.',
      'attachment-heading | 참고',
      'attachment | 물류비 지원 절차',
    ],
  ],
  [
    'what stands around an article says what it is',
    [
      'menu | 홈 | 정치 | 경제 | 사회 | 문화 | 사람',
      `headline | ${HEADLINE}`,
      `paragraph | ${LEAD}`,
      'source-note | * 출처 : 한빛통계원',
      'tags | #수출 #물류비 #새벽시',
      'byline | 홍길동 기자 hong@hanbit.example',
      'copyright | <저작권자 © 한빛일보, 무단 전재 및 재배포 금지>',
      'related-news | 관련기사',
      'related-news | 달빛전자, 노을시에 공장 세운다',
      'ranking | 많이 본 뉴스',
      'ranking | 노을시 축제에 십만 명 몰려',
      'comments | 댓글 2',
      'comments | 우리 동네에도 왔으면 좋겠네요',
      'advertisement | AD 링크',
      'advertisement | 한빛보험, 지금 가입하면 커피가 공짜',
      'neighbour | 이전글 달빛군 봄꽃 축제 성황',
    ],
  ],
  [
    'links below the last paragraph of a page, whatever their heading is called',
    [
      'phrase | 본문 바로가기',
      'button | 로그인',
      `headline | ${HEADLINE}`,
      'button | 공유하기',
      `paragraph | ${LEAD}`,
      'link-list | 달빛전자, 노을시에 반도체 공장 세운다',
      'link-list | 노을시 축제에 관람객 십만 명 몰려',
      'link-list | 은하군 청년 창업 거점 문 열어',
    ],
  ],
  [
    'names below the last paragraph of an article without a page around it',
    [
      `headline | ${HEADLINE}`,
      `paragraph | ${LEAD}`,
      'paragraph | 달빛전자 대표이사 사장 김보람',
      'paragraph | 노을시 경제국 국장 이가온',
      'paragraph | 은하군 청년 창업 거점 센터장 박누리',
    ],
  ],
];

describe('what a line is called', () => {
  it.each(RULES)('%s', (_, rows) => {
    const cells = rows.map((row) => {
      const at = row.indexOf(' | ');
      return at < 0 ? { rule: '', words: '' } : { rule: row.slice(0, at), words: row.slice(at + 3) };
    });
    const text = cells.map(({ words }) => words).join('\n');
    const got = segment({ id: 'page', text }).blocks.map(
      ({ rule, start, end }) => `${rule.slice('segment/'.length)} | ${text.slice(start, end)}`,
    );
    expect(got).toEqual(rows.filter((row) => row !== ''));
  });
});

describe('the day of a release', () => {
  const stated = '2020-01-01';
  it.each([
    [
      'an embargo line above all',
      ['보도시점 : 2024. 5. 14.(화) 조간', HEADLINE, `(새벽=한빛뉴스 2024.5.13) 홍길동 기자 = ${LEAD}`],
      '2024-05-14',
    ],
    [
      'an embargo line whose day stands in the next cell',
      ['배포일시', '2024. 5. 13.(월) 10:00 이후', HEADLINE, LEAD],
      '2024-05-13',
    ],
    [
      'a dateline above what the document states',
      [HEADLINE, `[한빛투데이 2024.5.13 홍길동 기자] ${LEAD}`],
      '2024-05-13',
    ],
    ['what the document states above its stamps', [HEADLINE, '입력 2025.09.04 09:59', LEAD], stated],
    ['days that the text counts from another are none', [HEADLINE, `지난 22일과 2024년 5월 13일 ${LEAD}`], stated],
    [
      'a sentence about an embargo is none',
      [HEADLINE, `보도시점을 2024년 5월 13일로 정한 지침을 고쳤다고 ${LEAD}`],
      stated,
    ],
    ['a label that is spelled out', ['| 보도 시점 | 2024. 5. 14.(화) 조간 |', HEADLINE, LEAD], '2024-05-14'],
    ['no embargo', ['엠바고 없음', HEADLINE, LEAD], stated],
  ])('%s', (_, lines, expected) => {
    expect(
      segment({ id: 'page', text: lines.join('\n'), date: stated, url: 'https://news.example/2019/05/13/1' }).date,
    ).toBe(expected);
  });
});

describe('what is glued to a line', () => {
  it.each([...TAILS, ...PREFIXES])('%s (%s)', (row) => {
    const rows = [`headline: ${HEADLINE}`, '', row, ''];
    expect(segmented(rows)).toEqual(wanted(rows));
  });
});

describe('what a page states about itself', () => {
  const page = (...lines: string[]): Article => ({ id: 'page', text: lines.join('\n') });
  it.each([
    ['입력 2025.09.04 09:59', '2025-09-04'],
    ['기자명 홍길동 기자   입력 2024.5.3 09:59', '2024-05-03'],
    ['보도시점 2024. 5. 13.(월) 06:00', '2024-05-13'],
    ['배포일시 2024년 5월 13일', '2024-05-13'],
  ])('%s → %s', (line, date) => {
    expect(segment(page(HEADLINE, line, LEAD)).date).toBe(date);
  });
  it('takes no date from the text, nor the day on which the page was visited', () => {
    expect(segment(page('배너', '2024.06.11 (화)', HEADLINE, `지난 2023.05.03 ${LEAD}`)).date).toBeUndefined();
  });
  it('prefers the date that the document states', () => {
    expect(segment({ ...page(HEADLINE, '입력 2025.09.04 09:59', LEAD), date: '2020-01-01' }).date).toBe('2020-01-01');
  });
  it('falls back on address and file name', () => {
    expect(segment({ ...page(LEAD), url: 'https://news.example/2024/05/13/1' }).date).toBe('2024-05-13');
    expect(segment({ ...page(LEAD), id: 'articles/2023-04-26.txt' }).date).toBe('2023-04-26');
  });
  it('finds title, journalist and newspaper', () => {
    const result = segment(
      page(HEADLINE, `(새벽=한빛뉴스) 홍길동 기자 = ${LEAD}`, '<저작권자 © 한빛일보, 무단 전재 및 재배포 금지>'),
    );
    expect([result.title, result.reporter, result.outlet]).toEqual([HEADLINE, '홍길동', '한빛일보']);
  });
  it('takes the headline from the layout, and sets layout furniture aside', () => {
    const text = `메뉴\n${HEADLINE}\n${LEAD}\n추천 상품`;
    const headline = text.indexOf(HEADLINE);
    const result = segment({
      id: 'page',
      text,
      layout: [
        { start: 0, end: 2, kind: 'furniture' },
        { start: headline, end: headline + HEADLINE.length, kind: 'headline' },
        { start: text.length - 5, end: text.length, kind: 'furniture' },
      ],
    });
    expect(result.blocks.map(({ zone }) => zone)).toEqual(['boilerplate', 'headline', 'body', 'boilerplate']);
  });
});

describe('keepBoilerplate', () => {
  it('leaves no boilerplate and no repeats', () => {
    const text = pageOf(PAGES[5]?.[1] ?? []);
    const blocks = segment({ id: 'page', text }, { keepBoilerplate: true }).blocks;
    expect(blocks.every(({ zone, repeats }) => zone !== 'boilerplate' && repeats === undefined)).toBe(true);
    expect(blocks).toHaveLength(7);
  });
});

describe('on any text', () => {
  const piece = fc.constantFrom(
    HEADLINE,
    LEAD,
    '많이 본 뉴스',
    '홍길동 기자 a@b.example',
    '공유하기',
    '사진=',
    '□ ㅇ',
    '\r\n',
    '\n',
    '\t',
    ' ',
    '가',
    '다.',
    '[',
    '(',
    '---',
    '# ',
    '| a |',
    '붙임 1',
    '☎ 02-000-0000',
    '담당 부서',
    '담당자',
    '보도시점 : ',
    '2024. 5. 13.',
    '“',
    '”고 말했다.',
    '#가 #나',
    '이전글 ',
    '.hwp (1KB)',
    '<참고>',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
  );
  it('blocks are in order, never overlap, and every character that is not blank is in one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0;
        let outside = '';
        for (const { start, end } of segment({ id: 'x', text }).blocks) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          outside += text.slice(from, start);
          from = end;
        }
        expect((outside + text.slice(from)).trim()).toBe('');
      }),
    );
  });
  it('gives the same blocks twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(segment({ id: 'x', text })).toEqual(segment({ id: 'x', text }));
      }),
    );
  });
  it('repeats point to an earlier block with the same words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(HEADLINE, LEAD, SECOND, '가나다'), { minLength: 1, maxLength: 12 }),
        (lines) => {
          const { blocks } = segment({ id: 'x', text: lines.join('\n') });
          for (const { start, repeats } of blocks)
            if (repeats !== undefined)
              expect(blocks.some((block) => block.start === repeats && repeats < start)).toBe(true);
        },
      ),
    );
  });
});

describe('text below a signed caption', () => {
  it('goes on with the article where a byline is glued to its last words', () => {
    const paragraph = `${LEAD.repeat(2)}${SECOND.repeat(2)}협약식에는 두 기관의 임직원이 함께했다이도윤 기자 dy@hanbit.kr`;
    const text = `${HEADLINE}\n\n한빛진흥공단은 협약식을 열었다. 사진=이도윤 기자\n${paragraph}`;
    const at = text.indexOf(SECOND);
    const block = segment({ id: 'page', text }).blocks.find(({ start, end }) => start <= at && at < end);
    expect(block?.zone).toBe('body');
  });
});
