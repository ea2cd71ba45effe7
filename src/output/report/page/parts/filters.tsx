// Conditions above a table: words to look for, one of several choices.
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { M } from '../messages/general.js';
import { useConditions, usePage, useSay } from './context.js';

/** Milliseconds after the last key until the address follows. */
const PAUSE = 60;

/**
 * What is typed here is the condition `q`. The field owns its text, and the address follows: a text that came back from the
 * address would take the place of letters typed since, and break off a syllable that is still being composed.
 */
export function QueryField({ label, hint }: { readonly label: string; readonly hint?: string }): JSX.Element {
  const { route } = usePage();
  const change = useConditions();
  const stated = route.params.get('q') ?? '';
  const field = useRef<HTMLInputElement>(null);
  const waiting = useRef<number | undefined>(undefined);
  // conditions are cleared elsewhere, too; with the drawing and not after it, when another letter may stand there
  useLayoutEffect(() => {
    const { current } = field;
    if (current !== null && waiting.current === undefined && current.value.trim() !== stated) current.value = stated;
  }, [stated]);
  // what was typed last is no condition of the view that comes next
  useEffect(
    () => () => {
      clearTimeout(waiting.current);
    },
    [],
  );
  return (
    <label class="field grow">
      <span class="hidden">{label}</span>
      <input
        ref={field}
        type="search"
        placeholder={hint ?? label}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Escape') currentTarget.blur();
        }}
        onInput={({ currentTarget }) => {
          clearTimeout(waiting.current);
          waiting.current = window.setTimeout(() => {
            waiting.current = undefined;
            change({ q: currentTarget.value.trim() });
          }, PAUSE);
        }}
      />
    </label>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function Select({
  name,
  label,
  choices,
  isLabelled = false,
}: {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Whether the label is seen; it is always heard. */
  readonly isLabelled?: boolean;
}): JSX.Element {
  const { route } = usePage();
  const change = useConditions();
  return (
    <label class="field">
      <span class={isLabelled ? 'faint' : 'hidden'}>{label}</span>
      <select
        value={route.params.get(name) ?? ''}
        onChange={({ currentTarget: { value } }) => {
          change({ [name]: value });
        }}
      >
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** One of a few, as a row of buttons. */
export function Choices({
  name,
  label,
  choices,
  fallback = '',
}: {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly fallback?: string;
}): JSX.Element {
  const { route } = usePage();
  const change = useConditions();
  const chosen = route.params.get(name) ?? fallback;
  return (
    <div class="choices" role="group" aria-label={label}>
      {choices.map(({ value, label: words }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => {
            change({ [name]: value, sort: undefined });
          }}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

/** The months that are looked at. */
export function PeriodField(): JSX.Element | null {
  const { model, route } = usePage();
  const say = useSay();
  const change = useConditions();
  const { months } = model;
  if (months.length < 2) return null;
  const from = route.params.get('from') ?? '';
  const to = route.params.get('to') ?? '';
  const options = months.map((month) => ({ value: month, label: month }));
  const first = { value: '', label: `${say(M.from)} (${months[0] ?? ''})` };
  const last = { value: '', label: `${say(M.to)} (${months.at(-1) ?? ''})` };
  return (
    <div class="period" role="group" aria-label={say(M.period)}>
      <Select name="from" label={say(M.from)} choices={[first, ...options]} />
      <span aria-hidden="true">–</span>
      <Select name="to" label={say(M.to)} choices={[last, ...options]} />
      {(from !== '' || to !== '') && (
        <button
          type="button"
          onClick={() => {
            change({ from: undefined, to: undefined });
          }}
        >
          {say(M.wholePeriod)}
        </button>
      )}
    </div>
  );
}
