// What the document states about a line: a cell in a table is a `cell`, a heading in a menu is `furniture`.
import type { LayoutSpan } from '../../core/types.js';
import type { Line } from '../../text/lines.js';

/** For every line the innermost layout around it; what is inside furniture or metadata is that itself. */
export function layoutKinds(lines: readonly Line[], layout: readonly LayoutSpan[]): (LayoutSpan['kind'] | undefined)[] {
  const kinds: (LayoutSpan['kind'] | undefined)[] = [];
  const open: LayoutSpan[] = [];
  let next = 0;
  for (const line of lines) {
    for (let span = layout[next]; span !== undefined && span.start <= line.start; span = layout[next]) {
      while ((open.at(-1)?.end ?? Infinity) <= span.start) open.pop();
      const around = open.at(-1);
      open.push(around?.kind === 'furniture' || around?.kind === 'metadata' ? { ...span, kind: around.kind } : span);
      next += 1;
    }
    while ((open.at(-1)?.end ?? Infinity) <= line.start) open.pop();
    kinds.push(open.at(-1)?.kind);
  }
  return kinds;
}
