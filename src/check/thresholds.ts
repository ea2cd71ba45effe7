// What a score must reach: `--threshold 0.9` for all types together, `--min-f1 organization=0.95` for one of them.
import { SCORES } from '../messages/checks.js';
import type { Texts } from '../messages/language.js';
import { ratesOf, type Score } from './score.js';

export interface Thresholds {
  /** Least F1 over all types, from 0 to 1. */
  readonly all?: number;
  /** Least F1 by type. */
  readonly byType: ReadonlyMap<string, number>;
}

export interface Shortfall {
  readonly level: 'mentions' | 'records';
  /** A type, or `all`. */
  readonly type: string;
  readonly f1: number;
  readonly least: number;
}

/** Every threshold that mentions or records miss; a type that neither expects nor finds anything misses none. */
export function shortfalls(score: Score, { all, byType }: Thresholds): readonly Shortfall[] {
  const wanted: readonly (readonly [string, number])[] = [
    ...byType,
    ...(all === undefined ? [] : [['all', all] as const]),
  ];
  return (['mentions', 'records'] as const).flatMap((level) => {
    const rates = new Map(ratesOf(score[level], []).map(({ type, rate }) => [type, rate]));
    return wanted.flatMap(([type, least]): readonly Shortfall[] => {
      const f1 = rates.get(type)?.f1 ?? 1;
      return f1 < least ? [{ level, type, f1, least }] : [];
    });
  });
}

/** `F1 of mentions, organization: 0.871, below 0.9` */
export function describeShortfall({ level, type, f1, least }: Shortfall): Texts {
  // Rounded down: 0.89996 must not read as the 0.9 that it misses.
  const shown = (Math.floor(f1 * 10_000) / 10_000).toFixed(4);
  return SCORES.shortfall(SCORES[level], type, shown, String(least));
}
