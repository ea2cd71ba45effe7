// Legal forms in Latin letters, which stand behind a firm's name as a word of their own: `Gaon Works Co., Ltd.`,
// `Synthesys, Inc.`, `Narae GmbH`. Not: AG 대표, LLC라는, where no name stands before the form.
import { z } from 'zod';
import type { Resources } from '../core/resources.js';
import { skipBlanksBack } from '../korean/edges.js';
import { isLatin, isWordCharacter } from '../text/characters.js';

const MARKER_ROW = z.object({ marker: z.string().min(1) });
const COMPANY_LIMITED_PATTERN = /[\s,]C[Oo]\.?$/u;

/** Where the name ends before a legal form that begins at `at`, a comma and a `Co.` before it left out. */
export function endBeforeForm(text: string, at: number, floor: number): number {
  const withoutComma = (from: number): number => {
    const end = skipBlanksBack(text, from);
    return text.charAt(end - 1) === ',' ? skipBlanksBack(text, end - 1) : end;
  };
  const end = withoutComma(at);
  // Gaon Works Co., Ltd., GAON WORKS CO., LTD.
  return COMPANY_LIMITED_PATTERN.test(text.slice(Math.max(floor, end - 5), end))
    ? withoutComma(text.lastIndexOf('C', end))
    : end;
}

export interface LatinForms {
  /** Where the name ends whose legal form ends at an offset; the offset itself where none does. */
  readonly nameEnd: (text: string, end: number, floor: number) => number;
}

/** @throws UserError naming the row of the list that is wrong. */
export function createLatinForms(resources: Resources): LatinForms {
  const forms = resources
    .rows('lexicons/corporate-markers.csv', MARKER_ROW)
    .map(({ marker }) => marker)
    .filter((marker) => isLatin(marker.charCodeAt(0)))
    .sort((one, other) => other.length - one.length);
  return {
    nameEnd(text, end, floor) {
      const last = text.charCodeAt(end - 1);
      if (!isLatin(last) && last !== 0x2e) return end;
      const form = forms.find((own) => text.endsWith(own, end));
      const start = form === undefined ? floor : end - form.length;
      if (start <= floor || isWordCharacter(text.charCodeAt(start - 1))) return end;
      const name = endBeforeForm(text, start, floor);
      return name > floor && isWordCharacter(text.charCodeAt(name - 1)) ? name : end;
    },
  };
}
