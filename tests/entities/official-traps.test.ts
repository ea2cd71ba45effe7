// Words of three syllables that stand before titles in releases and are no names, though a surname begins them.
// They were counted in releases before 2025-07: a noun, a body's short name, or a noun with its particle.
import { describe, expect, it } from 'vitest';
import { createResources } from '../../src/dictionary/load.js';
import { createEngine, extract } from '../../src/index.js';
import { languageOf } from '../../src/lexicon/language.js';

const WORDS = (
  '가까운 가까이 가입자 가지고 감염병 감염증 개발부 개정된 개최된 경기권 경북대 경영자 경제부 경제학 경찰청 계약을 고객과 고기를 고용부 고위급 공동체 공로로 공수처 공정한 공제회 관계자 구성된 ' +
  '국내산 국내외 국립대 국민과 국민께 국민대 국적별 국토부 국회의 권역별 금감원 기간제 기관과 기관별 기꺼이 기술과 기술별 기술은 기술의 기업에 기업은 기업의 기업이 기재부 기존에 기존의 기획팀 ' +
  '나머지 난방비 남대문 내외로 내용은 노력에 노력을 단계적 단체가 단체에 담당자 당국의 당연직 대규모 대기업 대법관 대변인 대응을 대통령 대표부 대표와 대학교 대학생 대학원 대학의 대해서 도입과 ' +
  '도착한 도축장 동맹에 동시에 동일한 동향과 두나무 등에서 등으로 라이터 로스쿨 리서치 리스크 마스크 마약류 마지막 명에게 명지대 목포대 무료로 무역부 무한한 문체부 문화부 미디어 미래차 미술관 ' +
  '미얀마 민원인 박물관 반도체 반드시 방사능 방사선 배터리 변화된 복수의 복지부 부담을 부담한 부당한 부동산 부문은 부산대 부처의 비급여 비대면 비례한 비롯한 비롯해 비상임 사고로 사람들 사례로 ' +
  '사모아 사무국 사업부 사업을 사업의 사업장 사이버 사전에 사절단 사학과 사항은 사항을 산림청 산사태 산업계 산업부 산업의 상공부 상무부 상품의 상황에 상황을 서비스 서울시 선발된 선수단 선정된 ' +
  '선정한 선제적 선출된 설치된 성립을 소방청 소속된 소속의 소지품 소통과 송출국 시공사 시급한 시멘트 시민과 시민은 시민의 시스템 시점에 시행된 시행한 신분증 신사업 신속한 신속히 신품종 실무자 ' +
  '심리적 안정적 어린이 여가부 여름철 여부는 여부를 여전히 연구는 연구회 연합회 영유아 예비역 예산안 예술계 온라인 완전한 우리는 우리측 우울증 운반선 운송사 원하는 위원회 위촉된 위해성 유치원 ' +
  '이끄는 이들이 이라며 이라크 이러한 이마트 이물질 이번에 이사장 이상의 이어서 이집트 이후에 인력과 인력에 인천대 인하대 임대차 임명된 임업인 장관과 장관은 저탄소 전기차 전략적 전문성 전북대 ' +
  '전세계 전통주 정밀한 정보를 정부가 정부는 정부의 정부측 정신과 정책은 정확한 제네바 제도는 제약사 제품의 조기에 조속한 조속히 조직위 종류의 종사자 주기적 주민들 주재로 준비된 지급한 지난해 ' +
  '지역별 지역은 지역의 지원에 지재권 지킴이 지한파 진행된 진행한 창원시 책임자 초기의 초음파 최적의 최초로 최초의 추가적 추진단 추천한 충남대 충분한 탄력적 태양광 편하게 포럼의 풍부한 필리핀 ' +
  '필요시 학부모 학생과 학생이 한국어 한국의 한다는 한시적 해병대 해수부 해외로 현대차 현재는 화물차 화성시 화장품 화학과'
).split(' ');

const engine = createEngine();

/** The officials that a text is said to name. */
function officialsIn(text: string): readonly string[] {
  return extract({ id: 'traps', text }, engine)
    .records.filter((record) => record.type === 'official')
    .map((record) => record.name);
}

describe('a word before a title that is no name', () => {
  it.each(WORDS)('%s', (word) => {
    expect(officialsIn(`${word} 과장은 말했다`)).toEqual([]);
    expect(officialsIn(`${word} 대표가 참석했다`)).toEqual([]);
    expect(officialsIn(`이날 ${word} 이사는 “맞다”고 했다`)).toEqual([]);
  });

  it.each([
    ['a noun that MeCab knows, before a title that is one as well', '2018년 가온나래 앱 서비스 총괄'],
    ['its unit', '가온나래협회 사무국 사무국장 한도윤(☎02-000-0000)'],
    ['an adjective of two words', '은행의 사회적 책임 이행에 기여했다'],
    ['an object', '관리 권한을 도지사에게 넘기고, 분야 장인을 객원교수로 모신다'],
    ['a kind of something', '전담 옴부즈만, 현장형 옴부즈만 등'],
    ['behind a title', '시장 성장성, 기업 역량 등에 따라 나눈다'],
    ['in the title of a speech', '증권시장 개장식 금융위원장 축사'],
  ])('is a word that releases hardly ever give a title: %s', (_, text) => {
    expect(officialsIn(text).filter((name) => name !== '한도윤')).toEqual([]);
  });

  it('is looked at by its syllables alone where a firm may be called so', () => {
    const { names } = languageOf(createResources());
    expect([names.korean('서비스'), names.byForm('서비스')]).toEqual(['no', 'likely']);
    expect([names.korean('서지수'), names.byForm('서지수')]).toEqual(['likely', 'likely']);
  });

  it('finds a name of China by the characters behind it, Latin letters among them', () => {
    expect(officialsIn('왕리(王麗, WANG Li) 중국 외교부 국장은 말했다')).toEqual(['왕리']);
  });

  it('finds the names that stand there', () => {
    expect(officialsIn('추성하 과장은 말했다')).toEqual(['추성하']);
    expect(officialsIn('천가을 대표가 참석했다')).toEqual(['천가을']);
    expect(officialsIn('이날 나은섭 이사는 “맞다”고 했다')).toEqual(['나은섭']);
  });
});
