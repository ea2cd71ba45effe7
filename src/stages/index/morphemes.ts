// The morphemes of an article, worked out sentence by sentence where somebody asks, and only once.
import type { Block, Morphemes, Span, Token, Tokenizer } from '../../core/types.js';
import { sentenceEnds } from '../../text/sentences.js';

/** A sentence, its morphemes once somebody asked, and those of them that are objects. */
interface Sentence extends Span {
  morphemes?: Morphemes;
  readonly tokens: (Token | undefined)[];
}

/** The morphemes of a block that overlap a span; offsets into the whole text. */
export type MorphemeFinder = (block: Block, span: Span) => readonly Token[];

export function createMorphemeFinder(text: string, tokenizer: Tokenizer): MorphemeFinder {
  const known = new Map<number, readonly Sentence[]>();

  function sentencesIn({ start, end }: Block): readonly Sentence[] {
    let sentences = known.get(start);
    if (sentences === undefined) {
      const ends = [...sentenceEnds(text.slice(start, end)), end - start];
      sentences = ends.map((own, at) => ({ start: start + (ends[at - 1] ?? 0), end: start + own, tokens: [] }));
      known.set(start, sentences);
    }
    return sentences;
  }

  function tokenOf({ start, tokens }: Sentence, morphemes: Morphemes, index: number): Token {
    let token = tokens[index];
    if (token === undefined) {
      const own = morphemes.token(index);
      token = { ...own, start: own.start + start, end: own.end + start };
      tokens[index] = token;
    }
    return token;
  }

  return (block, span) => {
    const sentences = sentencesIn(block);
    const found: Token[] = [];
    for (let at = firstEndingBehind(sentences, span.start); at < sentences.length; at += 1) {
      const sentence = sentences[at];
      if (sentence === undefined || sentence.start >= span.end) break;
      sentence.morphemes ??= tokenizer.analyze(text.slice(sentence.start, sentence.end));
      const { morphemes } = sentence;
      const from = span.start - sentence.start;
      const to = span.end - sentence.start;
      for (let index = firstAfter(morphemes, from); index < morphemes.length; index += 1) {
        if ((morphemes.starts[index] ?? 0) >= to) break;
        found.push(tokenOf(sentence, morphemes, index));
      }
    }
    return found;
  };
}

/** The first sentence that ends behind an offset. */
function firstEndingBehind(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first morpheme that ends behind an offset. */
function firstAfter({ length, ends }: Morphemes, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
