// Sums by what they are for and by month, and the largest of them.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { M } from '../messages/general.js';
import { periodOf, useAddress, usePage, useSay } from '../parts/context.js';
import { NoneHere } from '../parts/empty.js';
import { RelationLine } from '../parts/relation-line.js';
import { LargeSums } from './large-sums.js';
import { Ledger } from './ledger.js';
import { withCommas } from '../messages/figures.js';

const MOST_LARGEST = 8;

export function Money(): JSX.Element {
  const { model, route } = usePage();
  const say = useSay();
  const address = useAddress();
  const { from, to } = periodOf(route);
  const sums = useMemo(() => model.relationsIn('sum', { from, to }), [model, from, to]);
  const { relations } = model.index;
  const seen = new Set<string>();
  const largest = sums
    .filter((at) => model.word(relations.currency[at]) === 'KRW' && model.word(relations.kind[at]) !== 'other')
    .sort((a, b) => (relations.value[b] ?? 0) - (relations.value[a] ?? 0) || a - b)
    .filter((at) => {
      const key = `${String(relations.value[at])} ${String(relations.kind[at])}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_LARGEST);
  return (
    <section class="card" aria-labelledby="money">
      <h2 id="money">
        {say(M.money)} <span class="faint">{withCommas(sums.length)}</span>
      </h2>
      {sums.length === 0 ? (
        <NoneHere />
      ) : (
        <>
          <LargeSums sums={sums} />
          <Ledger sums={sums} />
          {largest.length > 0 && (
            <>
              <h3>{say(M.largest)}</h3>
              <ul class="lines">
                {largest.map((at) => (
                  <RelationLine key={at} relation={at} />
                ))}
              </ul>
            </>
          )}
          <a class="all" href={address('relations', { type: 'sum', sort: '-amount' })}>
            {say(M.seeAll)}
            <span class="hidden">: {say(M.money)}</span> ({withCommas(sums.length)}) →
          </a>
        </>
      )}
    </section>
  );
}
