// What several steps share: lots that fall the same way in every run, and the names of firms.

/** FNV-1a as a number from 0 to 1. */
export function hash(text) {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value / 0x100000000;
}

/** A list in an order that is drawn once for a label. */
export function shuffled(list, label) {
  return list
    .map((item, at) => [hash(`${label} ${String(at)}`), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** The names of firms as the dictionaries list them. */
export function companySurfaces(engine) {
  return new Set(
    engine.kinds
      .filter(({ type }) => type === 'company')
      .flatMap(({ entries }) => entries.map(({ surface }) => surface)),
  );
}
