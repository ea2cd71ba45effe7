// An article as the rules see it: its text, the blocks that belong to the article, and morphemes on demand.
import type { Doc } from '../../core/kind.js';
import { within } from '../../text/spans.js';
import type { Block, SegmentedArticle, Span, Token, Tokenizer } from '../../core/types.js';

/** Blocks that only repeat others, and page furniture, are not looked at. */
export function createDoc(segmented: SegmentedArticle, tokenizer: Tokenizer): Doc {
  // town halls publish pages with no-break spaces between all words; offsets stay, surfaces are cut from the article
  const text = segmented.article.text.replace(/\u00a0/gu, ' ');
  const cache = new Map<number, readonly Token[]>();
  return {
    segmented,
    text,
    blocks: segmented.blocks.filter((block) => block.zone !== 'boilerplate' && block.repeats === undefined),
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
