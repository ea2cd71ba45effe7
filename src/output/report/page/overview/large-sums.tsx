// Answers at a glance: how many budgets, investments, … are over a trillion won, each a way to them; last, and said to be
// so, those whose use is not known.
import type { JSX } from 'preact';
import { isSumOf } from '../data/sums.js';
import { M } from '../messages/general.js';
import { moneyText } from '../messages/money.js';
import { roleName } from '../messages/values.js';
import { useAddress, usePage, useSay } from '../parts/context.js';
import { withCommas } from '../messages/figures.js';

/** The highest of them that some sum reaches is asked. */
const STEPS = [1e12, 1e11, 1e10, 1e9, 1e8] as const;

export function LargeSums({ sums }: { readonly sums: readonly number[] }): JSX.Element | null {
  const { model, language } = usePage();
  const say = useSay();
  const address = useAddress();
  const { kind } = model.index.relations;
  const known = sums.filter((at) => model.word(kind[at]) !== 'other');
  const least = STEPS.find((step) => known.some(isSumOf(model, '', step)));
  if (least === undefined) return null;
  const counts = new Map<string, number>();
  for (const at of sums.filter(isSumOf(model, '', least))) {
    const role = model.word(kind[at]);
    counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  return (
    <p class="chips">
      <span class="faint">
        {moneyText(least, 'KRW', language)} {say(M.orMore)}
      </span>
      {[...counts]
        .sort(([role, a], [other, b]) => Number(role === 'other') - Number(other === 'other') || b - a)
        .map(([role, count]) => (
          <a key={role} class="chip" href={address('relations', { type: 'sum', role, least, sort: '-amount' })}>
            {roleName(role, language)} <b>{withCommas(count)}</b>
          </a>
        ))}
    </p>
  );
}
