import { blockAt } from '../../../text/blocks.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Cue, Known, Rule } from '../../../core/rule.js';
import type { Candidate, Span } from '../../../core/types.js';
import { COMPANY, firmCandidate, supported } from '../candidate.js';
import { bareIn, isOtherInCell } from '../cell-names.js';
import type { FirmNames } from '../firm-names.js';
import { createShopsJudge, listedAt } from '../list-members.js';
import { piecesOutsideBrackets } from '../name-lists.js';

const ID = 'company/counted-row';
const BECAUSE = 'in a row of as many names as firms are counted';

const LEAST = 2;
const LONGEST_ROW = 700;
/** How far below the stars of a count its footnote stands. */
const LONGEST_REACH = 1200;
/** `식품기업(12개사)`, `6개 증권사`, `외식기업 10개사`: the number stands before its counter or the trade. */
const NUMBER_PATTERN = /(?<![\d,.A-Za-z])(?<number>\d{1,2})\s?개?\s?$/u;
const LONGEST_NUMBER = 8;
const STARS_PATTERN = /^\)?(?<stars>\*{1,3})(?!\*)/u;
const OPEN_PATTERN = /^(?:\)?\s?[:：]|\)?\s?\()\s*/u;
/** `(가나다순)`, `등` and full stops behind a row. */
const TAIL_PATTERN = /(?:\((?:가나다|무순|ㄱㄴㄷ)[^()]{0,20}\)|등|[.;])$/u;
/** `(한국) 가온나래`: a heading in brackets before the first of its kind. */
const HEADING_PATTERN = /^\([^()]{1,10}\)\s*/u;
const NAME_PATTERN = /^(?=.*[가-힣A-Za-z]{2})[가-힣A-Za-z0-9][가-힣A-Za-z0-9&.'·-]*(?: [가-힣A-Za-z0-9&.'-]+){0,3}$/u;
/** `누리갈비는 협약을 맺었다`: the sentence goes on behind the last name. */
const CLAUSE_PATTERN = /[가-힣]{2}[은는을를이가] (?=.*[다음함임]$)/u;
const LONGEST_NAME = 24;

/**
 * As many names as firms are counted: 식품기업(3개사) : 가온나래, 누리떡볶이, 새벽갈비. 3개사*가 참여했다 ⏎ * 가온나래, 누리떡볶이, 새벽갈비.
 * The number vouches for names that are put together from words. Not: 3개사(서울 1, 부산 2), 3개 기업(제조, 유통, 물류), which are
 * words alone, nor a row of another length.
 */
export function countedRowRule(firms: FirmNames): Rule {
  const { language } = firms.lexicon;
  const areShops = createShopsJudge(firms);

  /** The name of a piece without its heading, its marker and its bracket; undefined where it is no name. */
  function nameIn(text: string, piece: Span): Span | undefined {
    const heading = HEADING_PATTERN.exec(text.slice(piece.start, piece.end))?.[0].length ?? 0;
    const bare = bareIn(text, { start: piece.start + heading, end: piece.end }, firms.lexicon);
    const name = text.slice(bare.start, bare.end);
    return name.length <= LONGEST_NAME && NAME_PATTERN.test(name) && !CLAUSE_PATTERN.test(name) ? bare : undefined;
  }

  /** The names between separators of a row, where there are `count` of them and not half of them are words. */
  function namesIn(article: IndexedArticle, row: Span, count: number): readonly Span[] {
    const { text } = article;
    const pieces = piecesOutsideBrackets(text, row);
    const names = pieces.map((piece) => nameIn(text, piece)).filter((name) => name !== undefined);
    if (pieces.length !== count || names.length !== count) return [];
    const surfaces = names.map(({ start, end }) => text.slice(start, end));
    const isNone = (name: string): boolean => firms.isGeneric(name) || language.occupations.has(name);
    if (
      areShops(surfaces) ||
      surfaces.some(isNone) ||
      surfaces.every((name) => language.names.korean(name) === 'likely')
    )
      return [];
    return 2 * names.filter((name) => isWord(article, name)).length < count ? names : [];
  }

  /** 재인증, 수출형, 유효기간 연장, AI 반도체: a noun with its affix, or a phrase that ends in a noun. */
  function isWord(article: IndexedArticle, { start, end }: Span): boolean {
    const last = { start: Math.max(start, article.text.lastIndexOf(' ', end - 1) + 1), end };
    return (
      firms.isReleaseWord(article.text.slice(last.start, end)) ||
      firms.isCommonNoun(article, last) ||
      firms.hasAffix(article, last)
    );
  }

  return {
    id: ID,
    phase: 'row',
    cues: ['firm-counter', 'occupation'],
    propose(cue, article, known) {
      const count = countAt(article.text, cue);
      if (count < LEAST) return [];
      const row = rowBehind(article, cue);
      return row === undefined
        ? []
        : namesIn(article, row, count)
            .filter((name) => !isOtherInCell(name, known) && !isOtherFirm(name, known))
            .map((name) => memberOf(name, known));
    },
  };
}

function countAt(text: string, { start }: Cue): number {
  const before = text.slice(Math.max(0, start - LONGEST_NUMBER), start);
  return Number(NUMBER_PATTERN.exec(before)?.groups?.['number'] ?? 0);
}

/** What stands behind a colon or in brackets, or in the footnote that stars lead to. */
function rowBehind(article: IndexedArticle, { start, end }: Cue): Span | undefined {
  const { text } = article;
  const block = blockAt(article, start);
  if (block === undefined) return undefined;
  const behind = text.slice(end, Math.min(block.end, end + 8));
  const stars = STARS_PATTERN.exec(behind)?.groups?.['stars'];
  if (stars !== undefined) return footnote(article, end, stars);
  const open = OPEN_PATTERN.exec(behind)?.[0];
  return open === undefined ? undefined : rowFrom(text, end + open.length, block.end, open.trimEnd().endsWith('('));
}

/** The line below that begins with just these stars. */
function footnote(article: IndexedArticle, end: number, stars: string): Span | undefined {
  const { text } = article;
  const below = text.slice(end, end + LONGEST_REACH);
  const line = [...below.matchAll(/\n[^\S\n]*(?<stars>\*{1,3})(?!\*)\s?/gu)].find(
    ({ groups }) => groups?.['stars'] === stars,
  );
  if (line === undefined) return undefined;
  const start = end + line.index + line[0].length;
  const block = blockAt(article, start);
  if (block === undefined) return undefined;
  // * 참여기업(3개사) : 가온나래, … has a heading of its own
  const heading = /^[^,:：\n]{1,24}[:：]\s?/u.exec(text.slice(start, block.end))?.[0].length ?? 0;
  return rowFrom(text, start + heading, block.end, false);
}

function rowFrom(text: string, start: number, limit: number, isBracket: boolean): Span | undefined {
  const line = text.slice(start, Math.min(limit, start + LONGEST_ROW));
  const broken = line.search(/\n/u);
  const row = broken < 0 ? line : line.slice(0, broken);
  const closed = isBracket ? closing(row) : row.length;
  if (closed < 0) return undefined;
  return { start, end: start + row.slice(0, closed).trimEnd().replace(TAIL_PATTERN, '').trimEnd().length };
}

/** Where the bracket around a row closes; -1 where it does not. */
function closing(row: string): number {
  let depth = 0;
  for (let at = 0; at < row.length; at += 1) {
    if (row.charAt(at) === '(') depth += 1;
    else if (row.charAt(at) === ')' && (depth -= 1) < 0) return at;
  }
  return -1;
}

/** Whether a firm of another extent is named there. */
function isOtherFirm(name: Span, known: Known): boolean {
  return known
    .indexOf(COMPANY)
    .overlapping(name)
    .some(({ pending, start, end }) => pending === undefined && (start !== name.start || end > name.end));
}

function memberOf(name: Span, known: Known): Candidate {
  const weak = listedAt(known, name);
  return weak === undefined ? firmCandidate(name, ID, BECAUSE) : supported(weak, ID, BECAUSE, 'dictionary');
}
