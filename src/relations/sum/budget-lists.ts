// Items of a list whose head says that it is a budget are budgets, whatever the programmes are called:
//   `예산은 창업 1,200억 원, 수출 800억 원` · `예산 220억원은 스마트공장(15개, 18억원), 수출(3개, 2억원)에 쓰인다`
//   `스마트공장 구축(18억원), 수출 바우처(2억원) 등 3개 사업`
// Not: `매출은 국내 20억원, 수출 30억원` (no budget), `예산은 20억원이고, 수출 30억원을 …` (a verb between).
import type { Mention } from '../../core/types.js';
import type { Role } from '../../entities/amount/roles.js';
import type { RelationContext, Sentence } from '../shape.js';
import type { SumLexicon } from './lexicon.js';
import { nounAtEnd } from './roles.js';

const BUDGET: Role = 'budget';
/** Between two items: a comma or a bullet with what the next is for, in front of it or of its bracket. */
const JOINT_PATTERN =
  /^(?:\s?\([^()]{0,24}\)|[^()]{0,6}\))?\s?[,·/△▲①-⑳]\s?[①-⑳]?(?:및\s)?(?<item>[^,.()→:△▲]{1,24}?)(?:\s|\((?:[^()]{1,10},\s?)?)$/u;
/** A verb or another clause in an item: 투입하고, 확대해. */
const VERB_PATTERN = /(?:[고며해여]|[을를에는은])\s/u;
/** From the head to the first item: `예산은 창업 `, `예산 220억원은 스마트공장(15개, `. */
const FIRST_PATTERN = /(?<head>[가-힣]{2,12}|^여?)[은는]\s(?<item>[^,.()→:]{1,24}?)(?:\s|\((?:[^()]{1,10},\s?)?)$/u;
/** Behind the last item: ` 등 3개 사업을`. */
const PROGRAMMES_PATTERN =
  /^(?:[^()]{0,6}\))\s?등(?:의)?\s(?:총\s)?(?:\d{1,3}여?\s?개\s)?(?:[가-힣]{2,6}\s)?[가-힣]{0,4}사업[을를에이은]/u;
const LEAST_ITEMS = 2;
const HEAD_REACH = 48;

/** The sums of a sentence that its lists of programmes make budgets. */
export function budgetItems(
  { article: { text } }: RelationContext,
  { nouns }: SumLexicon,
  sentence: Sentence,
  sums: readonly Mention[],
): ReadonlySet<Mention> {
  const found = new Set<Mention>();
  if (sums.length < LEAST_ITEMS) return found;
  for (const run of runsOf(text, sums)) {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined || run.length < LEAST_ITEMS) continue;
    const before = sums[sums.indexOf(first) - 1];
    const from = before?.end ?? Math.max(sentence.start, first.start - HEAD_REACH);
    const head = FIRST_PATTERN.exec(text.slice(from, first.start))?.groups?.['head'];
    const end = before === undefined || (head ?? '').length > 1 ? undefined : before.start;
    const isHeaded =
      head !== undefined &&
      (end === undefined
        ? nounAtEnd(nouns, head, 0, head.length) === BUDGET
        : nounAtEnd(nouns, text, Math.max(sentence.start, end - HEAD_REACH), end - 1) === BUDGET);
    if (isHeaded || PROGRAMMES_PATTERN.test(text.slice(last.end, sentence.end))) for (const sum of run) found.add(sum);
  }
  return found;
}

/** Sums one after the other that only what each is for parts. */
function runsOf(text: string, sums: readonly Mention[]): readonly (readonly Mention[])[] {
  const runs: Mention[][] = [];
  for (const sum of sums) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const item = last === undefined ? undefined : JOINT_PATTERN.exec(text.slice(last.end, sum.start))?.groups?.['item'];
    if (run !== undefined && item !== undefined && !VERB_PATTERN.test(`${item} `)) run.push(sum);
    else runs.push([sum]);
  }
  return runs;
}
