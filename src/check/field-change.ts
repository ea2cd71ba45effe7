// A value that is not as expected, of a record, a mention or a relation.
export type FieldValue = string | number;

/** A side is left out where there is none. */
export interface FieldChange {
  readonly field: string;
  readonly expected?: FieldValue;
  readonly actual?: FieldValue;
}
