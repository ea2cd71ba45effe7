import type { Comparison } from './tally.mjs';

interface Times {
  readonly wall: number;
  readonly cpu: number;
}

export function comparisonLines(
  comparison: Comparison,
  times: { readonly before: Times; readonly after: Times },
): readonly string[];
