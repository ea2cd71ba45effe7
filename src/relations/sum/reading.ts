// What is read of a sum at one of its places, before the places of a record are put together.
import type { RelationName } from '../../core/relation.js';
import type { Mention } from '../../core/types.js';
import type { Role } from '../../entities/amount/roles.js';
import type { RelationContext, Sentence } from '../shape.js';

/** A sum where it stands. */
export interface Reading {
  readonly sum: Mention;
  readonly sentence: Sentence;
  readonly role: Role | undefined;
  readonly rule: string;
  readonly owner: RelationName | undefined;
}

/** A sentence with its sums, in order; at least one. */
export interface SumSentence {
  /** Its place among all. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly sums: readonly Mention[];
}

/** The sentences that name sums, in order. */
export function sumSentencesOf(context: RelationContext): readonly SumSentence[] {
  return context.sentences.flatMap((sentence, index) => {
    const sums = context.within(sentence).filter((mention) => context.is(mention, 'value'));
    return sums.length === 0 ? [] : [{ index, sentence, sums }];
  });
}
