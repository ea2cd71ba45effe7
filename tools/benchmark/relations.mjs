// How right the relations of a page are: rows of a type are paired by the cells that they have in common, then every cell
// counts (a role with its value, each name of a list by itself, a quotation by its first letters). Of a sum the value and the
// currency pair the rows and do not count.

export const RELATION_TYPES = ['agreement', 'investment', 'statement', 'event', 'sum'];
const FOUND_ONLY = new Set(['type', 'rule', 'start', 'end', 'partOf']);
const SUM_KEYS = new Set(['value', 'currency', 'max']);
const QUOTE_LETTERS = 12;

/** Without corporate markers, blanks, points and quotation marks. */
const bare = (value) =>
  String(value)
    .normalize('NFC')
    .replace(/^(?:㈜|\(주\)|주식회사|\(사\)|\(재\))\s*/u, '')
    .replace(/(?<!\s)\s*(?:㈜|\(주\)|주식회사)$/u, '')
    .replace(/[\s.·‧・ㆍ'"‘’“”「」『』<>《》]/gu, '')
    .toLowerCase();

function cellOf(role, value) {
  if (role === 'quote') return bare(value.text ?? value).slice(0, QUOTE_LETTERS);
  if (role === 'amount') return `${value.value} ${value.max ?? ''} ${value.currency}`;
  return bare(value.name ?? value);
}

/** @returns the cells of a row, and what pairs it where it is a sum */
export function cellsOf(row) {
  const roles = Object.entries(row).filter(([role]) => !FOUND_ONLY.has(role));
  const isKey = ([role]) => row.type === 'sum' && SUM_KEYS.has(role);
  return {
    key: roles
      .filter(isKey)
      .map(([role, value]) => `${role} ${value}`)
      .sort()
      .join(' '),
    cells: roles
      .filter((role) => !isKey(role))
      .flatMap(([role, value]) => [value].flat().map((one) => `${role} ${cellOf(role, one)}`)),
  };
}

/** Pairs of places in two lists of rows of one type, those with most cells in common first. */
function pairsOf(expected, found) {
  const options = expected.flatMap((row, i) =>
    found.flatMap((other, j) => {
      const common = row.cells.filter((cell) => other.cells.includes(cell)).length;
      return (row.key === '' ? common > 0 : row.key === other.key) ? [{ i, j, common }] : [];
    }),
  );
  options.sort((a, b) => b.common - a.common || a.i - b.i || a.j - b.j);
  const [left, right] = [new Set(), new Set()];
  return options.filter(({ i, j }) => !left.has(i) && !right.has(j) && left.add(i) && right.add(j));
}

/** @param pages relations as they are expected and as they were found, by page. @returns counts of cells by type */
export function scoreRelations(pages) {
  return RELATION_TYPES.map((type) => {
    const count = { type, right: 0, expected: 0, found: 0 };
    for (const page of pages) {
      const [expected, found] = [page.expected, page.found].map((rows) =>
        rows.filter((row) => row.type === type).map(cellsOf),
      );
      count.expected += expected.reduce((sum, { cells }) => sum + cells.length, 0);
      count.found += found.reduce((sum, { cells }) => sum + cells.length, 0);
      for (const { common } of pairsOf(expected, found)) count.right += common;
    }
    return count;
  });
}

/** The counts as lines of a table. */
export function relationLines(counts) {
  const share = (part, whole) => (whole === 0 ? '' : (part / whole).toFixed(3)).padStart(9);
  return [
    `${'relations'.padEnd(14)}precision   recall       F1 expected    found`,
    ...counts.map(
      ({ type, right, expected, found }) =>
        `${type.padEnd(14)}${share(right, found)}${share(right, expected)}${share(2 * right, expected + found)}${String(expected).padStart(9)}${String(found).padStart(9)}`,
    ),
  ];
}
