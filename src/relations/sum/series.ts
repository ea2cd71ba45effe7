// Sums of one series are of one kind, and its head tells of which: `수출 목표 … 반도체 1,350억 불, 자동차 1,000억 불`,
// `(’22) 88억원 → (’23) 101억원`, `10조원에서 지난해 110조원으로`, `1,000억 불(+10억불)`, `(종합심사 2,212억 원, 적격심사 1,309억 원)`.
// Not: `사업비 340억원, 매출 30억원` (each has a noun of its own), `300억원을 투입하고 20억원을 …` (a verb between).
import type { Mention } from '../../core/types.js';
import type { Role } from '../../entities/amount/roles.js';
import type { RelationContext } from '../shape.js';
import type { SumLexicon } from './lexicon.js';
import { nounAtEnd } from './roles.js';

/** Between two sums: an arrow with what stands at it, at most the label of the next. */
const ARROW_PATTERN = /^[^.→⇒➡]{0,24}[→⇒➡][^.→⇒➡]{0,20}$/u;
/** `조원대에서 지난해 `, `에서 최대 `. */
const CHANGE_PATTERN = /^(?:여|대|가량)?에서\s[^,.→]{0,14}$/u;
/** `(+`, `(△`: by how much it grew. */
const GROWTH_PATTERN = /^\s?\([+△▲-]\s?$/u;
/** `(+100억불), 자동차·부품 `: an item of a list, its growth in brackets passed over by the sum in it. */
const ITEM_PATTERN =
  /^(?:\s?\([^()]{0,24}\)|\))?(?:이|가)?\s?[,/·]\s?(?:및\s)?(?:\([^()]{1,12}\)\s?)?[^,.()→:]{1,20}?\(?(?:[^()]{1,10},\s?)?$/u;
/** ` 45명 ▲누리솔(대표 한도윤) `: an item with a bullet of its own. */
const BULLET_PATTERN = /^(?:\s?\([^()]{0,24}\))?(?:\s\d{1,4}[가-힣]{1,2})?\s?[▲△▸▶▪]\s?[^.→:]{1,32}$/u;
/** 20억원 이상 100억원 미만. */
const RANGE_PATTERN = /^\s?(?:이상|초과)\s?$/u;
/** A verb or another clause in an item: 투입하고, 확대해. */
const VERB_PATTERN = /[고며해여](?=\s|$)|[을를에]\s/u;

const WHOLE_PATTERNS = [ARROW_PATTERN, CHANGE_PATTERN, GROWTH_PATTERN, BULLET_PATTERN, RANGE_PATTERN];

/** (국가별) 미국 …, 지역별로는 …: what was told before is split up. */
const SPLIT_PATTERN = /[가-힣]별(?:로는|로|\)|\s?[:：])/u;

/** Behind which words a line splits up the sum that the text before it tells of; without end where it does not. */
export function splitEnd(words: string): number {
  const split = SPLIT_PATTERN.exec(words);
  return split === null ? Infinity : split.index + split[0].length;
}

/** The series of a sentence, each of two sums at least, in order. */
export function seriesIn(
  { article }: RelationContext,
  { nouns }: SumLexicon,
  sums: readonly Mention[],
): readonly (readonly Mention[])[] {
  const all: Mention[][] = [];
  for (const sum of sums) {
    const current = all.at(-1);
    const last = current?.at(-1);
    if (current !== undefined && last !== undefined && goesOn(nouns, article.text.slice(last.end, sum.start)))
      current.push(sum);
    else all.push([sum]);
  }
  return all.filter((series) => series.length > 1);
}

function goesOn(nouns: SumLexicon['nouns'], joint: string): boolean {
  if (WHOLE_PATTERNS.some((pattern) => pattern.test(joint))) return true;
  // 자본 10억원, 매출 23억원: each is what its own noun says
  const end = joint.trimEnd().length;
  return ITEM_PATTERN.test(joint) && !VERB_PATTERN.test(joint) && nounAtEnd(nouns, joint, 0, end) === undefined;
}

/**
 * The roles of a series whose members are told by phrases or not at all: of the one before it that is told, else of the one
 * behind, else `otherwise`.
 */
export function sharedRoles(
  told: readonly (Role | undefined)[],
  otherwise: () => Role | undefined,
): readonly (Role | undefined)[] {
  if (told.every((role) => role === undefined)) {
    const role = otherwise();
    return told.map(() => role);
  }
  return told.map(
    (role, at) =>
      role ??
      told.slice(0, at).findLast((other) => other !== undefined) ??
      told.slice(at).find((other) => other !== undefined),
  );
}
