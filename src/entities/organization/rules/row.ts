import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Known, Rule } from '../../../core/rule.js';
import type { Block, Candidate, Span } from '../../../core/types.js';
import { particlesEnd } from '../../../korean/edges.js';
import { nameEnd } from '../../../korean/name-end.js';
import { blockAt } from '../../../text/blocks.js';
import { MIDDLE_DOTS } from '../../../text/characters.js';
import { lastDot } from '../../../text/dots.js';
import { wordAfter, wordBefore } from '../../../text/words.js';
import { isGenericPrefix } from '../common-bodies.js';
import { isNoBody } from '../evidence.js';
import { bodyCandidate } from '../headed-word.js';
import { ORGANIZATION, type OrganizationWords } from '../words.js';

const ID = 'organization/row';
/** What parts two of a row; a bracket with a short form or a head may stand behind the first. */
const BEHIND_PATTERN = new RegExp(
  `^(?:\\([^()\\n]{1,24}\\))?(?:,\\s?|\\s?[${MIDDLE_DOTS}]\\s?|\\s및\\s|[와과]\\s)`,
  'u',
);
const BEFORE_PATTERN = new RegExp(`(?:,\\s?|\\s?[${MIDDLE_DOTS}]\\s?|\\s및\\s|[와과]\\s)$`, 'u');
/** What may stand behind a member of a row: the next, the end of a bracket, 등, a particle. Not: 국민연금 개혁안. */
const MEMBER_END_PATTERN = new RegExp(
  `^(?:$|\\s?[,)${MIDDLE_DOTS}]|\\s?등(?![가-힣]{2})|(?:[은는이가을를과와의도에]|에서)(?=[\\s,]))`,
  'u',
);
const LONGEST_GAP = 28;
const SHORTEST_PREFIX = 4;

/**
 * A name that ends like a body's beside a body: 한국새벽협회, 신산업투자기구협의회와 함께; and one that the dictionary lists as a weak
 * name: 중진공, 기보 등. Not: 새벽부, 유관기관협의회 (which is any), 새벽도서관 (a place), 미래전략포럼 (an event), 복지부, 국민연금 개혁안.
 */
export function rowRule(words: OrganizationWords): Rule {
  return {
    id: ID,
    phase: 'row',
    cues: ['named/organization'],
    propose(cue, article, known) {
      const block = blockAt(article, cue.start);
      if (block === undefined) return [];
      const beside = [nextOf(article, block, cue), previousOf(article, block, cue)].filter(
        (name) => name !== undefined,
      );
      return [
        ...beside
          .filter((name) => isBodyName(article, name, known, words))
          .map((name) => bodyCandidate(ID, name, `beside ${cue.word}`)),
        ...weakNames(article, block, cue, known),
      ];
    },
  };
}

/** The weak names that stand in one row with a body, however many: 산단공·신보·기보·중진공. Not: 중진공, 미래 산업·기보. */
function weakNames(article: IndexedArticle, block: Block, body: Span, known: Known): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const step of [nextOf, lastPartBefore]) {
    let name = step(article, block, body);
    while (name !== undefined) {
      const weak = weakName(article, block, name, known);
      if (weak !== undefined) found.push(weak);
      name = weak === undefined ? undefined : step(article, block, weak);
    }
  }
  return found;
}

/** 기보 of 신보·기보 before a member of the row. */
function lastPartBefore(article: IndexedArticle, block: Block, member: Span): Span | undefined {
  const name = previousOf(article, block, member);
  if (name === undefined) return undefined;
  return { start: name.start + lastDot(article.text.slice(name.start, name.end)) + 1, end: name.end };
}

/** The candidate of a weak name that is the whole of a member of the row. */
function weakName({ text }: IndexedArticle, block: Block, { start }: Span, known: Known): Candidate | undefined {
  const weak = known
    .indexOf(ORGANIZATION)
    .overlapping({ start, end: start + 1 })
    .find((each) => each.start === start && each.pending !== undefined);
  if (weak?.pending === undefined) return undefined;
  if (!MEMBER_END_PATTERN.test(text.slice(weak.end, Math.min(block.end, weak.end + 4)))) return undefined;
  const { pending, ...candidate } = weak;
  return { ...candidate, rule: ID, evidence: 'dictionary', because: `${pending}, but it stands beside a body` };
}

export function nextOf(article: IndexedArticle, block: Block, { end }: Span): Span | undefined {
  const { text } = article;
  const gap = BEHIND_PATTERN.exec(text.slice(end, Math.min(block.end, end + LONGEST_GAP)))?.[0].length;
  const word = gap === undefined ? undefined : wordAfter(text, end + gap, block.end);
  if (gap === undefined || word?.start !== end + gap) return undefined;
  return { start: word.start, end: nameEnd(article, block, word.start, word.end) };
}

export function previousOf({ text }: IndexedArticle, block: Block, { start }: Span): Span | undefined {
  const gap = BEFORE_PATTERN.exec(text.slice(Math.max(block.start, start - 4), start))?.[0].length;
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
