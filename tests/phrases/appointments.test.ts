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
    ['한도윤(전북은행 부장)은 말했다', ['name-body-title 한도윤 부장 ← 전북은행']],
    // rows of names
    ['홍지우·남궁도현 공동대표는 말했다', ['name-list-title 홍지우 공동대표', 'name-list-title 남궁도현 공동대표']],
    [
      '중기부 한도윤 정책관, 고은결 정책과장은 말했다',
      ['name-title 한도윤 정책관 ← 중기부', 'name-title 고은결 정책과장 ← 중기부'],
    ],
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
    // nobody
    ['전통시장 상인에게 대통령 표창을 줬다', []],
    ['국무회의 의장상과 장관상이 걸렸다', []],
  ])('%s', (text, expected) => {
    expect(appointmentsIn(text)).toEqual(expected);
  });
});
