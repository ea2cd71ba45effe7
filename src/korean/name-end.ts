// Where the name inside a word ends: `에이팩을` → 에이팩, `우리금융이` → 우리금융.
import type { IndexedArticle } from '../core/indexed-article.js';
import type { Block, Span } from '../core/types.js';
import { isBlank, isHangul } from '../text/characters.js';
import { wordsIn } from '../text/words.js';
import { particlesEnd } from './edges.js';

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
export function nameEnd(article: IndexedArticle, block: Block, start: number, wordEnd: number): number {
  const cuts = particleCuts(article.text, start, wordEnd);
  if (cuts.length === 0) return wordEnd;
  if (wordEnd - start >= LONGEST_KEPT) return cutEnd(article, block, start, wordEnd, cuts);
  const known = nameEndsOf(article);
  const key = start * LONGEST_KEPT + (wordEnd - start);
  let end = known.get(key);
  if (end === undefined) {
    end = cutEnd(article, block, start, wordEnd, cuts);
    known.set(key, end);
  }
  return end;
}

/** No word that people write is as long. */
const LONGEST_KEPT = 4096;
const nameEnds = new WeakMap<IndexedArticle, Map<number, number>>();

function nameEndsOf(article: IndexedArticle): Map<number, number> {
  let known = nameEnds.get(article);
  if (known === undefined) {
    known = new Map();
    nameEnds.set(article, known);
  }
  return known;
}

function cutEnd(
  article: IndexedArticle,
  block: Block,
  start: number,
  wordEnd: number,
  cuts: readonly number[],
): number {
  const { text } = article;
  for (const cut of cuts) {
    const rest = text.slice(cut, wordEnd);
    if (rest.length >= 2 || PLAIN_PARTICLES.has(rest)) return cut;
    if ((rest === '와' || rest === '과') && isBlank(text.charCodeAt(wordEnd))) return cut;
    if (standaloneWords(article).has(text.slice(start, cut))) return cut;
    if (
      article
        .tokensIn(block, { start: cut, end: wordEnd })
        .some((token) => token.start === cut && /^(?:J|VCP)/u.test(token.pos))
    )
      return cut;
  }
  return wordEnd;
}

const standalone = new WeakMap<IndexedArticle, ReadonlySet<string>>();

/** The words of the article as they stand, nothing cut. */
export function standaloneWords(article: IndexedArticle): ReadonlySet<string> {
  let words = standalone.get(article);
  if (words === undefined) {
    const own = new Set<string>();
    for (const block of article.blocks) for (const { text } of wordsIn(article, block)) own.add(text);
    words = own;
    standalone.set(article, words);
  }
  return words;
}

/**
 * Whether a stretch ends in an ending or a particle that MeCab sees, so that it is a verb form or a noun with its
 * particle and no name: `지정한`, `고향인`, `기업의`. Not: `이상직`, `와일리`.
 */
export function endsInflected(article: IndexedArticle, block: Block, span: Span): boolean {
  return article
    .tokensIn(block, span)
    .some((token) => token.end === span.end && token.start >= span.start && /^(?:J|E|V|XSV|XSA)/u.test(token.pos));
}
