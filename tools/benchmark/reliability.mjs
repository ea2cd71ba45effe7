// Whether a confidence of .9 is right nine times of ten, and whether the doubtful records are the wrong ones.

const BINS = 10;
const DOUBTFUL = 0.1;

/**
 * @param {readonly { confidence: number, right: boolean }[]} records
 * @returns bins of records with like confidence, the expected calibration error, and the share of all wrong records among
 *   the tenth with the lowest confidence
 */
export function reliabilityOf(records) {
  const sorted = [...records].sort((a, b) => a.confidence - b.confidence);
  const bins = Array.from({ length: BINS }, (_, bin) => {
    const own = sorted.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    const mean = own.reduce((sum, { confidence }) => sum + confidence, 0) / (own.length || 1);
    return {
      from: bin / BINS,
      count: own.length,
      mean,
      right: own.filter(({ right }) => right).length / (own.length || 1),
    };
  }).filter(({ count }) => count > 0);
  const error = bins.reduce((sum, { count, mean, right }) => sum + (count / sorted.length) * Math.abs(mean - right), 0);
  const wrong = sorted.filter(({ right }) => !right).length;
  const lowest = sorted.slice(0, Math.ceil(sorted.length * DOUBTFUL)).filter(({ right }) => !right).length;
  return { bins, error, wrong, lowest: wrong === 0 ? 1 : lowest / wrong };
}

export function reliabilityLines({ bins, error, wrong, lowest }) {
  return [
    'confidence        records   stated    right',
    ...bins.map(
      ({ from, count, mean, right }) =>
        `from ${from.toFixed(1)}${String(count).padStart(17)}${mean.toFixed(3).padStart(9)}${right.toFixed(3).padStart(9)}`,
    ),
    `expected calibration error ${error.toFixed(3)}; the least sure tenth holds ${(100 * lowest).toFixed(0)} % of ${wrong} wrong records`,
  ];
}
