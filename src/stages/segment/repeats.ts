// Marks paragraphs that a page gives twice, and headlines that come again with a prefix or in broken lines:
// `중기부, 수출 지원` … `[보도자료] 중기부, 수출 지원` → the second repeats the first.
import { isHangul, isWhitespace } from '../../text/characters.js';
import { firstKept, lastKept, withoutSigns } from '../../text/letters.js';
import type { Piece } from './reading.js';
import { endsSentence } from '../../text/sentences.js';

/** Shorter lines (`구분`, `서울`) recur by chance, and so do the longer ones of tables. */
const SHORTEST_SENTENCE = 20;
const SHORTEST_PHRASE = 30;
/** Galleries give a caption twice, one right below the other. */
const SHORTEST_CAPTION = 12;
const LONGEST_PREFIX = 20;
const LONGEST_HEADLINE = 400;
const MOST_BROKEN_LINES = 6;

/** Whether words can be the headline, begin it or end with it; of most lines the first and the last letter tell. */
function mayBe(words: string, wanted: string): boolean {
  const first = firstKept(words);
  if (first === undefined || first === wanted.charAt(0)) return true;
  if (words.length < wanted.length) return false;
  const last = lastKept(words);
  return last === undefined || last === wanted.charAt(wanted.length - 1);
}

/** Every run of blanks as one space. */
function withSingleBlanks(words: string): string {
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (isHangul(code)) continue;
    if (isWhitespace(code) && (code !== 0x20 || isWhitespace(words.charCodeAt(at + 1))))
      return words.replace(/\s+/gu, ' ');
  }
  return words;
}

function markHeadline(pieces: readonly Piece[]): void {
  const first = pieces.findIndex(({ zone }) => zone === 'headline');
  const headline = pieces[first];
  if (headline === undefined) return;
  const wanted = withoutSigns(headline.words.slice(0, LONGEST_HEADLINE));
  if (wanted.length < 6) return;
  const rest = pieces
    .slice(first + 1)
    .filter(({ zone, words }) => zone !== 'boilerplate' && words.length <= LONGEST_HEADLINE);
  for (let at = 0; at < rest.length; at += 1) {
    const piece = rest[at];
    if (piece === undefined || piece.repeats !== undefined || !mayBe(piece.words, wanted)) continue;
    const words = withoutSigns(piece.words);
    if (words.endsWith(wanted) && words.length - wanted.length <= LONGEST_PREFIX) {
      piece.repeats = headline.start;
      continue;
    }
    if (words === '' || !wanted.startsWith(words)) continue;
    let joined = words;
    let next = at + 1;
    while (next < rest.length && next - at < MOST_BROKEN_LINES && joined.length < wanted.length) {
      joined += withoutSigns(rest[next]?.words ?? '');
      next += 1;
    }
    if (joined !== wanted) continue;
    for (const part of rest.slice(at, next)) part.repeats = headline.start;
  }
}

/** Sets `repeats` on every piece of the article whose words stood in the article before. */
export function markRepeats(pieces: readonly Piece[]): void {
  markHeadline(pieces);
  const firsts = new Map<string, number>();
  let previous = '';
  for (const piece of pieces) {
    if (piece.repeats !== undefined || piece.zone === 'boilerplate') continue;
    const words = withSingleBlanks(piece.words);
    const isCaption = piece.zone === 'caption' || words === previous;
    previous = words;
    if (words.length < (isCaption ? SHORTEST_CAPTION : SHORTEST_SENTENCE)) continue;
    if (!isCaption && words.length < SHORTEST_PHRASE && !endsSentence(words)) continue;
    const first = firsts.get(words);
    if (first === undefined) firsts.set(words, piece.start);
    else piece.repeats = first;
  }
}
