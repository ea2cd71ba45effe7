// What of an article is heading and what its lead, by the first whole sentences:
//   a headline and lines in nouns above the text · the first two sentences, which say what it is about · the rest
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

export function frameOf({ article, sentences }: RelationContext): Frame {
  const places: number[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (!isSentence(article.text, sentence) || (index === 0 && isTitle(article.text, sentence))) continue;
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
export function isSentence(text: string, sentence: Sentence): boolean {
  const { zone } = sentence.block;
  return (zone === 'body' || zone === 'bullet') && !endsInNoun(text, sentence);
}
