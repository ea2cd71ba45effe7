// Sums in won by what they are for and by month (by year, where there are many months).
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { monthOf, type Model } from '../data/model.js';
import { M } from '../messages/general.js';
import { shortMoney } from '../messages/money.js';
import { roleName } from '../messages/values.js';
import { useAddress, usePage, useSay } from '../parts/context.js';
import { Choices } from '../parts/filters.js';

/** Months side by side; more are put together by year. */
const MOST_COLUMNS = 13;

type Measure = (values: readonly number[]) => number;

const MEASURES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['count', (values) => values.length],
  ['largest', (values) => Math.max(0, ...values)],
]);
const total: Measure = (values) => values.reduce((sum, value) => sum + value, 0);

interface Row {
  readonly role: string;
  /** By column. */
  readonly cells: readonly (readonly number[])[];
}

interface Ledger {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

function ledgerOf({ index, months, word }: Model, sums: readonly number[]): Ledger {
  const { relations, articles } = index;
  const length = months.length <= MOST_COLUMNS ? 7 : 4;
  const columns = months.length === 0 ? [''] : [...new Set(months.map((month) => month.slice(0, length)))];
  const roles = new Map<string, number[][]>();
  const seen = new Set<string>();
  for (const at of sums) {
    if (word(relations.currency[at]) !== 'KRW' || relations.part[at] === 1) continue;
    const role = word(relations.kind[at]);
    const value = relations.value[at] ?? 0;
    const month = monthOf(articles.date[relations.article[at] ?? 0] ?? '');
    const key = `${role} ${month} ${String(value)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const cells = roles.get(role) ?? columns.map(() => []);
    roles.set(role, cells);
    cells[columns.indexOf(month.slice(0, length))]?.push(value);
  }
  const order = ({ role, cells }: Row): number => (role === 'other' ? -1 : total(cells.flat()));
  const rows = [...roles].map(([role, cells]): Row => ({ role, cells })).sort((a, b) => order(b) - order(a));
  return { columns, rows };
}

export function Ledger({ sums }: { readonly sums: readonly number[] }): JSX.Element {
  const { model, route, language } = usePage();
  const say = useSay();
  const address = useAddress();
  const { columns, rows } = useMemo(() => ledgerOf(model, sums), [model, sums]);
  const by = route.params.get('by') ?? '';
  const measure = MEASURES.get(by) ?? total;
  const shown = (value: number): string =>
    by === 'count' ? (value === 0 ? '' : value.toLocaleString('en-US')) : shortMoney(value, language);
  // the heap of what is not known is no measure for the others
  const most = Math.max(1, ...rows.filter(({ role }) => role !== 'other').flatMap(({ cells }) => cells.map(measure)));
  const heat = (value: number): string => `${String(Math.round(70 * Math.sqrt(Math.min(1, value / most))))}%`;
  const last = by === 'count' ? M.byCount : by === 'largest' ? M.byLargest : M.bySum;
  return (
    <>
      <Choices
        name="by"
        label={say(M.measure)}
        choices={[
          { value: '', label: say(M.bySum) },
          { value: 'largest', label: say(M.byLargest) },
          { value: 'count', label: say(M.byCount) },
        ]}
      />
      <div class="scroller-x" tabIndex={0} role="region" aria-label={`${say(M.money)}: ${say(M.role)}`}>
        <table class="ledger">
          <thead>
            <tr>
              <th scope="col">{say(M.role)}</th>
              {columns.length > 1 &&
                columns.map((column, at) => (
                  <th key={column} scope="col" class="number">
                    {column.length === 4 || at === 0 || column.endsWith('-01') ? column : column.slice(5)}
                  </th>
                ))}
              <th scope="col" class="number">
                {say(last)}
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
                    <td key={columns[at]} class="number heat" style={{ '--heat': heat(measure(values)) }}>
                      {shown(measure(values))}
                    </td>
                  ))}
                <td class="number strong">{shown(measure(cells.flat()))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
