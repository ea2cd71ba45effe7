// The names of an agreement's sides, as they are compared.
import type { Agreement } from '../../core/relation.js';

/** A row is held against several others. */
const known = new WeakMap<Agreement, ReadonlySet<string>>();

export function sideNames(row: Agreement): ReadonlySet<string> {
  let own = known.get(row);
  if (own === undefined) {
    // 표범의 땅, 표범의땅
    own = new Set(row.parties?.map(({ name }) => name.replaceAll(' ', '')));
    known.set(row, own);
  }
  return own;
}
