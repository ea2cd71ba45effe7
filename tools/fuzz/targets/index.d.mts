export interface Target {
  readonly name: string;
  readonly seeds: readonly string[];
  /** Throws, or rejects, where something does not hold. */
  readonly check: (input: string) => void | Promise<void>;
}
export const TARGETS: readonly Target[];
