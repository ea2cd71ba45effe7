// The places that name an entity, over all its articles in the order of the page: which of them is looked at, and how many
// articles are shown so that it can be.
import { useMemo, useState } from 'preact/hooks';
import { usePage } from './context.js';

const FIRST_SHOWN = 12;
const SHOWN_MORE = 50;

export interface Walk {
  readonly total: number;
  /** From 0; -1 where none is looked at. */
  readonly place: number;
  readonly step: (by: 1 | -1) => void;
  /** The place among those of an article, by its number in the list; -1 where another article is looked at. */
  readonly placeIn: (at: number) => number;
  /** Articles that are shown. */
  readonly shown: number;
  readonly showMore: () => void;
}

export function useWalk(entity: number, articles: readonly number[]): Walk {
  const { model } = usePage();
  const [shown, setShown] = useState(FIRST_SHOWN);
  const [place, setPlace] = useState(-1);
  /** Places before each article, and after the last. */
  const before = useMemo(() => {
    const sums = [0];
    for (const article of articles) sums.push((sums.at(-1) ?? 0) + model.mentionsOf(entity, article));
    return sums;
  }, [model, entity, articles]);
  const total = before.at(-1) ?? 0;
  return {
    total,
    place,
    shown,
    step(by) {
      setPlace((at) => {
        const next = at === -1 ? (by === 1 ? 0 : total - 1) : Math.max(0, Math.min(total - 1, at + by));
        const own = before.findLastIndex((sum) => sum <= next);
        setShown((count) => Math.max(count, own + 1));
        return next;
      });
    },
    placeIn(at) {
      const [first = 0, end = 0] = [before[at], before[at + 1]];
      return place >= first && place < end ? place - first : -1;
    },
    showMore() {
      setShown(shown + SHOWN_MORE);
    },
  };
}
