// What an amount of the article is and whose: 지난해 994억원의 매출을 올린 누보 → sales of 누보.
import type { SumRelation } from '../../core/relation.js';
import type { RelationKind } from '../shape.js';
import { ownerOf } from './owner.js';

const TYPE = 'sum';

export const sumKind: RelationKind = {
  type: TYPE,
  relate(context) {
    return context.records.flatMap((record): readonly SumRelation[] => {
      const { value, currency, max, role } = record.attributes;
      if (typeof value !== 'number' || typeof currency !== 'string') return [];
      const [first] = record.mentions;
      if (first === undefined) return [];
      const sentence = context.sentences.find(({ start, end }) => start <= first.start && first.end <= end) ?? first;
      const owner = ownerOf(context, record, typeof role === 'string' ? role : 'other');
      return [
        {
          type: TYPE,
          value,
          currency,
          ...(typeof max === 'number' ? { max } : {}),
          role: typeof role === 'string' ? role : 'other',
          ...(owner === undefined ? {} : { owner }),
          rule: 'sum/role',
          start: sentence.start,
          end: sentence.end,
        },
      ];
    });
  },
};
