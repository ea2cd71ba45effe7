// Counts releases by key and remembers the first and last day: ('중진공', '2021-03-02') … → 중진공 120 2020-01-03 2025-06-30

/** A table from key to number of releases, first day and last day. Days must come in order. */
export class Tally {
  #rows = new Map();

  /** @param {string} key @param {string} date `YYYY-MM-DD` */
  add(key, date) {
    const row = this.#rows.get(key);
    if (row === undefined) this.#rows.set(key, { key, count: 1, first: date, last: date });
    else {
      row.count += 1;
      row.last = date;
    }
  }

  /** Most frequent first, then by key in code-point order. @param {number} [least] drops rarer keys */
  rows(least = 1) {
    return [...this.#rows.values()]
      .filter((row) => row.count >= least)
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  }

  /** Writes tab-separated lines to standard output. @param {number} [least] drops rarer keys */
  print(least = 1) {
    for (const { key, count, first, last } of this.rows(least)) console.log([key, count, first, last].join('\t'));
  }
}
