/** A page as scraped, and the lines of it that belong to the article. */
export interface ScrapedPage {
  readonly article: { readonly id: string; readonly text: string };
  readonly lines: readonly string[];
}

/** Pages of one site whose furniture no word list knows; the same ones for the same count. */
export function unseenSite(count: number): readonly ScrapedPage[];
