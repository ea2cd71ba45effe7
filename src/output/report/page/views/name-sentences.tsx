// The sentences that name an entity, article by article.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { newestFirst } from '../data/model.js';
import { markedSentence } from '../data/sentence.js';
import { M, SAY } from '../messages/general.js';
import { useAddress, usePage, useSay } from '../parts/context.js';
import { useArticle } from '../parts/texts.js';

const FIRST_SHOWN = 12;
const SHOWN_MORE = 50;
/** Sentences of one article. */
const MOST_OF_ONE = 4;

function ArticleSentences({ entity, article }: { readonly entity: number; readonly article: number }): JSX.Element {
  const { model } = usePage();
  const address = useAddress();
  const { articles } = model.index;
  const opened = useArticle(article);
  const records = model.recordsOf(article);
  const places = (opened?.mentions ?? []).flatMap(({ start, end, record }, mention) =>
    records[record] === entity ? [{ start, end, mention }] : [],
  );
  const seen = new Set<string>();
  const sentences = places
    .map((place) => ({ ...place, ...markedSentence(opened?.text ?? '', place) }))
    // one sentence that names it twice is one sentence
    .filter(({ before, marked, after }) => {
      const words = `${before}${marked}${after}`;
      return !seen.has(words) && seen.add(words);
    });
  return (
    <li>
      <p class="article-line">
        <time class="faint">{articles.date[article]}</time>
        <a href={address(`article/${String(article)}`, { m: places[0]?.mention })}>{model.titleOf(article)}</a>
      </p>
      <ul>
        {sentences.slice(0, MOST_OF_ONE).map(({ mention, before, marked, after }) => (
          <li key={mention}>
            <a class="quiet" href={address(`article/${String(article)}`, { m: mention })}>
              {before}
              <mark class={`type-${model.typeOf(entity)}`}>{marked}</mark>
              {after}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}

export function Sentences({
  entity,
  articles,
}: {
  readonly entity: number;
  readonly articles: readonly number[];
}): JSX.Element {
  const { model } = usePage();
  const say = useSay();
  const [most, setMost] = useState({ entity, count: FIRST_SHOWN });
  const shown = most.entity === entity ? most.count : FIRST_SHOWN;
  const { date } = model.index.articles;
  const latest = [...articles].sort((a, b) => newestFirst(date[a] ?? '', date[b] ?? '') || a - b);
  const left = latest.length - shown;
  return (
    <section class="card" aria-labelledby="sentences">
      <h2 id="sentences">
        {say(M.sentences)} <span class="faint">{say(SAY.countArticles(articles.length))}</span>
      </h2>
      <ul class="sentences">
        {latest.slice(0, shown).map((article) => (
          <ArticleSentences key={article} entity={entity} article={article} />
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          onClick={() => {
            setMost({ entity, count: shown + SHOWN_MORE });
          }}
        >
          {say(M.more)} ({say(SAY.moreRows(left))})
        </button>
      )}
    </section>
  );
}
