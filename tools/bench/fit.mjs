// How a cost grows: the slope of a straight line through the logarithms. 1 is linear, 2 is square; what stands still is 0.

/** `[[1000, 2.1], [10000, 20.3]]` → 0.99. Costs of 0 count as the smallest that can be told. */
export function exponentOf(points) {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(Math.max(cost, 1e-6))]);
  const mean = (at) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const spread = logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
  return logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0) / spread;
}
