// Sides that a sentence only counts, `두 기관은`, `3개 기관은`, `양측은`: those that the text told before. And two countries in the name of
// what they sign: `한-가봉 기후협력에 관한 협정에 서명했다`.
// Not: `양 기관은` where nobody was told in twos, `한-가봉 회담에서 산림청은 … 체결했다` (sides of its own).
import type { Agreement, RelationName } from '../../core/relation.js';
import { unique } from '../names.js';
import { governmentsIn, partyRows } from '../rows.js';
import { hasVerbBetween } from '../clauses.js';
import type { RelationContext, Sentence } from '../shape.js';
import { THIS_PATTERN, type Act } from './acts.js';
import { headsIn } from './heads.js';

/** How many sentences back they are looked for, where no agreement was told of before. */
const MOST_SENTENCES = 4;
const PAIR_PATTERN = /(?<![가-힣])(?<first>[가-힣]{1,8})\s?[-–·ㆍ‧]\s?(?<second>[가-힣]{1,10})/gu;
/** 한 stands for the country of the releases. */
const OWN_LETTER = '한';
const OWN_COUNTRY = '한국';

/** Empty where the sentence counts nobody, or where nobody of that number was told of. */
export function countedSides(
  context: RelationContext,
  sentence: Sentence,
  act: Act,
  told: readonly Agreement[],
): readonly RelationName[] {
  const { text } = context.article;
  const counted = [...text.slice(sentence.start, act.at).matchAll(context.patterns.countedSubject)].at(-1)?.groups;
  // 두 기관은 이번 협약을: the one that is told of anyway
  if (counted === undefined || THIS_PATTERN.test(text.slice(Math.max(sentence.start, act.at - 8), act.at))) return [];
  if (counted['any'] !== undefined) return told.findLast(({ parties = [] }) => parties.length > 1)?.parties ?? [];
  const count = counted['number'] === undefined ? (counted['three'] === undefined ? 2 : 3) : Number(counted['number']);
  const before = told.findLast(({ parties = [] }) => parties.length === count)?.parties;
  if (before !== undefined) return before;
  const index = context.sentences.indexOf(sentence);
  const own = { start: sentence.start, end: act.at };
  for (const earlier of [own, ...context.sentences.slice(Math.max(0, index - MOST_SENTENCES), index).toReversed()]) {
    // 한도윤 새벽부 장관과 김보람 한빛청장이 참석한 가운데 두 기관 간 협약을: heads for their bodies
    const heads = earlier === own ? headsIn(context, own) : [];
    const rows = partyRows(context, earlier, [...governmentsIn(text, earlier, context.isRegion), ...heads]);
    const whole = rows.findLast(({ members }) => members.length === count);
    const sides = unique(
      (whole === undefined ? rows.filter(({ role }) => role === 'subject' || role === 'with') : [whole]).flatMap(
        ({ members }) => members.map(({ name }) => name),
      ),
    );
    if (sides.length === count) return sides;
  }
  return [];
}

/** The two countries in the name of what is signed. */
export function pairedCountries(context: RelationContext, sentence: Sentence, act: Act): readonly RelationName[] {
  const { text } = context.article;
  const all = [...text.slice(sentence.start, act.at).matchAll(PAIR_PATTERN)].filter(
    ({ groups }) => groups?.['first'] === OWN_LETTER || context.isRegion(groups?.['first'] ?? ''),
  );
  // 한-프랑스 협력 및 한-일 협력: one agreement each
  if (all.length !== 1) return [];
  const pairs = all.flatMap((match) => {
    const { first = '', second = '' } = match.groups ?? {};
    const end = sentence.start + match.index + match[0].length;
    const names = [first === OWN_LETTER ? OWN_COUNTRY : first, longestRegion(context, second) ?? ''];
    // 「한-몽골 포럼」을 통해 …: the name of something else
    const isOther =
      /[을를]\s/u.test(text.slice(end, act.at)) || hasVerbBetween(context, sentence, { start: end, end: act.at });
    return names.every((name) => context.isRegion(name)) && !isOther ? [names.map((name) => ({ name }))] : [];
  });
  return pairs[0] ?? [];
}

function longestRegion({ isRegion }: RelationContext, word: string): string | undefined {
  for (let end = word.length; end >= 2; end -= 1) if (isRegion(word.slice(0, end))) return word.slice(0, end);
  return undefined;
}
