// What the drawing of agreements means: colours, sizes, lines.
import type { JSX } from 'preact';
import { M } from '../messages/general.js';
import { inTypeOrder, typeName } from '../messages/values.js';
import { usePage, useSay } from '../parts/context.js';

export function NetworkLegend({ types }: { readonly types: readonly string[] }): JSX.Element {
  const { language } = usePage();
  const say = useSay();
  return (
    <ul class="network-legend">
      {inTypeOrder(types.map((name) => ({ name }))).map(({ name }) => (
        <li key={name}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <circle class={`type-${name}`} cx="6" cy="6" r="5" />
          </svg>
          {name === 'none' ? say(M.notEntity) : typeName(name, language)}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 30 14" width="30" height="14" aria-hidden="true">
          <circle class="size" cx="5" cy="7" r="3" />
          <circle class="size" cx="20" cy="7" r="6.5" />
        </svg>
        {say(M.circleSize)}
      </li>
      <li>
        <svg viewBox="0 0 30 14" width="30" height="14" aria-hidden="true">
          <line class="link" x1="0" y1="4" x2="30" y2="4" stroke-width="1.4" />
          <line class="link" x1="0" y1="10" x2="30" y2="10" stroke-width="4" />
        </svg>
        {say(M.lineWidth)}
      </li>
      <li class="faint">{say(M.networkHint)}</li>
    </ul>
  );
}
