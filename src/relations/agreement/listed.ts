// Sides in a list under what they signed: `* 업무협약 참여기업 : 가온나래, 새벽정공, 누리솔`, or in a sentence of their own.
// Not: `* 업무협약 주요내용 : 가온나래의 부품을 …` (no list of sides).
import type { Agreement, RelationName } from '../../core/relation.js';
import type { RelationContext, Sentence } from '../shape.js';
import { actDateIn } from '../circumstances.js';
import { unique } from '../names.js';
import { governmentsIn, namesOf, partyRows } from '../rows.js';
import { unlistedSidesIn } from '../unlisted-sides.js';
import { isBracketed } from './heads.js';

const COLON_PATTERN = /[:：]\s?/u;
/** In UTF-16 code units. */
const SHORTEST_LABEL = 2;
const LONGEST_LABEL = 60;
const LEAST_SIDES = 2;
/** Two may be what a part of the text is about. */
const LEAST_TOLD = 3;

export function listedSides(context: RelationContext, sentence: Sentence): readonly Agreement[] {
  const { text } = context.article;
  const told = toldSides(context, sentence);
  if (told !== undefined) return [told];
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_LABEL + 2));
  const colon = COLON_PATTERN.exec(opening);
  if (colon === null || colon.index < SHORTEST_LABEL || colon.index > LONGEST_LABEL) return [];
  const label = opening.slice(0, colon.index + colon[0].length);
  if (!context.patterns.signedBy.test(label)) return [];
  const from = sentence.start + label.length;
  const [row] = partyRows(context, { start: from, end: sentence.end });
  if (row === undefined || row.start - from > 2 || row.members.length < LEAST_SIDES) return [];
  const before = context.sentences[context.sentences.indexOf(sentence) - 1];
  const noun = before === undefined ? -1 : text.slice(before.start, before.end).search(context.patterns.signedAny);
  const at = (before?.start ?? 0) + noun;
  const date = before === undefined || noun < 0 ? undefined : actDateIn(context, before, { at, end: at });
  return [listed(sentence, namesOf(row), date)];
}

/** `협약 참여기관은 가온나래, 새벽정공, 누리원 등이다`, `협약에는 새벽시, 가온나래, 누리원이 참여했다`. */
function toldSides(context: RelationContext, sentence: Sentence): Agreement | undefined {
  const { text } = context.article;
  const lead = context.patterns.signedAmong.exec(text.slice(sentence.start, sentence.start + LONGEST_LABEL))?.[0];
  if (lead === undefined) return undefined;
  const from = sentence.start + lead.length;
  const rows = partyRows(context, { start: from, end: sentence.end }, [
    ...governmentsIn(text, { start: from, end: sentence.end }, context.isRegion),
    ...unlistedSidesIn(context, { start: from, end: sentence.end }, true),
  ]);
  const last = rows.at(-1);
  const isAll = last !== undefined && context.patterns.signedAmongEnd.test(text.slice(last.end, sentence.end));
  const names = unique(rows.flatMap(namesOf));
  // persons who are there stand for their sides, which are told anyway
  const isOfPersons = context
    .within(sentence)
    .some((mention) => context.is(mention, 'person') && !isBracketed(text.slice(sentence.start, mention.start)));
  return isAll && !isOfPersons && names.length >= LEAST_TOLD ? listed(sentence, names, undefined) : undefined;
}

function listed(sentence: Sentence, parties: readonly RelationName[], date: string | undefined): Agreement {
  return {
    type: 'agreement',
    kind: 'mou',
    status: 'signed',
    parties,
    ...(date === undefined ? {} : { date }),
    rule: 'agreement/listed-sides',
    start: sentence.start,
    end: sentence.end,
  };
}
