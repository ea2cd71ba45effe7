// Names of occasions without marks: 제3회 새벽 포럼, 모스크바 수출인큐베이터 개소식, in headings 새벽 산업 육성을 위한 간담회.
// Not: 간담회, 3주간, 두 번째 설명회 (nothing tells them from others of their kind), 개발해 대전에서 (a city).
import { particlesEnd } from '../../korean/edges.js';
import { isDigit } from '../../text/characters.js';
import { wordsOf, type Word } from '../../text/words.js';
import type { Span } from '../../core/types.js';
import type { RelationContext, Sentence } from '../shape.js';
import { earliestStart, nameStart } from './name-start.js';
import { NUMBERED_PATTERN, type NounAt, type OccasionName, type Whereabouts } from './name-shape.js';
import type { EventPatterns } from './patterns.js';
import { bracketAt, saysMuch, type Marked } from './quoted-names.js';

/** What tells one occasion from others of its kind: a number among several, a year, Latin letters. */
const DISTINCT_PATTERN =
  /제\s?\d{1,3}\s?[회차](?!례)|(?<!\d)\d{1,2}\s?[회차](?!례)|(?:^|\D)(?:19|20)\d{2}(?!\d)|[’']\d{2}(?!\d)|[A-Z]{2}|[가-힣]-[가-힣]/u;

export function bareNames(
  context: RelationContext,
  sentence: Sentence,
  nounAt: NounAt,
  patterns: EventPatterns,
  { isHeading, isOpening, isDated, mayBeHeld }: Whereabouts,
  marked: readonly Marked[],
): readonly OccasionName[] {
  const { text } = context.article;
  const words = wordsOf(text, sentence.start, sentence.end);
  return words.flatMap((word, index): readonly OccasionName[] => {
    const end = nounEnd(text, word, nounAt);
    // 새벽컨벤션 센터는 곳, 대표적인 궁궐 활용 축제인 …: a place, and what another occasion is
    if (end < 0 || NO_NAME_BEHIND_PATTERN.test(text.slice(end, end + 6)) || !mayBeHeld(end)) return [];
    if (!isNoPlace(context, word.start, end)) return [];
    const first = earliestStart(text, words, index);
    // (이하 새벽마당): what it is called for short
    if (SHORT_FORM_PATTERN.test(text.slice(Math.max(sentence.start, word.start - LONGEST_SHORT), word.start)))
      return [];
    // a noun alone is no name: 간담회를
    if (first === word.start && marked.length === 0) return [];
    const isHeld = HELD_PATTERN.test(text.slice(end, end + 4));
    // 5일 입지 후보지 공모 설명회를 개최한다: on a day of its own a subject tells it from others, wherever that is said
    const bySubject = isOpening || (isHeld && isDated());
    if (!bySubject && !mayBeDistinct(context, { start: first, end }, word, nounAt)) return [];
    const bareStart = nameStart(context, sentence, words, index, patterns, isHeading);
    // ‘새벽 사업’ 추진을 위한 보고회 개최
    const lead = isHeading
      ? marked.find(({ close }) => close <= bareStart && /^\s?$/u.test(text.slice(close, bareStart)))
      : undefined;
    const start = lead?.open ?? bareStart;
    const name = (
      lead === undefined ? text.slice(start, end) : `${text.slice(lead.start, lead.end)}${text.slice(lead.close, end)}`
    ).replace(/\s+/gu, ' ');
    const bracket = bracketAt(text, end, sentence.end);
    const opening = nounAt(name)?.namedBySubject === true;
    const own = {
      start,
      end,
      name,
      quoted: false,
      vague: !opening && !DISTINCT_PATTERN.test(withoutGloss(name)),
      unsaid: false,
      opening,
      ...(bracket === undefined ? {} : { bracket }),
    };
    // 대학(원)생 공모전, ‘새벽 사업’ 추진을 위한 보고회: not the half of a word or of a name
    if (
      lead === undefined &&
      start > sentence.start &&
      HALF_PATTERN.test(text.slice(Math.max(sentence.start, start - 3), start))
    )
      return [];
    // 연 3회 새벽 공모전: how often
    if (COUNTED_PATTERN.test(name) && OFTEN_PATTERN.test(text.slice(Math.max(sentence.start, start - 3), start)))
      return [];
    if (!name.includes(' ')) return [];
    if (isDistinct(context, own, nounAt, patterns)) return [own];
    // what the article is about is told from others by its subject
    return bySubject &&
      (isOpening || saysMuch(name)) &&
      hasSubject(own, nounAt, patterns, isHeld && (isHeading || saysMuch(name)))
      ? [own]
      : [];
  });
}

const HALF_PATTERN = /[\p{L}\p{N})\].~∼-]$|[’”」｣』〉》][\s*]$/u;
/** 상품기획자(MD) 상담회: a gloss tells it from no other. */
function withoutGloss(name: string): string {
  return name.replace(/\([^()]*\)/gu, '');
}

const COUNTED_PATTERN = /^\d{1,2}\s?[회차]/u;
/** What says how often is a closed class, so this stays a pattern. */
const OFTEN_PATTERN = /(?<![가-힣])(?:연|총|월|매년|매월)\s$/u;
/** In front of the noun of a short name. */
const SHORT_FORM_PATTERN = /\(이하\s[^()]*$/u;
const LONGEST_SHORT = 24;

/** 협의회 개최: what is held is no body. */
const HELD_PATTERN = /^[을를이가]?\s(?:개최|열)/u;

const NO_NAME_BEHIND_PATTERN = /^(?:인\s|,?\s?[「｢‘“『](?![\d에을를이은는과와의로])|이다|\s(?:센터|홀|호텔|타워))/u;

/** 건물 탄소중립 간담회, 탈북민 가족 초청 힐링캠프: words enough. Not: 유관기관 간담회, 업무 협약식. */
function hasSubject(
  { name }: { readonly name: string },
  nounAt: NounAt,
  patterns: EventPatterns,
  isHeld: boolean,
): boolean {
  const noun = nounAt(name);
  if (noun === undefined || (noun.namedByNumber && !isHeld)) return false;
  const words = name.slice(0, name.length - noun.word.length).split(/[\s·]+/u);
  return words.filter((word) => word.length > 1 && !patterns.anyOccasion.test(word)).length >= SUBJECT_WORDS;
}

const SUBJECT_WORDS = 2;

/** 에서부터라도: particles behind a noun are no longer, in UTF-16 code units. */
const LONGEST_PARTICLES = 8;

/** Where the noun of a word ends, particles set aside; -1 where the word has none. */
export function nounEnd(text: string, word: Word, nounAt: NounAt): number {
  const least = Math.max(word.start + 1, word.end - LONGEST_PARTICLES);
  for (let cut = word.end; cut > least; cut -= 1) {
    const noun = nounAt(text, word.start, cut);
    if (noun === undefined || (cut !== word.end && particlesEnd(text, cut) !== word.end)) continue;
    // 3주간, 1~3호기 준공식: a number right in front counts
    if (!isDigit(text.charCodeAt(cut - noun.word.length - 1))) return cut;
  }
  return -1;
}

/** A cheap question before the beginning of a name is looked for: whether `isDistinct` can hold of a part of a stretch. */
function mayBeDistinct(context: RelationContext, { start, end }: Span, word: Span, nounAt: NounAt): boolean {
  const noun = nounAt(context.article.text, word.start, end);
  const said = context.article.text.slice(start, end);
  if (noun?.namedByNumber === true) return ANY_NUMBERED_PATTERN.test(said);
  return (
    noun?.namedBySubject === true ||
    DISTINCT_PATTERN.test(said) ||
    context.within({ start, end }).some((mention) => mention.start >= start && mention.end <= end)
  );
}

const ANY_NUMBERED_PATTERN = /제\s?\d/u;

/** 대전에서 is a city, however an exhibition may be called. */
function isNoPlace(context: RelationContext, start: number, end: number): boolean {
  return !context.within({ start, end }).some((mention) => mention.end === end && context.is(mention, 'place'));
}

/** 제3회 새벽 포럼, 모스크바 상담회, 새벽 연구센터 개소식: a number, a place, a body or what is opened; not: 2차 온라인 간담회. */
export function isDistinct(
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
      DISTINCT_PATTERN.test(withoutGloss(name)) ||
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

const NUMBER_PATTERN = /^(?:제?\s?\d{1,3}\s?[회차기탄]|(?:19|20)\d{2}년?(?:도)?)\s?/u;
