// Whether a sentence says of its subject what is said of firms alone: 매출이 늘었다, 인수했다, 1.5%로 낮췄다.
import type { FirmWords } from './firm-words.js';
import type { CompanyLexicon } from './lexicon.js';

const MATTER_TAIL_PATTERN = /^[을를은는이가도의에]? /u;
const ACT_TAIL_PATTERN = /^(?:했|한다|하기로|할 계획)/u;
const LONGEST_TAIL = 4;
const RATE_PATTERN = /%(?:에서|로|에) (?<said>[^.]{0,24})/gu;

/** @returns whether a sentence, its subject left out, tells a firm's deed */
export function createDeeds({ words }: CompanyLexicon): (sentence: string) => boolean {
  const matters = [...words('firm-matter')];
  const acts = [...words('firm-act')];
  const forecasts = [...words('forecast')];
  return (sentence) =>
    hasWord(sentence, matters, MATTER_TAIL_PATTERN) ||
    hasWord(sentence, acts, ACT_TAIL_PATTERN) ||
    [...sentence.matchAll(RATE_PATTERN)].some(({ groups }) => {
      const said = groups?.['said'] ?? '';
      return forecasts.some((verb) => said.includes(verb));
    });
}

/** Whether one of the words stands in a sentence with this behind it. */
function hasWord(sentence: string, words: readonly string[], tail: RegExp): boolean {
  return words.some((word) => {
    for (let at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (tail.test(sentence.slice(end, end + LONGEST_TAIL))) return true;
    }
    return false;
  });
}

/** A trade and the copula; stays a pattern, as these are the forms of one verb. */
const COPULA_PATTERN = /(?<![가-힣])(?<trade>[가-힣]{2,})(?:이다|다|입니다|이며|으로)$/u;

/** Whether a sentence, its subject left out and its stop cut off, ends by calling its subject a firm: … 배송업체이다. */
export function isCalledFirm(sentence: string, firms: FirmWords): boolean {
  const trade = COPULA_PATTERN.exec(sentence)?.groups?.['trade'];
  return trade !== undefined && firms.occupationOf(trade) !== undefined;
}
