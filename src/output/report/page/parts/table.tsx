// A table of any length: sorted by its headers, with a header that stays, rows that are drawn as they come into sight, and
// what is shown as CSV or on the clipboard.
import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { clipboardText, copyText, csvText, saveFile, type Rows } from '../data/csv.js';
import { M, SAY } from '../messages/general.js';
import { inKoreanOrder } from '../../../korean-order.js';
import { useConditions, usePage, useSay } from './context.js';
import { conditionsOf, EmptyTable } from './empty.js';
import { useNarrow } from './screen.js';
import { useVirtualRows } from './virtual.js';

export interface Column {
  readonly key: string;
  readonly header: string;
  /** Of a row, by its number. */
  readonly cell: (row: number) => ComponentChildren;
  /** What it is sorted by; no sorting where left out. */
  readonly sort?: (row: number) => string | number;
  /** Share of the width. */
  readonly width: number;
  readonly isNumber?: boolean;
  /** Never broken over two lines. */
  readonly isDay?: boolean;
  /** Left out where the screen is narrow. */
  readonly isWide?: boolean;
}

export interface TableProps {
  /** The order of rows that a column has alike; as they are given where left out. */
  readonly ties?: ((a: number, b: number) => number) | undefined;
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly number[];
  /** In front of the buttons: how many of what. */
  readonly count: string;
  /** All cells of the rows, under a header; of what is shown, in that order. */
  readonly exported: (rows: readonly number[]) => Rows | Promise<Rows>;
  readonly fileName: string;
  /** Where else to look, if there is no row. */
  readonly elsewhere?: JSX.Element | undefined;
  /** Rows of two lines. */
  readonly isTall?: boolean;
}

const PRINTED_ROWS = 300;

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return inKoreanOrder(String(a), String(b));
}

/** `-articles`: the column, most first. */
function sorted(
  rows: readonly number[],
  columns: readonly Column[],
  order: string,
  ties: TableProps['ties'],
): readonly number[] {
  const key = order.replace(/^-/u, '');
  const by = columns.find((column) => column.key === key)?.sort;
  if (by === undefined) return rows;
  const keys = new Map(rows.map((row) => [row, by(row)]));
  const sign = order.startsWith('-') ? -1 : 1;
  // what says nothing stands last either way
  const isEmpty = (row: number): boolean => keys.get(row) === '' || keys.get(row) === -Infinity;
  return [...rows].sort(
    (a, b) =>
      Number(isEmpty(a)) - Number(isEmpty(b)) ||
      sign * compare(keys.get(a) ?? '', keys.get(b) ?? '') ||
      (ties?.(a, b) ?? 0),
  );
}

function Header({ column, order }: { readonly column: Column; readonly order: string }): JSX.Element {
  const say = useSay();
  const change = useConditions();
  const { key, header, isNumber = false, sort } = column;
  const direction = order === key ? 'ascending' : order === `-${key}` ? 'descending' : undefined;
  const first = isNumber ? `-${key}` : key;
  const other = isNumber ? key : `-${key}`;
  return (
    <th
      scope="col"
      class={isNumber ? 'number' : undefined}
      aria-sort={sort === undefined ? undefined : (direction ?? 'none')}
    >
      {sort === undefined ? (
        header
      ) : (
        <button
          type="button"
          class="sort"
          title={say(SAY.sortBy(header))}
          onClick={() => {
            change({ sort: order === first ? other : first });
          }}
        >
          {header}
          <span class="arrow" aria-hidden="true">
            {direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : '↕'}
          </span>
        </button>
      )}
    </th>
  );
}

function Export({ rows, exported, fileName }: Pick<TableProps, 'rows' | 'exported' | 'fileName'>): JSX.Element {
  const say = useSay();
  const [said, setSaid] = useState('');
  const run = (use: (rows: Rows) => string | Promise<string>): void => {
    void Promise.resolve(exported(rows)).then(use).then(setSaid);
  };
  return (
    <>
      <span role="status" class="faint">
        {said}
      </span>
      <button
        type="button"
        onClick={() => {
          run(async (cells) => say((await copyText(clipboardText(cells))) ? M.copied : M.notCopied));
        }}
      >
        {say(M.copy)}
      </button>
      <button
        type="button"
        onClick={() => {
          run((cells) => {
            saveFile(fileName, csvText(cells));
            return '';
          });
        }}
      >
        {say(M.csv)}
      </button>
    </>
  );
}

export function Table({
  label,
  columns,
  rows,
  count,
  exported,
  fileName,
  isTall = false,
  elsewhere,
  ties,
}: TableProps): JSX.Element {
  const page = usePage();
  const { route, isPrinting } = page;
  const say = useSay();
  const isNarrow = useNarrow();
  const conditions = conditionsOf(page).join(' · ');
  const order = route.params.get('sort') ?? '';
  const scroller = useRef<HTMLDivElement>(null);
  const shown = columns.filter(({ isWide = false }) => !isNarrow || !isWide);
  const inOrder = useMemo(() => sorted(rows, columns, order, ties), [rows, order, label]);
  const rowHeight = isTall && isNarrow ? 76 : isTall || isNarrow ? 56 : 38;
  const { items, height } = useVirtualRows(inOrder.length, rowHeight, scroller);
  const range = isPrinting
    ? { from: 0, to: Math.min(PRINTED_ROWS, inOrder.length) }
    : { from: items[0]?.index ?? 0, to: (items.at(-1)?.index ?? -1) + 1 };
  const above = isPrinting ? 0 : range.from * rowHeight;
  const below = isPrinting ? 0 : Math.max(0, height - range.to * rowHeight);
  const total = shown.reduce((sum, { width }) => sum + width, 0);
  return (
    <div class="table">
      <div class="tools">
        <strong role="status">{count}</strong>
        {conditions !== '' && <span class="print-only">{conditions}</span>}
        <span class="space" />
        <Export rows={inOrder} exported={exported} fileName={fileName} />
      </div>
      {inOrder.length === 0 ? (
        <EmptyTable elsewhere={elsewhere} />
      ) : (
        <div class="scroller" ref={scroller} tabIndex={0} role="region" aria-label={label}>
          <table
            class={isTall && isNarrow ? 'tall taller' : isTall || isNarrow ? 'tall' : undefined}
            aria-rowcount={inOrder.length + 1}
          >
            <colgroup>
              {shown.map(({ key, width }) => (
                <col key={key} style={{ width: `${String((100 * width) / total)}%` }} />
              ))}
            </colgroup>
            <thead>
              <tr aria-rowindex={1}>
                {shown.map((column) => (
                  <Header key={column.key} column={column} order={order} />
                ))}
              </tr>
            </thead>
            <tbody>
              {above > 0 && <tr class="gap" aria-hidden="true" style={{ height: `${String(above)}px` }} />}
              {inOrder.slice(range.from, range.to).map((row, at) => (
                <tr key={row} aria-rowindex={range.from + at + 2}>
                  {shown.map(({ key, cell, isNumber = false, isDay = false }) => (
                    <td key={key} class={isNumber ? 'number' : isDay ? 'day' : undefined}>
                      <div class="cell">{cell(row)}</div>
                    </td>
                  ))}
                </tr>
              ))}
              {below > 0 && <tr class="gap" aria-hidden="true" style={{ height: `${String(below)}px` }} />}
            </tbody>
          </table>
        </div>
      )}
      {inOrder.length > PRINTED_ROWS && <p class="print-only faint">{say(M.printLimit)}</p>}
    </div>
  );
}
