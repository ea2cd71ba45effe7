// Sums by what they are for and by month, and the largest of them.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Model, Period } from '../data/model.js';
import { M } from '../messages/general.js';
import { moneyText } from '../messages/money.js';
import { roleName } from '../messages/values.js';
import { periodOf, useAddress, usePage, useSay } from '../parts/context.js';
import { ArticleLink, RefName } from '../parts/names.js';
import { Ledger } from './ledger.js';

const MOST_LARGEST = 8;
export function sumsOf({ index, word, isIn }: Model, period: Period): readonly number[] {
  const { relations } = index;
  const found: number[] = [];
  for (let at = 0; at < relations.type.length; at += 1) {
    if (word(relations.type[at]) === 'sum' && isIn(relations.article[at] ?? 0, period)) found.push(at);
  }
  return found;
}

export function Money(): JSX.Element | null {
  const { model, route, language } = usePage();
  const say = useSay();
  const address = useAddress();
  const { from, to } = periodOf(route);
  const sums = useMemo(() => sumsOf(model, { from, to }), [model, from, to]);
  const { relations } = model.index;
  if (sums.length === 0) return null;
  const seen = new Set<string>();
  const largest = [...sums]
    .filter((at) => model.word(relations.currency[at]) === 'KRW' && model.word(relations.kind[at]) !== 'other')
    .sort((a, b) => (relations.value[b] ?? 0) - (relations.value[a] ?? 0) || a - b)
    .filter((at) => {
      const key = `${String(relations.value[at])} ${String(relations.kind[at])}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_LARGEST);
  return (
    <section class="card" aria-labelledby="money">
      <h2 id="money">{say(M.money)}</h2>
      <Ledger sums={sums} />
      <p class="note">{say(M.moneyNote)}</p>
      {largest.length > 0 && (
        <>
          <h3>{say(M.largest)}</h3>
          <ul class="lines">
            {largest.map((at) => (
              <li key={at}>
                <b class="amount">{moneyText(relations.value[at] ?? 0, 'KRW', language)}</b>
                <span class="tag">{roleName(model.word(relations.kind[at]), language)}</span>
                <span class="who">
                  <RefName of={relations.subject[at] ?? null} />
                </span>
                <span class="from">
                  <ArticleLink article={relations.article[at] ?? 0} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <a class="all" href={address('relations', { type: 'sum', sort: '-amount' })}>
        {say(M.seeAll)}
        <span class="hidden">: {say(M.money)}</span> →
      </a>
    </section>
  );
}
