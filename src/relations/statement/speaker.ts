// Who says a quotation: `김보람 이사장은 “…”라고`, `“…”라고 김보람 이사장은 말했다`, `그는 “…”라고`, `“….” 김보람 대표의 말이다`,
// `한다솔(41) 씨는 “…”라고`, `회사 측은 “…”라고`; `이어 “…”라고` behind a sentence whose subject is a person.
// Not: 중기부 관계자는 “…”라고, 한 교수는 “…”라고, “…”는 지적도 있다.
import type { RelationName } from '../../core/relation.js';
import type { Mention, Span } from '../../core/types.js';
import type { Titles } from '../../lexicon/titles.js';
import type { RelationContext, Sentence } from '../shape.js';
import { isSubject, phraseEnd } from '../subjects.js';
import type { Quote } from './quotes.js';

export interface Speaker {
  readonly name: RelationName;
  /** The last part of the rule's id: what told the speaker. */
  readonly by: 'quoted' | 'pronoun' | 'before' | 'owner' | 'resident' | 'side';
}

/** How far back, in UTF-16 code units, 그는 and 회사 측은 may mean. */
const REACH_BACK = 1500;
// a closed class of pronouns
const PRONOUN_PATTERN = /(?:^|[\s.,])그(?:녀)?(?:는|도)(?=\s)/u;
const OPENING_MARK_PATTERN = /[“"]/u;
/** 정치권에서는 “…”: somebody without a name. */
const WHERE_PATTERN = /(?:^|\s)[가-힣]{2,8}에서는\s?$/u;
/** ‘새벽 운동본부’는: a body that is no record. */
// particles and endings are grammar, a closed class, so that it stays a pattern
const QUOTED_BODY_PATTERN = /[‘'](?<name>[^‘’'\n]{3,30})[’'](?:은|는|이|가|도)(?=[\s,])/gu;
/** 한다솔(41) 씨는; not 김모 씨는. */
const RESIDENT_PATTERN = /(?<name>[가-힣]{2,4})(?<!모)(?:\s?\(\d{1,3}[^)]{0,8}\))?\s?씨(?:는|가|도|로,)(?![가-힣])/u;
const SIDE_PATTERN = /^\s측[은이](?![가-힣])/u;
const FIRM_SIDE_PATTERN = /(?:^|[\s.,])회사(?:\s측[은이]|는)(?![가-힣])/u;
const SUBJECT_PATTERN = /^(?:\([^)]{1,20}\))?(?:께서는|께서|[은는이가도])(?![가-힣])/u;
const WHOLE_QUOTE_PATTERN = /^[“"](?<inside>[^“”"]{5,1200}[다요까죠네냐.!?…])[”"]$/u;

/**
 * `nameless` where the sentence tells a speaker without a name; undefined where it tells none. `current` is who spoke before.
 */
export function speakerOf(
  context: RelationContext,
  sentence: Sentence,
  quote: Quote,
  from: number,
  current: Speaker | undefined,
  titles: Titles,
): Speaker | 'nameless' | undefined {
  const { text } = context.article;
  const before = { start: from, end: quote.start - 1 };
  const subject = lastSpeaker(context, before);
  const saidFrom = subject === undefined ? before.start : phraseEnd(text, subject);
  const said = text.slice(saidFrom, before.end);
  const start = quote.end + 1;
  if (context.patterns.hearsay.test(text.slice(start, sentence.end))) return 'nameless';
  if (subject !== undefined && SIDE_PATTERN.test(said)) return { name: context.nameOf(subject), by: 'side' };
  const resident = RESIDENT_PATTERN.exec(said)?.groups?.['name'];
  if (resident !== undefined) return { name: { name: resident }, by: 'resident' };
  if (FIRM_SIDE_PATTERN.test(said)) return firmBefore(context, saidFrom) ?? 'nameless';
  if (context.patterns.nameless.test(said)) return 'nameless';
  if (PRONOUN_PATTERN.test(said)) return personBefore(context, saidFrom) ?? 'nameless';
  const body = [...said.matchAll(QUOTED_BODY_PATTERN)].at(-1)?.groups?.['name'];
  if (body !== undefined && context.patterns.unlistedBody.test(body)) return { name: { name: body }, by: 'quoted' };
  if (subject === undefined && WHERE_PATTERN.test(said)) return 'nameless';
  if (hasOwnSubject(context, { start: saidFrom, end: before.end }, current, titles)) return 'nameless';
  if (subject !== undefined) return { name: context.nameOf(subject), by: 'quoted' };
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

/** A sentence that is all quotation, where the next one says whose words it is: `대전에서 만난 김보람 대표의 말이다`. */
export function wordsOfNext(
  context: RelationContext,
  index: number,
): { readonly quote: Quote; readonly speaker: Speaker } | undefined {
  const [sentence, next] = [context.sentences[index], context.sentences[index + 1]];
  if (sentence === undefined || next === undefined || sentence.block.zone === 'headline') return undefined;
  const { text } = context.article;
  const inside = WHOLE_QUOTE_PATTERN.exec(text.slice(sentence.start, sentence.end))?.groups?.['inside'];
  const owner = inside === undefined ? undefined : ownerOf(context, next);
  if (inside === undefined || owner === undefined) return undefined;
  const start = sentence.start + 1;
  return {
    quote: { start, end: start + inside.length, said: true },
    speaker: { name: context.nameOf(owner), by: 'owner' },
  };
}

/** 한 교수는, 행정부시장은: somebody with a title who is no record; not 장관은 behind words of the minister. */
function hasOwnSubject(context: RelationContext, span: Span, current: Speaker | undefined, titles: Titles): boolean {
  const { text } = context.article;
  const known = context.records[current?.name.record ?? -1]?.attributes['title'];
  return titles
    .find(text, span.start, span.end)
    .some(
      ({ end, start }) =>
        end <= span.end && SUBJECT_PATTERN.test(text.slice(end, end + 26)) && text.slice(start, end) !== known,
    );
}

function personBefore(context: RelationContext, at: number): Speaker | undefined {
  const person = personsIn(context, { start: Math.max(0, at - REACH_BACK), end: at }).at(-1);
  return person === undefined ? undefined : { name: context.nameOf(person), by: 'pronoun' };
}

function firmBefore(context: RelationContext, at: number): Speaker | undefined {
  const { text } = context.article;
  const firm = mentionsIn(context, { start: Math.max(0, at - REACH_BACK), end: at }).findLast(
    (mention) => context.is(mention, 'party') && !context.is(mention, 'place') && isSubject(text, mention),
  );
  return firm === undefined ? undefined : { name: context.nameOf(firm), by: 'side' };
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
  const { text } = context.article;
  const subjects = mentionsIn(context, span).filter(
    (mention) => isSubject(text, mention) || SIDE_PATTERN.test(text.slice(phraseEnd(text, mention)).slice(0, 6)),
  );
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
