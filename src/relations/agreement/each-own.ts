// A list in which each has its own other side and sum, and the verb stands once:
//   `가온나래는 새벽정공과 300만 달러, 누리솔은 한빛과 412만 달러 규모의 계약을 각각 체결했다` · `새벽마트와 70만 달러, 누리마트와 40만 달러의 협약을 맺었다`
//   `가온나래는 새벽정공과, 누리솔은 한빛과 각각 협약을 맺었다` · `가온나래와 누리솔은 새벽정공과 각각 10억원, 20억원의 계약을 맺었다`
// Not: `새벽정공과 300만 달러(약 40억원) 규모의 계약을` (one sum in two currencies).
import type { Agreement, RelationName } from '../../core/relation.js';
import { amountOf } from '../circumstances.js';
import { clauseStart } from '../clauses.js';
import { unique } from '../names.js';
import { governmentsIn, partyRows } from '../rows.js';
import type { RelationContext, Sentence } from '../shape.js';
import { topicBefore } from '../topics.js';
import { unlistedSidesIn } from '../unlisted-sides.js';
import type { Span } from '../../core/types.js';
import type { Act } from './acts.js';

const LEAST_ITEMS = 2;
const EACH_PATTERN = /(?:^|\s)각각\s/u;

/** A row each, or undefined where the clause is no such list. */
export function eachOwn(
  context: RelationContext,
  sentence: Sentence,
  act: Act,
): readonly Pick<Agreement, 'parties' | 'amount'>[] | undefined {
  const { text } = context.article;
  const inTurn = sumsInTurn(context, { start: clauseStart(context, sentence, act.at), end: act.at });
  if (inTurn !== undefined) return inTurn;
  let start = clauseStart(context, sentence, act.at);
  let subject: readonly RelationName[] | undefined;
  const rows: Pick<Agreement, 'parties' | 'amount'>[] = [];
  for (const sum of context.within({ start, end: act.at })) {
    if (!context.is(sum, 'value') || /\([^()]{0,8}$/u.test(text.slice(start, sum.start))) continue;
    const item = { start, end: sum.start };
    start = sum.end;
    const own = partyRows(context, item, [
      ...governmentsIn(text, item, context.isRegion),
      ...unlistedSidesIn(context, item),
    ]);
    const other = own.findLast(({ role }) => role === 'with');
    const amount = amountOf(sum);
    if (other === undefined || amount === undefined) return undefined;
    const head = own.findLast((row) => row !== other && row.role === 'subject' && row.start < other.start);
    subject = head?.members.map(({ name }) => name) ?? subject ?? topicBefore(context, sentence);
    rows.push({ parties: unique([...subject, ...other.members.map(({ name }) => name)]), amount });
  }
  return rows.length < LEAST_ITEMS
    ? pairsOf(context, { start: clauseStart(context, sentence, act.at), end: act.at })
    : rows;
}

/** `가온나래와 누리솔은 새벽정공과 각각 10억원, 20억원의 계약을`: as many sums as there are subjects. */
function sumsInTurn(
  context: RelationContext,
  clause: Span,
): readonly Pick<Agreement, 'parties' | 'amount'>[] | undefined {
  if (!EACH_PATTERN.test(context.article.text.slice(clause.start, clause.end))) return undefined;
  const sums = context.within(clause).filter((mention) => context.is(mention, 'value'));
  const rows = partyRows(context, clause);
  const subject = rows.find(({ role, members }) => role === 'subject' && members.length === sums.length);
  if (subject === undefined || sums.length < LEAST_ITEMS) return undefined;
  const others = rows.flatMap(({ role, members }) => (role === 'with' || role === 'to' ? members : []));
  return subject.members.flatMap((member, index) => {
    const sum = sums[index];
    const amount = sum === undefined ? undefined : amountOf(sum);
    return amount === undefined ? [] : [{ parties: unique([member, ...others].map(({ name }) => name)), amount }];
  });
}

/** `가온나래는 새벽정공과, 누리솔은 한빛과 각각 협약을`: one subject and its other side after the other. */
function pairsOf(context: RelationContext, clause: Span): readonly Pick<Agreement, 'parties'>[] | undefined {
  const rows = partyRows(context, clause, [
    ...governmentsIn(context.article.text, clause, context.isRegion),
    ...unlistedSidesIn(context, clause),
  ]);
  const firsts = rows.filter(({ role }, index) => role === 'subject' && rows[index + 1]?.role === 'with');
  if (firsts.length < LEAST_ITEMS || rows.length !== 2 * firsts.length) return undefined;
  return firsts.map((first) => {
    const other = rows[rows.indexOf(first) + 1];
    return { parties: unique([...first.members, ...(other?.members ?? [])].map(({ name }) => name)) };
  });
}
