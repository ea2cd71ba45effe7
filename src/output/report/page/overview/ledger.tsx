// Sums in won by what they are for and by month (by year, where there are many months): the largest, how many there are, or
// all of them added up, which is a hint at best and looks like one.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { monthOf, type Model } from '../data/model.js';
import { M } from '../messages/general.js';
import type { Texts } from '../messages/language.js';
import { shortMoney } from '../messages/money.js';
import { roleName } from '../messages/values.js';
import { periodOf, useAddress, usePage, useSay } from '../parts/context.js';
import { Choices } from '../parts/filters.js';
import { withCommas } from '../messages/figures.js';

/** Months side by side; more are put together by year. */
const MOST_COLUMNS = 13;

interface Measure {
  readonly of: (values: readonly number[]) => number;
  readonly label: Texts;
  readonly note: Texts;
}

const LARGEST: Measure = {
  of: (values) => Math.max(0, ...values),
  label: M.byLargest,
  note: M.largestNote,
};
const MEASURES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['', LARGEST],
  ['count', { of: (values) => values.length, label: M.byCount, note: M.countNote }],
  ['sum', { of: (values) => values.reduce((sum, value) => sum + value, 0), label: M.bySum, note: M.sumNote }],
]);

interface Row {
  readonly role: string;
  /** By column. */
  readonly cells: readonly (readonly number[])[];
}

interface Ledger {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

function ledgerOf({ index, word, dateOf }: Model, months: readonly string[], sums: readonly number[]): Ledger {
  const { relations } = index;
  const length = months.length <= MOST_COLUMNS ? 7 : 4;
  const columns = months.length === 0 ? [''] : [...new Set(months.map((month) => month.slice(0, length)))];
  const roles = new Map<string, number[][]>();
  const seen = new Set<string>();
  for (const at of sums) {
    if (word(relations.currency[at]) !== 'KRW' || relations.part[at] === 1) continue;
    const role = word(relations.kind[at]);
    const value = relations.value[at] ?? 0;
    const month = monthOf(dateOf(at));
    const key = `${role} ${month} ${String(value)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const cells = roles.get(role) ?? columns.map(() => []);
    roles.set(role, cells);
    cells[columns.indexOf(month.slice(0, length))]?.push(value);
  }
  const order = ({ role, cells }: Row): number => (role === 'other' ? -1 : LARGEST.of(cells.flat()));
  const rows = [...roles].map(([role, cells]): Row => ({ role, cells })).sort((a, b) => order(b) - order(a));
  return { columns, rows };
}

/** The months of a column, as conditions. */
function periodOfColumn(column: string, months: readonly string[]): Readonly<Record<string, string | undefined>> {
  const own = months.filter((month) => month.startsWith(column));
  return { from: own[0], to: own.at(-1) };
}

export function Ledger({ sums }: { readonly sums: readonly number[] }): JSX.Element {
  const { model, route, language } = usePage();
  const say = useSay();
  const address = useAddress();
  const { from, to } = periodOf(route);
  const months = useMemo(
    () => model.months.filter((month) => (from === undefined || month >= from) && (to === undefined || month <= to)),
    [model, from, to],
  );
  const { columns, rows } = useMemo(() => ledgerOf(model, months, sums), [model, months, sums]);
  const by = route.params.get('by') ?? '';
  const measure = MEASURES.get(by) ?? LARGEST;
  const shown = (value: number): string =>
    by === 'count' ? (value === 0 ? '' : withCommas(value)) : shortMoney(value, language);
  // the heap of what is not known is no measure for the others
  const most = Math.max(
    1,
    ...rows.filter(({ role }) => role !== 'other').flatMap(({ cells }) => cells.map(measure.of)),
  );
  const heat = (value: number): string => `${String(Math.round(70 * Math.sqrt(Math.min(1, value / most))))}%`;
  return (
    <>
      <div class="filters">
        <Choices
          name="by"
          label={say(M.measure)}
          choices={[...MEASURES].map(([value, { label }]) => ({ value, label: say(label) }))}
        />
      </div>
      <p class="note">{say(measure.note)}</p>
      <div class="scroller-x" tabIndex={0} role="region" aria-label={`${say(M.money)}: ${say(M.role)}`}>
        <table class={by === 'sum' ? 'ledger rough' : 'ledger'}>
          <thead>
            <tr>
              <th scope="col">{say(M.role)}</th>
              {columns.length > 1 &&
                columns.map((column, at) => (
                  <th key={column} scope="col" class="number">
                    {column.length === 4 || at === 0 || column.endsWith('-01') ? column : column.slice(5)}
                  </th>
                ))}
              <th scope="col" class="number whole">
                {say(columns.length > 1 ? M.wholePeriod : measure.label)}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ role, cells }) => (
              <tr key={role}>
                <th scope="row">
                  <a href={address('relations', { type: 'sum', role, sort: '-amount' })}>{roleName(role, language)}</a>
                </th>
                {columns.length > 1 &&
                  cells.map((values, at) => (
                    <td key={columns[at]} class="number heat" style={{ '--heat': heat(measure.of(values)) }}>
                      {values.length > 0 && (
                        <a
                          class="quiet"
                          href={address('relations', {
                            ...{ type: 'sum', role, sort: '-amount' },
                            ...periodOfColumn(columns[at] ?? '', months),
                          })}
                        >
                          {shown(measure.of(values))}
                        </a>
                      )}
                    </td>
                  ))}
                <td class="number whole">{shown(measure.of(cells.flat()))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
