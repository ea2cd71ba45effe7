// Who pays into funds: `누리부는 새벽상생펀드를 조성했다`, `새벽 펀드 : 50억원 출자`, `새벽펀드는 50억원 규모로 결성됐다`.
// Not: `자펀드를 조성한다`, `11개 벤처펀드를 조성한다` (others than the one that is told of).
import { topicFund } from '../funds.js';
import { hasCountrySubject, hasNamelessSubject, topicBefore } from '../topics.js';
import { isMother, namesOf, NOBODY, type Place, type Sides } from './place.js';

/** Between who pays and 출자: `모태펀드 275억원 출자`. */
const PAYER_REACH = 16;
/** Between a fund and what is paid into it: ` : 600억원 `, `(100억원 `. */
const LABEL_PATTERN = /^\s?[:：(]\s?[^,.:()]{0,16}$/u;
/** 자펀드, 11개 벤처펀드: others than the one that is told of. */
const OTHER_FUNDS_PATTERN = /(?:[자모]|\d개\s(?:[가-힣]{1,4}\s?)?)$/u;
/** 새벽펀드는 … 50억원 규모로 결성됐다: no other is formed. */
const BARE_PATTERN = /^[’'”"」]?[은는이가을를도]\s(?!.*(?:펀드|기금|조합|신탁)[을를이가])/u;

export function formed({ context, sentence, act, subject, funds }: Place): Sides {
  const { text } = context.article;
  const last = funds.findLast(({ end, name }) => end <= act.start && !isMother(context, name));
  const isFormed = last !== undefined && BARE_PATTERN.test(text.slice(last.end, act.start));
  const named = act.bare ? last : funds.findLast(({ start, end }) => start <= act.end && end > act.start - 1);
  // 새벽펀드에 30억원을 출자해 100억원 규모로 조성한다: told by what is paid
  const own = act.bare && !isFormed ? undefined : named;
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
  const payers = subject === undefined ? [] : namesOf(subject).filter(({ name }) => name !== fund.name);
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
