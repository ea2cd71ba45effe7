// Guesses which of the allowed words a mistyped one was meant to be: `comany` → company.

/** Number of letters put in, left out, changed or swapped with their neighbour (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

const LONGEST_GUESSED = 40;

/** The allowed word nearest to what was typed, when it is near enough to be meant. */
export function nearestWord(typed: string, allowed: readonly string[]): string | undefined {
  if (typed.length > LONGEST_GUESSED) return undefined;
  const lower = typed.toLowerCase();
  const ranked = allowed
    .map((word) => ({ word, distance: word.startsWith(lower) && lower.length > 1 ? 1 : editDistance(lower, word) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : undefined;
}
