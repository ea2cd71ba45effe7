// Reads documents given as bytes, for tests of the readers.
import { readArticles, type ReadOptions, type ReadOutcome } from '../../src/documents/index.js';
import type { Article } from '../../src/core/types.js';

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** What standard input gives that holds these bytes. */
export async function readBytes(bytes: Uint8Array, options: ReadOptions = {}): Promise<readonly ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of readArticles(['-'], { ...options, stdin: once(bytes) })) outcomes.push(outcome);
  return outcomes;
}

/** The only article in these bytes. */
export async function readOne(bytes: Uint8Array, options: ReadOptions = {}): Promise<Article> {
  const [outcome, ...more] = await readBytes(bytes, options);
  if (outcome?.kind !== 'article' || more.length > 0) throw new Error(JSON.stringify([outcome, ...more]));
  return outcome.article;
}

/** What became of each document, shortly: `-/a.txt: text`, `-/b! message`, `-/c passed over`. */
export async function summarize(bytes: Uint8Array, options: ReadOptions = {}): Promise<readonly string[]> {
  return (await readBytes(bytes, options)).map((outcome) =>
    outcome.kind === 'article'
      ? `${outcome.article.id}: ${outcome.article.text}`
      : `${outcome.id}${outcome.kind === 'failure' ? '!' : ' passed over:'} ${outcome.message.en}`,
  );
}

/** Layout spans with their words: `heading: 추진 배경`. */
export function layoutOf({ text, layout = [] }: Article): readonly string[] {
  return layout.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replaceAll('\n', '/')}`);
}
