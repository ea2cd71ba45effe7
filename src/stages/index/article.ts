// One pass over an article: where the names of the dictionaries and the cues of the lexicon stand. Morphemes on demand.
import { wordsOf } from '../../text/words.js';
import type { IndexedArticle, Word } from '../../core/indexed-article.js';
import type { Block, SegmentedArticle, Tokenizer } from '../../core/types.js';
import type { Lexicon } from './lexicon.js';
import { createMorphemeFinder } from './morphemes.js';

/** Blocks that only repeat others, and page furniture, are not looked at. */
export function indexArticle(segmented: SegmentedArticle, tokenizer: Tokenizer, lexicon: Lexicon): IndexedArticle {
  // town halls publish pages with no-break spaces between all words; offsets stay, surfaces are cut from the article
  const text = segmented.article.text.replace(/\u00a0/gu, ' ');
  const blocks = segmented.blocks.filter((block) => block.zone !== 'boilerplate' && block.repeats === undefined);
  const words = new Map<number, readonly Word[]>();
  const { names, cues } = lexicon.search(text, blocks);
  return {
    segmented,
    text,
    blocks,
    names,
    cues,
    ...(segmented.date === undefined ? {} : { date: segmented.date }),
    tokensIn: createMorphemeFinder(text, tokenizer),
    words(block: Block): readonly Word[] {
      let own = words.get(block.start);
      if (own === undefined) {
        own = wordsOf(text, block.start, block.end);
        words.set(block.start, own);
      }
      return own;
    },
  };
}
