// Two or more sides bind themselves: 중진공은 시애틀시와 업무협약을 체결했다 → agreement of 중소벤처기업진흥공단 and 시애틀.
// Not: 협약 체결을 확대한다 (in general), 협약 기업을 지원한다.
import type {
  Agreement,
  AgreementKind,
  RelationContext,
  RelationKind,
  RelationName,
  Sentence,
} from '../../core/relation.js';
import type { Span } from '../../core/types.js';
import { within } from '../../text/spans.js';
import { amountIn, dateIn, placeIn } from '../circumstances.js';
import { governmentsIn, partyRows, type PartyRow } from '../rows.js';
import { merged } from './merge.js';

const TYPE = 'agreement';
/** What is signed, by the kind that it makes; the first that the clause names decides, but mixed ones are `mou`. */
const NOUN_PATTERN =
  /(?<venture>합작(?:법인|회사|투자)?)|(?<transfer>기술\s?(?:이전|수출))|(?<contract>계약)|(?<mou>업무\s?협약|협약|MOU|양해\s?각서|의향서|자매\s?결연|파트너십|협정|공동\s?성명)/gu;
/** What makes it an act: signed, or to be signed. `협약을 하는`, `MOU를 맺었다`, `계약 체결`. */
const ACT_PATTERN =
  /^(?:\s?\([^()]{1,20}\))?['’”"]?(?:식)?(?:을|를|도|이|까지)?\s?(?:\d{1,3}건을?\s?|[가-힣]{1,4}\s)?(?<act>체결|맺|서명|교환|성사|하는\s등|했다|한다)(?<form>[가-힣]{0,4}\s?[가-힣]{0,3})/u;
const PLANNED_PATTERN = /^(?:할|하기로|을\s?예정|한다|할\s예정|을\s?계획|을\s추진|키로|ㄹ)/u;
/** 체결을 지원, 체결 건수, 체결하도록: nothing was signed. */
const GENERAL_PATTERN =
  /^(?:을\s|를\s|\s?건수|\s?실적|하도록|하려|하면|할\s수|되면|\s?지원|\s?확대|\s?추진|\s?여부|하는\s(?!등))/u;
const HAND_PATTERN = /손(?:을)?\s?잡(?<form>[가-힣]{1,3})/u;
const COUNT_PATTERN = /(?<count>\d{1,4})\s?건/u;
const BODY_ZONES: ReadonlySet<string> = new Set(['body', 'bullet', 'attachment', 'subtitle', 'headline', 'caption']);

interface Act {
  readonly kind: AgreementKind;
  readonly status: Agreement['status'];
  /** Where the noun stands; sides are looked for before it. */
  readonly at: number;
  /** Behind the verb. */
  readonly end: number;
}

export const agreementKind: RelationKind = {
  type: TYPE,
  relate(context) {
    const found = context.sentences.flatMap((sentence) => {
      if (!BODY_ZONES.has(sentence.block.zone)) return [];
      return actsIn(context, sentence).flatMap((act, index, acts) =>
        rowsOf(context, sentence, act, acts[index - 1]?.end ?? sentence.start),
      );
    });
    return merged(found);
  },
};

function actsIn({ article }: RelationContext, sentence: Sentence): readonly Act[] {
  const { text } = article;
  const words = text.slice(sentence.start, sentence.end);
  if (!/협약|MOU|각서|의향서|결연|파트너십|협정|성명|계약|합작|손/u.test(words)) return [];
  const acts: Act[] = [];
  const nouns = [...words.matchAll(NOUN_PATTERN)];
  for (const [index, match] of nouns.entries()) {
    const at = sentence.start + match.index;
    const end = at + match[0].length;
    if (isQuoted(article.segmented.quotations ?? [], at)) continue;
    const act = ACT_PATTERN.exec(text.slice(end, Math.min(sentence.end, end + 40)));
    if (act === null) continue;
    const behind = end + act.index + act[0].indexOf(act.groups?.['act'] ?? '') + (act.groups?.['act']?.length ?? 0);
    const rest = text.slice(behind, behind + 12);
    if (GENERAL_PATTERN.test(rest)) continue;
    const before = nouns[index - 1];
    const mixed = before !== undefined && match.index - (before.index + before[0].length) <= 12;
    acts.push({
      kind:
        mixed && before.groups?.['mou'] !== match.groups?.['mou'] && !isTransfer(before.groups)
          ? 'mou'
          : kindOf(match.groups, before?.groups, mixed),
      status: PLANNED_PATTERN.test(rest) ? 'planned' : 'signed',
      at,
      end: behind,
    });
  }
  const hand = HAND_PATTERN.exec(words);
  if (acts.length === 0 && hand !== null && !isQuoted(article.segmented.quotations ?? [], sentence.start + hand.index))
    acts.push({
      kind: 'mou',
      status: 'signed',
      at: sentence.start + hand.index,
      end: sentence.start + hand.index + hand[0].length,
    });
  return acts;
}

type Groups = Readonly<Record<string, string | undefined>> | undefined;

function isTransfer(groups: Groups): boolean {
  return groups?.['transfer'] !== undefined;
}

/** 기술이전 계약 is a transfer, 합작투자 계약 a venture. */
function kindOf(groups: Groups, before: Groups, near: boolean): AgreementKind {
  if (groups?.['contract'] !== undefined && near) {
    if (before?.['transfer'] !== undefined) return 'transfer';
    if (before?.['venture'] !== undefined) return 'venture';
  }
  if (groups?.['venture'] !== undefined) return 'venture';
  if (groups?.['transfer'] !== undefined) return 'transfer';
  return groups?.['contract'] !== undefined ? 'contract' : 'mou';
}

function isQuoted(quotations: readonly Span[], at: number): boolean {
  return within(quotations, { start: at, end: at + 1 }).length > 0;
}

function rowsOf(context: RelationContext, sentence: Sentence, act: Act, from: number): readonly Agreement[] {
  const { text } = context.article;
  const clause = { start: Math.min(from, act.at), end: act.at };
  const governments = governmentsIn(text, { start: clause.start, end: sentence.end }, context.isRegion);
  const rows = partyRows(
    context,
    clause,
    governments.filter(({ end }) => end <= act.at),
  );
  const subjects = rows.filter(({ role }) => role === 'subject');
  const partners = rows.filter(({ role }) => role === 'with');
  // 누보와 업무협약을 맺은 이토추상사는
  const behind = partyRows(context, { start: act.end, end: Math.min(sentence.end, act.end + 40) });
  const head = /^[은ㄴ한]/u.test(text.slice(act.end, act.end + 1))
    ? behind.filter((row) => row.start - act.end <= 30).slice(0, 1)
    : [];
  const customers = act.kind === 'contract' || act.kind === 'transfer' ? rows.filter(({ role }) => role === 'to') : [];
  const unnamed = partners.length === 0 && customers.length === 0;
  const subject = subjects.at(-1);
  const base = {
    type: TYPE,
    kind: act.kind,
    status: act.status,
    rule: act.kind === 'mou' ? 'agreement/signed-with' : `agreement/${act.kind}`,
    start: sentence.start,
    end: sentence.end,
  } as const;
  const whole = { start: sentence.start, end: sentence.end };
  const date = dateIn(context, whole, act.at)?.from;
  const place = placeIn(context, { start: sentence.start, end: act.at });
  const amount = amountIn(context, { start: clause.start, end: Math.min(sentence.end, act.end + 20) }, act.at);
  const count = countOf(text, act, sentence);
  const rest = {
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(amount === undefined ? {} : { amount }),
    ...(count === undefined ? {} : { count }),
  };
  // 가온나래, 새벽정공 등은 미국의 기업과 계약을 체결했다: one agreement each
  if (
    unnamed &&
    head.length === 0 &&
    subject !== undefined &&
    subject.members.length > 1 &&
    count === undefined &&
    act.kind !== 'mou'
  )
    return subject.members.map(({ name }) => ({ ...base, ...rest, parties: [name] }));
  const parties = unique([
    ...(subject === undefined ? [] : namesOf(subject)),
    ...partners.flatMap(namesOf),
    ...customers.flatMap(namesOf),
    ...head.flatMap(namesOf),
  ]);
  const implied =
    subject === undefined && parties.length === 1 && head.length === 0 && count === undefined
      ? context.issuer
      : undefined;
  const sides = implied === undefined ? parties : unique([implied, ...parties]);
  if (sides.length === 0 && count === undefined && amount === undefined) return [];
  if (
    sides.length < 2 &&
    count === undefined &&
    amount === undefined &&
    act.kind === 'mou' &&
    unnamed &&
    !/[와과]\s/u.test(text.slice(clause.start, act.at))
  )
    return [];
  return [{ ...base, ...(sides.length === 0 ? {} : { parties: sides }), ...rest }];
}

function namesOf(row: PartyRow): readonly RelationName[] {
  return row.members.map(({ name }) => name);
}

export function unique(names: readonly RelationName[]): readonly RelationName[] {
  const seen = new Map<string, RelationName>();
  for (const name of names) if (!seen.has(name.name)) seen.set(name.name, name);
  return [...seen.values()];
}

/** MOU 6건을 체결, 총 6건의 계약을 체결. */
function countOf(text: string, act: Act, sentence: Sentence): number | undefined {
  const near = text.slice(Math.max(sentence.start, act.at - 12), Math.min(sentence.end, act.end + 8));
  const count = COUNT_PATTERN.exec(near)?.groups?.['count'];
  return count === undefined || Number(count) < 2 ? undefined : Number(count);
}
