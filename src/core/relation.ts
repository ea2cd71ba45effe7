// Who did what with whom, when, where, for how much: the rows that an analyst would type by hand. Names are canonical.
import type { Span } from './types.js';

/** A side, a person or a place; `record` is the index of its record in the article's records, where it has one. */
export interface RelationName {
  readonly name: string;
  readonly record?: number;
}

/** In the currency's main unit. */
export interface RelationAmount {
  readonly value: number;
  readonly currency: string;
  readonly max?: number;
}

export type AgreementKind = 'mou' | 'contract' | 'transfer' | 'venture';

interface RelationBase extends Span {
  /** `agreement/signed-with` */
  readonly rule: string;
}

/** Two or more sides bind themselves. Dates are ISO: a day, a month or a year. */
export interface Agreement extends RelationBase {
  readonly type: 'agreement';
  readonly kind: AgreementKind;
  readonly status: 'signed' | 'planned';
  readonly parties?: readonly RelationName[];
  readonly date?: string;
  readonly place?: RelationName;
  readonly amount?: RelationAmount;
  /** How many agreements are reported as one. */
  readonly count?: number;
  readonly signers?: readonly RelationName[];
}

/** Money goes into a firm, a fund or a project against a share. */
export interface Investment extends RelationBase {
  readonly type: 'investment';
  readonly status: 'done' | 'planned';
  readonly recipient?: RelationName;
  readonly investors?: readonly RelationName[];
  readonly amount?: RelationAmount;
  /** As written: 시드, 프리A, 시리즈 B. */
  readonly round?: string;
  readonly date?: string;
}

/** Somebody's own words. */
export interface Statement extends RelationBase {
  readonly type: 'statement';
  readonly speaker: RelationName;
  /** The words between the marks, exactly as the text has them. */
  readonly quote: Span & { readonly text: string };
}

/** A named occasion. */
export interface Occasion extends RelationBase {
  readonly type: 'event';
  readonly name: string;
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly place?: RelationName;
  readonly hosts?: readonly RelationName[];
  /** How many take part. */
  readonly count?: number;
}

/** What an amount of the article is, and whose. */
export interface SumRelation extends RelationBase, RelationAmount {
  readonly type: 'sum';
  readonly role: string;
  readonly owner?: RelationName;
  /** The total of which it is stated to be a part: another sum of the article. */
  readonly partOf?: RelationAmount;
}

export type Relation = Agreement | Investment | Statement | Occasion | SumRelation;
export type RelationType = Relation['type'];
