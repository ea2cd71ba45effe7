// What the workbook calls its sheets, its columns and the values in them, in Korean and English, with what each column
// means. `check --from` reads marked workbooks by the same words.
import type { Language, Texts } from '../language.js';
import { widthOf } from './widths.js';

const text = (ko: string, en: string): Texts => ({ ko, en });

export const SHEETS = {
  summary: text('요약', 'Summary'),
  entities: text('대상', 'Entities'),
  records: text('기록', 'Records'),
  mentions: text('언급', 'Mentions'),
  relations: text('관계', 'Relations'),
  amounts: text('금액', 'Amounts'),
  articles: text('기사', 'Articles'),
  errors: text('오류', 'Errors'),
} as const;

export type SheetName = keyof typeof SHEETS;

/** What the sheets hold, for the summary. */
export const SHEET_NOTES: Readonly<Record<SheetName, Texts>> = {
  summary: text('이 표를 만든 때의 개수와 열 설명', 'counts, and what the columns mean'),
  entities: text('기관·기업·인물·도시 하나가 한 줄 (모든 기사를 합쳐서)', 'one row an entity over all articles'),
  records: text('기사마다 찾은 대상 하나가 한 줄', 'one row an entity of an article'),
  mentions: text('이름이 나온 곳 하나가 한 줄', 'one row a place where a name stands'),
  relations: text('협약·투자·발언·행사: 누가 무엇을 했나', 'agreements, investments, statements, events'),
  amounts: text('금액 하나가 한 줄: 얼마, 무엇에, 누구의', 'one row a sum: how much, what for, whose'),
  articles: text('기사 하나가 한 줄', 'one row an article'),
  errors: text('읽지 못한 파일과 까닭', 'files that could not be read, and why'),
};

interface ColumnLabel {
  readonly header: Texts;
  readonly note: Texts;
}

const column = (ko: string, en: string, noteKo: string, noteEn: string): ColumnLabel => ({
  header: text(ko, en),
  note: text(noteKo, noteEn),
});

export const COLUMNS = {
  type: column(
    '종류',
    'Type',
    '기관, 기업, 인물, 도시, 금액 가운데 하나',
    'organization, company, official, city or amount',
  ),
  name: column(
    '이름',
    'Name',
    '대표 이름. 기사에 줄여 썼어도 온전한 이름으로',
    'canonical name, however the article shortens it',
  ),
  title: column('직함', 'Title', '인물의 직함', "a person's title"),
  organization: column('소속', 'Organization', '인물이 속한 기관이나 기업', 'the body that a person belongs to'),
  representative: column('대표자', 'Representative', '기업의 대표', 'who heads the company'),
  country: column('국가', 'Country', '도시가 있는 나라 (ISO 3166)', 'of a city (ISO 3166)'),
  sentence: column(
    '근거 문장',
    'Evidence',
    '이름이 처음 나온 문장. 이름은 굵게',
    'the sentence of the first mention, the name marked',
  ),
  check: column('맞음?', 'Right?', '검토 결과를 고르는 칸', 'choose whether the row is right'),
  fix: column(
    '고침',
    'Correction',
    '바른 종류를 고르거나 바른 이름을 적는 칸. 둘 다면 「기업: 새 이름」',
    'choose the right type or write the right name; both as "company: name"',
  ),
  articles: column(
    '기사 수',
    'Articles',
    '나온 기사 수. 같은 글이 두 파일에 있으면 한 번',
    'the same text in two files counts once',
  ),
  mentions: column('언급 수', 'Mentions', '이름이 나온 횟수', 'how often it is named'),
  firstDate: column('첫 날짜', 'First date', '처음 나온 기사의 날짜', 'of the first article'),
  lastDate: column('끝 날짜', 'Last date', '마지막으로 나온 기사의 날짜', 'of the last article'),
  surfaces: column('기사 속 표기', 'As written', '기사에 쓰인 그대로', 'as the articles write it'),
  titles: column('직함들', 'Titles', '기사에 나온 직함 모두', 'all titles that articles give'),
  organizations: column('소속들', 'Organizations', '기사에 나온 소속 모두', 'all bodies that articles give'),
  representatives: column('대표자들', 'Representatives', '기사에 나온 대표 모두', 'all heads that articles give'),
  rows: column('기록 보기', 'Rows', '이 대상의 첫 기록으로 가는 링크', 'leads to its first record'),
  surface: column('표기', 'As written', '기사에 쓰인 그대로', 'as the article writes it'),
  zone: column('구역', 'Zone', '제목, 본문, 사진 설명, 인용, 표, 문의처 등 나온 곳', 'where in the release it stands'),
  speaker: column('말한 이', 'Speaker', '인용문 안이면 그 말을 한 사람', 'who says it, in a quotation'),
  confidence: column(
    '확신도',
    'Confidence',
    '같은 근거로 찾은 기록 가운데 맞는 비율 (0–1)',
    'the share of records with such evidence that are right (0 to 1)',
  ),
  evidence: column(
    '근거',
    'Basis',
    '기사가 정의함 > 사전 > 규칙 > 문맥 순으로 믿을 만함',
    'definition, dictionary, rule, context: surest first',
  ),
  rule: column('규칙', 'Rule', '찾아낸 규칙의 이름', 'the rule that found it'),
  start: column('시작', 'Start', '글에서의 자리 (UTF-16)', 'offset into the text (UTF-16)'),
  end: column('끝', 'End', '글에서의 자리 (UTF-16)', 'offset into the text (UTF-16)'),
  value: column('금액', 'Value', '숫자로 쓴 금액. 범위면 아래쪽', 'in units of the currency; the low end of a range'),
  max: column('최대', 'Maximum', '범위의 위쪽', 'the high end of a range'),
  currency: column('통화', 'Currency', 'ISO 4217', 'ISO 4217'),
  qualifier: column('한정', 'Qualifier', '이상, 이하, 약', 'min, max, approx'),
  role: column('용도', 'Role', '예산, 투자, 매출 등 금액의 성격', 'budget, investment, sales, …'),
  owner: column('누구의', 'Owner', '금액의 주인: 쓰는 곳, 버는 곳, 받는 곳', 'who spends, earns or receives it'),
  valueText: column('읽기', 'In words', '읽기 쉽게 쓴 금액', 'in Korean reading units'),
  share: column('부담', 'Share', '국비, 도비, 시비 등', 'whose part of a budget'),
  period: column('기간 단위', 'Per', '연, 월, 시간당 등 되풀이되는 금액의 단위', 'paid once in each such period'),
  periods: column('횟수', 'Times', '되풀이되는 횟수', 'for how many periods'),
  kind: column('갈래', 'Kind', 'MOU, 계약, 투자 단계 등', 'MOU, contract, round, …'),
  status: column('상태', 'Status', '맺음·했음 또는 예정', 'done or planned'),
  subject: column('주체', 'Subject', '말한 이, 투자받은 곳, 행사 이름', 'speaker, recipient, or name of the event'),
  parties: column('당사자', 'Parties', '함께한 쪽 모두', 'all sides'),
  count: column('수', 'Count', '건수나 참가 인원', 'of agreements or participants'),
  when: column('언제', 'When', '한 날', 'the day it happens'),
  until: column('언제까지', 'Until', '끝나는 날', 'its last day'),
  place: column('어디', 'Place', '열린 곳', 'where'),
  people: column('사람', 'People', '서명한 사람', 'who signs'),
  date: column('날짜', 'Date', '기사가 나온 날', 'of the article'),
  headline: column('제목', 'Headline', '기사 제목. 누르면 「기사」 표의 그 줄로', 'of the article; leads to its row'),
  outlet: column('매체', 'Outlet', '언론사나 배포한 부처', 'newspaper or issuing ministry'),
  article: column('기사 ID', 'Article', '파일 경로나 자료의 ID', 'path or id'),
  id: column('ID', 'Id', '사전에 있는 대상의 고유 번호', 'stable id, where a dictionary knows it'),
  url: column('원문', 'Link', '원문으로 가는 링크', 'leads to the original'),
  source: column('파일', 'File', '기사가 들어 있던 파일', 'the file that the article came from'),
  records: column('기록 수', 'Records', '기사에서 찾은 대상 수', 'entities of the article'),
  duplicateOf: column(
    '같은 글',
    'Same text as',
    '먼저 나온 같은 글의 기사 ID. 「대상」에서는 한 번만 셈',
    'an earlier article with the same text',
  ),
  reviewed: column(
    '검토함?',
    'Reviewed?',
    '기사의 기록을 모두 보았으면 고름. 빈칸은 맞은 것으로 침',
    'choose when all its records were looked at: those left open count as right',
  ),
  file: column('파일', 'File', '읽지 못한 파일', 'that could not be read'),
  reason: column('까닭', 'Reason', '읽지 못한 까닭과 할 일', 'why, and what to do'),
  nameEn: column('영문 이름', 'English name', '사전의 영문 이름', "the dictionary's"),
  stockCode: column('종목 코드', 'Stock code', '상장 기업의 종목 코드', 'of listed companies'),
} as const satisfies Readonly<Record<string, ColumnLabel>>;

export type ColumnName = keyof typeof COLUMNS;

/** Whether an attribute of a kind has a column with a name of its own. */
export function isColumnName(name: string): name is ColumnName {
  return Object.hasOwn(COLUMNS, name);
}

export const CHECK_CHOICES = { right: text('맞음', 'right'), wrong: text('틀림', 'wrong') } as const;
/** The correction of what is no entity. */
export const NO_ENTITY: Texts = text('대상 아님', 'no entity');
export const REVIEWED: Texts = text('예', 'yes');

const RELATION_TYPES = { agreement: '협약·계약', investment: '투자', statement: '발언', event: '행사', sum: '금액' };

/** Korean words for values; what has none stays as it is. In English the values stay. */
const KOREAN_VALUES: Readonly<Partial<Record<ColumnName, Readonly<Record<string, string>>>>> = {
  type: {
    ...{ organization: '기관', company: '기업', official: '인물', city: '도시', amount: '금액' },
    ...{ country: '국가', province: '시도' },
    ...RELATION_TYPES,
  },
  zone: {
    ...{ headline: '제목', subtitle: '부제', body: '본문', caption: '사진 설명', quotation: '인용', bullet: '항목' },
    ...{ table: '표', contact: '문의처', attachment: '붙임' },
  },
  evidence: { definition: '기사의 정의', dictionary: '사전', rule: '규칙', context: '문맥' },
  qualifier: { max: '이하', min: '이상', approx: '약' },
  role: {
    ...{ budget: '예산', investment: '투자', loan: '융자·보증', sales: '매출', export: '수출', contract: '계약' },
    ...{ subsidy: '지원금', fine: '과징금·벌금', price: '가격', other: '용도 모름' },
  },
  share: {
    ...{ national: '국비', province: '도비', city: '시비', county: '군비', district: '구비', local: '지방비' },
    ...{ own: '자부담', private: '민자', fund: '기금' },
  },
  period: { year: '연', quarter: '분기', month: '월', week: '주', day: '일', hour: '시간' },
  kind: { mou: '업무협약', contract: '계약', transfer: '기술이전', venture: '합작' },
  status: { signed: '체결', done: '완료', planned: '예정' },
};

export function valueLabel(name: ColumnName, value: string, language: Language): string {
  return language === 'en' ? value : (KOREAN_VALUES[name]?.[value] ?? value);
}

/** In digits, of a column whose values have words of their own in this language; undefined for every other. */
export function widestLabel(name: ColumnName, sheet: SheetName, language: Language): number | undefined {
  // rounds of investment have names of their own beside those of agreements
  const words = language === 'en' || name === 'kind' ? undefined : KOREAN_VALUES[name];
  if (words === undefined) return undefined;
  const shown = Object.entries(words).filter(
    ([value]) => name !== 'type' || Object.hasOwn(RELATION_TYPES, value) === (sheet === 'relations'),
  );
  return Math.max(...shown.map(([, word]) => widthOf(word)));
}

/** The value that a label stands for, in either language. */
export function valueOfLabel(name: ColumnName, label: string): string {
  const found = Object.entries(KOREAN_VALUES[name] ?? {}).find(([, korean]) => korean === label);
  return found === undefined ? label : found[0];
}

export function typeOfLabel(label: string): string {
  return valueOfLabel('type', label);
}

/** The column of a header, in either language. */
export function columnOfHeader(header: string): ColumnName | undefined {
  for (const name of Object.keys(COLUMNS)) {
    if (isColumnName(name) && Object.values(COLUMNS[name].header).includes(header)) return name;
  }
  return undefined;
}
