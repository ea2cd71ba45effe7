// Sentences of articles, opened when they come into sight.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadArticle, type PageArticle } from '../data/load.js';
import { markedSentence } from '../data/sentence.js';

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

interface Place {
  readonly article: number;
  readonly start: number;
  readonly end: number;
}

/** In front of the marked words, so that they are seen in a cell of two lines. */
const MOST_BEFORE = 28;

/** A sentence by its place, with some of its words marked, such as a sum. */
export function Sentence({ article, start, end, words }: Place & { readonly words: string }): JSX.Element {
  const opened = useArticle(article);
  if (opened === undefined) return <span class="faint">…</span>;
  const at = words === '' ? -1 : opened.text.slice(start, end).indexOf(words);
  const place = at === -1 ? { start, end: start } : { start: start + at, end: start + at + words.length };
  const { before, marked, after } = markedSentence(opened.text, place);
  const isLong = marked !== '' && before.length > MOST_BEFORE;
  return (
    <span>
      {isLong ? `…${before.slice(-MOST_BEFORE).trimStart()}` : before}
      {marked !== '' && <mark class="plain">{marked}</mark>}
      {after}
    </span>
  );
}

/** The words of a place alone. */
export function Words({ article, start, end }: Place): JSX.Element {
  const opened = useArticle(article);
  if (opened === undefined) return <span class="faint">…</span>;
  return <span>{opened.text.slice(start, end).replace(/\s+/gu, ' ')}</span>;
}
