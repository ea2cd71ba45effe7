// Rules about ids, order, references and terms of office: what rows of one folder say about each other.
import { LINT, LINT_REMEDIES } from '../../messages/lint.js';
import { counted } from '../../text/counted.js';
import { isNameFile } from '../columns.js';
import { about, groupRows, overlap, placeOf, type Finding, type LintFile, type LintRow } from './finding.js';

const inForce = (row: LintRow): boolean => row.cell('status') !== 'removed';

/** One id in one file at one time is one row; a person may hold two offices at once, but has one name. */
function duplicateIds(rows: readonly LintRow[]): readonly Finding[] {
  const found: Finding[] = [];
  for (const group of groupRows(rows.filter(inForce), (row) => row.cell('id') || undefined).values()) {
    for (const [at, row] of group.entries()) {
      for (const before of group.slice(0, at)) {
        const isOffice = row.name === 'officials.csv';
        const sameOffice =
          row.cell('title') === before.cell('title') && row.cell('organization') === before.cell('organization');
        if (isOffice && row.cell('name') !== before.cell('name')) {
          found.push(
            about(
              row,
              'id/duplicate',
              'error',
              'id',
              LINT.twoPersons(row.cell('id'), before.cell('name'), before.line, row.cell('name')),
              LINT_REMEDIES.otherNumber,
            ),
          );
        } else if (overlap(row, before) && (!isOffice || sameOffice)) {
          found.push(
            about(
              row,
              'id/duplicate',
              'error',
              'id',
              LINT.sameId(row.cell('id'), before.line),
              LINT_REMEDIES.mergeRows,
            ),
          );
        } else continue;
        break;
      }
    }
  }
  return found;
}

export function sortKey(row: { cell(column: string): string }): string {
  return `${row.cell('id')}\n${row.cell('valid_from')}`.normalize('NFC');
}

/** By id, then by the day from which it holds, in code-point order. */
function order(rows: readonly LintRow[]): readonly Finding[] {
  const late = rows.filter((row, at) => {
    const before = rows[at - 1];
    return before !== undefined && sortKey(before) > sortKey(row);
  });
  const [first] = late;
  if (first === undefined) return [];
  const message = LINT.outOfOrder(late.length, counted(late.length, 'row'));
  return [about(first, 'file/order', 'warning', 'id', message, LINT_REMEDIES.runFix, true)];
}

/** `parent` names an id, an official's `organization` a body, city or province. */
function references(
  rows: readonly LintRow[],
  others: readonly LintRow[],
  places: ReadonlySet<string>,
): readonly Finding[] {
  const ids = new Set<string>();
  const bodies = new Set(places);
  for (const row of [...rows, ...others]) {
    if (row.name === 'organizations.csv') ids.add(row.cell('id'));
    if (row.name !== 'officials.csv') {
      for (const name of [row.cell('name'), ...row.list('aliases')]) bodies.add(name);
    }
  }
  return rows.filter(inForce).flatMap((row) => {
    const parent = row.cell('parent');
    if (row.name === 'organizations.csv' && parent !== '' && !ids.has(parent)) {
      return [about(row, 'row/reference', 'warning', 'parent', LINT.noParent(parent), LINT_REMEDIES.correctId)];
    }
    const body = row.cell('organization');
    if (row.name === 'officials.csv' && body !== '' && !bodies.has(body)) {
      return [about(row, 'row/reference', 'warning', 'organization', LINT.noBody(body), LINT_REMEDIES.writeBody)];
    }
    return [];
  });
}

/**
 * Offices that one person holds at a time. Not: 차관, 부위원장, 본부장, of which a body has several. What is not one of them is told
 * by what stands before, so this stays a pattern.
 */
const SINGLE_OFFICE_PATTERN =
  /^(?:국무총리|대통령|(?!부|제?[12]차)[가-힣]*(?:장관|청장|처장|총재|이사장|원장|시장|군수|구청장|도지사|총장|행장|위원장|관장|회장|사장))$/u;
/** Whether a body has one holder of the title at a time. */
export function isSingleOffice(title: string): boolean {
  return SINGLE_OFFICE_PATTERN.test(title);
}

/** A new holder begins on the day on which the old one leaves. */
const HANDOVER_DAYS = 1;

const isOpen = (row: LintRow): boolean => row.cell('valid_to') === '';

function daysShared(a: LintRow, b: LintRow): number {
  const day = (text: string, open: number): number =>
    text === '' ? open : Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  const from = Math.max(day(a.cell('valid_from'), 0), day(b.cell('valid_from'), 0));
  const to = Math.min(day(a.cell('valid_to'), 1e6), day(b.cell('valid_to'), 1e6));
  return to - from + 1;
}

/** Whether `source` says that the office is held together with another: `공동위원장; archive: 11 releases …`. */
const isJoint = (row: LintRow): boolean => row.cell('source').includes(`공동${row.cell('title')}`);

function terms(rows: readonly LintRow[], others: readonly LintRow[]): readonly Finding[] {
  const offices = groupRows([...others, ...rows].filter(inForce), (row) =>
    row.name === 'officials.csv' && row.cell('organization') !== '' && isSingleOffice(row.cell('title'))
      ? `${row.cell('organization')} ${row.cell('title')}`
      : undefined,
  );
  const own = new Set(rows);
  return [...offices].flatMap(([office, group]) =>
    group.flatMap((row, at) => {
      if (!own.has(row)) return [];
      const rival = group
        .slice(0, at)
        .find(
          (other) =>
            other.cell('name') !== row.cell('name') &&
            daysShared(other, row) > HANDOVER_DAYS &&
            !(isJoint(other) && isJoint(row)),
        );
      if (rival === undefined) return [];
      return [
        about(
          row,
          'term/overlap',
          'warning',
          'valid_from',
          LINT.twoHolders(
            row.cell('name'),
            `${rival.cell('name')} (${placeOf(rival)})`,
            office,
            isOpen(rival) && isOpen(row) ? undefined : daysShared(rival, row),
          ),
          LINT_REMEDIES.correctTerms(row.cell('title')),
        ),
      ];
    }),
  );
}

function removals(rows: readonly LintRow[], replaced: readonly LintRow[]): readonly Finding[] {
  const known = new Set(replaced.map((row) => `${row.name} ${row.cell('id')}`));
  return rows
    .filter((row) => isNameFile(row.name) && !inForce(row) && !known.has(`${row.name} ${row.cell('id')}`))
    .map((row) =>
      about(
        row,
        'row/removes-nothing',
        'warning',
        'status',
        LINT.removesNothing(row.cell('id')),
        LINT_REMEDIES.deleteRow,
      ),
    );
}

/** Findings about the rows of a folder; `others` are rows that hold beside them, `replaced` those that they replace. */
export function lintIdentity(
  files: readonly LintFile[],
  others: readonly LintRow[],
  replaced: readonly LintRow[],
  places: ReadonlySet<string>,
): readonly Finding[] {
  const rows = files.flatMap((file) => file.rows);
  return [
    ...files
      .filter(({ name }) => isNameFile(name))
      .flatMap((file) => [...duplicateIds(file.rows), ...order(file.rows)]),
    ...references(rows, others, places),
    ...terms(rows, others),
    ...removals(rows, replaced),
  ];
}
