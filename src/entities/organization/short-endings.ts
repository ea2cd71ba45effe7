// What a body is called in full whose last syllables are short for more: 서부발전노조 is 서부발전노동조합.
import type { Span } from '../../core/types.js';
import type { OrganizationWords } from './words.js';

/** The name in full of a body that a span writes short; undefined for every other body. */
export function nameInFull(text: string, { start, end }: Span, words: OrganizationWords): string | undefined {
  const core = text.slice(start, end);
  const short = words.of('short-ending').ending(core);
  return short === undefined
    ? undefined
    : core.slice(0, core.length - short.length) + words.valueOf('short-ending', short);
}
