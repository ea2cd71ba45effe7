// The word lists by which page furniture is known, from `dictionaries/lexicons/furniture.csv`: `많이 본` + `뉴스` is
// the heading of a ranking, `공유하기` a button, `기자` ends a byline.
import { z } from 'zod';
import type { Resources } from '../../core/resources.js';
import { bareWords } from '../../text/letters.js';

const ROLES = [
  'button',
  'phrase',
  'notice',
  'copyright',
  'section',
  'section-topic',
  'section-kind',
  'comments-topic',
  'advertisement-topic',
  'related-topic',
  'ranking-topic',
  'share',
  'sky',
  'reporter',
  'newsroom',
  'outlet-ending',
  'credit',
  'credit-ending',
  'photo-agency',
  'stamp',
  'stamp-note',
  'embargo',
  'release-header',
  'document-field',
  'contact',
  'contact-sentence',
  'attachment',
  'reference',
  'source-heading',
  'neighbour',
  'file-action',
] as const;

export type FurnitureRole = (typeof ROLES)[number];

const FURNITURE_ROW = z.object({ term: z.string().min(1), role: z.enum(ROLES), source: z.string() });

export interface FurnitureLexicon {
  /** The terms of a role as they are written, longest first. */
  terms(role: FurnitureRole): readonly string[];
  /** Whether the text is one of the role's terms, blanks, digits, signs and case aside. */
  is(role: FurnitureRole, text: string): boolean;
  /** Whether a short text holds one of the role's terms as it is written. */
  has(role: FurnitureRole, text: string): boolean;
  endsWith(role: FurnitureRole, text: string): boolean;
}

export function createFurnitureLexicon(resources: Resources): FurnitureLexicon {
  const written = new Map<FurnitureRole, string[]>(ROLES.map((role) => [role, []]));
  for (const { term, role } of resources.rows('lexicons/furniture.csv', FURNITURE_ROW)) written.get(role)?.push(term);
  for (const terms of written.values()) terms.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const bare = new Map(
    [...written].map(([role, terms]) => [role, new Set(terms.map(bareWords).filter((words) => words !== ''))]),
  );
  let asked = { text: '', words: '' };
  const terms = (role: FurnitureRole): readonly string[] => written.get(role) ?? [];
  return {
    terms,
    is(role, text) {
      // One line is asked about for many roles in turn.
      if (text !== asked.text) asked = { text, words: bareWords(text) };
      return bare.get(role)?.has(asked.words) ?? false;
    },
    has: (role, text) => terms(role).some((term) => text.includes(term)),
    endsWith: (role, text) => terms(role).some((term) => text.endsWith(term)),
  };
}
