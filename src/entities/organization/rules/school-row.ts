import type { Rule } from '../../../core/rule.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Block, Candidate, Span } from '../../../core/types.js';
import { particlesEnd } from '../../../korean/edges.js';
import { blockAt } from '../../../text/blocks.js';
import { wordAround } from '../../../text/words.js';
import { isGenericPrefix } from '../common-bodies.js';
import { bodyCandidate } from '../headed-word.js';
import type { OrganizationWords } from '../words.js';
import { nextOf, previousOf } from './row.js';
import { schoolName } from './school.js';

const ID = 'organization/school-row';
const LONGEST = 9;
const SHORTEST = 3;

/**
 * 새벽공업고, 휘문고, 미송여고와 가온중: a school names those in one row with it by their first syllables. Not: 새벽공업고, 지원하고,
 * 새벽공업고와 최고.
 */
export function schoolRowRule(words: OrganizationWords): Rule {
  return {
    id: ID,
    phase: 'row',
    cues: ['named/organization'],
    propose(cue, article, known) {
      const { text } = article;
      const named = text.slice(cue.start, cue.end);
      if (!/[초중고등]학교$/u.test(schoolName(named, words) ?? named)) return [];
      const block = blockAt(article, cue.start);
      if (block === undefined) return [];
      const found: Candidate[] = [];
      for (const step of [nextOf, previousOf]) {
        let last: Span = cue;
        for (;;) {
          const beside = step(article, block, last);
          const member = beside === undefined ? undefined : schoolIn(article, block, beside, words);
          if (member === undefined || known.names.overlapping(member).some(({ pending }) => pending === undefined))
            break;
          found.push(
            bodyCandidate(ID, member, `beside ${named}`, schoolName(text.slice(member.start, member.end), words)),
          );
          last = member;
        }
      }
      return found;
    },
  };
}

/** The school in the word of a place. */
function schoolIn(article: IndexedArticle, block: Block, place: Span, words: OrganizationWords): Span | undefined {
  const { text } = article;
  const word = wordAround(text, { start: place.start, end: place.start + 1 }, block);
  if (word?.start !== place.start) return undefined;
  for (let end = Math.min(word.end, word.start + LONGEST); end >= word.start + SHORTEST; end -= 1) {
    const core = text.slice(word.start, end);
    if (!/^[가-힣]+$/u.test(core) || schoolName(core, words) === undefined || particlesEnd(text, end) !== word.end)
      continue;
    const stem = { start: word.start, end: end - 1 };
    const isNoun = article.tokensIn(block, stem).every(({ pos }) => !/^(?:[VEJ]|XS[VA])/u.test(pos));
    return isNoun && !isGenericPrefix(core.slice(0, -1), words.language) ? { start: word.start, end } : undefined;
  }
  return undefined;
}
