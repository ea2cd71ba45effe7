// Whose a fine is: `가온나래에 과징금 3억원을 부과했다`, `가온나래의 조사방해 행위에 대해 과태료를 부과했다`, `가온나래는 벌금 3억원을 냈다`.
// Not: `새벽위원회는 과징금 3억원을 부과했다` (who imposes it).
import type { RelationName } from '../../core/relation.js';
import type { Mention } from '../../core/types.js';
import type { PartyRow } from '../rows.js';
import type { RelationContext, Sentence } from '../shape.js';
import { subjectOf } from '../topics.js';
import { ownerIn } from './owning.js';

/** 가온나래에 과징금 3억원을 부과, 가온나래는 벌금 3억원을 냈다. */
export function finedIn(
  context: RelationContext,
  sentence: Sentence,
  rows: readonly PartyRow[],
  sum: Mention,
): RelationName | undefined {
  const { text } = context.article;
  const to = rows.findLast(({ role }) => role === 'to');
  if (to !== undefined) return ownerIn(to);
  // 가온나래의 조사방해 행위에 대해 과태료를 부과
  const doer = rows.findLast(
    ({ role, end }) => (role === 'of' || role === 'other') && OF_DEED_PATTERN.test(text.slice(end, sum.start)),
  );
  if (doer !== undefined) return ownerIn(doer);
  const subject = subjectOf(context, sentence, rows, sum.start);
  const isOwing = context.patterns.owing.test(text.slice(sum.end, sum.end + 20));
  return subject !== undefined && isOwing ? ownerIn(subject) : undefined;
}

/** Between who did something and the fine for it: `의 조사방해 행위에 대해 총 `, `의 법 위반 4건을 처리하고 과태료 `. */
const OF_DEED_PATTERN =
  /^(?:\s및\s[^.,]{2,12})?의\s(?:[^.,]{1,50}에\s대(?:해|하여|한)\s|[^.,]{0,30}위반[^.,]{0,20}[을를]\s)/u;
