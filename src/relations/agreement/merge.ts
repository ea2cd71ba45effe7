// Headline, lead and caption tell of one agreement: rows of one kind whose sides are among each other's are one row.
import type { Agreement } from '../../core/relation.js';

function sidesOf({ parties = [] }: Agreement): ReadonlySet<string> {
  return new Set(parties.map(({ name }) => name));
}

/** Whether the sides of one are all among those of the other; rows without sides are the same where numbers agree. */
function isSame(a: Agreement, b: Agreement): boolean {
  if (a.kind !== b.kind) return false;
  const [own, other] = [sidesOf(a), sidesOf(b)];
  if (own.size === 0 || other.size === 0) return own.size === other.size && a.count === b.count;
  const [fewer, more] = own.size <= other.size ? [own, other] : [other, own];
  return [...fewer].every((name) => more.has(name));
}

/** The rows in order of first appearance, what later ones add taken over; the row with more sides keeps its place. */
export function merged(rows: readonly Agreement[]): readonly Agreement[] {
  const kept: Agreement[] = [];
  for (const row of rows) {
    const at = kept.findIndex((other) => isSame(other, row));
    const other = kept[at];
    if (other === undefined) kept.push(row);
    else {
      const fuller = sidesOf(row).size > sidesOf(other).size ? row : other;
      kept[at] = {
        ...row,
        ...other,
        ...(fuller.parties === undefined ? {} : { parties: fuller.parties }),
        status: row.status === 'signed' || other.status === 'signed' ? 'signed' : 'planned',
      };
    }
  }
  return kept;
}
