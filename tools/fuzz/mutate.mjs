// New inputs from old ones. An input is a string; for a target that reads bytes every character is one byte.

/** Longer inputs are cut: what breaks at length is looked for by the benches of growth. */
const LONGEST = 2000;

const EDITS = [
  // a piece put in
  ({ input, at, piece }) => input.slice(0, at) + piece + input.slice(at),
  // a piece written over what stands there
  ({ input, at, piece }) => input.slice(0, at) + piece + input.slice(at + piece.length),
  // a stretch taken out
  ({ input, at, length }) => input.slice(0, at) + input.slice(at + length),
  // a stretch doubled
  ({ input, at, length }) => input.slice(0, at + length) + input.slice(at),
  // another input's end
  ({ input, at, other, from }) => input.slice(0, at) + other.slice(from),
  // a stretch of another input put in
  ({ input, at, other, from, length }) => input.slice(0, at) + other.slice(from, from + length) + input.slice(at),
  // one character in place of another
  ({ input, at, sign }) => input.slice(0, at) + sign + input.slice(at + 1),
];

/** @returns an input made of one of `corpus` by a few edits; `isBytes` keeps every character below 256 */
export function mutated({ corpus, pieces, isBytes, random }) {
  let input = random.of(corpus);
  for (let edits = 1 + random.below(4); edits > 0; edits -= 1) {
    const other = random.of(corpus);
    input = random.of(EDITS)({
      input,
      other,
      at: random.below(input.length + 1),
      from: random.below(other.length + 1),
      length: 1 + random.below(random.below(4) === 0 ? 64 : 4),
      piece: random.of(pieces),
      sign: String.fromCharCode(random.below(isBytes ? 0x100 : random.of([0x80, 0x100, 0x3200, 0x10000]))),
    });
  }
  return input.length > LONGEST ? input.slice(0, LONGEST) : input;
}
