// The names that most articles have, type by type.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { M } from '../messages/general.js';
import { inTypeOrder, typeNames } from '../messages/values.js';
import { aboutEntity } from '../parts/about.js';
import { periodOf, useAddress, usePage, useSay } from '../parts/context.js';
import { Badge, EntityLink } from '../parts/names.js';
import { NoneHere } from '../parts/empty.js';
import { inKoreanOrder } from '../../../korean-order.js';
import type { EntityColumns } from '../../shape.js';
import { withCommas } from '../messages/figures.js';

const MOST = 10;

/** Entities of a type with articles in the period, most first; those with as many by name. */
function mostNamed({ type: types, name }: EntityColumns, type: number, counts: ArrayLike<number>): readonly number[] {
  const own: number[] = [];
  for (let entity = 0; entity < types.length; entity += 1) {
    if (types[entity] === type && (counts[entity] ?? 0) > 0) own.push(entity);
  }
  return own.sort(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || inKoreanOrder(name[a] ?? '', name[b] ?? '') || a - b,
  );
}

interface ListProps {
  readonly type: string;
  readonly entities: readonly number[];
  /** Shown beside the names, by number of the entity. */
  readonly shown: ArrayLike<number>;
}

function TopList({ type, entities, shown }: ListProps): JSX.Element {
  const { model, language } = usePage();
  const say = useSay();
  const address = useAddress();
  const most = shown[entities[0] ?? 0] ?? 1;
  return (
    <section class="top-list" aria-labelledby={`top-${type}`}>
      <h3 id={`top-${type}`}>
        <Badge type={type} />
        {typeNames(type, language)} <span class="faint">{withCommas(entities.length)}</span>
      </h3>
      {entities.length === 0 && <NoneHere />}
      <ol>
        {entities.slice(0, MOST).map((entity) => {
          const count = shown[entity] ?? 0;
          // a Korean reader needs no country of Seoul and no English name
          const isPlain = language === 'ko' && (type === 'city' || type === 'organization');
          const about = isPlain ? '' : aboutEntity(model, entity, language);
          return (
            <li key={entity}>
              <span class="label">
                <EntityLink entity={entity} />
                {about !== '' && <small class="faint"> {about}</small>}
              </span>
              <span class="count">{withCommas(count)}</span>
              <span class={`meter type-${type}`} aria-hidden="true">
                <span style={{ width: `${String((100 * count) / most)}%` }} />
              </span>
            </li>
          );
        })}
      </ol>
      {entities.length > MOST && (
        <a class="all" href={address('names', { type })}>
          {say(M.seeAll)}
          <span class="hidden">: {typeNames(type, language)}</span> →
        </a>
      )}
    </section>
  );
}

export function TopNames(): JSX.Element {
  const { model, route } = usePage();
  const say = useSay();
  const { from, to } = periodOf(route);
  const counts = useMemo(() => model.counts({ from, to }), [model, from, to]);
  const { types, entities, articles } = model.index;
  // in one article every name has one article
  const isOne = articles.sameAs.filter((own) => own === -1).length === 1;
  const lists = inTypeOrder(types).flatMap(({ name, isValue }) => {
    const type = types.findIndex((own) => own.name === name);
    return isValue
      ? []
      : [{ type: name, entities: mostNamed(entities, type, isOne ? counts.mentions : counts.articles) }];
  });
  return (
    <section class="card" aria-labelledby="top">
      <h2 id="top">
        {say(M.topNames)} <span class="faint small">{say(isOne ? M.mentionCount : M.articleCount)}</span>
      </h2>
      <div class="top-lists">
        {lists.map((list) => (
          <TopList key={list.type} {...list} shown={isOne ? counts.mentions : counts.articles} />
        ))}
      </div>
    </section>
  );
}
