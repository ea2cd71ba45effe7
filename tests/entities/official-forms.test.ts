// Forms in which releases name persons with their offices: in several parts, set wide, in brackets, two in one office. Of
// every kind several sentences, and what only looks like them.
import { describe, it } from 'vitest';
import { expectRow, type RowContext } from '../bracket-notation.js';

type Case = readonly [row: string, context?: RowContext];

const OFFICIAL = { types: ['official'] };

const withContext = ([row, context = {}]: Case): readonly [row: string, context: RowContext] => [row, context];

function holders(title: string, organization: string | undefined, ...names: readonly string[]): RowContext {
  const attributes = { title, ...(organization === undefined ? {} : { organization }) };
  return { attributes: Object.fromEntries(names.map((name) => [name, attributes])) };
}

const KINDS: Readonly<Record<string, readonly Case[]>> = {
  'foreign names of three parts and more': [
    ['[세라 허드슨 밀러|official] 백악관 대변인은 답했다.', holders('대변인', '백악관', '세라 허드슨 밀러')],
    ['[피터 한센 뮐러|official] 지멘스 대표가 왔다.', holders('대표', '지멘스', '피터 한센 뮐러')],
    ['[마이클 에런 커티스|official] 미국 국무부 차관보가 왔다.', holders('차관보', '국무부', '마이클 에런 커티스')],
    // cities are family names too
    ['[마리아 엘레나 산토스|official] 필리핀 통상산업부 차관을 만났다.'],
    ['[카를로스 에두아르도 멘데스 리마|official] 세계보건기구 국장은 답했다.'],
    ['국제노동기구 [안나 소피아 린드버그|official] 사무차장이 왔다.'],
    ['[엠마 로즈 클라크|official] 주한영국대사가 왔다.'],
    // of Vietnam, with the country or a surname that no Korean word is written with; whose parts look like other names
    ['[응우옌 반 티엔|official] 베트남 산업무역부 장관은 답했다.', holders('장관', '산업무역부', '응우옌 반 티엔')],
    ['[쩐 득 롱|official] 빈패스트 회장은 답했다.', holders('회장', '빈패스트', '쩐 득 롱')],
    ['베트남에서 온 [팜 하 린|official] 회장은 답했다. 민주당 당 대표는 답했다.'],
    // a state is no body
    ['[파블로 멘데스 도스산토스|official] 중화인민공화국 총리가 왔다.', { types: ['official', 'organization'] }],
    // of the dictionary, beside a firm that sounds like a name, by surname, and written in one word
    ['[마윈|official] 알리바바 회장은 답했다.', holders('회장', '알리바바', '마윈')],
    ['[머스크|official=일론 머스크] 테슬라 CEO는 답했다.', holders('CEO', '테슬라', '일론 머스크')],
    ['[젠슨황|official=젠슨 황] 엔비디아 CEO는 답했다.', holders('CEO', '엔비디아', '젠슨 황')],
    // a listed firm is no part of a name
    ['젠쩌황 엔비디아 대표는 답했다.'],
    // behind the title
    ['백악관 대변인 [세라 허드슨 밀러|official]는 답했다.', holders('대변인', '백악관', '세라 허드슨 밀러')],
    ['세계은행 총재 [마이클 앤드루 콜드웰|official]은 서명했다.', holders('총재', '세계은행', '마이클 앤드루 콜드웰')],
    // the firm between, a noun behind the title
    ['[마이크 콜드웰|official] 구글 코리아 대표가 왔다.', holders('대표', '구글코리아', '마이크 콜드웰')],
    ['백악관 대변인 마이크 문제는 없다.'],
    // the title's letters, and a first name that looks like a Korean one
    ['월풀의 최고재무책임자(CFO) [짐 콜드웰|official]은 답했다.', holders('최고재무책임자', '월풀', '짐 콜드웰')],
    ['월풀의 CEO [제레미 콜드웰|official]은 답했다.', holders('CEO', '월풀', '제레미 콜드웰')],
    // heads of what firms do, and no market
    ['[로한 콜드웰|official] 바클레이즈 금리전략 헤드는 답했다.', holders('헤드', '바클레이즈', '로한 콜드웰')],
    ['[로한 콜드웰|official] 씨티그룹 투자 책임자는 답했다.', holders('책임자', '씨티그룹', '로한 콜드웰')],
    ['로한 콜드웰이 새 조직의 책임자로 남았다.'],
    ['도널드 트럼프 행정부가 시장 예상을 넘었다.'],
    ['새 책 내놓은 한국은행 총재가 왔다.'],
    ['한국은행 총재 세라 정책을 논했다.'],
  ],
  'foreigners before their country, whatever their names sound like': [
    ['△[분헴 보라칫|official] 라오스 환경부 장관, △[알루 카리미|official] 이집트 환경부 차관'],
    ['[푸틴|official=블라디미르 푸틴] 러시아 대통령이 왔다.'],
    ['한편 미국 대통령은 답했다.'],
    ['지난해 방한한 라오스 장관은 답했다.'],
    ['양국 정상과 라오스 총리가 만났다.'],
  ],
  'names of China': [
    ['[셰톈밍|official] 중국 외교부 대변인은 답했다.', holders('대변인', '외교부', '셰톈밍')],
    ['[자오린위|official] 주한 중국대사는 답했다. [자오 대사|official=자오린위]는 떠났다.'],
    ['이날 [류톈차오|official] 중국 상무부장은 답했다.'],
    ['중국 측에서는 [쑨톈위|official] 대변인이 왔다.'],
    // a Korean in China, nouns, a first name, a family name behind a first one
    ['왕성한 중국 사업 대표는 답했다. 천연가스 중국 대표는 답했다.'],
    ['중국에서 [옌스 볼덴베르크|official] 사무총장이 왔다.'],
    ['[만모르 싱|official] 총리가 왔다.'],
    // without China nearby
    ['자오린위 대변인은 답했다.'],
  ],
  'words that look like something else beside a body': [
    // a noun and a verb to MeCab
    ['[한승춘|official] 서울대 교수는 답했다.', holders('교수', '서울대학교', '한승춘')],
    ['[이호빈|official] 서울대 부동산학과 교수는 답했다.', holders('교수', '서울대학교', '이호빈')],
    ['부자인 서울대 교수가 왔다.'],
    // a body that is spelled like a name
    ['[한도윤|official] 국세청장은 답했다.', holders('청장', '국세청', '한도윤')],
    ['국세청장은 답했다. 제50차 아시아 국세청장 회의가 열렸다.'],
    // the head of a branch, who says of which
    ['[한도윤|official] 서울지방고용노동청 강남지청장이 왔다.'],
    ['[한도윤|official] 골드만삭스 서울지점장이 왔다.', holders('서울지점장', '골드만삭스', '한도윤')],
    ['에너지기술연구원 [한도윤|official] 박사팀이 만들었다. 박사팀은 답했다.'],
  ],
  'a firm between the name and the title': [
    ['[문채원|official] 세라닉 주식회사 대표는 답했다.', holders('대표', '세라닉', '문채원')],
    ['[문채원|official] 주식회사 세라닉 대표는 답했다.', holders('대표', '세라닉', '문채원')],
    ['세계자연기금(WWF)의 [폴 스미스|official] 사무총장은 답했다.', holders('사무총장', '세계자연기금', '폴 스미스')],
  ],
  'short names and second offices': [
    ['중소벤처기업부 청년정책과 [정운|official] 주무관(044-000-0000)', holders('주무관', '중소벤처기업부', '정운')],
    ['중소벤처기업부 청년정책과 담당 주무관(044-000-0000)'],
    ['[서한결|official](숭실대 교수, 의장)', holders('교수', '숭실대학교', '서한결')],
    ['[한도윤|official] 산업통상자원부 통상차관보가 왔다.', holders('통상차관보', '산업통상자원부', '한도윤')],
  ],
  'names and titles set wide': [
    ['㈜누리솔 대표이사 [강 다 온|official=강다온] (인)', holders('대표이사', '누리솔', '강다온')],
    ['새벽정보진흥원 과 장 [한 도 윤|official=한도윤]', holders('과장', '새벽정보진흥원', '한도윤')],
    ['누리솔(주) 대 표 이 사 [한 여 울|official=한여울]', holders('대표이사', '누리솔', '한여울')],
    ['새 벽 정 공 대 표 [문 채 원|official=문채원]', holders('대표', '새벽정공', '문채원')],
    ['새벽정보진흥원장 [문　채　원|official=문채원] (직인)', holders('원장', '새벽정보진흥원', '문채원')],
    ['[도 윤 재|official=도윤재] 대표이사는 답했다.', holders('대표이사', undefined, '도윤재')],
    ['한국새벽진흥원 이사장 [김 하 늘|official=김하늘] 귀하'],
    ['위  원  장  [박  한  결|official=박한결]'],
    ['사 무 관 [최우성|official], 담당자는 없다'],
    ['| 성명 | 직위 |\n| --- | --- |\n| [강 다 온|official=강다온] | 과 장 |', holders('과장', undefined, '강다온')],
    // words of one syllable
    ['두 시 장 안에서 할 수 있는 일을 한다.'],
    ['과 장 이 그 것 을 본 다.'],
    ['사장 이 집 에 갔다.'],
  ],
  'a title in brackets behind a name': [
    ['[도윤재|official](의장)는 회의를 열었다.', holders('의장', undefined, '도윤재')],
    ['회의에는 [도윤재|official](위원장), [한여울|official](간사), [강다온|official](위원)이 왔다.'],
    ['참석자: [문채원|official](과장)·[서하늘|official](주무관)'],
    ['새벽정보진흥원 [한도윤|official](원장)은 답했다.', holders('원장', '새벽정보진흥원', '한도윤')],
    [
      '새벽시의회 [도윤재|official](의장)·[한여울|official](부의장)',
      { attributes: { 한여울: { organization: '새벽시의회' } } },
    ],
    ['[도윤재|official](전 의장)는 답했다.', holders('의장', undefined, '도윤재')],
    ['[박제니|official](45, 대표)는 답했다.', holders('대표', undefined, '박제니')],
    // the bracket holds the rank, the office stands behind
    ['[한도윤|official](서기관) 정책팀장은 답했다.', holders('정책팀장', undefined, '한도윤')],
    // the name in brackets
    ['새벽시의회 의장([도윤재|official])은 답했다.', holders('의장', '새벽시의회', '도윤재')],
    ['신청자(대표)는 서명한다. 임원(이사)의 임기는 두 해이다. 주무부처(장관)가 정한다.'],
    ['제품(대표 상품)을 알렸다. 위원장(이사회)이 정한다.'],
  ],
  'who is said to hold an office': [
    ['로지큐브 대표인 [문채원|official] 씨는 답했다.', holders('대표', '로지큐브', '문채원')],
    ['새벽벤처협회 회장인 [문채원|official]은 답했다.', holders('회장', '새벽벤처협회', '문채원')],
    ['[문채원|official] 씨(로지큐브 대표)는 답했다.', holders('대표', '로지큐브', '문채원')],
    ['가온테크 최고기술책임자인 [홍지우|official] 씨'],
    // a noun, another title behind the name, what else stands in brackets behind a person
    ['업계 대표인 기업은 답했다.'],
    ['로지큐브 창업자인 [문채원|official] 대표는 답했다.', holders('대표', undefined, '문채원')],
    ['문채원 씨(여, 54세)는 답했다.'],
  ],
  'a minister with one name behind his country': [
    ['태국 [솜차이|official] 과기부 차관은 답했다.', holders('차관', '과기부', '솜차이')],
    ['태국의 [솜차이|official] 디지털경제부 장관은 답했다.', holders('장관', '디지털경제부', '솜차이')],
    ['태국의 [솜차이|official] 통상산업부 장관은 답했다.', holders('장관', '통상산업부', '솜차이')],
    // nouns in the place of the name, and no country
    ['태국 방문 과기부 차관은 답했다. 독일 경제 에너지부 장관은 답했다.'],
    ['솜차이 과기부 차관은 답했다.'],
  ],
  'people of a town hall': [
    ['구미시청 [문채원|official] 과장은 답했다.', holders('과장', '구미시', '문채원')],
    ['[문채원|official] 대구시청 과장은 답했다.', holders('과장', '대구광역시', '문채원')],
    ['경남도청 [문채원|official] 국장은 답했다.', holders('국장', '경상남도', '문채원')],
  ],
  'two persons in one office': [
    [
      '누리솔 [문채원|official]·[강다온|official] 각자대표는 답했다.',
      holders('각자대표', '누리솔', '문채원', '강다온'),
    ],
    [
      '누리솔 각자대표 [문채원|official], [강다온|official]은 답했다.',
      holders('각자대표', '누리솔', '문채원', '강다온'),
    ],
    [
      '누리솔 공동대표 [문채원|official]과 [강다온|official]이 왔다.',
      holders('공동대표', '누리솔', '문채원', '강다온'),
    ],
    [
      '누리솔 [문채원|official] [강다온|official] 공동대표는 답했다.',
      holders('공동대표', '누리솔', '문채원', '강다온'),
    ],
    ['누리솔 공동 대표 [문채원|official], [강다온|official]이 왔다.', holders('대표', '누리솔', '문채원', '강다온')],
    ['누리솔 대표 [문채원|official]·[강다온|official]이 왔다.', holders('대표', '누리솔', '문채원', '강다온')],
    [
      '㈜누리솔 각자대표이사 [문채원|official]ㆍ[강다온|official]',
      holders('각자대표이사', '누리솔', '문채원', '강다온'),
    ],
    [
      '누리솔의 [문채원|official] 각자대표와 [강다온|official] 각자대표가 왔다.',
      holders('각자대표', '누리솔', '강다온'),
    ],
    // an unknown firm between the names and the title
    [
      '[문채원|official]·[강다온|official] 로지큐브 공동대표는 답했다.',
      holders('공동대표', '로지큐브', '문채원', '강다온'),
    ],
    [
      '[문채원|official], [강다온|official] 로지큐브 공동대표는 답했다.',
      holders('공동대표', '로지큐브', '문채원', '강다온'),
    ],
    // one person alone, a title of his own, a noun
    ['누리솔 대표 [문채원|official], 디자이너 강다온이 왔다.'],
    ['대표 [문채원|official]·[강다온|official] 이사가 왔다.', holders('이사', undefined, '강다온')],
    ['공동대표 [문채원|official], 강연회를 연다.'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  it.each(cases.map(withContext))('%s', (row, context) => {
    expectRow(row, { ...OFFICIAL, ...context });
  });
});

const FIRMS: readonly Case[] = [
  ['[문채원|official] 대표([누리솔|company])가 왔다.', holders('대표', '누리솔', '문채원')],
  ['[한도윤|official] 대표이사(㈜[가온나래|company])는 답했다.', holders('대표이사', '가온나래', '한도윤')],
  ['[한여울|official] 대표([하늘정원|company]), [강다온|official] 사장([동해수산|company])이 왔다.'],
  ['[서하늘|official] 부장([새벽정공|company])이 왔다.', holders('부장', '새벽정공', '서하늘')],
  // a picture, an age, a degree, a trade
  ['[강다온|official] 대표(사진)는 답했다.'],
  ['[강다온|official] 대표(맨왼쪽)가 왔다.'],
  ['[강다온|official] 대표(45)는 답했다.'],
  ['[강다온|official] 대표(공학박사)는 답했다.'],
  ['[강다온|official] 대표(여성경영인)는 답했다.'],
  ['[강다온|official] 이사(투자심사)는 답했다.'],
];

describe('the firm in brackets behind a name and a title', () => {
  it.each(FIRMS.map(withContext))('%s', (row, context) => {
    expectRow(row, { types: ['official', 'company'], ...context });
  });
});

describe('a listed name that is a word as well', () => {
  it('counts where somebody holds an office of it', () => {
    expectRow('[한국당|organization=자유한국당] [서한별|official] 대표는 답했다', {
      types: ['official', 'organization'],
      date: '2018-05-01',
    });
  });
});
