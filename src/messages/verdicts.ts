// The words of `explain --verbose`: what became of each candidate. Ids of rules and tags of morphemes are those of the code.
import { counted } from '../text/counted.js';
import type { Catalogue, Texts } from './language.js';

export const CANDIDATES = {
  won: { ko: '뽑힘', en: 'won    ' },
  lost: { ko: '밀림', en: 'lost   ' },
  refused: { ko: '거름', en: 'refused' },
  rule: (rule: string, evidence: string, cue: string | undefined): Texts => ({
    ko: `규칙 ${rule}, 근거 ${evidence}${cue === undefined ? '' : `, 실마리 ${cue}`}`,
    en: `rule ${rule}, evidence ${evidence}${cue === undefined ? '' : `, woken by ${cue}`}`,
  }),
  row: (entry: string): Texts => ({ ko: `사전의 줄 ${entry}`, en: `row ${entry}` }),
  bound: (other: string): Texts => ({ ko: `이것을 가리킴: ${other}`, en: `bound to ${other}` }),
  reason: (verdict: 'won' | 'lost' | 'refused', reason: Texts): Texts => ({
    ko: `까닭: ${reason.ko}`,
    en: `${verdict}: ${reason.en}`,
  }),
  to: (other: string): Texts => ({ ko: `이긴 쪽: ${other}`, en: `to ${other}` }),
  record: (type: Texts, name: string, mentions: number): Texts => ({
    ko: `기록 ${type.ko} ${name}, 언급 ${String(mentions)}번`,
    en: `record ${type.en} ${name}, ${counted(mentions, 'mention')}`,
  }),
  sentence: { ko: '문장  ', en: 'sentence' },
  tokens: { ko: '형태소', en: 'tokens  ' },
  noMention: (place: Texts): Texts => ({
    ko: `여기에는 언급이 없습니다. ${place.ko}`,
    en: `no mention was made here; ${place.en}`,
  }),
  nothingProposed: (place: Texts): Texts => ({
    ko: `여기에는 후보가 없습니다. ${place.ko}`,
    en: `nothing was proposed here; ${place.en}`,
  }),
  refusedAs: (surface: string, type: Texts, reason: Texts): Texts => ({
    ko: `거름: ${surface}(${type.ko}): ${reason.ko}`,
    en: `refused ${surface} as ${type.en}: ${reason.en}`,
  }),
  needsTitle: { ko: '. 인물은 이름 옆에 직함이 있어야 합니다', en: '; persons need a title beside their name' },
  addTo: (file: string, why: Texts): Texts => ({
    ko: `${why.ko} --dict 폴더의 ${file}에 더하세요:`,
    en: `to add to ${file} of a --dict folder, ${why.en}:`,
  }),
  nothing: { ko: '이 기사에는 후보가 하나도 없습니다', en: 'nothing was proposed in this article' },
  relation: { ko: '관계', en: 'relation' },
  byRule: (rule: string): Texts => ({ ko: `규칙 ${rule}`, en: `by ${rule}` }),
  noRelation: { ko: '관계 아님', en: 'no' },
} as const satisfies Catalogue;

/** How a row of the dictionaries answers to words that were not taken for a name. */
export const ANSWERS = {
  id: { ko: '그 ID입니다', en: 'is its id' },
  exact: { ko: '사전에 있습니다', en: 'is listed' },
  spelling: { ko: '사전에 다르게 적혀 있습니다', en: 'is listed in another spelling' },
  near: { ko: '한 글자 다릅니다', en: 'is one letter away' },
  abbreviation: { ko: '이것을 줄인 말일 수 있습니다', en: 'could be what it is short for' },
} as const satisfies Catalogue;
