// The weights of the features by which an unknown word is told to be a firm's name: a logistic regression, trained by
// tools/train/steps/company-usage.mjs on releases in which listed firms were hidden, and kept as a table that can be read.
import { z } from 'zod';
import type { Resources } from '../../../core/resources.js';
import { wordList } from '../../../dictionary/word-list.js';

export const USAGE_WEIGHTS = 'models/company-usage.csv';

const WEIGHT_ROW = z.object({ feature: z.string().min(1), weight: z.coerce.number() });

/** Names the constant term in the table. */
const BIAS = 'bias';

export interface UsageModel {
  /** The weights of features, each counted once. */
  weigh(features: readonly string[]): number;
  /** The most that one of the features which begin so adds, with what goes with it; 0 where none adds anything. */
  most(beginning: string, weigh?: (feature: string, weight: number) => number): number;
  /** Log-odds as far as the features of the name alone go. */
  scoreAlone(name: readonly string[]): number;
  /** Log-odds that a name with these features is a firm's; features of places count by their share of the places. */
  score(name: readonly string[], places: readonly (readonly string[])[]): number;
  /** The features that speak loudest for it, heaviest first. */
  loudest(name: readonly string[], places: readonly (readonly string[])[], count: number): readonly string[];
}

/** @throws UserError naming the row that is wrong. */
export function createUsageModel(resources: Resources): UsageModel {
  const list = wordList(resources, USAGE_WEIGHTS, WEIGHT_ROW, ({ feature, weight }) => [feature, weight]);
  const weightOf = (feature: string): number => list.numberOf(feature, 0, feature.length);
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
    most(beginning, weigh = (_, weight) => weight) {
      let most = 0;
      list.each((feature, weight) => {
        most = Math.max(most, weigh(feature, weight));
      }, beginning);
      return most;
    },
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
