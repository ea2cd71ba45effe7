// Co-operatives that trade, kept whole: 위즈온 협동조합, 한라봉영농조합법인, 감귤농협.
// Not: 한국자동차산업협동조합 (a trade's association), 지역농협, 각 협동조합.
import { endsInflected, nameEnd } from '../../../korean/name-end.js';
import { wordBefore, wordsIn } from '../../../text/words.js';
import { indexSpans } from '../../../text/spans.js';
import type { Rule } from '../../../core/rule.js';
import { firmCandidate, type FirmNames } from '../firm-names.js';

const ID = 'company/cooperative';
const COOPERATIVE_PATTERN = /(?:영농조합법인|영어조합법인|사회적협동조합|협동조합|농협|수협|축협)$/u;

/** 가구공업협동조합, 농기계협동조합: makers' associations. Not: 양돈축산업협동조합, which sells. */
const TRADE_PATTERN = /(?:공업|(?<![축수])산업|기계|기기|판매업|유통업|제조업)$/u;

export function cooperativeRule(firms: FirmNames): Rule {
  return {
    id: ID,
    phase: 'form',
    cues: ['article'],
    propose(_cue, article, { candidates: proposed }) {
      const known = indexSpans(proposed.filter((candidate) => candidate.type !== 'amount'));
      return article.blocks.flatMap((block) =>
        wordsIn(article, block).flatMap((word) => {
          const end = nameEnd(article, block, word.start, word.end);
          const match = COOPERATIVE_PATTERN.exec(article.text.slice(word.start, end));
          if (match === null) return [];
          // 서귀포시·감귤농협: a row, of which the last is meant
          const dot = word.text.slice(0, match.index).search(/[·･∙․‧ㆍ・][^·･∙․‧ㆍ・]*$/u);
          let start = word.start + dot + 1;
          if (match.index === 0) {
            const before = wordBefore(article.text, start, block.start);
            // 위해서는 수협
            if (
              before?.end !== start - 1 ||
              !firms.looksProper(article, before) ||
              endsInflected(article, block, before)
            )
              return [];
            ({ start } = before);
          }
          const stem = article.text.slice(start, word.start + match.index).trim();
          if (match.index > 0 && (stem.length < 2 || firms.isGeneric(stem) || TRADE_PATTERN.test(stem))) return [];
          if (known.overlapping({ start, end }).some((candidate) => candidate.start <= start && candidate.end >= end))
            return [];
          return [firmCandidate({ start, end }, ID, `ends in ${match[0]}`)];
        }),
      );
    },
  };
}
