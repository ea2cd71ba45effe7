// Cells of tables as text: quoted as RFC 4180 says, and never run as a formula by a spreadsheet.
import { stringify } from 'csv-stringify/sync';
import { formulaProof } from './formula.js';

export type Cell = string | number | undefined;

/** Digits alone, whatever the size: not every reader of CSV takes `1e+21` for a number. */
export function plainNumber(value: number): string {
  const text = String(value);
  const {
    units,
    decimals = '',
    exponent,
  } = /^(?<units>\d)(?:\.(?<decimals>\d+))?e\+(?<exponent>\d+)$/u.exec(text)?.groups ?? {};
  return units === undefined ? text : `${units}${decimals.padEnd(Number(exponent), '0')}`;
}

/** Rows as lines of text; `bom` puts a byte order mark in front. */
export function tableRows(rows: readonly (readonly Cell[])[], delimiter: string, bom = false): string {
  return stringify([...rows], {
    delimiter,
    bom,
    cast: { string: formulaProof, number: plainNumber },
    // Also what other programs split at, so that no cell falls apart in them.
    quoted_match: /[,;\t\r\n]/u,
  });
}
