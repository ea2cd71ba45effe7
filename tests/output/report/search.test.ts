// Names are found by any of what they are called, and by initial consonants.
import { describe, expect, it } from 'vitest';
import { areInitials, folded, initials } from '../../../src/output/report/page/data/hangul.js';
import { createHeadlines } from '../../../src/output/report/page/data/headlines.js';
import { holdsAll, termsOf } from '../../../src/output/report/page/data/query.js';
import { createSearch } from '../../../src/output/report/page/data/search.js';
import { addressOf, parseRoute } from '../../../src/output/report/page/data/route.js';
import { moneyText, shortMoney } from '../../../src/output/report/page/messages/money.js';
import { chosenLanguage } from '../../../src/output/report/page/messages/language.js';

const NAMES = ['새벽벤처기업부', '새벽부동산', '한빛중공업', '도윤테크', '남보람'];
const SURFACES = [
  ['새벽부', '새벽벤처기업부'],
  ['새벽부동산'],
  ['한빛重工', '한빛중공업'],
  ['도윤테크', '㈜도윤 테크'],
  ['남보람'],
];
const none = NAMES.map(() => '');
const zero = NAMES.map(() => 0);
const search = createSearch({
  ...{
    type: zero,
    name: NAMES,
    names: zero.map(() => 0 as const),
    id: ['kr-1', '', '', '', ''],
    articles: zero,
    mentions: zero,
    firstDate: none,
    lastDate: none,
  },
  ...{ surfaces: SURFACES, evidence: none, rule: none, confidence: zero, place: NAMES.map(() => 0 as const) },
  attributes: {
    nameEn: [['Ministry of Dawn'], 0, 0, 0, 0],
    title: [0, 0, 0, ['대표이사'], ['차관']],
    organization: [0, 0, 0, 0, ['새벽벤처기업부']],
  },
});
const found = (query: string): readonly (string | undefined)[] => search.named(query).map((at) => NAMES[at]);

describe('finding names', () => {
  it.each([
    ['an alias, and behind it those who hold a post there', '새벽부', ['새벽벤처기업부', '새벽부동산', '남보람']],
    ['a part of a name', '동산', ['새벽부동산']],
    ['an English name, whatever its capitals', 'ministry OF dawn', ['새벽벤처기업부', '남보람']],
    ['an id', 'kr-1', ['새벽벤처기업부', '남보람']],
    ['a post alone', '대표이사', ['도윤테크']],
    ['a post and the alias of its body', '새벽부 차관', ['남보람']],
    ['nobody whose body is another', '한빛 차관', []],
    ['initial consonants of an alias', 'ㅅㅂㅂ', ['새벽벤처기업부', '새벽부동산']],
    ['initial consonants inside a name', 'ㅈㄱㅇ', ['한빛중공업']],
    ['blanks and markers of firms as they come', '(주) 도윤테크', ['도윤테크']],
    ['decomposed Hangul, as macOS writes it', '한빛'.normalize('NFD'), ['한빛중공업']],
    ['two words, wherever they stand', '테크 도윤', ['도윤테크']],
    ['a word and a post', '도윤 대표이사', ['도윤테크']],
    ['initial consonants beside a word', 'ㅅㅂ 기업부', ['새벽벤처기업부']],
    ['nothing where one of the words is missing', '새벽 한빛', []],
    ['words in quotation marks together', '"벤처 기업"', ['새벽벤처기업부', '남보람']],
    ['not words in quotation marks apart', '“새벽 기업부”', []],
    ['a quotation that is still being typed', '"벤처 기', ['새벽벤처기업부', '남보람']],
    ['nothing for what nobody is called', '가온', []],
    ['nothing for nothing', '  ', []],
  ])('finds %s', (_what, query, names) => {
    expect(found(query)).toEqual(names);
  });

  it('takes an entity for a match by its post in tables as well', () => {
    expect(search.matcher('대표이사')(3)).toBe(true);
    expect(search.matcher('대표이사')(0)).toBe(false);
  });

  it.each([
    ['two words, wherever they stand', '로봇 새벽', 1],
    ['an outlet', '누리부', 2],
    ['no word that stands in none', '가온', 0],
    ['nothing', ' ', 0],
  ])('counts headlines with %s', (_what, query, count) => {
    const headlines = createHeadlines({
      title: ['새벽시, 로봇 공장을 열다', '로봇 대회'],
      outlet: ['누리부', '누리부'],
      id: ['a.txt', 'b.txt'],
    });
    expect(headlines(query)).toBe(count);
  });

  it.each([
    ['중진공', 'ㅈㅈㄱ'],
    ['KT 새벽', 'KT ㅅㅂ'],
    ['뷁', 'ㅂ'],
  ])('%s has the initials %s', (word, consonants) => {
    expect(initials(word)).toBe(consonants);
  });

  it.each([
    ['ㅈㄱㅂ', true],
    ['ㅈ기ㅂ', false],
    ['ㅏ', false],
    ['', false],
  ])('%j is of initial consonants: %j', (word, is) => {
    expect(areInitials(word)).toBe(is);
  });

  it('folds what does not tell names apart', () => {
    expect(folded('㈜ 가온 · Tech')).toBe('가온tech');
  });
});

describe('the words of a query', () => {
  it.each([
    ['로봇 산업', ['로봇', '산업']],
    ['"로봇 산업" 부산', ['로봇산업', '부산']],
    ['「로봇 산업」  ㈜ 부산 부산', ['로봇산업', '부산']],
    ['로봇"산업 부산', ['로봇', '산업부산']],
    ['  ', []],
  ])('%j are %j', (query, terms) => {
    expect(termsOf(query)).toEqual(terms);
  });

  it('are looked for in all texts together', () => {
    expect(holdsAll(termsOf('새벽 로봇'), ['새벽부 소식', undefined, '로봇 산업'])).toBe(true);
    expect(holdsAll(termsOf('"새벽 로봇"'), ['새벽부 소식', '로봇 산업'])).toBe(false);
  });
});

describe('addresses', () => {
  it('come back as they were made', () => {
    const route = parseRoute(addressOf('names', { q: '100% & #1', type: 'company', sort: undefined }));
    expect(route.view).toBe('names');
    expect([...route.params]).toEqual([
      ['q', '100% & #1'],
      ['type', 'company'],
    ]);
  });

  it('keep the period that is looked at, and the language', () => {
    const kept = new Map([
      ['from', '2025-03'],
      ['q', 'x'],
      ['lang', 'en'],
    ]);
    expect(addressOf('name/3', {}, kept)).toBe('#/name/3?from=2025-03&lang=en');
  });

  it.each([
    ['#/name/12?m=3', 'name', 12],
    ['', 'overview', 0],
    ['#/name/-1', 'name', 0],
    ['#/nowhere', undefined, 0],
    ['#/constructor', undefined, 0],
  ])('%j leads to %j', (hash, view, number) => {
    expect(parseRoute(hash)).toMatchObject({ view, number });
  });
});

describe('sums', () => {
  it.each([
    [1_234_500_000_000, 'KRW', '1조 2,345억 원', 'KRW 1.235T'],
    [50_000_000, 'KRW', '5,000만 원', 'KRW 50M'],
    [9_900, 'KRW', '9,900 원', 'KRW 9.9K'],
    [415_000, 'KRW', '41만 5,000 원', 'KRW 415K'],
    [100_000_023, 'KRW', '1억 23 원', 'KRW 100M'],
    [0.5, 'USD', '0.5 달러', 'USD 0.5'],
    [3e9, 'XYZ', '30억 XYZ', 'XYZ 3B'],
  ])('%d %s is %s, %s', (value, currency, korean, english) => {
    expect(moneyText(value, currency, 'ko')).toBe(korean);
    expect(moneyText(value, currency, 'en')).toBe(english);
  });

  it('are short in narrow cells', () => {
    expect(shortMoney(1_260_000_000_000, 'ko')).toBe('1.3조');
    expect(shortMoney(7_400, 'ko')).toBe('7,400원');
    expect(shortMoney(0, 'ko')).toBe('');
  });
});

describe('the language', () => {
  it.each([
    ['what the reader chose', ['ko', 'en'], ['en'], 'ko'],
    ['what was asked for', ['', 'en'], ['ko-KR'], 'en'],
    ['what was asked for where the choice is none', ['tlh', 'en'], ['ko-KR'], 'en'],
    ["the browser's", ['', ''], ['ko-KR', 'en'], 'ko'],
    ["the browser's first that the page speaks", [''], ['fr', 'ko'], 'ko'],
    ['English where the browser speaks neither', [''], ['fr'], 'en'],
  ])('is %s', (_what, asked, preferred, language) => {
    expect(chosenLanguage(asked, preferred)).toBe(language);
  });
});
