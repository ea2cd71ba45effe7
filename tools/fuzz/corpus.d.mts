/** The kept inputs of a target. */
export function keptInputs(name: string): readonly string[];
