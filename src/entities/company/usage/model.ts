// The weights of the features by which an unknown word is told to be a firm's name: a logistic regression, trained by
// tools/train/steps/company-usage.mjs on releases in which listed firms were hidden, and kept as a table that can be read.
import { z } from 'zod';
import type { Resources } from '../../../core/resources.js';

export const USAGE_WEIGHTS = 'models/company-usage.csv';

const WEIGHT_ROW = z.object({ feature: z.string().min(1), weight: z.coerce.number() });

/** Names the constant term in the table. */
const BIAS = 'bias';

export interface UsageModel {
  /** The weights of features, each counted once. */
  weigh(features: readonly string[]): number;
  /** The most that one of the features which a pattern tells adds, with what goes with it; 0 where none adds anything. */
  most(pattern: RegExp, more?: (feature: string) => number): number;
  /** Log-odds as far as the features of the name alone go. */
  scoreAlone(name: readonly string[]): number;
  /** Log-odds that a name with these features is a firm's; features of places count by their share of the places. */
  score(name: readonly string[], places: readonly (readonly string[])[]): number;
  /** The features that speak loudest for it, heaviest first. */
  loudest(name: readonly string[], places: readonly (readonly string[])[], count: number): readonly string[];
}

/** The weights are put into a table when the first name is weighed. @throws UserError naming the row that is wrong. */
export function createUsageModel(resources: Resources): UsageModel {
  const rows = resources.rows(USAGE_WEIGHTS, WEIGHT_ROW);
  let weights: ReadonlyMap<string, number> | undefined;
  const weightOf = (of: string): number =>
    (weights ??= new Map(rows.map(({ feature, weight }) => [feature, weight]))).get(of) ?? 0;
  const parts = (
    name: readonly string[],
    places: readonly (readonly string[])[],
  ): readonly (readonly [string, number])[] =>
    Array.from(featureValues(name, places), ([feature, value]) => [feature, value * weightOf(feature)] as const);
  return {
    weigh(features) {
      let sum = 0;
      for (let at = 0; at < features.length; at += 1) {
        const feature = features[at] ?? '';
        const weight = weightOf(feature);
        if (weight !== 0 && features.indexOf(feature) === at) sum += weight;
      }
      return sum;
    },
    most: (pattern, more = () => 0) =>
      rows.reduce(
        (most, { feature, weight }) => (pattern.test(feature) ? Math.max(most, weight + more(feature)) : most),
        0,
      ),
    scoreAlone: (name) => name.reduce((sum, feature) => sum + weightOf(feature), weightOf(BIAS)),
    score: (name, places) => parts(name, places).reduce((sum, [, part]) => sum + part, weightOf(BIAS)),
    loudest: (name, places, count) =>
      parts(name, places)
        .filter(([, part]) => part > 0)
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .slice(0, count)
        .map(([feature]) => feature),
  };
}

/** Features of the name count 1; those of its places by the share of places that have them. */
export function featureValues(
  name: readonly string[],
  places: readonly (readonly string[])[],
): ReadonlyMap<string, number> {
  const values = new Map<string, number>(name.map((feature) => [feature, 1]));
  for (const features of places) {
    for (const feature of new Set(features)) values.set(feature, (values.get(feature) ?? 0) + 1 / places.length);
  }
  return values;
}
