// Money goes into a firm, a fund or a project against a share: 하이어다이버시티는 50억원의 투자 유치에 성공했다.
// Not: 투자를 늘린다 (nobody named), 설비 투자.
import type { Investment, RelationName } from '../../core/relation.js';
import type { RelationContext, RelationKind, Sentence } from '../shape.js';
import { within } from '../../text/spans.js';
import type { Span } from '../../core/types.js';
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

/** Who pays and who receives. */
interface Sides {
  readonly recipient?: RelationName | undefined;
  readonly investors: readonly RelationName[];
}

type Deed = 'raised' | 'paid' | 'bought' | 'formed';

const RULES: Readonly<Record<Deed, string>> = {
  raised: 'investment/raised',
  paid: 'investment/paid',
  bought: 'investment/bought',
  formed: 'investment/fund',
};

function deedOf(groups: Readonly<Record<string, string | undefined>>): Deed {
  const deeds = ['raised', 'formed', 'bought'] as const;
  return deeds.find((deed) => groups[deed] !== undefined) ?? 'paid';
}

function rowOf(
  context: RelationContext,
  sentence: Sentence,
  at: number,
  end: number,
  groups: Readonly<Record<string, string | undefined>>,
): Investment | undefined {
  const { text } = context.article;
  const deed = deedOf(groups);
  const { recipient, investors } = sidesOf(context, sentence, { start: at, end }, deed);
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
    rule: RULES[deed],
    start: sentence.start,
    end: sentence.end,
  };
}

function sidesOf(context: RelationContext, sentence: Sentence, act: Span, deed: Deed): Sides {
  const { text } = context.article;
  const funds = fundsIn(context, sentence).map((fund): RowMember => ({ ...fund, name: { name: fund.name } }));
  const rows = partyRows(
    context,
    { start: sentence.start, end: act.start },
    funds.filter(({ end }) => end <= act.start),
  );
  const subject = rows.findLast(({ role }) => role === 'subject');
  if (deed === 'raised')
    return {
      recipient: subject?.members[0]?.name ?? topicWord(text, sentence.start, act.start),
      investors: rows.filter(({ role }) => role === 'from').flatMap(namesOf),
    };
  // 훙하이정밀공업에 인수된 샤프는
  if (deed === 'bought' && text.startsWith('된', act.end - 1)) {
    const buyer = rows.findLast(({ role }) => role === 'to' || role === 'from');
    const [bought] = partyRows(context, { start: act.end, end: Math.min(sentence.end, act.end + 20) });
    return { recipient: bought?.members[0]?.name, investors: buyer === undefined ? [] : namesOf(buyer) };
  }
  const target = rows.findLast(
    ({ role, start }) => (role === 'to' || role === 'object') && start > (subject?.start ?? -1),
  );
  const formed =
    funds.findLast((fund) => fund.end <= act.end && fund.end >= act.start - 2) ??
    funds.findLast((fund) => fund.end <= act.start);
  const recipient = deed === 'formed' ? formed?.name : target?.members[0]?.name;
  const payers = subject === undefined ? [] : namesOf(subject);
  return { recipient, investors: payers.filter(({ name }) => name !== recipient?.name) };
}

function namesOf({ members }: PartyRow): readonly RelationName[] {
  return members.map(({ name }) => name);
}

/** 플랫폼 하이가온시티는 최근 50억원의 투자 유치에: a topic that no rule took for a firm. Not: 회사는, 정부는. */
function topicWord(text: string, from: number, to: number): RelationName | undefined {
  const topics = [...text.slice(from, to).matchAll(/(?<name>[가-힣A-Za-z0-9]{4,20})[은는](?=\s)/gu)];
  const name = topics.at(-1)?.groups?.['name'];
  return name === undefined ? undefined : { name };
}
