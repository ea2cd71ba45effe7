// All relations of one type in one table.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { areInitials, folded, initials } from '../data/hangul.js';
import { termsOf } from '../data/query.js';
import { isSumOf, LEAST } from '../data/sums.js';
import { newestFirst, type Model } from '../data/model.js';
import { relationRows } from '../data/relation-rows.js';
import { M, SAY } from '../messages/general.js';
import { moneyText } from '../messages/money.js';
import { roleName, wordName } from '../messages/values.js';
import { periodOf, usePage, useSay } from '../parts/context.js';
import { Choices, PeriodField, QueryField, Select } from '../parts/filters.js';
import { useNarrow } from '../parts/screen.js';
import { Table } from '../parts/table.js';
import { RELATION_TYPES } from '../data/relation-types.js';
import { relationColumns } from './relation-columns.js';

/** Whether a relation has a word: any of its sides by any of their names, its own words, the headline. */
function createMatcher(model: Model, term: string): (at: number) => boolean {
  const { relations, articles } = model.index;
  const called = model.search.has(term);
  const isInitials = areInitials(term);
  const holds = (text: string): boolean => (isInitials ? initials(folded(text)) : folded(text)).includes(term);
  return (at) => {
    const refs = [
      ...[relations.subject[at] ?? null, relations.place[at] ?? null],
      ...model.partiesOf(at),
      ...model.peopleOf(at),
    ];
    return (
      refs.some((ref) => ref !== null && (ref >= 0 ? called(ref) : holds(model.nameOf(ref)))) ||
      holds(model.word(relations.words[at])) ||
      (!isInitials && holds(articles.title[relations.article[at] ?? 0] ?? ''))
    );
  };
}

export function Relations(): JSX.Element {
  const { model, route, language } = usePage();
  const isNarrow = useNarrow();
  const say = useSay();
  const { from, to } = periodOf(route);
  const { params } = route;
  const { relations } = model.index;
  const { word } = model;
  const present = RELATION_TYPES.filter((type) => relations.type.some((own) => word(own) === type));
  const type = params.get('type') ?? present[0] ?? 'agreement';
  const [query, role, least] = [params.get('q') ?? '', params.get('role') ?? '', Number(params.get('least')) || 0];
  const rows = useMemo(() => {
    const checks = termsOf(query).map((term) => createMatcher(model, term));
    const { dateOf } = model;
    const isMoney = type === 'sum';
    const isAsked = isMoney ? isSumOf(model, role, least) : () => true;
    const found = model
      .relationsIn(type, { from, to })
      .filter((at) => isAsked(at) && checks.every((check) => check(at)));
    // the newest first, of sums the largest
    return [...found].sort((a, b) =>
      isMoney
        ? (relations.value[b] ?? 0) - (relations.value[a] ?? 0) || a - b
        : newestFirst(dateOf(a), dateOf(b)) || a - b,
    );
  }, [model, type, query, role, least, from, to]);
  const columns = useMemo(() => relationColumns(model, type, language, isNarrow), [model, type, language, isNarrow]);
  const roles = [
    ...new Set(relations.type.flatMap((own, at) => (word(own) === 'sum' ? [word(relations.kind[at])] : []))),
  ].sort();
  // an address may ask for any sum
  const steps = [...new Set([...LEAST, ...(least > 0 ? [least] : [])])].sort((a, b) => a - b);
  return (
    <>
      <h1 class="hidden">{say(M.relations)}</h1>
      <div class="filters">
        <Choices
          name="type"
          label={say(M.type)}
          fallback={type}
          choices={present.map((value) => ({ value, label: wordName(value, language) }))}
        />
        <QueryField label={say(M.filter)} hint={say(M.filterHint)} />
        {type === 'sum' && (
          <>
            <Select
              name="role"
              label={say(M.role)}
              isLabelled
              choices={[
                { value: '', label: say(M.anyRole) },
                ...roles.map((value) => ({ value, label: roleName(value, language) })),
              ]}
            />
            <Select
              name="least"
              label={say(M.atLeast)}
              isLabelled
              choices={[
                { value: '', label: say(M.anyAmount) },
                ...steps.map((value) => ({ value: String(value), label: `≥ ${moneyText(value, 'KRW', language)}` })),
              ]}
            />
          </>
        )}
        <PeriodField />
      </div>
      <Table
        label={`${say(M.relations)}: ${wordName(type, language)}`}
        columns={columns}
        rows={rows}
        count={`${wordName(type, language)} ${say(SAY.countRows(rows.length))}`}
        exported={(shown) => relationRows(model, shown)}
        fileName={`${type}s.csv`}
        isTall
      />
    </>
  );
}
