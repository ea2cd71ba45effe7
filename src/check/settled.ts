// What a reviewer says once holds wherever the same name stands: a mark in the sheet of entities, and a correction that
// becomes a row of a dictionary. 새벽빛테크 → 새벽빛로봇 in one article renames it in the others that are looked at.
import type { Mark, Marks } from './marks.js';

function keyOf({ type, name, id }: Mark): string {
  return JSON.stringify([type, name, id ?? '']);
}

/**
 * Gives the mark of a row with what other rows decide, where the row itself is left open.
 * @param isProposed whether a correction to a type becomes a row of a dictionary
 */
export function settledBy({ records, entities }: Marks, isProposed: (type: string) => boolean): (mark: Mark) => Mark {
  const corrected = records.filter(({ type, correction }) => {
    if (correction === undefined || correction.isNone === true) return false;
    return isProposed(correction.type ?? type);
  });
  const decided = new Map<string, Mark>();
  for (const mark of [...entities, ...corrected]) {
    if (!decided.has(keyOf(mark))) decided.set(keyOf(mark), mark);
  }
  return (mark) => {
    const other = mark.verdict === 'open' ? decided.get(keyOf(mark)) : undefined;
    if (other === undefined) return mark;
    const { place, verdict, correction } = other;
    return { ...mark, place, verdict, ...(correction === undefined ? {} : { correction }) };
  };
}
