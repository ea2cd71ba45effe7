// Which words of the lexicon wake rules, by the kind of cue that they are. A kind that only one entity type needs is named
// by that type (EntityKind.cueWords); words that are cues and nothing else stand in lexicons/cues.csv.
import { z } from 'zod';
import type { Resources } from '../core/resources.js';
import type { CueWord } from '../core/rule.js';

interface CueSource {
  readonly kind: string;
  readonly file: string;
  /** Columns of words; a cell may hold several, parted by bars. */
  readonly columns: readonly string[];
  /** Shorter words of the list stand in too many others to wake a rule: 부, 원, 회. */
  readonly shortest?: number;
}

/** Word lists whose every row is a cue. */
const SOURCES: readonly CueSource[] = [
  { kind: 'title', file: 'lexicons/titles.csv', columns: ['title'] },
  { kind: 'organization-head', file: 'lexicons/organization-heads.csv', columns: ['head'], shortest: 2 },
  { kind: 'company-ending', file: 'lexicons/company-endings.csv', columns: ['ending'] },
  { kind: 'corporate-marker', file: 'lexicons/corporate-markers.csv', columns: ['marker'] },
  { kind: 'country', file: 'lexicons/countries.csv', columns: ['name', 'aliases'] },
  { kind: 'occupation', file: 'lexicons/company-occupations.csv', columns: ['occupation'] },
  { kind: 'trade', file: 'lexicons/trade-heads.csv', columns: ['head'] },
  { kind: 'company-verb', file: 'lexicons/company-verbs.csv', columns: ['verb'] },
  ...['organization-shared-ending', 'company-shared-ending'].map((kind) => ({
    kind,
    file: `lexicons/${kind}s.csv`,
    columns: ['ending'],
    shortest: 2,
  })),
];

const CUE_ROW = z.object({ word: z.string().min(1), kind: z.string().min(1) });

/** @throws UserError naming the row of a word list that is wrong. */
export function sharedCueWords(resources: Resources): readonly CueWord[] {
  return [
    ...SOURCES.flatMap((source) => wordsOf(source, resources)),
    ...resources.rows('lexicons/cues.csv', CUE_ROW).map(({ word, kind }): CueWord => ({ kind, word })),
  ];
}

function wordsOf({ kind, file, columns, shortest = 1 }: CueSource, resources: Resources): readonly CueWord[] {
  const schema = z.object(Object.fromEntries(columns.map((column) => [column, z.string().default('')])));
  return resources
    .rows(file, schema)
    .flatMap((row) => columns.flatMap((column) => String(row[column]).split('|')))
    .map((word) => word.trim())
    .filter((word) => word.length >= shortest)
    .map((word): CueWord => ({ kind, word }));
}
