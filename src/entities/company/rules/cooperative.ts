import { particlesEnd } from '../../../korean/edges.js';
import { endsInflected } from '../../../korean/name-end.js';
import { endingsOf } from '../../../lexicon/endings.js';
import { blockAt } from '../../../text/blocks.js';
import { wordBefore } from '../../../text/words.js';
import type { Rule } from '../../../core/rule.js';
import { firmCandidate } from '../candidate.js';
import { endsHere, lastDot } from '../firm-extent.js';
import type { FirmNames } from '../firm-names.js';

const ID = 'company/cooperative';

/**
 * Co-operatives that trade, kept whole: 위즈온 협동조합, 한라봉영농조합법인, 감귤농협.
 * Not: 한국자동차산업협동조합 (a trade's association), 지역농협, 각 협동조합.
 */
export function cooperativeRule(firms: FirmNames): Rule {
  const { cooperativeOf, words } = firms.lexicon;
  const makers = words('makers-trade');
  // 가구공업협동조합, 농기계협동조합: makers' associations. Not: 양돈축산업협동조합, which sells.
  const tradeOf = endingsOf([...makers, ...words('sellers-trade')]);
  return {
    id: ID,
    phase: 'form',
    cues: ['cooperative'],
    propose(cue, article, known) {
      const { text } = article;
      const { end } = cue;
      if (particlesEnd(text, end) < 0) return [];
      const block = blockAt(article, cue.start);
      const word = block === undefined ? undefined : wordBefore(text, end, block.start);
      if (block === undefined || word === undefined || cooperativeOf(word.text) !== cue.word) return [];
      // 서귀포시·감귤농협: a row, of which the last is meant
      let start = lastDot(text, word.start, cue.start) + 1;
      if (start === cue.start) {
        const before = start === word.start ? wordBefore(text, start, block.start) : undefined;
        // 위해서는 수협
        if (before?.end !== start - 1 || !firms.looksProper(article, before) || endsInflected(article, block, before))
          return [];
        ({ start } = before);
      } else {
        const stem = text.slice(start, cue.start);
        if (stem.length < 2 || firms.isGeneric(stem) || makers.has(tradeOf(stem) ?? '')) return [];
      }
      if (known.names.overlapping({ start, end }).some((name) => name.start <= start && name.end >= end)) return [];
      return endsHere(article, block, { start: word.start, end })
        ? [firmCandidate({ start, end }, ID, `ends in ${cue.word}`)]
        : [];
    },
  };
}
