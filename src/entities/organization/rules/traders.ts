import type { Rule } from '../../../core/rule.js';
import type { Candidate, Span } from '../../../core/types.js';
import { endsWord } from '../../../korean/edges.js';
import { endsInflected } from '../../../korean/name-end.js';
import { blockAt } from '../../../text/blocks.js';
import { isGenericPrefix } from '../common-bodies.js';
import { bodyCandidate, endsAtHead, headedWord, spacedBefore } from '../headed-word.js';
import type { OrganizationWords } from '../words.js';

const ID = 'organization/traders';
/** 아메요코 상점가 연합회: other unions have names of their own. */
const UNION = '연합회';

/**
 * 광장시장 상인회, 아메요코 상점가 연합회, 온양온천시장 상인회장: the market tells which traders. Not: 전통시장 상인회,
 * 가온시장새벽시장 상인회, which are several markets that a lost line break glued together.
 */
export function tradersRule(words: OrganizationWords): Rule {
  const { language } = words;
  return {
    id: ID,
    phase: 'form',
    cues: ['organization-head'],
    propose(cue, article): readonly Candidate[] {
      const { text } = article;
      if (text.charAt(cue.start - 1) !== ' ' || !words.of('traders').has(cue.word)) return [];
      const block = blockAt(article, cue.start);
      if (block === undefined) return [];
      const titled = text.charAt(cue.end) === '장' && endsWord(text, cue.end + 1);
      if (!titled) {
        const headed = headedWord(cue, article, words);
        if (headed === undefined || !endsAtHead(article, headed)) return [];
      }
      const market = spacedBefore(text, cue.start, block.start);
      if (market === undefined) return [];
      const found = ({ start }: Span): readonly Candidate[] => [
        bodyCandidate(ID, { start, end: cue.end }, 'the market tells which traders'),
      ];
      if (words.of('marketplace').has(market.text)) {
        const name = spacedBefore(text, market.start, block.start);
        return name !== undefined &&
          /^[가-힣]{2,8}$/u.test(name.text) &&
          !isGenericPrefix(name.text, language) &&
          !endsInflected(article, block, name)
          ? found(name)
          : [];
      }
      return cue.word !== UNION &&
        market.text.length >= 4 &&
        words.of('marketplace-ending').ends(market.text) &&
        !words.of('any-marketplace').has(market.text) &&
        !/시장[가-힣]+시장/u.test(market.text)
        ? found(market)
        : [];
    },
  };
}
