import type { Catalogue, Texts } from '../language.js';

/** What nobody has given a name. */
export const STANDARD_OUTPUT: Texts = { ko: '표준 출력', en: 'standard output' };

export const OUTPUT_ERRORS = {
  notFolder: (path: string): Texts => ({
    ko: `${path}에 쓸 수 없습니다: 폴더가 아닙니다. 새 이름을 쓰세요`,
    en: `cannot write ${path}: is not a folder; name a new one`,
  }),
  folderNotEmpty: (path: string): Texts => ({
    ko: `${path}에 쓸 수 없습니다: 이미 파일이 있습니다. 새 폴더를 지정하세요`,
    en: `cannot write ${path}: has files in it already; name a new folder`,
  }),
  isFolder: (path: string): Texts => ({
    ko: `${path}에 쓸 수 없습니다: 폴더입니다. 그 안의 파일 이름을 쓰세요`,
    en: `cannot write ${path}: is a folder; name a file in it`,
  }),
  notWorkbook: {
    ko: '읽을 수 있는 엑셀 파일이 아닙니다. XLSX로 저장하세요',
    en: 'not a workbook that can be read; save it as XLSX',
  },

  noFilesThere: {
    ko: '시스템이 쓰는 폴더라 파일을 만들 수 없습니다. 다른 곳을 지정하세요',
    en: 'a folder of the system itself, where no files can be made; choose another place',
  },
  cannotKeep: (folder: string, reason: Texts): Texts => ({
    ko: `${folder}에 임시 파일을 쓸 수 없습니다: ${reason.ko}. TMPDIR에 다른 폴더를 적으세요`,
    en: `cannot write temporary files in ${folder}: ${reason.en}; set TMPDIR to another folder`,
  }),
  cannotWriteOut: (reason: Texts): Texts => ({
    ko: `표준 출력에 쓸 수 없습니다: ${reason.ko}`,
    en: `cannot write to standard output: ${reason.en}`,
  }),
  cannotWrite: (path: string, reason: Texts): Texts => ({
    ko: `${path}에 쓸 수 없습니다: ${reason.ko}`,
    en: `cannot write ${path}: ${reason.en}`,
  }),
} as const satisfies Catalogue;
