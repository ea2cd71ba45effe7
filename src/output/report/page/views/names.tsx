// All entities in one table.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { inKoreanOrder } from '../../../korean-order.js';
import { entityRows } from '../data/entity-rows.js';
import { M, SAY } from '../messages/general.js';
import { inTypeOrder, typeNames } from '../messages/values.js';
import { aboutEntity } from '../parts/about.js';
import { periodOf, useAddress, usePage, useSay } from '../parts/context.js';
import { Choices, PeriodField, QueryField } from '../parts/filters.js';
import { EntityLink } from '../parts/names.js';
import { useNarrow } from '../parts/screen.js';
import { Table, type Column } from '../parts/table.js';
import { withCommas } from '../messages/figures.js';

/** Aliases in a cell. */
const MOST_SURFACES = 6;

export function Names(): JSX.Element {
  const { model, route, language } = usePage();
  const say = useSay();
  const address = useAddress();
  const { from, to } = periodOf(route);
  const type = route.params.get('type') ?? '';
  const query = route.params.get('q') ?? '';
  const { entities, types } = model.index;
  const isNarrow = useNarrow();
  const counts = useMemo(() => model.counts({ from, to }), [model, from, to]);
  const isWhole = from === undefined && to === undefined;
  const byName = (a: number, b: number): number =>
    inKoreanOrder(entities.name[a] ?? '', entities.name[b] ?? '') || a - b;
  // entities come most articles first, then by name
  const rows = useMemo(() => {
    const matches = model.search.matcher(query);
    const found: number[] = [];
    for (let at = 0; at < entities.name.length; at += 1) {
      if ((counts.articles[at] ?? 0) > 0 && (type === '' || model.typeOf(at) === type) && matches(at)) found.push(at);
    }
    return isWhole
      ? found
      : found.sort((a, b) => (counts.articles[b] ?? 0) - (counts.articles[a] ?? 0) || byName(a, b));
  }, [model, counts, type, query]);
  const otherNames = (at: number): string =>
    (entities.surfaces[at] ?? [])
      .filter((own) => own !== entities.name[at])
      .slice(0, MOST_SURFACES)
      .join(', ');
  const about = (at: number): string => aboutEntity(model, at, language);
  const columns: readonly Column[] = [
    {
      key: 'name',
      header: say(M.name),
      width: 26,
      sort: (at) => entities.name[at] ?? '',
      cell: (at) => (
        <>
          <EntityLink entity={at} badge />
          {isNarrow && <small class="faint second">{about(at)}</small>}
        </>
      ),
    },
    {
      key: 'surfaces',
      header: say(M.surfaces),
      width: 22,
      isWide: true,
      cell: (at) => <span class="faint">{otherNames(at)}</span>,
    },
    { key: 'about', header: say(M.about), width: 26, isWide: true, sort: about, cell: about },
    {
      key: 'articles',
      header: say(M.articleCount),
      width: isNarrow ? 11 : 9,
      isNumber: true,
      sort: (at) => counts.articles[at] ?? 0,
      cell: (at) => withCommas(counts.articles[at] ?? 0),
    },
    {
      key: 'mentions',
      header: say(M.mentionCount),
      width: isNarrow ? 11 : 9,
      isNumber: true,
      sort: (at) => counts.mentions[at] ?? 0,
      cell: (at) => withCommas(counts.mentions[at] ?? 0),
    },
    {
      key: 'first',
      isDay: true,
      header: say(M.first),
      width: 11,
      isWide: true,
      sort: (at) => counts.firstDate[at] ?? '',
      cell: (at) => counts.firstDate[at],
    },
    {
      key: 'last',
      isDay: true,
      header: say(M.last),
      width: 11,
      isWide: true,
      sort: (at) => counts.lastDate[at] ?? '',
      cell: (at) => counts.lastDate[at],
    },
  ];
  const choices = [
    { value: '', label: say(M.all) },
    ...inTypeOrder(types).flatMap(({ name, isValue }) =>
      isValue ? [] : [{ value: name, label: typeNames(name, language) }],
    ),
  ];
  return (
    <>
      <h1 class="hidden">{say(M.names)}</h1>
      <div class="filters">
        <Choices name="type" label={say(M.type)} choices={choices} />
        <QueryField label={say(M.search)} hint={say(M.filterHint)} />
        <PeriodField />
      </div>
      <Table
        label={say(M.names)}
        columns={columns}
        rows={rows}
        ties={byName}
        count={say(SAY.countNames(rows.length))}
        exported={(shown) => entityRows(model, counts, shown)}
        fileName="names.csv"
        elsewhere={
          query === '' ? undefined : (
            <a href={address('articles', { q: query, full: 1 })}>{say(SAY.lookInTexts(query))} →</a>
          )
        }
      />
    </>
  );
}
