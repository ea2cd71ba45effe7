// All about one entity: what it is called and is, what it does, the sentences that name it, who is named with it.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { inKoreanOrder } from '../../../korean-order.js';
import { attributeOf } from '../data/attributes.js';
import type { Counts } from '../data/model.js';
import { M, SAY } from '../messages/general.js';
import { typeName } from '../messages/values.js';
import { aboutEntity } from '../parts/about.js';
import { periodOf, usePage, useSay } from '../parts/context.js';
import { NoneHere, PeriodNotice } from '../parts/empty.js';
import { Badge, EntityLink } from '../parts/names.js';
import { Stepper } from '../parts/stepper.js';
import { useWalk } from '../parts/walk.js';
import { EntityRelations } from './name-relations.js';
import { Sentences } from './name-sentences.js';
import { withCommas } from '../messages/figures.js';

const MOST_RELATED = 14;
/** Articles that are looked into for who is named together. */
const MOST_ARTICLES = 2000;
/** An article that names more is a digest or a list: who stands in it has little to do with each other. */
const MOST_NAMES = 30;

interface Related {
  readonly entity: number;
  readonly articles: number;
}

function Facts({ entity, counts }: { readonly entity: number; readonly counts: Counts }): JSX.Element {
  const { model, language } = usePage();
  const say = useSay();
  const { entities } = model.index;
  const name = entities.name[entity];
  const rows: readonly (readonly [string, string])[] = [
    [say(M.surfaces), (entities.surfaces[entity] ?? []).filter((own) => own !== name).join(', ')],
    [say(M.titles), attributeOf(model, 'title', entity).join(', ')],
    [say(M.organizations), attributeOf(model, 'organization', entity).join(', ')],
    [say(M.representatives), attributeOf(model, 'representative', entity).join(', ')],
    [say(M.nameEn), attributeOf(model, 'nameEn', entity).join(', ')],
    [say(M.country), attributeOf(model, 'country', entity).length > 0 ? aboutEntity(model, entity, language) : ''],
    [say(M.stockCode), attributeOf(model, 'stockCode', entity).join(', ')],
    [say(M.first), counts.firstDate[entity] ?? ''],
    [say(M.last), counts.lastDate[entity] ?? ''],
    [say(M.id), entities.id[entity] ?? ''],
  ];
  return (
    <section class="card" aria-labelledby="facts">
      <h2 id="facts">{say(M.facts)}</h2>
      <dl class="facts">
        {rows
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function NamedTogether({
  entity,
  articles,
}: {
  readonly entity: number;
  readonly articles: readonly number[];
}): JSX.Element {
  const { model } = usePage();
  const say = useSay();
  const { related, leftOut } = useMemo(() => {
    const own = articles.slice(0, MOST_ARTICLES).map((article) => model.entitiesOf(article));
    const close = own.filter((entities) => entities.length <= MOST_NAMES);
    const counts = new Map<number, number>();
    for (const entities of close.length === 0 ? own : close) {
      for (const other of entities) if (other !== entity) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    const found = [...counts]
      .map(([other, count]): Related => ({ entity: other, articles: count }))
      .sort((a, b) => b.articles - a.articles || inKoreanOrder(model.nameOf(a.entity), model.nameOf(b.entity)))
      .slice(0, MOST_RELATED);
    return { related: found, leftOut: close.length === 0 ? 0 : own.length - close.length };
  }, [model, entity, articles]);
  return (
    <section class="card" aria-labelledby="related">
      <h2 id="related">
        {say(M.related)} <span class="faint small">{say(M.articleCount)}</span>
      </h2>
      {leftOut > 0 && <p class="note">{say(SAY.leftOut(leftOut, MOST_NAMES))}</p>}
      {related.length === 0 && <NoneHere />}
      <ol class="plain-list">
        {related.map(({ entity: other, articles: count }) => (
          <li key={other}>
            <EntityLink entity={other} badge /> <span class="count">{withCommas(count)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function NameView({ entity }: { readonly entity: number }): JSX.Element {
  const { model, language, route } = usePage();
  const say = useSay();
  const { entities, types } = model.index;
  const { from, to } = periodOf(route);
  const articles = useMemo(() => model.articlesOf(entity, { from, to }), [model, entity, from, to]);
  const counts = useMemo(() => model.counts({ from, to }), [model, from, to]);
  const about = aboutEntity(model, entity, language);
  const type = model.typeOf(entity);
  const isPerson = types.some(({ name, isPerson: is }) => name === type && is);
  const own = entities.names[entity] ?? 0;
  const names = own === 0 || isPerson ? [] : own;
  const walk = useWalk(entity, articles);
  return (
    <article class="name-view">
      <header>
        <p class="kicker">
          <Badge type={type} /> {typeName(type, language)}
        </p>
        <h1>{entities.name[entity]}</h1>
        {about !== '' && <p class="lead">{about}</p>}
        <p class="faint">
          {say(SAY.countArticles(counts.articles[entity] ?? 0))} ·{' '}
          {say(SAY.countMentions(counts.mentions[entity] ?? 0))}
        </p>
        {names.length > 1 && <p class="notice">{say(SAY.namedOtherwise(names.join(', ')))}</p>}
        <PeriodNotice />
      </header>
      <Stepper place={walk.place} total={walk.total} name={entities.name[entity]} onStep={walk.step}>
        <span class="space" />
        <span class="faint hint">{say(M.steppingHint)}</span>
      </Stepper>
      <div class="columns">
        <div class="main-column">
          <EntityRelations entity={entity} />
          <Sentences entity={entity} articles={articles} walk={walk} />
        </div>
        <aside>
          <Facts entity={entity} counts={counts} />
          <NamedTogether entity={entity} articles={articles} />
        </aside>
      </div>
    </article>
  );
}
