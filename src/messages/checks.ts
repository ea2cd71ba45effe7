// What `check` says of what differs. Types, fields and offsets are those of expected.json, which people correct by them.
import type { Catalogue, Texts } from './language.js';

export const DIFFERENCES = {
  changedText: {
    ko: ' (글이 바뀌어 지금은 다른 말이 있습니다)',
    en: ' (the text has changed: other words stand there now)',
  },
  place: (line: number, offsets: string): Texts => ({
    ko: `${String(line)}번째 줄, ${offsets}`,
    en: `line ${String(line)}, ${offsets}`,
  }),
  nothing: { ko: '없음', en: 'nothing' },
  change: (field: string, expected: string, actual: string): Texts => ({
    ko: `${field}: 정답 ${expected}, 지금 ${actual}`,
    en: `${field}: expected ${expected}, got ${actual}`,
  }),
  article: { ko: '~ 기사', en: '~ article' },
  recordMissing: (title: string): Texts => ({ ko: `- 빠진 기록: ${title}`, en: `- record missing: ${title}` }),
  recordExtra: (title: string): Texts => ({
    ko: `+ 정답에 없는 기록: ${title}`,
    en: `+ record not expected: ${title}`,
  }),
  recordChanged: (title: string): Texts => ({ ko: `~ 달라진 기록: ${title}`, en: `~ record changed: ${title}` }),
  mentionMissing: (title: string): Texts => ({ ko: `- 빠진 언급: ${title}`, en: `- mention missing: ${title}` }),
  mentionExtra: (title: string): Texts => ({
    ko: `+ 정답에 없는 언급: ${title}`,
    en: `+ mention not expected: ${title}`,
  }),
  mentionChanged: (title: string): Texts => ({ ko: `~ 달라진 언급: ${title}`, en: `~ mention changed: ${title}` }),
  relationMissing: (title: string): Texts => ({ ko: `- 빠진 관계: ${title}`, en: `- relation missing: ${title}` }),
  relationExtra: (title: string): Texts => ({
    ko: `+ 정답에 없는 관계: ${title}`,
    en: `+ relation not expected: ${title}`,
  }),
  relationChanged: (title: string): Texts => ({ ko: `~ 달라진 관계: ${title}`, en: `~ relation changed: ${title}` }),
  orderChanged: { ko: '~ 기록의 순서가 달라짐', en: '~ order of records changed' },
  order: { ko: '~ 기록의 순서', en: '~ order of records' },
  recordNumber: (number: number): Texts => ({ ko: `${String(number)}번째 기록`, en: `record ${String(number)}` }),
} as const satisfies Catalogue;

export const SCORES = {
  mentions: { ko: '언급', en: 'mentions' },
  records: { ko: '기록', en: 'records' },
  precision: { ko: '정밀도', en: 'precision' },
  recall: { ko: '재현율', en: 'recall' },
  f1: { ko: 'F1', en: 'F1' },
  expected: { ko: '정답', en: 'expected' },
  found: { ko: '찾음', en: 'found' },
  all: { ko: '모두', en: 'all' },
  attributes: { ko: '속성', en: 'attributes' },
  of: (count: number): Texts => ({ ko: `/ ${String(count)}`, en: `of ${String(count)}` }),
  shortfall: (level: Texts, type: string, f1: string, least: string): Texts => ({
    ko: `${level.ko}의 F1, ${type}: ${f1}, ${least}보다 낮음`,
    en: `F1 of ${level.en}, ${type}: ${f1}, below ${least}`,
  }),
} as const satisfies Catalogue;

export const VERDICTS = {
  same: { ko: '정답과 같음', en: 'as expected' },
  different: { ko: '다름', en: 'different' },
  updated: { ko: '고침', en: 'updated' },
  created: { ko: '만듦', en: 'created' },
  failed: { ko: '실패', en: 'failed' },
  draft: { ko: '초안', en: 'a draft' },
  closed: (heading: Texts, gaps: string): Texts => ({
    ko: `${heading.ko}. 없어진 차이이니 gaps에서 빼세요: ${gaps}`,
    en: `${heading.en}; closed, take out of gaps: ${gaps}`,
  }),
  fixtures: { ko: '픽스처', en: 'fixtures' },
  gold: { ko: '골드 기사', en: 'gold articles' },
  asExpected: (same: number, all: number, noun: Texts): Texts => ({
    ko: `${noun.ko} ${String(all)}개 가운데 ${String(same)}개가 정답과 같음`,
    en: `${String(same)} of ${String(all)} ${noun.en} as expected`,
  }),
  counted: (count: number, heading: Texts): Texts => ({
    ko: `${heading.ko} ${String(count)}`,
    en: `${String(count)} ${heading.en}`,
  }),
  leftOut: (drafts: number): Texts => ({
    ko: `초안이라 뺀 것 ${String(drafts)}`,
    en: `${String(drafts)} left out as ${drafts === 1 ? 'a draft' : 'drafts'}`,
  }),
  gaps: (count: number): Texts => ({ ko: `알려진 차이 ${String(count)}`, en: `${String(count)} known gaps` }),
  thresholdsMet: { ko: '기준값을 채웠습니다.', en: 'The thresholds are met.' },
  mayUpdate: {
    ko: '달라진 것이 맞으면 --update로 정답을 바꾸세요.',
    en: 'If the differences are right, accept them with --update.',
  },
  draftsCount: {
    ko: '초안은 사람이 읽고 "draft": true를 지워야 셉니다.',
    en: 'Drafts count when somebody read them and took out "draft": true.',
  },
  gapsByHand: {
    ko: '알려진 차이(gaps)가 있는 expected.json은 손으로만 고칩니다. --update로는 그 목록이 없어집니다.',
    en: 'An expected.json with known gaps is written by hand only: --update would lose them.',
  },
  notExpected: {
    ko: 'expected.json이 없습니다. 직접 쓰거나 kr-sme check --update를 실행한 뒤 쓴 것을 읽어 보세요',
    en: 'has no expected.json; write it, or run kr-sme check --update and read what it wrote',
  },
} as const satisfies Catalogue;

/** How dictionary rows answer to a name. */
export const MATCHED = {
  id: { ko: 'ID가 이렇습니다', en: 'has this id' },
  exact: { ko: '이렇게 쓰입니다', en: 'is written so' },
  spelling: { ko: '띄어쓰기, 대소문자, 점만 다릅니다', en: 'differs in spacing, case or dots only' },
  near: { ko: '한 글자 다릅니다', en: 'differs by one letter' },
  abbreviation: { ko: '이것을 줄인 말일 수 있습니다', en: 'could be shortened to it' },
} as const satisfies Catalogue;

export const FOUND_NAMES = {
  name: (isWeak: boolean): Texts => ({ ko: isWeak ? '약한 이름' : '이름', en: `${isWeak ? 'weak ' : ''}name` }),
  alias: (isWeak: boolean, name: string): Texts => ({
    ko: `${name}의 ${isWeak ? '약한 ' : ''}별칭`,
    en: `${isWeak ? 'weak ' : ''}alias of ${name}`,
  }),
} as const satisfies Catalogue;
