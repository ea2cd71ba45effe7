// Investments whose sides stand in marks, in notes and behind the verb, and whose sums and days are those of another fact.
// All sentences are written for these tests.
import { describe, expect, it } from 'vitest';
import { shownWith } from './shown-investments.js';

/** `status recipient < investors amount round date` of each. */
const shown = (text: string): readonly string[] => shownWith(text, ({ date }) => date ?? '');

describe('sides', () => {
  it.each([
    [
      'who receives, in marks and no record',
      '‘누리새싹’은 지난달 5억원의 투자를 유치했다.',
      ['done 누리새싹 500000000 2024-05'],
    ],
    [
      'who pays, in marks and no record',
      '‘새벽투자’가 ㈜가온나래에 10억원을 투자했다.',
      ['done 가온나래 < 새벽투자 1000000000'],
    ],
    [
      'a start-up in marks',
      '한빛은행은 스타트업 ‘누리새싹’에 10억원을 투자했다.',
      ['done 누리새싹 < 한빛은행 1000000000'],
    ],
    [
      'who receives, in the heading of its profile',
      '(사례 1) ㈜가온나래(부산 소재)\n\n☞ 소재를 만들며, 지난달 한국투자파트너스로부터 10억원 투자를 유치하여 크고 있음',
      ['done 가온나래 < 한국투자파트너스 1000000000 2024-05'],
    ],
    [
      'not in a line that names others too',
      '중소벤처기업부는 3일 사례를 밝혔다.\n\n(사례 1) ㈜가온나래, ㈜누리솔빛\n\n☞ 소재를 만들며, 지난달 한국투자파트너스로부터 10억원 투자를 유치하여 크고 있음',
      ['done < 한국투자파트너스 1000000000 2024-05'],
    ],
    ['not who may have raised so much', '‘누리리그’는 누적 투자유치 5억원 미만의 기업이 대상이다.', []],
    ['not a programme in marks', '‘새벽 조성사업’은 지난달 23개사에 5억원의 투자를 유치했다.', []],
    [
      'a fund that is being formed',
      '‘누리새벽펀드’는 1,011억원 규모로 조성 중이다.',
      ['planned 누리새벽펀드 101100000000'],
    ],
    ['not a plant of its own in marks', '한빛은행은 ‘누리 연구단지’에 20억원을 투자했다.', []],
    [
      'what is paid into, in marks and no record',
      '한빛은행은 ‘누리새벽합자회사’에도 84억원을 출자했다.',
      ['done 누리새벽합자회사 < 한빛은행 8400000000'],
    ],
    [
      'a fund with the foreign word behind',
      '산림청은 ‘지역 새벽기금(펀드)’에 1,000억원을 출자했다.',
      ['done 지역 새벽기금 < 산림청 100000000000'],
    ],
    [
      'a fund that pays with 에서',
      '산림청이 모태펀드에 출자하고, 모태펀드에서 누리새벽펀드에 출자했다.',
      ['done 모태펀드 < 산림청', 'done 누리새벽펀드 < 모태펀드'],
    ],
    [
      'a fund that is formed without being named again',
      '‘누리새벽펀드’는 지난달 1,011억원 규모로 결성됐다.',
      ['done 누리새벽펀드 101100000000 2024-05'],
    ],
    [
      'not the fund of the text, where others are formed',
      '산림청은 누리새벽펀드를 알렸다. 총 2,589억원 규모의 11개 벤처펀드를 조성할 예정이다.',
      [],
    ],
    [
      'who was bought, told behind the verb',
      '2014년 5월 23일 인수한 ㈜가온나래는 사업을 넓혔다.',
      ['done 가온나래 2014-05-23'],
    ],
    ['not who buys what has no name', '㈜새벽정공은 구주를 인수하는 ㈜가온나래를 알렸다.', []],
    ['not a thing that is taken over', '산림청은 지난달 쌀 전량을 인수하기로 했다.', []],
    [
      'who raised it, told behind the verb',
      '지난해 50억원의 투자를 유치한 ㈜가온나래는 로봇을 만든다.',
      ['done 가온나래 5000000000 2023'],
    ],
    [
      'a row behind the verb, however long',
      '올해 100억원을 투자받은 ㈜가온나래 · ㈜새벽정공 · ㈜누리솔은 로봇을 만든다.',
      ['done 가온나래 10000000000 2024', 'done 새벽정공 10000000000 2024', 'done 누리솔 10000000000 2024'],
    ],
    [
      'whom a note is about',
      '㈜가온나래는 로봇을 만든다.\n\n* (누리새싹) 꽃을 파는 기업, 13억원 투자유치',
      ['done 누리새싹 1300000000'],
    ],
    [
      'each in its turn',
      '㈜한빛정공, ㈜누리솔이 ㈜가온나래, ㈜새벽정공을 각각 인수했다.',
      ['done 가온나래 < 한빛정공', 'done 새벽정공 < 누리솔'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('sums, rounds and days', () => {
  it.each([
    [
      'a sum each',
      '㈜가온나래와 ㈜새벽정공이 각각 4조원, 2조원에 인수됐다.',
      ['done 가온나래 4000000000000', 'done 새벽정공 2000000000000'],
    ],
    [
      'what each paid, in a bracket',
      '‘새벽펀드’에는 ㈜가온나래(84억원)와 ㈜새벽정공(60억원) 등이 출자했다.',
      ['done 새벽펀드 < 가온나래 8400000000', 'done 새벽펀드 < 새벽정공 6000000000'],
    ],
    [
      'not the sum of somebody without a name',
      '㈜가온나래는 100억원의 투자를 유치했고, 지난해 뽑힌 5개 기업이 42억원의 투자를 유치했다.',
      ['done 가온나래 10000000000'],
    ],
    [
      'not the year of another sum',
      '㈜가온나래는 지난해 매출 40억원을 올렸고, 24억원의 투자를 유치했다.',
      ['done 가온나래 2400000000'],
    ],
    [
      'the year of all that the sentence tells',
      '지난해에는 ㈜가온나래가 3억원의 투자를 유치했고, ㈜새벽정공은 4억원의 투자를 유치했다.',
      ['done 가온나래 300000000 2023', 'done 새벽정공 400000000 2023'],
    ],
    [
      'what is settled and not yet paid in',
      '㈜가온나래는 ㈜한빛벤처스로부터 5억원 시드 투자 확정을 알렸다.',
      ['done 가온나래 < 한빛벤처스 500000000 시드'],
    ],
    [
      'a round with its letter in brackets',
      '㈜가온나래는 시리즈 비(B) 투자를 유치했다.',
      ['done 가온나래 시리즈 비(B)'],
    ],
    [
      'no rows of what each paid of a sum that is told',
      '한빛은행, 누리은행이 함께 140억원을 새벽누리펀드에 출자했다. 새벽누리펀드는 한빛은행이 95억원, 누리은행이 45억원을 출자했다.',
      ['done 새벽누리펀드 < 한빛은행+누리은행 14000000000'],
    ],
    ['no rows of shares in a note', '- (정부) 산림청 40억원, 환경부 18억원 출자', []],
    [
      'planned with the fund that it is for',
      '산림청은 누리새벽펀드에 50억원을 출자하고, 500억원 규모의 펀드를 조성한다.',
      ['planned 누리새벽펀드 < 산림청 5000000000'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a fund', () => {
  it.each([
    [
      'into which several paid what is told as one',
      '‘새벽 성장펀드’에는 모태펀드가 150억원, 한빛은행이 320억원을 출자해 총 470억원 규모로 결성됐다. 한빛은행은 은행이다.',
      ['done 새벽 성장펀드 < 모태펀드+한빛은행 47000000000'],
    ],
    [
      'whose size and payers stand in sentences of their own',
      '부산시는 3일 ‘새벽 성장펀드’ 결성식을 열었다.\n\n이 펀드는 1011억원 규모로 조성됐다.\n\n출자액은 모태펀드 250억원, 부산시 50억원으로 구성된다.',
      ['done 새벽 성장펀드 < 모태펀드+부산광역시 101100000000'],
    ],
    [
      'that several form, by its size behind the verb',
      '「새벽 성장펀드」는 산업은행이 주축 출자자로 참여하여 ㈜가온나래, 한빛은행 등이 공동으로 조성하는 647억원 규모의 지역 펀드이다.',
      ['done 새벽 성장펀드 < 한국산업은행+가온나래+한빛은행 64700000000'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a purchase', () => {
  it.each([
    [
      'of so many shares',
      '㈜가온나래는 ㈜누리솔의 주식 3만주(지분율 5%)를 12억원에 취득했다.',
      ['done 누리솔 < 가온나래 1200000000'],
    ],
    [
      'for a sum with a comma',
      '㈜가온나래는 ㈜누리솔의 지분 30%를 1,200억원에 인수했다.',
      ['done 누리솔 < 가온나래 120000000000'],
    ],
    [
      'that is decided on, by a firm with the code of its share',
      '㈜가온나래[123456]는 ㈜누리솔의 지분 17%를 26억원에 7월 1일 인수키로 했다.',
      ['planned 누리솔 < 가온나래 2600000000 2024-07-01'],
    ],
    ['told as a thing of now', '㈜가온나래가 ㈜누리솔을 인수한다.', ['planned 누리솔 < 가온나래']],
    ['not of its own shares', '㈜가온나래는 자사주 3만주를 12억원에 취득했다.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('who receives', () => {
  it.each([
    [
      'by the round in which it was procured',
      '㈜가온나래는 올해 초 시리즈C 라운드를 통해 170억원을 조달했다.',
      ['done 가온나래 17000000000 시리즈C 2024'],
    ],
    ['not by a loan', '㈜가온나래는 은행에서 170억원을 조달했다.', []],
    ['a daughter in a heading', '㈜새벽정공 자회사 ㈜가온나래, 20억원 투자 유치', ['done 가온나래 2000000000']],
    [
      'not a firm that was named, but an authority',
      '㈜가온나래는 공장을 짓는다.\n\n이번 투자 성사로 시는 지금까지 총 342억원을 유치했다.',
      [],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
