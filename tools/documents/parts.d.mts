/** A paragraph or a row of a table of a document to be written. */
export type Part =
  { readonly text: string; readonly isTitle?: boolean; readonly note?: string } | { readonly cells: readonly string[] };

/** A cell that reaches over several columns and rows; those it covers are left out of their rows. */
export interface MergedCell {
  readonly text: string;
  readonly column?: number;
  readonly columns?: number;
  readonly rows?: number;
}

/** What office documents are written of: tables may have merged cells. */
export type OfficePart = Part | { readonly cells: readonly (string | MergedCell)[] };
