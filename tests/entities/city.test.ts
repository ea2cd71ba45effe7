// Which places are cities, after docs/annotation.md: every line of "city" and every settled case is a row.
// All sentences were written for these tests.
import { describe, it } from 'vitest';
import { expectRow, type RowContext } from '../bracket-notation.js';

type Case = readonly [row: string, context: RowContext];
const CITY = ['city'];

describe('municipalities anywhere', () => {
  it.each([
    // 특별시, 광역시, 특별자치시, 시, 군, 구
    '[서울특별시|city=서울특별시]는 창업 공간을 늘린다',
    '[서울|city=서울특별시]에서 열린다',
    '[서울시|city=서울특별시]와 협약했다',
    '[부산|city=부산광역시]과 [대구|city=대구광역시]에서 연다',
    '[세종시|city=세종특별자치시]로 옮긴다',
    '[서귀포시|city=서귀포시] 감귤 농가를 찾았다',
    '[수원|city=수원시] 본사를 방문했다',
    '[태안군|city=태안군]은 어촌을 살린다',
    '[마포구|city=마포구]에 문을 열었다',
    '[서울|city] [강남구|city=강남구] 사무실',
    // foreign cities, without the country
    '[시애틀|city=시애틀]에서 행사를 열었다',
    '[시애틀시|city=시애틀]와 만났다',
    '미국 [시애틀시|city=시애틀]와 업무협약을 체결했다',
    '미국 [뉴욕|city=뉴욕]에 사무소를 냈다',
    '[LA|city=로스앤젤레스]에서 판매한다',
    '[로스앤젤레스|city=로스앤젤레스]에 진출했다',
    '베트남 [하노이|city=하노이]를 방문했다',
    '카자흐스탄 [알마티|city=알마티]에서 상담했다',
    '[파리|city=파리]와 [런던|city=런던]을 잇는다',
    '[보스턴|city=보스턴] 클러스터를 둘러봤다',
    '[시애틀|city=시애틀] 경제사절단이 왔다',
    // a municipal government that acts
    '[창원시|city=창원시]는 기업을 돕는다',
    '[김해시|city=김해시]와 [양산시|city=양산시]가 손잡았다',
  ])('%s', (row) => {
    expectRow(row, { types: CITY });
  });
});

describe('settled cases', () => {
  it.each([
    // roads and railways named after two cities
    '세종-안성 고속도로 공사를 멈췄다',
    // branches and fairs
    '서울·부산·평택세관이 함께한다',
    '국유림관리소(춘천·홍천·수원)가 돕는다',
    '부산 2030 세계박람회를 유치한다',
    '추가 수원이 확보됐다',
    '[서울|city]·[부산|city]에서 연다',
    '수서~광주 복선전철을 놓는다',
    '[서울|city]-[부산|city] 교류를 넓힌다',
    // a mayor's title glued to the city
    '브루스 해럴 [시애틀|city=시애틀]시장은 환영했다',
    '배정우 [나주|city=나주시]시장이 맞았다',
    '배정우 [울산광역시|city=울산광역시]장이 맞았다',
    '배정우 [수원특례시|city=수원시]장은 웃었다',
    '아바이 싸르쿨러브 [알마티|city=알마티]시장과 만났다',
    // two names of one city
    '[난징|city=난징]과 [남경시|city=난징]는 같은 곳이다',
    '[호찌민|city=호찌민]에 가다. [호치민|city=호찌민]은 덥다',
    '중국 [선양|city=선양]에서 만났다',
    // regions named after a city
    '[서울|city]지역 소상공인을 돕는다',
    '[광주|city=광주광역시]·전남지역 기업이 모였다',
    // in front of a venue with a name of its own
    '[서울|city] 엘타워에서 시상식을 연다',
    '[서울|city] 여의도 콘래드호텔에서 열었다',
    '[광명|city=광명시] 아이벡스 스튜디오에서 찍었다',
    '[부산|city] 벡스코에서 열린다',
  ])('%s', (row) => {
    expectRow(row, { types: CITY });
  });
});

describe('what is no city', () => {
  it.each([
    // countries, provinces and states
    '미국과 베트남에 수출한다',
    '경기도는 예산을 늘렸다',
    '제주도에서 열린다',
    '제주 감귤을 판다',
    '매사추세츠주와 협약했다',
    '강원특별자치도가 나섰다',
    '전북과 충남이 손잡았다',
    // regions
    '실리콘밸리에 진출했다',
    '수도권 기업이 몰렸다',
    '호남권 설명회를 연다',
    // neighbourhoods
    '송도에 입주했다',
    '목동에 사무실을 냈다',
    '여의도에서 모였다',
    '판교 기업을 찾았다',
    // inside a longer name
    '인천테크노파크가 돕는다',
    '서울대와 협력한다',
    '주시애틀 대한민국 총영사관을 찾았다',
    '광주은행이 출연했다',
    '서울아산병원에서 시험한다',
    '부산항만공사와 협약했다',
    '대구경북과학기술원이 맡는다',
    '수원대학교 학생이 만들었다',
    '포항공과대학교가 참여한다',
    '경주최씨 고택을 찾았다',
    // in front of an office or facility
    '하노이 무역관이 돕는다',
    '모스크바 수출인큐베이터에 입주했다',
    // where it tells branches of one body apart
    '부산 소방서가 출동했다',
    // common words that spell like cities
    '사과를 상주시켰다',
    '구리와 니켈을 수입한다',
    '고성이 오갔다',
    '양산을 시작한다',
    '화성 탐사선을 만든다',
    '미국 시장을 겨냥한다',
    '광주리를 엮었다',
    '제품 양산 체계를 갖췄다',
    '장수 기업을 뽑는다',
    '영주권을 얻었다',
  ])('%s', (row) => {
    expectRow(row, { types: CITY });
  });

  const LEAD = '가온테크는 새 공장을 지었다고 3일 밝혔다.';
  it.each<Case>([
    ['[군산=한빛통신] 홍지우 기자', { before: [LEAD] }],
    ['(서울=한빛통신) 홍지우 기자 = 가온테크는 새 공장을 지었다고 3일 밝혔다.', {}],
    ['▲ 준공식 모습 (사진=창원시 제공)', { before: [LEAD] }],
  ])('%s', (row, context) => {
    expectRow(row, { ...context, types: CITY });
  });
});

describe('in sentences as releases write them', () => {
  it.each([
    '[서울|city]·[부산|city]·[대구|city] 등에서 연다',
    '[서울|city], [인천|city], 경기에서 모집한다',
    '경기 [성남시|city]에서 열린다',
    '충남 [천안|city=천안시]에 짓는다',
    '강원 [강릉|city=강릉시]에서 만났다',
    '전남 [순천시|city] 가온로 12',
    '[대전광역시|city=대전광역시] 관계자가 왔다',
    '[서울|city] [중구|city]에 있는 사무실',
    '[서울|city] 강남 일대를 돌았다',
    '[대전|city] [유성구|city]에 있다',
    '[제주시|city=제주시]에 문을 열었다',
    '일본 [도쿄|city]와 [오사카|city]에 간다',
    '인도 [뉴델리|city]에서 만났다',
    '[두바이|city] 전시회에 간다',
    '독일 [베를린|city], 프랑스 [파리|city], 영국 [런던|city]',
    '미국 캘리포니아주 [샌프란시스코|city]에서 연다',
    '미국 [라스베이거스|city]에서 연다',
    '싱가포르에 지사를 냈다',
    '시장이 아니라 [울산시|city=울산광역시]가 정한다',
    '[고양특례시|city=고양시]는 축제를 연다',
    '[부산|city]지역 기업',
    '[대구|city]에서 [부산|city]까지',
    '[춘천|city]~[서울|city] 구간',
    '창원국가산단에 들어선다',
    '[포항|city] 지진 피해 기업',
    '[거제|city] 조선소를 찾았다',
    '[여수|city] 앞바다에서 잡았다',
    '[목포|city]와 [군산|city]에서 연다',
  ])('%s', (row) => {
    expectRow(row, { types: CITY });
  });

  it.each([
    '서울역 앞에서 모였다',
    '부산항에 들어왔다',
    '인천공항으로 떠났다',
    '대구은행이 도왔다',
    '서울대병원에서 시험한다',
    '전주비빔밥을 맛봤다',
    '안동소주를 수출한다',
    '한산모시를 짠다',
    '이천쌀을 알린다',
    '서울대학교 창업지원단',
    '파리바게뜨와 협력한다',
    '뉴욕타임스가 보도했다',
    '부산국제영화제에 갔다',
    '대전엑스포 이후 처음이다',
    '동계올림픽 이후',
    '서울지방중소벤처기업청이 맡는다',
    '서울중앙지방법원이 판결했다',
    '수원화성을 걸었다',
    '강남스타일이 흘렀다',
    '무주택자를 돕는다',
    '고령 인구가 늘었다',
    '영동 지방에 눈이 왔다',
    '원주민이 살았다',
    '김포장을 열었다',
    '동해안을 달렸다',
    '남해안 어민을 돕는다',
    '시장을 뽑는다',
    '흥을 돋웠다',
    '주스를 마셨다',
    '산물을 받았다',
    '동생과 놀았다',
  ])('names no city: %s', (row) => {
    expectRow(row, { types: CITY });
  });
});

describe('words that are cities only beside other cities', () => {
  it.each([
    '중국 [베이징|city]·[상하이|city]·[선전|city]을 돈다',
    '[대전|city], [창원|city], [구미|city=구미시] 등에 짓는다',
    '[안산|city], [화성|city=화성시]에서 모집한다',
    '[충주|city]·[괴산|city]·[음성|city=음성군]에서 산다',
    // not cities of one country, or no city in the row
    '구리·니켈을 수입한다',
    '음성, 영상으로 알린다',
    '화성, 금성을 본다',
    // Korea tells nothing of a Korean word
    '대한민국 고령 노동자가 늘었다',
  ])('%s', (row) => {
    expectRow(row, { types: CITY });
  });
});

describe('metropolis or town of one name', () => {
  it.each([
    '[광주시|city=광주광역시] [서구|city] 천변좌로에 있다',
    '[광주|city=광주광역시] [광산구|city]에서 만났다',
    '경기 [광주시|city=광주시]에서 만났다',
    // the province that heads the list, in front of a bracket or a colon
    '△경기([용인|city=용인시], [광주|city=광주시], [여주|city=여주시]) △충남([천안|city=천안시], [아산|city=아산시])에서 연다',
    '경기 3곳([이천|city=이천시]·[광주|city=광주시]·[여주|city=여주시])에서 연다',
    '경기 지역([이천|city=이천시], [광주|city=광주시])에서 연다',
    '경기(2): [이천|city=이천시], [광주|city=광주시] / 경남(2): [거제|city=거제시], [고성|city=고성군]',
    '충남([당진|city=당진시], [예산|city=예산군])에서 연다',
    // Not: behind the bracket, or where no province heads it
    '경기([수원|city=수원시])와 [광주|city=광주광역시]에서 연다',
    '전국([서울|city=서울특별시], [광주|city=광주광역시], [이천|city=이천시])에서 연다',
    '경기([수원|city=수원시], [광주|city=광주시]), 호남([광주|city=광주광역시])에서 연다',
  ])('%s', (row) => {
    expectRow(row, { types: CITY });
  });
});

describe('what stands right behind a city', () => {
  it.each([
    // 서 is 에서 in headlines, a police station beside the police
    '기업 설명회, [강릉|city]서 열려',
    '[서울|city]서 만났다',
    '강릉서 형사들이 붙잡았다',
    // a mayor, and a marketplace
    '[영천|city=영천시]시장은 환영했다',
    '영천시장 상인들이 반겼다',
    '영천시장을 방문하여 소상공인의 목소리를 들었다',
    // a county has no mayor of a 시
    '홍천시장과 평창시장에서 장을 본다. [강릉|city=강릉시]시장은 환영했다',
    // the chief of a branch office
    '한도윤 천안지청장은 점검했다',
    // a model of policy named after the city
    '광주형 일자리를 만든다',
    // a court, a school, an office
    '의정부지검은 수사한다',
    '영국 런던 경제대학에서 배웠다',
    '칭다오 중소벤처기업센터가 돕는다',
    '울릉 119안전센터가 출동했다',
    '대전지사와 부산지사로 옮긴다',
    '[서울|city] [종로구|city] 세종대로 209',
    // a syllable is a city only with its country
    '오스트리아 [비엔나|city=빈]를 찾았다. 없는 빈도로 늘었다',
    '오스트리아 [빈|city=빈]에서 만났다',
  ])('%s', (row) => {
    expectRow(row, { types: CITY });
  });
});

describe('offices, events and roads that bear the name', () => {
  it.each([
    '대전 서부소방서가 점검했다',
    '서울 강남경찰서는 수사한다',
    '[대전|city=대전광역시] 서부에서 열렸다',
    '구례 산수유 꽃축제가 열린다',
    '부천 국제판타스틱영화제가 막을 올렸다',
    '[부산|city=부산광역시]에서 열린 축제를 찾았다',
    '[서울|city=서울특별시] 세종대로 대한상공회의소 회관에서 열린다',
  ])('%s', (row) => {
    expectRow(row, { types: CITY });
  });
});

describe('a weak name where something is or moves to', () => {
  it.each([
    '[전주|city=전주시]에 있는 새벽연금공단 본부를 찾았다',
    '[전주|city=전주시] 한옥마을을 찾았다',
    '본부는 [서울|city=서울특별시]로, 공단은 [전주|city=전주시]로 이전했다',
    '[전주|city=전주시] 이전 이후 인력이 줄었다. 연고도 없는 [전주|city]에서 산다',
    '[공주|city=공주시]에 위치한 연구소',
    '[상주|city=상주시]로 공장을 옮겼다',
    // the week before, with and without the city in the article
    '거래량은 전주 대비 3% 늘었다',
    '[전주|city=전주시]로 이전했다. 거래량은 전주 대비 3%, 전주보다 늘었다',
    // Mars and Mercury, a long life
    '화성에 있는 물을 찾았다',
    '수성에 있는 얼음',
    '장수 기업을 찾았다',
    '고령으로 은퇴했다',
  ])('%s', (row) => {
    expectRow(row, { types: CITY });
  });
});

describe('names that hold a city, and rows of names', () => {
  it.each<Case>([
    // accords and hotels
    ['한미 워싱턴 선언을 지킨다', {}],
    ['난징 조약을 맺은 뒤 [상하이|city]를 열었다', {}],
    ['[서울|city] 협약식에서 만났다', {}],
    ['롯데호텔 하노이에서 열었다', {}],
    ['노보텔 앰배서더 서울 강남에서 열었다', {}],
    // words that are cities too
    ['공주처럼 꾸몄다', {}],
    ['이천 명이 모였다', {}],
    ['진주 목걸이를 만든다', {}],
    ['진주를 캔다', {}],
    ['진주 목걸이를 골랐다. 진주가 컸다', {}],
    ['진주 목걸이를 [진주시|city=진주시]에서 골랐다', {}],
    ['도쿄만 가까이 [도쿄|city=도쿄]에서 열렸다', {}],
    ['동화 속 공주가 된 아이가 광명을 되찾았다', {}],
    // whoever looks for a pearl is told by what is said of it; a city is visited
    ['[진주|city=진주시]를 찾은 관광객이 늘었다. [진주|city=진주시]는 넓다', {}],
    ['대표단이 [광명|city=광명시]을 찾았다', {}],
    ['수원(水源)을 지킨다. 고성(高聲)이 오갔다', {}],
    ['동구 밖 과수원길을 걷는다. 북구 유럽의 복지', {}],
    ['보은의 뜻을 전했다', {}],
    ['경주를 벌였다', {}],
    ['양주를 마셨다', {}],
    ['실패를 용인하는 문화를 만든다', {}],
    ['인성을 함양하고 돕는다', {}],
    ['일조시간이 줄었다', {}],
    ['순천만의 갈대를 본다', {}],
    ['[순천|city=순천시]에서 갈대를 본다', {}],
    // branches, and who heads them
    ['한국농어촌공사 해남·완도지사를 찾았다', {}],
    ['새벽노동조합 해남·완도지부장을 만났다', {}],
    ['새벽문제연구소 아산지회장은 말했다', {}],
    ['서울·부산지방항공청이 함께한다', {}],
    ['새벽당 울산시당은 반박했다. 대구시당위원장이 왔다', {}],
    ['[울산시|city=울산광역시] 당국은 밝혔다', {}],
    ['의정부지검장은 말했다', {}],
    // clubs
    ['맨체스터 유나이티드가 이겼다', {}],
    ['바이에른 뮌헨이 졌다', {}],
    ['광주FC와 만났다', {}],
    ['독일 [뮌헨|city=뮌헨]에서 이겼다', {}],
    // banks
    ['경남, 광주, 대구, 부산, 전북, 제주은행에서 신청한다', {}],
    // the smaller city of a name, by its province
    ['새벽요(경기 [광주|city=광주시])를 찾았다', {}],
    ['[광주|city=광주광역시]에서 열었다', {}],
    ['[안산|city=안산시] 또는 [시흥|city=시흥시]방면으로 간다', {}],
  ])('%s', (row, context) => {
    expectRow(row, { ...context, types: CITY });
  });
});

// The contract wants these; no rule finds them yet. A row that begins to pass belongs into the tables above.
describe('not found yet', () => {
  it.fails.each<Case>([
    ['[기장군|city=기장군] 공장', {}],
    ['경기도 [화성시|city=화성시] 공장을 찾았다', {}],
  ])('%s', (row, context) => {
    expectRow(row, { ...context, types: CITY });
  });
});

describe('words that only look like cities', () => {
  it.each([
    'F1 자동차 경주에서 이겼다',
    '[경주|city=경주시]에서 이겼다',
    '강원 영동 지역에 눈이 온다',
    '충북 [영동|city=영동군] 지역에 눈이 온다',
    '알 사우드 공주는 답했다. 고종 때 공주로 추존됐다',
    '[공주|city=공주시]에서 열렸다',
    '뉴욕 블록체인위크가 열린다',
  ])('%s', (row) => {
    expectRow(row, { types: CITY });
  });
});

describe('words that only spell like a city', () => {
  it.each([
    '서구 문명과 서구화된 식탁을 다룬다',
    '태평양의 진주로 불린다. 숲 속의 공주가 잔다',
    '중산간 마을에 눈이 왔다',
    '[대구|city] [서구|city] 주민이 모였다',
  ])('%s', (row) => {
    expectRow(row, { types: ['city'] });
  });
});
