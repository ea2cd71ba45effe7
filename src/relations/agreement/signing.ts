// The signing itself: 이날 협약식에는 강석진 중진공 이사장과 브루스 해럴 시애틀시장이 참석했다 → signers, and where it took place.
import type { Agreement, RelationName } from '../../core/relation.js';
import type { Mention, Span } from '../../core/types.js';
import type { RelationContext, Sentence } from '../shape.js';
import { actDateIn, placeIn } from '../circumstances.js';
import { unique } from '../names.js';
import { outlinesOf } from '../outline.js';
import { governmentsIn, namesOf, partyRows } from '../rows.js';
import { unlistedSidesIn } from '../unlisted-sides.js';
import { isBracketed } from './heads.js';
import { isLongBefore } from './merge.js';

/** Signers, day and place of the ceremony or of its box, for the only agreement of the article that is of its time. */
export function withSigning(context: RelationContext, agreements: readonly Agreement[]): readonly Agreement[] {
  const { date: today } = context.article;
  const signed = agreements.filter(({ date: day, parties = [] }) => parties.length > 1 && !isLongBefore(day, today));
  const [only] = signed;
  if (only === undefined || signed.length > 1) return agreements;
  const { text } = context.article;
  const sides = new Set(only.parties?.map(({ name }) => name));
  const ceremonies = context.sentences.filter((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    return (
      context.patterns.ceremony.test(words) &&
      context.patterns.presence.test(words) &&
      !isOfOthers(context, sentence, sides)
    );
  });
  const box = outlinesOf(context).find(
    ({ title, when }) =>
      context.patterns.signedAny.test(title?.name ?? '') &&
      when?.to === undefined &&
      (only.date === undefined || only.date === when?.from),
  );
  const headsOfSides = (span: Span): readonly Mention[] =>
    context.within(span).filter((mention) => {
      const body = context.recordOf(mention)?.attributes['organization'];
      return context.is(mention, 'person') && typeof body === 'string' && sides.has(body);
    });
  const signers = unique([
    ...(only.signers ?? []),
    ...[
      // 새벽부(장관 한도윤)는 협약식을: a head in brackets need not be there
      ...ceremonies.flatMap((sentence) =>
        headsOfSides(sentence).filter(({ start }) => !isBracketed(text.slice(sentence.start, start))),
      ),
      ...(box?.who ?? []).flatMap(headsOfSides),
    ].map((mention) => context.nameOf(mention)),
  ]);
  const date =
    only.date ??
    ceremonies.map((sentence) => dayIn(context, sentence)).find((found) => found !== undefined) ??
    box?.when?.from;
  const place =
    only.place ??
    ceremonies.map((sentence) => placeIn(context, sentence)).find((found) => found !== undefined) ??
    box?.place;
  const listed = box?.count === undefined ? (box?.who ?? []).flatMap((span) => sidesListed(context, span)) : [];
  const isList = listed.length > sides.size && [...sides].every((name) => listed.some((side) => side.name === name));
  return agreements.map((agreement) =>
    agreement === only
      ? {
          ...agreement,
          ...(isList ? { parties: unique(listed) } : {}),
          ...(date === undefined ? {} : { date }),
          ...(place === undefined ? {} : { place }),
          ...(signers.length === 0 ? {} : { signers }),
        }
      : agreement,
  );
}

/** `[참여] 새벽부, 누리협회, ㈜가온나래`: bodies, of which the text may name a few. Not: persons, who come for some of them. */
function sidesListed(context: RelationContext, span: Span): readonly RelationName[] {
  // 참석자: who came
  if (COMING_PATTERN.test(context.article.text.slice(Math.max(0, span.start - LONGEST_LABEL), span.start))) return [];
  if (context.within(span).some((mention) => context.is(mention, 'person'))) return [];
  const { text } = context.article;
  return partyRows(context, span, [
    ...governmentsIn(text, span, context.isRegion),
    ...unlistedSidesIn(context, span, true),
  ]).flatMap(namesOf);
}

/** 누리은행과 한빛의 협약식에서: two sides in a row, and none of those that signed. */
function isOfOthers(context: RelationContext, sentence: Sentence, sides: ReadonlySet<string>): boolean {
  return partyRows(context, sentence).some(
    ({ members, role }) => members.length > 1 && role === 'of' && members.every(({ name }) => !sides.has(name.name)),
  );
}

/** 3일 시청에서 열린 협약식에는: the day of the ceremony. */
function dayIn(context: RelationContext, sentence: Sentence): string | undefined {
  const { text } = context.article;
  const ceremony = sentence.start + text.slice(sentence.start, sentence.end).search(context.patterns.ceremony);
  // 협약식은 4일 시청에서 열렸다
  const at = TOPIC_PATTERN.test(text.slice(ceremony, sentence.end)) ? sentence.end : ceremony;
  const day = actDateIn(context, sentence, { at, end: at });
  // 2017년 체결된 각서를 갱신하는 체결식에는: a year is not its own
  return day?.length === DAY ? day : undefined;
}

const COMING_PATTERN = /참\s?[석가]|인원|규모/u;
/** In UTF-16 code units. */
const LONGEST_LABEL = 12;
const TOPIC_PATTERN = /^[가-힣]{2,4}[은는이]\s/u;
const DAY = 'YYYY-MM-DD'.length;
