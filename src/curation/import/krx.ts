// The list of listed firms as the Korea Exchange gives it (KIND 상장법인목록, 정보데이터시스템 전종목 기본정보), CP949 or UTF-8.
//   삼성전자,유가,005930,통신 및 방송 장비 제조업,… → krx:005930, 삼성전자
import type { Texts } from '../../messages/language.js';
import { NAME_REASONS } from '../../messages/lint.js';
import type { ImportedRow, ImportSource, LeftOut } from './source.js';
import { hasHeadings, readListTable, requireColumn } from './table.js';

const NAME = ['한글 종목약명', '회사명', '종목명', '한글 종목명', '기업명', 'Name', 'ISU_ABBRV'];
const CODE = ['단축코드', '종목코드', 'Code', 'Symbol', 'ISU_SRT_CD'];

/**
 * Industries of the exchange by a word in them, and the category of companies.csv; the first that fits. They are the words of
 * that one listing, in an order that decides, and so each stays a pattern.
 */
const CATEGORIES: readonly (readonly [RegExp, string])[] = [
  [/반도체/u, 'semiconductor'],
  [/은행/u, 'bank'],
  [/보험/u, 'insurance'],
  [/증권|금융 지원|신탁/u, 'securities'],
  [/의약|제약|의료용 물질|생물/u, 'bio'],
  [/의료/u, 'healthcare'],
  [/소프트웨어|프로그래밍|자료처리|정보 서비스|^IT /u, 'it'],
  [/전자|통신 및 방송 장비|컴퓨터|영상/u, 'electronics'],
  [/전기 통신|통신업|^통신$/u, 'telecom'],
  [/자동차/u, 'automotive'],
  [/철강|(?<!비)금속/u, 'steel'],
  [/화학|고무|플라스틱|합성/u, 'chemical'],
  [/식품|음료|음식료|도축|낙농|곡물/u, 'food'],
  [/건설|건축|토목/u, 'construction'],
  [/전기업|가스|석유/u, 'energy'],
  [/운송(?! ?장비)|물류|창고/u, 'logistics'],
  [/방송업|출판|영화|광고|신문|오락·문화/u, 'media'],
  [/도매|소매|상품|유통/u, 'retail'],
  [/봉제|의복|섬유|직물/u, 'fashion'],
];

/** 삼성전자우, 현대차2우B, 신한제12호스팩: other papers than the common stock of a firm. */
const PREFERRED_PATTERN = /(?:\d?우[ABC]?|\(전환\)|\d우선주)$/u;
const SPECIAL_PURPOSE_PATTERN = /스팩|기업인수목적|제\d+호/u;

function read(text: string, file: string): ReturnType<ImportSource['read']> {
  const table = readListTable(text, file, NAME, CODE);
  requireColumn(table, file, NAME);
  requireColumn(table, file, CODE);
  const rows: ImportedRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of table.rows) {
    const { line } = row;
    const name = row.cell(...NAME);
    // Excel takes codes for numbers: 5930
    const code = row
      .cell(...CODE)
      .replace(/^A(?=\d{6}$)/u, '')
      .padStart(6, '0');
    const kind = row.cell('주식종류', '증권구분');
    const refuse = (reason: Texts): void => {
      leftOut.push({ name, line, reason });
    };
    if (name === '') refuse(NAME_REASONS.noName);
    else if (!/^[0-9A-Z]{6}$/u.test(code) || code === '000000') refuse(NAME_REASONS.noListingCode(code));
    else if (/우선|ETF|ETN|ELW|수익증권|투자회사|신주인수권/u.test(kind)) refuse(NAME_REASONS.noCommonStock(kind));
    else if (!code.endsWith('0') && PREFERRED_PATTERN.test(name)) refuse(NAME_REASONS.preferredStock);
    else if (SPECIAL_PURPOSE_PATTERN.test(name)) refuse(NAME_REASONS.mergerVehicle);
    else {
      const industry = row.cell('업종', '업종명', 'Industry', 'Sector');
      rows.push({
        file: 'companies.csv',
        line,
        rank: 1,
        cells: {
          id: `krx:${code}`,
          name,
          name_en: row.cell('영문 종목명', '영문명'),
          category: CATEGORIES.find(([pattern]) => pattern.test(industry))?.[1] ?? '',
          country: 'KR',
          stock_code: code,
          source: 'KRX listing',
        },
      });
    }
  }
  return { rows, leftOut };
}

export const KRX: ImportSource = {
  name: 'krx',
  recognizes: (head) => hasHeadings(head, NAME, CODE),
  read,
};
