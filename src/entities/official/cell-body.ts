// The body of a person who fills a line, as cells of tables become lines: it stands in the line above, or in a bracket below.
//   ㈜가온나래 ⏎ (한도윤 대표) · 새벽기금 기술보증부 ⏎ 문채원 부장 ⏎ 051-… · 한도윤 대표 ⏎ (새벽연구소)
// Not: a line above that is a sentence, a heading with a number or another person's.
import { linked } from '../../core/links.js';
import type { Block } from '../../core/types.js';
import { blockAbove, blockAt, blockBelow } from '../../text/blocks.js';
import { within } from '../../text/spans.js';
import { calledName, isBody, type BodyReader, type Facts } from './question.js';

/** Longer lines are no cells, in UTF-16 code units. */
const LONGEST_CELL = 40;
/** How many lines above a body may stand, of which those between name its units: 새벽협회 ⏎ 일자리 ⏎ 사업팀 ⏎ 한도윤 대리. */
const MOST_LINES = 3;
const BEFORE_PATTERN = /^[\s(•·ㅇ○-]*$/u;
const BEHIND_PATTERN = /^\s*(?:\)\s*)?$/u;
const BRACKET_PATTERN = /^\s*\([^()\n]+\)\s*$/u;
/** A unit alone in its line, or behind the body in its: 사업팀, 기술보증부. */
const UNIT_PATTERN = /^[\s가-힣·]{0,12}$/u;

export const bodyOfCell: BodyReader = ({ mention, ...facts }) => {
  const { article } = facts;
  const block = blockAt(article, mention.start);
  const title = linked(mention, 'title');
  if (block === undefined || title === undefined || mention.rule !== 'official/name-title') return undefined;
  const isAlone =
    BEFORE_PATTERN.test(article.text.slice(block.start, mention.start)) &&
    BEHIND_PATTERN.test(article.text.slice(title.end, block.end));
  return isAlone ? (bodyBelow(block, facts) ?? bodyAbove(block, facts)) : undefined;
};

function bodyBelow(block: Block, facts: Facts): string | undefined {
  const below = blockBelow(facts.article, block);
  if (below === undefined || !BRACKET_PATTERN.test(facts.article.text.slice(below.start, below.end))) return undefined;
  const body = within(facts.all, below).findLast((other) => isBody(other, facts));
  return body === undefined ? undefined : calledName(body);
}

function bodyAbove(block: Block, facts: Facts): string | undefined {
  const { article, all } = facts;
  let above = blockAbove(article, block);
  for (let line = 0; line < MOST_LINES && above !== undefined; line += 1) {
    if (above.end - above.start > LONGEST_CELL) return undefined;
    const last = within(all, above).at(-1);
    const rest = article.text
      .slice(last?.end ?? above.start, above.end)
      .replace(/㈜|\(주\)/u, '')
      .trim();
    // ·새벽소프트 게임 개발자 two lines above is what somebody did before
    if (!UNIT_PATTERN.test(rest) || (line > 0 && last !== undefined && rest !== '')) return undefined;
    if (last !== undefined) return isBody(last, facts) ? calledName(last) : undefined;
    above = blockAbove(article, above);
  }
  return undefined;
}
