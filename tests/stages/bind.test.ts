// What an article defines for itself: short forms in brackets and names found again, in that article only.
// All sentences were written for these tests.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { engine, expectRow, type RowContext } from '../bracket-notation.js';

type Case = readonly [row: string, context: RowContext];

describe('(이하 X)', () => {
  it.each([
    '[한국새벽정보진흥원|organization=한국새벽정보진흥원](이하 [새벽원|organization=한국새벽정보진흥원])은 문을 열었다',
    '[한국새벽정보진흥원|organization=한국새벽정보진흥원] (이하 [새벽원|organization=한국새벽정보진흥원])은 문을 열었다',
    "[한국새벽정보진흥원|organization=한국새벽정보진흥원](이하 '[새벽원|organization=한국새벽정보진흥원]')은 문을 열었다",
    '[한국새벽정보진흥원|organization=한국새벽정보진흥원](이하 ‘[새벽원|organization=한국새벽정보진흥원]’이라 한다)은 문을 열었다',
    '[한국새벽정보진흥원|organization=한국새벽정보진흥원](이하: [새벽원|organization=한국새벽정보진흥원])은 문을 열었다',
    '[한국새벽정보진흥원|organization=한국새벽정보진흥원](원장 [한도윤|official], 이하 [새벽원|organization=한국새벽정보진흥원])은 문을 열었다',
    '㈜[가온테크놀로지|company=가온테크놀로지](이하 [가온|company=가온테크놀로지])는 공장을 지었다',
    // the short form of a listed name need not be a listed one
    '[중소벤처기업진흥공단|organization=중소벤처기업진흥공단](이하 [진흥공단|organization=중소벤처기업진흥공단])은 자금을 푼다',
    // brackets inside the bracket
    '[한국새벽정보진흥원|organization=한국새벽정보진흥원](원장 [한도윤|official](45), 이하 [새벽원|organization=한국새벽정보진흥원])은 문을 열었다',
  ])('%s', (row) => {
    expectRow(row);
  });

  it.each([
    '신청은 온라인으로 한다(이하 생략)',
    '[중기부|organization](이하 같다)는 대책을 냈다',
    '새벽 도약 사업(이하 사업)을 시작한다',
  ])('defines nothing: %s', (row) => {
    expectRow(row);
  });
});

describe('(약칭 X)', () => {
  it.each([
    '[한국새벽정보진흥원|organization=한국새벽정보진흥원](약칭 [새벽원|organization=한국새벽정보진흥원])은 문을 열었다',
    '[가온나노소재협회|organization=가온나노소재협회](약칭: [나노협|organization=가온나노소재협회])가 나섰다',
  ])('%s', (row) => {
    expectRow(row);
  });
});

describe('X(Y) and Y(X)', () => {
  it.each([
    '[한국가온소재연구원|organization=한국가온소재연구원]([가소연|organization=한국가온소재연구원])이 시험한다',
    '[한국가온소재연구원|organization=한국가온소재연구원]([KGMI|organization=한국가온소재연구원])이 시험한다',
    '[KGMI|organization=한국가온소재연구원]([한국가온소재연구원|organization=한국가온소재연구원])이 시험한다',
    '[가소연|organization=한국가온소재연구원]([한국가온소재연구원|organization=한국가온소재연구원])이 시험한다',
    '[중소벤처기업진흥공단|organization=중소벤처기업진흥공단]([KOSME|organization=중소벤처기업진흥공단])은 자금을 푼다',
    '베트남 [과학기술부|organization=과학기술부]([MOST|organization=과학기술부])와 협력한다',
  ])('%s', (row) => {
    expectRow(row);
  });

  it.each([
    '[한국가온소재연구원|organization](원장)이 시험한다',
    '[한국가온소재연구원|organization](대전)이 시험한다',
    '[한국가온소재연구원|organization](AI)이 시험한다',
    '㈜[가온테크|company](CEO)가 왔다',
    '㈜[가온테크|company](반도체)가 왔다',
  ])('no short form: %s', (row) => {
    expectRow(row, { types: ['organization', 'company'] });
  });
});

describe('in all of the article', () => {
  it.each<Case>([
    // behind the definition, in another line
    [
      '[새벽원|organization=한국새벽정보진흥원]은 직원을 뽑는다',
      { before: ['한국새벽정보진흥원(이하 새벽원)은 문을 열었다.'] },
    ],
    ['[KGMI|organization=한국가온소재연구원]가 시험한다', { before: ['한국가온소재연구원(KGMI)은 문을 열었다.'] }],
    // before it: headlines use the short form first
    [
      '[새벽원|organization=한국새벽정보진흥원], 데이터 장터 연다\n\n[한국새벽정보진흥원|organization=한국새벽정보진흥원](이하 [새벽원|organization=한국새벽정보진흥원])은 데이터 장터를 연다고 5일 밝혔다.',
      {},
    ],
    // a name found once by its marker
    ['[나래품|company=나래품]은 직원을 뽑는다', { before: ['㈜나래품이 공장을 지었다.'] }],
    ['[나래품|company=나래품], 공장 짓는다\n\n㈜[나래품|company=나래품]이 공장을 짓는다고 5일 밝혔다.', {}],
    // not inside another word
    ['새벽원예농가를 찾았다', { before: ['한국새벽정보진흥원(이하 새벽원)은 문을 열었다.'] }],
    ['한새벽원에서 만났다', { before: ['한국새벽정보진흥원(이하 새벽원)은 문을 열었다.'] }],
  ])('%s', (row, context) => {
    expectRow(row, context);
  });

  it('is forgotten in the next article', () => {
    const first = extract({ id: 'a', text: '한국새벽정보진흥원(이하 새벽원)은 문을 열었다.' }, engine);
    const second = extract({ id: 'b', text: '새벽원은 직원을 뽑는다.' }, engine);
    expect(first.records.map(({ name }) => name)).toEqual(['한국새벽정보진흥원']);
    expect(second.records).toEqual([]);
  });

  it('one short form can mean another body in the next article', () => {
    const of = (name: string): readonly (readonly string[])[] =>
      extract({ id: name, text: `${name}(이하 새벽원)은 문을 열었다. 새벽원은 직원을 뽑는다.` }, engine).records.map(
        (record) => [record.name, ...record.mentions.map(({ surface }) => surface)],
      );
    expect(of('한국새벽정보진흥원')).toEqual([['한국새벽정보진흥원', '한국새벽정보진흥원', '새벽원', '새벽원']]);
    expect(of('국립새벽과학원')).toEqual([['국립새벽과학원', '국립새벽과학원', '새벽원', '새벽원']]);
  });
});

describe('weak names count beside the full one', () => {
  it.each<Case>([
    ['[기술보증기금|organization=기술보증기금]은 보증을 늘린다. [기보|organization=기술보증기금]는 지점도 연다', {}],
  ])('%s', (row, context) => {
    expectRow(row, context);
  });
});

describe('a surname with title', () => {
  it.each([
    '[한도윤|official=한도윤] 원장이 취임했다. [한 원장|official=한도윤]은 웃었다',
    // the title tells two of one surname apart
    '[김도현|official=김도현] 의장과 [김서하|official=김서하] 대표가 만났다. [김 대표|official=김서하]는 웃었고 [김 의장|official=김도현]은 떠났다',
    // nobody of this surname was named
    '[한도윤|official=한도윤] 원장이 취임했다. 박 원장은 떠났다',
    // a word that is a surname as well is none before 이 and 그
    '[한도윤|official=한도윤] 원장이 취임했다. 이 대표 사업은 계속된다',
  ])('%s', (row) => {
    expectRow(row, { types: ['official'] });
  });
});
