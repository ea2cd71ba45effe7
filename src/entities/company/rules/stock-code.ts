import { isDigit, isHangul } from '../../../text/characters.js';
import { blockAt } from '../../../text/blocks.js';
import { wordBefore } from '../../../text/words.js';
import type { Rule } from '../../../core/rule.js';
import { firmCandidate } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';

const ID = 'company/stock-code';
const CODE_LENGTH = 6;

/** A name with a stock code behind it: 가온나래(123450). Not: 한도윤(850101), a person born then, nor 접수번호(123456). */
export function stockCodeRule(firms: FirmNames): Rule {
  const { names } = firms.lexicon.language;
  return {
    id: ID,
    phase: 'form',
    cues: ['bracket'],
    propose(cue, article) {
      const { text } = article;
      const close = cue.end + CODE_LENGTH;
      if (text.charAt(close) !== ')' || !isHangul(text.charCodeAt(cue.start - 1))) return [];
      for (let at = cue.end; at < close; at += 1) if (!isDigit(text.charCodeAt(at))) return [];
      const block = blockAt(article, cue.start);
      const name = block === undefined ? undefined : wordBefore(text, cue.start, block.start);
      if (name?.end !== cue.start || names.korean(name.text) === 'likely') return [];
      if (!firms.mayBeName(article, name) || firms.isCommonNoun(article, name) || firms.isReleaseWord(name.text))
        return [];
      return [firmCandidate(name, ID, 'a stock code behind it')];
    },
  };
}
