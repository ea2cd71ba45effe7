// Articles that read like releases, put together from the sentences and lines of the fixtures: a headline, paragraphs of
// whole sentences, and in every third a few lines as they stand in one fixture, such as a list, a table or a contact.
import { fixtureTexts, seededBelow } from './fixture-text.mjs';

const FRONT_MATTER_PATTERN = /^---\n.*?\n---\n/su;
const SENTENCE_END_PATTERN = /(?<=[다요]\.) /u;
const BULLET_PATTERN = /^[^\p{L}\p{N}“‘"'(㈜]+/u;
const isProse = (sentence) => /[다요]\.$/u.test(sentence);

function stockOf(texts) {
  const articles = texts.map((text) =>
    text
      .replace(FRONT_MATTER_PATTERN, '')
      .split('\n')
      .filter((line) => /[가-힣]/u.test(line)),
  );
  const sentences = articles.flat().flatMap((line) => line.split(SENTENCE_END_PATTERN).filter(isProse));
  return {
    headlines: articles.flatMap((lines) => lines.slice(0, 1)),
    sentences: sentences.map((sentence) => sentence.replace(BULLET_PATTERN, '')),
    lists: articles.map((lines) => lines.filter((line) => !isProse(line))).filter((lines) => lines.length > 3),
  };
}

/** Yields `count` articles as JSON Lines input wants them, the same ones every time. */
export function* madeArticles(count) {
  const { headlines, sentences, lists } = stockOf(fixtureTexts());
  const below = seededBelow(20260501);
  const oneOf = (stock) => stock[below(stock.length)];
  const paragraph = () => Array.from({ length: 2 + below(3) }, () => oneOf(sentences)).join(' ');
  for (let at = 0; at < count; at += 1) {
    const paragraphs = Array.from({ length: 4 + below(7) }, paragraph);
    const list = below(3) === 0 ? oneOf(lists) : [];
    const from = below(Math.max(1, list.length - 10));
    yield { id: `made-${at}`, text: [oneOf(headlines), ...paragraphs, ...list.slice(from, from + 10)].join('\n\n') };
  }
}

/** Yields `count` sentences, each an article of its own, the same ones every time. */
export function* madeSentences(count) {
  const { sentences } = stockOf(fixtureTexts());
  const below = seededBelow(20260502);
  for (let at = 0; at < count; at += 1) yield `${sentences[below(sentences.length)]}\n`;
}
