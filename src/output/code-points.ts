// Offsets in code points, as Python and most annotation tools count them: in `😀중기부` 중기부 begins at 2 in UTF-16 and
// at 1 in code points.

/** Converts offsets into one text. */
export interface CodePointOffsets {
  readonly fromUtf16: (offset: number) => number;
  /** Gives undefined beyond the text. */
  readonly toUtf16: (offset: number) => number | undefined;
}

/** Looks at the text once; an offset then costs the logarithm of the number of characters beyond the basic plane. */
export function codePointOffsets(text: string): CodePointOffsets {
  // UTF-16 offsets behind each surrogate pair
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index + 2);
  /** How many of the first pairs satisfy a condition that holds for a beginning of the list. */
  const count = (holds: (pairEnd: number, index: number) => boolean): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(pairs[middle] ?? 0, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    fromUtf16: (offset) => offset - count((pairEnd) => pairEnd <= offset),
    toUtf16(offset) {
      const at = offset + count((pairEnd, index) => pairEnd - (index + 1) <= offset);
      return at <= text.length ? at : undefined;
    },
  };
}
