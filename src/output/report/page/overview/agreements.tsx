// Agreements: the network of their sides, and the latest of them.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { newestFirst } from '../data/model.js';
import { M } from '../messages/general.js';
import { wordName } from '../messages/values.js';
import { moneyText } from '../messages/money.js';
import { periodOf, useAddress, usePage, useSay } from '../parts/context.js';
import { ArticleLink, RefList } from '../parts/names.js';
import { Network } from './network.js';

const MOST = 8;

export function Agreements(): JSX.Element | null {
  const { model, route, language } = usePage();
  const say = useSay();
  const address = useAddress();
  const { from, to } = periodOf(route);
  const { relations, articles } = model.index;
  const agreements = useMemo(
    () =>
      relations.type.flatMap((type, at) =>
        model.word(type) === 'agreement' && model.isIn(relations.article[at] ?? 0, { from, to }) ? [at] : [],
      ),
    [model, from, to],
  );
  if (agreements.length === 0) return null;
  const dateOf = (at: number): string => articles.date[relations.article[at] ?? 0] ?? '';
  const latest = agreements
    .filter((at) => model.partiesOf(at).length > 1)
    .sort((a, b) => newestFirst(dateOf(a), dateOf(b)) || a - b)
    .slice(0, MOST);
  return (
    <section class="card" aria-labelledby="agreements">
      <h2 id="agreements">
        {say(M.agreements)} <span class="faint">{agreements.length.toLocaleString('en-US')}</span>
      </h2>
      <p class="note">{say(M.agreementsNote)}</p>
      <Network agreements={agreements} />
      <ul class="lines">
        {latest.map((at) => {
          const value = relations.value[at] ?? null;
          return (
            <li key={at}>
              <time class="faint">{dateOf(at)}</time>
              <span class="tag">{wordName(model.word(relations.kind[at]), language)}</span>
              <span class="who">
                <RefList of={model.partiesOf(at)} most={4} />
              </span>
              {value !== null && <b>{moneyText(value, model.word(relations.currency[at]), language)}</b>}
              <span class="from">
                <ArticleLink article={relations.article[at] ?? 0} />
              </span>
            </li>
          );
        })}
      </ul>
      <a class="all" href={address('relations', { type: 'agreement' })}>
        {say(M.seeAll)}
        <span class="hidden">: {say(M.agreements)}</span> →
      </a>
    </section>
  );
}
