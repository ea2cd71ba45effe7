import { particlesEnd, skipBlanksBack } from '../../../korean/edges.js';
import { blockAt } from '../../../text/blocks.js';
import { wordBefore } from '../../../text/words.js';
import type { Rule } from '../../../core/rule.js';
import { firmCandidate, supported } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';
import { listedAt } from '../list-members.js';
import { isSeparator, mayBeCounted } from '../name-lists.js';
import type { NewName } from '../usage/new-names.js';

const ID = 'company/counted-example';
/** Between the example and the number of firms; at most two words tell what firms: 등 예비유니콘 3개사, 을 비롯한 423개사. */
const CLOSER_PATTERN =
  /(?<closer>\s등|[을를] (?:비롯한|포함한))(?: [가-힣A-Za-z0-9·]{1,10}){0,2} \d{1,4}여?\s?개?\s?$/u;
const LONGEST_CLOSER = 48;
const LONGEST_NAME = 9;

/**
 * The one firm that a number of firms is told by: [누리솔빛] 등 예비유니콘 3개사, [가온들텍]을 비롯한 12개 기업. Not: 농장 등 12개 업체, 가구,
 * 시계, 펄프종이 등 13개 업체, 서류 심사 등을 거쳐 3개사.
 */
export function countedExampleRule(firms: FirmNames, isNewName: NewName): Rule {
  return {
    id: ID,
    phase: 'row',
    cues: ['firm-counter'],
    propose(cue, article, known) {
      const { text } = article;
      if (!mayBeCounted(text, cue.start)) return [];
      const block = blockAt(article, cue.start);
      if (block === undefined) return [];
      const from = Math.max(block.start, cue.start - LONGEST_CLOSER);
      const closer = CLOSER_PATTERN.exec(text.slice(from, cue.start));
      if (closer === null) return [];
      const end = from + closer.index;
      const word = wordBefore(text, end, block.start);
      if (word?.end !== end || end - word.start > LONGEST_NAME || particlesEnd(text, end) < 0) return [];
      // 가구, 시계, 종이 등 13개 업체: the last of a list
      const before = skipBlanksBack(text, word.start) - 1;
      if (before >= block.start && isSeparator(text, before)) return [];
      const because = 'an example of the firms that are counted';
      const weak = listedAt(known, word);
      if (weak !== undefined && !firms.isCommonNoun(article, word)) return [supported(weak, ID, because, 'dictionary')];
      return isNewName(article, word, known) ? [firmCandidate(word, ID, because, 'context')] : [];
    },
  };
}
