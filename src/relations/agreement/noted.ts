// Sides that a note names: `환경부는 5개 기관*과 협약을 맺는다` above `* 부산환경공단, 대구환경공단, …`.
// Not: `새벽정공*과` (the mark of a name, whose note tells of it), `협약*을` (what is signed).
import type { RelationName } from '../../core/relation.js';
import { partyRows } from '../rows.js';
import { endsInNoun } from '../sentences.js';
import type { RelationContext, Sentence } from '../shape.js';
import { phraseEnd } from '../subjects.js';
import { unlistedSidesIn } from '../unlisted-sides.js';
import type { Act } from './acts.js';

const MARKED_PATTERN = /(?<=[가-힣)])(?<marks>\*{1,3})(?=\s?(?:[와과은는이가간,)(]|등|및))/gu;
const LABEL_PATTERN = /^[^:：,]{2,40}[:：]\s?/u;
const AMONG_PATTERN = /^\s?간/u;
const SUBJECT_PATTERN = /^\s?등?[은는이가]\s/u;
/** How many sentences behind its mark a note stands. */
const REACH = 6;
/** Between the beginning of a note's list and the first name: `㈜`, `(`. */
const LONGEST_OPENING = 3;
const LEAST_SIDES = 2;

export interface Noted {
  readonly names: readonly RelationName[];
  /** 관계기관* 간: they sign among themselves, whoever tells of it. */
  readonly among: boolean;
  /** 관계기관* 등이: they are the subject. */
  readonly subject: boolean;
}

/** The names in the notes of what is marked before an act and is no name. */
export function notedSides(context: RelationContext, sentence: Sentence, act: Act): Noted {
  const { text } = context.article;
  const words = text.slice(sentence.start, act.at);
  if (!words.includes('*')) return { names: [], among: false, subject: false };
  const ends = new Set(
    context
      .within(sentence)
      .flatMap((mention) => (context.is(mention, 'party') ? [mention.end, phraseEnd(text, mention)] : [])),
  );
  let among = false;
  let subject = false;
  const names = [...words.matchAll(MARKED_PATTERN)].flatMap((match): readonly RelationName[] => {
    const at = sentence.start + match.index;
    if (ends.has(at) || ends.has(at + match[0].length)) return [];
    const noted = namesIn(context, sentence, match.groups?.['marks'] ?? '');
    const behind = text.slice(at + match[0].length, at + match[0].length + 8);
    if (noted.length > 0 && AMONG_PATTERN.test(behind)) among = true;
    if (noted.length > 0 && SUBJECT_PATTERN.test(behind)) subject = true;
    return noted;
  });
  return { names, among, subject };
}

function namesIn(context: RelationContext, sentence: Sentence, marks: string): readonly RelationName[] {
  const { sentences, article } = context;
  const { text } = article;
  const index = sentences.indexOf(sentence);
  const note = sentences
    .slice(index + 1, index + 1 + REACH)
    .find(({ start }) => text.startsWith(marks, start) && text.charAt(start + marks.length) !== '*');
  if (note === undefined || !endsInNoun(text, note)) return [];
  let from = note.start + marks.length;
  from += /^\s?/u.exec(text.slice(from))?.[0].length ?? 0;
  from += LABEL_PATTERN.exec(text.slice(from, note.end))?.[0].length ?? 0;
  const span = { start: from, end: note.end };
  const rows = partyRows(context, span, unlistedSidesIn(context, span, true));
  const [first] = rows;
  // (서울) 새벽정공: where they are
  const names = rows.flatMap(({ members }) =>
    members.flatMap(({ name, mention }) => (mention !== undefined && context.is(mention, 'place') ? [] : [name])),
  );
  return first === undefined || first.start - from > LONGEST_OPENING || names.length < LEAST_SIDES ? [] : names;
}
