// Which persons are officials, after docs/annotation.md: every line of "official" and every settled case is a row.
// All sentences were written for these tests; persons without a dictionary entry are invented.
import { describe, expect, it } from 'vitest';
import { compareRow, expectRow, type RowContext } from '../bracket-notation.js';

type Case = readonly [row: string, context: RowContext];
const OFFICIAL = ['official'];

describe('a named person with an office, in any order of name, body and title', () => {
  it.each([
    // name, body, title
    '[강석진|official] 중진공 이사장은 공장을 둘러봤다',
    '[한도윤|official] 새벽정보진흥원 원장이 인사말을 했다',
    '[이상직|official] 중소벤처기업진흥공단 이사장이 서명했다',
    '[서지안|official] 한빛대학교 교수는 이렇게 설명했다',
    '[문채원|official] 가온테크 대표이사가 상을 받았다',
    // name, title
    '[오영주|official] 장관은 현장을 찾았다',
    '[이영|official] 장관이 격려했다',
    '[윤서준|official] 의원이 법안을 냈다',
    '[배정우|official] 부회장과 [임수아|official] 상무가 참석했다',
    // body, name, title
    '중기부 [조주현|official] 차관은 답했다',
    '가온테크 [문채원|official] 대표는 투자를 늘리겠다고 말했다',
    '새벽시의회 [신동하|official] 의장이 축하했다',
    '가온테크의 [문채원|official] 대표가 발표했다',
    // body, title, name
    '중기부 장관 [오영주|official]는 축사에서 강조했다',
    '가온테크(대표 [문채원|official])는 계약을 맺었다',
    '한국새벽정보진흥원(원장 [한도윤|official])은 문을 열었다',
    '한빛소재산업협회(회장 [박도윤|official], 이하 소재협회)가 나섰다',
    // glued
    '[오영주|official]장관이 방문했다',
    '[문채원|official]대표는 웃었다',
    // several names with one title
    '[홍지우|official]·[남궁도현|official] 공동대표가 경영한다',
    // surnames of two syllables, given names of one
    '[남궁도현|official] 이사장이 취임했다',
    '[허준|official] 원장은 물러났다',
    '[선우진|official] 교수가 맡았다',
    // with an age, a Latin or Chinese form in brackets
    '[문채원|official](45) 가온테크 대표가 뽑혔다',
    '[문채원|official]([文彩元|official=문채원]) 가온테크 대표가 뽑혔다',
    // former and acting
    '[한도윤|official] 전 새벽정보진흥원장이 자문을 맡았다',
    '[한도윤|official] 신임 원장이 취임했다',
    '[한도윤|official] 원장 직무대행이 회의를 이끌었다',
  ])('%s', (row) => {
    expectRow(row, { types: OFFICIAL });
  });
});

describe('people in tables and contact lines, one cell a line', () => {
  it.each<Case>([
    ['[배정우|official]', { before: ['중소벤처기업부', '과장'] }],
    ['[배정우|official] ☏ 044-200-7261', { before: ['심사기획과', '과 장'] }],
    [
      '담당부서 | 기술혁신과 | 책임자 | 과장 | [배정우|official]',
      { before: ['중소벤처기업부는 계획을 3일 발표했다.'] },
    ],
    // titles in a row, a heading, an item of a programme
    ['팀장', { before: ['기술혁신과', '과장'] }],
    ['인사말씀', { before: ['10:00', '위원장'] }],
    ['요리명', { before: ['참가자 현황', '소속시장'] }],
  ])('%s', (row, context) => {
    expectRow(row, { ...context, types: OFFICIAL });
  });
});

describe('a ministry glued to its title', () => {
  it.each<Case>([
    [
      '[권영세|official] 통일부장관은 발간사를 썼다',
      { attributes: { 권영세: { title: '장관', organization: '통일부' } } },
    ],
    ['[신원식|official] 국방부장관이 왔다', { attributes: { 신원식: { title: '장관', organization: '국방부' } } }],
  ])('%s', (row, context) => {
    expectRow(row, { ...context, types: OFFICIAL });
  });
});

describe('a title that names no holder', () => {
  it.each([
    '산업 발전의 공로로 대통령 표창을 받았다',
    '우수 연구자로 장관상을 받았다',
    '의원총회를 마치고 본회의장 안으로 들어갔다',
    '폭력 행위를 하거나 의원의 출입을 막았다',
    '그런 사람이 경기지사 하겠다니 놀랍다',
    '언론사 기자로 정치부 국장 등을 지냈다',
  ])('%s', (row) => {
    expectRow(row, { types: OFFICIAL });
  });
});

describe('foreign names are whole names', () => {
  it.each([
    '[브루스 해럴|official] 시애틀시장은 환영했다',
    '[아바이 싸르쿨러브|official] 알마티시장과 만났다',
    '[마리아 페르난데스|official] 총재가 연설했다',
    '[응우옌 반 퐁|official] 베트남 과학기술부 차관이 방한했다',
    '[존 밀러|official] CEO는 한국 시장을 크게 봤다',
    '[크리스토퍼 밀러|official] 오로라벤처스 파트너가 심사했다',
    '[젠슨 황|official] 엔비디아 CEO가 방한했다',
    '[고든 브라이트|official] 주한영국대사가 참석했다',
    '[알리 하산|official] 사우디아라비아 투자부 차관과 만났다',
    '[왕샤오밍|official] 난징시 부시장이 방문했다',
    '[제롬 파월|official] 연방준비제도 의장이 말했다',
    '[안데르센|official] 유엔환경계획 사무총장은 감사했다',
    '[마리아 페르난데스|official=마리아 페르난데스] 총재가 방한했다. [페르난데스 총재|official=마리아 페르난데스]는 감사를 전했다',
    '한빛상점가연합회(회장 [나카무라 히로시|official])와 자매결연을 맺었다',
    '[요하네스 슈타인|official] 독일 프라운호퍼 연구소장이 발표했다',
    '[타니 알 제요우디|official]([Thani Al Zeyoudi|official=타니 알 제요우디]) 대외무역부 장관이 서명했다',
  ])('%s', (row) => {
    expectRow(row, { types: OFFICIAL });
  });
});

describe('at any mention of that person in the article', () => {
  it.each([
    '[한도윤|official=한도윤] 새벽정보진흥원 원장이 취임했다. [한 원장|official=한도윤]은 “함께 가자”고 했다',
    '[문채원|official=문채원] 가온테크 대표가 상을 받았다. [문 대표|official=문채원]는 창업 7년 차다',
    '[문채원|official=문채원] 가온테크 대표가 상을 받았다. 심사위원은 [문채원|official=문채원]의 도전을 높이 샀다',
    '[오영주|official=오영주] 장관이 방문했다. [오 장관|official=오영주]은 상인을 만났다',
    '[윤서준|official=윤서준] 태백경찰서장이 부임했다. [윤 서장|official=윤서준]은 주민을 만났다',
  ])('%s', (row) => {
    expectRow(row, { types: OFFICIAL });
  });

  it.each<Case>([
    ['[한 원장|official=한도윤]은 걸음을 옮겼다', { before: ['한도윤 새벽정보진흥원 원장이 취임했다.'] }],
    [
      '[김 대표|official=김서하]는 고개를 끄덕였다',
      { before: ['김도현 새벽시의회 의장이 물었다.', '김서하 가온테크 대표가 답했다.'] },
    ],
    [
      '[김 의장|official=김도현]은 자리를 떴다',
      { before: ['김도현 새벽시의회 의장이 물었다.', '김서하 가온테크 대표가 답했다.'] },
    ],
    ['중기부는 대책을 냈다. [오 장관|official=오영주]은 상인을 만났다', { date: '2024-05-20' }],
  ])('%s', (row, context) => {
    expectRow(row, { ...context, types: OFFICIAL });
  });
});

describe('titles and bodies of officials', () => {
  it.each<Case>([
    [
      '[브루스 해럴|official] 시애틀시장은 환영했다',
      { attributes: { '브루스 해럴': { title: '시장', organization: '시애틀' } } },
    ],
    [
      '[강석진|official] 중진공 이사장',
      { date: '2024-05-20', attributes: { 강석진: { title: '이사장', organization: '중소벤처기업진흥공단' } } },
    ],
    [
      '[오영주|official] 장관은 현장을 찾았다',
      { date: '2024-05-20', attributes: { 오영주: { title: '장관', organization: '중소벤처기업부' } } },
    ],
    [
      '가온테크(대표 [문채원|official])는 계약을 맺었다',
      { attributes: { 문채원: { title: '대표', organization: '가온테크' } } },
    ],
    [
      '[강도윤|official] 벤처기업협회장이 축사를 했다',
      { attributes: { 강도윤: { title: '회장', organization: '벤처기업협회' } } },
    ],
    [
      '[윤서준|official] 태백경찰서장은 답했다',
      { attributes: { 윤서준: { title: '서장', organization: '태백경찰서' } } },
    ],
    [
      '[한지호|official] 경기지방중소벤처기업청장은 현장을 찾았다',
      { attributes: { 한지호: { title: '청장', organization: '경기지방중소벤처기업청' } } },
    ],
    // a deputy and a chairman hold another office than the head of that name
    ['[강석진|official] 부이사장은 답했다', { date: '2024-05-20', attributes: { 강석진: { title: '부이사장' } } }],
    // who stands in for a head of state has a ministry of his own
    [
      '[한도윤|official] 대통령 권한대행 부총리 겸 기획재정부 장관이 왔다. [한 대행|official=한도윤]은 떠났다',
      {
        attributes: {
          한도윤: { title: '대통령 권한대행 부총리 겸 기획재정부 장관', organization: '기획재정부' },
        },
      },
    ],
    // a province beside the department, and a department of the issuer alone
    [
      '문의: 강원도 새벽산업과 [한도윤|official] 사무관(☎ 033-000-0000)',
      { date: '2020-05-26', attributes: { 한도윤: { title: '사무관', organization: '강원도' } } },
    ],
    [
      '현장을 찾은 인력정책과 [한도윤|official] 주무관은 말했다',
      {
        before: ['중소벤처기업부(장관 오영주)는 계획을 3일 발표했다.'],
        attributes: { 한도윤: { title: '주무관', organization: '중소벤처기업부' } },
      },
    ],
    // a body of the issuer is listed
    [
      '[한도윤|official] 서해어업관리단장은 “단속하겠다”고 말했다',
      {
        before: ['해양수산부(장관 조승환)는 계획을 3일 발표했다.'],
        attributes: { 한도윤: { title: '단장', organization: '서해어업관리단' } },
      },
    ],
    // the issuer's own people, who stand without it
    [
      '[한도윤|official] 어업총괄기획단장은 “단속하겠다”고 말했다',
      {
        before: ['해양수산부(장관 조승환)는 계획을 3일 발표했다.'],
        attributes: { 한도윤: { title: '어업총괄기획단장', organization: '해양수산부' } },
      },
    ],
    [
      '이날 훈련을 주재한 [한도윤|official] 상임위원은 당부했다',
      {
        before: ['방송통신위원회(위원장 김효재)는 훈련을 3일 실시했다.'],
        attributes: { 한도윤: { title: '상임위원', organization: '방송통신위원회' } },
      },
    ],
    [
      '공단 [한도윤|official] 고용개발실장은 “돕겠다”고 말했다',
      {
        before: ['고용노동부와 한국장애인고용공단은 교재를 3일 펴냈다.'],
        attributes: { 한도윤: { title: '고용개발실장', organization: '한국장애인고용공단' } },
      },
    ],
    [
      '서기관 [한도윤|official]',
      {
        before: ['산림청(청장 남성현) 인사발령', '▲ 산림정책과장'],
        attributes: { 한도윤: { title: '서기관', organization: '산림청' } },
      },
    ],
    ['[한도윤|official] 기후변화대사가 왔다', { attributes: { 한도윤: { organization: '외교부' } } }],
    // who chairs and signs is of the subject; a body in brackets between name and title
    [
      '한은은 3일 [한도윤|official] 부총재보 주재로 회의를 열었다',
      { attributes: { 한도윤: { organization: '한국은행' } } },
    ],
    ['[한도윤|official](서울대) 교수가 맡았다', { attributes: { 한도윤: { organization: '서울대학교' } } }],
    [
      '산업부에서는 [한도윤|official] 수소정책관이 참석했다',
      { date: '2024-05-01', attributes: { 한도윤: { organization: '산업통상자원부' } } },
    ],
    // marks between body and person, a body glued to a deputy's title
    [
      '▴이마트 : [한도윤|official] 대표이사, [문채원|official] 판매본부장이 왔다',
      { attributes: { 한도윤: { organization: '이마트' }, 문채원: { organization: '이마트' } } },
    ],
    ['【금감원】 [한도윤|official] 부원장이 왔다', { attributes: { 한도윤: { organization: '금융감독원' } } }],
    [
      '[한도윤|official] 강남구보건소장이 왔다',
      { attributes: { 한도윤: { title: '보건소장', organization: '강남구' } } },
    ],
    [
      '[한도윤|official] 군산시의회의장이 왔다',
      { attributes: { 한도윤: { title: '의장', organization: '군산시의회' } } },
    ],
    ['[한도윤|official] 하원의장이 왔다', { attributes: { 한도윤: { title: '하원의장' } } }],
    ['연세의대 새벽의학과 [한도윤|official] 교수가 왔다', { attributes: { 한도윤: { organization: '연세대학교' } } }],
    [
      '우수로 선정된 [한도윤|official] 주무관은 말했다',
      {
        before: ['통계청(청장 강신욱)은 3일 우수 공무원을 뽑았다.'],
        attributes: { 한도윤: { organization: '통계청' } },
      },
    ],
    // who works elsewhere, and whose sentence names another body
    [
      '새벽군에서 근무하는 [한도윤|official] 주무관은 말했다',
      { before: ['통계청(청장 강신욱)은 3일 상을 줬다.'], attributes: { 한도윤: { organization: undefined } } },
    ],
    [
      '직장인 [한도윤|official] 과장은 야근이 잦다',
      { before: ['통계청(청장 강신욱)은 3일 결과를 냈다.'], attributes: { 한도윤: { organization: undefined } } },
    ],
    // where a minister speaks is no body of his
    [
      '[부산|city=부산광역시]에서는 [한도윤|official] 장관이 현장을 찾았다',
      { attributes: { 한도윤: { organization: undefined } } },
    ],
    // whom a bracket behind the name gives another office
    [
      '자리를 함께한 [한도윤|official](부산) 주무관은 말했다',
      {
        before: ['통계청(청장 강신욱)은 3일 간담회를 열었다.'],
        attributes: { 한도윤: { title: '주무관', organization: undefined } },
      },
    ],
    // a body that nobody lists, whose head stands in the bracket behind it
    ['팩트한빛넷(이사장 [한도윤|official])과 함께', { attributes: { 한도윤: { organization: '팩트한빛넷' } } }],
    [
      '새벽빅데이터구축 사업단(단장 [한도윤|official])과 함께',
      { attributes: { 한도윤: { organization: '새벽빅데이터구축 사업단' } } },
    ],
    [
      '방위사업청 새벽사업부장(준장 [한도윤|official])과 함께',
      { attributes: { 한도윤: { organization: '방위사업청' } } },
    ],
    [
      '농림축식품부(장관 [김현수|official], 이하 농식품부)는',
      { date: '2020-12-17', attributes: { 김현수: { organization: '농림축산식품부' } } },
    ],
    // the head in brackets with the short name, a blank before the bracket, a row behind the first
    [
      '공정거래위원회(위원장 [한기정|official], 이하 ‘공정위’) [한도윤|official] 사무처장은',
      { attributes: { 한도윤: { organization: '공정거래위원회' } } },
    ],
    [
      '[한도윤|official] 교수 (서울시립대 새벽대학원)가 맡았다',
      { attributes: { 한도윤: { organization: '서울시립대학교' } } },
    ],
    ['[한도윤|official] 교수(강남대 새벽학과)가 맡았다', { attributes: { 한도윤: { organization: '강남대학교' } } }],
    ['[한도윤|official] 국제부장(조선일보)이 맡았다', { attributes: { 한도윤: { organization: '조선일보' } } }],
    [
      '서울대 [한도윤|official] 교수(새벽연구소장), [문채원|official] 교수가 왔다',
      { attributes: { 문채원: { organization: '서울대학교' } } },
    ],
    // the place tells the branch
    [
      '전력거래소 [한도윤|official] 제주본부장은 말했다',
      { attributes: { 한도윤: { title: '제주본부장', organization: '한국전력거래소' } } },
    ],
    // an envoy is posted by a country
    ['[한도윤|official] 주한 태국대사가 왔다', { attributes: { 한도윤: { title: '대사' } } }],
    [
      '[배정우|official] 울산광역시장이 맞았다',
      { attributes: { 배정우: { title: '시장', organization: '울산광역시' } } },
    ],
    ['울산광역시장상을 배정우가 받았다', {}],
    // names that end like particles: before and behind titles, before brackets, at the beginning
    [
      '누리솔빛 [도성은|official] 대표와 만났다',
      { attributes: { 도성은: { title: '대표', organization: '누리솔빛' } } },
    ],
    [
      '[도성은|official] 누리솔빛 대표는 말했다',
      { attributes: { 도성은: { title: '대표', organization: '누리솔빛' } } },
    ],
    [
      '누리솔빛 대표 [도성은|official]은 말했다',
      { attributes: { 도성은: { title: '대표', organization: '누리솔빛' } } },
    ],
    [
      '[도성은|official](누리솔빛 대표)은 말했다',
      { attributes: { 도성은: { title: '대표', organization: '누리솔빛' } } },
    ],
    // a stem that is any noun, where the topic stands behind the title; not where it does not
    ['누리솔빛의 [이상은|official] 팀장은 “좋다”고 말했다.', { attributes: { 이상은: { title: '팀장' } } }],
    ['다섯 명 이상은 팀장이 맡는다. 누리솔빛의 이상은 팀장이 막았다', {}],
    ['한국새벽협회 [한만의|official] 회장은 웃었다', { attributes: { 한만의: { organization: '한국새벽협회' } } }],
    ['기업은 대표를 뽑고 주민은 대표와 만났다. 조합의 대표가 왔다. 한국의 시장은 넓다', {}],
    // ranks before names, in a row; words that they are as well
    [
      '순경 [배정우|official]와 경장 [문채원|official], 소방위 [한도윤|official]이 섰다',
      { attributes: { 배정우: { title: '순경' }, 문채원: { title: '경장' }, 한도윤: { title: '소방위' } } },
    ],
    ['사고 경위 조사와 경사 소식이 이어졌다', {}],
    // the second of two posts is of the body behind 겸, and one body has both posts where none stands behind it
    [
      '새벽협회 회장 겸 누리솔빛 대표 [한도윤|official]은 말했다',
      { attributes: { 한도윤: { title: '대표', organization: '누리솔빛' } } },
    ],
    [
      '누리솔빛 회장 겸 대표이사 [한도윤|official]은 말했다',
      { attributes: { 한도윤: { title: '대표이사', organization: '누리솔빛' } } },
    ],
    [
      '[한도윤|official](누리솔빛 대표·한국새벽협회 부회장)은 말했다',
      { attributes: { 한도윤: { title: '부회장', organization: '한국새벽협회' } } },
    ],
    [
      '누리솔빛 각자 대표 [한도윤|official]은 말했다',
      { attributes: { 한도윤: { title: '대표', organization: '누리솔빛' } } },
    ],
    ['[배정우|official] 나주시장이 맞았다', { attributes: { 배정우: { title: '시장', organization: '나주시' } } }],
    [
      '[에르네스토 곤살레스|official] 대통령은 환영했다',
      { attributes: { '에르네스토 곤살레스': { title: '대통령' } } },
    ],
  ])('%s %o', (row, context) => {
    expectRow(row, { ...context, types: OFFICIAL });
  });

  it.each([
    // posts such as 상무, 본부장, 연구위원, 원내대표
    '[임수아|official] 가온테크 상무가 답했다',
    '[서지안|official] 한국금융연구원 연구위원은 내다봤다',
    '[윤서준|official] 한빛당 원내대표가 말했다',
    '[배정우|official] 과장이 발표했다',
    // head of state
    '[에르네스토 곤살레스|official] 대통령은 환영했다',
  ])('%s', (row) => {
    expectRow(row, { types: OFFICIAL });
  });

  it.each<Case>([
    ['담당: [홍지우|official] 사무관 (044-000-0000)', { before: ['중소벤처기업부는 내년 지원 계획을 3일 발표했다.'] }],
  ])('%s', (row, context) => {
    expectRow(row, { ...context, types: OFFICIAL });
  });
});

describe('people of nobody', () => {
  it.each<Case>([
    // a unit in the middle of a sentence says nothing of the issuer, nor who is presented before
    ['행사에는 한도윤 고객사업본부장이 참석했다', { before: ['해양수산부(장관 조승환)는 계획을 3일 발표했다.'] }],
    [
      '한도윤 고객사업본부장은 “돕겠다”고 말했다',
      { before: ['해양수산부(장관 조승환)는 계획을 3일 발표했다.', '새벽나무의 한도윤 고객사업본부장이 왔다.'] },
    ],
    ['좌장: 한도윤 교수가 왔다', {}],
    // whose meeting the prime minister chairs; where somebody was elected
    ['보건복지부는 한도윤 국무총리 주재로 회의를 열었다', {}],
    ['한도윤(서울 강남갑) 의원이 왔다', {}],
    // a kind of body before the bracket, another's body in a bracket, a person of another in a row
    ['상인회(회장 한도윤)와 함께', {}],
    ['문채원 교수(서울대), 한도윤 교수가 왔다', {}],
    ['레반중(Le Van Trung) 부위원장이 왔다. 한도윤 국장이 왔다', {}],
  ])('%s', (row, context) => {
    const { foundAttributes } = compareRow(row, { ...context, attributes: { 한도윤: { organization: '' } } });
    expect(foundAttributes).toEqual({ 한도윤: {} });
  });
});

describe('what is no official', () => {
  it.each([
    // a bare title
    '장관은 현장을 찾았다',
    '신임 이사장은 취임사를 읽었다',
    '중기부 장관과 이사장이 서명했다',
    '시장이 넓어졌다',
    '클라우드 컴퓨팅 시장에 나선다',
    '쇼트트랙 스피드스케이팅 대표 팀 유니폼을 바꿨다',
    '최연소 국가대표가 전현직 공익위원과 만났다',
    '세계 시장을 겨냥한다',
    '전통시장 상인회장이 모였다',
    '대표 기업 육성에 나선다',
    '지역 대표 산업을 키운다',
    '기업 대표 30명이 모였다',
    '중소기업 대표와 임원이 참석했다',
    '이사회 의장은 공석이다',
    '우수 교수와 연구원을 뽑는다',
    '정부 대표단이 방문했다',
    // private persons without a title
    '창업을 준비하는 김서하 씨는 도움을 받았다',
    '주민 한지우 씨가 제보했다',
    '대학생 윤서준 군이 대상을 받았다',
    // persons named only in a product's, prize's or event's name
    '장영실상을 받았다',
    '이순신 축제가 열린다',
    '세종대왕 동상 앞에서 열렸다',
    // a bare surname in a headline
    '윤 “규제 확 푼다”',
    // words that only look like names
    '정부 장관급 회의가 열렸다',
    '이번 회장 선거는 다음 달이다',
    '최근 사장 공모를 마쳤다',
    '주요 위원장 후보가 나섰다',
    '오늘 원장 회의가 있다',
    '이런 대표 사례가 많다',
    '유망 교수 요원을 키운다',
    '전국 지점장 회의를 연다',
  ])('%s', (row) => {
    expectRow(row, { types: OFFICIAL });
  });

  it.each<Case>([
    ['새벽일보 한지우 기자 jiwoo@example.com', { before: ['가온테크는 새 공장을 지었다고 3일 밝혔다.'] }],
    ['사진=한지우 기자', { before: ['가온테크는 새 공장을 지었다고 3일 밝혔다.'] }],
    ['한지우 기자가 현장을 취재했다', { before: ['가온테크는 새 공장을 지었다고 3일 밝혔다.'] }],
  ])('%s', (row, context) => {
    expectRow(row, { ...context, types: OFFICIAL });
  });
});

describe('in sentences as releases write them', () => {
  it.each<Case>([
    ['[오영주|official] 중소벤처기업부 장관은 “지원을 늘리겠다”고 말했다', {}],
    [
      '이날 행사에는 [오영주|official] 장관, [강석진|official] 중진공 이사장, [한도윤|official] 새벽정보진흥원장 등 100여 명이 참석했다',
      { date: '2024-05-20' },
    ],
    [
      '(왼쪽부터) [한도윤|official] 새벽정보진흥원장, [문채원|official] 가온테크 대표, [서지안|official] 한빛대 교수',
      {},
    ],
    ['“함께 가자”며 [문채원|official] 가온테크 대표는 웃었다', {}],
    ['가온테크 [문채원|official] 대표이사 사장은 답했다', {}],
    ['한국무역협회 [홍지우|official] 상근부회장이 축하했다', {}],
    ['[배정우|official] 새벽시 부시장과 [신동하|official] 새벽시의회 의장이 찾았다', {}],
    ['더불어민주당 [윤서준|official] 의원(새벽갑)은 법안을 냈다', {}],
    ['[윤서준|official] 더불어민주당 의원은 물었다', {}],
    ['국회 산업통상자원중소벤처기업위원회 [윤서준|official] 위원장이 회의를 열었다', {}],
    ['[윤서준|official] 국회 국방위 위원과 국토위 위원이 왔다', {}],
    ['[임수아|official] 중기부 창업벤처혁신실장은 설명했다', {}],
    ['중기부 [임수아|official] 창업벤처혁신실장은 설명했다', {}],
    ['[임수아|official] 소상공인정책관은 설명했다', {}],
    ['회장 [박도윤|official]은 감사를 전했다', {}],
    ['심사위원장을 맡은 [서지안|official] 교수는 말했다', {}],
    ['[한덕수|official] 국무총리가 주재했다', {}],
    ['가온테크 창업자인 [문채원|official] 대표는 올해 서른이다', {}],
    ['[문채원|official](왼쪽) 가온테크 대표와 [한도윤|official](오른쪽) 새벽정보진흥원장이 악수한다', {}],
    ['[다나카 히로시|official] 일본 경제산업성 과장이 발표했다', {}],
    ['해오름문화재단 이사장 [심재윤|official]', {}],
    ['문의: 기술혁신과 과장 [배정우|official](044-000-0000), 사무관 [홍지우|official](044-000-0001)', {}],
  ])('%s', (row, context) => {
    expectRow(row, { ...context, types: OFFICIAL });
  });

  it.each([
    '이 회장은 누구인가',
    '이 교수 모임은 해마다 열린다',
    '정 위원회 결정이 그렇다면 따른다',
    '신 시장을 개척한다',
    '한 의원은 이렇게 물었다',
    '전 장관은 책을 냈다',
    '주 시장은 미국이다',
    '두 대표는 손을 잡았다',
    '양 의장은 합의했다',
    '유 사장님 가게를 찾았다',
    '우수 중소기업 대표에게 표창했다',
    '정부와 국회의원이 협의한다',
    '글로벌 시장 진출을 돕는다',
    '내수 시장이 얼었다',
    '국내 시장과 해외 시장',
    '창업 교수 요원',
    '민간 위원장 체제',
    '이달 사무총장 선거를 한다',
    '지원 대상 대표자는 신청하면 된다',
    '공정한 심사위원 구성',
    '한국 대표 선수단이 떠났다',
    '유명 요리사 이사',
    '주한 대사 초청 간담회',
    '현장 소장 회의',
    '여성 대표 비율',
    '신규 이사 선임 안건',
    '임시 의장 선출',
    '전임 회장 예우',
    '오늘의 연구원 상',
    '안전 총괄 부서',
    '소상공인 대표 단체',
    '공공 분야 전문위원 모집',
    '도전 과제 책임자 공모',
  ])('holds nobody: %s', (row) => {
    expectRow(row, { types: OFFICIAL });
  });
});

describe('a body, a province or a village between or before', () => {
  it.each<Case>([
    [
      '[오하준|official] 중진공 국제협력국장이 설명했다',
      { attributes: { 오하준: { title: '국제협력국장', organization: '중소벤처기업진흥공단' } } },
    ],
    [
      '[오하준|official] 중진공 광주전남지역본부장이 설명했다',
      { attributes: { 오하준: { title: '광주전남지역본부장', organization: '중소벤처기업진흥공단' } } },
    ],
    [
      '[한도윤|official] 경기도 경제부지사가 참석했다',
      { attributes: { 한도윤: { title: '경제부지사', organization: '경기도' } } },
    ],
    ['[오하준|official] 중진공 본부장이 설명했다', {}],
    ['[심재윤|official] 이장이 마을을 안내했다', {}],
  ])('%s', (row, context) => {
    expectRow(row, { types: ['official'], ...context });
  });
});

describe('a municipality that shares its ending with the title', () => {
  it.each<Case>([
    ['[박정민|official] 완주군수는 말했다', { attributes: { 박정민: { title: '군수', organization: '완주군' } } }],
    ['완주군수 [박정민|official]이 말했다', { attributes: { 박정민: { title: '군수', organization: '완주군' } } }],
    ['[한도윤|official] 성북구청장은 말했다', { attributes: { 한도윤: { title: '구청장', organization: '성북구' } } }],
    [
      '[한지윤|official] 전북특별자치도지사는 말했다',
      { date: '2025-03-03', attributes: { 한지윤: { title: '도지사', organization: '전북특별자치도' } } },
    ],
    // no title is glued here
    ['완주군수출협의회가 열렸다', {}],
  ])('%s', (row, context) => {
    expectRow(row, { ...context, types: OFFICIAL });
  });

  it('the municipality is a city', () => {
    expectRow('박정민 [완주군|city]수는 말했다', { types: ['city'] });
  });
});

describe('given names that MeCab takes for words', () => {
  it.each([
    '[천가을|official] 서기관은 말했다',
    '[조은별|official] 과장이 답했다',
    '[용미란|official] 대표의 회사',
    '[추성하|official] 대표는 말했다',
    '[나은섭|official] 이사는 “맞다”고 했다',
    '[하은결|official] 차장(042-000-0000)',
    '문의: 투자유치팀장 [김솔지|official] (061-000-0000)',
    // a verb's form, a noun with its particle
    '사업을 진행한 대표는 말했다',
    '지역의 대표가 모였다',
  ])('%s', (row) => {
    expectRow(row, { types: OFFICIAL });
  });
});

describe('several persons of one body', () => {
  it.each<Case>([
    [
      '보건복지부 [이도현|official] 의료정책관, [고서하|official] 의료정책과장이 참석했다',
      { attributes: { 이도현: { organization: '보건복지부' }, 고서하: { organization: '보건복지부' } } },
    ],
    [
      '가온테크(대표이사 [한가람|official], [박제니|official])는 계약을 맺었다',
      { attributes: { 한가람: { organization: '가온테크' }, 박제니: { organization: '가온테크' } } },
    ],
    ['[이재호|official]·[최명수|official] 전남도의회 의원이 참석했다', {}],
    ['[한도윤|official](서울대학교 교수)이 사회를 맡았다', {}],
    ['[김연준|official] 충북대학교병원 감염내과 교수가 함께했다', {}],
    ['연세대학교 [강윤찬|official] 교수팀과 함께 개발했다', {}],
    // an alias in the bracket is no second person
    ['가온테크(대표 [문채원|official], 이하 가온)는 계약을 맺었다', {}],
  ])('%s', (row, context) => {
    expectRow(row, { ...context, types: OFFICIAL });
  });
});

describe('personnel notices and tables with headers', () => {
  it.each<Case>([
    [
      '△석탄산업과장 [유제하|official]',
      {
        before: ['[인사] 산업통상자원부', '◆산업통상자원부', '◇과장급 전보'],
        attributes: { 유제하: { title: '석탄산업과장', organization: '산업통상자원부' } },
      },
    ],
    [
      '△기업그룹 [설진우|official]',
      {
        before: ['[인사] 하나은행', '◆하나은행', '<부행장 승진>'],
        attributes: { 설진우: { title: '부행장', organization: '하나은행' } },
      },
    ],
    // marks of a list that is no notice
    ['△기업그룹 설진우', { before: ['◆하나은행', '◇올해 사업'] }],
    [
      '| 산업포장 | [함동주|official] | 새빛광학 | 부장 |',
      {
        before: ['| 훈격 | 성명 | 소속 | 직위 |', '|---|---|---|---|'],
        attributes: { 함동주: { title: '부장', organization: '새빛광학' } },
      },
    ],
    [
      '연번\n기업명\n대표자\n보유 기술\n1\n㈜되새김\n[문채원|official]\n로봇\n2\n누리솔㈜\n[강다온|official]\n바이오',
      { attributes: { 문채원: { title: '대표', organization: '되새김' } } },
    ],
    // the body of a gloss in brackets is the name before it
    [
      '번호\n기업명\n(영문)\n대표\n1\n되새김㈜\n(Doesaegim)\n[문채원|official]\n2\n누리솔㈜\n(Nurisol)\n[강다온|official]',
      { attributes: { 문채원: { title: '대표', organization: '되새김' } } },
    ],
    // a heading is nobody's name
    ['구분\t기업명\t대표\tH.P\t인증\n1\t누리솔\t[강다온|official]\t010\t9001', {}],
    // a column of names without a column of titles
    ['| 산업포장 | 함동주 | 새빛광학 |', { before: ['| 훈격 | 성명 | 소속 |', '|---|---|---|'] }],
  ])('%s', (row, context) => {
    expectRow(row, { ...context, types: OFFICIAL });
  });
});

describe('foreign names with hyphens and in Latin letters', () => {
  it.each([
    '[마제드 알-호가일|official] 장관은 환영했다',
    '[존-폴 바셀|official] 시장도 맞았다',
    '한상마트(대표 [제임스 권|official])와 계약했다',
    '[제임스 권|official] 대표는 말했다',
    '[Jason Lim|official] 대표가 이끈다',
    // firms and holders
    'Blue Ventures 대표는 말했다',
    '참석자-[김철수|official] 대표',
  ])('%s', (row) => {
    expectRow(row, { types: OFFICIAL });
  });
});

describe('persons of high office in the news', () => {
  it.each<Case>([
    ['[尹 대통령|official]은 말했다', { date: '2023-05-01', attributes: { 윤석열: { title: '대통령' } } }],
    ['[文대통령|official]은 말했다', { date: '2018-05-01', attributes: { 문재인: { title: '대통령' } } }],
    ['[윤대통령|official]은 말했다', { date: '2023-05-01', attributes: { 윤석열: { title: '대통령' } } }],
    ['[윤 전 대통령|official]은 말했다', { date: '2025-05-01', attributes: { 윤석열: { title: '대통령' } } }],
    ['[트럼프 대통령|official]은 말했다', { date: '2025-05-01', attributes: { '도널드 트럼프': { title: '대통령' } } }],
    ['[도널드 트럼프|official] 미국 대통령은 말했다', { date: '2025-05-01' }],
    ['[아베 전 총리|official]가 왔다', { date: '2021-05-01', attributes: { '아베 신조': { title: '총리' } } }],
    ['[최종구|official] 금융위원장', { attributes: { 최종구: { title: '위원장', organization: '금융위원회' } } }],
    // a country, a former president whom nothing names, the wife
    ['日 총리는 말했다', { date: '2023-05-01' }],
    ['전대통령은 말했다', { date: '2023-05-01' }],
  ])('%s', (row, context) => {
    expectRow(row, { ...context, types: OFFICIAL });
  });
});

describe('foreign names with their first names', () => {
  it.each<Case>([
    ['[윌리엄 라인쉬|official] 한국은행 연구원은 말했다', {}],
    ['[라나 모르덴|official] 골드만삭스 이사는 말했다', {}],
    ['[마크 로완|official] CEO도 말했다', {}],
    ['[오타 나오키|official] 회장은 말했다', {}],
    ['[모리카와 다케시|official]([森川武志|official=모리카와 다케시]) 국장과 만났다', {}],
    ['[쑨웨이량|official]([孫偉良|official]) 이사는 말했다', {}],
    ['[칼리드 알 팔레|official]([Khalid Al-Falih|official]) 장관', {}],
    // the clause before is no part of the name
    ['방한 중인 [칼리드 알 팔레|official]([Khalid Al-Falih|official]) 장관', {}],
    ['조선시대사 연구를 한다', {}],
    ['호텔 중연회장에서 열린다', {}],
  ])('%s', (row, context) => {
    expectRow(row, { ...context, types: OFFICIAL });
  });
});

describe('first names, particles of names, and persons called by a part of their name', () => {
  it.each<Case>([
    [
      '[마이크 콜드웰|official] 가온로지스 최고경영자는 말했다',
      { attributes: { '마이크 콜드웰': { title: '최고경영자' } } },
    ],
    ['[짐 모르덴|official] 월풀 최고재무책임자는 말했다', {}],
    ['[제인 모르덴|official] 시티그룹 CEO는 말했다', {}],
    ['[잔 에릭 콜드웰|official] 가온아시아 회장은 말했다', {}],
    ['전임 [나집 라시드|official] 총리는 말했다', {}],
    ['[무함마드 빈 라시드|official] 왕세자는 말했다', {}],
    ['[술탄 빈 사이드 알 라만|official] 경제부 장관은 말했다', {}],
    ['[칼리드 빈 살레 알라시드|official] 장관은 말했다', {}],
    ['[하무드 알 라만|official] 회장은 말했다', {}],
    // a Korean of his own, an everyday noun
    ['마이크 생산 대표는 말했다', {}],
    ['텅 빈 사무실 대표는 말했다', {}],
    // glossed with Chinese characters
    ['[겅밍|official]([耿明|official]) 중국 외교부 대변인은 말했다', {}],
    // an envoy's title says of which embassy
    [
      '[한도윤|official] 주미한국대사는 말했다',
      { attributes: { 한도윤: { title: '대사', organization: '주미국 대한민국 대사관' } } },
    ],
    ['[한도윤|official] 특명전권대사는 말했다', { attributes: { 한도윤: { title: '특명전권대사' } } }],
    // called by the first part, before and behind the full name
    [
      '“[마하티르|official] 발언” [마하티르 술레만|official](93) 말레이시아 신임 총리. [마하티르 총리|official]는 말했다',
      { attributes: { '마하티르 술레만': { title: '총리' } } },
    ],
    // what looks like a name is a noun with the copula
    ['나주가 고향인 기업 대표들이 모였다', {}],
  ])('%s', (row, context) => {
    expectRow(row, { ...context, types: OFFICIAL });
  });
});

describe('several persons and the words between', () => {
  it.each<Case>([
    ['[한도윤|official] 원장·[문채원|official] 대표가 서명했다', {}],
    [
      '[이준혁|official] 삼성전자 전무·[문해솔|official] 한국전력공사 본부장',
      { attributes: { 문해솔: { title: '본부장', organization: '한국전력공사' } } },
    ],
    [
      '더불어민주당 [양승조|official], [박남춘|official], [한도윤|official] 의원이 왔다',
      { date: '2019-05-01', attributes: { 박남춘: { title: '의원', organization: '더불어민주당' } } },
    ],
    ['[김종|official](57) 전 차관은 말했다', {}],
    ['[조지프 표|official] 공동 최고경영자는 말했다', {}],
    ['문의: 지방교육재정과 과  장 [이강복|official]', { attributes: { 이강복: { title: '과장' } } }],
    // the subject of the sentence is no body of the one who follows
    ['더불어민주당이 [한도윤|official] 장관의 탄핵을 말했다', { attributes: { 한도윤: { title: '장관' } } }],
    ['(공공위원장 [김정완|official], 민간위원장 [황찬우|official])', {}],
    ['무안군(군수 [김산|official])이 열었다', { attributes: { 김산: { title: '군수', organization: '무안군' } } }],
    ['삼성전자 [허태수|official] 대표이사 부회장', { attributes: { 허태수: { title: '대표이사 부회장' } } }],
    ['한국표준과학연구원 출신 [배서준|official] 박사', { attributes: { 배서준: { title: '박사' } } }],
    // firms in a row with a person
    ['삼성전자, [한도윤|official] 대표가 참석했다', {}],
  ])('%s', (row, context) => {
    expectRow(row, { ...context, types: OFFICIAL });
  });
});

describe('units, ranks and countries between name, body and title', () => {
  it.each<Case>([
    // a country of one letter is no surname
    ['[스콧 베선트|official] 미 재무장관은 말했다', { attributes: { '스콧 베선트': { title: '재무장관' } } }],
    [
      '[올리버 집세|official] BMW그룹 회장이 왔다',
      { attributes: { '올리버 집세': { title: '회장', organization: 'BMW' } } },
    ],
    ['한 조리로봇 업체 최고경영자는 말했다', {}],
    ['통계청(청장 [한 훈|official])은 밝혔다', {}],
    // candidates, and a mayor of two syllables
    [
      '[이재명|official] 더불어민주당 대선 후보는 말했다',
      { date: '2025-05-01', attributes: { 이재명: { title: '대선 후보', organization: '더불어민주당' } } },
    ],
    ['신규 후보 물질과 최종 후보 기업을 찾는다', {}],
    ['[김산|official] 무안군수는 말했다', { attributes: { 김산: { title: '군수', organization: '무안군' } } }],
    [
      '[메리 데일리|official] 샌프란시스코연은 총재가 왔다',
      { attributes: { '메리 데일리': { organization: '샌프란시스코 연방준비은행' } } },
    ],
    // markets, clubs and times of day
    ['미국에 이은 최대 시장이다', {}],
    ['(시장 개입을 통한 조정)에 나선다', {}],
    ['한경 이코노미스트 클럽 회원이 답했다', {}],
    [
      '오전 [안토니 블링컨|official]([Antony J. Blinken|official=안토니 블링컨]) 미국 국무장관과 만났다',
      { attributes: { '안토니 블링컨': { title: '국무장관' } } },
    ],
    [
      '[한도윤|official] ETRI박사가 발표했다',
      { attributes: { 한도윤: { title: '박사', organization: '한국전자통신연구원' } } },
    ],
    ['참석한 [한도윤|official] 고용정책실장은 말했다', { attributes: { 한도윤: { title: '고용정책실장' } } }],
    // spelled out in brackets
    [
      '[엔리케 마날로|official]([Enrique Manalo|official=엔리케 마날로]) 필리핀 외교장관과 만났다',
      { attributes: { '엔리케 마날로': { title: '외교장관' } } },
    ],
    // names of Vietnam
    ['[응우옌 찌 린|official] 베트남 과학기술부 장관과 만났다', { attributes: { '응우옌 찌 린': { title: '장관' } } }],
    // a body whose last syllable looks like a particle
    [
      '[비베케 옌슨|official] 유네스코 평화발전분과 과장이 왔다',
      { attributes: { '비베케 옌슨': { organization: '유네스코' } } },
    ],
    ['[문채원|official] 기재부 새벽자금과 사무관은 물었다', { attributes: { 문채원: { organization: '기획재정부' } } }],
    // the body stands before the name, its unit behind
    ['연세대 [문서준|official] 행정학 교수가 말했다', { attributes: { 문서준: { organization: '연세대학교' } } }],
    // members of committees
    [
      '[한도윤|official] 금통위원은 반대했다',
      { attributes: { 한도윤: { title: '위원', organization: '금융통화위원회' } } },
    ],
    // a unit with a dot, two offices of one person
    [
      '[한도윤|official] 외교부 아시아·대양주국장이 만났다',
      { attributes: { 한도윤: { title: '아시아·대양주국장', organization: '외교부' } } },
    ],
    [
      '[최상목|official] 부총리 겸 기획재정부 장관은 말했다. [최 부총리|official=최상목]는 웃었다',
      {
        date: '2024-05-01',
        attributes: { 최상목: { title: '부총리 겸 기획재정부 장관', organization: '기획재정부' } },
      },
    ],
    // the rank in the bracket is that of the office
    [
      '중소기업 옴부즈만(차관급 [한도윤|official], 이하 [한 옴부즈만|official=한도윤])은 [화성시|city](시장 [문채원|official], 이하 [문 시장|official=문채원])와 간담회를 열었다',
      { attributes: { 한도윤: { title: '옴부즈만' } } },
    ],
    // a name that looks like a noun with a particle
    [
      '[김선교|official] 국민의힘 의원, [한병도|official] 더불어민주당 의원이 냈다',
      { date: '2025-01-01', attributes: { 한병도: { organization: '더불어민주당' } } },
    ],
    ['정부도 한국은행 총재에게 물었다. 한은도 금융위원회 위원장과 만났다', {}],
  ])('%s', (row, context) => {
    expectRow(row, { ...context, types: OFFICIAL });
  });
});

describe('posts of towns, churches and offices', () => {
  it.each<Case>([
    [
      '[박서준|official] 가온읍장은 감사를 전했다',
      { attributes: { 박서준: { title: '읍장', organization: '가온읍' } } },
    ],
    ['[박은수|official] 왕조1동장은 답했다', { attributes: { 박은수: { title: '동장', organization: '왕조1동' } } }],
    ['운동장 정비를 마쳤다', {}],
    ['[프란치스코|official] 교황은 말했다', { attributes: { 프란치스코: { title: '교황' } } }],
    [
      '[한덕수|official] 대통령 권한대행 국무총리는 말했다',
      { attributes: { 한덕수: { title: '대통령 권한대행 국무총리' } } },
    ],
    [
      '[박도윤|official] 국무1차장은 점검했다',
      { attributes: { 박도윤: { title: '국무1차장', organization: '국무조정실' } } },
    ],
    ['규제개선담당관 [박도윤|official] 사무관(☎02-000-0000)', { attributes: { 박도윤: { title: '사무관' } } }],
    [
      '중소벤처기업부(장관 [오영주|official]) [한도윤|official] 산업기반실장은 만났다',
      { attributes: { 한도윤: { title: '산업기반실장', organization: '중소벤처기업부' } } },
    ],
    [
      '(금감원) [백규정|official] 국장이 참석했다',
      { attributes: { 백규정: { title: '국장', organization: '금융감독원' } } },
    ],
    // clauses
    ['자백을 강요한 경감을 조사했다', {}],
    ['심사평가원 등에서 위원 추천을 받았다', {}],
    ['추진하기 위하여 필요한 사업으로서 중소벤처기업부장관이 정한다', {}],
    ['기존 공영주차장을 고친다', {}],
    ['우수한 평가위원과 반대로 평가위원이 갈렸다', {}],
    ['[김학재|official] 주칠레 대사를 만났다', {}],
    ['저수온 특보가 내렸다. 고소장을 냈다. 연수기관장이 모였다', {}],
  ])('%s', (row, context) => {
    expectRow(row, { ...context, types: OFFICIAL });
  });

  it('reads no-break spaces as plain ones and keeps them in the surface', () => {
    expectRow('[도널드\u00a0트럼프|official]\u00a0대통령은\u00a0말했다', { types: OFFICIAL });
  });
});

describe('offices that are not theirs, and names that end like a particle', () => {
  it.each([
    '‘서하늘 콘서트’ 기획한 [코트라|organization=대한무역투자진흥공사] 사장 퇴임',
    '“한여울도 우리 반이에요” 몽골 교사가 인사했다',
    '‘[한여울|official]’ 대표는 말했다',
    '「[앤드루 홀먼|official] ([Andrew Holman|official])」 몽골 외교부 장관을 만났다',
    '[앤드루 홀먼|official] 피지 대사는 말했다',
    '피지의 [앤드루 홀먼|official] 국토부 장관은 말했다',
    '[시론] 물값 다시 매겨야/한여울 산업부장',
    '[도성은|official] 대표는 말했다. 기업은 대표를 뽑았다',
    '문의: 기술혁신과 [조정은|official] 사무관(044-000-0000)',
  ])('%s', (row) => {
    expectRow(row, { types: ['official'] });
  });

  it('keeps each title with its own body', () => {
    expectRow('[한도윤|official] 누리솔빛 대표 겸 [새벽벤처협회|organization] 회장은 말했다', {
      types: ['official', 'organization'],
      attributes: { 한도윤: { title: '대표', organization: '누리솔빛' } },
    });
    expectRow('[한도윤|official] 누리솔빛 대표([새벽벤처협회|organization] 이사)는 말했다', {
      types: ['official', 'organization'],
      attributes: { 한도윤: { title: '대표', organization: '누리솔빛' } },
    });
  });

  it.each([
    '[이억원|official] 위원장은 말했다. 상금 [이억원|amount], 장관상을 준다',
    '[천만원|official] 대표는 상금 [천만원|amount]을 받았다',
    '[백만원|official] 이사장이 인사했다',
    '[백만원|amount] 대표 상품을 [천만원|amount] 이상 샀다',
    '[한도윤|official] 대표와 [이조원|official] 원장, [천만원|official] 이사장이 참석했다',
    '[이억원|official] 신임 금융위원장이 취임했다',
    '[이억원|official](사진) 금융위원장은 [이억원|amount]을 위원장에게 냈다',
    '[이억원|official] 전 기획재정부 차관이 왔다',
    '상금 [이억원|amount]과 위원장 표창을 준다',
  ])('takes a person who is called like a sum for a person: %s', (row) => {
    expectRow(row, { types: ['official', 'amount'] });
  });
});
