import { jsonFault, shapeFault } from './foreign.js';
import type { Catalogue, Texts } from '../language.js';
import { particle } from '../../korean/particles.js';

export const FIXTURE_ERRORS = {
  unknownType: (type: string, allowed: string): Texts => ({
    ko: `모르는 종류 "${type}"입니다. 쓸 수 있는 것: ${allowed}`,
    en: `unknown type "${type}"; allowed: ${allowed}`,
  }),
  marksBlanks: {
    ko: '빈칸이나 글 밖을 표시했습니다. 이름만 표시하세요',
    en: 'marks blanks, or what lies beyond the text; mark the name alone',
  },
  overlaps: (surface: string, other: string): Texts => ({
    ko: `"${surface}"${particle(surface, '과')} "${other}"의 표시가 겹칩니다. 하나만 남기세요`,
    en: `"${surface}" overlaps "${other}"; keep one`,
  }),
  noInput: {
    ko: 'input.* 파일이 없습니다. 넣거나 폴더를 지우세요',
    en: 'has no input.*; add one, or remove the folder',
  },
  severalInputs: (inputs: string): Texts => ({
    ko: `input 파일이 여러 개입니다(${inputs}). 하나만 남기세요`,
    en: `has several inputs (${inputs}); keep one`,
  }),
  severalArticles: (input: string): Texts => ({
    ko: `${input}: 기사가 여러 건입니다. 픽스처 하나는 기사 하나입니다`,
    en: `${input}: holds several articles; a fixture is one article`,
  }),
  noArticle: (input: string): Texts => ({ ko: `${input}: 기사가 없습니다`, en: `${input}: holds no article` }),
  unknownTypeMeant: (type: string, known: string, meant: string | undefined): Texts => ({
    ko: `모르는 종류 ${type}입니다. ${meant === undefined ? `쓸 수 있는 것: ${known}` : `"${meant}"인가요?`}`,
    en: `unknown type ${type}; ${meant === undefined ? `the types are ${known}` : `did you mean "${meant}"?`}`,
  }),
  notJsonOrUpdate: (reason: string): Texts => ({
    ko: `JSON이 아닙니다(${jsonFault(reason).ko}). 고치거나 --update를 쓰세요`,
    en: `not JSON (${reason}); mend it or run --update`,
  }),
  badExpectation: (where: string, fault: string): Texts => ({
    ko: `${where}${shapeFault(fault).ko}. 고치거나 --update를 쓰세요`,
    en: `${where}${fault}; mend it or run --update`,
  }),
  noFixtureFolder: (path: string): Texts => ({
    ko: `픽스처 폴더가 없습니다: ${path}. 철자를 확인하세요 (골드는 .json 파일이나 그런 파일의 폴더입니다)`,
    en: `no such folder of fixtures: ${path}; check the spelling (gold is a .json file, or a folder of them)`,
  }),
  noFixtures: (path: string, expected: string): Texts => ({
    ko: `${path} 안에 픽스처가 없습니다. 픽스처는 input.*과 ${expected}${particle(expected, '이')} 든 폴더이며, kr-sme check --init 기사파일로 만듭니다`,
    en: `no fixtures in ${path}; a fixture is a folder with input.* and ${expected}, and kr-sme check --init ARTICLE makes one`,
  }),
  badNote: {
    ko: '메모가 이름도 아니고 {"name":"중소벤처기업부"} 같은 값도 아닙니다',
    en: 'the note is neither a name nor an object such as {"name":"중소벤처기업부"}',
  },
  notBrat: { ko: 'brat이 쓰는 형식의 줄이 아닙니다', en: 'is no annotation that brat writes' },
  nameInPieces: {
    ko: '이름 하나를 여러 조각으로 표시했습니다. 하나로 표시하세요',
    en: 'marks a name in pieces; mark it as one',
  },
  notAtSpans: (stated: string, spans: string, file: string): Texts => ({
    ko: `"${stated}"${particle(stated, '이라는')} 글이 ${file}의 ${spans} 위치에 없습니다. 위치는 바로 그 글의 코드 포인트로 셉니다`,
    en: `"${stated}" does not stand at ${spans} of ${file}; the offsets count code points of that very text`,
  }),
  insideCharacter: {
    ko: '표시의 시작이나 끝이 글자 가운데에 있습니다',
    en: 'a span begins or ends inside a character',
  },
  noSuchPath: (path: string): Texts => ({
    ko: `파일이나 폴더가 없습니다: ${path}. 철자를 확인하세요`,
    en: `no such file or folder: ${path}; check the spelling`,
  }),
  noAnnFile: (path: string): Texts => ({
    ko: `.ann 파일이 아닙니다: ${path}. .ann 파일이나 brat이 쓰는 폴더를 지정하세요`,
    en: `no .ann file: ${path}; name one, or the folder that brat works in`,
  }),
  noAnnInFolder: (path: string): Texts => ({
    ko: `${path} 안에 .ann 파일이 없습니다. brat은 표시를 이 파일에 둡니다`,
    en: `no .ann file in ${path}; brat keeps its annotations in them`,
  }),
  noTextBeside: (file: string): Texts => ({
    ko: `짝이 되는 UTF-8 글 파일 ${file}${particle(file, '이')} 없습니다`,
    en: `there is no UTF-8 text ${file} for it`,
  }),
  notJsonLine: (reason: string): Texts => ({
    ko: `한 줄짜리 JSON 값이 아닙니다(${jsonFault(reason).ko})`,
    en: `not a JSON object on one line (${reason})`,
  }),
  notDoccano: (field: string, fault: string): Texts => ({
    ko: `${field}: ${shapeFault(fault).ko}. 프로젝트를 JSONL로 내보내세요`,
    en: `${field}: ${fault}; export the project as JSONL`,
  }),
  labelBeyond: {
    ko: '표시가 글 밖이나 글자 가운데에 있습니다. 위치를 세는 단위가 다를 수 있습니다: --offsets를 보세요',
    en: 'a label lies beyond the text or inside a character; the offsets may count something else: see --offsets',
  },
  labelInside: { ko: '표시의 시작이나 끝이 글자 가운데에 있습니다', en: 'a label begins or ends inside a character' },
  noDoccanoFile: (file: string): Texts => ({
    ko: `파일이 없습니다: ${file}. doccano에서 내보낸 JSONL 파일을 지정하세요`,
    en: `no such file: ${file}; name the JSONL file of doccano's export`,
  }),
  doccanoNotUtf8: {
    ko: 'UTF-8이 아닙니다. doccano에서 내보낸 JSONL 파일을 지정하세요',
    en: "not UTF-8; name the JSONL file of doccano's export",
  },
  notJson: (reason: string): Texts => ({
    ko: `JSON이 아닙니다(${jsonFault(reason).ko}). 고치세요`,
    en: `not JSON (${reason}); mend it`,
  }),
  badGold: (where: string, fault: string): Texts => ({
    ko: `${where}${shapeFault(fault).ko}. 골드는 { "id", "text", "entities": [ … ] } 형식입니다`,
    en: `${where}${fault}; gold is { "id", "text", "entities": [ … ] }`,
  }),

  at: (place: string, fault: Texts): Texts => ({ ko: `${place}: ${fault.ko}`, en: `${place}: ${fault.en}` }),
  noteLacks: (surface: string, attribute: string, needed: string): Texts => ({
    ko: `"${surface}" 표시에 ${attribute} 값이 없습니다. 메모를 {"name":"${surface}"${needed}}처럼 쓰세요`,
    en: `"${surface}" has no ${attribute}; note it as {"name":"${surface}"${needed}}`,
  }),
} as const satisfies Catalogue;
