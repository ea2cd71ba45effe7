// What the schemas of dictionary rows say of a cell, in each language. Schemas know only English; what is not listed, as only
// those who train models write such rows, stays as it is.
import { asIs, type Texts } from '../language.js';

const KOREAN: Readonly<Partial<Record<string, string>>> = {
  'every row needs an id': '줄마다 id가 있어야 합니다',
  'every row needs a name': '줄마다 이름이 있어야 합니다',
  'every row needs a title': '줄마다 직함이 있어야 합니다',
  'a date is a day of the calendar written YYYY-MM-DD, or left empty': '날짜는 2024-03-14처럼 쓰거나 비워 두세요',
  'status is empty or "removed"': 'status는 비우거나 "removed"로 쓰세요',
  'strength is empty or "weak"': 'strength는 비우거나 "weak"로 쓰세요',
  'a country is two capital letters (ISO 3166)': '국가는 대문자 두 글자입니다(ISO 3166)',
  'a country is two capital letters (ISO 3166-1)': '국가는 대문자 두 글자입니다(ISO 3166-1)',
  'a code of ISO 3166-2, or left empty': 'ISO 3166-2 코드를 쓰거나 비워 두세요',
  'is no ISO 4217 code': 'ISO 4217 코드가 아닙니다',
  'a title has two characters or more': '직함은 두 글자 이상입니다',
  'scope is public, private or any': 'scope는 public, private, any 가운데 하나입니다',
  'giver is empty, firm, any or association': 'giver는 비우거나 firm, any, association 가운데 하나로 쓰세요',
  'invalid row': '줄이 잘못되었습니다',
};

export function cellFault(message: string): Texts {
  const korean = KOREAN[message];
  return korean === undefined ? asIs(message) : { ko: korean, en: message };
}
