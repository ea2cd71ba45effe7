// What an entity has a part in, type by type: agreements, words, sums, events, investments.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { M, SAY } from '../messages/general.js';
import { wordName } from '../messages/values.js';
import { usePage, useSay } from '../parts/context.js';
import { RELATION_TYPES } from './relation-columns.js';
import { RelationLine } from './relation-line.js';

const FIRST_SHOWN = 6;
const SHOWN_MORE = 50;

function Section({
  type,
  entity,
  relations,
}: {
  readonly type: string;
  readonly entity: number;
  readonly relations: readonly number[];
}): JSX.Element {
  const { language } = usePage();
  const say = useSay();
  const [most, setMost] = useState(FIRST_SHOWN);
  const left = relations.length - most;
  return (
    <section class="card" aria-labelledby={`relations-${type}`}>
      <h2 id={`relations-${type}`}>
        {wordName(type, language)} <span class="faint">{relations.length.toLocaleString('en-US')}</span>
      </h2>
      <ul class="lines">
        {relations.slice(0, most).map((at) => (
          <RelationLine key={at} relation={at} entity={entity} />
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          onClick={() => {
            setMost(most + SHOWN_MORE);
          }}
        >
          {say(M.more)} ({say(SAY.moreRows(left))})
        </button>
      )}
    </section>
  );
}

export function EntityRelations({ entity }: { readonly entity: number }): JSX.Element {
  const { model } = usePage();
  const { relations, articles } = model.index;
  const own = model.relationsOf(entity);
  const dateOf = (at: number): string => articles.date[relations.article[at] ?? 0] ?? '';
  return (
    <>
      {RELATION_TYPES.map((type) => {
        const shown = own.filter((at) => model.word(relations.type[at]) === type);
        if (shown.length === 0) return null;
        const isMoney = type === 'sum';
        const sorted = [...shown].sort((a, b) =>
          isMoney
            ? (relations.value[b] ?? 0) - (relations.value[a] ?? 0) || a - b
            : dateOf(a) < dateOf(b)
              ? 1
              : dateOf(a) > dateOf(b)
                ? -1
                : a - b,
        );
        return <Section key={`${type} ${String(entity)}`} type={type} entity={entity} relations={sorted} />;
      })}
    </>
  );
}
