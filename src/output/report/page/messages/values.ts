// Words for values: types, roles, kinds, zones.
import { text, type Language, type Texts } from './language.js';

interface TypeWords {
  readonly one: Texts;
  /** Beside a number, or over a list. */
  readonly many: Texts;
  /** Told by a letter as well as by colour. */
  readonly letter: Texts;
}

const TYPES: Readonly<Partial<Record<string, TypeWords>>> = {
  organization: { one: text('기관', 'Organization'), many: text('기관', 'Organizations'), letter: text('기', 'O') },
  company: { one: text('기업', 'Company'), many: text('기업', 'Companies'), letter: text('업', 'C') },
  official: { one: text('인물', 'Person'), many: text('인물', 'People'), letter: text('인', 'P') },
  city: { one: text('도시', 'City'), many: text('도시', 'Cities'), letter: text('도', 'T') },
  amount: { one: text('금액', 'Amount'), many: text('금액', 'Amounts'), letter: text('금', 'A') },
  country: { one: text('나라', 'Country'), many: text('나라', 'Countries'), letter: text('나', 'N') },
};

/** Types as people ask for them: bodies, firms, persons, places, sums; then what else there is. */
export function inTypeOrder<T extends { readonly name: string }>(types: readonly T[]): readonly T[] {
  const order = Object.keys(TYPES);
  const place = ({ name }: T): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...types].sort((a, b) => place(a) - place(b));
}

export function typeName(type: string, language: Language): string {
  return TYPES[type]?.one[language] ?? type;
}

export function typeNames(type: string, language: Language): string {
  return TYPES[type]?.many[language] ?? type;
}

export function typeLetter(type: string, language: Language): string {
  return TYPES[type]?.letter[language] ?? type.charAt(0).toUpperCase();
}

const WORDS: Readonly<Partial<Record<string, Texts>>> = {
  agreement: text('협약·계약', 'Agreements'),
  investment: text('투자', 'Investments'),
  statement: text('발언', 'Statements'),
  event: text('행사', 'Events'),
  sum: text('금액', 'Sums'),
  mou: text('업무협약', 'MOU'),
  contract: text('계약', 'Contract'),
  transfer: text('기술이전', 'Technology transfer'),
  venture: text('합작', 'Joint venture'),
  signed: text('체결', 'signed'),
  done: text('완료', 'done'),
  planned: text('예정', 'planned'),
};

const ROLES: Readonly<Partial<Record<string, Texts>>> = {
  budget: text('예산', 'Budget'),
  investment: text('투자', 'Investment'),
  loan: text('융자·보증', 'Loan'),
  sales: text('매출', 'Sales'),
  export: text('수출', 'Export'),
  contract: text('계약', 'Contract'),
  subsidy: text('지원금', 'Support'),
  fine: text('과징금·벌금', 'Fine'),
  price: text('가격', 'Price'),
  other: text('용도 모름', 'Use unknown'),
};

const ZONES: Readonly<Partial<Record<string, Texts>>> = {
  headline: text('제목', 'headline'),
  subtitle: text('부제', 'subtitle'),
  body: text('본문', 'body'),
  caption: text('사진 설명', 'caption'),
  quotation: text('인용', 'quotation'),
  bullet: text('항목', 'list item'),
  table: text('표', 'table'),
  contact: text('문의처', 'contact'),
  attachment: text('붙임', 'attachment'),
  boilerplate: text('기사 밖', 'page around the article'),
};

export const wordName = (word: string, language: Language): string => WORDS[word]?.[language] ?? word;
export const roleName = (role: string, language: Language): string => ROLES[role]?.[language] ?? role;
export const zoneName = (zone: string, language: Language): string => ZONES[zone]?.[language] ?? zone;
