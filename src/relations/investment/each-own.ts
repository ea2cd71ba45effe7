// A list in which each has its own sum and the verb stands once:
//   `가온나래 50억원, 새벽정공 10억원 투자유치` · `새벽은행이 30억원, 누리은행이 20억원을 각각 출자했다`
//   `새벽벤처스가 ‘가온나래’에 10억원, 누리벤처스가 ‘한빛’에 20억원을 투자했다`
//   `가온나래 45억원(’19.12월), 5억원(’20.8월) 투자유치`
//   `새벽펀드에는 가온나래(84억원)와 새벽정공(60억원) 등이 출자했다`
// Not: `가온나래는 50억원, 100억원을 유치했다` (one who received twice).
import type { RelationAmount, RelationName } from '../../core/relation.js';
import type { Mention, Span } from '../../core/types.js';
import { amountOf, dateIn } from '../circumstances.js';
import { clauseStart, hasVerbBetween } from '../clauses.js';
import { governmentsIn, partyRows, type RowMember } from '../rows.js';
import { fundsIn } from '../funds.js';
import type { RelationContext, Sentence } from '../shape.js';
import type { Act } from './acts.js';
import type { Sides } from './place.js';
import { payersIn, totalBehind } from './payers.js';
import { receiversIn } from './sides.js';

/** Who is told to have paid and received, and how much where it is each one's own. */
export type Told = Sides & { readonly amount?: RelationAmount; readonly date?: string };

interface Item extends Span {
  readonly sum: Mention;
}

const LEAST_ITEMS = 2;
const EACH_PATTERN = /(?:^|\s)각각\s/u;
const TOPIC_PARTICLES: ReadonlySet<string> = new Set(['은', '는', '도']);
const BRACKET_PATTERN = /^\([^()]*\)/u;
const LONGEST_BRACKET = 20;
/** Between a name and its sum: `가온나래㈜(대표 한도윤) 50억원`. */
const BESIDE_PATTERN = /^[’'”"]?(?:㈜|\(주\))?(?:\([^()]{1,16}\))?\s?(?:약\s)?$/u;
/** An item of one word that is no record: `, 누리솔 5억원`. */
const ITEM_PATTERN = /^(?:\([^()]{1,24}\))?,\s(?:㈜|\(주\))?(?<name>[가-힣A-Za-z0-9]{2,14})\s?$/u;
/** ‘누리솔’ 190억원. */
const QUOTED_ITEM_PATTERN = /[‘'“"](?<name>[^‘’'“”"\n]{2,24})[’'”"]\s?$/u;
/** 45억원(’19.12월), 5억원(’20.8월): the same firm again, at another time. */
const AGAIN_PATTERN = /^\([^()]{0,12}\d[^()]{0,12}\),\s$/u;
const QUOTED_PATTERN = /[‘'“"](?<name>[^‘’'“”"\n]{2,24})[’'”"](?=[에이가])/gu;

/** A row each, or undefined where the clause is no such list; `sides` are those of the whole clause, `last` who was told before to receive. */
export function eachOwn(
  context: RelationContext,
  sentence: Sentence,
  act: Act,
  sides: Sides,
  last?: RelationName,
): readonly Told[] | undefined {
  const together = asOne(context, sentence, act, sides, last);
  if (together !== undefined) return [together];
  const zipped = inTurn(context, sentence, act, sides) ?? inBrackets(context, sentence, act, sides);
  if (zipped !== undefined) return zipped;
  // 새벽부가 출자한 한빛 펀드는 20억원, 누리부가 출자한 …: verbs of their own
  const items = act.adnominal ? [] : itemsOf(context, sentence, act);
  if (items.length < LEAST_ITEMS) return undefined;
  const told =
    act.deed === 'raised' ? received(context, items) : act.deed === 'paid' ? paid(context, sentence, items, sides) : [];
  return told.length < LEAST_ITEMS ? undefined : told;
}

/** `모태펀드가 14억원, 새벽시가 10억원을 출자해 총 30억원 규모로 조성된다`: one investment, of the fund that was told of last. */
function asOne(
  context: RelationContext,
  sentence: Sentence,
  act: Act,
  { recipients }: Sides,
  last: RelationName | undefined,
): Told | undefined {
  const amount = act.deed === 'paid' ? totalBehind(context, sentence, act.end) : undefined;
  if (amount === undefined) return undefined;
  const span = { start: clauseStart(context, sentence, act.start), end: act.start };
  const investors = payersIn(context, sentence, span);
  if (investors.length === 0) return undefined;
  return { recipients: recipients.length > 0 ? recipients : last === undefined ? [] : [last], investors, amount };
}

/** `가온나래와 누리솔이 각각 4조원, 2조원에`, `새벽정공, 한빛이 가온나래, 누리솔을 각각`: the first of one row goes with the first of the other. */
function inTurn(
  context: RelationContext,
  sentence: Sentence,
  act: Act,
  { recipients, investors }: Sides,
): readonly Told[] | undefined {
  const start = clauseStart(context, sentence, act.start);
  if (!EACH_PATTERN.test(context.article.text.slice(start, act.start))) return undefined;
  const sums = context.within({ start, end: act.start }).filter((mention) => context.is(mention, 'value'));
  const one = (name: RelationName | undefined): readonly RelationName[] => (name === undefined ? [] : [name]);
  if (recipients.length >= LEAST_ITEMS && recipients.length === investors.length && sums.length === 0)
    return recipients.map((recipient, index) => ({ recipients: [recipient], investors: one(investors[index]) }));
  // 새벽벤처스와 누리벤처스는 가온나래에 각각 30억원, 20억원을
  if (investors.length >= LEAST_ITEMS && investors.length === sums.length && recipients.length === 1)
    return investors.map((investor, index) => ({ recipients, investors: [investor], ...amountAt(index) }));
  if (recipients.length < LEAST_ITEMS || recipients.length !== sums.length) return undefined;
  return recipients.map((recipient, index) => ({ recipients: [recipient], investors, ...amountAt(index) }));

  function amountAt(index: number): { readonly amount?: RelationAmount } {
    const sum = sums[index];
    const amount = sum === undefined ? undefined : amountOf(sum);
    return amount === undefined ? {} : { amount };
  }
}

/** `가온나래(84억원)와 새벽정공(60억원)이 출자했다`: what each paid stands in a bracket behind its name. */
function inBrackets(
  context: RelationContext,
  sentence: Sentence,
  act: Act,
  { recipients }: Sides,
): readonly Told[] | undefined {
  if (act.deed !== 'paid') return undefined;
  const clause = { start: clauseStart(context, sentence, act.start), end: act.start };
  const inside = context.within(clause);
  const sums = inside.filter((mention) => context.is(mention, 'value'));
  const rows = sums.flatMap((sum): readonly Told[] => {
    const payer = inside.find((mention) => mention.end === sum.start - 1 && context.is(mention, 'party'));
    const amount = amountOf(sum);
    const isBracketed =
      context.article.text.charAt(sum.start - 1) === '(' && context.article.text.charAt(sum.end) === ')';
    return payer === undefined || amount === undefined || !isBracketed
      ? []
      : [{ recipients, investors: [context.nameOf(payer)], amount }];
  });
  return rows.length < LEAST_ITEMS || rows.length !== sums.length ? undefined : rows;
}

/** The stretches of the clause that end in a sum of their own. */
function itemsOf(context: RelationContext, sentence: Sentence, act: Act): readonly Item[] {
  const { text } = context.article;
  let start = clauseStart(context, sentence, act.start);
  return context.within({ start, end: act.start }).flatMap((sum): readonly Item[] => {
    // 100만 달러(14억원): the same sum again
    if (!context.is(sum, 'value') || /\([^()]{0,8}$/u.test(text.slice(start, sum.start))) return [];
    const item = { start, end: sum.start, sum };
    start = sum.end;
    return [item];
  });
}

function received(context: RelationContext, items: readonly Item[]): readonly Told[] {
  const { text } = context.article;
  const named: (RelationName | undefined)[] = [];
  for (const [index, item] of items.entries()) {
    const words = text.slice(item.start, item.end);
    const firm = context
      .within(item)
      .findLast(({ type, end }) => type === 'company' && BESIDE_PATTERN.test(text.slice(end, item.end)));
    const word = index === 0 ? undefined : ITEM_PATTERN.exec(words)?.groups?.['name'];
    const name = word ?? QUOTED_ITEM_PATTERN.exec(words)?.groups?.['name'];
    if (firm !== undefined) named.push(context.nameOf(firm));
    else if (name !== undefined) named.push({ name });
    else named.push(AGAIN_PATTERN.test(words) ? named.at(-1) : undefined);
  }
  // one firm that is known at least
  if (!named.some((name) => name?.record !== undefined)) return [];
  return named.flatMap((name, index) => told(context, items[index], name === undefined ? [] : [name], []));
}

function paid(context: RelationContext, sentence: Sentence, items: readonly Item[], sides: Sides): readonly Told[] {
  const payers = new Set<string>();
  const rows = items.flatMap((item): readonly Told[] => {
    const own = partyRows(context, item, [
      ...quotedIn(context, item),
      ...fundMembersIn(context, sentence).filter(({ start, end }) => start >= item.start && end <= item.end),
      ...governmentsIn(context.article.text, item, context.isRegion),
    ]);
    const payer = own.findLast(
      ({ role, particle }) => (role === 'subject' && !TOPIC_PARTICLES.has(particle)) || role === 'at',
    );
    // 새벽벤처스가 운용하는 펀드는 20억원 규모로: who does another thing
    if (payer === undefined || hasVerbBetween(context, sentence, { start: payer.end, end: item.end })) return [];
    const to = own.findLast((row) => row.role === 'to' && row.start > payer.start && receiversIn(row) !== undefined);
    for (const { name } of payer.members) payers.add(name.name);
    return told(
      context,
      item,
      to === undefined ? sides.recipients : to.members.map(({ name }) => name),
      payer.members.map(({ name }) => name),
    );
  });
  return payers.size < LEAST_ITEMS ? [] : rows;
}

function told(
  context: RelationContext,
  item: Item | undefined,
  recipients: readonly RelationName[],
  investors: readonly RelationName[],
): readonly Told[] {
  const amount = item === undefined ? undefined : amountOf(item.sum);
  if (item === undefined || amount === undefined || recipients.length + investors.length === 0) return [];
  const bracket =
    BRACKET_PATTERN.exec(context.article.text.slice(item.sum.end, item.sum.end + LONGEST_BRACKET))?.[0] ?? '';
  const span = { start: item.sum.end, end: item.sum.end + bracket.length };
  const date = bracket === '' ? undefined : dateIn(context, span, span.end)?.from;
  return [{ recipients, investors, amount, ...(date === undefined ? {} : { date }) }];
}

/** 모태펀드에서, 새벽기금에서: funds pay as well. */
function fundMembersIn(context: RelationContext, sentence: Sentence): readonly RowMember[] {
  return fundsIn(context, sentence).map(({ start, end, name }) => ({ start, end, name: { name } }));
}

/** ‘가온나래’에, ‘CENTO’가: names in marks that are no records. */
function quotedIn(context: RelationContext, span: Span): readonly RowMember[] {
  return [...context.article.text.slice(span.start, span.end).matchAll(QUOTED_PATTERN)].flatMap((match) => {
    const start = span.start + match.index;
    const end = start + match[0].length;
    return context.within({ start, end }).length > 0
      ? []
      : [{ start, end, name: { name: match.groups?.['name'] ?? '' } }];
  });
}
