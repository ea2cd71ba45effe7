// Who else signs beside the subject: `새벽정공과`, `새벽정공이 모여`, `새벽정공을 운영사로 선정하고`, `협약을 맺은 새벽정공은`.
import type { Span } from '../../core/types.js';
import { partyRows, type PartyRow } from '../rows.js';
import type { RelationContext, Sentence } from '../shape.js';
import type { Act } from './acts.js';

/** Behind a row that only begins to tell who they are: 새벽정공을 비롯한 5개사와, 새벽정공 등 민간 기업들과. */
const LEADING_PATTERN = /^\s?(?:비롯한|포함한)[^,.]{0,25}[와과](?![가-힣])/u;
/** 새벽정공을 만나 협약을. */
const MEETING_PATTERN = /^\s만나/u;
export const OWN_PARTICLES: ReadonlySet<string> = new Set(['이', '가']);

export function isPartner(text: string, row: PartyRow, rows: readonly PartyRow[]): boolean {
  const { role, end, particle } = row;
  // 한국과의 오랜 협력국인 몽골은 새벽부와: what is not signed is with whom 과의 says
  if (role === 'with' && particle.endsWith('의'))
    return rows.every((other) => other.role !== 'with' || other.start <= row.start);
  if (role !== 'object') return role === 'with';
  const behind = text.slice(end + particle.length);
  return LEADING_PATTERN.test(behind) || MEETING_PATTERN.test(behind);
}

/** `새벽정공, 누리솔이 모여`, `새벽정공, 누리솔이 참여하는 협약을`: they sign with whom the sentence is about. */
export function isGathered(
  { article: { text }, patterns }: RelationContext,
  { role, end, particle }: PartyRow,
  act: Act,
  rows: readonly PartyRow[],
): boolean {
  return (
    role === 'subject' &&
    OWN_PARTICLES.has(particle) &&
    (patterns.gathered.test(text.slice(end + 1, end + 10)) ||
      (patterns.joining.test(text.slice(end, act.at)) && rows.every(({ start }) => start <= end || start >= act.at)))
  );
}

/** 새벽정공을 운영사로 선정하고 협약을: whom the clause before has chosen. */
export function chosenIn(
  { article: { text }, patterns }: RelationContext,
  rows: readonly PartyRow[],
  clause: Span,
): readonly PartyRow[] {
  return rows.filter(
    ({ role, open, end }) =>
      (role === 'object' || (role === 'other' && open)) &&
      end < clause.start &&
      patterns.chosen.test(text.slice(end, clause.start + 1)),
  );
}

/** 누보와 업무협약을 맺은 이토추상사는. */
export function headOf(context: RelationContext, sentence: Sentence, act: Act): readonly PartyRow[] {
  const { text } = context.article;
  const noun = /^[은ㄴ한]\s?(?<noun>[가-힣]{0,4})/u.exec(text.slice(act.end, act.end + 8))?.groups?.['noun'];
  // 맺은 후 나주에서: it says when
  if (noun === undefined || context.patterns.boundHead.test(noun) || context.patterns.clauseNoun.test(noun)) return [];
  const behind = partyRows(context, { start: act.end, end: Math.min(sentence.end, act.end + 40) });
  return behind.filter((row) => row.start - act.end <= 30).slice(0, 1);
}
