// One row a recipient and round, whatever headline, lead and caption repeat.
import type { Investment, RelationAmount } from '../../core/relation.js';
import { unique } from '../names.js';

/** The rows in order of first appearance, what later ones add taken over. */
export function merged(rows: readonly Investment[], headings: ReadonlySet<number>): readonly Investment[] {
  const kept: Investment[] = [];
  for (const row of rows) {
    const at = kept.findIndex((other) => isSame(other, row));
    const other = kept[at];
    if (other === undefined) kept.push(row);
    else {
      const investors = unique([...(other.investors ?? []), ...(row.investors ?? [])]);
      const amount = finer(other.amount, row.amount);
      kept[at] = {
        ...row,
        ...other,
        ...(investors.length === 0 ? {} : { investors }),
        ...(amount === undefined ? {} : { amount }),
        status:
          statusOf([other, row].filter(({ start }) => !headings.has(start))) ?? statusOf([other, row]) ?? row.status,
      };
    }
  }
  return withoutParts(kept);
}

/** `두 곳이 함께 140억원 출자` above `95억원, 45억원을 출자`: what each paid of a sum that is told is no row of its own. */
function withoutParts(rows: readonly Investment[]): readonly Investment[] {
  const parts = new Set<Investment>();
  const whole = rows.map((row) => {
    const own = partsOf(row, rows);
    if (own.length === 0) return row;
    for (const part of own) parts.add(part);
    const recipient = row.recipient ?? own[0]?.recipient;
    const isDone = own.every(({ status }) => status === 'done');
    return {
      ...row,
      ...(recipient === undefined ? {} : { recipient }),
      ...(isDone ? { status: 'done' as const } : {}),
    };
  });
  return whole.filter((_row, index) => {
    const row = rows[index];
    return row === undefined || !parts.has(row);
  });
}

function partsOf(
  { investors = [], amount, recipient }: Investment,
  rows: readonly Investment[],
): readonly Investment[] {
  if (amount === undefined || investors.length < LEAST_PARTS) return [];
  const names = new Set(investors.map(({ name }) => name));
  const own = rows.filter(
    (row) =>
      row.investors?.length === 1 &&
      row.investors.every(({ name }) => names.has(name)) &&
      row.amount?.currency === amount.currency &&
      (recipient === undefined || row.recipient?.name === recipient.name),
  );
  const sum = own.reduce((total, row) => total + (row.amount?.value ?? 0), 0);
  return own.length === investors.length && sum === amount.value ? own : [];
}

const LEAST_PARTS = 2;

/** Of rows that tell of one investment; undefined where there is none. */
function statusOf(rows: readonly Investment[]): Investment['status'] | undefined {
  return rows.length === 0 ? undefined : rows.some(({ status }) => status === 'done') ? 'done' : 'planned';
}

function isSame(a: Investment, b: Investment): boolean {
  if (a.round !== undefined && b.round !== undefined && a.round !== b.round) return false;
  if (!isSameSum(a.amount, b.amount)) return false;
  if (a.recipient !== undefined && b.recipient !== undefined) {
    if (a.recipient.name !== b.recipient.name) return false;
    // two that paid apart are two investments where each says how much
    return (
      a.amount === undefined ||
      b.amount === undefined ||
      sharesInvestor(a, b) ||
      a.investors === undefined ||
      b.investors === undefined ||
      a.amount.value === b.amount.value
    );
  }
  if (a.recipient === undefined && b.recipient === undefined && a.amount?.value === b.amount?.value) return true;
  return (
    a.amount !== undefined &&
    b.amount !== undefined &&
    (sharesInvestor(a, b) || a.investors === undefined || b.investors === undefined)
  );
}

function sharesInvestor({ investors: a = [] }: Investment, { investors: b = [] }: Investment): boolean {
  return a.some(({ name }) => b.some((other) => other.name === name));
}

function isSameSum(a: RelationAmount | undefined, b: RelationAmount | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return (
    a.currency === b.currency && (a.value === b.value || isRounded(a.value, b.value) || isRounded(b.value, a.value))
  );
}

/** A headline rounds: 2000억원 and 1963억원 are one sum. Not: 675억원 and 648억원, 100억원 and 42억원. */
function isRounded(short: number, long: number): boolean {
  const unit = 10 ** (String(Math.round(short)).length - figuresOf(short));
  const far = Math.abs(short - long);
  return figuresOf(short) < figuresOf(long) && far < unit && far <= long * MOST_ROUNDED;
}

const MOST_ROUNDED = 0.05;

function figuresOf(value: number): number {
  return String(value).replace(/(?<!0)0+$/u, '').length;
}

/** The sum with more figures. */
function finer(a: RelationAmount | undefined, b: RelationAmount | undefined): RelationAmount | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return figuresOf(b.value) > figuresOf(a.value) ? b : a;
}
