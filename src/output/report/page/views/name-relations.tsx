// What an entity has a part in, type by type: agreements, words, sums, events, investments.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { newestFirst } from '../data/model.js';
import { M } from '../messages/general.js';
import type { Texts } from '../messages/language.js';
import { wordName } from '../messages/values.js';
import { NoneHere } from '../parts/empty.js';
import { periodOf, usePage, useSay } from '../parts/context.js';
import { More } from '../parts/more.js';
import { RELATION_TYPES } from '../data/relation-types.js';
import { RelationLine } from '../parts/relation-line.js';
import { withCommas } from '../messages/figures.js';

const FIRST_SHOWN = 6;
const SHOWN_MORE = 50;

function Section({
  type,
  entity,
  relations,
  note,
}: {
  readonly type: string;
  readonly entity: number;
  readonly relations: readonly number[];
  readonly note: Texts | undefined;
}): JSX.Element {
  const { language } = usePage();
  const say = useSay();
  const [most, setMost] = useState(FIRST_SHOWN);
  const left = relations.length - most;
  return (
    <section class="card" aria-labelledby={`relations-${type}`}>
      <h2 id={`relations-${type}`}>
        {wordName(type, language)} <span class="faint">{withCommas(relations.length)}</span>
      </h2>
      {note !== undefined && <p class="note">{say(note)}</p>}
      {relations.length === 0 && <NoneHere />}
      <ul class="lines">
        {relations.slice(0, most).map((at) => (
          <RelationLine key={at} relation={at} entity={entity} />
        ))}
      </ul>
      {left > 0 && (
        <More
          shown={most}
          all={relations.length}
          onMore={() => {
            setMost(most + SHOWN_MORE);
          }}
        />
      )}
    </section>
  );
}

/** What a reader asks of every person and every body, also where the answer is none. */
const ASKED: Readonly<Partial<Record<string, readonly string[]>>> = {
  official: ['statement'],
  organization: ['agreement', 'sum'],
  company: ['agreement', 'sum'],
};

export function EntityRelations({ entity }: { readonly entity: number }): JSX.Element {
  const { model, route } = usePage();
  const { relations } = model.index;
  const own = model.relationsOf(entity, periodOf(route));
  const asked = ASKED[model.typeOf(entity)] ?? [];
  const { dateOf } = model;
  // a reader who sees a sum in another box asks why it is not among the sums
  const hasOtherSums = own.some(
    (at) => model.word(relations.type[at]) !== 'sum' && (relations.value[at] ?? null) !== null,
  );
  return (
    <>
      {RELATION_TYPES.map((type) => {
        const shown = own.filter((at) => model.word(relations.type[at]) === type);
        if (shown.length === 0 && !asked.includes(type)) return null;
        const isMoney = type === 'sum';
        const sorted = [...shown].sort((a, b) =>
          isMoney
            ? (relations.value[b] ?? 0) - (relations.value[a] ?? 0) || a - b
            : newestFirst(dateOf(a), dateOf(b)) || a - b,
        );
        const note = isMoney && hasOtherSums ? M.ownSumsNote : undefined;
        return <Section key={`${type} ${String(entity)}`} {...{ type, entity, note }} relations={sorted} />;
      })}
    </>
  );
}
