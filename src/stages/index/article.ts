// One pass over an article: where the names of the dictionaries and the cues of the lexicon stand. Morphemes on demand.
import { within } from '../../text/spans.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Block, SegmentedArticle, Span, Token, Tokenizer } from '../../core/types.js';
import type { Lexicon } from './lexicon.js';

/** Blocks that only repeat others, and page furniture, are not looked at. */
export function indexArticle(segmented: SegmentedArticle, tokenizer: Tokenizer, lexicon: Lexicon): IndexedArticle {
  // town halls publish pages with no-break spaces between all words; offsets stay, surfaces are cut from the article
  const text = segmented.article.text.replace(/\u00a0/gu, ' ');
  const blocks = segmented.blocks.filter((block) => block.zone !== 'boilerplate' && block.repeats === undefined);
  const cache = new Map<number, readonly Token[]>();
  const { names, cues } = lexicon.search(text, blocks);
  return {
    segmented,
    text,
    blocks,
    names,
    cues,
    ...(segmented.date === undefined ? {} : { date: segmented.date }),
    tokensIn(block: Block, span: Span): readonly Token[] {
      let tokens = cache.get(block.start);
      if (tokens === undefined) {
        tokens = tokenizer
          .tokenize(text.slice(block.start, block.end))
          .map((token) => ({ ...token, start: token.start + block.start, end: token.end + block.start }));
        cache.set(block.start, tokens);
      }
      return within(tokens, span);
    },
  };
}
