// Who pays and who receives. All sentences are written for these tests.
import { describe, expect, it } from 'vitest';
import { shownWith } from './shown-investments.js';

/** `status recipient < investors amount round [rule]` of each. */
const shown = (text: string): readonly string[] =>
  shownWith(text, ({ rule }) => `[${rule.replace('investment/', '')}]`);

describe('investments', () => {
  it.each([
    [
      'a row of those who paid',
      '㈜가온나래는 ㈜새벽벤처스, ㈜누리솔로부터 50억원 규모의 시리즈 A 투자를 유치했다.',
      'done 가온나래 < 새벽벤처스+누리솔 5000000000 시리즈 A [raised]',
    ],
    [
      'whose firm in front is no record',
      '누리모, ㈜새벽벤처스로부터 시드 투자 유치',
      'done < 새벽벤처스 시드 [raised]',
    ],
    [
      'bought, the share apart',
      '㈜새벽홀딩스는 ㈜가온나래 지분 30%를 450억원에 사들였다.',
      'done 가온나래 < 새벽홀딩스 45000000000 [bought]',
    ],
    [
      'a noun with its sum, and the heading of a profile',
      '◆ 기업명 : ㈜가온나래\n\nㅇ 주요 성과 : 매출 35억원, 투자유치 10억원',
      'done 가온나래 1000000000 [raised]',
    ],
    [
      'those who joined, told behind',
      '㈜가온나래는 120억원의 투자를 유치했다. 이번 투자에는 ㈜새벽벤처스와 ㈜누리솔이 참여했다.',
      'done 가온나래 < 새벽벤처스+누리솔 12000000000 [raised]',
    ],
    [
      'the firm named before',
      '㈜가온나래는 50억원의 투자를 유치했다. 이 회사에 투자한 한도윤 ㈜새벽벤처스 상무는 “성장이 빠르다”고 말했다.',
      'done 가온나래 < 새벽벤처스 5000000000 [raised]',
    ],
    [
      'the firm whose owner pays',
      '㈜가온나래 최대주주인 ㈜새벽홀딩스가 98억원을 출자하기로 했다.',
      'planned 가온나래 < 새벽홀딩스 9800000000 [paid]',
    ],
    [
      'whom the verb behind tells of',
      '국세청은 ㈜가온나래에 투자해 수익을 거둔 ㈜새벽벤처스에 과세했다.',
      'done 가온나래 < 새벽벤처스 [paid]',
    ],
    [
      'a buyer that is no record, and the price told behind',
      '㈜가온나래가 미국의 도넥스사(社)에 인수됐다. 인수가는 2,600억원에 달한다.',
      'done 가온나래 < 도넥스 260000000000 [bought]',
    ],
    [
      'a country forms the fund',
      '㈜가온나래가 물러났다. 중국은 자금을 모아 500억원 규모의 새벽반도체펀드를 조성했다.',
      'done 새벽반도체펀드 50000000000 [fund]',
    ],
    [
      'a part is bought',
      '㈜새벽홀딩스는 ㈜가온나래의 지분 51%를 200억원에 인수했다.',
      'done 가온나래 < 새벽홀딩스 20000000000 [bought]',
    ],
    [
      'what was spent stands in the clause before',
      '㈜새벽홀딩스는 500억원을 들여 ㈜가온나래 최대주주로 등극했다.',
      'done 가온나래 < 새벽홀딩스 50000000000 [bought]',
    ],
    ['who is bought', '㈜새벽홀딩스에 인수된 ㈜가온나래는 커졌다.', 'done 가온나래 < 새벽홀딩스 [bought]'],
    [
      'who invested, told of by the firm',
      '㈜새벽벤처스가 30억원을 투자한 ㈜가온나래는 커졌다.',
      'done 가온나래 < 새벽벤처스 3000000000 [paid]',
    ],
    [
      'a fund by its own name',
      '㈜새벽정공은 1,500억원 규모 철강 새벽(ESG)상생기금(펀드)을 조성했다.',
      'done 철강 새벽(ESG)상생기금 < 새벽정공 150000000000 [fund]',
    ],
    [
      'a fund in marks',
      '㈜새벽정공은 사모펀드인 ‘한빛부동산투자신탁 62호’에 200억원을 출자했다.',
      'done 한빛부동산투자신탁 62호 < 새벽정공 20000000000 [paid]',
    ],
    [
      'who pays stands before the sum, the fund is the topic',
      '새벽소재펀드의 경우 모태펀드 275억원 출자에 신청이 몰렸다.',
      'planned 새벽소재펀드 < 모태펀드 27500000000 [pledged]',
    ],
    [
      'the end of the sentence says that it is to come',
      '모태펀드는 3,500억원을 출자하여 벤처펀드를 만들 예정이다.',
      'planned < 모태펀드 350000000000 [paid]',
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it('each firm of a note has its own sum', () => {
    expect(shown('* ㈜가온나래 10억원, ㈜새벽정공 45억원 투자 유치')).toEqual([
      'done 가온나래 1000000000 [raised]',
      'done 새벽정공 4500000000 [raised]',
    ]);
  });

  it.each([
    [
      'words that are no records, in such a list',
      '* ㈜가온나래 50억 원, 누리모 10억 원, 새솔 5억 원 투자유치 완료',
      ['done 가온나래 5000000000 [raised]', 'done 누리모 1000000000 [raised]', 'done 새솔 500000000 [raised]'],
    ],
    [
      'who pays',
      '새벽상생펀드는 ㈜가온나래가 30억원, ㈜새벽정공이 20억원을 각각 출자했다.',
      ['done 새벽상생펀드 < 가온나래 3000000000 [paid]', 'done 새벽상생펀드 < 새벽정공 2000000000 [paid]'],
    ],
    [
      'who pays and who receives',
      '투자사 ㈜가온나래가 ‘누리모’에 100만 달러(14억원), ㈜새벽정공이 ‘새솔’에 220만 달러(30억원) 투자를 결정했다.',
      ['done 누리모 < 가온나래 1000000 [paid]', 'done 새솔 < 새벽정공 2200000 [paid]'],
    ],
    [
      'one firm that received twice',
      '㈜가온나래는 50억원, 100억원 투자를 유치했다.',
      ['done 가온나래 10000000000 [raised]'],
    ],
  ])('each its own sum: %s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    [
      'the fund that the text is about receives',
      '새벽상생펀드는 ㈜가온나래가 50억원을 출자하여 결성될 예정이다.',
      'planned 새벽상생펀드 < 가온나래 5000000000 [paid]',
    ],
    [
      'a label names the fund',
      '새벽상생펀드 : 600억원 출자 → 1,000억원 조성',
      'planned 새벽상생펀드 60000000000 [pledged]',
    ],
    [
      'what is planned is another thing',
      '· ㈜가온나래 10억원 투자 유치(‘23.11월) 및 북미시장 진출 예정',
      'done 가온나래 1000000000 [raised]',
    ],
    [
      'a kind of those who pay',
      '㈜가온나래는 ㈜새벽벤처스 등의 기업으로부터 197억 원의 투자를 유치했다.',
      'done 가온나래 < 새벽벤처스 19700000000 [raised]',
    ],
    [
      '또한 stands for a particle',
      '㈜가온나래 또한 지난해 171억원의 투자를 유치했다.',
      'done 가온나래 17100000000 [raised]',
    ],
    [
      'who paid before stands in a clause of its own',
      '㈜가온나래는 ㈜새벽벤처스에서 1억원을 투자받은 후, 벤처캐피탈 등으로부터 200억원의 투자를 유치했다.',
      'done 가온나래 20000000000 [raised]',
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toContain(expected);
  });

  it('two sums that are near each other are two', () => {
    expect(
      shown('㈜가온나래는 새벽상생펀드에 675억원을 출자한다. ㈜가온나래는 누리상생펀드에 648억원을 출자한다.'),
    ).toHaveLength(2);
  });

  it.each([
    [
      'what is told as a thing of now',
      '㈜가온나래는 새벽상생펀드에 30억원을 출자한다고 밝혔다.',
      ['planned 새벽상생펀드 < 가온나래 3000000000 [paid]'],
    ],
    [
      'what a fund is paid for is still to come',
      '모태펀드가 새벽상생펀드에 30억원을 출자해 100억원 규모로 조성한다.',
      ['planned 새벽상생펀드 < 모태펀드 3000000000 [paid]'],
    ],
    [
      'a headline leaves it open',
      '모태펀드가 30억원을 출자해 벤처펀드 선정\n\n모태펀드가 새벽상생펀드에 30억원을 출자할 예정이다.',
      ['planned 새벽상생펀드 < 모태펀드 3000000000 [paid]'],
    ],
    [
      'what is paid into a fund',
      '㈜가온나래는 새벽상생펀드에 30억원을 출자하고, 누리상생펀드도 20억원을 출자한다.',
      ['planned 새벽상생펀드 < 가온나래 3000000000 [paid]', 'planned 누리상생펀드 2000000000 [paid]'],
    ],
    [
      'names of a list that only it shows',
      '㈜가온나래는 ㈜새벽벤처스, 누리새벽, 한빛터 등으로부터 50억원의 투자를 유치했다.',
      ['done 가온나래 < 새벽벤처스+누리새벽+한빛터 5000000000 [raised]'],
    ],
    [
      'one firm at two times',
      '‣ ㈜가온나래 45억원(‘19.12월), 5억원(‘20.8월)투자 유치',
      ['done 가온나래 4500000000 [raised]', 'done 가온나래 500000000 [raised]'],
    ],
    [
      'firms in marks',
      '앱 기업인 ‘㈜가온나래’ 300억원, 영상 기업인 ‘누리솔’ 190억원 등 2개사가 투자유치에 성공했다.',
      ['done 가온나래 30000000000 [raised]', 'done 누리솔 19000000000 [raised]'],
    ],
    [
      'funds that pay',
      '새벽상생펀드는 모태펀드에서 95억원, 누리상생기금에서 45억원을 각각 출자하며 조성할 예정이다.',
      ['planned 새벽상생펀드 < 모태펀드 9500000000 [paid]', 'planned 새벽상생펀드 < 누리상생기금 4500000000 [paid]'],
    ],
    ['when, and not what the next firm is', '참여기업들은 새벽상생펀드로부터 투자받은 후에 ㈜가온나래와 일했다.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('each is the other’s where two buy shares of each other', () => {
    expect(shown('㈜가온나래와 ㈜새벽정공은 500억원 규모의 자사주를 서로 매입했다.')).toEqual([
      'done 가온나래 < 새벽정공 50000000000 [bought]',
      'done 새벽정공 < 가온나래 50000000000 [bought]',
    ]);
  });

  it('each of those who paid has its own sum', () => {
    expect(shown('㈜새벽벤처스와 ㈜누리벤처스는 ㈜가온나래에 각각 30억원, 20억원을 투자했다.')).toEqual([
      'done 가온나래 < 새벽벤처스 3000000000 [paid]',
      'done 가온나래 < 누리벤처스 2000000000 [paid]',
    ]);
  });

  it.each([
    ['a firm builds for itself', '㈜가온나래는 충주에 300억원을 투자해 공장을 짓는다.'],
    ['what a province tells of', '㈜가온나래가 온다. 충청남도는 새벽정공㈜으로부터 100억원의 투자를 유치했다.'],
    ['those in a region', '하이퐁은 ㈜가온나래와 협력사들이 모인 도시다.'],
    ['in general', '투자 유치를 희망하는 ㈜가온나래는 설명회에 나간다.'],
    ['a topic that is no firm', '규제샌드박스는 10조원의 투자를 유치했다.'],
    ['a fund without a name', '중기부는 1조원 규모 벤처펀드를 조성한다.'],
    ['no money', '㈜가온나래는 2027년 대회를 유치했다.'],
    ['what may be', '새벽상생펀드가 조성될 수 있도록 돕는다.'],
    ['an application', '54개 펀드가 8,000억원 출자 신청을 했다.'],
  ])('none, as %s: %s', (_, text) => {
    expect(shown(text)).toEqual([]);
  });
});
