// From which score on a model's answer counts: `dictionaries/models/thresholds.csv`, a row a threshold, kept beside the
// weights that the thresholds were chosen for.
import { z } from 'zod';
import { UserError } from '../core/errors.js';
import { DICTIONARY_ERRORS } from '../messages/errors/dictionaries.js';
import type { Resources } from '../core/resources.js';

export const THRESHOLDS = 'models/thresholds.csv';

const THRESHOLD_ROW = z.object({ model: z.string().min(1), threshold: z.string().min(1), value: z.coerce.number() });

/**
 * The thresholds of a model by name, as the schema wants them: `{ firm: 0.365, … }`.
 * @throws UserError naming the threshold that the file lacks.
 */
export function thresholdsOf<T>(resources: Resources, model: string, schema: z.ZodType<T>): T {
  const rows = resources.rows(THRESHOLDS, THRESHOLD_ROW).filter((row) => row.model === model);
  const found = schema.safeParse(Object.fromEntries(rows.map(({ threshold, value }) => [threshold, value])));
  if (found.success) return found.data;
  const missing = found.error.issues[0]?.path.join('.') ?? '';
  throw new UserError(DICTIONARY_ERRORS.noThreshold(missing, model), {
    file: rows[0]?.file ?? `dictionaries/${THRESHOLDS}`,
  });
}
