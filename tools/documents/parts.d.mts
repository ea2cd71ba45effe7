/** A paragraph or a row of a table of a document to be written. */
export type Part =
  { readonly text: string; readonly isTitle?: boolean; readonly note?: string } | { readonly cells: readonly string[] };
