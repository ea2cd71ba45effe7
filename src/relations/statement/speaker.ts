// Who says a quotation: `김보람 이사장은 “…”라고`, `“…”라고 김보람 이사장은 말했다`, `그는 “…”라고`, `“….” 김보람 대표의 말이다`;
// `이어 “…”라고` behind a sentence whose subject is a person. Not: 중기부 관계자는 “…”라고.
import type { RelationName } from '../../core/relation.js';
import type { Mention, Span } from '../../core/types.js';
import type { RelationContext, Sentence } from '../shape.js';
import { isSubject, phraseEnd } from '../subjects.js';
import type { Quote } from './quotes.js';

export interface Speaker {
  readonly name: RelationName;
  /** The last part of the rule's id: what told the speaker. */
  readonly by: 'quoted' | 'pronoun' | 'before' | 'owner';
}

/** How far back, in UTF-16 code units, 그는 may mean. */
const PRONOUN_REACH = 1500;
// a closed class of pronouns
const PRONOUN_PATTERN = /(?:^|[\s.,])그(?:녀)?(?:는|도)(?=\s)/u;
const OPENING_MARK_PATTERN = /[“"]/u;

/** `nameless` where the sentence tells a speaker without a name; undefined where it tells none. */
export function speakerOf(
  context: RelationContext,
  sentence: Sentence,
  quote: Quote,
  from: number,
): Speaker | 'nameless' | undefined {
  const { text } = context.article;
  const before = { start: from, end: quote.start - 1 };
  const subject = lastSpeaker(context, before);
  const saidFrom = subject === undefined ? before.start : phraseEnd(text, subject);
  const said = text.slice(saidFrom, before.end);
  if (context.patterns.nameless.test(said)) return 'nameless';
  if (PRONOUN_PATTERN.test(said)) return personBefore(context, saidFrom) ?? 'nameless';
  if (subject !== undefined) return { name: context.nameOf(subject), by: 'quoted' };
  const start = quote.end + 1;
  const next = text.slice(start, sentence.end).search(OPENING_MARK_PATTERN);
  const behind = { start, end: next < 0 ? sentence.end : start + next };
  const owner = ownerOf(context, behind);
  if (owner !== undefined) return { name: context.nameOf(owner), by: 'owner' };
  const later = lastSpeaker(context, behind);
  return later === undefined ? undefined : { name: context.nameOf(later), by: 'quoted' };
}

/** The person who is the subject of the sentence in front, where the quotation's own sentence has no subject. */
export function subjectBefore(context: RelationContext, index: number): Speaker | undefined {
  const [before, sentence] = [context.sentences[index - 1], context.sentences[index]];
  if (before === undefined || before.block.zone !== sentence?.block.zone) return undefined;
  const person = personsIn(context, before).at(-1);
  return person === undefined ? undefined : { name: context.nameOf(person), by: 'before' };
}

function personBefore(context: RelationContext, at: number): Speaker | undefined {
  const person = personsIn(context, { start: Math.max(0, at - PRONOUN_REACH), end: at }).at(-1);
  return person === undefined ? undefined : { name: context.nameOf(person), by: 'pronoun' };
}

/** `“….” 김보람 대표의 말이다`, `… 김보람 대표의 설명이다` */
function ownerOf(context: RelationContext, span: Span): Mention | undefined {
  const { text } = context.article;
  return mentionsIn(context, span).find(
    (mention) =>
      context.is(mention, 'person') &&
      context.patterns.wordsOf.test(text.slice(phraseEnd(text, mention), span.end).slice(0, 16)),
  );
}

/** The last person who is a subject in a stretch, else the last body. */
function lastSpeaker(context: RelationContext, span: Span): Mention | undefined {
  const subjects = mentionsIn(context, span).filter((mention) => isSubject(context.article.text, mention));
  return (
    subjects.findLast((mention) => context.is(mention, 'person')) ??
    subjects.findLast((mention) => context.is(mention, 'party'))
  );
}

function personsIn(context: RelationContext, span: Span): readonly Mention[] {
  return mentionsIn(context, span).filter(
    (mention) => context.is(mention, 'person') && isSubject(context.article.text, mention),
  );
}

function mentionsIn(context: RelationContext, span: Span): readonly Mention[] {
  return context.within(span).filter((mention) => mention.start >= span.start && mention.end <= span.end);
}
