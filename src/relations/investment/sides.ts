// Who pays and who receives, by the particles before what is done:
//   `가온나래는 새벽벤처스로부터 … 유치했다` · `새벽벤처스가 가온나래에 … 투자했다` · `새벽벤처스는 가온나래를 인수했다`
//   `이 회사에 투자한 한도윤 새벽벤처스 상무는` · `새벽벤처스에 인수된 가온나래는` · `새벽상생펀드를 조성했다`
// Not: `천안시는 공장에 투자한다` (neither a firm nor a fund).
import type { RelationName } from '../../core/relation.js';
import type { Span } from '../../core/types.js';
import { tokensOf } from '../broken-sentences.js';
import { clauseStart, jointsOf } from '../clauses.js';
import { fundsIn, topicFund } from '../funds.js';
import { unique } from '../names.js';
import { governmentsIn, namesOf, partyRows, type PartyRow, type RowMember } from '../rows.js';
import { rowMatesIn } from '../row-mates.js';
import { endsInNoun } from '../sentences.js';
import type { RelationContext, Sentence } from '../shape.js';
import { hasCountrySubject, hasNamelessSubject, subjectOf, topicBefore } from '../topics.js';
import type { Act } from './acts.js';
import { formed, pledged } from './of-funds.js';
import { isMother, NOBODY, type Place, type Sides } from './place.js';
import { quotedSides } from './quoted-sides.js';

/** How far behind 투자한 its noun stands, a person's name in between. */
const HEAD_REACH = 16;
const LONGEST_HEAD = 60;
/** 이번 투자로 시는: an authority, which receives nothing of its own. */
const AUTHORITY_PATTERN = /(?:^|\s)[시도군구][은는]\s/u;
/** Between what is bought and 최대주주로, 지분을. */
const SHARE_REACH = 40;
const BUYER_PATTERN = /(?<![가-힣A-Za-z0-9])(?<name>[가-힣A-Za-z0-9]{2,14})사\(社\)에\s$/u;
const NOUN_PATTERN = /^[가-힣]{2,3}\s?(?!키로)[가-힣]{2}(?:\s|으로)/u;
const LONGEST_BULLET = 6;
/** `last` is who was told before to have received: 이 회사에. */
export function sidesOf(context: RelationContext, sentence: Sentence, act: Act, last: RelationName | undefined): Sides {
  const { text } = context.article;
  const funds = fundsIn(context, sentence);
  const members = funds.map((fund): RowMember => ({ start: fund.start, end: fund.end, name: { name: fund.name } }));
  const rows = partyRows(context, { start: sentence.start, end: act.start }, [
    ...members.filter(({ end }) => end <= act.start),
    ...quotedSides(context, { start: sentence.start, end: act.start }, act.deed, members),
    ...rowMatesIn(context, sentence, act.start),
  ]);
  const start = clauseStart(context, sentence, act.start);
  const opening = endsInNoun(text, sentence)
    ? rows.findIndex((row) => row.start - sentence.start <= LONGEST_BULLET)
    : -1;
  // 새벽정공 자회사 가온나래, 20억원 투자 유치
  const first = [rows[opening], rows[opening + 1]].findLast(
    (row, index, [whole]) =>
      row !== undefined &&
      (index === 0 || (whole !== undefined && context.patterns.daughter.test(text.slice(whole.end, row.start)))),
  );
  const subject = subjectOf(context, sentence, rows, act.start) ?? (first?.role === 'other' ? first : undefined);
  const near = rows.filter((row) => row.start >= start && row !== subject);
  const head = act.adnominal ? headBehind(context, sentence, act) : undefined;
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

const OBJECT_PATTERN = /[을를]\s$/u;
/** `* (가온나래) 5억원 투자유치`: whom a note is about. */
const NOTE_PATTERN = /^[*※\s]{1,4}\((?<name>[가-힣A-Za-z0-9 ]{2,20})\)/u;
/** 투자받은 가온나래 · 누리솔은: the row that begins right behind, however long it is. */
function headBehind(context: RelationContext, sentence: Sentence, act: Span): PartyRow | undefined {
  const [row] = partyRows(context, { start: act.end, end: Math.min(sentence.end, act.end + LONGEST_HEAD) });
  return row !== undefined && row.start - act.end <= HEAD_REACH ? row : undefined;
}

const TOPIC_PARTICLES: ReadonlySet<string> = new Set(['도', '은', '는']);

function raised({ context, sentence, act, near, subject, head }: Place): Sides {
  const from = near.filter(({ role }) => role === 'from');
  const payers = (from.length > 0 ? from : near.filter(({ role }) => role === 'at')).flatMap(namesOf);
  const noted = NOTE_PATTERN.exec(context.article.text.slice(sentence.start, act.start))?.groups?.['name'];
  if (noted !== undefined && subject?.role !== 'subject') {
    const [own] = context.within({ start: sentence.start, end: sentence.start + noted.length + 4 });
    return { recipients: [own?.type === 'company' ? context.nameOf(own) : { name: noted }], investors: payers };
  }
  // 가온나래는 100억원을, 지난해 뽑힌 5개 기업은 42억원을: somebody else without a name
  if (
    head === undefined &&
    subject !== undefined &&
    hasNamelessSubject(context, { start: subject.end + 2, end: act.start })
  )
    return NOBODY;
  const recipients = receiversIn(head) ?? receiversIn(subject);
  // 가온나래 3천억 원 투자로 산단 투자유치 8조 원: who invests
  if (subject !== undefined && /투자로\s/u.test(context.article.text.slice(subject.end, act.start))) return NOBODY;
  // LSK, 새벽벤처스 투자 유치: the names of a note may be those who paid
  if (subject?.role === 'other' && subject.members.length > 1) return NOBODY;
  if (recipients !== undefined) return { recipients, investors: payers };
  if (subject !== undefined) return NOBODY;
  const name = topicWord(context, sentence, act.start) ?? firmBefore(context, sentence, act.start);
  // 새벽도는 가온나래로부터 유치했다: the firm builds for itself
  const ahead = { start: sentence.start, end: act.start };
  if (
    governmentsIn(context.article.text, ahead, context.isRegion).length > 0 ||
    AUTHORITY_PATTERN.test(context.article.text.slice(ahead.start, ahead.end))
  )
    return NOBODY;
  // 누리모, 새벽벤처스로부터 투자 유치: who pays receives nothing
  const isPayer = payers.some((payer) => payer.name === name?.name);
  return { recipients: name === undefined || isPayer ? [] : [name], investors: payers };
}

function paid(place: Place): Sides {
  const { context, sentence, act, near, subject, head, last } = place;
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
  // 새벽청은 가온나래에 투자해 수익을 거둔 한빛펀드에 과세했다: whom the next verb says something of
  const done = act.adnominal ? undefined : doneBy(context, sentence, act);
  if (target.length > 0 && done !== undefined && /[해여]$/u.test(text.slice(act.start, act.end)))
    return { recipients: target, investors: namesOf(done).slice(0, 1) };
  // 가온나래 최대주주인 새벽정공이 출자한다: into the firm whose owner it is
  const held = target.length === 0 && subject !== undefined && isPledge(text, act) ? heldBy(place, subject) : undefined;
  if (held !== undefined && subject !== undefined) return { recipients: held, investors: namesOf(subject) };
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
    !isMother(context, only.name.name) &&
    TOPIC_PARTICLES.has(subject.particle)
  )
    return { recipients: [only.name], investors: [] };
  // 새벽부가 모태펀드에 출자하고, 모태펀드에서 누리펀드에 출자한다: a body that pays has 에서, too
  const payer =
    to === undefined
      ? undefined
      : near.findLast(
          (row) =>
            (row.role === 'at' || row.role === 'from') &&
            row.end <= to.start &&
            row.start > (subject?.end ?? 0) &&
            row.members.every(({ mention }) => mention === undefined || !context.is(mention, 'place')),
        );
  if (payer !== undefined) return { recipients: target, investors: namesOf(payer) };
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

/** Who is told of behind the verb that follows an act, where it says what that one did. */
function doneBy(context: RelationContext, sentence: Sentence, act: Act): PartyRow | undefined {
  const next = jointsOf(context, sentence).find(({ start }) => start >= act.end);
  return next?.form === 'adnominal' ? headBehind(context, sentence, next) : undefined;
}

/** The firm in front of `최대주주인 새벽정공이`. */
function heldBy({ context, rows }: Place, { start }: PartyRow): readonly RelationName[] | undefined {
  const firm = rows.findLast(
    (row) => row.end <= start && HOLDER_PATTERN.test(context.article.text.slice(row.end, start)),
  );
  return receiversIn(firm);
}

const HOLDER_PATTERN = /^의?\s(?:최대|대)?주주인\s(?:㈜|\(주\))?$/u;

function isPledge(text: string, { start, end }: Act): boolean {
  return text.slice(start, end).includes('출자');
}

function bought({ context, sentence, act, near, rows, subject, head }: Place): Sides {
  const { text } = context.article;
  if (act.passive) {
    const buyer = near.findLast(({ role }) => role === 'to' || role === 'from');
    const own = receiversIn(head) ?? receiversIn(subject);
    // 미국의 새벽사(社)에 인수됐다: a firm that is no record
    const named = BUYER_PATTERN.exec(text.slice(sentence.start, act.start))?.groups?.['name'];
    const unlisted = named === undefined ? [] : [{ name: named }];
    return { recipients: own ?? [], investors: buyer === undefined ? unlisted : namesOf(buyer) };
  }
  // 가온나래의 지분 매입으로: who bought or who was bought
  const isNoun = NOUN_PATTERN.test(text.slice(act.start, act.end + 2)) && !endsInNoun(text, sentence);
  const target =
    near.findLast((row) => row.role === 'object' && receiversIn(row) !== undefined) ??
    near.findLast(
      (row) =>
        // 새벽정공으로부터 공장을 인수: who sold it
        row.role !== 'from' &&
        !(isNoun && row.role === 'of') &&
        act.start - row.end <= SHARE_REACH &&
        !/,(?!\d{3})/u.test(text.slice(row.end, act.start)) &&
        context.patterns.shares.test(text.slice(row.end, act.end)) &&
        receiversIn(row) !== undefined,
    );
  // 서로의 자사주를 매입: each is the other's
  if (target === undefined && subject?.members.length === 2 && text.slice(act.start, act.end).includes('서로'))
    return { recipients: namesOf(subject), investors: namesOf(subject) };
  // 구주를 인수하는 새벽펀드: what is bought has no name
  const isOfNameless = target === undefined && OBJECT_PATTERN.test(text.slice(sentence.start, act.start));
  if (target === undefined && act.adnominal && subject !== undefined && !isOfNameless)
    return { recipients: receiversIn(head) ?? [], investors: namesOf(subject) };
  // 2014년 인수한 가온나래는: who bought is told of elsewhere
  if (target === undefined && act.adnominal && !isOfNameless)
    return { recipients: receiversIn(head)?.slice(0, 1) ?? [], investors: [] };
  const recipients = receiversIn(target) ?? [];
  if (recipients.length === 0) return NOBODY;
  if (subject !== undefined && subject !== target) return { recipients, investors: namesOf(subject) };
  if (act.adnominal && head !== undefined) return { recipients, investors: namesOf(head).slice(0, 1) };
  const isLeftOut =
    rows.every(({ role }) => role !== 'subject') &&
    !hasNamelessSubject(context, { start: sentence.start, end: act.start }) &&
    !hasCountrySubject(context, { start: sentence.start, end: act.start });
  // whoever the headline names first need not be who bought
  const topic = isLeftOut ? topicBefore(context, sentence).filter((name) => name !== context.issuer) : [];
  return { recipients, investors: topic };
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
  const tokens = tokensOf(article, sentence, word);
  if (!context.patterns.firmDescription.test(article.text.slice(sentence.start, start))) return undefined;
  return tokens.every(({ pos }) => COMMON_TAG_PATTERN.test(pos)) ? undefined : { name };
}
