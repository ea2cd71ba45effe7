// Rules that look at one row alone: its cells, their spelling, their values.
import { cellFault } from '../../messages/errors/cells.js';
import { LINT, LINT_REMEDIES } from '../../messages/lint.js';
import { withoutHidden } from '../../text/characters.js';
import { formulaProof } from '../../output/formula.js';
import { nearestWord } from '../../text/spelling.js';
import { categoriesOf, columnsOf, isNameFile, LIST_COLUMNS, LIST_SEPARATOR, SUGGESTION_COLUMNS } from '../columns.js';
import { schemasByFile } from '../schemas.js';
import { about, type Finding, type LintFile, type LintRow } from './finding.js';

/** Commas stand in names of other countries (`Gaon Co., Ltd.`), and between Hangul in lists alone. */
const OTHER_SEPARATOR_PATTERN = /[;；｜、]|[가-힣]\s*,\s*[가-힣]/u;

type RowRule = (row: LintRow) => readonly Finding[];

/** Every complaint of the schemas that the program reads the file with. */
function schema(row: LintRow): readonly Finding[] {
  if (row.cell('status') === 'removed' && row.cell('id') !== '') return [];
  const cells = Object.fromEntries(Object.keys(row.written).map((column) => [column, row.cell(column)]));
  const seen = new Set<string>();
  return (schemasByFile().get(row.name) ?? []).flatMap((own) => {
    const result = own.safeParse(cells);
    return (result.error?.issues ?? []).flatMap((issue) => {
      const column = String(issue.path[0] ?? '');
      const isMissing = issue.code === 'invalid_type' && !(column in cells);
      const message = isMissing ? LINT.schemaMissing(column) : cellFault(issue.message);
      const key = `${column} ${message.en}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [
        about(
          row,
          'cell/schema',
          'error',
          column,
          message,
          isMissing ? LINT_REMEDIES.addColumn : LINT_REMEDIES.correctCell,
        ),
      ];
    });
  });
}

/** A cell in NFC and without blanks at its ends, line breaks, and signs that nobody sees or that steer machines. */
export function mendCell(cell: string): string {
  return withoutHidden(cell.normalize('NFC'))
    .split(/[\n\r\u2028\u2029]/u)
    .map((line) => line.trim().replace(/\p{Cc}+/gu, ''))
    .filter((line) => line !== '')
    .join(' ');
}

function normalization(row: LintRow): readonly Finding[] {
  return Object.entries(row.written).flatMap(([column, cell]) => {
    const found: Finding[] = [];
    if (cell.normalize('NFC') !== cell) {
      found.push(about(row, 'cell/nfc', 'error', column, LINT.notNfc, LINT_REMEDIES.runFix, true));
    }
    const seen = cell.normalize('NFC').trim();
    if (mendCell(cell) !== seen && !LIST_COLUMNS.includes(column)) {
      found.push(about(row, 'cell/hidden', 'warning', column, LINT.hidden, LINT_REMEDIES.runFix, true));
    } else if (cell.trim() !== cell) {
      found.push(about(row, 'cell/blanks', 'warning', column, LINT.blanks, LINT_REMEDIES.runFix, true));
    }
    return found;
  });
}

/** Lists without empty or double items, and without the name itself among the strong aliases. */
function lists(row: LintRow): readonly Finding[] {
  return LIST_COLUMNS.flatMap((column) => {
    const cell = row.cell(column);
    if (cell === '') return [];
    const tidy = tidyList(row, column);
    if (tidy === cell) return [];
    return [about(row, 'cell/list', 'warning', column, LINT.untidyList, LINT_REMEDIES.fixWrites(tidy), true)];
  });
}

/** The list as it should be written. A name that stands among its own weak aliases is weak, so it stays there. */
export function tidyList(row: LintRow, column: string): string {
  const name = row.cell('name').normalize('NFC');
  const items = row.list(column).map(mendCell);
  const own = column === 'aliases' ? items.filter((item) => item !== name) : items;
  return [...new Set(own)].join(LIST_SEPARATOR);
}

/** Several names that are separated by anything but `|`, as a spreadsheet's user writes them. */
function separators(row: LintRow): readonly Finding[] {
  if (!isNameFile(row.name)) return [];
  return LIST_COLUMNS.flatMap((column) => {
    const joined = row.list(column).find((item) => OTHER_SEPARATOR_PATTERN.test(item));
    if (joined === undefined) return [];
    const parts = joined.split(/[;；｜、,]/u).map((part) => part.trim());
    const names = parts.join(LIST_SEPARATOR);
    return [
      about(row, 'cell/separator', 'warning', column, LINT.separator(joined), LINT_REMEDIES.separateNames(names)),
    ];
  });
}

function strengths(row: LintRow): readonly Finding[] {
  const weak = new Set(row.list('weak_aliases'));
  return row
    .list('aliases')
    .filter((alias) => weak.has(alias))
    .map((alias) =>
      about(row, 'name/strong-and-weak', 'error', 'aliases', LINT.strongAndWeak(alias), LINT_REMEDIES.oneColumn),
    );
}

function period(row: LintRow): readonly Finding[] {
  const [from, to] = [row.cell('valid_from'), row.cell('valid_to')];
  if (from === '' || to === '' || from <= to) return [];
  return [about(row, 'date/order', 'error', 'valid_to', LINT.dateOrder(to, from), LINT_REMEDIES.correctDay)];
}

function source(row: LintRow): readonly Finding[] {
  // a row that takes another away states nothing
  if (!('source' in row.written) || row.cell('source') !== '' || row.cell('status') === 'removed') return [];
  return [about(row, 'row/source', 'warning', 'source', LINT.noSource, LINT_REMEDIES.nameSource)];
}

/** Categories that dictionaries/README.md does not list. */
export function lintCategory(row: LintRow): readonly Finding[] {
  const known = categoriesOf(row.name);
  const typed = row.cell('category');
  if (known === undefined || typed === '' || known.includes(typed)) return [];
  const guess = nearestWord(typed, known);
  return [
    about(
      row,
      'cell/category',
      'warning',
      'category',
      LINT.unknownCategory(typed),
      guess === undefined ? LINT_REMEDIES.useOneOf(known.join(', ')) : LINT_REMEDIES.meant(guess),
    ),
  ];
}

function country(row: LintRow): readonly Finding[] {
  const typed = row.cell('country');
  if (typed === '' || row.name === 'cities.csv' || !isNameFile(row.name) || /^[A-Z]{2}$/u.test(typed)) return [];
  return [about(row, 'cell/country', 'warning', 'country', LINT.noCountry(typed), LINT_REMEDIES.twoCapitals)];
}

const LARGEST_DEGREES: Readonly<Record<string, number>> = { latitude: 90, longitude: 180 };

function coordinates(row: LintRow): readonly Finding[] {
  return Object.entries(LARGEST_DEGREES).flatMap(([column, largest]) => {
    const typed = row.cell(column);
    if (typed === '' || (/^-?\d{1,3}(?:\.\d+)?$/u.test(typed) && Math.abs(Number(typed)) <= largest)) return [];
    const message = LINT.noDegrees(typed, column);
    return [about(row, 'cell/coordinates', 'error', column, message, LINT_REMEDIES.degrees(largest))];
  });
}

/** Six digits; since 2024 letters may stand among them. */
const STOCK_CODE_PATTERN = /^\d[\dA-Z]{4}\d$/u;

/** Codes of the Korean exchanges, from which spreadsheets take the zeros at the front. */
function stockCode(row: LintRow): readonly Finding[] {
  const typed = row.cell('stock_code');
  if (typed === '' || row.name !== 'companies.csv' || row.cell('country') !== 'KR' || STOCK_CODE_PATTERN.test(typed))
    return [];
  const whole = /^\d{1,5}$/u.test(typed) ? typed.padStart(6, '0') : undefined;
  const remedy = whole === undefined ? LINT_REMEDIES.sixDigits : LINT_REMEDIES.meant(whole);
  return [about(row, 'cell/stock-code', 'warning', 'stock_code', LINT.stockCode(typed), remedy)];
}

const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*(?::[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)?$/u;

function idStyle(row: LintRow): readonly Finding[] {
  const id = row.cell('id');
  if (id === '' || ID_PATTERN.test(id)) return [];
  return [about(row, 'id/style', 'warning', 'id', LINT.idStyle(id), LINT_REMEDIES.writeId)];
}

function formulas(row: LintRow): readonly Finding[] {
  if (!isNameFile(row.name)) return [];
  return Object.entries(row.written).flatMap(([column, cell]) =>
    formulaProof(cell) === cell
      ? []
      : [about(row, 'cell/formula', 'warning', column, LINT.formula, LINT_REMEDIES.noFormula)],
  );
}

const ROW_RULES: readonly RowRule[] = [
  schema,
  normalization,
  lists,
  separators,
  strengths,
  period,
  source,
  lintCategory,
  country,
  coordinates,
  stockCode,
  idStyle,
  formulas,
];

export function lintCells(row: LintRow): readonly Finding[] {
  return ROW_RULES.flatMap((rule) => rule(row));
}

/** Columns that nothing reads. */
export function lintHeader({ name, shownAs, table }: LintFile): readonly Finding[] {
  const known = columnsOf(name) ?? [];
  return table.header
    .filter((column) => !known.includes(column) && column !== 'status' && !SUGGESTION_COLUMNS.includes(column))
    .map((column): Finding => {
      const guess = nearestWord(column, known);
      return {
        file: shownAs,
        line: table.headerLine,
        column,
        rule: 'header/unknown-column',
        level: 'warning',
        message: LINT.unreadColumn(column),
        remedy: guess === undefined ? LINT_REMEDIES.columnsAre(known.join(', ')) : LINT_REMEDIES.meant(guess),
      };
    });
}
