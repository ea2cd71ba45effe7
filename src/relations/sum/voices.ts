// Who speaks of a sum: what somebody says of sales, exports or a budget without a subject is of the firm or the body behind him.
//   `박새벽 가온나래 대표는 “내년 1억 달러 수출이 목표”라고 말했다` → 가온나래
// Not: `가온연구원 측은 “주거 예산이 21조원으로 늘었다”고 주장했다` (a body speaks of others).
import type { Relation, RelationName } from '../../core/relation.js';
import type { Span } from '../../core/types.js';
import type { RelationContext } from '../shape.js';

export interface Voice extends Span {
  /** The firm or the body of who speaks; absent where he has none. */
  readonly body?: RelationName;
}

export function voicesIn({ records }: RelationContext, found: readonly Relation[]): readonly Voice[] {
  return found.flatMap((relation): readonly Voice[] => {
    if (relation.type !== 'statement') return [];
    const { start, end } = relation.quote;
    const record = records[relation.speaker.record ?? -1];
    if (record?.type === 'company') return [{ start, end, body: relation.speaker }];
    const name = record?.attributes['organization'];
    if (typeof name !== 'string') return [{ start, end }];
    const index = records.findIndex((other) => other.name === name);
    return [{ start, end, body: index < 0 ? { name } : { name, record: index } }];
  });
}
