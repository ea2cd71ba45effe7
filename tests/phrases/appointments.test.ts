// What sentences say of offices, form by form: who, as what, and where the body stands.
import { describe, expect, it } from 'vitest';
import { extract, type Engine } from '../../src/pipeline.js';
import { engine } from '../bracket-notation.js';

/** `name-title 이영 장관 ← 중기부` for each appointment of a text. */
function appointmentsIn(text: string): readonly string[] {
  const found: string[] = [];
  const listening: Engine = {
    ...engine,
    appointments: (article, names) => {
      const read = engine.appointments(article, names);
      for (const { form, name, title, body } of read) {
        const of = body === undefined ? '' : ` ← ${article.text.slice(body.start, body.end)}`;
        found.push(`${form} ${article.text.slice(name.start, name.end)} ${title}${of}`);
      }
      return read;
    },
  };
  extract({ id: 'phrases', text }, listening);
  return found;
}

describe('one form of phrase', () => {
  it.each<readonly [text: string, expected: readonly string[]]>([
    // name before title
    ['한도윤 장관은 말했다', ['name-title 한도윤 장관']],
    ['중기부 한도윤 차관은 말했다', ['name-title 한도윤 차관 ← 중기부']],
    ['한도윤 중진공 이사장은 말했다', ['name-body-title 한도윤 이사장 ← 중진공']],
    ['한도윤 장관 내정자는 말했다', ['name-title 한도윤 장관 내정자']],
    ['한도윤 가온테크 대표이사 부회장은 말했다', ['name-body-title 한도윤 대표이사 부회장 ← 가온테크']],
    // glued
    ['한도윤 벤처기업협회장은 말했다', ['name-body-title 한도윤 회장 ← 벤처기업협회']],
    ['한도윤 완주군수는 말했다', ['name-body-title 한도윤 군수 ← 완주군']],
    // a legal form in Latin letters is no part of the firm's name
    ['한도윤 Narae Inc. 대표는 말했다', ['name-body-title 한도윤 대표 ← Narae']],
    ['Gaon Narae Co., Ltd. 한도윤 대표는 말했다', ['name-title 한도윤 대표 ← Gaon Narae']],
    ['Gaon Narae Co., Ltd.(대표 한도윤)는 말했다', ['title-name 한도윤 대표 ← Gaon Narae']],
    ['한도윤(Narae Pte. Ltd. 대표)은 말했다', ['name-body-title 한도윤 대표 ← Narae']],
    // title before name
    ['중기부 장관 한도윤은 말했다', ['title-name 한도윤 장관 ← 중기부']],
    [
      '가온테크(대표 한도윤, 박제니)는 말했다',
      ['title-name 한도윤 대표 ← 가온테크', 'title-name 박제니 대표 ← 가온테크'],
    ],
    // bracket
    ['文彩源(문채원) 대표는 말했다', ['name-title 문채원 대표']],
    ['金哲洙(김철수) 전북은행 부장은 말했다', ['name-body-title 김철수 부장 ← 전북은행']],
    ['도정의 사무관(044-000-0000)', ['name-title 도정의 사무관']],
    ['한밭상사의 부사장은 말했다', []],
    // who wrote the column
    ['다시 짜야/한도윤 경제부장\n\n물가가 올랐다.', []],
    ['다시 짜야 - 한도윤 경제부장\n\n물가가 올랐다.', []],
    ['다시 짜야 - 한도윤 사회부 차장\n\n물가가 올랐다.', []],
    ['[칼럼] 다시 짜야 (한도윤 산업부장)\n\n물가가 올랐다.', []],
    ['한도윤(전북은행 부장)은 말했다', ['name-body-title 한도윤 부장 ← 전북은행']],
    // 전 is a surname where nobody stands before it
    ['전 의원은 말했다', ['surname-title 전 의원 의원']],
    ['전 전 대통령은 말했다', ['surname-title 전 전 대통령 대통령']],
    ['한도윤 전 의원은 말했다', ['name-title 한도윤 의원']],
    // rows of names
    [
      '새벽당 홍지우·한빛당 남궁도현·누리당 문채원 원내대표는 말했다',
      [
        'name-title 홍지우 원내대표 ← 새벽당',
        'name-title 남궁도현 원내대표 ← 한빛당',
        'name-title 문채원 원내대표 ← 누리당',
      ],
    ],
    ['홍지우·남궁도현 공동대표는 말했다', ['name-list-title 홍지우 공동대표', 'name-list-title 남궁도현 공동대표']],
    [
      '중기부 한도윤 정책관, 고은결 정책과장은 말했다',
      ['name-title 한도윤 정책관 ← 중기부', 'name-title 고은결 정책과장 ← 중기부'],
    ],
    // one of them may be a rare name, but not all
    [
      '민경원·임환열 이코노미스트는 말했다',
      ['name-list-title 민경원 이코노미스트', 'name-list-title 임환열 이코노미스트'],
    ],
    ['개발·생산 대표는 말했다', []],
    // who is called at a telephone has a name, though MeCab takes it for a noun with a copula
    ['새벽정책과 황조인 사무관(044-000-0000)에게 물으면 된다', ['name-title 황조인 사무관 ← 새벽정책과']],
    ['새벽정책과 담당자 사무관(044-000-0000), 혁신과 주무관(044-000-0000)에게 물으면 된다', []],
    // surname with title
    ['한 장관은 말했다', ['surname-title 한 장관 장관']],
    // personnel notices
    ['[인사]\n◆한국새벽정보진흥원\n△기획과장 한도윤', ['title-name 한도윤 기획과장 ← 한국새벽정보진흥원']],
    // tables with header cells, and without
    ['| 기업명 | 대표자 |\n| --- | --- |\n| 되새김 | 한도윤 |', ['title-name 한도윤 대표 ← 되새김']],
    ['중소벤처기업부\n과장\n한도윤', ['title-name 한도윤 과장 ← 중소벤처기업부']],
    // wide-set titles
    ['사 무 관 한도윤, 담당', ['title-name 한도윤 사무관']],
    // an adviser, whose title is not the president's
    ['한도윤 대통령 통일외교안보 특보', ['name-body-title 한도윤 특보 ← 대통령 통일외교안보']],
    // the office by virtue of which somebody heads a headquarters, and the first post of an association's head
    ['새벽방역대책본부(본부장 : 한도윤 청장)는 말했다', ['title-name 한도윤 청장']],
    ['새벽사고수습본부(본부장 한도윤 환경부장관)는 말했다', ['title-name 한도윤 장관 ← 환경부']],
    ['통계청(대표단장: 한도윤 기획조정관)은 말했다', ['title-name 한도윤 기획조정관 ← 통계청']],
    ['새벽심의위원회(이하 새심위, 위원장 : 한도윤 제2차관)는 말했다', ['title-name 한도윤 제2차관']],
    ['한빛협회(회장 한도윤 가온테크 대표)는 말했다', ['title-name 한도윤 회장 ← 한빛협회']],
    // two offices that go together
    ['교육부(부총리 겸 교육부장관 한도윤)는 말했다', ['title-name 한도윤 부총리 겸 교육부장관 ← 교육부']],
    ['교육부(센터장 겸 교육부장관 한도윤)는 말했다', ['title-name 한도윤 장관 ← 교육부']],
    // the body before the comma of a bracket, else before the bracket
    ['특강(통계청, 국장 한도윤)을 열었다', ['title-name 한도윤 국장 ← 통계청']],
    ['가온테크(’15년 창업, 대표 한도윤)는 말했다', ['title-name 한도윤 대표 ← 가온테크']],
    ['통계청은, 국장 한도윤을 불렀다', ['title-name 한도윤 국장']],
    // a name that fills the bracket behind its title
    ['환경부 차관(한도윤), 통계청 국장(전결)', ['title-name 한도윤 차관 ← 환경부']],
    // a table whose headers stand a column beside what they head
    [
      '참여기업 현황\n\n기업명\n대표자\n업종\n\n1\n\n한도윤\n조리로봇 개발\n\n㈜가온테크\n\n2\n\n박제니, 문해솔\n안경 개발\n\n㈜누리솔\n\n3\n\n강다온\n의자 개발\n\n㈜되새김\n\n끝',
      [
        'title-name 한도윤 대표 ← ㈜가온테크',
        'title-name 박제니 대표 ← ㈜누리솔',
        'title-name 문해솔 대표 ← ㈜누리솔',
        'title-name 강다온 대표 ← ㈜되새김',
      ],
    ],
    [
      '참여기업 현황\n\n기업명\n대표자\n업종\n\n1\n\n한도윤\n조리로봇 개발\n\n서울 강남\n\n2\n\n박제니\n안경 개발\n\n부산 해운대\n\n3\n\n강다온\n의자 개발\n\n대구 수성\n\n끝',
      [],
    ],
    // soldiers
    [
      '※ 대위 한도윤, 하사 조엘 하트만(Joel Hartman), 중위 소득 이하',
      ['title-name 한도윤 대위', 'title-name 조엘 하트만 하사'],
    ],
    // an envoy is posted by a country, a vice-governor has his charge before him
    ['한도윤 주한 태국대사는 말했다', ['name-body-title 한도윤 대사 ← 주한 태국']],
    ['한도윤 한은 통화정책담당 부총재보는 말했다', ['name-body-title 한도윤 통화정책담당 부총재보 ← 한은']],
    // departments
    ['한도윤 충북대학교 정외과 교수는 말했다', ['name-body-title 한도윤 교수 ← 충북대학교 정외과']],
    ['지능자원과 홍석영 과장은 말했다', ['name-title 홍석영 과장 ← 지능자원과']],
    ['이날 홍석영 과장은 말했다', []],
    // members with the year of their birth
    ['위원장\n한도윤(’64)\n새벽대학교 기계공학과 교수', ['title-name 한도윤 교수 ← 새벽대학교 기계공학과 ']],
    ['한도윤(’64)\n새벽대학교\n’21.10.01.', []],
    // a surname before a body and its title in one word
    ['한 금통위원은 말했다', ['surname-title 한 금통위원 위원']],
    // titles that are everyday words stand beside a body
    ['우리은행 한도윤 대리는 말했다', ['name-title 한도윤 대리 ← 우리은행']],
    ['엘지전자㈜ 김학준 책임은 말했다', ['name-title 김학준 책임 ← 엘지전자']],
    ['사업의 무한한 책임을 진다', []],
    // a committee's short form, a branch of towns
    ['새생위 위원장은 말했다', []],
    ['국민연금공단 전주완주지사를 찾았다', []],
    // nobody
    ['전통시장 상인에게 대통령 표창을 줬다', []],
    ['국무회의 의장상과 장관상이 걸렸다', []],
  ])('%s', (text, expected) => {
    expect(appointmentsIn(text)).toEqual(expected);
  });
});
