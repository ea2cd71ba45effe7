// A named occasion: ‘글로벌 중소기업인의 밤’을 개최했다, 부산에서 열린 제3회 새벽 포럼. Not: 간담회를 열었다 (no name of its own).
import { z } from 'zod';
import type { Occasion } from '../../core/relation.js';
import { within } from '../../text/spans.js';
import { createWordTable } from '../../text/word-table.js';
import { wordsOf } from '../../text/words.js';
import { unique } from '../names.js';
import type { RelationContext, RelationKind, Sentence } from '../shape.js';
import type { RelationWords } from '../words.js';
import { hostsOf, type Holding } from './hosts.js';
import { isSameOccasion, mergeReadings, type Reading } from './merge.js';
import { namesOccasion, nounEnd, occasionNames, type NounAt, type OccasionName, type OccasionNoun } from './names.js';
import { outlinesOf, type Outline } from './outline.js';
import { createEventPatterns, type EventPatterns } from './patterns.js';
import { asWhen, datesOf, isLookedBackOn, whenOf } from './when.js';
import { firstPlace, placeOf } from './where.js';

const TYPE = 'event';
/**
 * `named_by` is `subject` where the words in front of the noun are name enough (새벽 연구센터 개소식), `number` where it is an
 * occasion only with one: 제5차 새벽산업위원회.
 */
export const EVENT_NOUN_ROW = z.object({
  noun: z.string().min(1),
  named_by: z.enum(['', 'subject', 'number']).default(''),
});

/** How far behind its name the holding of an occasion is said, in UTF-16 code units. */
const REACH = 40;
/** Sentences behind the one that names it in which those who came are counted. */
const SENTENCES_BEHIND = 40;
/** In UTF-16 code units; what is longer is no sentence, and reading it name by name would take too long. */
const LONGEST_SENTENCE = 4000;
/** Sentences of the text that say what it is about. */
const LEADS = 2;
/** Up to here a sentence need not say that it is about the occasion. */
const NEXT = 2;
const OTHER_ZONES: ReadonlySet<string> = new Set(['table', 'contact', 'boilerplate']);

/** `nouns` are what occasions are called: 포럼, 시상식. */
export function createEventKind(nouns: readonly z.infer<typeof EVENT_NOUN_ROW>[], words: RelationWords): RelationKind {
  const patterns = createEventPatterns(words);
  const nounAt = nounFinder(
    nouns.map(({ noun: word, named_by }) => [
      word,
      { word, namedBySubject: named_by === 'subject', namedByNumber: named_by === 'number' },
    ]),
  );
  return {
    type: TYPE,
    relate(context) {
      const readings = context.sentences.flatMap((sentence, index) =>
        OTHER_ZONES.has(sentence.block.zone) ? [] : readSentence(context, index, nounAt, patterns),
      );
      return withOutlines(context, mergeReadings(readings), nounAt, patterns);
    },
    silences: (context) =>
      context.sentences.flatMap((sentence, index) => {
        const said = context.article.text.slice(sentence.start, sentence.end);
        if (!patterns.held.test(said) || readSentence(context, index, nounAt, patterns).length > 0) return [];
        const reason = whyNoOccasion(context, sentence, nounAt, patterns);
        return reason === undefined ? [] : [{ type: TYPE, start: sentence.start, end: sentence.end, reason }];
      }),
  };
}

function nounFinder(nouns: Iterable<readonly [string, OccasionNoun]>): NounAt {
  const table = createWordTable(nouns);
  return (text) => table.before(text, text.length, 0)?.value;
}

/** Undefined where the sentence is about no occasion at all. */
function whyNoOccasion(
  context: RelationContext,
  sentence: Sentence,
  nounAt: NounAt,
  patterns: EventPatterns,
): string | undefined {
  const { text } = context.article;
  const [named] = occasionNames(context, sentence, nounAt, patterns);
  if (named !== undefined)
    return `${named.name} is named, and the sentence does not say that it is held, or looks back on one of long ago`;
  const noun = wordsOf(text, sentence.start, sentence.end)
    .map((word) => text.slice(word.start, Math.max(word.start, nounEnd(text, word, nounAt))))
    .find((word) => word !== '');
  return noun === undefined
    ? undefined
    : `${noun} has no name of its own: no quotation marks, number, year, place or body tells it from others`;
}

function readSentence(
  context: RelationContext,
  index: number,
  nounAt: NounAt,
  patterns: EventPatterns,
): readonly Reading[] {
  const sentence = context.sentences[index];
  if (sentence === undefined || sentence.end - sentence.start > LONGEST_SENTENCE) return [];
  const quotations = within(context.article.segmented.quotations ?? [], sentence);
  const { text } = context.article;
  const isHeldAhead = patterns.heldAhead.test(text.slice(sentence.start, sentence.end));
  const where = {
    isOpening: opens(context, index),
    mayBeHeld: (end: number) =>
      isHeldAhead || tellsHolding(text.slice(end, Math.min(sentence.end, end + REACH)), patterns),
  };
  return occasionNames(context, sentence, nounAt, patterns, where).flatMap((named) => {
    // what somebody speaks of need not take place
    if (quotations.some(({ start, end }) => start <= named.start && named.end <= end)) return [];
    const holding = holdingOf(context, sentence, named, patterns);
    const reading = holding && readingOf(context, index, sentence, named, holding, patterns);
    return reading === undefined ? [] : [reading];
  });
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

/** Whether a sentence says what the article is about: a headline, a subtitle, the first two of the text. */
function opens({ sentences }: RelationContext, index: number): boolean {
  const zone = sentences[index]?.block.zone;
  if (zone === 'headline' || zone === 'subtitle') return true;
  if (zone !== 'body') return false;
  let before = 0;
  for (let at = index - 1; at >= 0 && before < LEADS; at -= 1) if (sentences[at]?.block.zone === 'body') before += 1;
  return before < LEADS;
}

/** What the sentence says of an occasion; undefined where it only mentions it. */
function holdingOf(
  context: RelationContext,
  sentence: Sentence,
  named: OccasionName,
  patterns: EventPatterns,
): Holding | undefined {
  const { text } = context.article;
  const behind = text.slice(named.end, Math.min(sentence.end, named.end + REACH));
  if (patterns.heldBefore.test(text.slice(Math.max(sentence.start, named.start - 16), named.start))) return 'passive';
  if (!named.vague && patterns.byMeans.test(behind)) return 'active';
  const there = patterns.there.test(behind);
  const attended = patterns.attended.test(behind);
  const held = there || attended || NO_OBJECT_PATTERN.test(behind) ? null : patterns.held.exec(behind);
  if (held !== null)
    return SUBJECT_PATTERN.test(behind) || patterns.passive.test(behind.slice(held.index)) ? 'passive' : 'active';
  if (named.unsaid || named.vague) return undefined;
  if (there || attended) return 'named';
  return named.bracket !== undefined && datesOf(context, named.bracket).length > 0 ? 'named' : undefined;
}

/** The occasion itself is the subject of what follows. */
const SUBJECT_PATTERN = /^(?:\([^()]*\))?\s?(?:행사)?[은는이가](?![가-힣])/u;
/** ‘새벽 마켓’의 홍보를 위해 공모전이 열린다: something else is held. */
const NO_OBJECT_PATTERN = /^(?:\([^()]*\))?의\s(?!개|막|첫|문)/u;

function readingOf(
  context: RelationContext,
  index: number,
  sentence: Sentence,
  named: OccasionName,
  holding: Holding,
  patterns: EventPatterns,
): Reading | undefined {
  const { bracket } = named;
  const [inBracket] = bracket === undefined ? [] : datesOf(context, bracket);
  const when = inBracket === undefined ? whenOf(context, sentence, named, patterns) : asWhen(inBracket);
  if (isLookedBackOn(context, sentence, named, when, holding !== 'named')) return undefined;
  const place =
    placeOf(context, { start: sentence.start, end: named.start }) ??
    // what is opened stands where its name says: 모스크바 새벽센터 개소식
    (named.opening ? firstPlace(context, named) : undefined) ??
    (bracket === undefined ? undefined : firstPlace(context, bracket)) ??
    (holding === 'named' ? undefined : placeOf(context, { start: named.end, end: sentence.end }));
  const hosts = hostsOf(context, sentence, named, holding, patterns);
  const count = countOf(context, index, patterns);
  const { zone } = sentence.block;
  return {
    occasion: {
      type: TYPE,
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
    heading: zone === 'headline' || zone === 'subtitle',
  };
}

/** How many take part, as the sentence or one behind it says: `행사에는 150여 명이 참석했다`. */
function countOf({ article, sentences }: RelationContext, index: number, patterns: EventPatterns): number | undefined {
  const behind = sentences.slice(index, index + 1 + SENTENCES_BEHIND);
  for (const [at, { start, end }] of behind.entries()) {
    const said = article.text.slice(start, end);
    if (at > NEXT && !patterns.atIt.test(said)) continue;
    const { count, counted = count } = patterns.participants.exec(said)?.groups ?? {};
    if (counted !== undefined) return Number(counted.replace(/,/gu, ''));
  }
  return undefined;
}

/** What the boxes add; a box with the name of another occasion is one of its own. */
function withOutlines(
  context: RelationContext,
  occasions: readonly Occasion[],
  nounAt: NounAt,
  patterns: EventPatterns,
): readonly Occasion[] {
  const outlines = outlinesOf(context, patterns);
  const found = occasions.map((occasion, index) => {
    const outline = outlines.find(({ title }) =>
      title === undefined ? index === 0 : isSameOccasion(title.name, occasion.name),
    );
    return outline === undefined ? occasion : withOutline(occasion, outline);
  });
  const own = outlines.flatMap((outline): readonly Occasion[] => {
    const { title, start, end } = outline;
    if (title === undefined || !namesOccasion(context, title, nounAt, patterns)) return [];
    if (occasions.some(({ name }) => isSameOccasion(title.name, name))) return [];
    return [withOutline({ type: TYPE, name: title.name, rule: 'event/outline', start, end }, outline)];
  });
  return [...found, ...own];
}

function withOutline(occasion: Occasion, { when, place, hosts: more, count }: Outline): Occasion {
  const hosts = unique([...(occasion.hosts ?? []), ...more]);
  const dated = occasion.date !== undefined || occasion.from !== undefined;
  return {
    ...occasion,
    ...(dated ? {} : when),
    ...(occasion.place !== undefined || place === undefined ? {} : { place }),
    ...(hosts.length === 0 ? {} : { hosts }),
    ...(occasion.count !== undefined || count === undefined ? {} : { count }),
  };
}
