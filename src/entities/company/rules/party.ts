import { z } from 'zod';
import { particlesEnd } from '../../../korean/edges.js';
import { endsInflected } from '../../../korean/name-end.js';
import { blockAt } from '../../../text/blocks.js';
import { isHangul } from '../../../text/characters.js';
import { within } from '../../../text/spans.js';
import { wordAfter, wordBefore } from '../../../text/words.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Cue, Known, Rule } from '../../../core/rule.js';
import type { Resources } from '../../../core/resources.js';
import type { Block, Candidate, Span } from '../../../core/types.js';
import { thresholdsOf } from '../../../lexicon/thresholds.js';
import { firmCandidate } from '../candidate.js';
import type { FirmNames } from '../firm-names.js';
import { endsPersonName } from '../usage/exclusions.js';
import { LETTER_MODEL, type LetterScore } from '../usage/letters.js';

const ID = 'company/party';
const DEAL = 'firm-deal';
const SHORTEST = 4;
/** Longer words are compounds of Korean ones. */
const LONGEST = 8;
/** How far a deal reaches from a name: the deal stands behind it as a rule. */
const BEFORE_NAME = 60;
const BEHIND_NAME = 120;
/** Log-odds of the letters of a name; `dictionaries/models/thresholds.csv` says what each threshold means. */
const THRESHOLDS = z.object({ party: z.number(), 'party-to-contract': z.number() });
type Thresholds = z.output<typeof THRESHOLDS>;
const CONTRACT_PATTERN = /계약|합작|수주/u;
const JOINING_PATTERN = /^[와과]$/u;
/** 아이센트와 함께, 아이센트와 공동으로 */
const TOGETHER_PATTERN = /^ ?(?:함께|공동)/u;
const OBJECT_PATTERN = /[을를]$/u;
const TOPIC_PARTICLES = new Set(Array.from('은는이가과와', (particle) => particle.charCodeAt(0)));

/**
 * A party to a deal: 소프트랩스는 … 지사를 세우기로, 신우하이드로는 … 납품을, 세진하이텍은 아이센트와 합작회사를.
 * Only names that no Korean word is made of, with the letters that firms have. Not: 중소기업은 … 납품을, 스마트팩토리는 … 제품을,
 * 디스펜서와 장비를 납품한 (goods in a row), 가온나래가 개발한 누리카디는 (what a firm made), 통상정책과장은 (an office).
 */
export function partyRule(resources: Resources, firms: FirmNames, letters: LetterScore): Rule {
  const least = thresholdsOf(resources, LETTER_MODEL, THRESHOLDS);
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
        if (name !== undefined && isParty(article, block, name, cue, letters, least, firms))
          found.push(firmCandidate(name, ID, 'in a sentence that says what firms do', 'context'));
      }
      return found;
    },
  };
}

/** Whether it is spelled as firms are, takes part itself and is not what another made. */
function isParty(
  article: IndexedArticle,
  block: Block,
  { start, end }: Span,
  deal: Cue,
  letters: LetterScore,
  least: Thresholds,
  firms: FirmNames,
): boolean {
  const { text } = article;
  const isContract = CONTRACT_PATTERN.test(text.slice(deal.start, deal.end));
  if (letters(text, start, end) < least[isContract ? 'party-to-contract' : 'party']) return false;
  // 소금과 설탕을 납품: what is joined takes part only where the deal is said of both
  if (
    JOINING_PATTERN.test(text.charAt(end)) &&
    deal.start !== end + 2 &&
    !TOGETHER_PATTERN.test(text.slice(end + 1)) &&
    !isBeforeParty(text, block, end + 1, letters, least)
  )
    return false;
  const verb = wordBefore(text, start, block.start);
  // 일리야 가온나래가 세운: behind a given name of no Korean form stands a surname
  if (endsPersonName(article, block, verb, { start, end, text: text.slice(start, end) })) return false;
  if (verb?.end !== start - 1 || !firms.isFirmVerb(verb.text)) return true;
  // 측정기를 개발한 모션나래가 made something, 자체 개발한 누리카디는 was made
  const object = wordBefore(text, verb.start, block.start);
  return object?.end === verb.start - 1 && OBJECT_PATTERN.test(object.text);
}

/** 티앤엘모션과 다인스핀들은: what it is joined with is the other party. */
function isBeforeParty(text: string, block: Block, at: number, letters: LetterScore, least: Thresholds): boolean {
  const next = wordAfter(text, at, block.end);
  if (next === undefined || next.end - next.start <= SHORTEST) return false;
  return /[은는이가]$/u.test(next.text) && letters(text, next.start, next.end - 1) >= least.party;
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
