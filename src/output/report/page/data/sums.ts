// Sums in won: by use and by lower end.
import type { Model } from './model.js';

/** Lower ends that a person may ask for, in won. */
export const LEAST = [1e8, 1e9, 1e10, 1e11, 1e12, 1e13] as const;

/** @param role of any use where empty; @param least of any currency where 0 */
export function isSumOf({ index, word }: Model, role: string, least: number): (sum: number) => boolean {
  const { kind, currency, value } = index.relations;
  return (at) =>
    (role === '' || word(kind[at]) === role) &&
    (least === 0 || (word(currency[at]) === 'KRW' && (value[at] ?? 0) >= least));
}
