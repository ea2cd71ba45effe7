import { isHangul } from '../../../text/characters.js';
import { blockAt } from '../../../text/blocks.js';
import { wordBefore } from '../../../text/words.js';
import type { Rule } from '../../../core/rule.js';
import { firmCandidate } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';

const ID = 'company/stock-code';
/** `(123450)`, `[A123450]`, `(코스닥 123450)`, `(KOSDAQ: 123450)`, `(코스피·123450)` */
const CODE_PATTERN = /^[([<](?:(?<exchange>[가-힣A-Z]{2,8})\s?[:：,·]?\s?)?A?\d{6}[)\]>]/u;
const LONGEST_CODE = 24;

/**
 * A name with a stock code behind it: 가온나래(123450), 가온나래(코스닥 123450). Not: 한도윤(850101), a person born
 * then, nor 접수번호(123456).
 */
export function stockCodeRule(firms: FirmNames): Rule {
  const { names } = firms.lexicon.language;
  const exchanges = firms.lexicon.words('exchange');
  return {
    id: ID,
    phase: 'form',
    cues: ['bracket', 'code-bracket'],
    propose(cue, article) {
      const { text } = article;
      if (!isHangul(text.charCodeAt(cue.start - 1))) return [];
      const code = CODE_PATTERN.exec(text.slice(cue.start, cue.start + LONGEST_CODE))?.groups;
      const { exchange } = code ?? {};
      if (code === undefined || (exchange !== undefined && !exchanges.has(exchange))) return [];
      const block = blockAt(article, cue.start);
      const name = block === undefined ? undefined : wordBefore(text, cue.start, block.start);
      if (name?.end !== cue.start || names.korean(name.text) === 'likely') return [];
      if (!firms.mayBeName(article, name) || firms.isCommonNoun(article, name) || firms.isReleaseWord(name.text))
        return [];
      return [firmCandidate(name, ID, 'a stock code behind it')];
    },
  };
}
