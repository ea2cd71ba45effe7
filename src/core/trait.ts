// What a kind of entity is to shared code and to other kinds, which ask for traits and never for types.

/** `party` acts, signs and owns; `person`; `place`; `value` is a sum or a date and names nothing. */
export type Trait = 'party' | 'person' | 'place' | 'value';
