// Agreements: the network of their sides, and the latest of them.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { newestFirst } from '../data/model.js';
import { M } from '../messages/general.js';
import { periodOf, useAddress, usePage, useSay } from '../parts/context.js';
import { NoneHere } from '../parts/empty.js';
import { RelationLine } from '../parts/relation-line.js';
import { Network } from './network.js';
import { withCommas } from '../messages/figures.js';

const MOST = 8;

export function Agreements(): JSX.Element {
  const { model, route } = usePage();
  const say = useSay();
  const address = useAddress();
  const { from, to } = periodOf(route);
  const agreements = useMemo(() => model.relationsIn('agreement', { from, to }), [model, from, to]);
  const { dateOf } = model;
  const told = new Set<number>();
  // a release tells of its agreement in the headline and again in the text
  const latest = agreements
    .filter((at) => model.partiesOf(at).length > 1)
    .sort((a, b) => newestFirst(dateOf(a), dateOf(b)) || model.partiesOf(b).length - model.partiesOf(a).length || a - b)
    .filter((at) => {
      const article = model.index.relations.article[at] ?? 0;
      return !told.has(article) && told.add(article);
    })
    .slice(0, MOST);
  return (
    <section class="card" aria-labelledby="agreements">
      <h2 id="agreements">
        {say(M.agreements)} <span class="faint">{withCommas(agreements.length)}</span>
      </h2>
      {agreements.length === 0 ? (
        <NoneHere />
      ) : (
        <>
          <Network agreements={agreements} />
          <h3>{say(M.latest)}</h3>
          <ul class="lines">
            {latest.map((at) => (
              <RelationLine key={at} relation={at} />
            ))}
          </ul>
          <a class="all" href={address('relations', { type: 'agreement' })}>
            {say(M.seeAll)}
            <span class="hidden">: {say(M.agreements)}</span> ({withCommas(agreements.length)}) →
          </a>
        </>
      )}
    </section>
  );
}
