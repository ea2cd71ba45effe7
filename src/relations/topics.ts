// Whom an act is of: the subject of its clause, the topic of the sentence, else the topic of the text before it.
//   `새벽정공이 만든 부품을 가온나래는 …에 납품하는 계약을 체결했다` → 가온나래
//   `가온나래는 공장을 짓는다. 지난달 새벽정공과 협약을 맺었다` → 가온나래
// Not: `선정된 대학은 새벽진흥원과 협약을 맺는다` (somebody else, without a name).
import type { RelationName } from '../core/relation.js';
import type { RelationContext, Sentence } from './shape.js';
import type { Span } from '../core/types.js';
import { within } from '../text/spans.js';
import { tokensOf } from './broken-sentences.js';
import { hasVerbBetween } from './clauses.js';
import { endsInNoun } from './sentences.js';
import { partyRows, type PartyRow } from './rows.js';

/** How many sentences back the topic of the text is looked for. */
const MOST_SENTENCES = 10;

/** 가온나래는, 가온나래 측은: what a sentence is about, in all its clauses. */
export function isTopic({ particle }: PartyRow): boolean {
  return particle.endsWith('은') || particle.endsWith('는');
}

/** The subject among the rows before an act; undefined where the sentence has none with a name. */
export function subjectOf(
  context: RelationContext,
  sentence: Sentence,
  rows: readonly PartyRow[],
  at: number,
): PartyRow | undefined {
  const subjects = rows.filter(({ role }) => role === 'subject');
  const topic = subjects.findLast(isTopic);
  // a subject in front of a verb that says what a noun is belongs to that verb: 중기부가 선정한 운영사
  const own = subjects.findLast(
    (row) => !isTopic(row) && (topic === undefined || !hasVerbBetween(context, sentence, { start: row.end, end: at })),
  );
  if (topic === undefined || own === undefined) return topic ?? own;
  return own.start > topic.start ? own : topic;
}

/** Whether somebody without a name is the subject before an act: `선정된 대학은`, `A사는`. */
export function hasNamelessSubject({ article, patterns }: RelationContext, { start, end }: Span): boolean {
  return patterns.namelessAgent.test(article.text.slice(start, end));
}

/** 건물은 관리주체가 사업자와 계약을 맺어: whoever is the subject of the verb that an act needs. Not: 새벽원이 만든 부품의 계약을. */
export function hasOwnSubject(context: RelationContext, sentence: Sentence, at: number): boolean {
  return tokensOf(context.article, sentence, sentence).some(
    ({ pos, start, end }) => pos === 'JKS' && end <= at && !hasVerbBetween(context, sentence, { start, end: at }),
  );
}

/** 중국은 앞서 펀드를 조성했다: a country, which is no record. */
export function hasCountrySubject({ article, isRegion }: RelationContext, { start, end }: Span): boolean {
  return [...article.text.slice(start, end).matchAll(COUNTRY_PATTERN)].some(({ groups }) =>
    isRegion(groups?.['name'] ?? ''),
  );
}

const COUNTRY_PATTERN = /(?<![가-힣])(?<name>[가-힣]{2,8}?)[은는이가](?=[\s,])/gu;

/** Whom the text before a sentence is about: the last named topic, unless somebody without a name comes later; else the issuer. */
export function topicBefore(context: RelationContext, sentence: Sentence): readonly RelationName[] {
  const { sentences, article } = context;
  const heading = firmOfHeading(context, sentence);
  if (heading !== undefined) return [heading];
  const quotations = article.segmented.quotations ?? [];
  const index = sentences.indexOf(sentence);
  for (let at = index - 1; at >= Math.max(0, index - MOST_SENTENCES); at -= 1) {
    const before = sentences[at];
    if (before === undefined) break;
    if (before.block.zone === 'headline' || before.block.zone === 'subtitle') break;
    const rows = partyRows(context, before).filter(
      ({ role, particle, start }) =>
        role === 'subject' &&
        particle !== '이' &&
        particle !== '가' &&
        within(quotations, { start, end: start + 1 }).length === 0,
    );
    const row = rows.at(-1);
    if (row !== undefined) return row.members.map(({ name }) => name);
    const words = article.text.slice(before.start, before.end);
    // 이 회사는: the one named before
    if (context.patterns.namelessTopic.test(words) && !context.patterns.sameFirm.test(words)) return [];
  }
  return context.issuer === undefined ? [] : [context.issuer];
}

/** How many lines above a line of a profile its heading may stand, and how long it is at most. */
const HEADING_REACH = 3;
const LONGEST_HEADING = 60;
/** The letters in front of the name in a heading, brackets aside: none, or `회사명:`. */
const HEADING_START_PATTERN = /^(?:[가-힣]{2,8}[:：]|주식회사)?$/u;
/** Behind it: nothing, or what the line says of the firm. Not: `새벽정공 부품 공급`, a fact of the profile. */
const HEADING_END_PATTERN = /^(?:(?:㈜|주식회사)\s?)?(?:$|[:：,]|[^<>]{0,12}>$)/u;
/** Bullets, numbers and blanks. */
const SIGN_PATTERN = /[^가-힣A-Za-z:：]/gu;
const HEADING_BRACKET_PATTERN = /\([^()]{0,24}\)|\[[^[\]]{0,24}\]|<[^<>]{0,24}>/gu;

/**
 * `(사례 1) 가온나래 (2014년 설립)` or `회사명 : 가온나래`, with lines about it below: the one firm of a short line that is no
 * sentence and opens with it. Not: the last of a list of firms, each on a line of its own.
 */
export function firmOfHeading(context: RelationContext, sentence: Sentence): RelationName | undefined {
  const { sentences, article } = context;
  const index = sentences.indexOf(sentence);
  for (let at = index - 1; at >= Math.max(0, index - HEADING_REACH); at -= 1) {
    const line = sentences[at];
    if (line === undefined || line.block.zone === 'headline' || !endsInNoun(article.text, line)) return undefined;
    if (!hasParty(context, line)) continue;
    const heading = headingIn(context, line);
    const above = sentences[at - 1];
    const isListed = heading !== undefined && above !== undefined && headingIn(context, above) !== undefined;
    return isListed ? undefined : heading;
  }
  return undefined;
}

function hasParty(context: RelationContext, line: Span): boolean {
  return context.within(line).some((mention) => context.is(mention, 'party') && !context.is(mention, 'place'));
}

function headingIn(context: RelationContext, line: Sentence): RelationName | undefined {
  const { text } = context.article;
  if (line.end - line.start > LONGEST_HEADING || line.block.zone === 'headline' || !endsInNoun(text, line))
    return undefined;
  const [firm, ...others] = context
    .within(line)
    .filter((mention) => context.is(mention, 'party') && !context.is(mention, 'place'));
  if (firm?.type !== 'company' || others.length > 0) return undefined;
  const before = text.slice(line.start, firm.start).replace(HEADING_BRACKET_PATTERN, '').replace(SIGN_PATTERN, '');
  const behind = text.slice(firm.end, line.end).replace(HEADING_BRACKET_PATTERN, '').trim();
  // 가온나래 한도윤 대표
  const isEnd =
    HEADING_END_PATTERN.test(behind) || context.within(line).some((mention) => context.is(mention, 'person'));
  return isEnd && HEADING_START_PATTERN.test(before) ? context.nameOf(firm) : undefined;
}
