import type { Rule } from '../../../core/rule.js';
import { personsNamed } from '../persons.js';
import type { Terms } from '../terms.js';

const ID = 'official/title-name';

/** The title before the name, as in brackets and tables: `가온테크(대표 [문채원])`. Not: `대표 기업 육성`. */
export function titleNameRule(terms: Terms): Rule {
  return {
    id: ID,
    phase: 'phrase',
    cues: ['appointment'],
    propose: (cue, article, known) => personsNamed(ID, 'definition', terms, cue, article, known),
  };
}
