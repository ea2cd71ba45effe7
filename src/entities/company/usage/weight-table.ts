// Weights by pairs of whole numbers, in typed arrays: read faster than a map, and no object for each weight.

/** The weight of each pair of numbers; 0 for those that have none. */
export interface WeightTable {
  get(first: number, second: number): number;
  set(first: number, second: number, weight: number): void;
}

/** A table with room for `most` weights. The first number of a pair is never 0, which marks what is free. */
export function createWeightTable(most: number): WeightTable {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const firsts = new Int32Array(size);
  const seconds = new Int32Array(size);
  const weights = new Float64Array(size);
  /** Where a pair stands or would stand. */
  const slotOf = (first: number, second: number): number => {
    const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (firsts[slot] !== 0 && (firsts[slot] !== first || seconds[slot] !== second)) slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    get: (first, second) => weights[slotOf(first, second)] ?? 0,
    set(first, second, weight) {
      const slot = slotOf(first, second);
      firsts[slot] = first;
      seconds[slot] = second;
      weights[slot] = weight;
    },
  };
}
