/** Native mecab-ko, compiled from its source. */
export interface Reference {
  readonly version: string;
  readonly mecab: string;
  readonly dictIndex: string;
  /** Arguments that make it read a dictionary with Korean rules and take lines of up to 5 MB. */
  argumentsFor(dictionary: string): string[];
  /** What it prints for a text, given a dictionary folder. */
  format(text: string, dictionary: string, more?: readonly string[]): string;
}

/** Builds it into a cache outside the tree, or says why that is not possible. */
export function buildReference(): Reference | { readonly missing: string };
