// How an entity is shown wherever it stands: a letter in its colour, and its name as a link to all about it.
import type { JSX } from 'preact';
import type { NameRef } from '../../shape.js';
import { typeLetter, typeName } from '../messages/values.js';
import { SAY } from '../messages/general.js';
import { useAddress, usePage, useSay } from './context.js';

export function Badge({ type }: { readonly type: string }): JSX.Element {
  const { language } = usePage();
  return (
    <abbr class={`badge type-${type}`} title={typeName(type, language)}>
      {typeLetter(type, language)}
    </abbr>
  );
}

export function EntityLink({
  entity,
  badge = false,
}: {
  readonly entity: number;
  readonly badge?: boolean;
}): JSX.Element {
  const { model } = usePage();
  const address = useAddress();
  return (
    <a class="entity" href={address(`name/${String(entity)}`)}>
      {badge && <Badge type={model.typeOf(entity)} />}
      {model.nameOf(entity)}
    </a>
  );
}

/** A name of a relation, which may be no entity. */
export function RefName({ of }: { readonly of: NameRef }): JSX.Element | null {
  const { model } = usePage();
  if (of === null) return null;
  return of >= 0 ? <EntityLink entity={of} /> : <span>{model.nameOf(of)}</span>;
}

export function RefList({
  of,
  most = 8,
}: {
  readonly of: readonly NameRef[];
  readonly most?: number;
}): JSX.Element | null {
  const say = useSay();
  const left = of.length - most;
  return (
    <>
      {of.slice(0, most).map((ref, at) => (
        <>
          {at > 0 && ', '}
          <RefName of={ref} />
        </>
      ))}
      {left > 0 && <span class="faint"> {say(SAY.others(left))}</span>}
    </>
  );
}

export function ArticleLink({
  article,
  mention,
}: {
  readonly article: number;
  readonly mention?: number | undefined;
}): JSX.Element {
  const { model } = usePage();
  const address = useAddress();
  return <a href={address(`article/${String(article)}`, { m: mention })}>{model.titleOf(article)}</a>;
}
