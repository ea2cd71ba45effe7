// Words that say what a sum is: nouns that it counts (매출, 지원금) and verbs that are done to it (수출하다, 투입하다).
import { z } from 'zod';
import type { Resources } from '../../core/resources.js';
import { ROLES, type Role } from '../../entities/amount/roles.js';
import { createWordTable, type WordTable } from '../../text/word-table.js';

export const AMOUNT_ROLE_ROW = z.object({ word: z.string().min(1), decides: z.string(), value: z.string() });
export const SUM_ROLE_ROW = z.object({
  word: z.string().min(1),
  // `noun`: what is counted; `done-to`: 10억원을 WORD; `done-at`: 2만원에 WORD; `done-before`: WORD 10억원;
  // `activity`: what a body does for it, WORD(10억원)
  reads: z.enum(['noun', 'done-to', 'done-at', 'done-before', 'activity']),
  role: z.enum(ROLES),
  source: z.string(),
});

export interface SumLexicon {
  readonly nouns: WordTable<Role>;
  readonly doneTo: WordTable<Role>;
  readonly doneAt: WordTable<Role>;
  readonly doneBefore: WordTable<Role>;
  readonly activities: WordTable<Role>;
}

/** What records of sums know by the nearest word, with what only sentences tell. @throws UserError naming a wrong row. */
export function loadSumLexicon(resources: Resources): SumLexicon {
  const rows = resources.rows('lexicons/sum-roles.csv', SUM_ROLE_ROW);
  const of = (reads: string): readonly (readonly [string, Role])[] =>
    rows.flatMap((row) => (row.reads === reads ? [[row.word, row.role] as const] : []));
  const known = resources.rows('lexicons/amount-roles.csv', AMOUNT_ROLE_ROW).flatMap(({ word, decides, value }) => {
    const role = ROLES.find((name) => name === value);
    return decides === 'role' && role !== undefined ? [[word, role] as const] : [];
  });
  return {
    nouns: createWordTable([...known, ...of('noun')]),
    doneTo: createWordTable(of('done-to')),
    doneAt: createWordTable(of('done-at')),
    doneBefore: createWordTable(of('done-before')),
    activities: createWordTable(of('activity')),
  };
}
