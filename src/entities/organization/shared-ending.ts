// Bodies in a row that share the last one's ending: 국민·공무원·사학연금, 기재·국토부, 신협·수협 중앙회.
// Not: 저출산·고령사회위원회 (one body), 서울·경기교육청 where one of the names is not listed.
import { z } from 'zod';
import type { NameEntry } from '../../dictionary/entry.js';
import { isMiddleDot } from '../../korean/characters.js';
import { nameEnd, wordsIn } from '../../korean/words.js';
import type { Candidate, Span } from '../../types.js';
import type { Resources, Rule } from '../kind.js';
import { createEntryFinder, entryCandidate } from '../naming.js';

const ID = 'organization/shared-ending';
const ENDING_ROW = z.object({ ending: z.string().min(1) });

/** @throws UserError naming the row of the list of endings that is wrong. */
export function sharedEndingRule(resources: Resources, entries: readonly NameEntry[]): Rule {
  const endings = resources
    .rows('lexicons/organization-shared-endings.csv', ENDING_ROW)
    .map(({ ending }) => ending)
    .sort((a, b) => b.length - a.length);
  const entryOf = createEntryFinder(entries);
  return {
    id: ID,
    recognize: (doc) =>
      doc.blocks.flatMap((block) => {
        const words = wordsIn(doc, block);
        return words.flatMap((word, index): readonly Candidate[] => {
          const members = splitAtDots(word.text, word.start);
          const last = members.at(-1);
          if (last === undefined || members.length < 2) return [];
          const end = nameEnd(doc, block, word.start, word.end);
          const whole = doc.text.slice(last.start, end);
          const glued = endings.find((ending) => whole.endsWith(ending) && whole.length > ending.length);
          const next = words[index + 1];
          const spaced =
            glued === undefined && next !== undefined && doc.text.slice(word.end, next.start) === ' '
              ? endings.find((ending) => next.text.startsWith(ending))
              : undefined;
          const ending = glued ?? spaced;
          if (ending === undefined) return [];
          const spans = members.map((member, at): Span & { readonly name: string } => {
            if (at < members.length - 1) return { ...member, name: member.name + ending };
            return glued === undefined
              ? { start: member.start, end: (next?.start ?? end) + ending.length, name: member.name + ending }
              : { start: member.start, end, name: whole };
          });
          const because = `shares ${ending} with the others in its row`;
          const found = spans.map((span) => {
            const entry = entryOf(span.name);
            return entry === undefined
              ? undefined
              : entryCandidate(span, entry, { rule: ID, evidence: 'rule', because });
          });
          const listed = found.filter((candidate) => candidate !== undefined);
          return listed.length === spans.length ? listed : [];
        });
      }),
  };
}

function splitAtDots(word: string, offset: number): readonly (Span & { readonly name: string })[] {
  const parts: (Span & { readonly name: string })[] = [];
  let from = 0;
  for (let i = 0; i <= word.length; i += 1) {
    if (i < word.length && !isMiddleDot(word.charCodeAt(i))) continue;
    if (i > from) parts.push({ start: offset + from, end: offset + i, name: word.slice(from, i) });
    from = i + 1;
  }
  return parts;
}
