// A party to a deal: 소프트랩스는 … 지사를 세우기로, 신우하이드로는 … 납품을, 세진하이텍은 아이센트와 합작회사를.
// Only names that no Korean word is made of, in a sentence that says what firms do.
import { isHangul } from '../../../text/characters.js';
import { particlesEnd } from '../../../korean/edges.js';
import type { Language } from '../../../lexicon/language.js';
import { endsInflected } from '../../../korean/name-end.js';
import { wordsIn } from '../../../text/words.js';
import { indexSpans } from '../../../text/spans.js';
import type { Rule } from '../../../core/rule.js';
import { firmCandidate, type FirmNames } from '../firm-names.js';

const ID = 'company/party';
/** What firms do in releases, and other bodies or persons hardly. */
const DEAL_PATTERN =
  /(?:공급\s?계약|수출\s?계약|납품|합작|투자(?:를|금을)?\s?유치|투자받|매출|지사를|설비를|양산|출시|상장|수주|인수|합병|시리즈\s?[A-D]|스타트업|창업한|제품을|생산하는|제조하는|개발한|운영하는|판매하는|영업이익|누적\s?투자|공급의향서|물류센터|창고를|자회사|지분)/u;
const TOPIC_PATTERN = /^(?:은|는|이|가|과|와)(?![가-힣])/u;
const SHORTEST = 4;

export function partyRule(language: Language, firms: FirmNames): Rule {
  return {
    id: ID,
    phase: 'usage',
    cues: ['article'],
    propose(_cue, article, { candidates: proposed }) {
      const known = indexSpans(proposed.filter((candidate) => candidate.type !== 'amount'));
      return article.blocks.flatMap((block) =>
        wordsIn(article, block).flatMap((word) => {
          const end = word.end - 1;
          const name = article.text.slice(word.start, end);
          if (
            name.length < SHORTEST ||
            !isHangul(name.charCodeAt(0)) ||
            !TOPIC_PATTERN.test(article.text.slice(end, end + 2))
          )
            return [];
          if (particlesEnd(article.text, end) !== word.end || known.overlapping(word).length > 0) return [];
          if (
            endsInflected(article, block, { start: word.start, end }) ||
            language.names.korean(name) === 'likely' ||
            !firms.looksUnknown(article, { start: word.start, end })
          )
            return [];
          const from = Math.max(block.start, word.start - 60);
          const sentence = article.text.slice(from, Math.min(block.end, word.end + 120));
          return DEAL_PATTERN.test(sentence)
            ? [firmCandidate({ start: word.start, end }, ID, 'in a sentence that says what firms do', 'context')]
            : [];
        }),
      );
    },
  };
}
