// Whom an act is of: the subject of its clause, the topic of the sentence, else the topic of the text before it.
//   `새벽정공이 만든 부품을 가온나래는 …에 납품하는 계약을 체결했다` → 가온나래
//   `가온나래는 공장을 짓는다. 지난달 새벽정공과 협약을 맺었다` → 가온나래
// Not: `선정된 대학은 새벽진흥원과 협약을 맺는다` (somebody else, without a name).
import type { RelationName } from '../core/relation.js';
import type { RelationContext, Sentence } from './shape.js';
import type { Span } from '../core/types.js';
import { within } from '../text/spans.js';
import { hasVerbBetween } from './clauses.js';
import { partyRows, type PartyRow } from './rows.js';

/** How many sentences back the topic of the text is looked for. */
const MOST_SENTENCES = 10;

/** The subject among the rows before an act; undefined where the sentence has none with a name. */
export function subjectOf(
  context: RelationContext,
  sentence: Sentence,
  rows: readonly PartyRow[],
  at: number,
): PartyRow | undefined {
  const subjects = rows.filter(({ role }) => role === 'subject');
  const isTopic = ({ particle }: PartyRow): boolean => particle.endsWith('은') || particle.endsWith('는');
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

/** Whom the text before a sentence is about: the last named topic, unless somebody without a name comes later; else the issuer. */
export function topicBefore(context: RelationContext, sentence: Sentence): readonly RelationName[] {
  const { sentences, article } = context;
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
