import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Known, Rule } from '../../../core/rule.js';
import type { Block, Span } from '../../../core/types.js';
import { particlesEnd } from '../../../korean/edges.js';
import { nameEnd } from '../../../korean/name-end.js';
import { blockAt } from '../../../text/blocks.js';
import { wordAfter, wordBefore } from '../../../text/words.js';
import { isGenericPrefix } from '../common-bodies.js';
import { isNoBody } from '../evidence.js';
import { bodyCandidate } from '../headed-word.js';
import { BEFORE_PATTERN, BEHIND_PATTERN, LONGEST_GAP, LONGEST_SEPARATOR } from '../row-separators.js';
import type { OrganizationWords } from '../words.js';

const ID = 'organization/row';
const SHORTEST_PREFIX = 4;

/**
 * A name that ends like a body's beside a body: 한국새벽협회, 신산업투자기구협의회와 함께. Not: 새벽부, 유관기관협의회 (which is any), 새벽도서관
 * (a place), 미래전략포럼 (an event).
 */
export function rowRule(words: OrganizationWords): Rule {
  return {
    id: ID,
    phase: 'row',
    cues: ['named/organization'],
    propose(cue, article, known) {
      const block = blockAt(article, cue.start);
      if (block === undefined) return [];
      return [nextOf(article, block, cue), previousOf(article, block, cue)]
        .filter((name) => name !== undefined)
        .filter((name) => isBodyName(article, name, known, words))
        .map((name) => bodyCandidate(ID, name, `beside ${cue.word}`));
    },
  };
}

function nextOf(article: IndexedArticle, block: Block, { end }: Span): Span | undefined {
  const { text } = article;
  const gap = BEHIND_PATTERN.exec(text.slice(end, Math.min(block.end, end + LONGEST_GAP)))?.[0].length;
  const word = gap === undefined ? undefined : wordAfter(text, end + gap, block.end);
  if (gap === undefined || word?.start !== end + gap) return undefined;
  return { start: word.start, end: nameEnd(article, block, word.start, word.end) };
}

function previousOf({ text }: IndexedArticle, block: Block, { start }: Span): Span | undefined {
  const gap = BEFORE_PATTERN.exec(text.slice(Math.max(block.start, start - LONGEST_SEPARATOR), start))?.[0].length;
  const word = gap === undefined ? undefined : wordBefore(text, start - gap, block.start);
  return gap === undefined || word?.end !== start - gap ? undefined : word;
}

/** Whether its head is one that bodies have, with more before it than says which kind. */
function isBodyName({ text }: IndexedArticle, { start, end }: Span, known: Known, words: OrganizationWords): boolean {
  const name = text.slice(start, end);
  const head = words.language.organizationHeads.match(name);
  if (head === undefined || head.ending.length < 3 || particlesEnd(text, end) < 0) return false;
  if (
    (['event', 'venue', 'community', 'clinic', 'school', 'committee'] as const).some((kind) =>
      words.isClass(head.ending, kind),
    )
  )
    return false;
  const prefix = name.slice(0, name.length - head.ending.length);
  if (prefix.length < SHORTEST_PREFIX || !/^[가-힣A-Za-z0-9]+$/u.test(prefix)) return false;
  if (isNoBody(name, head.ending, words) || isGenericPrefix(prefix, words.language)) return false;
  return !known.names.overlapping({ start, end }).some(({ pending }) => pending === undefined);
}
