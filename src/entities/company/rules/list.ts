// Firms in a row: 와일리, 에이알, 오토시그마 등 3개 기업 · 글로벌 기업 3개사(마이크로소프트, 오라클, 다쏘시스템)
// Not: 청도 반시, 바르미어묵 등 450개 업체 (their goods), 생산, 판매, 유통 등.
import { isMiddleDot } from '../../../text/characters.js';
import type { Language } from '../../../lexicon/language.js';
import { endsInflected, nameEnd } from '../../../korean/name-end.js';
import { wordsOf, type Word } from '../../../text/words.js';
import { indexSpans, type SpanIndex } from '../../../text/spans.js';
import type { Block, Candidate, Span } from '../../../core/types.js';
import type { IndexedArticle } from '../../../core/indexed-article.js';
import type { Rule } from '../../../core/rule.js';
import { CLOSERS, COMPANY, firmCandidate, type FirmNames } from '../firm-names.js';

const ID = 'company/list';
/** `총 3개 기업`, `등 5개사`, `6곳`: closes a list of firms. */
const CLOSE_PATTERN =
  /^\s*(?:등의?\s*)?(?:(?:총|모두|국내|글로벌|해외|유망|창업|혁신|입주|참여|선정)\s*)*(?<number>\d{1,3}|두|세|네|다섯)\s*(?:여\s*)?(?:개\s*)?(?:개사|기업|업체|회사|스타트업|은행|사(?![가-힣])|곳)/u;
const OPEN_PATTERN =
  /(?:\d{1,3}\s*(?:개\s*)?(?:개사|기업|업체|회사|스타트업|사)|기업|업체|은행|스타트업|투자사|VC|대기업|협력사)\s*[:：(]\s*$/u;
const SEPARATOR_PATTERN = /^[\s'"‘’“”「」『』]*[,·․･∙‧・ㆍ、]\s*['"‘“「『]?$/u;
/** The weakest reason: it asks for more of the name. */
const WITH_FIRMS = 'in a list with firms';
/** Lists closed by a larger number are of goods or regions as often as of firms. */
const LARGEST_NAMED_LIST = 30;

export function listRule(language: Language, firms: FirmNames): Rule {
  return {
    id: ID,
    phase: 'row',
    cues: ['article'],
    propose(_cue, article, { candidates: proposed }) {
      const known = indexSpans(proposed.filter((candidate) => candidate.type !== 'amount'));
      return article.blocks.flatMap((block) =>
        listsOf(article, block).flatMap((items) => {
          const named = items.filter((item) =>
            known
              .overlapping(item)
              .some(({ type, end, pending }) => type === COMPANY && end === item.end && pending === undefined),
          ).length;
          const why = reasonFor(article.text, block, items, named, firms);
          if (why === undefined) return [];
          return items.flatMap((item) => {
            const name = article.text.slice(item.start, item.end);
            const there = known.overlapping(item);
            const weak = there.find(
              ({ type, pending, start, end }) =>
                type === COMPANY && pending !== undefined && start === item.start && end === item.end,
            );
            if (weak !== undefined) return [listed(weak, why)];
            if (there.some(({ pending }) => pending === undefined) || firms.isGeneric(name) || firms.isBody(name))
              return [];
            if (endsInflected(article, block, item)) return [];
            // 문채원, 네이버에 소송: a person beside a firm
            if (why === WITH_FIRMS && language.names.korean(name) === 'likely') return [];
            // 폭스바겐 티구안(9월), 아우디 Q7(7월): what a firm makes
            if (why === WITH_FIRMS && followsFirm(article.text, known, item)) return [];
            const likely = firms.looksProper(article, item) || firms.isUnclassedName(article, item);
            if (!likely && (why === WITH_FIRMS || !soundsForeign(article, item, language, firms))) return [];
            return [firmCandidate(item, ID, why, 'context')];
          });
        }),
      );
    },
  };
}

function followsFirm(text: string, known: SpanIndex<Candidate>, { start }: Span): boolean {
  return (
    text.charAt(start - 1) === ' ' &&
    known
      .overlapping({ start: start - 2, end: start - 1 })
      .some(({ type, end, pending }) => type === COMPANY && end === start - 1 && pending === undefined)
  );
}

/** 위메프, 티몬: new words that sound transliterated. Not: 정책보좌관, 맞춤반. */
function soundsForeign(article: IndexedArticle, item: Span, language: Language, firms: FirmNames): boolean {
  if (!language.names.soundsForeign('even', article.text.slice(item.start, item.end))) return false;
  return firms.isNewWord(article, item) && language.titles.find(article.text, item.start, item.end).length === 0;
}

/** A weak name that the dictionary lists, among firms: 페이스북, 메타 등 빅테크 기업. */
function listed(candidate: Candidate, because: string): Candidate {
  const { pending, ...rest } = candidate;
  return { ...rest, rule: ID, evidence: 'dictionary', because: `${pending ?? ''}, but ${because}` };
}

function reasonFor(
  text: string,
  block: Block,
  items: readonly ListItem[],
  named: number,
  firms: FirmNames,
): string | undefined {
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const close = CLOSE_PATTERN.exec(text.slice(last.closed, Math.min(block.end, last.closed + 30)));
  const number = Number(close?.groups?.['number'] ?? 0);
  if (close !== null && (/개사|기업|스타트업/u.test(close[0]) || Number.isNaN(number) || number <= LARGEST_NAMED_LIST))
    return 'in a list that a number of firms closes';
  if (OPEN_PATTERN.test(text.slice(Math.max(block.start, first.start - 25), first.start))) return 'in a list of firms';
  if (closesAsFirms(text.slice(last.closed, Math.min(block.end, last.closed + 40)), firms))
    return 'in a list that is said to be of firms';
  return named > 0 && named * 2 >= items.length - 1 ? WITH_FIRMS : undefined;
}

/** What a list is called: `등 글로벌 대기업`, `등의 반도체 업체는`, `등 7개 게임사`; at most four words behind 등. */
const CALLED_PATTERN = /^\s*등(?:의|과 같은)?\s(?<words>[가-힣A-Za-z0-9·\s]+)/u;
const WORDS_TO_HEAD = 4;
/** `등 민간과 함께`, `등 재벌`, `등 기술주가` */
const CALLED_FIRMS_PATTERN = /^(?:민간과|민간이|재벌|재계|기술주|금융권|제조사들)/u;

function closesAsFirms(behind: string, firms: FirmNames): boolean {
  const called = CALLED_PATTERN.exec(behind)?.groups?.['words'] ?? '';
  return called
    .split(/\s+/u)
    .slice(0, WORDS_TO_HEAD)
    .some((word) => firms.isFirmsHead(word) || CALLED_FIRMS_PATTERN.test(word));
}

interface ListItem extends Span {
  /** Where the item with its quotes and brackets ends. */
  readonly closed: number;
}

/** Runs of two or more names between commas or middle dots. */
function listsOf(article: IndexedArticle, block: Block): readonly (readonly ListItem[])[] {
  const { text } = article;
  const lists: ListItem[][] = [];
  let current: ListItem[] = [];
  const flush = (): void => {
    if (current.length >= 2) lists.push(current);
    current = [];
  };
  for (const piece of piecesOf(text, block)) {
    const word = nameWord(text, piece, current.length > 0);
    const previous = current.at(-1);
    if (word === undefined) {
      flush();
      continue;
    }
    if (previous !== undefined && !SEPARATOR_PATTERN.test(text.slice(previous.closed, word.start))) flush();
    const end = nameEnd(article, block, word.start, word.end);
    current.push({ start: word.start, end, closed: closedAt(text, end, block.end) });
    // a particle closes the list
    if (end !== word.end) flush();
  }
  flush();
  return lists;
}

/** Behind a closing quote and a short bracket: `‘에스케이씨(SKC)’`. */
function closedAt(text: string, end: number, limit: number): number {
  let closed = CLOSERS.includes(text.charAt(end)) && end < limit ? end + 1 : end;
  if (text.charAt(closed) === '(') {
    const close = text.slice(closed, Math.min(limit, closed + 40)).indexOf(')');
    if (close > 0) closed += close + 1;
    if (CLOSERS.includes(text.charAt(closed)) && closed < limit) closed += 1;
  }
  return closed;
}

/** The stretches between commas and middle dots; commas inside numbers do not part. */
function piecesOf(text: string, block: Block): readonly Span[] {
  const pieces: Span[] = [];
  let start = block.start;
  for (let i = block.start; i <= block.end; i += 1) {
    const character = text.charAt(i);
    const comma = character === ',' && !(/\d/u.test(text.charAt(i - 1)) && /\d/u.test(text.charAt(i + 1)));
    if (i !== block.end && !comma && character !== '、' && !isMiddleDot(text.charCodeAt(i))) continue;
    if (i > start) pieces.push({ start, end: i });
    start = i + 1;
  }
  return pieces;
}

/** 와일리(서울), 에이알(부산): the bracket behind the first name is no word of the list. */
function beforeBracket(text: string, { start, end }: Span): number {
  const bracket = /\s?\([^()]{1,30}\)['"’”」』]?\s*$/u.exec(text.slice(start, end));
  return bracket === null || bracket.index === 0 ? end : start + bracket.index;
}

/** Of the first piece of a list its last word, of the others the first: `중소기업 와일리`, `오토시그마 등 3개`. */
function nameWord(text: string, piece: Span, inside: boolean): Word | undefined {
  const words = wordsOf(text, piece.start, inside ? piece.end : beforeBracket(text, piece));
  return inside ? words[0] : words.at(-1);
}
