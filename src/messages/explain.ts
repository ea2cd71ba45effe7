// What `explain` says to somebody who writes no code.
import type { Catalogue, Texts } from './language.js';
import { particle } from '../korean/particles.js';

function figure(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

export const TYPE_NAMES = {
  organization: { ko: '기관', en: 'an organization' },
  company: { ko: '기업', en: 'a company' },
  official: { ko: '인물', en: 'a person' },
  city: { ko: '도시', en: 'a city' },
  amount: { ko: '금액', en: 'a sum of money' },
  country: { ko: '국가', en: 'a country' },
  province: { ko: '시도', en: 'a province' },
} as const satisfies Catalogue;

export function typeName(type: string): Texts {
  return Object.hasOwn(TYPE_NAMES, type)
    ? (Object.entries(TYPE_NAMES).find(([own]) => own === type)?.[1] ?? { ko: type, en: type })
    : { ko: type, en: type };
}

/** Shares of records that are right, from which on it is said so. */
const NEARLY_CERTAIN = 0.9;
const MOSTLY = 0.7;

export const EXPLAIN = {
  taken: (name: string, clause: Texts, type: Texts): Texts => ({
    ko: `${name}: ${clause.ko} ${type.ko}${particle(type.ko, '으로')} 봤습니다.`,
    en: `${name}: taken for ${type.en}, ${clause.en}.`,
  }),
  stands: (surface: string, name: string): Texts => ({
    ko: `${surface}(${name})`,
    en: `${surface} (${name})`,
  }),
  value: (value: number, max: number | undefined, currency: string): Texts => ({
    ko: `값은 ${figure(value)}${max === undefined ? '' : `–${figure(max)}`} ${currency}입니다.`,
    en: `Its value is ${figure(value)}${max === undefined ? '' : `–${figure(max)}`} ${currency}.`,
  }),
  sure: (confidence: number): Texts => {
    const share = String(Math.round(confidence * 100));
    if (confidence >= NEARLY_CERTAIN)
      return { ko: `거의 확실합니다(${share}%).`, en: `That is nearly certain (${share}%).` };
    if (confidence >= MOSTLY) {
      return {
        ko: `대체로 맞지만 확인이 필요합니다(${share}%).`,
        en: `That is mostly right, but look at it (${share}%).`,
      };
    }
    return { ko: `근거가 약합니다(${share}%).`, en: `The evidence is weak (${share}%).` };
  },
  times: (count: number): Texts => ({
    ko: `이 기사에 ${figure(count)}번 나옵니다.`,
    en: `It stands ${figure(count)} times in the article.`,
  }),

  removeRow: (file: string): Texts => ({
    ko: `아니라면 자기 사전 폴더의 ${file}에 이렇게 적고 --dict 폴더이름으로 쓰세요. 사전의 그 줄을 쓰지 않습니다:`,
    en: `If that is wrong, write this into ${file} of a folder of your own and name it with --dict; the row of the dictionary is not used then:`,
  }),
  addWord: (file: string): Texts => ({
    ko: `아니라면 자기 사전 폴더의 ${file}에 이렇게 적고 --dict 폴더이름으로 쓰세요. 이렇게 약한 근거로는 찾지 않습니다:`,
    en: `If that is wrong, write this into ${file} of a folder of your own and name it with --dict; so weak an evidence will not do then:`,
  }),
  notPerson: (file: string): Texts => ({
    ko: `사람 이름이 아니라면 자기 사전 폴더의 ${file}에 이렇게 적고 --dict 폴더이름으로 쓰세요:`,
    en: `If it is no person, write this into ${file} of a folder of your own and name it with --dict:`,
  }),
  /** Stands in the column `source` of a row to add. */
  where: { ko: '어디서 확인했는지', en: 'where it can be checked' },
  leaveOut: (share: string): Texts => ({
    ko: `아니라면 extract에 --min-confidence ${share} 옵션을 더하세요. 이보다 덜 확실한 기록을 모두 뺍니다.`,
    en: `If that is wrong, add --min-confidence ${share} to extract; it leaves out whatever is less sure.`,
  }),
  otherType: (file: string): Texts => ({
    ko: `다른 종류라면 그 종류의 사전(예: 기관은 ${file})에 이름을 적으세요.`,
    en: `If it is something else, write the name into the dictionary of that type (${file} for bodies).`,
  }),

  nothing: (words: string): Texts => ({
    ko: `‘${words}’: 여기서는 아무것도 찾지 않았습니다.`,
    en: `‘${words}’: nothing was found here.`,
  }),
  blank: { ko: '빈칸입니다.', en: 'The place is blank.' },
  furniture: {
    ko: '기사 둘레의 메뉴나 안내라서 이름을 찾지 않습니다. 찾으려면 extract에 --keep-boilerplate를 더하세요.',
    en: 'It is a part of the page around the article, where no names are looked for; --keep-boilerplate of extract does.',
  },
  repeated: {
    ko: '앞에 나온 글이 되풀이된 곳이라 다시 찾지 않습니다.',
    en: 'It repeats an earlier stretch of the article, which is not looked at again.',
  },
  number: (words: string): Texts => ({
    ko: `‘${words}’${particle(words, '을')} 숫자와 세는 말로 읽었습니다. 금액이라면 통화(원, 달러)가 있어야 합니다.`,
    en: `‘${words}’ is read as a number and what it counts; a sum of money needs a currency.`,
  }),
  common: (words: string): Texts => ({
    ko: `‘${words}’: 흔한 말로 보았습니다.`,
    en: `‘${words}’ is read as common words.`,
  }),
  notTaken: (surface: string, type: Texts, reason: Texts): Texts => ({
    ko: `‘${surface}’${particle(surface, '을')} ${type.ko}${particle(type.ko, '으로')} 보지 않았습니다: ${reason.ko}.`,
    en: `‘${surface}’ was not taken for ${type.en}: ${reason.en}.`,
  }),
  personNeedsTitle: (name: string): Texts => ({
    ko: `사전에 ‘${name}’${particle(name, '을')} 아는 인물로 두고 있지만, 인물은 이름 옆에 직함이 있어야 찾습니다.`,
    en: `The dictionary knows a person ‘${name}’, but persons are found beside a title alone.`,
  }),
  near: (names: readonly string[]): Texts => ({
    ko: `사전에 비슷한 이름이 있습니다: ${names.join(', ')}`,
    en: `The dictionary has names like it: ${names.join(', ')}`,
  }),
  addRow: (file: string, why: Texts): Texts => ({
    ko: `${why.ko} 자기 사전 폴더의 ${file}에 이렇게 적고 --dict 폴더이름으로 쓰세요:`,
    en: `${why.en}, write this into ${file} of a folder of your own and name it with --dict:`,
  }),
  meansNear: (word: string, name: string): Texts => ({
    ko: `‘${word}’${particle(word, '을')} ‘${name}’${particle(name, '으로')} 찾으려면`,
    en: `If ‘${word}’ means ‘${name}’`,
  }),
  ownBody: (word: string): Texts => ({
    ko: `‘${word}’${particle(word, '을')} 기관으로 찾으려면`,
    en: `If ‘${word}’ is a body of its own`,
  }),
  ownFirm: (word: string): Texts => ({
    ko: `‘${word}’${particle(word, '을')} 기업으로 찾으려면`,
    en: `If ‘${word}’ is a firm of its own`,
  }),

  relations: { ko: '관계', en: 'Relations' },
  soundsLike: (type: Texts): Texts => ({
    ko: `${type.ko}처럼 들리지만 관계로 보지 않은 문장:`,
    en: `${type.en}: the sentence sounds like it, and says none:`,
  }),
  none: { ko: '이 기사에서는 아무것도 찾지 않았습니다.', en: 'Nothing was found in this article.' },
} as const satisfies Catalogue;

export const RELATION_NAMES = {
  agreement: { ko: '협약·계약', en: 'Agreement' },
  investment: { ko: '투자', en: 'Investment' },
  statement: { ko: '발언', en: 'Statement' },
  event: { ko: '행사', en: 'Event' },
  sum: { ko: '금액', en: 'Sum' },
} as const satisfies Catalogue;

/** What the parts of a relation are called. */
export const ROLE_NAMES = {
  kind: { ko: '갈래', en: 'kind' },
  status: { ko: '상태', en: 'status' },
  parties: { ko: '당사자', en: 'parties' },
  date: { ko: '날짜', en: 'date' },
  place: { ko: '곳', en: 'place' },
  amount: { ko: '금액', en: 'amount' },
  count: { ko: '수', en: 'count' },
  signers: { ko: '서명한 사람', en: 'signers' },
  recipient: { ko: '받은 곳', en: 'recipient' },
  investors: { ko: '투자한 곳', en: 'investors' },
  round: { ko: '단계', en: 'round' },
  speaker: { ko: '말한 이', en: 'speaker' },
  quote: { ko: '말', en: 'words' },
  name: { ko: '이름', en: 'name' },
  from: { ko: '시작', en: 'from' },
  to: { ko: '끝', en: 'to' },
  hosts: { ko: '연 곳', en: 'hosts' },
  role: { ko: '용도', en: 'role' },
  owner: { ko: '누구의', en: 'owner' },
  value: { ko: '금액', en: 'value' },
  max: { ko: '최대', en: 'maximum' },
  currency: { ko: '통화', en: 'currency' },
  partOf: { ko: '전체 금액', en: 'part of' },
} as const satisfies Catalogue;
