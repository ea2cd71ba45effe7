// What of an article is heading and what its lead, by the first whole sentences:
//   a headline and lines in nouns above the text · the first two sentences, which say what it is about · the rest
import type { IndexedArticle } from '../../core/indexed-article.js';
import { endsInFinal } from '../../text/characters.js';
import { tokensOf } from '../broken-sentences.js';
import { endsInNoun } from '../sentences.js';
import type { RelationContext, Sentence } from '../shape.js';

export interface Frame {
  /** The place of the first whole sentence among all; what stands before it are headings. */
  readonly text: number;
  /** Behind the last sentence that says what the article is about. */
  readonly leads: number;
}

/** Sentences of the text that say what it is about. */
const LEADS = 2;

export function frameOf(context: RelationContext): Frame {
  const { article, sentences } = context;
  const places: number[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (!isSentence(context, sentence) || (index === 0 && isTitle(article.text, sentence))) continue;
    places.push(index);
    if (places.length === LEADS) break;
  }
  const [text = 0] = places;
  return { text, leads: (places.at(-1) ?? -1) + 1 };
}

/** `온라인 공청회 개최한다!` above all: sentences of a text end with a point. */
function isTitle(text: string, { start, end }: Sentence): boolean {
  return end - start <= LONGEST_TITLE && text.charAt(end - 1) !== '.';
}

const LONGEST_TITLE = 80;

/** A whole sentence of the text, which much of is written behind bullets. */
export function isSentence({ article }: RelationContext, sentence: Sentence): boolean {
  const { zone } = sentence.block;
  return (
    (zone === 'body' || zone === 'bullet') && (!endsInNoun(article.text, sentence) || endsInVerb(article, sentence))
  );
}

/** `간담회를 개최하였음`, `5일 밝힘`: the sentences of a report. Not: `새벽 포럼`, a heading. */
function endsInVerb(article: IndexedArticle, sentence: Sentence): boolean {
  const { text } = article;
  const { start, end } = sentence;
  const last = text.charAt(end - 1) === '.' ? end - 1 : end;
  // only 음, 힘, 함 end a verb made a noun: MeCab need not be asked behind others
  if (last - start <= LONGEST_HEADING || !endsInFinal(text.charCodeAt(last - 1), 'mieum')) return false;
  const token = tokensOf(article, sentence, { start: Math.max(start, last - LAST_WORD), end: last }).at(-1);
  return token?.end === last && token.pos.endsWith('ETN');
}

const LONGEST_HEADING = 40;
const LAST_WORD = 6;
