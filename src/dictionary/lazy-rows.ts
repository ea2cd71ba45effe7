// Rows of large dictionaries, of which a short run needs none.
import type { z } from 'zod';
import type { Resources, Row } from '../core/resources.js';
import { once } from '../text/once.js';

/**
 * The rows of a file, read when they are first asked for. Where anything differs from what the build checked they are read
 * at once, so that a broken row of a user is told before the first article.
 * @throws UserError as `Resources.rows` does.
 */
export function lazyRows<T>(resources: Resources, file: string, schema: z.ZodType<T>): () => readonly Row<T>[] {
  const rows = once(() => resources.rows(file, schema));
  if (resources.isAsBuilt !== true) rows();
  return rows;
}
