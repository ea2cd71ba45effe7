// What was assumed in reading a document, and what to do with those of old programs.
import type { Catalogue, Texts } from '../language.js';
import { DOCUMENT_ERRORS } from './documents.js';
import { particle } from '../../korean/particles.js';

/** What is no article, and where there is none at all. */
export const NO_ARTICLE = {
  ownOutput: {
    ko: 'kr-sme가 만든 결과 파일이라 기사로 읽지 않습니다. 읽으려면 --input-format으로 형식을 정하세요',
    en: 'written by kr-sme itself, and no article; name its format with --input-format to read it all the same',
  },
  noneRead: (passedOver: number): Texts => ({
    ko: `읽을 기사가 하나도 없어 아무것도 쓰지 않았습니다(건너뛴 파일 ${String(passedOver)}개). 기사가 든 파일이나 폴더를 지정하세요`,
    en: `no article was read, and nothing written (${String(passedOver)} passed over); name files or folders of articles`,
  }),
  nameNotUtf8: {
    ko: '이름이 UTF-8이 아니라 열 수 없습니다. 이름을 바꾸거나(convmv) 표준 입력으로 넣으세요',
    en: 'its name is not UTF-8, so that it cannot be opened; rename it (convmv), or pipe it in',
  },
} as const satisfies Catalogue;

/** What was assumed in reading a document. */
export const READING_NOTES = {
  declared: (encoding: string): Texts => ({
    ko: `문서가 밝힌 대로 ${encoding}${particle(encoding, '으로')} 읽음`,
    en: `read as ${encoding}, as it declares`,
  }),
  byMark: (encoding: string): Texts => ({
    ko: `바이트 순서 표시에 따라 ${encoding}${particle(encoding, '으로')} 읽음`,
    en: `read as ${encoding}, by its byte order mark`,
  }),
  koreanThoughDeclared: (declared: string): Texts => ({
    ko: `문서는 ${declared}${particle(declared, '이라고')} 하지만 CP949로 읽음`,
    en: `read as CP949, although it declares ${declared}`,
  }),
  korean: { ko: 'UTF-8이 아니어서 CP949로 읽음', en: 'read as CP949, because it is not UTF-8' },
  composed: {
    ko: '글자를 합쳐(NFC) 읽음. 위치는 합친 글자로 셈',
    en: 'its letters were composed (NFC); offsets count the composed ones',
  },
  base64Open: {
    ko: 'base64의 끝 표시가 없어 마지막 낱말이 빠졌을 수 있음',
    en: 'its base64 lacks the signs that fill up its end; the last words may be missing',
  },

  lettersCut: (count: string, why: Texts): Texts => ({
    ko: `글자 ${count}개가 잘려 \ufffd로 읽음 (${why.ko})`,
    en: `${count} of its letters are cut and read as \ufffd (${why.en})`,
  }),
  linkedArticle: {
    ko: '검색 엔진용 자료에서 기사를 읽음',
    en: 'its article was read from the data for search engines',
  },
  sheetsLeft: (names: string): Texts => ({
    ko: `글이 든 열이 없는 시트는 읽지 않음: ${names}`,
    en: `no articles were read from the sheets without a column of text: ${names}`,
  }),
  longRow: (row: string): Texts => ({
    ko: `${row}번째 줄의 칸이 머리글보다 많음. 구분 기호가 든 칸은 따옴표로 묶어야 함`,
    en: `row ${row} has more cells than the header; cells that hold the delimiter want quotation marks`,
  }),
} as const satisfies Catalogue;

const OLD_WORD: Texts = {
  ko: '옛 워드 문서(.doc)는 읽지 않습니다. DOCX로 저장하세요',
  en: 'old Word documents are not read; save it as DOCX',
};
const PRESENTATION: Texts = {
  ko: '파워포인트는 읽지 않습니다. PDF로 저장하세요',
  en: 'presentations are not read; save it as PDF',
};

/** Endings of documents that are not read, and what to save them as. */
const OLD_FORMATS: Readonly<Partial<Record<string, Texts>>> = {
  doc: OLD_WORD,
  dot: OLD_WORD,
  rtf: DOCUMENT_ERRORS.rtf,
  odt: { ko: 'ODT는 읽지 않습니다. DOCX로 저장하세요', en: 'OpenDocument texts are not read; save it as DOCX' },
  xls: {
    ko: '옛 엑셀 파일(.xls)은 읽지 않습니다. XLSX로 저장하세요',
    en: 'old Excel workbooks are not read; save it as XLSX',
  },
  xlsb: { ko: 'XLSB는 읽지 않습니다. XLSX로 저장하세요', en: 'binary Excel workbooks are not read; save it as XLSX' },
  ods: { ko: 'ODS는 읽지 않습니다. XLSX로 저장하세요', en: 'OpenDocument spreadsheets are not read; save it as XLSX' },
  hwt: { ko: 'HWT는 읽지 않습니다. HWP나 HWPX로 저장하세요', en: 'HWP templates are not read; save it as HWP or HWPX' },
  hwpml: { ko: 'HWPML은 읽지 않습니다. HWPX로 저장하세요', en: 'HWPML is not read; save it as HWPX' },
  ppt: PRESENTATION,
  pptx: PRESENTATION,
};
/** What to do with a document of an old program, by the ending of its name; hidden files are nobody's. */
export function oldFormat(path: string): Texts | undefined {
  const name = path.split(/[/\\]/u).at(-1) ?? '';
  return name.startsWith('.') ? undefined : OLD_FORMATS[/\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** What marks a document that is open in Word or LibreOffice. */
export const OPEN_MARK: Texts = { ko: '열려 있는 문서의 표시 파일입니다', en: 'marks a document that is open' };
