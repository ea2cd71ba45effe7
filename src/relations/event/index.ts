// A named occasion: ‘글로벌 중소기업인의 밤’을 개최했다, 부산에서 열린 제3회 새벽 포럼. Not: 간담회를 열었다 (no name of its own).
import { z } from 'zod';
import type { Occasion } from '../../core/relation.js';
import { createWordTable } from '../../text/word-table.js';
import { wordsOf } from '../../text/words.js';
import { withWholeSentences } from '../broken-sentences.js';
import { outlinesOf, type Outline } from '../outline.js';
import type { RelationContext, RelationKind, Sentence } from '../shape.js';
import type { RelationWords } from '../words.js';
import { nounEnd } from './bare-names.js';
import { frameOf } from './frame.js';
import { isLikeOccasion, isSameOccasion, mergeReadings, withFacts, type Facts } from './merge.js';
import type { NounAt, OccasionNoun } from './name-shape.js';
import { namesOccasion, occasionNames } from './names.js';
import { createEventPatterns, type EventPatterns } from './patterns.js';
import { readSentence } from './reading.js';
import { withReferences } from './references.js';
import { asWhen } from './when.js';

const TYPE = 'event';
/**
 * `named_by` is `subject` where the words in front of the noun are name enough (새벽 연구센터 개소식), `number` where it is an
 * occasion only with one: 제5차 새벽산업위원회, `rank` where
 * many words do not do in its place: 제3차 한일 새벽대화; `none` where a longer noun is no occasion: 제291회 임시회 본회의 is a sitting of a council.
 */
export const EVENT_NOUN_ROW = z.object({
  noun: z.string().min(1),
  named_by: z.enum(['', 'subject', 'number', 'rank', 'none']).default(''),
});

const OTHER_ZONES: ReadonlySet<string> = new Set(['table', 'contact', 'boilerplate']);

/** `nouns` are what occasions are called: 포럼, 시상식. */
export function createEventKind(nouns: readonly z.infer<typeof EVENT_NOUN_ROW>[], words: RelationWords): RelationKind {
  const patterns = createEventPatterns(
    words,
    nouns.map(({ noun }) => noun),
  );
  const nounAt = nounFinder(
    nouns.map(({ noun: word, named_by }) => [
      word,
      named_by === 'none'
        ? null
        : {
            word,
            namedBySubject: named_by === 'subject',
            namedByNumber: named_by === 'number' || named_by === 'rank',
            namedByRank: named_by === 'rank',
          },
    ]),
  );
  return {
    type: TYPE,
    relate(given) {
      const context = withWholeSentences(given, (words) => patterns.anyNoun.test(words));
      const frame = frameOf(context);
      const readings = context.sentences.flatMap((sentence, index) =>
        OTHER_ZONES.has(sentence.block.zone) ? [] : readSentence(context, index, frame, nounAt, patterns),
      );
      const told = withReferences(context, mergeReadings(readings, patterns), frame, nounAt, patterns);
      return withOutlines(context, told, nounAt, patterns);
    },
    silences: (context) => {
      const frame = frameOf(context);
      return context.sentences.flatMap((sentence, index) => {
        const said = context.article.text.slice(sentence.start, sentence.end);
        if (!patterns.held.test(said) || readSentence(context, index, frame, nounAt, patterns).length > 0) return [];
        const reason = whyNoOccasion(context, sentence, nounAt, patterns);
        return reason === undefined ? [] : [{ type: TYPE, start: sentence.start, end: sentence.end, reason }];
      });
    },
  };
}

function nounFinder(nouns: Iterable<readonly [string, OccasionNoun | null]>): NounAt {
  const table = createWordTable(nouns);
  return (text, start = 0, end = text.length) => table.before(text, end, start)?.value ?? undefined;
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

/** A box may have the words of a name in another order: `<새벽 기술 보관 분야 토론회 개요>`, ‘보관 분야 새벽 기술 토론회’. */
function isOneOccasion(title: string, name: string): boolean {
  return isSameOccasion(title, name) || (title.slice(-2) === name.slice(-2) && isLikeOccasion(title, name));
}

/** What the boxes add; a box with the name of another occasion is one of its own. */
function withOutlines(
  context: RelationContext,
  occasions: readonly Occasion[],
  nounAt: NounAt,
  patterns: EventPatterns,
): readonly Occasion[] {
  const outlines = outlinesOf(context);
  const found = occasions.map((occasion, index) => {
    const outline = outlines.find(({ title }) =>
      title === undefined ? index === 0 : isOneOccasion(title.name, occasion.name),
    );
    return outline === undefined ? occasion : withFacts(occasion, factsOf(outline));
  });
  const own = outlines.flatMap((outline): readonly Occasion[] => {
    const { title, start, end } = outline;
    if (title === undefined || !namesOccasion(context, title, nounAt, patterns)) return [];
    if (occasions.some(({ name }) => isOneOccasion(title.name, name))) return [];
    return [withFacts({ type: TYPE, name: title.name, rule: 'event/outline', start, end }, factsOf(outline))];
  });
  return [...found, ...own];
}

function factsOf({ when, ...facts }: Outline): Facts {
  return { ...facts, when: when === undefined ? {} : asWhen(when) };
}
