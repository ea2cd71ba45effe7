// A sentence that a release breaks off and goes on with in the next paragraph is one: `새벽부와 한빛청은 3일 부품 개발을 위해,` above
// `업무협약을 체결했다.`. Not: a headline, an item of a list, a line that ends in a noun.
import type { Block, Span } from '../core/types.js';
import type { IndexedArticle } from '../core/indexed-article.js';
import type { RelationContext, Sentence } from './shape.js';

/** Where a sentence may go on: with a word, not with the sign of an item. */
const GOES_ON_PATTERN = /^[가-힣A-Za-z0-9‘“'"「｢㈜]/u;
/** `중기부-창업진흥원 간`: bound nouns that nothing ends with are grammar. */
const OPEN_PATTERN = /(?:,|\s?간)$/u;
const OPEN_TAG_PATTERN = /(?:^J|E[CT]M?$)/u;
const ZONES: ReadonlySet<string> = new Set(['body', 'bullet']);
const LONGEST_WORD = 12;
const MOST_PARTS = 3;

/** The context with broken sentences joined where one of their parts, `concerns` says, is of interest. */
export function withWholeSentences(context: RelationContext, concerns: (words: string) => boolean): RelationContext {
  const { article, sentences } = context;
  const whole: Sentence[] = [];
  for (const sentence of sentences) {
    const last = whole.at(-1);
    if (
      last !== undefined &&
      mayGoOn(article, last, sentence) &&
      concerns(article.text.slice(last.start, sentence.end)) &&
      isOpen(article, last)
    )
      whole[whole.length - 1] = joined(last, sentence);
    else whole.push(sentence);
  }
  return whole.length === sentences.length ? context : { ...context, sentences: whole };
}

/** The blocks of a sentence, in order. */
export function blocksOf({ block, parts }: Sentence): readonly Block[] {
  return parts ?? [block];
}

/** The morphemes of a stretch of a sentence. */
export function tokensOf(
  article: IndexedArticle,
  sentence: Sentence,
  span: Span,
): ReturnType<IndexedArticle['tokensIn']> {
  return blocksOf(sentence).flatMap((block) => article.tokensIn(block, span));
}

function joined(first: Sentence, second: Sentence): Sentence {
  return { start: first.start, end: second.end, block: second.block, parts: [...blocksOf(first), second.block] };
}

function mayGoOn({ text }: IndexedArticle, first: Sentence, second: Sentence): boolean {
  return (
    first.block !== second.block &&
    blocksOf(first).length < MOST_PARTS &&
    ZONES.has(first.block.zone) &&
    second.block.zone === 'body' &&
    /[가-힣,]/u.test(text.charAt(first.end - 1)) &&
    GOES_ON_PATTERN.test(text.charAt(second.start))
  );
}

function isOpen(article: IndexedArticle, { start, end, block }: Sentence): boolean {
  const words = article.text.slice(Math.max(start, end - LONGEST_WORD), end);
  if (OPEN_PATTERN.test(words)) return true;
  const last = article.tokensIn(block, { start: end - 1, end }).at(-1);
  return last !== undefined && OPEN_TAG_PATTERN.test(last.pos);
}
