// Sentences of articles, opened when they come into sight.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageArticle } from '../data/article.js';
import { loadArticle } from '../data/load.js';
import { shownWords } from '../../../../text/markup.js';
import { passageOf } from '../data/passage.js';
import { sentenceOf } from '../data/places.js';
import { useAddress, usePage } from './context.js';

/** The words of an article; undefined until they are open. */
export function useArticle(article: number): PageArticle | undefined {
  const [opened, setOpened] = useState<{ readonly number: number; readonly article: PageArticle }>();
  useEffect(() => {
    let isGone = false;
    loadArticle(article).then(
      (found) => {
        if (!isGone) setOpened({ number: article, article: found });
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [article]);
  return opened?.number === article ? opened.article : undefined;
}

/** In front of the marked words, so that they are seen in a cell of two lines. */
const MOST_BEFORE = 28;

function Sentence({ opened, relation }: { readonly opened: PageArticle; readonly relation: number }): JSX.Element {
  const { model } = usePage();
  const { relations } = model.index;
  const passage = passageOf(model, opened, relations.article[relation] ?? 0, relation);
  const meant = passage?.mention === undefined ? undefined : opened.mentions[passage.mention];
  const start = meant?.start ?? relations.start[relation] ?? 0;
  const { pieces } = sentenceOf(opened, { start, end: meant?.end ?? start, mention: passage?.mention ?? -1 });
  return (
    <span>
      {pieces.map(({ text, place }, at) =>
        place !== undefined ? (
          <mark key={at} class="plain">
            {text}
          </mark>
        ) : at === 0 && pieces.length > 1 && text.length > MOST_BEFORE ? (
          `…${text.slice(-MOST_BEFORE).trimStart()}`
        ) : (
          text
        ),
      )}
    </span>
  );
}

/** The sentence of a relation, or what was said, as a link to it in its article. */
export function SentenceLink({ relation }: { readonly relation: number }): JSX.Element {
  const { model } = usePage();
  const address = useAddress();
  const { relations } = model.index;
  const article = relations.article[relation] ?? 0;
  const opened = useArticle(article);
  const [start, end] = [relations.start[relation] ?? 0, relations.end[relation] ?? 0];
  const isSaid = model.word(relations.type[relation]) === 'statement';
  return (
    <a class="quiet" href={address(`article/${String(article)}`, { r: relation })}>
      {opened === undefined ? (
        <span class="faint">…</span>
      ) : isSaid ? (
        `“${shownWords(opened.text, opened.markup, start, end)}”`
      ) : (
        <Sentence opened={opened} relation={relation} />
      )}
    </a>
  );
}
