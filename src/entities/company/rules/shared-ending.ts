// Firms in a row that share the last one's ending: 국민·하나·우리은행 → 국민은행, 하나은행, 우리은행.
// Not: 서울·우리은행 where no bank of the first name is listed.
import { z } from 'zod';
import { isMiddleDot } from '../../../korean/characters.js';
import { endsWord } from '../../../korean/edges.js';
import { wordBefore } from '../../../korean/words.js';
import type { NameEntry } from '../../../dictionary/entry.js';
import type { Candidate } from '../../../types.js';
import { blockAt } from '../../../doc.js';
import type { Doc, Resources, Rule } from '../../kind.js';
import { createEntryFinder, entryCandidate } from '../../naming.js';
import { COMPANY } from '../firm-names.js';

const ID = 'company/shared-ending';
const ENDING_ROW = z.object({ ending: z.string().min(1) });

/** @throws UserError naming the row of the list of endings that is wrong. */
export function sharedEndingRule(resources: Resources, entries: readonly NameEntry[]): Rule {
  const endings = resources
    .rows('lexicons/company-shared-endings.csv', ENDING_ROW)
    .map(({ ending }) => ending)
    .sort((a, b) => b.length - a.length);
  const entryOf = createEntryFinder(entries);
  return {
    id: ID,
    recognize: (doc, proposed) => [
      ...proposed.flatMap((candidate) => {
        if (candidate.type !== COMPANY) return [];
        const surface = doc.text.slice(candidate.start, candidate.end);
        const ending = endings.find((shared) => surface.endsWith(shared));
        return ending === undefined
          ? []
          : [
              ...membersBefore(doc, candidate, ending, entryOf),
              ...endingsBehind(doc, candidate, ending, endings, entryOf),
            ];
      }),
      ...endings.flatMap((ending) => rowsBeforeEnding(doc, ending, entryOf)),
    ],
  };
}

/** 삼성생명·화재, 미래에셋증권·생명: one stem and several trades. Not: 삼성생명·건설 where no such firm is listed. */
function endingsBehind(
  doc: Doc,
  first: Candidate,
  ending: string,
  endings: readonly string[],
  entryOf: (name: string) => NameEntry | undefined,
): readonly Candidate[] {
  const { text } = doc;
  const limit = blockAt(doc, first.start)?.end ?? first.end;
  const stem = text.slice(first.start, first.end - ending.length);
  const found: Candidate[] = [];
  let at = first.end;
  while (stem !== '' && at < limit && isMiddleDot(text.charCodeAt(at))) {
    const start = at + 1;
    const other = endings.find((shared) => text.startsWith(shared, start) && endsWord(text, start + shared.length));
    const entry = other === undefined ? undefined : entryOf(stem + other);
    if (other === undefined || entry === undefined) break;
    at = start + other.length;
    found.push(member(start, at, entry, `shares ${stem} with ${text.slice(first.start, first.end)}`));
  }
  return found;
}

/** 신한·KB국민 카드: the ending is a word of its own behind the row. */
function rowsBeforeEnding(
  doc: Doc,
  ending: string,
  entryOf: (name: string) => NameEntry | undefined,
): readonly Candidate[] {
  const { text } = doc;
  const found: Candidate[] = [];
  for (let at = text.indexOf(` ${ending}`); at >= 0; at = text.indexOf(` ${ending}`, at + 1)) {
    const block = blockAt(doc, at);
    const end = at + 1 + ending.length;
    if (block === undefined || !endsWord(text, end)) continue;
    const word = wordBefore(text, at, block.start);
    if (word?.end !== at) continue;
    const start = word.start + lastDot(word.text) + 1;
    const entry = entryOf(text.slice(start, at) + ending);
    if (entry === undefined) continue;
    const last = member(start, end, entry, `${ending} behind it`);
    const members = membersBefore(doc, last, ending, entryOf);
    if (members.length > 0) found.push(...members, last);
  }
  return found;
}

function member(start: number, end: number, entry: NameEntry, because: string): Candidate {
  return entryCandidate({ start, end }, entry, { rule: ID, evidence: 'rule', because });
}

function membersBefore(
  doc: Doc,
  last: Candidate,
  ending: string,
  entryOf: (name: string) => NameEntry | undefined,
): readonly Candidate[] {
  const { text } = doc;
  const floor = blockAt(doc, last.start)?.start ?? last.start;
  const found: Candidate[] = [];
  let { start } = last;
  while (start > floor && (isMiddleDot(text.charCodeAt(start - 1)) || text.charAt(start - 1) === ',')) {
    // the dots of a row belong to no member, so each is read up to the one before it
    const word = wordBefore(text, start - 1, floor);
    if (word === undefined) break;
    const from = word.start + lastDot(word.text) + 1;
    const name = text.slice(from, word.end);
    const entry = entryOf(name + ending);
    if (entry === undefined) break;
    found.push(member(from, word.end, entry, `shares ${ending} with ${text.slice(last.start, last.end)}`));
    start = from;
  }
  return found;
}

function lastDot(word: string): number {
  for (let i = word.length - 1; i >= 0; i -= 1) if (isMiddleDot(word.charCodeAt(i))) return i;
  return -1;
}
