// Money goes into a firm, a fund or a project against a share: 하이어다이버시티는 50억원의 투자 유치에 성공했다.
// Not: 투자를 늘린다 (nobody named), 설비 투자.
import type { Investment, RelationName } from '../../core/relation.js';
import type { RelationContext, RelationKind, Sentence } from '../shape.js';
import { within } from '../../text/spans.js';
import { unique } from '../names.js';
import { amountIn, dateIn } from '../circumstances.js';
import { fundsIn } from '../funds.js';
import { partyRows, type PartyRow, type RowMember } from '../rows.js';

const TYPE = 'investment';

export const investmentKind: RelationKind = {
  type: TYPE,
  relate(context) {
    const { article, sentences } = context;
    const found: Investment[] = [];
    for (const sentence of sentences) {
      if (sentence.block.zone === 'table' || sentence.block.zone === 'contact') continue;
      const words = article.text.slice(sentence.start, sentence.end);
      for (const match of words.matchAll(context.patterns.invested)) {
        const at = sentence.start + match.index;
        if (within(article.segmented.quotations ?? [], { start: at, end: at + 1 }).length > 0) continue;
        const row = rowOf(context, sentence, at, at + match[0].length, match.groups ?? {});
        if (row !== undefined) add(found, row);
      }
    }
    return found;
  },
};

/** One row a recipient and round. */
function add(found: Investment[], row: Investment): void {
  const at = found.findIndex(
    (other) =>
      (other.recipient?.name === row.recipient?.name &&
        row.recipient !== undefined &&
        (other.round === row.round || other.round === undefined || row.round === undefined) &&
        (other.amount === undefined || row.amount === undefined || other.amount.value === row.amount.value)) ||
      (row.recipient === undefined && other.amount !== undefined && other.amount.value === row.amount?.value),
  );
  const other = found[at];
  if (other === undefined) {
    found.push(row);
    return;
  }
  const investors = unique([...(other.investors ?? []), ...(row.investors ?? [])]);
  found[at] = { ...row, ...other, ...(investors.length === 0 ? {} : { investors }) };
}

function rowOf(
  context: RelationContext,
  sentence: Sentence,
  at: number,
  end: number,
  groups: Readonly<Record<string, string | undefined>>,
): Investment | undefined {
  const { text } = context.article;
  const funds = fundsIn(context, sentence).map((fund): RowMember => ({ ...fund, name: { name: fund.name } }));
  const rows = partyRows(
    context,
    { start: sentence.start, end: at },
    funds.filter(({ end: stop }) => stop <= at),
  );
  const subject = rows.findLast(({ role }) => role === 'subject');
  const names = (row: PartyRow | undefined): readonly RelationName[] => row?.members.map(({ name }) => name) ?? [];
  const givers = rows.filter(({ role }) => role === 'from').flatMap(names);
  const target = rows.findLast(
    ({ role, start }) => (role === 'to' || role === 'object') && start > (subject?.start ?? -1),
  );
  const formed =
    funds.findLast((fund) => fund.end <= end && fund.end >= at - 2) ?? funds.findLast((fund) => fund.end <= at);
  let recipient: RelationName | undefined;
  let investors: readonly RelationName[];
  if (groups['raised'] !== undefined) {
    recipient = subject?.members[0]?.name;
    investors = givers;
  } else if (groups['formed'] !== undefined) {
    recipient = formed?.name;
    investors = names(subject).filter(({ name }) => name !== recipient?.name);
  } else {
    recipient = target?.members[0]?.name;
    investors = names(subject).filter(({ name }) => name !== recipient?.name);
  }
  if (recipient === undefined && investors.length === 0) return undefined;
  const amount = amountIn(context, { start: sentence.start, end }, at);
  const round = context.patterns.round.exec(text.slice(sentence.start, sentence.end))?.[0];
  if (amount === undefined && round === undefined && (recipient === undefined || investors.length === 0))
    return undefined;
  const date = dateIn(context, sentence, at)?.from;
  const planned = context.patterns.toBeInvested.test(text.slice(end - 4, Math.min(sentence.end, end + 24)));
  return {
    type: TYPE,
    status: planned ? 'planned' : 'done',
    ...(recipient === undefined ? {} : { recipient }),
    ...(investors.length === 0 ? {} : { investors }),
    ...(amount === undefined ? {} : { amount }),
    ...(round === undefined ? {} : { round }),
    ...(date === undefined ? {} : { date }),
    rule:
      groups['raised'] !== undefined
        ? 'investment/raised'
        : groups['formed'] !== undefined
          ? 'investment/fund'
          : groups['bought'] !== undefined
            ? 'investment/bought'
            : 'investment/paid',
    start: sentence.start,
    end: sentence.end,
  };
}
