import { particlesEnd } from '../../../korean/edges.js';
import { endsInflected } from '../../../korean/name-end.js';
import { blockAt } from '../../../text/blocks.js';
import { isHangul } from '../../../text/characters.js';
import { within } from '../../../text/spans.js';
import { wordBefore } from '../../../text/words.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Cue, Known, Rule } from '../../../core/rule.js';
import type { Block, Candidate, Span } from '../../../core/types.js';
import { firmCandidate } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';

const ID = 'company/party';
const DEAL = 'firm-deal';
const SHORTEST = 4;
/** Longer words are compounds of Korean ones. */
const LONGEST = 8;
/** How far a deal reaches from a name: the deal stands behind it as a rule. */
const BEFORE_NAME = 60;
const BEHIND_NAME = 120;
const TOPIC_PARTICLES = new Set(Array.from('은는이가과와', (particle) => particle.charCodeAt(0)));

/**
 * A party to a deal: 소프트랩스는 … 지사를 세우기로, 신우하이드로는 … 납품을, 세진하이텍은 아이센트와 합작회사를.
 * Only names that no Korean word is made of. Not: 중소기업은 … 납품을, 스마트팩토리는 … 제품을.
 */
export function partyRule(firms: FirmNames): Rule {
  return {
    id: ID,
    phase: 'usage',
    cues: [DEAL],
    propose(cue, article, known) {
      const block = blockAt(article, cue.start);
      if (block === undefined) return [];
      const found: Candidate[] = [];
      const from = Math.max(block.start + SHORTEST, cue.end - BEHIND_NAME - 1);
      const to = Math.min(block.end, cue.start + BEFORE_NAME + LONGEST + 1);
      for (let at = from; at < to; at += 1) {
        if (!endsTopic(article.text, at)) continue;
        const name = partyBefore(article, block, at, cue, known, firms);
        if (name !== undefined) found.push(firmCandidate(name, ID, 'in a sentence that says what firms do', 'context'));
      }
      return found;
    },
  };
}

/** Whether a particle of a party stands at `at` with four syllables before it and the word's end behind it. */
function endsTopic(text: string, at: number): boolean {
  if (!TOPIC_PARTICLES.has(text.charCodeAt(at)) || isHangul(text.charCodeAt(at + 1))) return false;
  for (let back = 1; back <= SHORTEST; back += 1) if (!isHangul(text.charCodeAt(at - back))) return false;
  return true;
}

/** The unknown name before a particle, where this deal is the first that tells of it. */
function partyBefore(
  article: IndexedArticle,
  block: Block,
  end: number,
  deal: Cue,
  known: Known,
  firms: FirmNames,
): Span | undefined {
  const { text } = article;
  const word = wordBefore(text, end + 1, block.start);
  if (word === undefined || !isHangul(text.charCodeAt(word.start)) || particlesEnd(text, end) !== end + 1)
    return undefined;
  const reach = { start: word.start - BEFORE_NAME, end: word.end + BEHIND_NAME };
  if (within(article.cues(DEAL), reach).find(({ start }) => start >= Math.max(block.start, reach.start)) !== deal)
    return undefined;
  if (deal.end > reach.end || known.names.touches(word)) return undefined;
  const name = { start: word.start, end };
  const isUnknown =
    firms.lexicon.language.names.korean(text.slice(name.start, end)) !== 'likely' && firms.looksUnknown(article, name);
  return isUnknown && !endsInflected(article, block, name) ? name : undefined;
}
