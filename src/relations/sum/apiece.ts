// Whose each of several sums is, where as many names stand beside them:
//   `새벽정공(14만명, 2.7억달러), 가온나래(51만명, 7.5억달러)` · `새벽정공이 1,500억원, 가온나래가 1,000억원이다` · `▲새벽정공 120억 원 ▲가온나래 95억 원`
//   `새벽정공과 가온나래는 각각 150억원과 200억원을 출연한다` · `… 뽑혔다. 각각 5억원, 3억원을 받는다`
// `지원(새벽정공 350억원, 정부 337억원)`: the government has its part though it is no record
// Not: `새벽정공은 매출 50억원, 수출 20억원` (one name, several sums).
import type { RelationName } from '../../core/relation.js';
import type { Mention } from '../../core/types.js';
import type { RelationContext, Sentence } from '../shape.js';
import { partyRows } from '../rows.js';

/** Between a name and its sum: a bracket, a particle, how many they are. */
const BESIDE_PATTERN =
  /^(?:\([^()]{0,24}\))?[은는이가]?\s?\(?(?:총\s|약\s)?(?:\d[\d,]{0,6}만?\s?(?:명|개사?|건|곳)[,/]?\s?)?(?:약\s?)?$/u;
/** 신한은행에서 … : not as near, and still each has one. */
const LEAST = 2;
const GOVERNMENT_PATTERN = /[(,·]\s?정부\s(?:약\s)?$/u;
const EACH_PATTERN = /각각\s/u;
/** Between the sums that 각각 deals out. */
const NEXT_PATTERN = /^[^.,]{0,8}(?:\([^()]{1,16}\))?(?:[,·]|[과와]|및)\s?[^.,\d]{0,8}$/u;

/** The names by their sums; empty where a sentence does not deal them out. */
export function apieceIn(
  context: RelationContext,
  sentence: Sentence,
  before: Sentence | undefined,
  sums: readonly Mention[],
): ReadonlyMap<Mention, RelationName> {
  if (sums.length < LEAST) return new Map();
  const listed = besideIn(context, sentence, sums);
  return listed.size >= LEAST ? listed : dealtIn(context, sentence, before, sums);
}

function besideIn(
  context: RelationContext,
  sentence: Sentence,
  sums: readonly Mention[],
): ReadonlyMap<Mention, RelationName> {
  const { text } = context.article;
  const parties = context.within(sentence).filter((mention) => context.is(mention, 'party'));
  const beside = new Map<Mention, RelationName>();
  let from = sentence.start;
  for (const sum of sums) {
    const party = parties.findLast(({ start, end }) => start >= from && end <= sum.start);
    if (party !== undefined && BESIDE_PATTERN.test(text.slice(party.end, sum.start)))
      beside.set(sum, context.nameOf(party));
    else if (GOVERNMENT_PATTERN.test(text.slice(from, sum.start))) beside.set(sum, { name: '정부' });
    from = sum.end;
  }
  return beside;
}

function dealtIn(
  context: RelationContext,
  sentence: Sentence,
  before: Sentence | undefined,
  sums: readonly Mention[],
): ReadonlyMap<Mention, RelationName> {
  const { text } = context.article;
  const at = EACH_PATTERN.exec(text.slice(sentence.start, sentence.end))?.index;
  if (at === undefined) return new Map();
  const dealt: Mention[] = [];
  for (const sum of sums.filter(({ start }) => start > sentence.start + at)) {
    const last = dealt.at(-1);
    if (last !== undefined && !NEXT_PATTERN.test(text.slice(last.end, sum.start))) break;
    dealt.push(sum);
  }
  const rows = [
    ...(before === undefined ? [] : partyRows(context, before)),
    ...partyRows(context, { start: sentence.start, end: sentence.start + at }),
  ];
  const row = rows.findLast(({ members }) => members.length === dealt.length);
  if (row === undefined || dealt.length < LEAST) return new Map();
  return new Map(
    dealt.flatMap((sum, index) => {
      const member = row.members[index];
      return member?.mention === undefined ? [] : [[sum, member.name] as const];
    }),
  );
}
