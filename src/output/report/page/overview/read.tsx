// What was read: how much, from when to when, by whom, and what could not be.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { M, SAY } from '../messages/general.js';
import { inTypeOrder, typeNames } from '../messages/values.js';
import { periodOf, useAddress, usePage, useSay } from '../parts/context.js';
import { withCommas } from '../messages/figures.js';

const MOST_OUTLETS = 6;

export function WhatWasRead(): JSX.Element {
  const { model, route, language } = usePage();
  const say = useSay();
  const address = useAddress();
  const { from, to } = periodOf(route);
  const { articles, entities, types, relations, failures } = model.index;
  const shown = useMemo(
    () =>
      articles.id.flatMap((_id, article) =>
        model.isCounted(article) && model.isIn(article, { from, to }) ? [article] : [],
      ),
    [model, from, to],
  );
  const counts = useMemo(() => model.counts({ from, to }), [model, from, to]);
  const duplicates = articles.sameAs.filter((own, article) => own >= 0 && model.isIn(article, { from, to })).length;
  const undated = shown.filter((article) => articles.date[article] === '').length;
  const dates = shown
    .flatMap((article) => (articles.date[article] === '' ? [] : [articles.date[article] ?? '']))
    .sort();
  const outlets = new Map<string, number>();
  for (const article of shown) {
    const outlet = articles.outlet[article] ?? '';
    if (outlet !== '') outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1);
  }
  const busiest = [...outlets].sort(([, a], [, b]) => b - a).slice(0, MOST_OUTLETS);
  const totals = types.map(() => 0);
  for (const [entity, type] of entities.type.entries())
    if ((counts.articles[entity] ?? 0) > 0) totals[type] = (totals[type] ?? 0) + 1;
  const sums = relations.type.filter(
    (type, at) => model.word(type) === 'sum' && model.isIn(relations.article[at] ?? 0, { from, to }),
  ).length;
  return (
    <section class="read" aria-labelledby="read">
      <h1 id="read">{say(SAY.headline(shown.length))}</h1>
      <p class="lead">
        {dates.length > 0 && (
          <b>{dates[0] === dates.at(-1) ? dates[0] : `${dates[0] ?? ''} ~ ${dates.at(-1) ?? ''}`}</b>
        )}
        {undated > 0 && <span>{say(SAY.countUndated(undated))}</span>}
        {duplicates > 0 && <span>{say(SAY.countDuplicates(duplicates))}</span>}
        {failures.length > 0 && <span class="bad">{say(SAY.countFailures(failures.length))}</span>}
      </p>
      {language === 'en' && <p class="note">{say(M.inKorean)}</p>}
      <ul class="tiles">
        {inTypeOrder(types).map(({ name, isValue }) => {
          const count = isValue ? sums : (totals[types.findIndex((type) => type.name === name)] ?? 0);
          return (
            <li key={name} class={`type-${name}`}>
              <a
                href={
                  isValue ? address('relations', { type: 'sum', sort: '-amount' }) : address('names', { type: name })
                }
              >
                <b>{withCommas(count)}</b> {typeNames(name, language)}
              </a>
            </li>
          );
        })}
      </ul>
      {busiest.length > 0 && (
        <p class="outlets">
          <span class="faint">{say(M.outlets)}</span>{' '}
          {busiest.map(([outlet, count]) => (
            <a key={outlet} href={address('articles', { q: outlet })}>
              {outlet} <span class="faint">{withCommas(count)}</span>
            </a>
          ))}
          {outlets.size > MOST_OUTLETS && <span class="faint">{say(SAY.others(outlets.size - MOST_OUTLETS))}</span>}
        </p>
      )}
      {failures.length > 0 && (
        <details class="failures">
          <summary>
            {say(M.unread)} ({withCommas(failures.length)})
          </summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{say(M.file)}</th>
                <th scope="col">{say(M.reason)}</th>
              </tr>
            </thead>
            <tbody>
              {failures.slice(0, 500).map(({ id, message }) => (
                <tr key={id}>
                  <td>{id}</td>
                  <td>{say(message)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}
