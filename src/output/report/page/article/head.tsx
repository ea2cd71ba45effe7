// Above the text: what the article is, when and by whom, where the original is; and what its file says of itself.
import type { JSX } from 'preact';
import { M } from '../messages/general.js';
import { usePage, useSay } from '../parts/context.js';
import { ArticleLink } from '../parts/names.js';

export function ArticleHead({ article }: { readonly article: number }): JSX.Element {
  const { model } = usePage();
  const say = useSay();
  const { articles } = model.index;
  const url = articles.url[article] ?? '';
  const sameAs = articles.sameAs[article] ?? -1;
  const facts = [articles.date[article], articles.outlet[article]].filter((own) => own !== '');
  return (
    <header>
      <h1>{model.titleOf(article)}</h1>
      <p class="faint">
        {facts.join(' · ')}
        {url !== '' && (
          <>
            {facts.length > 0 && ' · '}
            <a class="source" href={url} target="_blank" rel="noopener noreferrer">
              {say(M.source)} ↗
            </a>
          </>
        )}
      </p>
      {sameAs >= 0 && (
        <p class="notice">
          {say(M.sameText)}: <ArticleLink article={sameAs} />
        </p>
      )}
    </header>
  );
}

/** Below the text, closed: nobody reads it as the article's words. */
export function AboutFile({
  article,
  frontMatter,
}: {
  readonly article: number;
  readonly frontMatter: string;
}): JSX.Element {
  const { model } = usePage();
  const say = useSay();
  const { articles } = model.index;
  const source = articles.source[article] ?? '';
  return (
    <details class="about-file">
      <summary>{say(M.aboutFile)}</summary>
      <dl class="facts">
        <div>
          <dt>{say(M.file)}</dt>
          <dd class="file">{articles.id[article]}</dd>
        </div>
        {source !== '' && (
          <div>
            <dt>{say(M.fromFile)}</dt>
            <dd class="file">{source}</dd>
          </div>
        )}
        {frontMatter !== '' && (
          <div>
            <dt>{say(M.frontMatter)}</dt>
            <dd>
              <pre tabIndex={0}>{frontMatter}</pre>
            </dd>
          </div>
        )}
      </dl>
    </details>
  );
}
