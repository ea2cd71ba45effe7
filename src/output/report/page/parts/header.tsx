// The bar on top: views, the search that finds any name, the language.
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { M } from '../messages/general.js';
import type { Texts } from '../messages/language.js';
import type { ViewName } from '../data/route.js';
import { useAddress, useConditions, usePage, useSay } from './context.js';
import { useKeys } from './keys.js';
import { Badge } from './names.js';
import { aboutEntity } from './about.js';
import { withCommas } from '../messages/figures.js';

const VIEWS: readonly (readonly [view: ViewName, path: string, label: Texts])[] = [
  ['overview', '', M.overview],
  ['names', 'names', M.names],
  ['relations', 'relations', M.relations],
  ['articles', 'articles', M.articles],
];
/** Which entry of the bar a view belongs to. */
const PARENT: Readonly<Partial<Record<ViewName, ViewName>>> = { name: 'names', article: 'articles' };

const MOST_RESULTS = 8;

function SearchField(): JSX.Element {
  const { model, language } = usePage();
  const say = useSay();
  const address = useAddress();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(() => model.search.named(typed), [model, typed]);
  const headlines = useMemo(() => model.headlines(typed), [model, typed]);
  const shown = found.slice(0, MOST_RESULTS);
  const query = typed.trim();
  const counted = (label: Texts, count: number): string => `${say(label)} (${withCommas(count)})`;
  /** Where the list leads behind its names. */
  const further: readonly (readonly [label: string, address: string])[] = [
    ...(found.length === 0 ? [] : [[counted(M.allResults, found.length), address('names', { q: query })] as const]),
    ...(headlines === 0 ? [] : [[counted(M.inHeadlines, headlines), address('articles', { q: query })] as const]),
    [say(M.inTexts), address('articles', { q: query, full: 1 })],
  ];

  useKeys((key) => {
    if (key !== '/') return false;
    field.current?.focus();
    field.current?.select();
    return true;
  });

  const go = (target: string): void => {
    setOpen(false);
    setTyped('');
    field.current?.blur();
    location.hash = target;
  };
  const onKey = (event: KeyboardEvent): void => {
    const steps: Readonly<Partial<Record<string, number>>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setChosen((at) => Math.max(0, Math.min(shown.length + further.length - 1, at + step)));
    } else if (event.key === 'Enter' && query !== '') {
      const entity = shown[chosen];
      const target = entity === undefined ? further[chosen - shown.length]?.[1] : address(`name/${String(entity)}`);
      if (target !== undefined) go(target);
    } else if (event.key === 'Escape') {
      // out of the field, so that the next key is no letter of a name
      setOpen(false);
      field.current?.blur();
    }
  };
  const isShown = isOpen && query !== '';
  return (
    <div class="search">
      <input
        ref={field}
        type="text"
        inputMode="search"
        role="combobox"
        aria-label={say(M.search)}
        aria-expanded={isShown}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant={isShown ? `found-${String(chosen)}` : undefined}
        placeholder={say(M.searchHint)}
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          setChosen(0);
          setOpen(true);
        }}
        onFocus={() => {
          setOpen(true);
        }}
        onBlur={() => {
          // after a click on a result has been taken
          setTimeout(() => {
            setOpen(false);
          }, 150);
        }}
        onKeyDown={onKey}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id="found" role="listbox" aria-label={say(M.results)} hidden={!isShown}>
        {shown.map((entity, at) => (
          <li key={entity} id={`found-${String(at)}`} role="option" aria-selected={at === chosen}>
            <a
              tabIndex={-1}
              href={address(`name/${String(entity)}`)}
              onClick={() => {
                setTyped('');
              }}
            >
              <Badge type={model.typeOf(entity)} />
              <b>{model.nameOf(entity)}</b> <span class="faint">{aboutEntity(model, entity, language)}</span>
            </a>
          </li>
        ))}
        {shown.length === 0 && (
          <li role="presentation">
            <span class="nothing">{say(M.nothing)}</span>
          </li>
        )}
        {further.map(([label, target], at) => {
          const place = shown.length + at;
          return (
            <li key={label} id={`found-${String(place)}`} role="option" aria-selected={place === chosen}>
              <a
                class="further"
                tabIndex={-1}
                href={target}
                onClick={() => {
                  setTyped('');
                }}
              >
                {label} →
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

export function Header(): JSX.Element {
  const { route, language } = usePage();
  const say = useSay();
  const change = useConditions();
  const address = useAddress();
  const current = route.view === undefined ? undefined : (PARENT[route.view] ?? route.view);
  return (
    <header class="top">
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {say(M.skip)}
      </a>
      <nav aria-label={say(M.menu)}>
        {VIEWS.map(([view, path, label]) => (
          <a key={view} href={address(path)} aria-current={current === view ? 'page' : undefined}>
            {say(label)}
          </a>
        ))}
      </nav>
      <SearchField />
      <button
        type="button"
        class="language"
        title={say(M.switchLanguage)}
        onClick={() => {
          change({ lang: language === 'ko' ? 'en' : 'ko' });
        }}
      >
        {say(M.language)}
      </button>
    </header>
  );
}
