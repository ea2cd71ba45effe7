/** A name as a list writes it, and what has to become of it. */
export interface UntidyName {
  readonly written: string;
  /** The name in the dictionary; a name without one is left out. */
  readonly row?: string;
  /** The beginning of why it counts only with support. */
  readonly weak?: string;
  readonly leftOut?: string;
}

export interface UntidyCity extends Omit<UntidyName, 'written'> {
  readonly latin: string;
  readonly alternates: string;
}

export const UNTIDY_FIRMS: readonly UntidyName[];
export const UNTIDY_CITIES: readonly UntidyCity[];
export const UNTIDY_INSTITUTIONS: readonly UntidyName[];

export interface Writing {
  readonly encoding?: 'cp949' | 'utf8' | 'utf8-bom';
  readonly lineEnd?: '\n' | '\r\n';
}

/** Each holds its untidy names and `count` made-up ones, the same for the same count. */
export function krxListing(count?: number, writing?: Writing): Uint8Array;
export function krxIndustries(count?: number, writing?: Writing): Uint8Array;
export function dartCorpCode(count?: number, writing?: Pick<Writing, 'lineEnd'>): Uint8Array;
export function geonamesDump(count?: number, writing?: Pick<Writing, 'lineEnd'>): Uint8Array;
export function publicInstitutions(count?: number, writing?: Writing): Uint8Array;
