// Sides in a list under what they signed: `* 업무협약 참여기업 : 가온나래, 새벽정공, 누리솔`.
// Not: `* 업무협약 주요내용 : 가온나래의 부품을 …` (no list of sides).
import type { Agreement } from '../../core/relation.js';
import type { RelationContext, Sentence } from '../shape.js';
import { actDateIn } from '../circumstances.js';
import { partyRows } from '../rows.js';
import { namesOf } from './sides.js';

const COLON_PATTERN = /[:：]\s?/u;
/** In UTF-16 code units. */
const SHORTEST_LABEL = 2;
const LONGEST_LABEL = 60;
const LEAST_SIDES = 2;

export function listedSides(context: RelationContext, sentence: Sentence): readonly Agreement[] {
  const { text } = context.article;
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
  return [
    {
      type: 'agreement',
      kind: 'mou',
      status: 'signed',
      parties: namesOf(row),
      ...(date === undefined ? {} : { date }),
      rule: 'agreement/listed-sides',
      start: sentence.start,
      end: sentence.end,
    },
  ];
}
