// The articles before and behind: of all, or of those that name what the reader came from.
import type { JSX } from 'preact';
import { M, SAY } from '../messages/general.js';
import { periodOf, useAddress, usePage, useSay } from '../parts/context.js';
import { EntityLink } from '../parts/names.js';

export function Pager({ article, entity }: { readonly article: number; readonly entity: number }): JSX.Element {
  const { model, route } = usePage();
  const say = useSay();
  const address = useAddress();
  const own = entity === -1 ? undefined : model.articlesOf(entity, periodOf(route));
  const at = own?.indexOf(article) ?? article;
  const total = own?.length ?? model.index.articles.id.length;
  const link = (place: number): string =>
    address(`article/${String(own?.[place] ?? place)}`, entity === -1 ? {} : { e: entity });
  return (
    <nav class="pager" aria-label={say(M.articles)}>
      {at > 0 ? <a href={link(at - 1)}>← {say(M.previous)}</a> : <span />}
      {own !== undefined && (
        <span class="of-name">
          <EntityLink entity={entity} badge /> {at >= 0 && say(SAY.articleOf(at + 1, total))}
        </span>
      )}
      {at >= 0 && at + 1 < total ? <a href={link(at + 1)}>{say(M.next)} →</a> : <span />}
    </nav>
  );
}
