// Known gaps: what a fixture expects by hand and the program does not find yet. The expectation stays true, the score
// counts the gap as an error, and a gap that has closed fails the check, so that the list can only get shorter.
import { identityOf, type Difference } from './compare.js';
import type { FieldChange } from './field-change.js';
import type { ExpectedMention, ExpectedRecord } from './expected.js';
import { relationName } from './relations.js';

function recordName(record: ExpectedRecord): string {
  return `${record.type} ${identityOf(record)}`;
}

function mentionName(record: ExpectedRecord, mention: ExpectedMention): string {
  return `${recordName(record)} at ${String(mention.start)}`;
}

function fields(changes: readonly FieldChange[]): string {
  return changes.map(({ field }) => field).join(', ');
}

/** One line that names a difference, as `gaps` in `expected.json` lists it: `record missing: company 세진하이텍`. */
export function gapOf(difference: Difference): string {
  switch (difference.kind) {
    case 'article-changed':
      return `article: ${fields(difference.changes)}`;
    case 'record-missing':
      return `record missing: ${recordName(difference.record)}`;
    case 'record-extra':
      return `record not expected: ${recordName(difference.record)}`;
    case 'record-changed':
      return `record changed: ${recordName(difference.record)}: ${fields(difference.changes)}`;
    case 'mention-missing':
      return `mention missing: ${mentionName(difference.record, difference.mention)}`;
    case 'mention-extra':
      return `mention not expected: ${mentionName(difference.record, difference.mention)}`;
    case 'mention-changed':
      return `mention changed: ${mentionName(difference.record, difference.mention)}: ${fields(difference.changes)}`;
    case 'relation-missing':
      return `relation missing: ${relationName(difference.relation)}`;
    case 'relation-extra':
      return `relation not expected: ${relationName(difference.relation)}`;
    case 'relation-changed':
      return `relation changed: ${relationName(difference.relation)}: ${fields(difference.changes)}`;
    case 'order-changed':
      return 'order of records';
  }
}

/** Differences that are no known gaps, and gaps that are none any more. */
export function beyondGaps(
  differences: readonly Difference[],
  gaps: readonly string[],
): { readonly unknown: readonly Difference[]; readonly closed: readonly string[] } {
  const known = new Set(gaps);
  const present = new Set(differences.map(gapOf));
  return {
    unknown: differences.filter((difference) => !known.has(gapOf(difference))),
    closed: gaps.filter((gap) => !present.has(gap)),
  };
}
