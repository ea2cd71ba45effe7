// Who binds himself to whom, by the particles before what is signed:
//   `가온나래는 새벽정공, 누리솔과 협약을` → all three · `가온나래와 새벽정공 간 협약` → these two, whoever tells of it
//   `가온나래는 새벽정공에 공급하는 계약을` → both · `새벽정공과 협약을` → the topic of the text before it, too
import type { Agreement, RelationName } from '../../core/relation.js';
import type { Span } from '../../core/types.js';
import type { RelationContext, Sentence } from '../shape.js';
import { clauseStart, hasVerbBetween } from '../clauses.js';
import { unique } from '../names.js';
import { governmentsIn, namesOf, partyRows, type PartyRow, type RowMember } from '../rows.js';
import { endsInNoun } from '../sentences.js';
import { rowMatesIn } from '../row-mates.js';
import { isSubject } from '../subjects.js';
import { hasNamelessSubject, hasOwnSubject, isTopic, subjectOf, topicBefore } from '../topics.js';
import { countrySidesIn, unlistedSidesIn } from '../unlisted-sides.js';
import type { Act } from './acts.js';
import { beforeComma, isDashed } from './dashed.js';
import { headsIn } from './heads.js';
import { isMarked, markedIn, withoutMarked } from './marks.js';
import { notedSides } from './noted.js';
import { chosenIn, headOf, isGathered, isPartner, OWN_PARTICLES } from './partners.js';
import { countedSides, pairedCountries } from './told-before.js';

export interface Sides {
  /** Persons who are said to sign. */
  readonly signers: readonly RelationName[];
  readonly parties: readonly RelationName[];
  /** Whether they all signed with somebody without a name: 미국의 기업과. */
  readonly apart: boolean;
  /** Whether the first side signed with somebody without a name: 현지 업체와. */
  readonly nameless: boolean;
}

interface Named extends Omit<Sides, 'signers'> {
  /** Whether they are told to sign among themselves: 가온나래와 새벽정공 간. */
  readonly among?: boolean;
}

const NAMELESS_SIDE_PATTERN = /(?<![가-힣)])(?<side>[가-힣)]+)\*{0,3}(?:와|과)(?:의|는|도)?\s/gu;

/** Behind a side: another as the subject. */
const UNKNOWN_PATTERN = /^[와과]\s[가-힣A-Za-z0-9]{2,12}[이가]\s/u;
const UNKNOWN_REACH = 18;
/** Between the sides in the name of an agreement and what it is: ` `, ` 투자 `. */
const TITLE_PATTERN = /^\s(?:[가-힣]{2,4}\s){0,2}$/u;
/** Between what is signed and 열었다. */
const CEREMONY_PATTERN = /식[’'”"」』]?[을를]\s/u;
/** Behind 체결: who comes to the ceremony. */
const ATTENDED_PATTERN = /^식에\s(?:함께\s)?(?:참석|참여|임석)/u;
const LONGEST_BULLET = 6;
/** How many characters describe a side in front of its name: `와 몽골 대통령 후원으로 설립된 `. */
const LONGEST_DESCRIPTION = 24;

/** `earlier` are the agreements that were told of before. */
export function sidesOf(context: RelationContext, sentence: Sentence, act: Act, earlier: readonly Agreement[]): Sides {
  const whole = { start: sentence.start, end: act.verb };
  const heads = headsIn(context, whole);
  const noted = notedSides(context, sentence, act);
  const named = partiesOf(
    context,
    sentence,
    act,
    whole,
    heads,
    noted.names.length > 0 && !noted.among && !noted.subject,
  );
  const told =
    named.parties.length > 0 || act.aside ? named : { ...named, ...toldBefore(context, sentence, act, earlier) };
  const sides =
    // 누리단*이 가온나래와 새벽정공 간 협약을: whom the note names tells of it
    noted.names.length === 0 || (named.among === true && !noted.among)
      ? told
      : { ...told, parties: unique([...(noted.among ? [] : told.parties), ...noted.names]), apart: false };
  const names = new Set(sides.parties.map(({ name }) => name));
  const signers = unique(heads.flatMap(({ name, person }) => (person && names.has(name.name) ? [person] : [])));
  return { ...sides, signers };
}

function toldBefore(
  context: RelationContext,
  sentence: Sentence,
  act: Act,
  earlier: readonly Agreement[],
): Pick<Sides, 'parties'> {
  const pair = pairedCountries(context, sentence, act);
  return { parties: pair.length > 0 ? pair : countedSides(context, sentence, act, earlier) };
}

function partiesOf(
  context: RelationContext,
  sentence: Sentence,
  act: Act,
  whole: Span,
  heads: readonly RowMember[],
  hasNoted: boolean,
): Named {
  const { text } = context.article;
  const extra = [
    ...governmentsIn(text, { start: sentence.start, end: sentence.end }, context.isRegion).filter(
      ({ end }) => end <= act.verb,
    ),
    ...unlistedSidesIn(context, whole),
    ...rowMatesIn(context, sentence, act.verb),
    // 한국과 몽골 두 정상이 지켜보는 가운데: whom another verb tells of
    ...countrySidesIn(context, whole).filter(
      ({ end }) => !hasVerbBetween(context, sentence, { start: end, end: act.verb }),
    ),
    ...heads,
  ];
  const rows = partyRows(context, whole, extra);
  const start = clauseStart(context, sentence, act.at);
  const marked = markedIn(text, { start: sentence.start, end: act.verb });
  const between = rows.findLast(({ role }) => role === 'between');
  if (between !== undefined && isOfAct(context, rows, between, act) && !isMarked(marked, between.end)) {
    const parties = unique([...rows.filter((row) => isJoined(row, between)).flatMap(namesOf), ...namesOf(between)]);
    return { parties, apart: false, nameless: parties.length < 2, among: parties.length > 1 };
  }
  if (context.patterns.betweenNameless.test(withoutMarked(text, { start, end: act.at }, marked)))
    return { parties: [], apart: false, nameless: true };
  const first = endsInNoun(text, sentence) ? firstRow(rows, sentence) : undefined;
  // 가온나래, 새벽정공과 업무협약 체결: the comma of a headline stands for a particle
  if (first?.role === 'with' && first.members.length > 1)
    return {
      parties: unique([...namesOf(first), ...headOf(context, sentence, act).flatMap(namesOf)]),
      apart: false,
      nameless: false,
    };
  // … 위한 가온나래-새벽정공 협력 MOU 체결; 새벽부, 가온나래 손잡고 …; 새벽부･가온나래 맞손
  const dashed = rows.findLast(
    (row) =>
      (endsInNoun(text, sentence) && isDashed(text, row)) ||
      (act.hands && row.members.length > 1 && text.slice(row.end, act.at) === ' '),
  );
  if (dashed?.role === 'other' && !hasVerbBetween(context, sentence, { start: dashed.end, end: act.at }))
    return { parties: namesOf(beforeComma(text, dashed)), apart: false, nameless: false };
  // ‘가온나래-새벽정공 업무협약’을 체결했다: the sides in the name of what is signed
  const titled = rows.filter(
    (row) => row.role === 'other' && isDashed(text, row) && TITLE_PATTERN.test(text.slice(row.end, act.at)),
  );
  // ‘가온나래-새벽정공 업무협약식’을 열었다: who only holds the ceremony of others
  if (titled.length > 0 && CEREMONY_PATTERN.test(text.slice(act.at, act.verb)))
    return { parties: unique(titled.flatMap(namesOf)), apart: false, nameless: false };
  const found = subjectOf(context, sentence, rows, act.verb) ?? headlineSubject(text, first, act);
  // 한 업체는 새벽부가 발주한 입찰에서 계약을: whose verb is another, and who signs has no name
  const isOfOther =
    found?.role === 'subject' &&
    hasNamelessSubject(context, { start: clauseOf(context, sentence, found), end: found.start }) &&
    hasVerbBetween(context, sentence, { start: found.end, end: act.at });
  const isAttended = ATTENDED_PATTERN.test(text.slice(act.end, sentence.end));
  // 새벽부는 업무협약이 체결됐다고 밝혔다, 체결식에 참석했다: who only tells of it, or comes. Not: 가온나래는 새벽정공과 업무협약이 체결됐다고, as one alone signs nothing
  const isTelling =
    (isAttended || (act.passive && context.patterns.reporting.test(text.slice(act.end, sentence.end)))) &&
    rows.filter((row) => row !== found && isPartner(text, row, rows)).flatMap(({ members }) => members).length !== 1;
  const subject = isOfOther || isTelling ? undefined : found;
  const beside = rows.filter(
    (row) => row !== subject && (isPartner(text, row, rows) || isGathered(context, row, act, rows)),
  );
  const near = beside.filter((row) => row.start >= start);
  const behind = Math.max(start, subject?.end ?? start, near.at(-1)?.end ?? start);
  const nameless = isNameless(context, text.slice(behind, act.verb));
  const chosen = near.length === 0 ? chosenIn(context, rows, { start, end: act.at }) : [];
  const partners = near.length === 0 && !nameless ? [...beside, ...chosen] : [...near, ...chosen];
  const customers =
    act.kind === 'contract' || act.kind === 'transfer'
      ? rows.filter(({ role, start: at }) => role === 'to' && at >= start)
      : [];
  const head = headOf(context, sentence, act);
  const named = [...partners, ...customers, ...head, ...titled];
  // 새벽부와 한빛부가 추진단을 꾸려, MOU 체결 기업과: who signed is told of aside, and stands elsewhere
  if (act.aside && named.length === 0 && (subject?.start ?? start) < start)
    return { parties: [], apart: false, nameless: false };
  // 가온나래는 …, 참여기업이 새벽정공과 계약을 맺는: somebody without a name signs; behind a subject that is no topic in any clause
  const behindSubject = (subject?.end ?? start) + 2;
  if (
    subject !== undefined &&
    hasNamelessSubject(context, {
      start: isTopic(subject) ? Math.max(start, behindSubject) : behindSubject,
      end: act.verb,
    })
  )
    return { parties: unique(named.flatMap(namesOf)), apart: false, nameless: false };
  if (subject !== undefined) {
    const apart = named.length === 0 && nameless && subject.members.length > 1 && act.kind !== 'mou';
    // 가온나래 등 6개 기관은: the others have no name
    const isOpen = subject.open && named.length === 0;
    return { parties: unique([...namesOf(subject), ...named.flatMap(namesOf)]), apart, nameless: nameless || isOpen };
  }
  const parties = unique(named.flatMap(namesOf));
  const isWhole = head.length > 0 || partners.some((row) => isDashed(text, row));
  const isLeftOut =
    (parties.length > 0 || hasNoted ? !isWhole : nameless && act.done) && !act.aside && !act.passive && !act.hands;
  // 새벽은행과 나래시장이 협약을: the other side is told, and is no record
  const isTold = partners.some(
    ({ role, end }) =>
      role === 'with' &&
      UNKNOWN_PATTERN.test(text.slice(end, end + UNKNOWN_REACH)) &&
      !hasVerbBetween(context, sentence, { start: end, end: act.at }),
  );
  const topic =
    isLeftOut &&
    !isTold &&
    !isAttended &&
    !hasOwnSubject(context, sentence, act.at) &&
    !hasNamelessSubject(context, whole) &&
    !isOfPerson(context, whole, heads)
      ? topicBefore(context, sentence)
      : [];
  // an issuer that signs with somebody without a name would be named itself
  if (topic.length === 0 || (parties.length === 0 && !hasNoted && topic[0] === context.issuer))
    return { parties, apart: false, nameless: false };
  return { parties: unique([...topic, ...parties]), apart: false, nameless };
}

/** Not: `새벽부와 한빛원 간 협약에 따라 가온나래와 누리솔이 협약을`, where others sign. */
function isOfAct(context: RelationContext, rows: readonly PartyRow[], between: PartyRow, act: Act): boolean {
  const others = rows.some(
    ({ role, particle, start }) =>
      start > between.end && (role === 'with' || (role === 'subject' && OWN_PARTICLES.has(particle))),
  );
  return !others || !context.patterns.signedAny.test(context.article.text.slice(between.end, act.at));
}

/** 한 의장은 …와 계약을 맺었다: somebody signs who stands for nobody. */
function isOfPerson(context: RelationContext, whole: Span, heads: readonly RowMember[]): boolean {
  return context
    .within(whole)
    .some(
      (mention) =>
        context.is(mention, 'person') &&
        mention.end <= whole.end &&
        isSubject(context.article.text, mention) &&
        heads.every(({ start }) => start !== mention.start),
    );
}

/** `많은 업체가 혜택을 보도록 새벽부와 한빛부는`: a topic is not in the clause in front. */
function clauseOf(context: RelationContext, sentence: Sentence, row: PartyRow): number {
  return isTopic(row) ? clauseStart(context, sentence, row.start) : sentence.start;
}

/** The row that a line begins with, behind its bullet. */
function firstRow(rows: readonly PartyRow[], { start }: Sentence): PartyRow | undefined {
  return rows.find((row) => row.start - start <= LONGEST_BULLET);
}

/** 가온나래, 70억원 투자 MOU 체결. Not: 유럽 시장에서는 … 체결 (other words have particles). */
function headlineSubject(text: string, first: PartyRow | undefined, act: Act): PartyRow | undefined {
  if (first === undefined) return undefined;
  const behind = text.slice(first.end, act.at);
  // 가온부, 덴마크와 양해각서 체결: the comma stands for a particle
  if (first.role === 'with') return behind.startsWith(',') ? first : undefined;
  if (first.role !== 'other') return undefined;
  return first.members.length > 1 || behind.startsWith(',') || !/[가-힣](?:[은는이가을를]|에서)\s/u.test(behind)
    ? first
    : undefined;
}

/** 중진공과 카자흐스탄 중소기업개발공사 간: what describes the second side may stand between. */
function isJoined({ role, end, start }: PartyRow, between: PartyRow): boolean {
  // with one name, 간 needs another, however long it is described
  const longest = between.members.length === 1 ? Infinity : LONGEST_DESCRIPTION;
  return role === 'with' && start < between.start && between.start - end <= longest;
}

/** 현지 업체와. Not: 기술이전계약과 MOU (what is signed). */
function isNameless({ patterns }: RelationContext, words: string): boolean {
  return [...words.matchAll(NAMELESS_SIDE_PATTERN)].some(
    ({ groups }) => !patterns.signedAny.test(groups?.['side'] ?? ''),
  );
}
