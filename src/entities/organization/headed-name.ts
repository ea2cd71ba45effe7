// A name that ends in a head, as the checks of evidence.ts are asked about it.
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Block, Span } from '../../core/types.js';
import type { Head, HeadClass, OrganizationWords } from './words.js';

/** A name in its article: 한국새벽진흥원 is the prefix 한국새벽 and the head 진흥원. */
export interface HeadedName {
  readonly article: IndexedArticle;
  readonly block: Block;
  readonly span: Span;
  readonly core: string;
  readonly prefix: string;
  readonly head: Head;
}

/** A reason in plain words for the name, `false` against it, nothing where the check has no opinion. */
type Verdict = string | false | undefined;
export type Check = (name: HeadedName, words: OrganizationWords) => Verdict;

export function isClass({ head }: HeadedName, headClass: HeadClass, words: OrganizationWords): boolean {
  return words.isClass(head.ending, headClass);
}

export function prefixSpan({ span, prefix }: HeadedName): Span {
  return { start: span.start, end: span.start + prefix.length };
}
