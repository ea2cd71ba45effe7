/** Where the text of a page comes from. `row` counts from 1 below the header of a CSV file. */
export interface PageSource {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
  readonly row?: number;
}

export interface PageText {
  readonly title: string | undefined;
  readonly text: string;
}

export interface CutPage {
  readonly id: string;
  readonly source: PageSource;
  readonly cut: string;
  readonly sha256: string;
}

export function sha256(text: string): string;
export function cutText(bytes: Uint8Array, page: CutPage): PageText;
export function readText(page: CutPage, archives: readonly string[]): PageText | undefined;
