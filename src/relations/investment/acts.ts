// Where a sentence says that money is put into something: 투자를 유치했다, 출자했다, 인수했다, 펀드를 조성했다.
// Not: 투자 유치를 지원한다 (in general), 대회를 유치했다 (no money), 출자 신청.
import type { Span } from '../../core/types.js';
import { within } from '../../text/spans.js';
import type { RelationContext, Sentence } from '../shape.js';

/** What is done: `raised` is said of who receives, `paid` and `bought` of who pays, `joined` of who pays with others. */
const DEEDS = ['raised', 'paid', 'bought', 'formed', 'pledged', 'joined'] as const;
export type Deed = (typeof DEEDS)[number];

export interface Act extends Span {
  readonly deed: Deed;
  readonly status: 'done' | 'planned';
  /** Whether it says what a noun behind it is: 투자한, 인수된. */
  readonly adnominal: boolean;
  /** Whether what is told of is the one bought: 인수된. */
  readonly passive: boolean;
  /** 50억원 규모로 결성된: without the fund. */
  readonly bare: boolean;
}

/** How far around the act it is said that it is still to come, in UTF-16 code units. */
const PLAN_REACH = 24;
/** How far before 유치했다 the money is named. */
const MONEY_REACH = 20;

export function actsIn(context: RelationContext, sentence: Sentence): readonly Act[] {
  const { article, patterns } = context;
  const { text } = article;
  const quotations = article.segmented.quotations ?? [];
  const words = text.slice(sentence.start, sentence.end);
  if (!patterns.mayInvest.test(words)) return [];
  return [...words.matchAll(patterns.invested)].flatMap((match): readonly Act[] => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (within(quotations, { start, end: start + 1 }).length > 0) return [];
    const deed = DEEDS.find((name) => match.groups?.[name] !== undefined) ?? 'paid';
    const rest = text.slice(end, Math.min(sentence.end, end + PLAN_REACH));
    if (deed === 'raised' && (patterns.investedInGeneral.test(rest) || !isMoney(context, sentence, start, match[0])))
      return [];
    if (NOT_DONE_PATTERN.test(rest)) return [];
    if (deed === 'joined' && !patterns.ofRound.test(text.slice(sentence.start, start)) && !isShort(sentence)) return [];
    const last = match[0].charAt(match[0].length - 1);
    return [
      {
        start,
        end,
        deed,
        status: isPlanned(context, sentence, { start, end, deed }) ? 'planned' : 'done',
        // 인수한다 is none
        adnominal:
          ((ADNOMINAL_ENDS.includes(last) && !rest.startsWith('다')) || /^[은된한]\s/u.test(rest)) &&
          !closesClause(context, rest),
        bare: deed === 'formed' && BARE_PATTERN.test(match[0]),
        passive:
          match[0].endsWith('된') || match[0].endsWith('돼') || match[0].endsWith('됐') || match[0].endsWith('되'),
      },
    ];
  });
}

/** It is said behind the act, or of all that the sentence tells: `출자하여 … 조성할 예정이다`. Not: `유치했고 … 지을 예정이다`. */
function isPlanned(
  { article: { text }, patterns }: RelationContext,
  sentence: Sentence,
  { start, end, deed }: Pick<Act, 'start' | 'end' | 'deed'>,
): boolean {
  const behind = text.slice(end, Math.min(sentence.end, end + PLAN_REACH));
  // 유치(’19.11월) 및 북미 진출 예정: what is planned is another thing
  const near = text.slice(end - 4, end) + (behind.split(OTHER_PATTERN, 1)[0] ?? '');
  if (FUTURE_PATTERN.test(text.slice(start, end + 1)) || patterns.toBeInvested.test(near)) return true;
  // 출자한다고 밝혔다: what is told as a thing of now is still to be paid
  const isNow = (words: string): boolean => deed !== 'raised' && PRESENT_PATTERN.test(words);
  if (isNow(text.slice(start, end)) || isNow(text.slice(start, end + 1))) return true;
  const isOpen = /[고여며해]$/u.test(text.slice(start, end)) || /^[고여며]/u.test(text.slice(end));
  const last = text.slice(Math.max(end, sentence.end - PLAN_REACH), sentence.end);
  // 출자해 … 조성한다. Not: 결성하고 운용을 시작한다 (another thing)
  const isMeans = /[해여]$/u.test(text.slice(start, end)) || text.slice(end).startsWith('여');
  // 출자하고, … 출자한다: the same is done again; 출자하고 … 펀드를 조성한다: with it
  const isAgain = isOpen && (last.includes(text.slice(start, start + 2)) || FORMING_PATTERN.test(last));
  return (isOpen && patterns.toBeInvested.test(last)) || ((isMeans || isAgain) && isNow(last));
}

const PRESENT_PATTERN = /[가-힣](?:한|된)다(?:고\s[^.]{0,12})?\.?$/u;

const BARE_PATTERN = /^(?:결성|조성|출범)/u;
const FORMING_PATTERN = /(?:조성|결성)/u;
/** 투자받은 후에: the verb says when, and not what the next noun is. */
function closesClause({ patterns }: RelationContext, rest: string): boolean {
  const noun = /^[은된한]?\s(?<noun>[가-힣]{1,3}?)(?:에|로)?[\s,]/u.exec(rest)?.groups?.['noun'];
  return noun !== undefined && (patterns.clauseNoun.test(noun) || patterns.boundHead.test(noun));
}

const OTHER_PATTERN = /\s?(?:\(|및\s|,\s)/u;
/** 출자할, 조성될. */
const FUTURE_PATTERN = /[할될]$|[할될]\s$/u;
/** 새벽벤처스와 누리솔이 참여했다: right behind what they took part in. */
function isShort({ start, end }: Sentence): boolean {
  return end - start <= LONGEST_JOINING;
}

const LONGEST_JOINING = 60;
/** 조성될 수 있도록, 인수할 때, 지분 매입을 위해, 투자한다고 해도, 인수하는 식으로: what could be done, or is done for. Grammar, so it stays a pattern. */
const NOT_DONE_PATTERN =
  /^\s?(?:수\s[있없]|때\s|경우|식으로|[을를]\s위[해한하]|기\s위[해한하]|고\s(?:해도|하더라도)|더라도|다면|면\s)/u;
const ADNOMINAL_ENDS = '한된할는은';

/** 50억원을 유치했다, 시리즈 A를 유치했다. Not: 대회를 유치했다. */
function isMoney(context: RelationContext, sentence: Sentence, start: number, words: string): boolean {
  if (words.includes('투자')) return true;
  const from = Math.max(sentence.start, start - MONEY_REACH);
  const before = context.article.text.slice(from, start);
  return (
    before.includes('투자') ||
    context.patterns.round.test(before) ||
    context.within({ start: from, end: start }).some((mention) => context.is(mention, 'value'))
  );
}
