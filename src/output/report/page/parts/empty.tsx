// Where there is nothing, what is missing and why: conditions that narrow the view, and the way out of them.
import type { JSX } from 'preact';
import { M, SAY } from '../messages/general.js';
import { moneyText } from '../messages/money.js';
import { roleName, typeName, wordName } from '../messages/values.js';
import { periodOf, useConditions, usePage, useSay, type PageState } from './context.js';

/** `2025-03`, `2025-01 ~ 2025-03`; empty where the whole period is looked at. */
export function periodText({ model, route }: Pick<PageState, 'model' | 'route'>): string {
  const { from, to } = periodOf(route);
  if (from === undefined && to === undefined) return '';
  const [first, last] = [from ?? model.months[0] ?? '', to ?? model.months.at(-1) ?? ''];
  return first === last ? first : `${first} ~ ${last}`;
}

function WholePeriod(): JSX.Element {
  const say = useSay();
  const change = useConditions();
  return (
    <button
      type="button"
      onClick={() => {
        change({ from: undefined, to: undefined });
      }}
    >
      {say(M.wholePeriod)}
    </button>
  );
}

/** In a card that has nothing to show. */
export function NoneHere(): JSX.Element {
  const page = usePage();
  const say = useSay();
  const period = periodText(page);
  return (
    <p class="none">
      <b>{say(M.none)}</b> <span class="faint">{say(period === '' ? M.noneFound : SAY.noneInPeriod(period))}</span>{' '}
      {period !== '' && <WholePeriod />}
    </p>
  );
}

/** On views that have no field for the period: that it narrows them, too. */
export function PeriodNotice(): JSX.Element | null {
  const page = usePage();
  const say = useSay();
  const period = periodText(page);
  if (period === '') return null;
  return (
    <p class="notice">
      {say(SAY.onlyPeriod(period))} <WholePeriod />
    </p>
  );
}

/** Of a table: every condition that is set, in words. */
export function conditionsOf(page: PageState): readonly string[] {
  const { language, route } = page;
  const { params, view } = route;
  const value = (name: string): string => params.get(name) ?? '';
  const named = (words: { readonly ko: string; readonly en: string }, own: string): string[] =>
    own === '' ? [] : [`${words[language]}: ${own}`];
  const type = value('type');
  const least = Number(value('least'));
  const isMoney = view === 'relations' && type === 'sum';
  return [
    ...named(M.type, type === '' ? '' : view === 'names' ? typeName(type, language) : wordName(type, language)),
    ...named(M.words, value('q')),
    ...named(M.role, isMoney && value('role') !== '' ? roleName(value('role'), language) : ''),
    ...named(M.atLeast, isMoney && least > 0 ? moneyText(least, 'KRW', language) : ''),
    ...named(M.period, periodText(page)),
  ];
}

export function EmptyTable({ elsewhere }: { readonly elsewhere?: JSX.Element | undefined }): JSX.Element {
  const page = usePage();
  const say = useSay();
  const change = useConditions();
  const conditions = conditionsOf(page);
  return (
    <div class="empty">
      <p>
        <strong>{say(M.nothing)}</strong>
      </p>
      {conditions.length > 0 && <p>{conditions.join(' · ')}</p>}
      {elsewhere !== undefined && <p>{elsewhere}</p>}
      {['q', 'role', 'least', 'from', 'to'].some((name) => page.route.params.has(name)) && (
        <button
          type="button"
          onClick={() => {
            change({ q: undefined, role: undefined, least: undefined, from: undefined, to: undefined });
          }}
        >
          {say(M.clear)}
        </button>
      )}
    </div>
  );
}
