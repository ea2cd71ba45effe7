export interface HostileInput {
  readonly name: string;
  /** About `size` UTF-16 code units. */
  readonly text: (size: number) => string;
}

export const HOSTILE_INPUTS: readonly HostileInput[];
