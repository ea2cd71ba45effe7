// All articles in one table, found by headline, outlet or file, and by their texts where asked for.
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { folded } from '../data/hangul.js';
import { loadArticle } from '../data/load.js';
import { newestFirst } from '../data/model.js';
import { M, SAY } from '../messages/general.js';
import { periodOf, useConditions, usePage, useSay } from '../parts/context.js';
import { PeriodField, QueryField } from '../parts/filters.js';
import { ArticleLink } from '../parts/names.js';
import { Table, type Column } from '../parts/table.js';

/** Articles whose texts hold the words; undefined while they are looked through. */
function useTextSearch(words: string, isOn: boolean, total: number): ReadonlySet<number> | undefined {
  const [found, setFound] = useState<{ readonly words: string; readonly articles: ReadonlySet<number> }>();
  useEffect(() => {
    if (!isOn || words === '') return undefined;
    let isGone = false;
    const look = async (): Promise<void> => {
      const articles = new Set<number>();
      for (let at = 0; at < total && !isGone; at += 1) {
        const { text } = await loadArticle(at);
        if (folded(text).includes(words)) articles.add(at);
      }
      if (!isGone) setFound({ words, articles });
    };
    void look();
    return () => {
      isGone = true;
    };
  }, [words, isOn, total]);
  return found?.words === words ? found.articles : undefined;
}

export function Articles(): JSX.Element {
  const { model, route } = usePage();
  const say = useSay();
  const change = useConditions();
  const { from, to } = periodOf(route);
  const words = folded(route.params.get('q') ?? '');
  const isFull = route.params.get('full') === '1';
  const { articles } = model.index;
  const texts = useTextSearch(words, isFull, articles.id.length);
  const rows = useMemo(
    () =>
      articles.id
        .flatMap((id, at) => {
          if (!model.isIn(at, { from, to })) return [];
          const own = [articles.title[at], articles.outlet[at], id].some((cell) => folded(cell ?? '').includes(words));
          return own || texts?.has(at) === true ? [at] : [];
        })
        .sort((a, b) => newestFirst(articles.date[a] ?? '', articles.date[b] ?? '') || a - b),
    [model, words, texts, from, to],
  );
  const title = (at: number): string => model.titleOf(at);
  const columns: readonly Column[] = [
    {
      key: 'date',
      header: say(M.date),
      width: 11,
      sort: (at) => articles.date[at] ?? '',
      cell: (at) => articles.date[at],
    },
    { key: 'title', header: say(M.headline), width: 58, sort: title, cell: (at) => <ArticleLink article={at} /> },
    {
      key: 'outlet',
      header: say(M.outlet),
      width: 16,
      isWide: true,
      sort: (at) => articles.outlet[at] ?? '',
      cell: (at) => articles.outlet[at],
    },
    {
      key: 'found',
      header: say(M.foundNames),
      width: 9,
      isNumber: true,
      isWide: true,
      sort: (at) => articles.records[at] ?? 0,
      cell: (at) => (articles.records[at] ?? 0).toLocaleString('en-US'),
    },
  ];
  return (
    <>
      <h1 class="hidden">{say(M.articles)}</h1>
      <div class="filters">
        <QueryField label={say(M.headline)} hint={`${say(M.headline)}, ${say(M.outlet)}, ${say(M.file)}`} />
        <label class="check">
          <input
            type="checkbox"
            checked={isFull}
            onChange={({ currentTarget: { checked } }) => {
              change({ full: checked ? 1 : undefined });
            }}
          />
          {say(M.fullText)}
        </label>
        <PeriodField />
      </div>
      <Table
        label={say(M.articles)}
        columns={columns}
        rows={rows}
        count={isFull && words !== '' && texts === undefined ? say(M.searching) : say(SAY.countArticles(rows.length))}
        exported={(shown) => [
          ['article', 'date', 'outlet', 'headline', 'records', 'url', 'source'],
          ...shown.map((at) => [
            articles.id[at],
            articles.date[at],
            articles.outlet[at],
            articles.title[at],
            articles.records[at],
            articles.url[at],
            articles.source[at],
          ]),
        ]}
        fileName="articles.csv"
      />
    </>
  );
}
