// What articles say of an entity, by the name of the attribute.
import type { Model } from './model.js';

export function attributeOf(model: Model, name: string, entity: number): readonly string[] {
  const own = model.index.entities.attributes[name]?.[entity];
  return own === undefined || own === 0 ? [] : own;
}
