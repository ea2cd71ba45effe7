// Two or more sides bind themselves: 중진공은 시애틀시와 업무협약을 체결했다 → agreement of 중소벤처기업진흥공단 and 시애틀.
// Not: 협약 체결을 확대한다 (in general), 협약 기업을 지원한다.
import type { Agreement, Occasion, Relation } from '../../core/relation.js';
import type { Span } from '../../core/types.js';
import type { RelationContext, RelationKind, Sentence } from '../shape.js';
import { actDateIn, modifyingAmountIn, placeIn } from '../circumstances.js';
import { withWholeSentences } from '../broken-sentences.js';
import { clauseStart } from '../clauses.js';
import { hasNamelessSubject } from '../topics.js';
import { eachOwn } from './each-own.js';
import { isLongBefore, merged } from './merge.js';
import { withSigning } from './signing.js';
import { actsIn, HAND_PATTERN, type Act } from './acts.js';
import { listedSides } from './listed.js';
import { sidesOf } from './sides.js';

const TYPE = 'agreement';
const YEAR = 'YYYY'.length;
/** How far behind the verb a number of agreements stands, in UTF-16 code units. */
const COUNT_REACH = 8;
const BRACKET_PATTERN = /\([^()]{1,24}\)/gu;
const COUNT_PATTERN = /(?<count>\d{1,4})\s?건/u;
const TOTAL_PATTERN = /(?:^|\s)(?:총\s?|약\s?)?(?<count>\d{1,4})\s?건,\s[^,.건]{1,3}(?:,\d{3})?[^,.건]{2,30}$/u;
const BODY_ZONES: ReadonlySet<string> = new Set(['body', 'bullet', 'attachment', 'subtitle', 'headline', 'caption']);

export const agreementKind: RelationKind = {
  type: TYPE,
  relate(given, earlier) {
    if (!mayTellOfAgreements(given)) return [];
    const context = withWholeSentences(given, (words) => given.patterns.signedAny.test(words));
    const occasion = earlier.find((relation) => relation.type === 'event');
    const isThere = ({ start, end }: Span): boolean =>
      context.patterns.atOccasion.test(context.article.text.slice(start, end));
    let before: Sentence | undefined;
    const again: Agreement[] = [];
    const summaries = new Set<Agreement>();
    const found: Agreement[] = [];
    for (const sentence of context.sentences) {
      if (!BODY_ZONES.has(sentence.block.zone)) continue;
      const rows = [
        ...listedSides(context, sentence),
        ...actsIn(context, sentence).flatMap((act, index, acts) =>
          rowsOf(context, sentence, act, {
            from: acts[index - 1]?.end ?? sentence.start,
            earlier: found,
            again,
            summaries,
          }),
        ),
      ];
      // the sentence behind goes on with what was signed there
      const areThere = rows.length > 0 && (isThere(sentence) || (before !== undefined && isThere(before)));
      const dated = rows.map((row) => withoutYearOf(context, row, earlier));
      found.push(...(areThere ? dated.map((row) => atOccasion(row, occasion)) : dated));
      before = sentence;
    }
    const told = found.filter((row) => !summaries.has(row) || !isToldApart(row, found));
    return withSigning(context, toldAgain(merged(told, context), again, context.article.date));
  },
};

/** A cheap question before every sentence is asked. */
function mayTellOfAgreements({ article: { text }, patterns }: RelationContext): boolean {
  return patterns.signedAny.test(text) || HAND_PATTERN.test(text);
}

/** 가온나래, 새벽정공 등이 몽골 협력기관과 협약을 체결했다, where the text tells of each with whom it signed. */
function isToldApart({ parties = [] }: Agreement, rows: readonly Agreement[]): boolean {
  const names = new Set(parties.map(({ name }) => name));
  const own = parties.filter(({ name }) =>
    rows.some(
      (row) =>
        row.parties?.some((other) => other.name === name) === true &&
        row.parties.filter((other) => names.has(other.name)).length === 1,
    ),
  );
  return own.length > 1;
}

/** 이번 행사를 계기로 협약을 체결했다: the day and the place of the occasion, where the sentence gives none. */
function atOccasion(row: Agreement, { date, place }: Partial<Occasion> = {}): Agreement {
  return {
    ...row,
    ...(row.date !== undefined || date === undefined ? {} : { date }),
    ...(row.place !== undefined || place === undefined ? {} : { place }),
  };
}

/** 2024년 새벽박람회 기간 중 협약을 체결했다: the year is in the name of the occasion. */
function withoutYearOf(context: RelationContext, row: Agreement, earlier: readonly Relation[]): Agreement {
  const { date, ...rest } = row;
  const words = context.article.text.slice(row.start, row.end);
  const isOfName =
    date?.length === YEAR &&
    earlier.some((other) => other.type === 'event' && other.name.startsWith(date) && words.includes(other.name));
  return isOfName ? rest : row;
}

interface Before {
  /** Where the act before in the sentence ends. */
  readonly from: number;
  readonly earlier: readonly Agreement[];
  /** Takes those of one side that may be told of elsewhere. */
  readonly again: Agreement[];
  /** Takes those whose other side has no name. */
  readonly summaries: Set<Agreement>;
}

function rowsOf(
  context: RelationContext,
  sentence: Sentence,
  act: Act,
  { from, earlier, again, summaries }: Before,
): readonly Agreement[] {
  const { parties, signers, apart, nameless } = sidesOf(context, sentence, act, earlier);
  const date = actDateIn(context, sentence, act);
  const place = placeIn(context, { start: sentence.start, end: act.verb });
  const amount = modifyingAmountIn(context, sentence, { ...act, from });
  const count = countOf(context, act, sentence);
  // 두 장관이 손을 맞잡고 노래를 불렀다: persons alone
  if (act.hands && signers.length === parties.length) return [];
  const isTold =
    // 새벽부와 한빛부는 선사와 계약을 맺는 업체를 돕는다: who signs has no name
    (parties.length > 1 && !(act.aside && nameless)) ||
    (!act.aside && !act.hands && (count ?? amount ?? (nameless ? parties[0] : undefined)) !== undefined);
  const base = {
    type: TYPE,
    kind: act.kind,
    status: act.status,
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(amount === undefined ? {} : { amount }),
    ...(count === undefined ? {} : { count }),
    ...(signers.length === 0 ? {} : { signers }),
    rule: act.kind === 'mou' ? 'agreement/signed-with' : `agreement/${act.kind}`,
    start: sentence.start,
    end: sentence.end,
  } as const;
  if (!isTold) {
    const isLeftOut =
      parties.length === 0 && !nameless && !hasNamelessSubject(context, { start: sentence.start, end: act.at });
    if ((parties.length === 1 || isLeftOut) && (act.done || act.passive) && !act.aside)
      again.push({ ...base, parties });
    return [];
  }
  const each = eachOwn(context, sentence, act);
  if (each !== undefined) return each.map((own) => ({ ...base, ...own }));
  // 가온나래, 새벽정공 등은 미국의 기업과 계약을 체결했다: one agreement each
  if (apart && count === undefined) return parties.map((name) => ({ ...base, parties: [name] }));
  const row = { ...base, ...(parties.length === 0 ? {} : { parties }) };
  if (nameless && parties.length > 1) summaries.add(row);
  return [row];
}

/** 가온나래, 새벽정공과 손잡고 …. 가온나래는 (이를 위해) 3일 시청에서 협약을 맺었다: day, place and sum of what was told with both sides. */
function toldAgain(
  rows: readonly Agreement[],
  again: readonly Agreement[],
  today: string | undefined,
): readonly Agreement[] {
  const counts = new Map<string, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return rows.map((row) => {
    // only what is alone of its kind was told again
    if (row.date !== undefined || counts.get(row.kind) !== 1) return row;
    const sides = new Set(row.parties?.map(({ name }) => name));
    const other = again.find(
      ({ kind, parties = [], date }) =>
        kind === row.kind &&
        sides.size > 1 - parties.length &&
        parties.every(({ name }) => sides.has(name)) &&
        !isLongBefore(date, today),
    );
    if (other === undefined) return row;
    const { date, place, amount } = { ...other, ...row };
    return {
      ...row,
      ...(date === undefined ? {} : { date }),
      ...(place === undefined ? {} : { place }),
      ...(amount === undefined ? {} : { amount }),
    };
  });
}

/** MOU 6건을 체결, 총 6건의 계약을 체결, 총 9건, 약 3조원 규모의 계약을 체결. */
function countOf(context: RelationContext, act: Act, sentence: Sentence): number | undefined {
  const { text } = context.article;
  // 73건의 계약과 162건의 MOU를: with one verb for both, what stands behind is the other's
  const behind = act.verb === act.at ? act.end : act.end + COUNT_REACH;
  const near = text.slice(Math.max(sentence.start, act.at - COUNT_REACH - 4), Math.min(sentence.end, behind));
  const clause = text.slice(clauseStart(context, sentence, act.at), act.at).replace(BRACKET_PATTERN, '');
  const count = (COUNT_PATTERN.exec(near) ?? TOTAL_PATTERN.exec(clause))?.groups?.['count'];
  return count === undefined || Number(count) < 2 ? undefined : Number(count);
}
