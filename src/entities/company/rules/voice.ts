import { particlesEnd } from '../../../korean/edges.js';
import { blockAt } from '../../../text/blocks.js';
import { wordBefore } from '../../../text/words.js';
import type { Rule } from '../../../core/rule.js';
import { firmCandidate } from '../candidate.js';
import type { NewName } from '../usage/new-names.js';

const ID = 'company/voice';

/**
 * The new word that somebody speaks for: 로지큐브 관계자는. Not: 업체 관계자는, 협회 관계자는 (words), 서울새벽터미널 관계자 (a place), nor 측은,
 * which stands behind persons and parties of a lawsuit as well.
 */
export function voiceRule(isNewName: NewName): Rule {
  return {
    id: ID,
    phase: 'phrase',
    cues: ['firm-voice'],
    propose(cue, article, known) {
      const { text } = article;
      if (text.charAt(cue.start - 1) !== ' ' || particlesEnd(text, cue.end) <= cue.end) return [];
      const block = blockAt(article, cue.start);
      const word = block === undefined ? undefined : wordBefore(text, cue.start - 1, block.start);
      if (word?.end !== cue.start - 1 || !isNewName(article, word, known)) return [];
      return [firmCandidate(word, ID, `${cue.word} of it speaks`, 'context')];
    },
  };
}
