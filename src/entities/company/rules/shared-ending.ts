// Firms in a row that share the last one's ending: 국민·하나·우리은행 → 국민은행, 하나은행, 우리은행.
// Not: 서울·우리은행 where no bank of the first name is listed.
import { z } from 'zod';
import { foldName, isMiddleDot } from '../../../korean/characters.js';
import { wordBefore } from '../../../korean/words.js';
import type { NameEntry } from '../../../dictionary/entry.js';
import type { Candidate } from '../../../types.js';
import { blockAt } from '../../../doc.js';
import type { Doc, Resources, Rule } from '../../kind.js';
import { COMPANY } from '../firm-names.js';

const ID = 'company/shared-ending';
const ENDING_ROW = z.object({ ending: z.string().min(1) });

/** @throws UserError naming the row of the list of endings that is wrong. */
export function sharedEndingRule(resources: Resources, entries: readonly NameEntry[]): Rule {
  const endings = resources
    .rows('lexicons/company-shared-endings.csv', ENDING_ROW)
    .map(({ ending }) => ending)
    .sort((a, b) => b.length - a.length);
  // Made when the first row of firms comes, which a short run may never see.
  let byName: ReadonlyMap<string, NameEntry> | undefined;
  const entryOf = (name: string): NameEntry | undefined => {
    byName ??= new Map(entries.map((entry) => [foldName(entry.surface), entry]));
    return byName.get(foldName(name));
  };
  return {
    id: ID,
    recognize: (doc, proposed) =>
      proposed.flatMap((candidate) => {
        if (candidate.type !== COMPANY) return [];
        const surface = doc.text.slice(candidate.start, candidate.end);
        const ending = endings.find((shared) => surface.endsWith(shared));
        return ending === undefined ? [] : membersBefore(doc, candidate, ending, entryOf);
      }),
  };
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
    found.push({
      type: COMPANY,
      start: from,
      end: word.end,
      rule: ID,
      evidence: 'rule',
      because: `shares ${ending} with ${text.slice(last.start, last.end)}`,
      name: entry.name,
      ...(entry.id === undefined ? {} : { id: entry.id }),
      attributes: entry.attributes,
      entry: entry.reference,
    });
    start = from;
  }
  return found;
}

function lastDot(word: string): number {
  for (let i = word.length - 1; i >= 0; i -= 1) if (isMiddleDot(word.charCodeAt(i))) return i;
  return -1;
}
