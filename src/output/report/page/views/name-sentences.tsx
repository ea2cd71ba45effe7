// The sentences that name an entity, article by article, and the steps from one place to the next.
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { namedSentences, type Place, type ShownSentence } from '../data/places.js';
import { M, SAY } from '../messages/general.js';
import { useAddress, usePage, useSay } from '../parts/context.js';
import { NoneHere } from '../parts/empty.js';
import { More } from '../parts/more.js';
import { useArticle } from '../parts/texts.js';
import type { Walk } from '../parts/walk.js';

/** Sentences of one article, until all are asked for. */
const MOST_OF_ONE = 4;

interface SentenceProps {
  readonly entity: number;
  readonly article: number;
  readonly sentence: ShownSentence;
  readonly current: Place | undefined;
}

function SentenceLine({ entity, article, sentence, current }: SentenceProps): JSX.Element {
  const { model } = usePage();
  const address = useAddress();
  const link = useRef<HTMLAnchorElement>(null);
  const { pieces, places } = sentence;
  const chosen = places.find((place) => place === current);
  useLayoutEffect(() => {
    if (chosen === undefined) return;
    link.current?.scrollIntoView({ block: 'center', behavior: 'instant' });
    link.current?.focus({ preventScroll: true });
  }, [chosen]);
  const { mention } = chosen ?? places[0] ?? {};
  return (
    <li class={chosen === undefined ? undefined : 'current'}>
      <a ref={link} class="quiet" href={address(`article/${String(article)}`, { e: entity, m: mention })}>
        {pieces.map(({ text, place }, at) =>
          place === undefined ? (
            text
          ) : (
            <mark
              key={at}
              class={place === chosen ? `type-${model.typeOf(entity)} chosen` : `type-${model.typeOf(entity)}`}
            >
              {text}
            </mark>
          ),
        )}
      </a>
    </li>
  );
}

interface ArticleProps {
  readonly entity: number;
  readonly article: number;
  /** Which of its places is looked at, from 0; -1 for none of them. */
  readonly current: number;
}

function ArticleSentences({ entity, article, current }: ArticleProps): JSX.Element {
  const { model } = usePage();
  const say = useSay();
  const address = useAddress();
  const [isAsked, setAsked] = useState(false);
  const opened = useArticle(article);
  const sentences = useMemo(
    () => (opened === undefined ? [] : namedSentences(opened, model.recordsOf(article), entity)),
    [model, opened, article, entity],
  );
  const places = sentences.flatMap((sentence) => sentence.places);
  const place = places[current];
  const isBeyond = place !== undefined && !sentences.slice(0, MOST_OF_ONE).some((own) => own.places.includes(place));
  useLayoutEffect(() => {
    if (isBeyond) setAsked(true);
  }, [isBeyond]);
  const shown = isAsked || isBeyond ? sentences : sentences.slice(0, MOST_OF_ONE);
  const count = model.mentionsOf(entity, article);
  return (
    <li>
      <p class="article-line">
        <time class="faint">{model.index.articles.date[article]}</time>
        <a href={address(`article/${String(article)}`, { e: entity, m: places[0]?.mention })}>
          {model.titleOf(article)}
        </a>
        <span class="faint count">{say(SAY.countMentions(count))}</span>
      </p>
      <ul>
        {shown.map((sentence) => (
          <SentenceLine key={sentence.places[0]?.mention} {...{ entity, article, sentence }} current={place} />
        ))}
      </ul>
      {shown.length < sentences.length && (
        <p class="rest">
          <span class="faint">{say(SAY.sentencesOf(shown.length, sentences.length))}</span>{' '}
          <button
            type="button"
            onClick={() => {
              setAsked(true);
            }}
          >
            {say(M.showAll)}
          </button>
        </p>
      )}
    </li>
  );
}

interface SentencesProps {
  readonly entity: number;
  readonly articles: readonly number[];
  readonly walk: Walk;
}

export function Sentences({ entity, articles, walk }: SentencesProps): JSX.Element {
  const say = useSay();
  const { shown, placeIn, showMore } = walk;
  const left = articles.length - shown;
  return (
    <section class="card" aria-labelledby="sentences">
      <h2 id="sentences">
        {say(M.sentences)} <span class="faint">{say(SAY.countArticles(articles.length))}</span>
      </h2>
      {articles.length === 0 && <NoneHere />}
      <ul class="sentences">
        {articles.slice(0, shown).map((article, at) => (
          <ArticleSentences key={article} {...{ entity, article }} current={placeIn(at)} />
        ))}
      </ul>
      {left > 0 && <More shown={shown} all={articles.length} onMore={showMore} />}
    </section>
  );
}
