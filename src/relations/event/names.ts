// Names of occasions in a sentence: ‘글로벌 중소기업인의 밤’, ‘국회 미래산업포럼’ 발족식, 제3회 새벽 포럼, 모스크바 수출인큐베이터 개소식.
// Not: 간담회, 3주간, 두 번째 설명회 (nothing tells them from others of their kind), 개발해 대전에서 (a city).
import type { Span } from '../../core/types.js';
import { particlesEnd } from '../../korean/edges.js';
import { isDigit } from '../../text/characters.js';
import { wordsOf, type Word } from '../../text/words.js';
import type { RelationContext, Sentence } from '../shape.js';
import { nameStart } from './name-start.js';
import type { EventPatterns } from './patterns.js';

/** What occasions are called by. */
export interface OccasionNoun {
  readonly word: string;
  /** 개소식, 준공식: what it opens is name enough. */
  readonly namedBySubject: boolean;
  /** 위원회, 국무회의: an occasion only with a number. */
  readonly namedByNumber: boolean;
}

/** The noun at the end of a text. */
export type NounAt = (text: string) => OccasionNoun | undefined;

export interface OccasionName extends Span {
  readonly name: string;
  readonly quoted: boolean;
  /** 부산 상담회: a place in the name is all that tells it from others. */
  readonly vague: boolean;
  /** ‘새벽 2020’ 행사: what it is called does not say that it is an occasion. */
  readonly unsaid: boolean;
  /** Whether it opens something: 개소식, 준공식. */
  readonly opening: boolean;
  /** `푸드 페스타(6.17~9.17)`: what a bracket says of it, inside the marks or right behind. */
  readonly bracket?: Span;
}

/** A stretch between quotation marks, the marks set aside. */
interface Marked extends Span {
  /** Where the opening mark stands. */
  readonly open: number;
  /** Behind the closing mark. */
  readonly close: number;
}

const LONGEST_NAME = 60;
const MARKS: ReadonlyMap<string, string> = new Map([
  ['‘', '’'],
  ['“', '”'],
  ["'", "'"],
  ['"', '"'],
  ['`', '`'],
  ['「', '」'],
  ['｢', '｣'],
  ['『', '』'],
  ['<', '>'],
  ['〈', '〉'],
  ['《', '》'],
]);
const OPEN_MARK_PATTERN = /[‘“'"`「｢『<〈《]/u;
const CURLY_MARKS = '‘“';
const OTHER_CLOSE_PATTERN = /[‘’“”](?=[가-힣\s*(])/u;
/** What tells one occasion from others of its kind: a number among several, a year, Latin letters. */
const DISTINCT_PATTERN =
  /제\s?\d{1,3}\s?[회차](?!례)|(?<!\d)\d{1,2}\s?[회차](?!례)|(?:^|\D)(?:19|20)\d{2}(?!\d)|[’']\d{2}(?!\d)|[A-Z]{2}|[가-힣]-[가-힣]/u;
const NUMBER_BEFORE_PATTERN = /(?:제\s?\d{1,3}\s?[회차]|(?:19|20)\d{2}년?(?:도)?)\s?$/u;
/** `푸드 페스타(6.17~9.17)`, `정책간담회(이하 간담회)`: more than the name. */
const NO_NAME_BRACKET_PATTERN = /\((?:이하[^()]*|[^()\d]*\d[^()]*)\)$/u;

/** What is known of a sentence in which names are looked for. */
export interface Whereabouts {
  /** It says what the article is about, so that a subject tells an occasion from others. */
  readonly isOpening: boolean;
  /** Whether a name without marks that ends at an offset is worth reading. */
  readonly mayBeHeld: (end: number) => boolean;
}

const ANYWHERE: Whereabouts = { isOpening: false, mayBeHeld: () => true };

/** In order of start; none overlaps another. */
export function occasionNames(
  context: RelationContext,
  sentence: Sentence,
  nounAt: NounAt,
  patterns: EventPatterns,
  where: Whereabouts = ANYWHERE,
): readonly OccasionName[] {
  const { text } = context.article;
  const marked = markedIn(text, sentence);
  const quoted = marked.flatMap((span) => quotedName(text, sentence, span, nounAt, patterns));
  const bare = bareNames(context, sentence, nounAt, patterns, where).filter(
    ({ start, end }) =>
      !quoted.some((name) => name.start < end && start < name.end) &&
      // a part of what stands in marks is no name: ｢2030 부산박람회 유치위원회｣
      !marked.some((span) => span.start < end && start < span.close),
  );
  return [...quoted, ...bare].sort((a, b) => a.start - b.start);
}

function markedIn(text: string, sentence: Sentence): readonly Marked[] {
  const found: Marked[] = [];
  if (!OPEN_MARK_PATTERN.test(text.slice(sentence.start, sentence.end))) return found;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const open = text.charAt(at);
    const close = MARKS.get(open);
    if (close === undefined) continue;
    // ‘’21년 스마트 엑스포’: the second mark stands for a century
    const from = text.charAt(at + 1) === '’' && isDigit(text.charCodeAt(at + 2)) ? at + 2 : at + 1;
    const inside = text.slice(from, Math.min(sentence.end, from + LONGEST_NAME + 1));
    const own = inside.indexOf(close);
    // ‘새벽 포럼“을: another mark closes
    const length = own > 0 || !CURLY_MARKS.includes(open) ? own : inside.search(OTHER_CLOSE_PATTERN);
    if (length <= 0) continue;
    const end = from + length;
    // (‘20년 대책)을 위해 ‘새벽 포럼’을: the first mark stands for a century, too
    if (close !== open && text.slice(from, end).includes(open)) continue;
    found.push({ open: at, start: from, end, close: end + 1 });
    at = end;
  }
  return found;
}

function quotedName(
  text: string,
  sentence: Sentence,
  { open, start, end, close }: Marked,
  nounAt: NounAt,
  patterns: EventPatterns,
): readonly OccasionName[] {
  const all = text.slice(start, end);
  const inner = NO_NAME_BRACKET_PATTERN.exec(all);
  // 새벽 페스티벌*: the star leads to a footnote
  const inside = (inner === null ? all : all.slice(0, inner.index)).replace(/[*†]/gu, '').trim();
  const behind = text.slice(close, Math.min(sentence.end, close + 16));
  const follower = followerOf(behind, nounAt);
  // eslint-disable-next-line regexp/no-super-linear-move -- a name is no longer than LONGEST_NAME
  const named = nounAt(inside.replace(/\([^)]*\)$/u, '').trim()) !== undefined;
  // 라스베이거스에서 열린 ‘새벽 2026’
  const isHeld = patterns.openedBefore.test(text.slice(Math.max(sentence.start, open - 16), open));
  if (inside === '' || !(named || follower !== undefined || isHeld || patterns.generic.test(behind))) return [];
  const number = NUMBER_BEFORE_PATTERN.exec(text.slice(Math.max(sentence.start, open - 8), open))?.[0] ?? '';
  // ‘새벽산업위원회’ is a body, ‘제5차 새벽산업위원회’ an occasion
  const needsNumber = nounAt(follower ?? inside)?.namedByNumber === true;
  if (needsNumber && !NUMBERED_PATTERN.test(`${number}${inside}`)) return [];
  const stop = close + (follower?.length ?? 0);
  const bracket = inner === null ? bracketAt(text, stop, sentence.end) : { start: start + inner.index, end };
  return [
    {
      name: `${number === '' ? '' : `${number.trim()} `}${inside}${follower ?? ''}`.replace(/\s+/gu, ' '),
      start: open - number.length,
      end: stop,
      quoted: true,
      vague: false,
      unsaid: !named && follower === undefined && !isHeld,
      opening: nounAt(follower ?? inside)?.namedBySubject === true,
      ...(bracket === undefined ? {} : { bracket }),
    },
  ];
}

/** ‘새벽 포럼’(서울 여의도, 12.19~27) */
function bracketAt(text: string, at: number, limit: number): Span | undefined {
  const match = /^\s?\([^()]{1,50}\)/u.exec(text.slice(at, Math.min(limit, at + 60)));
  return match === null ? undefined : { start: at, end: at + match[0].length };
}

/** ‘국회 미래산업포럼’ 발족식: what kind of occasion it is stands behind the mark. */
function followerOf(behind: string, nounAt: NounAt): string | undefined {
  // ‘새벽 플랫폼’ 1탄 시상식
  const word = /^\s?(?:제?\d{1,2}[회차기탄]\s)?[가-힣]{2,8}/u.exec(behind)?.[0];
  if (word === undefined) return undefined;
  for (let cut = word.length; cut >= 3; cut -= 1) {
    if ((cut === word.length || particlesEnd(word, cut) === word.length) && nounAt(word.slice(0, cut)) !== undefined)
      return word.slice(0, cut);
  }
  return undefined;
}

function bareNames(
  context: RelationContext,
  sentence: Sentence,
  nounAt: NounAt,
  patterns: EventPatterns,
  { isOpening, mayBeHeld }: Whereabouts,
): readonly OccasionName[] {
  const { text } = context.article;
  const words = wordsOf(text, sentence.start, sentence.end);
  return words.flatMap((word, index): readonly OccasionName[] => {
    const end = nounEnd(text, word, nounAt);
    if (end < 0 || !mayBeHeld(end)) return [];
    const start = nameStart(context, sentence, words, index, patterns);
    const name = text.slice(start, end).replace(/\s+/gu, ' ');
    const bracket = bracketAt(text, end, sentence.end);
    const opening = nounAt(name)?.namedBySubject === true;
    const own = {
      start,
      end,
      name,
      quoted: false,
      vague: !opening && !DISTINCT_PATTERN.test(name),
      unsaid: false,
      opening,
      ...(bracket === undefined ? {} : { bracket }),
    };
    // 대학(원)생 공모전: not the half of a word
    if (/[\p{L}\p{N})\]~∼-]/u.test(text.charAt(start - 1)) && start > sentence.start) return [];
    if (!name.includes(' ') || !isNoPlace(context, word.start, end)) return [];
    if (isDistinct(context, own, nounAt, patterns)) return [own];
    // what the article is about is told from others by its subject
    return isOpening && hasSubject(own, nounAt, patterns) ? [own] : [];
  });
}

/** 건물 탄소중립 간담회, 탈북민 가족 초청 힐링캠프: words enough. Not: 유관기관 간담회, 업무 협약식. */
function hasSubject({ name }: { readonly name: string }, nounAt: NounAt, patterns: EventPatterns): boolean {
  const noun = nounAt(name);
  if (noun === undefined || noun.namedByNumber) return false;
  const words = name.slice(0, name.length - noun.word.length).split(/\s+/u);
  return words.filter((word) => word.length > 1 && !patterns.anyOccasion.test(word)).length >= SUBJECT_WORDS;
}

const SUBJECT_WORDS = 2;

/** Where the noun of a word ends, particles set aside; -1 where the word has none. */
export function nounEnd(text: string, word: Word, nounAt: NounAt): number {
  for (let cut = word.end; cut > word.start + 1; cut -= 1) {
    const noun = nounAt(text.slice(word.start, cut));
    if (noun === undefined || (cut !== word.end && particlesEnd(text, cut) !== word.end)) continue;
    // 3주간, 1~3호기 준공식: a number right in front counts
    if (!isDigit(text.charCodeAt(cut - noun.word.length - 1))) return cut;
  }
  return -1;
}

/** 대전에서 is a city, however an exhibition may be called. */
function isNoPlace(context: RelationContext, start: number, end: number): boolean {
  return !context.within({ start, end }).some((mention) => mention.end === end && context.is(mention, 'place'));
}

/** 제3회 새벽 포럼, 모스크바 상담회, 새벽 연구센터 개소식: a number, a place, a body or what is opened; not: 2차 온라인 간담회. */
function isDistinct(
  context: RelationContext,
  { name, start, end }: Pick<OccasionName, 'name' | 'start' | 'end'>,
  nounAt: NounAt,
  patterns: EventPatterns,
): boolean {
  const noun = nounAt(name);
  if (noun?.namedByNumber === true)
    return NUMBERED_PATTERN.test(name) && (noun.word.length > 3 || saysMore(name, nounAt, patterns));
  return (
    saysMore(name, nounAt, patterns) &&
    (noun?.namedBySubject === true ||
      DISTINCT_PATTERN.test(name) ||
      context.within({ start, end }).some((mention) => mention.start >= start && mention.end <= end))
  );
}

/** Whether anything is left of a name besides numbers, what any occasion may be, and its noun. */
function saysMore(name: string, nounAt: NounAt, patterns: EventPatterns): boolean {
  const bare = name.replace(NUMBER_PATTERN, '').trim();
  const noun = nounAt(bare)?.word ?? '';
  return bare
    .slice(0, bare.length - noun.length)
    .split(/\s+/u)
    .some((word) => word !== '' && !patterns.anyOccasion.test(word));
}

/** Whether a title names an occasion by itself. */
export function namesOccasion(
  context: RelationContext,
  title: Span & { readonly name: string },
  nounAt: NounAt,
  patterns: EventPatterns,
): boolean {
  return title.name.includes(' ') && nounAt(title.name) !== undefined && isDistinct(context, title, nounAt, patterns);
}

const NUMBERED_PATTERN = /^(?:(?:19|20)\d{2}년?(?:도)?\s)?제\s?\d{1,4}\s?[회차]/u;
const NUMBER_PATTERN = /^(?:제?\s?\d{1,3}\s?[회차기탄]|(?:19|20)\d{2}년?(?:도)?)\s?/u;
