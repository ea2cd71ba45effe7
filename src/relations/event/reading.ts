// What one sentence says of an occasion: its name, that it is held, when, where, by whom.
//   `중기부는 5일 부산에서 ‘새벽 포럼’을 개최했다`
// Not: a quotation (what somebody speaks of need not take place), a paper about it (`포럼 개최 계획`).
import { once } from '../../text/once.js';
import { within } from '../../text/spans.js';
import { datesOf, firstPlace } from '../circumstances.js';
import { hasVerbBetween } from '../clauses.js';
import type { RelationContext, Sentence } from '../shape.js';
import { hostsOf, type Holding } from './hosts.js';
import { isSentence, type Frame } from './frame.js';
import type { Reading } from './merge.js';
import type { NounAt, OccasionName } from './name-shape.js';
import { occasionNames } from './names.js';
import type { EventPatterns } from './patterns.js';
import { asWhen, isLookedBackOn, tellsDay, whenOf } from './when.js';
import { newPlaceOf, placeOf } from './where.js';

/** How far behind its name the holding of an occasion is said, in UTF-16 code units. */
const REACH = 40;
/** The same where no verb and no other object comes between: `‘새벽 포럼’을 7일부터 사흘간 부산 새벽호텔에서 연다`. */
const LONG_REACH = 160;
/** Sentences behind the one that names it that need not say that they are about the occasion. */
const NEXT = 2;
/** In UTF-16 code units; what is longer is no sentence, and reading it name by name would take too long. */
const LONGEST_SENTENCE = 4000;

/** The occasions that one sentence of `frame` names and says something of. */
export function readSentence(
  context: RelationContext,
  index: number,
  frame: Frame,
  nounAt: NounAt,
  patterns: EventPatterns,
): readonly Reading[] {
  const sentence = context.sentences[index];
  if (sentence === undefined || sentence.end - sentence.start > LONGEST_SENTENCE) return [];
  const quotations = once(() => within(context.article.segmented.quotations ?? [], sentence));
  const { text } = context.article;
  const isHeldAhead = once(() => patterns.heldAhead.test(text.slice(sentence.start, sentence.end)));
  const isNote = NOTE_PATTERN.test(text.charAt(sentence.start));
  const isHeading = (index < frame.text && !isNote) || isTitle(sentence);
  const where = {
    isHeading,
    isOpening: (index < frame.leads && !isNote) || isTitle(sentence),
    isDated: once(() => isSentence(context, sentence) && tellsDay(context, sentence, patterns)),
    mayBeHeld: (end: number) => isHeldAhead() || tellsHolding(text.slice(end, reachOf(sentence, end)), patterns),
  };
  return occasionNames(context, sentence, nounAt, patterns, where).flatMap((named, at, all) => {
    // what somebody speaks of need not take place
    if (quotations().some(({ start, end }) => start <= named.start && named.end <= end)) return [];
    if (patterns.paper.test(text.slice(named.end, Math.min(sentence.end, named.end + REACH)))) return [];
    const holding = holdingOf(context, sentence, named, patterns);
    const reading = holding && readingOf(context, index, named, holding, patterns, ownStart(named, all[at - 1]));
    return reading === undefined ? [] : [{ ...reading, heading: isHeading, lead: where.isOpening && !isHeading }];
  });
}

/** 부산에서 열리는 ‘새벽 포럼(10.5)’, ‘누리 축제(10.7)’: where each has its day, the place in front is that of the first. */
function ownStart(named: OccasionName, before: OccasionName | undefined): number | undefined {
  return named.bracket === undefined || before?.bracket === undefined ? undefined : before.end;
}

const NOTE_PATTERN = /[*※]/u;

function isTitle({ block }: Sentence): boolean {
  return block.zone === 'headline' || block.zone === 'subtitle';
}

function reachOf(sentence: Sentence, end: number): number {
  return Math.min(sentence.end, end + LONG_REACH);
}

/** Whether what stands behind a name may say that it is held; a cheap question before its beginning is looked for. */
function tellsHolding(behind: string, patterns: EventPatterns): boolean {
  return (
    patterns.held.test(behind) ||
    patterns.there.test(behind) ||
    patterns.attended.test(behind) ||
    patterns.byMeans.test(behind) ||
    BRACKET_PATTERN.test(behind)
  );
}

const BRACKET_PATTERN = /^\s?\(/u;

/** What the sentence says of an occasion; undefined where it only mentions it. */
export function holdingOf(
  context: RelationContext,
  sentence: Sentence,
  named: OccasionName,
  patterns: EventPatterns,
): Holding | undefined {
  const { text } = context.article;
  const behind = text.slice(named.end, reachOf(sentence, named.end));
  if (patterns.heldBefore.test(text.slice(Math.max(sentence.start, named.start - 16), named.start))) return 'passive';
  // 새벽 총회 계기에 개최된 ‘누리 회의’: another is held
  const before = text.slice(Math.max(sentence.start, named.start - 16), named.start);
  if (ON_OCCASION_PATTERN.test(behind) && !ADNOMINAL_PATTERN.test(before)) return undefined;
  if (!named.vague && patterns.byMeans.test(behind)) return 'active';
  const there = patterns.there.test(behind);
  const attended = patterns.attended.test(behind);
  const held = there || attended || NO_OBJECT_PATTERN.test(behind) ? null : patterns.held.exec(behind);
  if (held !== null && isOfName(context, sentence, named.end, named.end + held.index))
    return SUBJECT_PATTERN.test(behind) ||
      patterns.passive.exec(behind.slice(held.index))?.index === 0 ||
      patterns.spokenOf.test(behind.slice(held.index))
      ? 'passive'
      : 'active';
  if (named.unsaid || named.vague) return undefined;
  if (there || attended) return 'named';
  return named.bracket !== undefined && datesOf(context, named.bracket).length > 0 ? 'named' : undefined;
}

/** Not: 새벽부가 주최하는 ‘새벽 총회’ 계기에, whose day it tells. Endings in front of a noun, so it stays a pattern. */
const ADNOMINAL_PATTERN = /(?:하는|한|된|린)\s?$/u;
const ON_OCCASION_PATTERN = /^[’'”"」｣]?(?:\s[가-힣]{1,4}(?<![을를])){0,2}\s계기(?:에|로)?\s/u;

/** Whether a verb is of the name before it; far behind, nothing else may stand between that it could be of. */
function isOfName(context: RelationContext, sentence: Sentence, end: number, verb: number): boolean {
  if (verb - end <= REACH) return true;
  const between = context.article.text.slice(end, verb);
  // 30여 명이 참석한 가운데: says who was there
  const clause = end + Math.max(0, between.lastIndexOf('가운데'));
  // 5일에는 ‘새벽 포럼’, 7일에는 ‘누리 축제’ 등을 개최: one verb for all of a list
  if (isListed(between)) return !hasVerbBetween(context, sentence, { start: end, end: verb });
  return (
    OWN_PARTICLE_PATTERN.test(between) &&
    !/[가-힣][을를]\s(?!통해|통하여)/u.test(between.slice(FIRST_WORDS)) &&
    !hasVerbBetween(context, sentence, { start: clause, end: verb })
  );
}

/** Behind a name, up to the verb: a comma, others in marks, and the only object. */
function isListed(between: string): boolean {
  return (
    COMMA_PATTERN.test(between) &&
    OPEN_MARK_PATTERN.test(between) &&
    LAST_OBJECT_PATTERN.test(between) &&
    between.search(OBJECT_PATTERN) === between.search(LAST_OBJECT_PATTERN)
  );
}

const COMMA_PATTERN = /^[’'”"」｣』>〉》]?(?:\([^()]*\))?,\s/u;
const OPEN_MARK_PATTERN = /[‘“'"「｢『]/u;
const OBJECT_PATTERN = /[을를]\s/u;
const LAST_OBJECT_PATTERN = /[을를]\s(?:[가-힣]{2,4}\s)?$/u;
/** The particle of the name, a bracket and its noun passed over: `’(부산) 행사를 `. */
const OWN_PARTICLE_PATTERN = /^[’'”"」｣』>〉》]?(?:\([^()]*\))?\s?(?:행사)?[을를이가은는](?![가-힣])/u;
const FIRST_WORDS = 6;

/** The occasion itself is the subject of what follows. */
const SUBJECT_PATTERN = /^(?:\([^()]*\))?\s?(?:행사)?[은는이가](?![가-힣])/u;
/** ‘새벽 마켓’의 홍보를 위해 공모전이 열린다: something else is held. */
const NO_OBJECT_PATTERN = /^(?:\([^()]*\))?의\s(?!개|막|첫|문)/u;

export function readingOf(
  context: RelationContext,
  index: number,
  named: OccasionName,
  holding: Holding,
  patterns: EventPatterns,
  from?: number,
): Omit<Reading, 'heading' | 'lead'> | undefined {
  const { bracket } = named;
  const sentence = context.sentences[index];
  if (sentence === undefined) return undefined;
  const [inBracket] = bracket === undefined ? [] : datesOf(context, bracket);
  const when = inBracket === undefined ? whenOf(context, sentence, named, patterns) : asWhen(inBracket);
  if (isLookedBackOn(context, sentence, named, when, holding !== 'named')) return undefined;
  const ahead = { start: from ?? sentence.start, end: named.start };
  const place =
    placeOf(context, ahead) ??
    (named.opening ? newPlaceOf(context, ahead) : undefined) ??
    // what is opened stands where its name says: 모스크바 새벽센터 개소식
    (named.opening ? firstPlace(context, named) : undefined) ??
    (bracket === undefined ? undefined : firstPlace(context, bracket)) ??
    (holding === 'named' ? undefined : placeOf(context, { start: named.end, end: sentence.end }));
  const hosts = hostsOf(context, sentence, named, holding, patterns);
  const count = countOf(context, index, named.name, patterns);
  return {
    occasion: {
      type: 'event',
      name: named.name,
      ...when,
      ...(place === undefined ? {} : { place }),
      ...(hosts.length === 0 ? {} : { hosts }),
      ...(count === undefined ? {} : { count }),
      rule: named.quoted ? 'event/quoted' : 'event/named',
      start: sentence.start,
      end: sentence.end,
    },
    quoted: named.quoted,
    passing: holding === 'named',
    vague: named.vague,
  };
}

/** How many take part, as the sentence or the next ones say: `‘새벽 포럼’을 열었다. 150여 명이 참석했다`. */
function countOf(
  { article, sentences }: RelationContext,
  index: number,
  name: string,
  patterns: EventPatterns,
): number | undefined {
  for (const [behind, { start, end }] of sentences.slice(index, index + 1 + NEXT).entries()) {
    const said = article.text.slice(start, end);
    // 개막식에는 150여 명이: who comes to a part of it, or to another
    const noun = behind === 0 ? undefined : PART_PATTERN.exec(said)?.groups?.['noun'];
    if (noun !== undefined && patterns.anyNoun.test(noun) && !name.endsWith(noun)) return undefined;
    const count = countIn(said, patterns);
    if (count !== undefined) return count;
  }
  return undefined;
}

/** Not: 이번 간담회에는, which is what was told by another noun. */
const PART_PATTERN = /^[^가-힣]{0,4}(?:이날\s)?(?<noun>[가-힣]{2,6}식)에(?:는|서는)\s/u;

/** 150여 명이 참석했다 → 150 */
export function countIn(said: string, patterns: EventPatterns): number | undefined {
  const { count, counted = count } = patterns.participants.exec(said)?.groups ?? {};
  return counted === undefined ? undefined : Number(counted.replace(/,/gu, ''));
}
