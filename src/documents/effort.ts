// What one document may cost its reader. Bytes alone do not tell: sixty megabytes of `<td>` pack to sixty kilobytes and
// are fifteen million cells. What is made of a document is counted, so that the same file is refused at the same place
// every time, on every machine; the clock only stands behind it.
import { performance } from 'node:perf_hooks';
import { UserError } from '../core/errors.js';
import { LIMIT_ERRORS } from '../messages/errors/limits.js';

/** How much of it a document may hold; far more than people write, and less than fills the memory of a small machine. */
const MOST = {
  /** Tags of XML and HTML, whatever is made of them. */
  tags: 10_000_000,
  /** Paragraphs, cells and boxes that are kept until the text is laid out. */
  parts: 1_500_000,
  /** Cells of tables that hold an article a row, those left empty before others among them. */
  cells: 8_000_000,
  /** Letters or groups of them that a PDF places one by one. */
  pieces: 4_000_000,
} as const;

/** In UTF-16 code units: three times the longest books. */
const LONGEST_ARTICLE = 20_000_000;
const MOST_LINES = 1_000_000;
/** Counts after which the clock is looked at. */
const COUNTS_PER_LOOK = 4096;

export type Counted = keyof typeof MOST;

/** Kept for one document, from its first byte to its last. */
export interface Effort {
  /** @throws UserError where the document holds more than is read, or takes too long. */
  count(what: Counted, more?: number): void;
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** @param seconds after which reading ends; without end where absent */
export function createEffort(seconds?: number): Effort {
  const started = performance.now();
  const counts: Record<Counted, number> = { tags: 0, parts: 0, cells: 0, pieces: 0 };
  let looks = 0;
  return {
    count(what, more = 1) {
      counts[what] += more;
      if (counts[what] > MOST[what]) {
        throw new UserError(LIMIT_ERRORS.holdsTooMany(grouped(MOST[what]), what));
      }
      looks += 1;
      if (looks < COUNTS_PER_LOOK) return;
      looks = 0;
      if (seconds !== undefined && performance.now() - started > seconds * 1000)
        throw new UserError(LIMIT_ERRORS.tooLong(seconds));
    },
  };
}

/** @throws UserError for a text that is longer, or has more lines, than an article may. */
export function checkLength(text: string): void {
  if (text.length > LONGEST_ARTICLE) {
    throw new UserError(LIMIT_ERRORS.articleTooLong(grouped(text.length), grouped(LONGEST_ARTICLE)));
  }
  if (text.length < MOST_LINES) return;
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  if (lines > MOST_LINES) {
    throw new UserError(LIMIT_ERRORS.articleTooManyLines(grouped(lines), grouped(MOST_LINES)));
  }
}
