// Why words were not taken for a name, in Korean. Rules say it in English; what has no Korean here is told in general, and
// word by word with --verbose.
import type { Texts } from './language.js';

const KOREAN: Readonly<Partial<Record<string, string>>> = {
  'a word goes on before it': '앞에 다른 말이 붙어 있어 다른 낱말입니다',
  'a word goes on behind it that is no particle': '뒤에 조사가 아닌 말이 이어져 다른 낱말입니다',
  'a weak name without support beside it':
    '흔한 말과 같은 이름이라, 옆에 그것임을 알려 주는 말(㈜, 직함, 온전한 이름)이 있어야 합니다',
  'a weak name without a province, a country or another city beside it':
    '흔한 말과 같은 이름이라, 옆에 도나 나라, 다른 도시가 있어야 합니다',
  'a count: what is counted stands behind the number': '뒤에 세는 말이 있어 금액이 아니라 개수입니다',
  'no currency, and nothing near it says money': '통화(원, 달러)가 없고 돈을 뜻하는 말도 옆에 없습니다',
  'an article of a law': '법 조문의 번호입니다',
  'a unit without a number': '숫자 없는 단위입니다',
  'part of a longer name in Latin letters': '더 긴 영문 이름의 일부입니다',
  'a name of one syllable without its country': '한 글자 이름이라 나라 이름이 옆에 있어야 합니다',
  'the word as a whole is a title': '낱말 전체가 직함입니다',
  'the unit of a table': '표의 단위입니다',
  'number words inside another word': '다른 낱말 속의 숫자말입니다',
  'part of a street name': '길 이름의 일부입니다',
  'a word that only looks like a number': '숫자처럼 보일 뿐인 낱말입니다',
  'one of the houses of a hotel, a mall or a broadcaster': '호텔, 쇼핑몰, 방송국 가운데 어디인지 말할 뿐입니다',
  'part of the name of a marketplace': '시장 이름의 일부입니다',
  'part of the name of an office': '사무소 이름의 일부입니다',
  'a product of the firm': '그 회사의 제품 이름입니다',
  'part of a fixed phrase or a name': '굳은 표현이나 다른 이름의 일부입니다',
  'an island, a bay or a style named after it': '그 이름을 딴 섬, 만, 양식입니다',
  'a bank note, not a sum': '금액이 아니라 지폐입니다',
  'an indefinite number (수, 몇) has no value': '‘수’, ‘몇’은 얼마인지 알 수 없습니다',
  'the same span was found twice': '같은 곳을 두 번 찾았습니다',
};

/** What is said of a loser whose place another took. */
const BEATEN: readonly (readonly [start: RegExp, korean: string])[] = [
  [/^inside or across a longer name/u, '더 긴 이름에 들어 있습니다'],
  [/ counts more than /u, '근거가 더 센 쪽을 골랐습니다'],
  [/ is listed first/u, '똑같은 근거의 다른 쪽을 골랐습니다'],
  [/ begins another word there/u, '다른 낱말의 시작입니다'],
  [/ is a currency only where /u, '그 통화를 쓰는 나라가 기사에 있어야 돈으로 봅니다'],
];

const IN_GENERAL = '둘레의 말을 보면 그 뜻이 아닙니다';

export function reasonSentence(reason: string): Texts {
  const korean = KOREAN[reason] ?? BEATEN.find(([start]) => start.test(reason))?.[1] ?? IN_GENERAL;
  return { ko: korean, en: reason };
}
