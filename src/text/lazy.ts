// Sets and maps that are filled when something is first looked up in them, behind the interfaces of those that are.

import { once } from './once.js';

export function lazySet<T>(make: () => ReadonlySet<T>): ReadonlySet<T> {
  const made = once(make);
  return {
    get size() {
      return made().size;
    },
    has: (value) => made().has(value),
    keys: () => made().keys(),
    values: () => made().values(),
    entries: () => made().entries(),
    forEach: (visit) => {
      made().forEach(visit);
    },
    [Symbol.iterator]: () => made()[Symbol.iterator](),
  };
}

export function lazyMap<K, V>(make: () => ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  const made = once(make);
  return {
    get size() {
      return made().size;
    },
    get: (key) => made().get(key),
    has: (key) => made().has(key),
    keys: () => made().keys(),
    values: () => made().values(),
    entries: () => made().entries(),
    forEach: (visit) => {
      made().forEach(visit);
    },
    [Symbol.iterator]: () => made()[Symbol.iterator](),
  };
}
