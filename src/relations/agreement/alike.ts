// Which rows may tell of one agreement: those that share a side or a sum, so that no row is held against all others.
import type { Agreement } from '../../core/relation.js';
import { sideNames } from './side-names.js';

/** A headline that calls a side otherwise (캐나다 for 캐나다상업공사) shares no name: so many rows of the text are held against it. */
const MOST_RENAMED = 100;

export interface Alike {
  /** Takes the row at a place; again where it has changed. */
  put(row: Agreement, at: number): void;
  /** The places of rows that may be one with a row, in order. */
  of(row: Agreement): readonly number[];
}

export function alikeAmong(rows: readonly Agreement[], isHeading: (row: Agreement) => boolean): Alike {
  const places = new Map<string, Set<number>>();
  const count = new Map<string, number>();
  for (const row of rows) for (const name of sideNames(row)) count.set(name, (count.get(name) ?? 0) + 1);
  const rarest = (row: Agreement): string | undefined => {
    let found: string | undefined;
    for (const name of sideNames(row))
      if (found === undefined || (count.get(name) ?? 0) < (count.get(found) ?? 0)) found = name;
    return found;
  };
  const zone = (row: Agreement): string => (isHeading(row) ? 'heading' : 'text');
  return {
    put(row, at) {
      const names = [...sideNames(row)];
      const keys = [
        ...names.flatMap((name) => [`any ${name}`, `${zone(row)} ${name}`]),
        `rarest ${rarest(row) ?? ''}`,
        ...sumsOf(row).flatMap((sum) => (names.length === 0 ? [`sum ${sum}`, `alone ${sum}`] : [`sum ${sum}`])),
      ];
      for (const key of keys) add(key, at, Infinity);
      if (!isHeading(row) || hasUnlisted(row)) add(`${zone(row)} renamed`, at, MOST_RENAMED);
    },
    of(row) {
      const names = [...sideNames(row)];
      const other = isHeading(row) ? 'text' : 'heading';
      const keys = [
        // all sides of this row are among those of the other, or the other way round
        `any ${rarest(row) ?? ''}`,
        ...names.map((name) => `rarest ${name}`),
        ...names.map((name) => `${other} ${name}`),
        ...sumsOf(row).map((sum) => `${names.length === 0 ? 'sum' : 'alone'} ${sum}`),
        ...(names.length === 0 ? ['rarest '] : []),
        ...(other === 'heading' || hasUnlisted(row) ? [`${other} renamed`] : []),
      ];
      return [...new Set(keys.flatMap((key) => [...(places.get(key) ?? [])]))].toSorted((a, b) => a - b);
    },
  };

  function add(key: string, at: number, most: number): void {
    const known = places.get(key);
    if (known === undefined) places.set(key, new Set([at]));
    else if (known.size < most) known.add(at);
  }
}

function sumsOf({ amount }: Agreement): readonly string[] {
  return amount === undefined ? [] : [`${amount.value} ${amount.currency}`];
}

function hasUnlisted({ parties = [] }: Agreement): boolean {
  return parties.some(({ record }) => record === undefined);
}
