// Logistic regression over sparse examples.

/**
 * AdaGrad over examples `{ ids, amounts, right, weight, fold }` in their order, the weights of the second half of the
 * epochs averaged. In that half the wrong ones that look right are dropped: most are firms that no dictionary lists.
 * Feature 0 is the constant term.
 */
export function regression(examples, size, { without, epochs, rate, decay, doubt }) {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const sums = new Float64Array(size);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const late = epoch >= epochs / 2;
    for (const { ids, amounts, right, weight, fold } of examples) {
      if (fold === without) continue;
      let sum = 0;
      for (let i = 0; i < ids.length; i += 1) sum += weights[ids[i]] * amounts[i];
      const p = 1 / (1 + Math.exp(-sum));
      if (late && !right && p > doubt) continue;
      const error = ((right ? 1 : 0) - p) * weight;
      for (let i = 0; i < ids.length; i += 1) {
        const at = ids[i];
        const gradient = error * amounts[i] - (at === 0 ? 0 : decay * weights[at]);
        squares[at] += gradient * gradient;
        weights[at] += (rate * gradient) / Math.sqrt(squares[at]);
      }
    }
    if (late) for (let at = 0; at < size; at += 1) sums[at] += weights[at];
  }
  return sums.map((sum) => sum / Math.floor(epochs / 2));
}

export const logOdds = (table, { ids, amounts }) => ids.reduce((sum, at, i) => sum + table[at] * amounts[i], 0);
