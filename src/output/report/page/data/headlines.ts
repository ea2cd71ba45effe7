// How many articles have a query's words in their headlines, outlets or ids, as the table of articles finds them.
import type { ArticleColumns } from '../../shape.js';
import { folded } from './hangul.js';
import { termsOf } from './query.js';

/** Between the texts of one article. */
const JOINT = '\n';

export function createHeadlines({
  title,
  outlet,
  id,
}: Pick<ArticleColumns, 'title' | 'outlet' | 'id'>): (query: string) => number {
  let texts: readonly string[] | undefined;
  return (query) => {
    const terms = termsOf(query);
    if (terms.length === 0) return 0;
    texts ??= id.map((own, at) => [title[at] ?? '', outlet[at] ?? '', own].map(folded).join(JOINT));
    return texts.filter((text) => terms.every((term) => text.includes(term))).length;
  };
}
