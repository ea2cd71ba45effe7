// All articles in one table, found by headline, outlet or file, and by their texts where asked for.
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { frontMatterEnd } from '../../../../text/front-matter.js';
import { holdsAll, termsOf } from '../data/query.js';
import { loadArticle } from '../data/load.js';
import { newestFirst, type Model } from '../data/model.js';
import { M, SAY } from '../messages/general.js';
import { periodOf, useConditions, usePage, useSay } from '../parts/context.js';
import { PeriodField, QueryField } from '../parts/filters.js';
import { ArticleLink } from '../parts/names.js';
import { useNarrow } from '../parts/screen.js';
import { Table, type Column } from '../parts/table.js';
import { withCommas } from '../messages/figures.js';

/** Articles whose texts hold the words; undefined while they are looked through. */
function useTextSearch(model: Model, words: string, isOn: boolean): ReadonlySet<number> | undefined {
  const [found, setFound] = useState<{ readonly words: string; readonly articles: ReadonlySet<number> }>();
  useEffect(() => {
    const terms = termsOf(words);
    if (!isOn || terms.length === 0) return undefined;
    const { id, title, outlet } = model.index.articles;
    let isGone = false;
    const look = async (): Promise<void> => {
      const articles = new Set<number>();
      for (let at = 0; at < id.length && !isGone; at += 1) {
        const { text } = await loadArticle(at);
        if (holdsAll(terms, [title[at], outlet[at], id[at], text.slice(frontMatterEnd(text))])) articles.add(at);
      }
      if (!isGone) setFound({ words, articles });
    };
    void look();
    return () => {
      isGone = true;
    };
  }, [model, words, isOn]);
  return found?.words === words ? found.articles : undefined;
}

export function Articles(): JSX.Element {
  const { model, route } = usePage();
  const say = useSay();
  const change = useConditions();
  const { from, to } = periodOf(route);
  const words = route.params.get('q') ?? '';
  const isFull = route.params.get('full') === '1';
  const { articles } = model.index;
  const isNarrow = useNarrow();
  const texts = useTextSearch(model, words, isFull);
  const rows = useMemo(() => {
    const terms = termsOf(words);
    return articles.id
      .flatMap((id, at) => {
        if (!model.isIn(at, { from, to })) return [];
        const isNamed = holdsAll(terms, [articles.title[at], articles.outlet[at], id]);
        return isNamed || texts?.has(at) === true ? [at] : [];
      })
      .sort((a, b) => newestFirst(articles.date[a] ?? '', articles.date[b] ?? '') || a - b);
  }, [model, words, texts, from, to]);
  const title = (at: number): string => model.titleOf(at);
  const columns: readonly Column[] = [
    {
      key: 'date',
      isDay: true,
      header: say(M.date),
      width: 11,
      isWide: true,
      sort: (at) => articles.date[at] ?? '',
      cell: (at) => articles.date[at],
    },
    {
      key: 'title',
      header: say(M.headline),
      width: 58,
      sort: title,
      cell: (at) => (
        <>
          <ArticleLink article={at} />
          {isNarrow && (
            <small class="faint second">
              {[articles.date[at], articles.outlet[at]].filter((own) => own !== '').join(' · ')}
            </small>
          )}
        </>
      ),
    },
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
      cell: (at) => withCommas(articles.records[at] ?? 0),
    },
  ];
  return (
    <>
      <h1 class="hidden">{say(M.articles)}</h1>
      <div class="filters">
        <QueryField label={say(M.headline)} hint={say(M.articleHint)} />
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
        isTall={isNarrow}
        columns={columns}
        rows={rows}
        count={
          isFull && termsOf(words).length > 0 && texts === undefined
            ? say(M.searching)
            : say(SAY.countRead(rows.length, rows.filter((at) => !model.isCounted(at)).length))
        }
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
