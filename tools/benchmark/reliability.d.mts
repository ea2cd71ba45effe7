export interface Bin {
  readonly from: number;
  readonly count: number;
  /** Stated and found share of right records. */
  readonly mean: number;
  readonly right: number;
}

export interface Reliability {
  readonly bins: readonly Bin[];
  readonly error: number;
  readonly wrong: number;
  readonly lowest: number;
}

export function reliabilityOf(
  records: readonly { readonly confidence: number; readonly right: boolean }[],
): Reliability;
export function reliabilityLines(reliability: Reliability): readonly string[];
