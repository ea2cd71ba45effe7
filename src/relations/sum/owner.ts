// Whose a sum is: who earns, receives, spends or owes it. 누보는 … 451만달러를 수출 → 누보; 이 회사 매출은 → the firm before;
// 가온나래에 과징금 3억원을 부과 → 가온나래; 1,500억원 규모 새벽상생펀드 → the fund.
// Not: 세계은행은 재건 비용이 4천억달러라고 전망했다 (it tells of the sum), 중기부는 50억원을 지원한다 (who receives is not told).
import type { RelationName } from '../../core/relation.js';
import type { Role } from '../../entities/amount/roles.js';
import type { Mention } from '../../core/types.js';
import type { RelationContext, Sentence } from '../shape.js';
import { hasVerbBetween } from '../clauses.js';
import { fundsIn, topicFund } from '../funds.js';
import { partyRows, type PartyRow } from '../rows.js';
import { endsInNoun } from '../sentences.js';
import { firmOfHeading, hasNamelessSubject, subjectOf, topicBefore } from '../topics.js';
import { actorOf } from './actor.js';
import { finedIn } from './fines.js';
import { mayOwn, ownerIn } from './owning.js';
import type { Voice } from './voices.js';

/** Roles whose owner the text before a sentence may tell. */
const OF_TOPIC: ReadonlySet<Role> = new Set(['sales', 'export', 'other', 'investment']);
/** How far behind a fund the sum that is put into it may stand. */
const FUND_REACH = 16;
/** A line that says something, in UTF-16 code units. */
const LEAST_SENTENCE = 20;
const COUNTRY_PATTERN = /(?<country>[가-힣]{2,10})의\s/gu;

/** What is known of the sums of an article besides where they stand. */
export interface Beside {
  readonly apiece: ReadonlyMap<Mention, RelationName>;
  readonly voices: readonly Voice[];
}

/** The owner of a sum of one role where it stands, or undefined where nobody with a name owns it. */
export function ownerAt(
  context: RelationContext,
  sentence: Sentence,
  sum: Mention,
  role: Role,
  { apiece, voices }: Beside,
): RelationName | undefined {
  const { text } = context.article;
  const own = apiece.get(sum);
  if (own !== undefined) return isPaidOut(context, sentence, sum, role) ? undefined : own;
  if (role === 'other' && !isOwnSum(context, sentence, sum)) return undefined;
  if (role === 'investment') {
    const fund = fundOf(context, sentence, sum);
    if (fund !== undefined) return fund;
  }
  const voice = voices.find(({ start, end }) => start <= sum.start && sum.end <= end);
  const rows = partyRows(context, { start: voice?.start ?? sentence.start, end: sum.start });
  if (voice !== undefined && !rows.some(({ role: part }) => part === 'subject'))
    return spokenOwner(context, sentence, sum, role, voice);
  if (role === 'fine') return finedIn(context, sentence, rows, sum);
  if (role === 'subsidy' || role === 'loan') return receiverIn(context, sentence, rows, sum);
  if (role === 'investment') {
    // who invests is no owner where it is told in whom; a firm that builds for itself is
    const to = rows.findLast((row) => row.role === 'to' && mayOwn(row, role));
    if (to !== undefined) return ownerIn(to, role);
    const behind = text.slice(sum.end, sum.end + 16);
    if (PAYING_PATTERN.test(behind) || context.patterns.puttingIn.test(behind)) return undefined;
  }
  // 사업비 94억원은 새벽도와 한빛공단이 나눠 냈다
  if (role === 'budget' && context.patterns.shared.test(text.slice(sum.end, sentence.end))) return undefined;
  if (role === 'budget') {
    // 새벽은행에서 재원 70억원을 출연: a firm spends it here
    const payer = rows.findLast((row) => (row.role === 'subject' || row.role === 'at') && isFirm(row));
    if (payer !== undefined)
      return context.patterns.contributing.test(text.slice(sum.end, Math.min(sentence.end, sum.end + PAYER_REACH)))
        ? ownerIn(payer, 'contract')
        : undefined;
  }
  const owned = rows.findLast(
    (row) => mayOwn(row, role) && context.patterns.ownFigure.test(text.slice(row.end, sum.start)),
  );
  if (owned !== undefined) return ownerIn(owned, role);
  const subject = spokenOf(context, rows) ?? subjectOf(context, sentence, rows, sum.start);
  if (subject !== undefined)
    return isItsOwn(context, sentence, subject, sum, role) ? ownerIn(subject, role) : undefined;
  if (role === 'export') {
    const country = countryOf(context, text.slice(sentence.start, sum.start));
    if (country !== undefined) return country;
  }
  // 정부에서 4조원을 지원했다: no body's own
  if (role === 'budget' && STATE_PATTERN.test(text.slice(sentence.start, sum.start))) return undefined;
  if (role === 'budget') return isOwnBudget(context, sentence, sum) ? actorOf(context) : undefined;
  if (!OF_TOPIC.has(role) || hasNamelessSubject(context, { start: sentence.start, end: sum.start })) return undefined;
  const words = text.slice(sentence.start, sum.start);
  const isOthers = rows.length > 0 || context.patterns.namelessOwner.test(words);
  if (isOthers && !context.patterns.sameFirm.test(words)) return undefined;
  // a note or a cell is about nobody who was told of before, a line of a profile about its heading
  return endsInNoun(text, sentence) ? firmOfHeading(context, sentence) : firmBefore(context, sentence);
}

/** 새벽정공이 20억원을 출자, 한빛기금은 100억원의 보증을 제공: those beside the sums of a list give them. */
function isPaidOut({ article, patterns }: RelationContext, sentence: Sentence, sum: Mention, role: Role): boolean {
  if (role === 'investment') return lastPaid(article.text, sentence, patterns.payers) >= sum.end;
  const near = article.text.slice(sum.end, Math.min(sentence.end, sum.end + GIVING_REACH));
  return (role === 'loan' || role === 'subsidy') && patterns.giving.test(near) && !patterns.receiving.test(near);
}

const GIVING_REACH = 16;

const paid = new WeakMap<Sentence, number>();

/** Where a sentence tells for the last time that somebody pays; looked for once for all of its sums. */
function lastPaid(text: string, sentence: Sentence, payers: RegExp): number {
  let last = paid.get(sentence);
  if (last === undefined) {
    const at = [...text.slice(sentence.start, sentence.end).matchAll(payers)].at(-1)?.index;
    last = at === undefined ? -1 : sentence.start + at;
    paid.set(sentence, last);
  }
  return last;
}

/** Whether a subject owns the sum behind it: it tells of no other's, and of an investment it receives or builds for itself. */
function isItsOwn(context: RelationContext, sentence: Sentence, subject: PartyRow, sum: Mention, role: Role): boolean {
  const { article, patterns } = context;
  const behind = article.text.slice(sum.end, Math.min(sentence.end, sum.end + 2 * OWN_REACH));
  if (role === 'investment' && !patterns.ownInvestment.test(behind)) return false;
  if (patterns.namelessOwner.test(article.text.slice(subject.end, sum.start))) return false;
  return mayOwn(subject, role) && !tellsOf(context, sentence, subject, sum);
}

/** `가온나래, 1850억 투자`: headlines put a comma in place of the particle. */
export function headlineOwner(
  context: RelationContext,
  sentence: Sentence,
  sum: Mention,
  role: Role,
): RelationName | undefined {
  if (!OF_HEADLINE.has(role)) return undefined;
  const { text } = context.article;
  const rows = partyRows(context, { start: sentence.start, end: sum.start });
  const to = rows.find((row) => row.role === 'to');
  if (to !== undefined) return role === 'investment' && mayOwn(to, role) ? ownerIn(to, role) : undefined;
  const row = rows.findLast(({ end, role: part }) => part === 'subject' || text.startsWith(',', end));
  return row !== undefined && mayOwn(row, role) ? ownerIn(row, role) : undefined;
}

const OF_HEADLINE: ReadonlySet<Role> = new Set(['sales', 'export', 'investment', 'budget']);

const PAYER_REACH = 40;

function isFirm({ members }: PartyRow): boolean {
  return members.every(({ mention }) => mention?.type === 'company');
}

/** 올해 예산 33억 원, 60억원 규모로 380개사를 지원: whose programme it is. Not: 자부담 3억원, 지방비 20억원, 센터당 120억원. */
function isOwnBudget({ article: { text }, patterns }: RelationContext, sentence: Sentence, sum: Mention): boolean {
  // 우수 연구자 등에 총 742억원을 지원: who is given it does not spend it
  const before = text.slice(sentence.start, sum.start).replace(RECEIVER_PATTERN, ' ');
  return (
    sum.attributes?.['share'] === undefined && !patterns.namelessOwner.test(before) && !patterns.ofEach.test(before)
  );
}

const STATE_PATTERN = /(?<![가-힣])정부(?:에서|가)\s/u;
const RECEIVER_PATTERN = /[가-힣](?:에게|\s등에|에)\s/gu;

/** What is said without a subject is of the firm or the body of who says it. */
function spokenOwner(
  context: RelationContext,
  sentence: Sentence,
  sum: Mention,
  role: Role,
  { start, body }: Voice,
): RelationName | undefined {
  const { patterns, article, records } = context;
  const behind = article.text.slice(sum.end, Math.min(sentence.end, sum.end + 2 * OWN_REACH));
  if (body === undefined || patterns.namelessOwner.test(article.text.slice(start, sum.start))) return undefined;
  if (role === 'investment' && !patterns.ownInvestment.test(behind)) return undefined;
  if ((role === 'subsidy' || role === 'loan') && !patterns.receiving.test(behind)) return undefined;
  if (role === 'fine' && !patterns.owing.test(behind)) return undefined;
  if (role === 'price' && behind.startsWith('짜리')) return undefined;
  const type = records[body.record ?? -1]?.type;
  // a party speaks of the budget of the state
  if (role === 'budget') return type !== 'company' && body.name === actorOf(context)?.name ? body : undefined;
  return type === 'company' ? body : undefined;
}

/** Whether a noun makes a sum of no other role somebody's own: `영업이익 80억원`, `자산은 전년보다 12% 늘어난 320억원`. */
function isOwnSum({ article: { text }, patterns }: RelationContext, sentence: Sentence, sum: Mention): boolean {
  const before = (reach: number): string => text.slice(Math.max(sentence.start, sum.start - reach), sum.start);
  return (
    patterns.ownSum.test(`${before(OWN_REACH)}${text.slice(sum.start, sum.end + OWN_REACH)}`) ||
    patterns.ownSum.test(before(NOUN_REACH).replace(OTHER_SUM_PATTERN, ''))
  );
}

/** How near that noun stands; before the sum, a comparison may stand between. */
const OWN_REACH = 14;
const NOUN_REACH = 32;
/** Up to the sum before, whose noun it is. */
const OTHER_SUM_PATTERN = /^.*\d[억조만천백\s]*원/su;

/** 가온나래 관계자는 “…”: what is said is of the firm. */
function spokenOf({ article: { text }, patterns }: RelationContext, rows: readonly PartyRow[]): PartyRow | undefined {
  return rows.findLast(({ end }) => patterns.spokesman.test(text.slice(end, end + 12)));
}

/** 세계은행은 … 이를 것으로 전망했다: the subject tells of a sum that is not its own. */
function tellsOf(
  { article: { text }, patterns }: RelationContext,
  sentence: Sentence,
  subject: PartyRow,
  sum: Mention,
): boolean {
  return subject.end < sum.start && patterns.telling.test(text.slice(sum.end, sentence.end));
}

/** 가온나래에 30억원을 지원, 가온나래는 30억원을 지원받았다. */
function receiverIn(
  context: RelationContext,
  sentence: Sentence,
  rows: readonly PartyRow[],
  sum: Mention,
): RelationName | undefined {
  const { text } = context.article;
  const to = rows.findLast(
    (row) => row.role === 'to' && !hasVerbBetween(context, sentence, { start: row.end, end: sum.start }),
  );
  if (to !== undefined) return ownerIn(to);
  const subject = subjectOf(context, sentence, rows, sum.start);
  const isReceiving = context.patterns.receiving.test(text.slice(sum.end, Math.min(sentence.end, sum.end + 24)));
  if (!isReceiving) return undefined;
  if (subject === undefined)
    return hasNamelessSubject(context, { start: sentence.start, end: sum.start })
      ? undefined
      : firmBefore(context, sentence);
  // 가온나래는 … 354개 기업이 대출받도록
  return context.patterns.namelessOwner.test(text.slice(subject.end, sum.start)) ? undefined : ownerIn(subject);
}

/** The fund that a sum is the size of or is put into: right behind it, right before it, else the topic. */
function fundOf(context: RelationContext, sentence: Sentence, { start, end }: Mention): RelationName | undefined {
  const { text } = context.article;
  const funds = fundsIn(context, sentence);
  const behind = funds.find((fund) => fund.start >= end && BEHIND_PATTERN.test(text.slice(end, fund.start)));
  const isPaying = PAYING_PATTERN.test(text.slice(end, end + 16));
  const into = funds.findLast(
    (fund) => fund.end <= start && /^[’'”"」]?에\s/u.test(text.slice(fund.end, fund.end + 3)),
  );
  const before = funds.findLast(
    (fund) =>
      fund.end <= start &&
      start - fund.end <= FUND_REACH &&
      !/[.,(]|[가이은는]\s|\s등\s/u.test(text.slice(fund.end, start)) &&
      !hasVerbBetween(context, sentence, { start: fund.end, end: start }),
  );
  // 소재부품펀드의 경우 모태펀드 275억원 출자에: the one right before it pays
  // cells of tables are about nothing that was said before
  const topic = sentence.end - sentence.start < LEAST_SENTENCE ? undefined : topicFund(context, sentence, start);
  const isPayer = topic !== undefined && isPaying && /^[은는이가]/u.test(text.slice(topic.end, topic.end + 1));
  const fund = behind ?? into ?? (isPaying ? undefined : before) ?? (isPayer ? undefined : topic);
  return fund === undefined ? undefined : { name: fund.name };
}

/** 출자 is of who pays. Not: 출자 신청 (of who asks). */
const PAYING_PATTERN = /^(?:\s?(?:내외|이상|규모))?[을를]?\s(?:[가-힣]{2}\s)?출자/u;
const BEHIND_PATTERN = /^\s?(?:내외|상당|이상)?의?\s?(?:규모의?)?\s?[‘'“"「]?$/u;

/** 한국의 수출이 99억달러: a country's own. */
function countryOf({ isRegion }: RelationContext, words: string): RelationName | undefined {
  const name = [...words.matchAll(COUNTRY_PATTERN)].at(-1)?.groups?.['country'];
  return name !== undefined && isRegion(name) ? { name } : undefined;
}

function firmBefore(context: RelationContext, sentence: Sentence): RelationName | undefined {
  const [topic, ...others] = topicBefore(context, sentence);
  const record = topic?.record === undefined ? undefined : context.records[topic.record];
  return record?.type === 'company' && others.length === 0 ? topic : undefined;
}
