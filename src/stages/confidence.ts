// How sure the program is of each record: the share of records with the same evidence that careful readers confirmed. The
// weights are learned from the benchmark (tools/train/confidence.mjs) and kept as a table that can be read.
// 중소벤처기업부 by the dictionary, four mentions: .99. 카본테크 by its ending alone, one mention: .8.
import { z } from 'zod';
import { once } from '../text/once.js';
import type { Resources } from '../core/resources.js';
import type { Mention } from '../core/types.js';

export const CONFIDENCE_WEIGHTS = 'models/confidence.csv';

const WEIGHT_ROW = z.object({ feature: z.string().min(1), weight: z.coerce.number() });
const BIAS = 'bias';
/** More mentions than this tell nothing more. */
const MOST_MENTIONS = 4;

/** Between 0 and 1, of the mentions of one record; two decimals. */
export type Confidence = (mentions: readonly Mention[]) => number;

/** What speaks for a record, for the model and for `explain`. */
export function confidenceFeatures(mentions: readonly Mention[]): readonly string[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const { type } = first;
  const evidences = new Set(mentions.map(({ evidence }) => evidence));
  const rules = new Set(mentions.map(({ rule }) => rule).filter((rule) => rule !== 'bind/again'));
  return [
    `type=${type}`,
    ...[...evidences].flatMap((evidence) => [`evidence=${evidence}`, `${type}: evidence=${evidence}`]),
    ...[...rules].map((rule) => `${type}: rule=${rule}`),
    `rules=${rules.size > 1 ? 'several' : 'one'}`,
    `mentions=${String(Math.min(mentions.length, MOST_MENTIONS))}`,
    `known=${mentions.some(({ id }) => id !== undefined) ? 'yes' : 'no'}`,
    `named=${mentions.some(({ zone }) => zone === 'headline') ? 'in-headline' : 'below'}`,
  ];
}

/** @throws UserError naming the row of the table that is wrong, when the first record is weighed. */
export function createConfidence(resources: Resources): Confidence {
  const weights = once(
    (): ReadonlyMap<string, number> =>
      new Map(resources.rows(CONFIDENCE_WEIGHTS, WEIGHT_ROW).map(({ feature, weight }) => [feature, weight])),
  );
  return (mentions) => {
    const table = weights();
    const sum = confidenceFeatures(mentions).reduce(
      (total, feature) => total + (table.get(feature) ?? 0),
      table.get(BIAS) ?? 0,
    );
    return Math.round(100 / (1 + Math.exp(-sum))) / 100;
  };
}
