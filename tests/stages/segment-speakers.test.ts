// What counts as a quotation, and how far its speaker reaches: `speaker: words between the marks`. `-` for nobody.
import { describe, expect, it } from 'vitest';
import { createResources } from '../../src/dictionary/load.js';
import { languageOf } from '../../src/lexicon/language.js';
import { findQuotations } from '../../src/stages/segment/quotations.js';
import type { Block, Zone } from '../../src/core/types.js';

const { titles } = languageOf(createResources());

/** Lines in the zone that they name, `body` where none is. */
function quoted(...lines: readonly (string | readonly [Zone, string])[]): readonly string[] {
  const given = lines.map((line) => (typeof line === 'string' ? (['body', line] as const) : line));
  const text = given.map(([, words]) => words).join('\n');
  let start = 0;
  const blocks = given.map(([zone, words]): Block => {
    const block = { start, end: start + words.length, zone, rule: 'test' };
    start = block.end + 1;
    return block;
  });
  return findQuotations(text, blocks, titles).map(
    (quotation) =>
      `${quotation.speaker === undefined ? '-' : text.slice(quotation.speaker.start, quotation.speaker.end)}: ${text.slice(quotation.start, quotation.end)}`,
  );
}

describe('a quotation', () => {
  it.each([
    '라고',
    '이라고',
    '라며',
    '이라며',
    '이라면서',
    '하며',
    '며',
    '하고',
    '고',
    '면서',
    ' 라고',
    '는',
    '.',
    ',',
    '',
  ])('stands before “%s”', (behind) => {
    expect(quoted(`“길을 넓히겠다”${behind}`)).toEqual(['-: 길을 넓히겠다']);
  });
  it.each(['를', '라고는', '고려', '며칠', ' 책', '이라는', '하면', '  라고'])('is none before “%s”', (behind) => {
    expect(quoted(`“길을 넓히겠다”${behind}`)).toEqual([]);
  });
  it('has six letters', () => {
    expect(quoted('“길을 낸다”고')).toEqual([]);
    expect(quoted('“길을 더낸다”고')).toEqual(['-: 길을 더낸다']);
  });
  it.each([
    '길을 넓히겠다',
    '길을 넓히자',
    '길을 넓히죠.',
    '길이 넓어요!',
    '길을 넓힐까?',
    '길을 넓힘…',
    '길을 넓힘. ',
    '길이 참 넓네',
  ])('“%s” ends like a sentence', (words) => {
    expect(quoted(`“${words}”고`)).toEqual([`-: ${words}`]);
  });
  it('that does not end like a sentence has thirty letters', () => {
    const words = '수출 물류비 지원과 인증 취득 사업의 꾸준한 확대 성과';
    expect(words).toHaveLength(30);
    expect(quoted(`“${words}”라고`)).toEqual([`-: ${words}`]);
    expect(quoted(`“${words.slice(1)}”라고`)).toEqual([]);
  });
  it('has up to two thousand letters, and no marks inside', () => {
    expect(quoted(`“${'가'.repeat(1999)}다”고`)).toHaveLength(1);
    expect(quoted(`“${'가'.repeat(2000)}다”고`)).toHaveLength(0);
    expect(quoted('“길을 “더 넓히겠다”고')).toEqual(['-: 더 넓히겠다']);
  });
  it('stands in the text of the article', () => {
    for (const zone of ['body', 'bullet', 'quotation', 'attachment', 'subtitle'] as const)
      expect(quoted([zone, '“길을 넓히겠다”고'])).toHaveLength(1);
    for (const zone of ['headline', 'caption', 'table', 'contact', 'boilerplate'] as const)
      expect(quoted([zone, '“길을 넓히겠다”고'])).toHaveLength(0);
  });
  it('does not stand in what only repeats', () => {
    const text = '“길을 넓히겠다”고';
    expect(
      findQuotations(text, [{ start: 0, end: text.length, zone: 'body', rule: 'test', repeats: 0 }], titles),
    ).toEqual([]);
  });
});

describe('its speaker', () => {
  it.each<readonly [string, string]>([
    ['김보람 이사장은', '김보람 이사장'],
    ['김보람 이사장이', '김보람 이사장'],
    ['김보람 이사장도', '김보람 이사장'],
    ['김보람 이사장께서는', '김보람 이사장'],
    ['김보람 이사장(사진)은', '김보람 이사장'],
    ['한빛진흥공단 수출지원처 김보람 이사장은', '한빛진흥공단 수출지원처 김보람 이사장'],
    ['새벽시 한빛진흥공단 수출지원처 해외지원부 김보람 이사장은', '한빛진흥공단 수출지원처 해외지원부 김보람 이사장'],
    ['행사를 찾은 김보람 이사장은', '김보람 이사장'],
    ['행사에서 김보람 이사장은', '김보람 이사장'],
    ['협약을 맺고 인사하고 김보람 이사장은', '김보람 이사장'],
    ['협약식에 와서 웃으면서 김보람 이사장은', '김보람 이사장'],
    ['행사* 김보람 이사장은', '김보람 이사장'],
    ['오늘, 김보람 이사장은', '김보람 이사장'],
    ['맺었다. 김보람 이사장은', '김보람 이사장'],
    ['맺었다! 김보람 이사장은', '김보람 이사장'],
    ['맺었나? 김보람 이사장은', '김보람 이사장'],
    ['□ 김보람 이사장은', '김보람 이사장'],
    ['ㅇ 김보람 이사장은', '김보람 이사장'],
    ['○ 김보람 이사장은', '김보람 이사장'],
    ['이가온 원장은 김보람 이사장과', '이가온 원장'],
    ['이가온 원장은 김보람 이사장은', '김보람 이사장'],
  ])('%s “…” → %s', (before, speaker) => {
    expect(quoted(`${before} “길을 넓히겠다”고 말했다.`)).toEqual([`${speaker}: 길을 넓히겠다`]);
  });
  it.each([
    '김보람 이사장을',
    '김보람 이사장 등은',
    '김보람 이사장은행',
    '업계 관계자는',
    '김보람 이사장(가나다라마바사아자차카타파하가나다라마바사)은',
  ])('%s “…” says nothing of it', (before) => {
    expect(quoted(`${before} “길을 넓히겠다”고 말했다.`)).toEqual(['-: 길을 넓히겠다']);
  });
  it('stands at most 120 letters before the marks', () => {
    const gap = (count: number): string => '나'.repeat(count);
    expect(quoted(`김보람 이사장은 ${gap(109)} “길을 넓히겠다”고`)).toEqual(['김보람 이사장: 길을 넓히겠다']);
    expect(quoted(`김보람 이사장은 ${gap(125)} “길을 넓히겠다”고`)).toEqual(['-: 길을 넓히겠다']);
  });
  it('stands at most sixty letters behind them, the first one there', () => {
    expect(quoted('“길을 넓히겠다”고 김보람 이사장은 말했고 이가온 원장은 웃었다.')).toEqual([
      '김보람 이사장: 길을 넓히겠다',
    ]);
    const gap = (count: number): string => '나'.repeat(count);
    expect(quoted(`“길을 넓히겠다”고 ${gap(43)}을 김보람 이사장은`)).toEqual(['김보람 이사장: 길을 넓히겠다']);
    expect(quoted(`“길을 넓히겠다”고 ${gap(60)} 김보람 이사장은`)).toEqual(['-: 길을 넓히겠다']);
  });
  it('stands before the marks rather than behind them', () => {
    expect(quoted('김보람 이사장은 “길을 넓히겠다”고 했고 이가온 원장은 웃었다.')).toEqual([
      '김보람 이사장: 길을 넓히겠다',
    ]);
  });
  it('of one quotation is no speaker before the next, and is kept where there is no other', () => {
    expect(quoted('김보람 이사장은 “길을 넓히겠다”며 “짐도 덜겠다”고 했다.')).toEqual([
      '김보람 이사장: 길을 넓히겠다',
      '김보람 이사장: 짐도 덜겠다',
    ]);
    expect(quoted('김보람 이사장은 “길을 넓히겠다”며 웃었고, 이가온 원장은 “짐도 덜겠다”고 했다.')).toEqual([
      '김보람 이사장: 길을 넓히겠다',
      '이가온 원장: 짐도 덜겠다',
    ]);
  });
  it('is kept in the next line, and no further', () => {
    expect(quoted('김보람 이사장은 “길을 넓히겠다”며,', '“짐도 덜겠다”고 했다.', '“끝도 보겠다”고 했다.')).toEqual([
      '김보람 이사장: 길을 넓히겠다',
      '김보람 이사장: 짐도 덜겠다',
      '김보람 이사장: 끝도 보겠다',
    ]);
    expect(quoted('김보람 이사장은 “길을 넓히겠다”며,', '참여 기업은 다섯이다.', '“짐도 덜겠다”고 했다.')).toEqual([
      '김보람 이사장: 길을 넓히겠다',
      '-: 짐도 덜겠다',
    ]);
    expect(quoted('김보람 이사장은 왔다.', '“짐도 덜겠다”고 했다.')).toEqual(['-: 짐도 덜겠다']);
    expect(quoted('김보람 이사장은 “길을 넓히겠다”며,', ['boilerplate', '공유하기'], '“짐도 덜겠다”고 했다.')).toEqual([
      '김보람 이사장: 길을 넓히겠다',
      '김보람 이사장: 짐도 덜겠다',
    ]);
  });
});
