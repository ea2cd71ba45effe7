import type { Rule } from '../../../core/rule.js';
import { isMiddleDot, isWordCharacter } from '../../../text/characters.js';
import { evidenceFor } from '../evidence.js';
import { unglued, type IsListed } from '../glued.js';
import type { Known } from '../../../core/rule.js';
import type { Block } from '../../../core/types.js';
import { headedRule, parentBefore, spacedBefore } from '../headed-word.js';
import { isCommonNoun } from '../nouns.js';
import { nameInFull } from '../short-endings.js';
import { ORGANIZATION, type OrganizationWords } from '../words.js';

/**
 * A modifier and a head: 한국청년기업가정신재단, 카자흐스탄 중소기업개발공사(DAMU), 태백경찰서, 在美한인과학자협회. Not: 관련 협회,
 * 유관기관협의회, 전국 창조경제혁신센터, nor a unit behind its parent (대한약사회 총회).
 */
export function headRule(words: OrganizationWords, isListed: IsListed): Rule {
  return headedRule(
    'organization/head',
    words,
    ({ start }, text) => isWordCharacter(text.charCodeAt(start - 1)) || isMiddleDot(text.charCodeAt(start - 1)),
    ({ block, word, end, head }, article, known) => {
      const { text } = article;
      const bodies = known.indexOf(ORGANIZATION);
      // what a dictionary lists here wins anyway
      if (
        bodies
          .overlapping({ start: end - 1, end })
          .some((body) => body.end === end && body.start <= word.start && body.pending === undefined)
      )
        return undefined;
      const span = unglued(text, { start: word.start, end }, bodies, words, isListed);
      const because = span === undefined ? undefined : evidenceFor(article, block, span, words);
      if (span === undefined || because === undefined) return undefined;
      // 대한약사회 총회, 성균관대 의과대학: a unit behind its parent is no mention of its own
      const parent = parentBefore(text, span.start, known);
      if (
        parent !== undefined &&
        (!head.strong || words.of('university-ending').ends(text.slice(parent.start, parent.end)))
      )
        return undefined;
      const core = text.slice(span.start, end);
      const emigrants = emigrantsBefore(text, span.start);
      if (emigrants !== undefined) return { start: span.start - 2, end, because, name: `${emigrants}${core}` };
      const name = nameInFull(text, span, words);
      if (name !== undefined) return { ...span, because, name };
      const trade = { start: span.start, end: end - head.ending.length };
      const place = words.of('of-a-trade').ends(head.ending)
        ? placeBefore(text, block, span.start, known, words)
        : undefined;
      return place !== undefined && isCommonNoun(article, block, trade)
        ? { start: place, end, because: 'the place before it tells which association of a trade' }
        : { ...span, because };
    },
  );
}

/** Where the municipality or province right before a place begins. */
function placeBefore(
  text: string,
  block: Block,
  at: number,
  known: Known,
  { language }: OrganizationWords,
): number | undefined {
  const before = spacedBefore(text, at, block.start);
  if (before === undefined) return undefined;
  const isPlace =
    language.isProvince(before.text) ||
    known
      .withTrait('place')
      .overlapping(before)
      .some(({ start, end }) => start === before.start && end === before.end);
  return isPlace ? before.start : undefined;
}

/** How the two characters before the name of an association of emigrants, or of foreigners here, are read. */
const EMIGRANTS: ReadonlyMap<string, string> = new Map([
  ['在美', '재미'],
  ['在日', '재일'],
  ['在獨', '재독'],
  ['在英', '재영'],
  ['駐韓', '주한'],
]);

function emigrantsBefore(text: string, at: number): string | undefined {
  const code = text.charCodeAt(at - 1);
  return code >= 0x4e00 && code <= 0x9fff ? EMIGRANTS.get(text.slice(at - 2, at)) : undefined;
}
