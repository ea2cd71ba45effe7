// Works on several items at once and gives the results in the order of the items.

export interface InOrderLimits<T> {
  /** Items under way at once. */
  readonly items: number;
  /** Their weight altogether; a single item may weigh more. */
  readonly weight: number;
  readonly weigh: (item: T) => number;
}

interface Pending<R> {
  readonly result: Promise<R>;
  readonly weight: number;
}

/** Whether a result is there, well or ill, before what it runs against. */
async function isThereFirst(result: Promise<unknown>, other: Promise<unknown> | undefined): Promise<boolean> {
  const whenSettled = (promise: Promise<unknown>, isFirst: boolean): Promise<boolean> =>
    promise.then(
      () => isFirst,
      () => isFirst,
    );
  const own = whenSettled(result, true);
  return await (other === undefined ? own : Promise.race([own, whenSettled(other, false)]));
}

/**
 * Reads ahead of the results no further than the limits say, so that memory stays flat however long the source is.
 * Results that are ready are given without waiting for the source's next item.
 */
export async function* inOrder<T, R>(
  source: AsyncIterator<T>,
  start: (item: T) => Promise<R>,
  { items, weight, weigh }: InOrderLimits<T>,
): AsyncGenerator<R> {
  const pending: Pending<R>[] = [];
  let next: Promise<IteratorResult<T>> | undefined;
  let underWay = 0;
  let ended = false;
  for (;;) {
    const hasRoom = pending.length < items && (underWay < weight || pending.length === 0);
    if (!ended && hasRoom) next ??= source.next();
    const [head] = pending;
    if (head !== undefined && (await isThereFirst(head.result, hasRoom ? next : undefined))) {
      pending.shift();
      underWay -= head.weight;
      yield await head.result;
      continue;
    }
    if (next === undefined) return;
    const item = await next;
    next = undefined;
    if (item.done === true) {
      ended = true;
      continue;
    }
    const result = start(item.value);
    // Whoever awaits it later hears of the rejection; until then it must not count as unhandled.
    result.catch(() => undefined);
    const own = weigh(item.value);
    pending.push({ result, weight: own });
    underWay += own;
  }
}
