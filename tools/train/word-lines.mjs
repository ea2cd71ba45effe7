// Words as an article of one word a line, so that MeCab tells what each of them is by itself.
import { indexArticle } from '../../dist/stages/index/article.js';
import { createLexicon } from '../../dist/stages/index/lexicon.js';

const NOTHING = createLexicon([], []);

/** The article and the block of every word, in order; offsets are UTF-16 code units into the article. */
export function wordLines(words, tokenizer) {
  let at = 0;
  const blocks = words.map((word) => {
    const block = { start: at, end: at + word.length, zone: 'body', rule: 'words' };
    at = block.end + 1;
    return block;
  });
  return {
    doc: indexArticle({ article: { id: 'words', text: words.join('\n') }, blocks }, tokenizer, NOTHING),
    blocks,
  };
}
