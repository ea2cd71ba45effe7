// The page: the bar on top, and the view that the address names.
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Model } from './data/model.js';
import { addressOf, parseRoute } from './data/route.js';
import { M, SAY } from './messages/general.js';
import { chosenLanguage } from './messages/language.js';
import { PageContext, periodOf } from './parts/context.js';
import { Header } from './parts/header.js';
import { ArticleView } from './views/article.js';
import { Articles } from './views/articles.js';
import { NameView } from './views/name.js';
import { Names } from './views/names.js';
import { Overview } from './views/overview.js';
import { Relations } from './views/relations.js';

function View({ model, hash }: { readonly model: Model; readonly hash: string }): JSX.Element | null {
  const route = parseRoute(hash);
  const { view, number } = route;
  const { from, to } = periodOf(route);
  const { articles, entities } = model.index;
  if (view === 'overview') return <Overview />;
  if (view === 'names') return <Names />;
  if (view === 'relations') return <Relations />;
  if (view === 'articles') return <Articles />;
  if (view === 'name' && number < entities.name.length)
    return <NameView key={`${String(number)} ${from ?? ''} ${to ?? ''}`} entity={number} />;
  if (view === 'article' && number < articles.id.length) return <ArticleView key={number} article={number} />;
  return null;
}

/** Views that fill the window and scroll inside. */
const TABLES = new Set(['names', 'relations', 'articles']);

export function App({ model, isPrinting }: { readonly model: Model; readonly isPrinting: boolean }): JSX.Element {
  const { index } = model;
  const [hash, setHash] = useState(location.hash);
  const main = useRef<HTMLElement>(null);
  // before the first paint: whoever clicks at once is heard
  useLayoutEffect(() => {
    const listen = (): void => {
      setHash(location.hash);
    };
    addEventListener('hashchange', listen);
    listen();
    return () => {
      removeEventListener('hashchange', listen);
    };
  }, []);
  const route = useMemo(() => parseRoute(hash), [hash]);
  const { view, number } = route;
  const language = chosenLanguage([route.params.get('lang') ?? '', index.language], navigator.languages);
  const { sameAs } = index.articles;
  const counted = sameAs.filter((own) => own === -1).length;
  const heading =
    view === 'article'
      ? model.titleOf(number)
      : view === 'name'
        ? index.entities.name[number]
        : view === undefined || view === 'overview'
          ? SAY.countArticles(counted)[language]
          : M[view][language];
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = `${heading ?? ''} · ${M.title[language]}`;
  }, [language, heading]);
  useLayoutEffect(() => {
    scrollTo(0, 0);
  }, [view, number]);
  const isTable = view !== undefined && TABLES.has(view);
  return (
    <PageContext.Provider value={{ model, language, route, isPrinting }}>
      <Header />
      <main id="main" ref={main} tabIndex={-1} class={isTable ? 'full' : undefined}>
        {View({ model, hash }) ?? (
          <div class="empty">
            <h1>{M.notFound[language]}</h1>
            <p>
              <a href={addressOf('', {}, route.params)}>{M.toOverview[language]}</a>
            </p>
          </div>
        )}
      </main>
    </PageContext.Provider>
  );
}
