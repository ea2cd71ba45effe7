// What is found in one article, as it is written out.
import type { Relation } from './relation.js';
import type { EntityRecord } from './types.js';

export interface ExtractionResult {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** The file that the article came from, where `id` is another. */
  readonly source?: string;
  readonly records: readonly EntityRecord[];
  /** Who did what with whom; only where asked for. */
  readonly relations?: readonly Relation[];
  /** The text that offsets refer to. */
  readonly text: string;
}
