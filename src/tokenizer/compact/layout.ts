// Where things lie in a compact dictionary, for the compiler that writes it and the decoder that reads it.

/** A word in 32 bits: cost (signed 16), kind (13 bits), and whether it is the last one of its key. */
export const LAST_WORD = 1;
export const KIND_SHIFT = 1;
export const MAX_KINDS = 1 << 13;
export const COST_SHIFT = 16;
/** What is below the cost. */
export const KIND_BITS = 0xffff;

/** A kind of word in 32 bits: class of left ids, class of right ids, number of its space penalty. */
export const ID_MASK = 0x7ff;
export const RIGHT_SHIFT = 11;
export const PENALTY_SHIFT = 22;
export const MAX_IDS = 1 << 11;

/** What is known of a UTF-16 code unit: number of the character in the trie (0: in no key), its category above. */
export const CHARACTER_MASK = 0xffff;
export const CATEGORY_SHIFT = 16;

/** A trie node: where its children begin, its parent, its first word (or -1) and that word in 32 bits. */
export const NODE_INTS = 4;

/** Bounds are kept in steps of 128 cost units, rounded up. */
export const BOUND_SHIFT = 7;

/** Begin of the parts of the `numbers` section, in 32-bit units. */
export const CHARACTERS_AT = 0;
export const KINDS_AT = 0x10000;
/** The best connection cost of a class of left ids. */
export const ROW_LEAST_AT = KINDS_AT + MAX_KINDS;
/** The row of the bounds table of a class of right ids, or -1. */
export const BOUND_ROW_AT = ROW_LEAST_AT + MAX_IDS;
export const PENALTIES_AT = BOUND_ROW_AT + MAX_IDS;
/** Four numbers a category: kinds of character, group (1) and invoke (2), length, word for unknown ones. */
export const CATEGORIES_AT = PENALTIES_AT + 1024;
/** The words: those of the system dictionary, then the unknown ones. */
export const WORDS_AT = CATEGORIES_AT + 4 * 256;

/** The `sizes` section, one number each. */
export const SIZE_NAMES = [
  'systemWords',
  'unknownWords',
  'leftClasses',
  'rightClasses',
  'trieAt',
  'edgeLeft',
  'edgeRight',
] as const;
export type Sizes = Readonly<Record<(typeof SIZE_NAMES)[number], number>>;

/** An offset of a text of features: number of its chunk above, its place in the unpacked chunk below; 0 is none. */
export const CHUNK_SHIFT = 16;

/** Stand for the surface in a text of features. */
export const SAME_AS_SURFACE = '\u0001';
/** The places of the reading and of the expression in a template of features. */
export const READING_SLOT = '\u0002';
export const EXPRESSION_SLOT = '\u0003';

/** Longest key, and most words of a key times its length, that the decoder has room for. */
export const MAX_KEY_UNITS = 1000;
export const MAX_ENDING = 16384;
