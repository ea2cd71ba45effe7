// The word lists by which page furniture is known, from `dictionaries/lexicons/furniture.csv`: `많이 본` + `뉴스` is
// the heading of a ranking, `공유하기` a button, `기자` ends a byline.
import { z } from 'zod';
import type { Resources } from '../../core/resources.js';
import { isHangul } from '../../text/characters.js';
import { bareWords, firstLetter } from '../../text/letters.js';
import { createLetterPairs } from './letter-pairs.js';
import { createTermScanner } from './term-scanner.js';

const ROLES = [
  'button',
  'phrase',
  'notice',
  'copyright',
  'reporting-verb',
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
  'caption-ending',
  'photo-agency',
  'stamp',
  'stamp-note',
  'day-label',
  'stamped-outlet-ending',
  'embargo',
  'release-header',
  'document-field',
  'issuer-field',
  'contact',
  'contact-sentence',
  'attachment',
  'reference',
  'source-heading',
  'neighbour',
  'file-action',
  'table-head',
] as const;

export type FurnitureRole = (typeof ROLES)[number];

/** Roles whose terms are looked for inside a text; all of them are found in one pass over it. */
const HELD_ROLES = [
  'phrase',
  'notice',
  'copyright',
  'reporting-verb',
  'section-topic',
  'comments-topic',
  'advertisement-topic',
  'related-topic',
  'ranking-topic',
  'sky',
  'contact',
  'contact-sentence',
  'file-action',
] as const satisfies readonly FurnitureRole[];
export type HeldRole = (typeof HELD_ROLES)[number];

/** Roles that a byline has one of; looked for among the letters of a line. */
const SIGNING_ROLES = ['reporter', 'newsroom'] as const satisfies readonly FurnitureRole[];

const FURNITURE_ROW = z.object({ term: z.string().min(1), role: z.enum(ROLES), source: z.string() });

export interface FurnitureLexicon {
  /** The terms of a role as they are written, longest first. */
  terms(role: FurnitureRole): readonly string[];
  /** Whether the text is one of the role's terms, blanks, digits, signs and case aside. */
  is(role: FurnitureRole, text: string): boolean;
  /** Whether a short text holds one of the role's terms as it is written. */
  has(role: HeldRole, text: string): boolean;
  /** The longest term of the role that the text begins with, as it is written. */
  opening(role: FurnitureRole, text: string): string | undefined;
  endsWith(role: FurnitureRole, text: string): boolean;
  /**
   * Whether the first letter of a text begins a term of the role, so that `is` may be true of the text or of its
   * beginning. Most lines are done with after this question.
   */
  readonly mayOpen: (role: FurnitureRole, text: string) => boolean;
  /** Whether the letters of a text hold a reporter's title or the name of a newsroom, whatever stands between them. */
  maySign(text: string): boolean;
}

/** Terms of a role by one of their code units. */
type TermsByUnit = ReadonlyMap<number, readonly string[]>;

function byUnit(terms: readonly string[], unitOf: (term: string) => number): TermsByUnit {
  const found = new Map<number, string[]>();
  for (const term of terms) {
    const list = found.get(unitOf(term));
    if (list === undefined) found.set(unitOf(term), [term]);
    else list.push(term);
  }
  return found;
}

export function createFurnitureLexicon(resources: Resources): FurnitureLexicon {
  const written = new Map<FurnitureRole, string[]>(ROLES.map((role) => [role, []]));
  for (const { term, role } of resources.rows('lexicons/furniture.csv', FURNITURE_ROW)) written.get(role)?.push(term);
  for (const terms of written.values()) terms.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const terms = (role: FurnitureRole): readonly string[] => written.get(role) ?? [];

  const rolesOf = new Map<string, Set<FurnitureRole>>();
  for (const role of ROLES) {
    for (const bare of terms(role).map(bareWords)) {
      if (bare !== '') rolesOf.set(bare, (rolesOf.get(bare) ?? new Set()).add(role));
    }
  }
  const openings = new Map(ROLES.map((role) => [role, byUnit(terms(role), (term) => term.charCodeAt(0))]));
  const endings = new Map(ROLES.map((role) => [role, byUnit(terms(role), (term) => term.charCodeAt(term.length - 1))]));
  const rolesByLetter = new Map<number, Set<FurnitureRole>>();
  for (const role of ROLES) {
    for (const term of terms(role)) {
      const letter = bareWords(term).charCodeAt(0);
      rolesByLetter.set(letter, (rolesByLetter.get(letter) ?? new Set()).add(role));
    }
  }
  const held = createTermScanner(new Map(HELD_ROLES.map((role) => [role, terms(role)])));
  const signing = createTermScanner(new Map(SIGNING_ROLES.map((role) => [role, terms(role).map(bareWords)])));

  const signers = createLetterPairs(SIGNING_ROLES.flatMap((role) => terms(role).map(bareWords)));

  // One line is asked about for many roles in turn, so the answer to the last question is kept.
  let asked: { readonly text: string; readonly roles: ReadonlySet<FurnitureRole> | undefined } = {
    text: '',
    roles: undefined,
  };
  let opened: { readonly text: string; readonly roles: ReadonlySet<FurnitureRole> | 'any' | undefined } = asked;
  let signed = { text: '', may: false };

  const mayOpen = (role: FurnitureRole, text: string): boolean => {
    if (text !== opened.text) {
      const code = text.charCodeAt(firstLetter(text));
      // Letters that are neither Hangul nor ASCII are rare, and not worth telling apart here.
      const isOther = code > 0x7f && !isHangul(code);
      const letter = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
      opened = { text, roles: isOther ? 'any' : rolesByLetter.get(letter) };
    }
    return opened.roles === 'any' || opened.roles?.has(role) === true;
  };

  return {
    terms,
    is(role, text) {
      if (!mayOpen(role, text)) return false;
      if (text !== asked.text) asked = { text, roles: rolesOf.get(bareWords(text)) };
      return asked.roles?.has(role) === true;
    },
    has: (role, text) => held.has(role, text),
    opening: (role, text) =>
      openings
        .get(role)
        ?.get(text.charCodeAt(0))
        ?.find((term) => text.startsWith(term)),
    endsWith: (role, text) =>
      endings
        .get(role)
        ?.get(text.charCodeAt(text.length - 1))
        ?.some((term) => text.endsWith(term)) === true,
    mayOpen,
    maySign(text) {
      if (text === signed.text) return signed.may;
      const bare = signers.mayHold(text) ? bareWords(text) : '';
      signed = { text, may: signing.has('reporter', bare) || signing.has('newsroom', bare) };
      return signed.may;
    },
  };
}
