// Lists as the models folder has them: a header, then a row a line, cells quoted where they must be.

const cell = (value) => {
  const text = String(value);
  return /[",\n\r]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
};

/** @param {readonly string[]} header @param {Iterable<readonly (string | number)[]>} rows */
export function csvText(header, rows) {
  return [header, ...rows].map((cells) => `${cells.map(cell).join(',')}\n`).join('');
}

/** In code-point order of the first cell. */
export const byFirst = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0);
