// Words as releases write them (어절), and where the name inside one ends: `에이팩을` → 에이팩, `우리금융이` → 우리금융.
import type { Doc } from '../core/kind.js';
import type { Block, Span } from '../core/types.js';
import { isBlank, isHangul, isLatin, isMiddleDot, isWordCharacter } from '../text/characters.js';
import { particlesEnd } from './edges.js';

/** A run of word characters; dots, hyphens and ampersands inside it belong to it. */
export interface Word extends Span {
  readonly text: string;
}

/** Dots belong to a word between any letters, ampersands too; hyphens, points and apostrophes only behind Latin ones. */
function isInner(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const previous = text.charCodeAt(at - 1);
  if (at + 1 >= text.length || !isWordCharacter(previous) || !isWordCharacter(text.charCodeAt(at + 1))) return false;
  if (isMiddleDot(code) || code === 0x26) return true;
  if (code === 0x2d || code === 0x2e) return isLatin(previous);
  return (code === 0x27 || code === 0x2019) && isLatin(previous) && isLatin(text.charCodeAt(at + 1));
}

/** Longer runs are no words of a language, and no name is. */
const LONGEST_WORD = 80;

/** The words of `[start, end)`, in order; runs of more than 80 characters are left out. */
export function wordsOf(text: string, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    if (!isWordCharacter(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const from = at;
    while (at < end && (isWordCharacter(text.charCodeAt(at)) || (at > from && at + 1 < end && isInner(text, at))))
      at += 1;
    if (at - from <= LONGEST_WORD) words.push({ start: from, end: at, text: text.slice(from, at) });
  }
  return words;
}

const wordsByBlock = new WeakMap<Block, readonly Word[]>();

/** The words of a block, read once however many rules ask. */
export function wordsIn(doc: Doc, block: Block): readonly Word[] {
  let words = wordsByBlock.get(block);
  if (words === undefined) {
    words = wordsOf(doc.text, block.start, block.end);
    wordsByBlock.set(block, words);
  }
  return words;
}

/** The word that ends at `at` (blanks before it skipped), when only blanks stand between. */
export function wordBefore(text: string, at: number, floor: number): Word | undefined {
  let end = at;
  while (end > floor && isBlank(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  const lowest = Math.max(floor, end - LONGEST_WORD);
  while (start > lowest && (isWordCharacter(text.charCodeAt(start - 1)) || (start < end && isInner(text, start - 1))))
    start -= 1;
  return start === end ? undefined : { start, end, text: text.slice(start, end) };
}

/** The word that begins at `at` (blanks before it skipped). */
export function wordAfter(text: string, at: number, limit: number): Word | undefined {
  let start = at;
  while (start < limit && isBlank(text.charCodeAt(start))) start += 1;
  let end = start;
  const highest = Math.min(limit, start + LONGEST_WORD);
  while (
    end < highest &&
    (isWordCharacter(text.charCodeAt(end)) || (end > start && end + 1 < limit && isInner(text, end)))
  )
    end += 1;
  return start === end ? undefined : { start, end, text: text.slice(start, end) };
}

/** Where the rest of a word may be particles, as far as its spelling goes: before 은, before 에서. */
export function particleCuts(text: string, start: number, wordEnd: number): readonly number[] {
  const cuts: number[] = [];
  if (!isHangul(text.charCodeAt(wordEnd - 1))) return cuts;
  for (let cut = Math.max(start + 2, wordEnd - 6); cut < wordEnd; cut += 1) {
    if (particlesEnd(text, cut) === wordEnd && isHangul(text.charCodeAt(cut))) cuts.push(cut);
  }
  return cuts;
}

/** Particles that hardly any name ends in, so that they are cut without a second opinion. */
const PLAIN_PARTICLES = new Set(['은', '는', '을', '를', '의']);

/**
 * Where a name that begins at `start` ends inside the word that ends at `wordEnd`. A particle is cut where it is
 * unmistakable, where MeCab sees one, or where the article has the name without it elsewhere; else the word is kept.
 */
export function nameEnd(doc: Doc, block: Block, start: number, wordEnd: number): number {
  const { text } = doc;
  const cuts = particleCuts(text, start, wordEnd);
  if (cuts.length === 0) return wordEnd;
  for (const cut of cuts) {
    const rest = text.slice(cut, wordEnd);
    if (rest.length >= 2 || PLAIN_PARTICLES.has(rest)) return cut;
    if ((rest === '와' || rest === '과') && isBlank(text.charCodeAt(wordEnd))) return cut;
    if (
      doc
        .tokensIn(block, { start: cut, end: wordEnd })
        .some((token) => token.start === cut && /^(?:J|VCP)/u.test(token.pos))
    )
      return cut;
    if (standaloneWords(doc).has(text.slice(start, cut))) return cut;
  }
  return wordEnd;
}

const standalone = new WeakMap<Doc, ReadonlySet<string>>();

/** The words of the article as they stand, nothing cut. */
export function standaloneWords(doc: Doc): ReadonlySet<string> {
  let words = standalone.get(doc);
  if (words === undefined) {
    words = new Set(doc.blocks.flatMap((block) => wordsIn(doc, block).map((word) => word.text)));
    standalone.set(doc, words);
  }
  return words;
}

/**
 * Whether a stretch ends in an ending or a particle that MeCab sees, so that it is a verb form or a noun with its
 * particle and no name: `지정한`, `고향인`, `기업의`. Not: `이상직`, `와일리`.
 */
export function endsInflected(doc: Doc, block: Block, span: Span): boolean {
  return doc
    .tokensIn(block, span)
    .some((token) => token.end === span.end && token.start >= span.start && /^(?:J|E|V|XSV|XSA)/u.test(token.pos));
}
