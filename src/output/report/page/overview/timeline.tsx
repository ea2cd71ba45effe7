// Articles by month, as bars that choose the month.
import type { JSX } from 'preact';
import { scaleLinear } from 'd3-scale';
import { monthOf } from '../data/model.js';
import { M, SAY } from '../messages/general.js';
import { PeriodField } from '../parts/filters.js';
import { useConditions, usePage, useSay } from '../parts/context.js';
import { useNarrow } from '../parts/screen.js';
import { withCommas } from '../messages/figures.js';

/** In pixels. */
const HEIGHT = 110;
/** Lines across the bars with their numbers, about. */
const LINES = 3;
/** Bars under which every month is named. */
const MOST_NAMED = 14;
/** Bars that a year's name has room over. */
const [ROOM, NARROW_ROOM] = [4, 10];

interface MonthName {
  readonly month: string;
  /** Under the first month, and under every January that has room. */
  readonly year: string;
}

function namesOf(months: readonly string[], room: number): readonly MonthName[] {
  const isLong = months.length > MOST_NAMED;
  let last = -Infinity;
  return months.map((own, at) => {
    const isFirst = at === 0 || own.endsWith('-01');
    // a name near the end stands to the left of its bar
    const shift = Math.max(0, room - (months.length - at));
    const hasRoom = !isLong || at - last - shift >= room;
    if (isFirst && hasRoom) last = at;
    return { month: isLong ? '' : own.slice(5), year: isFirst && hasRoom ? own.slice(0, 4) : '' };
  });
}

export function Timeline(): JSX.Element | null {
  const { model, route } = usePage();
  const say = useSay();
  const change = useConditions();
  const isNarrow = useNarrow();
  const { months, index, isCounted } = model;
  if (months.length < 2) return null;
  const counts = new Map<string, number>();
  for (const [article, date] of index.articles.date.entries()) {
    if (date !== '' && isCounted(article)) counts.set(monthOf(date), (counts.get(monthOf(date)) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const height = scaleLinear([0, most], [0, HEIGHT]);
  const lines = [...new Set(height.ticks(LINES).filter(Number.isInteger))];
  const from = route.params.get('from') ?? '';
  const to = route.params.get('to') ?? '';
  const isIn = (month: string): boolean => (from === '' || month >= from) && (to === '' || month <= to);
  const room = isNarrow ? NARROW_ROOM : ROOM;
  const names = namesOf(months, room);
  const isLong = months.length > MOST_NAMED;
  return (
    <section class="card timeline" aria-labelledby="timeline">
      <div class="heading">
        <h2 id="timeline">{say(M.byMonth)}</h2>
        <PeriodField />
      </div>
      <div class={isLong ? 'bars many' : 'bars'} style={{ '--height': `${String(HEIGHT)}px` }}>
        <div class="axis" aria-hidden="true">
          {lines.map((value) => (
            <span key={value} style={{ bottom: `${String(height(value))}px` }}>
              {withCommas(value)}
            </span>
          ))}
        </div>
        {months.map((month, at) => {
          const count = counts.get(month) ?? 0;
          const isOnly = from === month && to === month;
          const name = names[at];
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
                {!isLong && count > 0 ? withCommas(count) : ''}
              </span>
              <span class="fill" style={{ height: `${String(Math.max(count > 0 ? 2 : 0, height(count)))}px` }} />
              {!isLong && (
                <span class="name" aria-hidden="true">
                  {name?.month}
                </span>
              )}
              <span class={months.length - at < room ? 'name year end' : 'name year'} aria-hidden="true">
                {name?.year}
              </span>
            </button>
          );
        })}
      </div>
    </section>
  );
}
