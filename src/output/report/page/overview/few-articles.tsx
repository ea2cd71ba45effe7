// The articles themselves, where they are few enough to be named on the first view.
import type { JSX } from 'preact';
import { M } from '../messages/general.js';
import { usePage, useSay } from '../parts/context.js';
import { ArticleLink } from '../parts/names.js';

const MOST = 12;

export function FewArticles(): JSX.Element | null {
  const { model } = usePage();
  const say = useSay();
  const { articles } = model.index;
  if (articles.id.length === 0 || articles.id.length > MOST) return null;
  return (
    <section class="card" aria-labelledby="few">
      <h2 id="few">{say(M.fewArticles)}</h2>
      <ul class="lines">
        {articles.id.map((id, at) => (
          <li key={id}>
            <time class="faint">{articles.date[at]}</time>
            <ArticleLink article={at} />
          </li>
        ))}
      </ul>
    </section>
  );
}
