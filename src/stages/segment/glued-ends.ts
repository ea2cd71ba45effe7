// Cuts a line where something that is no part of the article is glued to it: `(서울=한빛뉴스) 홍길동 기자 = 중기부는…` →
// dateline + body, `…말했다.홍길동 기자 hong@hanbit.kr` → body + byline.
import type { Zone } from '../../core/types.js';
import { isWhitespace } from '../../text/characters.js';
import type { Line } from '../../text/lines.js';
import type { EdgeFinder } from './edges.js';
import type { Piece, Reading } from './reading.js';

const LONGEST_CAPTION = 300;

/** The pieces of a line that is no furniture as a whole, and whether a byline or copyright notice hangs at its end. */
export function splitEdges(
  line: Line,
  edges: EdgeFinder,
  vocabulary: () => ReadonlySet<string>,
): Pick<Reading, 'pieces' | 'ended'> {
  const { words, start } = line;
  const pieces: Piece[] = [];
  const add = (from: number, to: number, zone: Zone, rule: string): void => {
    let first = from;
    let last = to;
    while (first < last && isWhitespace(words.charCodeAt(first))) first += 1;
    while (last > first && isWhitespace(words.charCodeAt(last - 1))) last -= 1;
    if (first < last)
      pieces.push({ start: start + first, end: start + last, words: words.slice(first, last), zone, rule });
  };
  const prefix = edges.prefix(words);
  const tailsOfAll = prefix === undefined ? edges.tails(words, line.closes) : undefined;
  if (tailsOfAll?.length === 0) {
    pieces.push({ start, end: line.end, words, zone: 'body', rule: 'segment/paragraph' });
    return { pieces, ended: false };
  }
  const from =
    prefix === undefined
      ? 0
      : prefix.rule === 'segment/credit'
        ? prefix.end + gluedName(words.slice(prefix.end), vocabulary())
        : prefix.end;
  const tails = tailsOfAll ?? edges.tails(words.slice(from), line.closes);
  const to = from + (tails[0]?.start ?? words.length - from);
  if (prefix !== undefined) add(0, from, 'boilerplate', prefix.rule);
  const credited = prefix?.rule === 'segment/credit' || tails.some(({ rule }) => rule === 'segment/credit');
  add(
    from,
    to,
    credited && words.length <= LONGEST_CAPTION ? 'caption' : 'body',
    credited ? 'segment/credited-caption' : 'segment/paragraph',
  );
  for (const tail of tails) add(from + tail.start, from + tail.end, 'boilerplate', tail.rule);
  return {
    pieces,
    ended: tails.some(
      ({ rule, start, end }) =>
        rule === 'segment/copyright' ||
        (rule === 'segment/byline' && edges.byline(words.slice(from + start, from + end))?.signed === true),
    ),
  };
}

/**
 * How much of a line behind `사진제공=` is the credited name, when the caption follows without a blank:
 * `한빛공단김보람 이사장(왼쪽)이…` → `한빛공단`, where the rest of the article knows both `한빛공단` and `김보람`.
 */
function gluedName(words: string, vocabulary: ReadonlySet<string>): number {
  const run = /^[가-힣A-Za-z0-9]{2,24}/u.exec(words)?.[0];
  if (run === undefined) return 0;
  for (let cut = run.length - 2; cut >= 2; cut -= 1) {
    if (vocabulary.has(run.slice(0, cut)) && vocabulary.has(run.slice(cut))) return cut;
  }
  return 0;
}

/** Words of the article with and without what may be a particle; lines that begin with a credit are no witnesses. */
export function vocabularyOf(lines: readonly Line[], edges: EdgeFinder): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { words } of lines) {
    if (edges.prefix(words)?.rule === 'segment/credit') continue;
    for (const [word] of words.matchAll(/[가-힣A-Za-z0-9]{2,24}/gu)) {
      for (let length = word.length; length >= Math.max(2, word.length - 2); length -= 1)
        known.add(word.slice(0, length));
    }
  }
  return known;
}
