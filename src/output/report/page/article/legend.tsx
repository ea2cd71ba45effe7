// Colours and letters of the marks, and which of them are shown.
import type { JSX } from 'preact';
import { M } from '../messages/general.js';
import { inTypeOrder, typeLetter, typeName } from '../messages/values.js';
import { usePage, useSay } from '../parts/context.js';

interface LegendProps {
  readonly types: readonly string[];
  readonly hidden: ReadonlySet<string>;
  readonly onHide: (hidden: ReadonlySet<string>) => void;
}

export function Legend({ types, hidden, onHide }: LegendProps): JSX.Element {
  const { language } = usePage();
  const say = useSay();
  return (
    <span role="group" aria-label={say(M.shown)} class="legend">
      {inTypeOrder(types.map((name) => ({ name }))).map(({ name }) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={!hidden.has(name)}
            onChange={() => {
              onHide(new Set(hidden.has(name) ? [...hidden].filter((own) => own !== name) : [...hidden, name]));
            }}
          />
          <mark class={`type-${name}`}>
            {typeName(name, language)}
            <sup aria-hidden="true">{typeLetter(name, language)}</sup>
          </mark>
        </label>
      ))}
    </span>
  );
}
