// Which words of the lexicon wake rules, by the kind of cue that they are. A kind that only one entity type needs is named
// by that type (EntityKind.cueWords); words that are cues and nothing else stand in lexicons/cues.csv.
import { z } from 'zod';
import type { Resources } from '../core/resources.js';
import type { CueWord } from '../core/rule.js';

interface CueSource {
  readonly kind: string;
  readonly file: string;
  readonly column: string;
}

/** Word lists whose every row is a cue. */
const SOURCES: readonly CueSource[] = [
  { kind: 'title', file: 'lexicons/titles.csv', column: 'title' },
  { kind: 'organization-head', file: 'lexicons/organization-heads.csv', column: 'head' },
  { kind: 'company-ending', file: 'lexicons/company-endings.csv', column: 'ending' },
  { kind: 'corporate-marker', file: 'lexicons/corporate-markers.csv', column: 'marker' },
  { kind: 'occupation', file: 'lexicons/company-occupations.csv', column: 'occupation' },
];

const CUE_ROW = z.object({ word: z.string().min(1), kind: z.string().min(1) });

/** @throws UserError naming the row of a word list that is wrong. */
export function sharedCueWords(resources: Resources): readonly CueWord[] {
  return [
    ...SOURCES.flatMap(({ kind, file, column }) =>
      resources
        .rows(file, z.object({ [column]: z.string().min(1) }))
        .map((row): CueWord => ({ kind, word: String(row[column]) })),
    ),
    ...resources.rows('lexicons/cues.csv', CUE_ROW).map(({ word, kind }): CueWord => ({ kind, word })),
  ];
}
