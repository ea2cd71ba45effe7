// What is fuzzed, by name.
import amounts from './amounts.mjs';
import decoder from './decoder.mjs';
import pipeline from './pipeline.mjs';
import readers from './readers.mjs';
import tables from './tables.mjs';

/** `{ name, isBytes, check, seeds, pieces }`; `check(input)` throws, or rejects, where something does not hold. */
export const TARGETS = [decoder, amounts, tables, ...readers, pipeline];
