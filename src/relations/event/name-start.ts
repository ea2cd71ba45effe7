// Where the name of an occasion begins that no marks set off: `지난 3일 열린 | 제3회 새벽 포럼`.
// In a heading what it is for belongs to the name: `새벽부, | 새벽 산업 육성을 위한 전문가 간담회 개최`.
// Not: behind a particle, an ending or a day: `부산에서 | 새벽 포럼을`; in the text `위한 | 새벽 포럼`.
import { once } from '../../text/once.js';
import type { Word } from '../../text/words.js';
import { tokensOf } from '../broken-sentences.js';
import type { RelationContext, Sentence } from '../shape.js';
import type { EventPatterns } from './patterns.js';

const MOST_WORDS = 7;
const MOST_WORDS_OF_HEADING = 14;
/** How far in front of a genitive a number may open the name. */
const MOST_WORDS_OF_NUMBER = 3;
const LONGEST_GLOSS = 28;
/** 기본계획(안) 공청회, 자유무역협정(FTA) 이행위원회: a word says more in a bracket. Not: 새벽부(장관 한도윤), 5일(화). */
const GLOSS_PATTERN = /(?<=[가-힣A-Za-z])\((?:안|[A-Za-z][A-Za-z0-9&+ -]{1,24})\)\s?$/u;
/** 자원공유(클라우드) 사업: headings have no office in a bracket. */
const GLOSS_OF_HEADING_PATTERN = /(?<=[가-힣A-Za-z])\((?:안|[가-힣]{2,8}|[A-Za-z][A-Za-z0-9&+ -]{1,24})\)\s?$/u;
/** 새벽 포럼, 한-아세안, 국방 4.0 */
const JOINT_PATTERN = /^(?:[ -].|[.]\d)$/u;
/** What an occasion is for or about, in a heading. */
const ABOUT_PATTERN = /^(?:위한|관한|대한)$/u;
const AND_PATTERN = /^(?:및|과|와)$/u;
/** Particles and endings that no noun ends in; not 과 or 이: 결과, 노르웨이. Grammar, so this stays a pattern. */
const NO_NOUN_PATTERN = /[가-힣](?:[를는]|에서|으로)$/u;
/** Behind a country it says where somebody is, else who is in the chair. */
const RESIDENT = '주재';
const LEADING_AND_PATTERN = /^(?:및|과|와)\s/u;

/** A name of the text has at most so many words in front of its noun: those, and a number that opens it. */
const MOST_WORDS_OF_NAME = MOST_WORDS + MOST_WORDS_OF_NUMBER;
/** Between two words of one name. */
const WITHIN_PATTERN = /^[ .()&+-]{1,2}$/u;
const NUMBER_AHEAD_PATTERN = /제\s?\d/u;

/** Before which no name of the text begins that ends in a word, whatever its morphemes are: a cheap question before `nameStart`. */
export function earliestStart(text: string, words: readonly Word[], index: number): number {
  let start = words[index]?.start ?? 0;
  let hasGenitive = false;
  for (let at = index - 1; at >= Math.max(0, index - MOST_WORDS_OF_NAME); at -= 1) {
    const before = words[at];
    if (before === undefined || !WITHIN_PATTERN.test(text.slice(before.end, start))) break;
    // in front of a genitive a number may open the name, whatever stands between
    if (!hasGenitive && NO_NOUN_PATTERN.test(before.text)) break;
    hasGenitive ||= before.text.endsWith('의');
    start = before.start;
  }
  // a number may open it in front of a comma
  const ahead = Math.max(0, start - LONGEST_OPENING);
  return NUMBER_AHEAD_PATTERN.test(text.slice(ahead, start)) ? ahead : start;
}

/** Nouns in front, up to a word with a particle or an ending. */
export function nameStart(
  context: RelationContext,
  sentence: Sentence,
  words: readonly Word[],
  index: number,
  patterns: EventPatterns,
  isHeading: boolean,
): number {
  const { article } = context;
  const { text } = article;
  const ownStart = words[index]?.start ?? 0;
  let start = ownStart;
  const last = Math.max(0, index - (isHeading ? MOST_WORDS_OF_HEADING : MOST_WORDS));
  for (let at = index - 1; at >= last; at -= 1) {
    const gloss =
      (isHeading ? GLOSS_OF_HEADING_PATTERN : GLOSS_PATTERN).exec(
        text.slice(Math.max(0, start - LONGEST_GLOSS), start),
      )?.[0] ?? '';
    while (gloss !== '' && at >= last && (words[at]?.start ?? 0) >= start - gloss.length) at -= 1;
    const before = words[at];
    if (before === undefined) break;
    if (gloss === '' ? !JOINT_PATTERN.test(text.slice(before.end, start + 1)) : before.end !== start - gloss.length)
      break;
    if (text.charAt(before.end) === '-') {
      // 한-아세안
      start = before.start;
      continue;
    }
    const object = words[at - 1];
    if (isHeading && start !== ownStart && AND_PATTERN.test(before.text)) {
      start = before.start;
      continue;
    }
    if (isHeading && object !== undefined && ABOUT_PATTERN.test(before.text) && /[을를에]$/u.test(object.text)) {
      at -= 1;
      start = object.start;
      continue;
    }
    const token = once(() => tokensOf(article, sentence, before).at(-1));
    // 활동 결과, 노르웨이: a noun that ends as a particle does
    const isNoun = (): boolean =>
      (token()?.pos === 'NNG' && (token()?.surface.length ?? 0) > 1 && !patterns.isNoName.test(before.text)) ||
      context.isRegion(before.text);
    if (!/[\p{L}\p{N})]$/u.test(before.text) || NO_NOUN_PATTERN.test(before.text)) break;
    // 몽골 주재 기업 간담회: where they are. Not: 총리 주재 새벽 포럼
    const isResident = before.text === RESIDENT && context.isRegion(words[at - 1]?.text ?? '');
    if (patterns.endsName.test(before.text) && !isNoun() && !isResident) break;
    // a month, a day, how many days, and a letter that stands for a bullet
    if (/^(?:\d{1,2}(?:[월일]|일간)|[oO])$/u.test(before.text)) break;
    // 한-아세안: a name is no other word, whatever its morphemes say
    const isName = context.within(before).some(({ end }) => end === before.end);
    const pos = isName ? '' : (token()?.pos ?? '');
    // 제61회 무역의 날 기념식: a genitive belongs to a name that a number opens
    if (pos === 'JKG' && start !== ownStart && text.charAt(start + 1) === ' ') {
      // 새벽의 날 기념식
      start = before.start;
      continue;
    }
    if (pos === 'JKG') return openedByNumber(text, words, at) ?? start;
    if (/(?:^|\+)(?:J[A-Z]+|E[A-Z]+|MM|MA[A-Z]|XSV|XSA|NNB)$/u.test(pos)) break;
    start = before.start;
  }
  const numbered = numberedStart(text.slice(Math.max(0, start - LONGEST_OPENING), start), patterns);
  if (numbered !== undefined) return start - numbered;
  return start + (LEADING_AND_PATTERN.exec(text.slice(start, ownStart))?.[0].length ?? 0);
}

/**
 * How long the part of a name is in front of a comma or a bracket inside it, where a number opens it: `제12회 중소기업, |
 * 스타트업 박람회`, `제3회 소재·부품(소부장) | 포럼`. Not: behind a particle, or where another occasion is named.
 */
function numberedStart(before: string, { anyNoun }: EventPatterns): number | undefined {
  if (!CUT_PATTERN.test(before)) return undefined;
  const opened = OPENED_PATTERN.exec(before)?.groups?.['name'];
  if (opened === undefined || anyNoun.test(opened)) return undefined;
  return PARTICLE_WORD_PATTERN.test(opened) ? undefined : opened.length;
}

const LONGEST_OPENING = 60;
const CUT_PATTERN = /(?:[가-힣A-Za-z],|[가-힣A-Za-z]\([가-힣A-Za-z]{1,10}\))\s$/u;
const OPENED_PATTERN =
  /(?:^|[\s‘“「])(?<name>제\s?\d{1,3}\s?[회차]\s(?:[가-힣A-Za-z0-9·ㆍ&+-]{1,14}(?:\([가-힣A-Za-z]{1,10}\))?,?\s){1,6})$/u;
/** Words with a particle or an ending; grammar, so this stays a pattern. */
const PARTICLE_WORD_PATTERN = /[가-힣](?:[를은는의에과와]|에서|으로|까지|부터|했|한|된),?\s/u;

/** Where a number opens the words that end at `index`: 제61회, 2024. */
function openedByNumber(text: string, words: readonly Word[], index: number): number | undefined {
  for (let at = index - 1; at >= Math.max(0, index - MOST_WORDS_OF_NUMBER); at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined || text.slice(word.end, next.start) !== ' ') return undefined;
    if (OPENING_NUMBER_PATTERN.test(word.text)) return word.start;
    // 제1차 포럼을 시작으로 6차례의 포럼
    if (NO_NOUN_PATTERN.test(word.text) || word.text.endsWith('을')) return undefined;
  }
  return undefined;
}

const OPENING_NUMBER_PATTERN = /^(?:제\d{1,3}[회차]|(?:19|20)\d{2}년?)$/u;
