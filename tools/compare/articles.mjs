// Two JSON Lines outputs side by side, article by article, without holding more than a few articles in memory.
import { createReadStream } from 'node:fs';

/** The lines of a file. Only `\n` ends one: the text of an article may hold other signs that end lines elsewhere. */
async function* linesOf(file) {
  let parts = [];
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 })) {
    const lines = chunk.split('\n');
    parts.push(lines[0]);
    for (const line of lines.slice(1)) {
      yield parts.join('');
      parts = [line];
    }
  }
  const last = parts.join('');
  if (last !== '') yield last;
}

/** Articles that the other side has not given yet, by id and in order. */
function createWaiting() {
  const queues = new Map();
  return {
    has: (id) => queues.has(id),
    take(id) {
      const queue = queues.get(id);
      if (queue === undefined) return undefined;
      if (queue.length === 1) queues.delete(id);
      return queue.shift();
    },
    add(article) {
      const queue = queues.get(article.id);
      if (queue === undefined) queues.set(article.id, [article]);
      else queue.push(article);
    },
    left: () => [...queues.values()].flat(),
  };
}

/**
 * Pairs of articles with the same id; of several with one id the first meets the first. Both files are in the order of
 * the input, so that an article waits for its other half only where one side lacks some. What one side lacks
 * altogether comes last, with `undefined` in its place.
 * @returns {AsyncGenerator<{ before?: object, after?: object }>}
 */
export async function* articlePairs(beforeFile, afterFile) {
  const [left, right] = [linesOf(beforeFile), linesOf(afterFile)];
  const [waitingLeft, waitingRight] = [createWaiting(), createWaiting()];
  for (;;) {
    const [one, other] = [await left.next(), await right.next()];
    if (one.done && other.done) break;
    const before = one.done ? undefined : JSON.parse(one.value);
    // Most articles are the same in both; reading one is enough.
    const after = other.done ? undefined : one.value === other.value ? before : JSON.parse(other.value);
    if (
      before !== undefined &&
      before.id === after?.id &&
      !waitingLeft.has(before.id) &&
      !waitingRight.has(before.id)
    ) {
      yield { before, after };
      continue;
    }
    if (before !== undefined) {
      const partner = waitingRight.take(before.id);
      if (partner === undefined) waitingLeft.add(before);
      else yield { before, after: partner };
    }
    if (after !== undefined) {
      const partner = waitingLeft.take(after.id);
      if (partner === undefined) waitingRight.add(after);
      else yield { before: partner, after };
    }
  }
  for (const before of waitingLeft.left()) yield { before };
  for (const after of waitingRight.left()) yield { after };
}
