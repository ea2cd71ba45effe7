// What a corpus proposes for the dictionaries, and how it is counted.
import type { Texts } from '../../messages/language.js';
import { SUGGESTIONS } from '../../messages/suggestions.js';
import { counted } from '../../text/counted.js';
import { sentenceAround } from '../../output/context.js';
import type { Analysis } from '../../pipeline.js';
import type { EntityRecord, Span } from '../../core/types.js';

/** An article as the collectors see it. */
export interface ReadArticle {
  readonly id: string;
  readonly analysis: Analysis;
  readonly records: readonly EntityRecord[];
  readonly date?: string;
  readonly outlet?: string;
}

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface Example {
  readonly article: string;
  readonly sentence: string;
}

/** A row to add or to change, with what speaks for it. */
export interface Suggestion {
  /** `organization`, …, `title`: says which dictionary the row is for. */
  readonly type: string;
  readonly cells: Readonly<Record<string, string>>;
  /** Number of articles. */
  readonly count: number;
  readonly confidence: Confidence;
  /** Why, in plain words. */
  readonly why: Texts;
  readonly examples: readonly Example[];
}

/** Reads articles one after the other, then proposes. */
export interface Collector {
  add(article: ReadArticle): void;
  suggestions(least: number): readonly Suggestion[];
}

export const MOST_EXAMPLES = 3;

/** The articles that speak for one proposal. */
export class Sightings {
  articles = 0;
  first = '';
  last = '';
  readonly outlets = new Set<string>();
  readonly examples: Example[] = [];

  /** Counts an article once, however often it is seen in it: call it once an article. */
  see({ id, analysis, date, outlet }: ReadArticle, span: Span): void {
    this.articles += 1;
    if (outlet !== undefined) this.outlets.add(outlet);
    if (date !== undefined) {
      if (this.first === '' || date < this.first) this.first = date;
      if (date > this.last) this.last = date;
    }
    if (this.examples.length < MOST_EXAMPLES) {
      this.examples.push({ article: id, sentence: sentenceAround(analysis.indexed.text, span) });
    }
  }

  /** `5 articles of 3 issuers, 2023-01-02..2023-05-01` */
  describe(): Texts {
    return SUGGESTIONS.seen(this.articles, this.outlets.size, this.first, this.last);
  }

  /** For the column `source`. */
  source(): string {
    const period = this.first === '' ? '' : ` ${this.first}..${this.last}`;
    return `own corpus: ${counted(this.articles, 'article')}${period}`;
  }
}

/** The day before a day, `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The value of a key, made when it is first asked for. */
export function obtain<T>(map: Map<string, T>, key: string, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
