// Names in a list, read outwards from where a rule wakes: 와일리, ‘에이알’(부산)·오토시그마 등 국내 3개사.
import { particlesEnd, skipBlanks, skipBlanksBack } from '../../korean/edges.js';
import { nameEnd } from '../../korean/name-end.js';
import { endingsOf } from '../../lexicon/endings.js';
import { isDigit, isLatin, isMiddleDot } from '../../text/characters.js';
import { wordAfter, wordBefore } from '../../text/words.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Block, Span } from '../../core/types.js';
import { CLOSERS, OPENERS } from './candidate.js';
import { lastDot, latinEnd, latinStart } from './firm-extent.js';
import type { CompanyLexicon } from './lexicon.js';

/** A name of a list, particles left out. */
export interface ListItem extends Span {
  /** Where the item with its quotes and brackets ends. */
  readonly closed: number;
}

const CLAUSE_ENDING_PATTERN = /[며고서나데만]/u;
const SHORTEST = 2;
const LONGEST_BRACKET = 40;
const LONGEST_QUALIFIER = 4;

/** Whether names are parted at `at`; a comma between digits parts nothing, and a stroke no names of a sentence. */
export function isSeparator(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === ',') return !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
  return character === '、' || isMiddleDot(text.charCodeAt(at));
}

/** Whether a number may stand before the word that counts firms at `counter`: 3개|사, 12여 |기업. A quick look before others. */
export function mayBeCounted(text: string, counter: number): boolean {
  const last = skipBlanksBack(text, counter) - 1;
  return isDigit(text.charCodeAt(last)) || COUNTED_ENDS.has(text.charAt(last));
}

/** What may stand between a number and such a word. */
const COUNTED_ENDS = new Set(['개', '여']);

/** The marks that stand before each item of a row in a sentence: △가온나래 △누리솔. */
const ITEM_MARKS = '△▲▴▵▷▶';

export function isItemMark(character: string): boolean {
  return character !== '' && ITEM_MARKS.includes(character);
}

/** The stretches between separators or strokes, without blanks around them. */
export function piecesOf(text: string, span: Span): readonly Span[] {
  return piecesBetween(text, span, (at) => isSeparator(text, at) || text.charAt(at) === '/');
}

/** The stretches between separators outside brackets, without blanks around them: `가온나래(서울, 부산), 누리솔` are two. */
export function piecesOutsideBrackets(text: string, span: Span): readonly Span[] {
  let depth = 0;
  return piecesBetween(text, span, (at) => {
    if (text.charAt(at) === '(') depth += 1;
    else if (text.charAt(at) === ')') depth -= 1;
    return depth <= 0 && isSeparator(text, at);
  });
}

/** `isParted` is asked once for each place, in order. */
function piecesBetween(text: string, { start, end }: Span, isParted: (at: number) => boolean): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !isParted(at)) continue;
    const piece = { start: skipBlanks(text, from), end: skipBlanksBack(text, at) };
    if (piece.end > piece.start) pieces.push(piece);
    from = at + 1;
  }
  return pieces;
}

/** Where the words that may stand between a list and what closes it begin: `가온, 나래 등 국내 유망 3개사` → behind 등. */
export function createQualifiers({ words }: CompanyLexicon): (text: string, end: number) => number {
  const qualifierOf = endingsOf(words('list-qualifier'));
  return (text, end) => {
    let at = skipBlanksBack(text, end);
    for (;;) {
      const qualifier = qualifierOf(text.slice(Math.max(0, at - LONGEST_QUALIFIER), at));
      if (qualifier === undefined) return at;
      at = skipBlanksBack(text, at - qualifier.length);
    }
  };
}

/**
 * The names whose last one, with its quotes and brackets, ends at `end`; two at least. As a particle closes a list, 한빛에어로 does;
 * `areWhole` keeps what may be particles at the ends of words.
 */
export function listBefore(article: IndexedArticle, block: Block, end: number, areWhole = false): readonly ListItem[] {
  const last = itemBefore(article, block, end);
  // 온·오프라인 등 ends in no name with a particle
  return last?.closed === end ? atLeastTwo([...[...backwards(article, block, last, areWhole)].toReversed(), last]) : [];
}

/** The names whose first one begins at `start`; two at least. */
export function listFrom(article: IndexedArticle, block: Block, start: number): readonly ListItem[] {
  const first = itemFrom(article, block, start);
  return first === undefined ? [] : atLeastTwo([first, ...itemsBehind(article, block, first)]);
}

/**
 * The names of the list that one name, which ends at `end`, belongs to; two at least, and none where one before it is
 * what the caller has looked at already.
 */
export function listAround(
  article: IndexedArticle,
  block: Block,
  end: number,
  isSeen: (item: ListItem) => boolean,
): readonly ListItem[] {
  const { text } = article;
  const start = plainStart(text, block, end);
  // most names stand in no list, and where theirs ends need not be asked
  const isAlone =
    start === undefined ||
    (separatorBefore(text, block, start) < 0 && !isParted(text, block, closedAt(text, end, block.end)));
  const one = isAlone ? undefined : itemFrom(article, block, start);
  if (one?.end !== end) return [];
  const before: ListItem[] = [];
  for (const item of backwards(article, block, one)) {
    if (isSeen(item)) return [];
    before.push(item);
  }
  return atLeastTwo([...before.toReversed(), one, ...itemsBehind(article, block, one)]);
}

function atLeastTwo(items: readonly ListItem[]): readonly ListItem[] {
  return items.length < 2 ? [] : items;
}

/** The items before one, the nearest first. */
function* backwards(article: IndexedArticle, block: Block, first: Span, areWhole = false): Generator<ListItem> {
  const { text } = article;
  for (let { start } = first; ;) {
    const separator = separatorBefore(text, block, start);
    const found = separator < 0 ? undefined : itemBefore(article, block, skipBlanksBack(text, separator));
    if (found === undefined) return;
    const end = wordEnd(text, block, found.start);
    const item = areWhole && found.closed === found.end ? { ...found, end, closed: end } : found;
    // a particle closes a list, and so do 등 and a verb: 수상했으며, 이중 6개 기업
    if (item.end !== end || item.end - item.start < SHORTEST) return;
    if (endsClause(article, block, item)) return;
    yield item;
    ({ start } = item);
  }
}

/** The items behind one, in order. */
function itemsBehind(article: IndexedArticle, block: Block, first: ListItem): readonly ListItem[] {
  const { text } = article;
  const items: ListItem[] = [];
  for (let last = first; last.end === wordEnd(text, block, last.start);) {
    if (!isParted(text, block, last.closed)) break;
    const open = behindSeparator(text, last.closed);
    const item = itemFrom(article, block, OPENERS.includes(text.charAt(open)) ? open + 1 : open);
    if (item === undefined) break;
    items.push(item);
    last = item;
  }
  return items;
}

/** 수상했으며, 밝혔고: MeCab alone takes the end of many an unknown name for such an ending. */
function endsClause(article: IndexedArticle, block: Block, word: Span): boolean {
  return (
    CLAUSE_ENDING_PATTERN.test(article.text.charAt(word.end - 1)) &&
    article.tokensIn(block, word).at(-1)?.pos.endsWith('EC') === true
  );
}

/** The separator before a name and its opening quotation mark, or the mark of its own: `, △`; -1 where none is. */
function separatorBefore(text: string, block: Block, start: number): number {
  const open = start > block.start && OPENERS.includes(text.charAt(start - 1)) ? start - 1 : start;
  const separator = skipBlanksBack(text, open) - 1;
  if (separator < block.start) return -1;
  if (!isItemMark(text.charAt(separator))) return isSeparator(text, separator) ? separator : -1;
  const comma = skipBlanksBack(text, separator) - 1;
  return comma >= block.start && isSeparator(text, comma) ? comma : separator;
}

/** Whether a separator or a mark stands behind what ends at `closed`. */
function isParted(text: string, block: Block, closed: number): boolean {
  const separator = skipBlanks(text, closed);
  return separator < block.end && (isSeparator(text, separator) || isItemMark(text.charAt(separator)));
}

/** Where the item behind a separator, a mark or both begins: behind `, △`. */
function behindSeparator(text: string, at: number): number {
  const open = skipBlanks(text, skipBlanks(text, at) + 1);
  return isItemMark(text.charAt(open)) ? skipBlanks(text, open + 1) : open;
}

/** The name that begins at `start`, particles left out; undefined where no word does. */
export function itemFrom(article: IndexedArticle, block: Block, start: number): ListItem | undefined {
  const word = wordEnd(article.text, block, start);
  if (word <= start) return undefined;
  const end = nameEnd(article, block, start, word);
  const closed = closedAt(article.text, end, block.end);
  // 나래(NARAE)평가정보: the name goes on behind its gloss
  return closed > end && particlesEnd(article.text, closed) < 0 ? undefined : { start, end, closed };
}

/** The name before `end`, over a closing quotation mark and a short bracket: ‘에스케이씨(SKC)’. */
function itemBefore(article: IndexedArticle, block: Block, end: number): ListItem | undefined {
  const { text } = article;
  let at = overCloser(text, end);
  if (text.charAt(at - 1) === ')') {
    const open = text.lastIndexOf('(', at - 1);
    if (open <= block.start || at - open > LONGEST_BRACKET) return undefined;
    at = overCloser(text, skipBlanksBack(text, open));
  }
  const start = plainStart(text, block, at);
  if (start === undefined) return undefined;
  const name = nameEnd(article, block, start, at);
  return { start, end: name, closed: name === at ? end : name };
}

function overCloser(text: string, end: number): number {
  return end > 0 && CLOSERS.includes(text.charAt(end - 1)) ? end - 1 : end;
}

/** Where the word that ends at `end` begins behind its last middle dot, with the Latin words before it: UL Solutions. */
function plainStart(text: string, block: Block, end: number): number | undefined {
  const word = wordBefore(text, end, block.start);
  const start = word?.end === end ? lastDot(text, word.start, end) + 1 : end;
  if (start >= end) return undefined;
  return isLatin(text.charCodeAt(start)) ? latinStart(text, start, block.start) : start;
}

/** Where the word that begins at `start` ends before its first middle dot, with the Latin words behind it. */
function wordEnd(text: string, block: Block, start: number): number {
  const word = wordAfter(text, start, block.end);
  if (word?.start !== start) return start;
  let end = start;
  while (end < word.end && !isMiddleDot(text.charCodeAt(end))) end += 1;
  return end === word.end && isLatin(text.charCodeAt(start)) ? latinEnd(text, end, block.end) : end;
}

/** Behind a closing quote and a short bracket: `‘에스케이씨(SKC)’`. */
function closedAt(text: string, end: number, limit: number): number {
  let closed = CLOSERS.includes(text.charAt(end)) && end < limit ? end + 1 : end;
  if (text.charAt(closed) === '(') {
    const close = text.slice(closed, Math.min(limit, closed + LONGEST_BRACKET)).indexOf(')');
    if (close > 0) closed += close + 1;
    if (CLOSERS.includes(text.charAt(closed)) && closed < limit) closed += 1;
  }
  return closed;
}
