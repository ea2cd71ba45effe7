// Two or more sides bind themselves: 중진공은 시애틀시와 업무협약을 체결했다 → agreement of 중소벤처기업진흥공단 and 시애틀.
// Not: 협약 체결을 확대한다 (in general), 협약 기업을 지원한다.
import type { Agreement, Occasion, RelationName } from '../../core/relation.js';
import type { RelationContext, RelationKind, Sentence } from '../shape.js';
import { amountIn, dateIn, placeIn } from '../circumstances.js';
import { unique } from '../names.js';
import { governmentsIn, partyRows, type PartyRow } from '../rows.js';
import { merged } from './merge.js';
import { withSigning } from './signing.js';
import { actsIn, type Act } from './acts.js';

const TYPE = 'agreement';
const COUNT_PATTERN = /(?<count>\d{1,4})\s?건/u;
const BODY_ZONES: ReadonlySet<string> = new Set(['body', 'bullet', 'attachment', 'subtitle', 'headline', 'caption']);

export const agreementKind: RelationKind = {
  type: TYPE,
  relate(context, earlier) {
    const occasion = earlier.find((relation) => relation.type === 'event');
    const found = context.sentences.flatMap((sentence) => {
      if (!BODY_ZONES.has(sentence.block.zone)) return [];
      return actsIn(context, sentence).flatMap((act, index, acts) =>
        rowsOf(context, sentence, act, acts[index - 1]?.end ?? sentence.start).map((row) =>
          atOccasion(context, sentence, row, occasion),
        ),
      );
    });
    return withSigning(context, merged(found));
  },
};

/** 이번 행사를 계기로 협약을 체결했다: the day and the place of the occasion, where the sentence gives none. */
function atOccasion(
  { article, patterns }: RelationContext,
  sentence: Sentence,
  row: Agreement,
  occasion: Occasion | undefined,
): Agreement {
  if (occasion === undefined || !patterns.atOccasion.test(article.text.slice(sentence.start, sentence.end))) return row;
  const { date, place } = occasion;
  return {
    ...row,
    ...(row.date !== undefined || date === undefined ? {} : { date }),
    ...(row.place !== undefined || place === undefined ? {} : { place }),
  };
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
      ? topicOf(context, sentence)
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

/** MOU 6건을 체결, 총 6건의 계약을 체결. */
function countOf(text: string, act: Act, sentence: Sentence): number | undefined {
  const near = text.slice(Math.max(sentence.start, act.at - 12), Math.min(sentence.end, act.end + 8));
  const count = COUNT_PATTERN.exec(near)?.groups?.['count'];
  return count === undefined || Number(count) < 2 ? undefined : Number(count);
}

/** Whom a sentence without a subject is about: the last subject of the lines before it, else the issuer. */
function topicOf(context: RelationContext, sentence: Sentence): RelationName | undefined {
  const before = { start: sentence.block.start, end: sentence.start };
  const topic = partyRows(context, before).findLast(({ role }) => role === 'subject')?.members[0]?.name;
  return topic ?? context.issuer;
}
