// Tables: dictionaries are read as another reader of RFC 4180 reads them, and what is written comes back.
import { parse } from 'csv-parse/sync';
import { UserError } from '../../../dist/core/errors.js';
import { readCsv } from '../../../dist/dictionary/csv-records.js';
import { tableRows } from '../../../dist/output/cells.js';
import { formulaProof } from '../../../dist/output/formula.js';
import { expectThat } from './expect.mjs';

const STRICT = { record_delimiter: '\n', relax_column_count: true, skip_empty_lines: true };

function parsed(text, options) {
  try {
    return parse(text, options);
  } catch {
    return undefined;
  }
}

function readTable(text) {
  try {
    return readCsv(text, 'fuzz.csv', { remarks: false });
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

function checkReading(input) {
  const table = readTable(input);
  if (table === undefined) return;
  const { header, headerRaw, records } = table;
  for (const { cells } of records) expectThat(cells.length === header.length, 'a row of another length');
  const again = readTable([headerRaw, ...records.map(({ raw }) => raw)].join('\n'));
  expectThat(
    again !== undefined &&
      same(
        again.records.map(({ cells }) => cells),
        records.map(({ cells }) => cells),
      ),
    'records put together again are others',
  );
  // blanks around quotes are let pass here alone
  if (/[ \t]"|" |\ufeff/u.test(input)) return;
  const theirs = parsed(input.replace(/\r\n?/gu, '\n'), STRICT)?.filter((row) => row.join('').trim() !== '');
  if (theirs === undefined) return;
  const ours = [header, ...records.map(({ cells }) => cells)].filter((row) => row.join('').trim() !== '');
  const fitted = theirs.map((row, at) => (at === 0 ? row.map((cell) => cell.trim()) : row));
  expectThat(
    same(
      ours,
      fitted.map((row) => row.slice(0, header.length)),
    ),
    `read otherwise: ${JSON.stringify(ours)} ${JSON.stringify(fitted)}`,
  );
}

function checkWriting(input) {
  const cells = input.split('|');
  const rows = [cells, cells.map((_cell, at) => at)];
  for (const delimiter of [',', '\t']) {
    const written = tableRows(rows, delimiter);
    const back = parse(written, { delimiter, record_delimiter: '\n' });
    expectThat(
      same(back, [cells.map((cell) => formulaProof(cell)), cells.map((_cell, at) => String(at))]),
      `comes back as ${JSON.stringify(back)}`,
    );
    expectThat(!back.flat().some((cell) => /^[=+\-@\t\r]/u.test(cell) && !/^[+-]?[\d.,]*%?$/u.test(cell)), 'a formula');
  }
}

export default {
  name: 'tables',
  isBytes: false,
  check(given) {
    // half a character cannot be written as UTF-8
    const input = given.toWellFormed();
    checkReading(input);
    checkWriting(input);
  },
  seeds: [
    'id,name\na,가온\n',
    'id,name\r\na,"가,온"\r\n"b ""c""", d\n',
    'a\tb\n1\t2\n',
    '#\na,b\n\n1,2\n',
    '=1+1|-2|@x',
  ],
  pieces: [
    ',',
    '"',
    '""',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    ';',
    '|',
    '#',
    '=',
    '+',
    '-',
    '@',
    '\ufeff',
    '\0',
    '가',
    ',"',
    '",',
    '\u2028',
  ],
};
