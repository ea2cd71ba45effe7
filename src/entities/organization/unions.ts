// What a union is called in full: 서부발전노조 is 서부발전노동조합.
import type { Span } from '../../core/types.js';

const UNION = { short: '노조', full: '노동조합' };

/** The name in full of a union that a span writes short; undefined for every other body. */
export function unionName(text: string, { start, end }: Span): string | undefined {
  const core = text.slice(start, end);
  return core.endsWith(UNION.short) ? `${core.slice(0, -UNION.short.length)}${UNION.full}` : undefined;
}
