// A page of the benchmark says of its entities where their surfaces first stand in a text that it does not hold. With the
// text at hand it becomes gold as `kr-sme check` reads it, and back.

/** Fields of an entity that hold no text of the page. */
const isFact = ([name]) => name !== 'surfaces' && name !== 'only';

function placeOf(text, surface, id) {
  const start = text.indexOf(surface);
  if (start < 0 || surface === '') throw new Error(`${id}: "${surface}" does not stand in the text`);
  return [start, start + surface.length];
}

/** Roles whose words are the page's own: they are kept by where they stand. */
const WORDS = new Set(['quote', 'name']);

/**
 * Relations without the words of the page.
 * @throws Error naming words that the text does not have
 */
export function relationsToStandOff(id, relations, text) {
  return relations.map((relation) =>
    Object.fromEntries(
      Object.entries(relation).map(([role, value]) => {
        if (!WORDS.has(role) || (role === 'name' && !text.includes(value))) return [role, value];
        const [start, end] = placeOf(text, value, id);
        return [role, { start, end }];
      }),
    ),
  );
}

/** Relations with the words that a text has where they say. */
export function relationsToGold(relations, text) {
  return relations.map((relation) =>
    Object.fromEntries(
      Object.entries(relation).map(([role, value]) => [
        role,
        WORDS.has(role) && typeof value === 'object' ? text.slice(value.start, value.end) : value,
      ]),
    ),
  );
}

/** @throws Error naming a surface that the text does not have */
export function toStandOff({ id, source, cut, sha256, date, outlet }, gold, text) {
  const place = (surface) => placeOf(text, surface, id);
  return {
    id,
    source,
    cut,
    sha256,
    ...(date == null ? {} : { date }),
    ...(outlet == null ? {} : { outlet }),
    entities: gold.entities.map((entity) => ({
      ...Object.fromEntries(Object.entries(entity).filter(isFact)),
      surfaces: entity.surfaces.map((surface) => {
        const only = entity.only?.[surface];
        const [start, end] = place(surface);
        return only === undefined ? { start, end } : { start, end, only };
      }),
    })),
    ...(gold.ignore === undefined || gold.ignore.length === 0
      ? {}
      : { ignore: gold.ignore.map((surface) => place(surface)) }),
  };
}

/** The gold of a page, for `kr-sme check`. */
export function toGold({ id, date, outlet, entities, ignore }, { title, text }) {
  const slice = ({ start, end }) => text.slice(start, end);
  return {
    id,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
    text,
    entities: entities.map((entity) => {
      const only = entity.surfaces.filter((surface) => surface.only !== undefined);
      return {
        ...entity,
        surfaces: entity.surfaces.map(slice),
        ...(only.length === 0
          ? {}
          : { only: Object.fromEntries(only.map((surface) => [slice(surface), surface.only])) }),
      };
    }),
    ...(ignore === undefined ? {} : { ignore: ignore.map(([start, end]) => text.slice(start, end)) }),
  };
}
