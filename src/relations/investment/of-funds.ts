// Who pays into funds: `누리부는 새벽상생펀드를 조성했다`, `새벽 펀드 : 50억원 출자`, `새벽펀드는 50억원 규모로 결성됐다`.
// Not: `자펀드를 조성한다`, `11개 벤처펀드를 조성한다` (others than the one that is told of).
import type { RelationName } from '../../core/relation.js';
import { sameFund, topicFund } from '../funds.js';
import { unique } from '../names.js';
import { hasCountrySubject, hasNamelessSubject, topicBefore } from '../topics.js';
import { namesOf } from '../rows.js';
import { isMother, NOBODY, type Place, type Sides } from './place.js';

/** Between who pays and 출자: `모태펀드 275억원 출자`. */
const PAYER_REACH = 16;
/** Between a fund and what is paid into it: ` : 600억원 `, `(100억원 `. */
const LABEL_PATTERN = /^\s?[:：(]\s?[^,.:()]{0,16}$/u;
/** 자펀드, 11개 벤처펀드: others than the one that is told of. */
const OTHER_FUNDS_PATTERN = /(?:[자모]|\d개\s(?:[가-힣]{1,4}\s?)?)$/u;
/** 새벽펀드는 … 50억원 규모로 결성됐다: no other is formed. */
const BARE_PATTERN = /^[’'”"」]?[은는이가을를도]\s(?!.*(?:펀드|기금|조합|신탁)[을를이가])/u;

/** 조성하는 50억원 규모의 펀드. */
const SUM_BEHIND_PATTERN = /^\s(?:총\s|약\s)?\d/u;
const FUND_PATTERN = /(?:펀드|기금|조합)$/u;
/** Behind who pays beside the subject: `이 주축 출자자로 참여`. */
const PAYING_PATTERN = /^[이가]\s[^,.]{0,10}출자자로\s참여/u;
const PAYING_REACH = 24;

export function formed(place: Place): Sides {
  const { context, sentence, act, subject, funds, last: before } = place;
  const { text } = context.article;
  const last = funds.findLast(({ end, name }) => end <= act.start && !isMother(context, name));
  const isFormed = last !== undefined && BARE_PATTERN.test(text.slice(last.end, act.start));
  const named = act.bare ? last : funds.findLast(({ start, end }) => start <= act.end && end > act.start - 1);
  // 새벽펀드에 30억원을 출자해 100억원 규모로 조성한다: told by what is paid
  const own = act.bare && !isFormed ? sameFund(context, sentence, act.start) : named;
  // 새벽은행이 공동으로 조성하는 50억원 규모의 펀드: the one that was told before
  if (
    act.bare &&
    own === undefined &&
    SUM_BEHIND_PATTERN.test(text.slice(act.end, act.end + 6)) &&
    before &&
    isFund(before)
  )
    return { recipients: [before], investors: payersOf(place) };
  if (act.bare && own === undefined) return NOBODY;
  // 자펀드를 조성: another than the one that is told of
  if (own === undefined && OTHER_FUNDS_PATTERN.test(text.slice(sentence.start, act.start))) return NOBODY;
  const fund = own ?? topicFund(context, sentence, act.start);
  // 모태펀드는 … 펀드를 조성한다: it pays, another receives. Not: 새벽펀드는 50억원 규모로 결성됐다
  if (
    fund === undefined ||
    (own === undefined && subject !== undefined && fund.start >= subject.start && fund.start < subject.end)
  )
    return NOBODY;
  const payers = payersOf(place).filter(({ name }) => name !== fund.name);
  const implied =
    own !== undefined &&
    subject === undefined &&
    !act.passive &&
    !hasNamelessSubject(context, { start: sentence.start, end: act.start }) &&
    !hasCountrySubject(context, { start: sentence.start, end: act.start });
  const topic = implied && !act.adnominal ? topicBefore(context, sentence) : [];
  // an issuer tells of many funds that it does not pay into
  const told = payers.length > 0 ? payers : topic.filter((name) => name !== context.issuer);
  return { recipients: [{ name: fund.name }], investors: told };
}

/** The subject, and who takes part beside it: `새벽은행이 주축 출자자로 참여해 누리은행 등이 조성하는`. */
function payersOf({ context, act, rows, subject }: Place): readonly RelationName[] {
  if (subject === undefined) return [];
  const { text } = context.article;
  const beside = rows.filter(
    (row) =>
      row !== subject &&
      row.role === 'subject' &&
      PAYING_PATTERN.test(text.slice(row.end, Math.min(act.start, row.end + PAYING_REACH))),
  );
  return unique([...beside, subject].flatMap(namesOf));
}

function isFund({ name, record }: RelationName): boolean {
  return record === undefined && FUND_PATTERN.test(name);
}

export function pledged({ context, sentence, act, rows, subject, funds }: Place): Sides {
  const { text } = context.article;
  // 누리기금 100억원, 민간출자금 25억원: shares, one of nobody with a name
  if (text.slice(sentence.start, act.start).endsWith('민간')) return NOBODY;
  const sums = context
    .within({ start: sentence.start, end: act.start })
    .filter((mention) => context.is(mention, 'value'));
  // (정부) 새벽부 40억원, 누리부 18억원 출자: shares of what is told as one
  if (sums.filter(({ start }) => !/\([^()]{0,8}$/u.test(text.slice(sentence.start, start))).length > 1) return NOBODY;
  // 새벽 펀드 : 50억원 출자, 「새벽 펀드」(50억원 출자 → 100억원 조성): what the line is about receives
  const label = funds.findLast(
    ({ end, name }) => end <= act.start && !isMother(context, name) && LABEL_PATTERN.test(text.slice(end, act.start)),
  );
  if (label !== undefined) return { recipients: [{ name: label.name }], investors: [] };
  const near = rows.findLast((row) => row !== subject && act.start - row.end <= PAYER_REACH);
  const topic = subject?.members.length === 1 ? funds.find(({ start }) => start === subject.start) : undefined;
  if (near === undefined && topic !== undefined && !isMother(context, topic.name))
    return { recipients: [{ name: topic.name }], investors: [] };
  const payer = near ?? subject;
  const fund = topicFund(context, sentence, act.start);
  if (payer === undefined) return NOBODY;
  const investors = namesOf(payer).filter(({ name }) => name !== fund?.name);
  return { recipients: fund === undefined ? [] : [{ name: fund.name }], investors };
}
