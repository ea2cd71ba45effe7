export interface ComparedMention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly rule: string;
}

/** A record as `extract -f jsonl` writes it. */
export interface ComparedRecord {
  readonly type: string;
  readonly name: string;
  readonly mentions: readonly ComparedMention[];
  readonly [attribute: string]: unknown;
}

/** A line of `extract -f jsonl`. */
export interface ComparedArticle {
  readonly id: string;
  readonly records: readonly ComparedRecord[];
  readonly text?: string;
  readonly [field: string]: unknown;
}

export interface FieldChange {
  readonly name: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface RecordChange {
  readonly kind: 'come' | 'go' | 'changed' | 'mentions';
  readonly type: string;
  /** The name before, or that of a record that comes. */
  readonly name: string;
  /** Of the first mention; `before → after` where they differ. */
  readonly rule: string;
  /** The mention to show. */
  readonly at: ComparedMention;
  readonly fields?: readonly FieldChange[];
  readonly lost?: readonly ComparedMention[];
  readonly found?: readonly ComparedMention[];
}

export function compareArticles(
  before: ComparedArticle,
  after: ComparedArticle,
): { readonly fields: readonly string[]; readonly changes: readonly RecordChange[] };

export function leavingOut(
  pair: { readonly before?: ComparedArticle; readonly after?: ComparedArticle },
  names: ReadonlySet<string>,
): { readonly before?: ComparedArticle; readonly after?: ComparedArticle };
