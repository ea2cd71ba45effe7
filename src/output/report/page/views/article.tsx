// One article with its mentions marked by colour and letter, and a panel about the mention that is looked at.
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mentionAt, segmentsOf } from '../article/segments.js';
import { MentionPanel } from '../article/panel.js';
import { ArticleRecords, ArticleRelations } from '../article/records.js';
import { M, SAY } from '../messages/general.js';
import { typeLetter, typeName } from '../messages/values.js';
import { useAddress, useConditions, usePage, useSay } from '../parts/context.js';
import { ArticleLink } from '../parts/names.js';
import { useArticle } from '../parts/texts.js';
import type { PageArticle } from '../data/load.js';
import type { Model } from '../data/model.js';

/** Keys that step: next and previous. */
const STEPS: Readonly<Partial<Record<string, 1 | -1>>> = { n: 1, j: 1, p: -1, k: -1, ㅜ: 1, ㅓ: 1, ㅔ: -1, ㅏ: -1 };

function typeOfMention(model: Model, { mentions, records }: PageArticle, mention: number): string {
  const type = records[mentions[mention]?.record ?? -1]?.[0] ?? -1;
  return model.index.types[type]?.name ?? '';
}

function Heading({ article }: { readonly article: number }): JSX.Element {
  const { model } = usePage();
  const say = useSay();
  const { articles } = model.index;
  const url = articles.url[article] ?? '';
  const sameAs = articles.sameAs[article] ?? -1;
  const facts = [articles.date[article], articles.outlet[article], articles.source[article]].filter(
    (own) => own !== '',
  );
  return (
    <header>
      <h1>{model.titleOf(article)}</h1>
      <p class="faint">
        {facts.join(' · ')}
        {facts.length > 0 && ' · '}
        <span class="file">{articles.id[article]}</span>
      </p>
      {url !== '' && (
        <p>
          <a class="all" href={url} target="_blank" rel="noopener noreferrer">
            {say(M.source)} ↗
          </a>
        </p>
      )}
      {sameAs >= 0 && (
        <p class="notice">
          {say(M.sameText)}: <ArticleLink article={sameAs} />
        </p>
      )}
    </header>
  );
}

interface TextProps {
  readonly opened: PageArticle;
  readonly chosen: number | undefined;
  readonly hidden: ReadonlySet<string>;
  readonly onChoose: (mention: number) => void;
}

function MarkedText({ opened, chosen, hidden, onChoose }: TextProps): JSX.Element {
  const { model, language } = usePage();
  const segments = useMemo(() => segmentsOf(opened), [opened]);
  return (
    <div class="text" lang="ko">
      {segments.map(({ text, start, mention }) => {
        const type = mention === undefined ? '' : typeOfMention(model, opened, mention);
        if (mention === undefined || hidden.has(type)) return text;
        return (
          <a
            key={start}
            id={`mention-${String(mention)}`}
            class={mention === chosen ? 'mention chosen' : 'mention'}
            href={`#mention-${String(mention)}`}
            aria-current={mention === chosen ? 'true' : undefined}
            title={typeName(type, language)}
            onClick={(event) => {
              event.preventDefault();
              onChoose(mention);
            }}
          >
            <mark class={`type-${type}`}>
              {text}
              <sup aria-hidden="true">{typeLetter(type, language)}</sup>
            </mark>
          </a>
        );
      })}
    </div>
  );
}

export function ArticleView({ article }: { readonly article: number }): JSX.Element {
  const { model, route, language } = usePage();
  const say = useSay();
  const address = useAddress();
  const change = useConditions();
  const opened = useArticle(article);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const { params } = route;
  const [asked, offset] = [params.get('m'), params.get('at')];
  const chosen =
    opened === undefined
      ? undefined
      : asked !== undefined
        ? Number(asked)
        : offset === undefined
          ? undefined
          : mentionAt(opened, Number(offset));
  const stops = useMemo(
    () =>
      opened === undefined
        ? []
        : segmentsOf(opened).flatMap(({ mention }) =>
            mention === undefined || hidden.has(typeOfMention(model, opened, mention)) ? [] : [mention],
          ),
    [opened, hidden],
  );
  const place = chosen === undefined ? -1 : stops.indexOf(chosen);
  const choose = (mention: number | undefined): void => {
    if (mention !== undefined) change({ m: mention, at: undefined });
  };
  // keys may come faster than the page is drawn
  const current = useRef(place);
  current.current = place;
  const step = (by: 1 | -1): void => {
    const from = current.current;
    const next = from === -1 ? (by === 1 ? 0 : stops.length - 1) : Math.max(0, Math.min(stops.length - 1, from + by));
    current.current = next;
    choose(stops[next]);
  };

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const by = STEPS[event.key];
      const { target } = event;
      const isTyping = target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/u.test(target.tagName);
      if (by === undefined || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      step(by);
    };
    addEventListener('keydown', listen);
    return () => {
      removeEventListener('keydown', listen);
    };
  }, [stops]);
  useEffect(() => {
    if (chosen === undefined) return;
    const element = document.getElementById(`mention-${String(chosen)}`);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    element?.focus({ preventScroll: true });
  }, [chosen, opened]);

  const types = [...new Set((opened?.records ?? []).map(([type]) => model.index.types[type]?.name ?? ''))];
  const total = model.index.articles.id.length;
  return (
    <article class="article-view">
      <nav class="pager" aria-label={say(M.articles)}>
        {article > 0 ? <a href={address(`article/${String(article - 1)}`)}>← {say(M.previous)}</a> : <span />}
        {article + 1 < total && <a href={address(`article/${String(article + 1)}`)}>{say(M.next)} →</a>}
      </nav>
      <Heading article={article} />
      {opened === undefined ? (
        <p class="faint">{say(M.loading)}</p>
      ) : (
        <div class="columns">
          <div class="main-column">
            <div class="stepper" role="group" aria-label={say(M.stepping)} title={say(M.steppingHint)}>
              <button
                type="button"
                onClick={() => {
                  step(-1);
                }}
              >
                <span class="hidden">{say(M.previousMention)}</span>
                <span aria-hidden="true">↑</span> <kbd aria-hidden="true">p</kbd>
              </button>
              <button
                type="button"
                onClick={() => {
                  step(1);
                }}
              >
                <span class="hidden">{say(M.nextMention)}</span>
                <span aria-hidden="true">↓</span> <kbd aria-hidden="true">n</kbd>
              </button>
              <span role="status">
                {place >= 0 ? say(SAY.mentionPlace(place + 1, stops.length)) : say(SAY.countMentions(stops.length))}
              </span>
              <span class="space" />
              <span role="group" aria-label={say(M.shown)} class="legend">
                {types.map((type) => (
                  <label key={type}>
                    <input
                      type="checkbox"
                      checked={!hidden.has(type)}
                      onChange={() => {
                        setHidden(
                          new Set(hidden.has(type) ? [...hidden].filter((own) => own !== type) : [...hidden, type]),
                        );
                      }}
                    />
                    <mark class={`type-${type}`}>
                      {typeName(type, language)}
                      <sup aria-hidden="true">{typeLetter(type, language)}</sup>
                    </mark>
                  </label>
                ))}
              </span>
            </div>
            <MarkedText opened={opened} chosen={chosen} hidden={hidden} onChoose={choose} />
          </div>
          <aside>
            <div aria-live="polite">
              {chosen !== undefined && <MentionPanel opened={opened} article={article} mention={chosen} />}
            </div>
            <ArticleRelations article={article} />
            <ArticleRecords opened={opened} article={article} />
          </aside>
        </div>
      )}
    </article>
  );
}
