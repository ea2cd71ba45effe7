// Articles by month, as bars that choose the month.
import type { JSX } from 'preact';
import { scaleLinear } from 'd3-scale';
import { monthOf } from '../data/model.js';
import { M, SAY } from '../messages/general.js';
import { PeriodField } from '../parts/filters.js';
import { useConditions, usePage, useSay } from '../parts/context.js';

/** In pixels. */
const HEIGHT = 110;
/** Bars under which every month is named. */
const MOST_NAMED = 14;

export function Timeline(): JSX.Element | null {
  const { model, route } = usePage();
  const say = useSay();
  const change = useConditions();
  const { months, index, isCounted } = model;
  if (months.length < 2) return null;
  const counts = new Map<string, number>();
  for (const [article, date] of index.articles.date.entries()) {
    if (date !== '' && isCounted(article)) counts.set(monthOf(date), (counts.get(monthOf(date)) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const height = scaleLinear([0, most], [0, HEIGHT]);
  const from = route.params.get('from') ?? '';
  const to = route.params.get('to') ?? '';
  const isIn = (month: string): boolean => (from === '' || month >= from) && (to === '' || month <= to);
  const isLong = months.length > MOST_NAMED;
  const nameOf = (month: string, at: number): string => {
    const isYear = at === 0 || month.endsWith('-01');
    if (isLong) return month.endsWith('-01') ? month.slice(0, 4) : '';
    return isYear ? month : month.slice(5);
  };
  return (
    <section class="card timeline" aria-labelledby="timeline">
      <div class="heading">
        <h2 id="timeline">{say(M.byMonth)}</h2>
        <PeriodField />
      </div>
      <div class="bars">
        {months.map((month, at) => {
          const count = counts.get(month) ?? 0;
          const isOnly = from === month && to === month;
          return (
            <button
              key={month}
              type="button"
              class={isIn(month) ? 'bar' : 'bar out'}
              aria-pressed={isOnly}
              title={say(SAY.monthBar(month, count))}
              onClick={() => {
                change(isOnly ? { from: undefined, to: undefined } : { from: month, to: month });
              }}
            >
              <span class="hidden">{say(SAY.monthBar(month, count))}</span>
              <span class="value" aria-hidden="true">
                {!isLong && count > 0 ? count.toLocaleString('en-US') : ''}
              </span>
              <span class="fill" style={{ height: `${String(Math.max(count > 0 ? 2 : 0, height(count)))}px` }} />
              <span class="name" aria-hidden="true">
                {nameOf(month, at)}
              </span>
            </button>
          );
        })}
      </div>
    </section>
  );
}
