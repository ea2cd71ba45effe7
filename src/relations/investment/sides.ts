// Who pays and who receives, by the particles before what is done:
//   `가온나래는 새벽벤처스로부터 … 유치했다` · `새벽벤처스가 가온나래에 … 투자했다` · `새벽벤처스는 가온나래를 인수했다`
//   `이 회사에 투자한 한도윤 새벽벤처스 상무는` · `새벽벤처스에 인수된 가온나래는` · `새벽상생펀드를 조성했다`
// Not: `천안시는 공장에 투자한다` (neither a firm nor a fund).
import type { RelationName } from '../../core/relation.js';
import type { Span } from '../../core/types.js';
import { clauseStart } from '../clauses.js';
import { fundsIn, topicFund, type Fund } from '../funds.js';
import { unique } from '../names.js';
import { partyRows, type PartyRow, type RowMember } from '../rows.js';
import { rowMatesIn } from '../row-mates.js';
import { endsInNoun } from '../sentences.js';
import type { RelationContext, Sentence } from '../shape.js';
import { hasNamelessSubject, subjectOf, topicBefore } from '../topics.js';
import type { Act } from './acts.js';

export interface Sides {
  /** Several where each is told to have received the same. */
  readonly recipients: readonly RelationName[];
  readonly investors: readonly RelationName[];
}

/** How far behind 투자한 its noun stands, a person's name in between. */
const HEAD_REACH = 16;
/** Between what is bought and 최대주주로, 지분을. */
const SHARE_REACH = 30;
/** Between who pays and 출자: `모태펀드 275억원 출자`. */
const PAYER_REACH = 16;
const LONGEST_BULLET = 6;
/** Between a fund and what is paid into it: ` : 600억원 `, `(100억원 `. */
const LABEL_PATTERN = /^\s?[:：(]\s?[^,.:()]{0,16}$/u;

/** `last` is who was told before to have received: 이 회사에. */
export function sidesOf(context: RelationContext, sentence: Sentence, act: Act, last: RelationName | undefined): Sides {
  const { text } = context.article;
  const funds = fundsIn(context, sentence);
  const members = funds.map((fund): RowMember => ({ start: fund.start, end: fund.end, name: { name: fund.name } }));
  const rows = partyRows(context, { start: sentence.start, end: act.start }, [
    ...members.filter(({ end }) => end <= act.start),
    ...rowMatesIn(context, sentence, act.start),
  ]);
  const start = clauseStart(context, sentence, act.start);
  const first = endsInNoun(text, sentence)
    ? rows.find((row) => row.start - sentence.start <= LONGEST_BULLET)
    : undefined;
  const subject = subjectOf(context, sentence, rows, act.start) ?? (first?.role === 'other' ? first : undefined);
  const near = rows.filter((row) => row.start >= start && row !== subject);
  const head = act.adnominal ? partyRows(context, { start: act.end, end: act.end + HEAD_REACH })[0] : undefined;
  const place = { context, sentence, act, rows, near, subject, head, funds, last };
  switch (act.deed) {
    case 'raised':
      return raised(place);
    case 'paid':
      return paid(place);
    case 'bought':
      return bought(place);
    case 'formed':
      return formed(place);
    case 'pledged':
      return pledged(place);
    case 'joined':
      return { recipients: [], investors: unique(rows.filter(({ role }) => role === 'subject').flatMap(payersOf)) };
  }

  function payersOf(row: PartyRow): readonly RelationName[] {
    return row.members.map(({ name }) => name);
  }
}

const TOPIC_PARTICLES: ReadonlySet<string> = new Set(['도', '은', '는']);

interface Place {
  readonly context: RelationContext;
  readonly sentence: Sentence;
  readonly act: Act;
  readonly rows: readonly PartyRow[];
  /** Of the clause, without its subject. */
  readonly near: readonly PartyRow[];
  readonly subject: PartyRow | undefined;
  readonly head: PartyRow | undefined;
  readonly funds: readonly Fund[];
  readonly last: RelationName | undefined;
}

const NOBODY: Sides = { recipients: [], investors: [] };

function raised({ context, sentence, act, near, subject, head }: Place): Sides {
  const from = near.filter(({ role }) => role === 'from');
  const payers = (from.length > 0 ? from : near.filter(({ role }) => role === 'at')).flatMap(namesOf);
  const recipients = receiversIn(head) ?? receiversIn(subject);
  // LSK, 새벽벤처스 투자 유치: the names of a note may be those who paid
  if (subject?.role === 'other' && subject.members.length > 1) return NOBODY;
  if (recipients !== undefined) return { recipients, investors: payers };
  if (subject !== undefined) return NOBODY;
  const name = topicWord(context, sentence, act.start) ?? firmBefore(context, sentence, act.start);
  return { recipients: name === undefined ? [] : [name], investors: payers };
}

function paid({ context, sentence, act, near, subject, head, last }: Place): Sides {
  const { text } = context.article;
  const to = near.findLast((row) => row.role === 'to' && receiversIn(row) !== undefined);
  const same = to === undefined && context.patterns.intoSameFirm.test(text.slice(sentence.start, act.start));
  const target =
    to === undefined
      ? same
        ? listOf(last ?? firmBefore(context, sentence, act.start, true))
        : []
      : (receiversIn(to) ?? []);
  if (act.adnominal && head !== undefined && head.members.length > 0) {
    if (target.length > 0 && (subject === undefined || subject.start > (to?.start ?? 0)))
      return { recipients: target, investors: namesOf(head).slice(0, 1) };
    const own = receiversIn(head);
    if (target.length === 0 && subject !== undefined && own !== undefined)
      return { recipients: own, investors: namesOf(subject) };
  }
  // 새벽 펀드는 누리벤처스가 50억원을 출자해 결성된다: into the fund that the text is about
  const own =
    target.length === 0 && !act.adnominal && isPledge(text, act) ? topicFund(context, sentence, act.start) : undefined;
  // 새벽펀드도 160억원을 출자한다: what is paid into it. Not: 모태펀드는 … 출자한다
  const [only] = subject?.members ?? [];
  if (
    target.length === 0 &&
    isPledge(text, act) &&
    subject?.members.length === 1 &&
    only?.mention === undefined &&
    only !== undefined &&
    !isMother(only.name.name) &&
    TOPIC_PARTICLES.has(subject.particle)
  )
    return { recipients: [only.name], investors: [] };
  const isOther = subject?.particle === '은' || subject?.particle === '는';
  if (
    own !== undefined &&
    subject !== undefined &&
    own.start < subject.start &&
    (own.start >= sentence.start || !isOther)
  )
    return { recipients: [{ name: own.name }], investors: namesOf(subject).filter(({ name }) => name !== own.name) };
  const investors =
    subject === undefined ? [] : namesOf(subject).filter(({ name }) => target.every((other) => other.name !== name));
  // a firm that builds for itself invests in nobody; 출자 is always into somebody
  if (target.length === 0 && !isPledge(text, act)) return NOBODY;
  return { recipients: target, investors };
}

function isPledge(text: string, { start, end }: Act): boolean {
  return text.slice(start, end).includes('출자');
}

/** A fund of funds pays. */
function isMother(name: string): boolean {
  return name.includes('모태');
}

function bought({ context, sentence, act, near, rows, subject, head }: Place): Sides {
  const { text } = context.article;
  if (act.passive) {
    const buyer = near.findLast(({ role }) => role === 'to' || role === 'from');
    const own = receiversIn(head) ?? receiversIn(subject);
    return { recipients: own ?? [], investors: buyer === undefined ? [] : namesOf(buyer) };
  }
  const target =
    near.findLast((row) => row.role === 'object' && receiversIn(row) !== undefined) ??
    near.findLast(
      (row) =>
        act.start - row.end <= SHARE_REACH &&
        context.patterns.shares.test(text.slice(row.end, act.end)) &&
        receiversIn(row) !== undefined,
    );
  // 서로의 자사주를 매입: each is the other's
  if (target === undefined && subject?.members.length === 2 && text.slice(act.start, act.end).includes('서로'))
    return { recipients: namesOf(subject), investors: namesOf(subject) };
  if (target === undefined && act.adnominal && subject !== undefined)
    return { recipients: receiversIn(head) ?? [], investors: namesOf(subject) };
  const recipients = receiversIn(target) ?? [];
  if (recipients.length === 0) return NOBODY;
  if (subject !== undefined && subject !== target) return { recipients, investors: namesOf(subject) };
  if (act.adnominal && head !== undefined) return { recipients, investors: namesOf(head).slice(0, 1) };
  const isLeftOut =
    rows.every(({ role }) => role !== 'subject') &&
    !hasNamelessSubject(context, { start: sentence.start, end: act.start });
  return { recipients, investors: isLeftOut ? topicBefore(context, sentence) : [] };
}

function formed({ context, sentence, act, subject, funds }: Place): Sides {
  const own = funds.findLast(({ start, end }) => start <= act.end && end > act.start - 1);
  // 자펀드를 조성: another than the one that is told of
  if (own === undefined && /[자모]$/u.test(context.article.text.slice(sentence.start, act.start))) return NOBODY;
  const fund = own ?? topicFund(context, sentence, act.start);
  // 모태펀드는 … 펀드를 조성한다: it pays, another receives
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
    !hasNamelessSubject(context, { start: sentence.start, end: act.start });
  const topic = implied && !act.adnominal ? topicBefore(context, sentence) : [];
  // an issuer tells of many funds that it does not pay into
  const told = payers.length > 0 ? payers : topic.filter((name) => name !== context.issuer);
  return { recipients: [{ name: fund.name }], investors: told };
}

function pledged({ context, sentence, act, rows, subject, funds }: Place): Sides {
  const { text } = context.article;
  // 새벽 펀드 : 50억원 출자, 「새벽 펀드」(50억원 출자 → 100억원 조성): what the line is about receives
  const label = funds.findLast(
    ({ end, name }) => end <= act.start && !isMother(name) && LABEL_PATTERN.test(text.slice(end, act.start)),
  );
  if (label !== undefined) return { recipients: [{ name: label.name }], investors: [] };
  const near = rows.findLast((row) => row !== subject && act.start - row.end <= PAYER_REACH);
  const topic = subject?.members.length === 1 ? funds.find(({ start }) => start === subject.start) : undefined;
  if (near === undefined && topic !== undefined && !isMother(topic.name))
    return { recipients: [{ name: topic.name }], investors: [] };
  const payer = near ?? subject;
  const fund = topicFund(context, sentence, act.start);
  if (payer === undefined) return NOBODY;
  const investors = namesOf(payer).filter(({ name }) => name !== fund?.name);
  return { recipients: fund === undefined ? [] : [{ name: fund.name }], investors };
}

function namesOf({ members }: PartyRow): readonly RelationName[] {
  return members.map(({ name }) => name);
}

function listOf(name: RelationName | undefined): readonly RelationName[] {
  return name === undefined ? [] : [name];
}

/** Firms and funds of a row; undefined where it has none. */
export function receiversIn(row: PartyRow | undefined): readonly RelationName[] | undefined {
  const receivers = (row?.members ?? []).filter(({ mention }) => mention === undefined || mention.type === 'company');
  return receivers.length === 0 ? undefined : receivers.map(({ name }) => name);
}

/** The firm that the text before is about, where nobody else is told of: `가온나래는 …다. 지난해 50억원을 유치했다`. */
function firmBefore(context: RelationContext, sentence: Sentence, at: number, named = false): RelationName | undefined {
  if (!named && hasNamelessSubject(context, { start: sentence.start, end: at })) return undefined;
  const [topic] = topicBefore(context, sentence);
  const record = topic?.record === undefined ? undefined : context.records[topic.record];
  return record?.type === 'company' ? topic : undefined;
}

const TOPIC_WORD_PATTERN = /(?<=^|\s)(?<name>[가-힣A-Za-z0-9]{4,20})[은는](?=\s)/gu;
const COMMON_TAG_PATTERN = /^(?:NNG|NNB|NNBC|XSN|XPN|SN|NR|V|E|XS|MA|MM|J)/u;

/** 플랫폼 하이가온시티는 최근 50억원의 투자 유치에: a topic that no rule took for a firm. Not: 창업기업은, 규제샌드박스는. */
function topicWord(context: RelationContext, sentence: Sentence, at: number): RelationName | undefined {
  const { article } = context;
  const last = [...article.text.slice(sentence.start, at).matchAll(TOPIC_WORD_PATTERN)].at(-1);
  const name = last?.groups?.['name'];
  if (last === undefined || name === undefined) return undefined;
  const start = sentence.start + last.index;
  const word: Span = { start, end: start + name.length };
  const tokens = article.tokensIn(sentence.block, word);
  if (!context.patterns.firmDescription.test(article.text.slice(sentence.start, start))) return undefined;
  return tokens.every(({ pos }) => COMMON_TAG_PATTERN.test(pos)) ? undefined : { name };
}
