import type { Rule } from '../../../core/rule.js';
import { personsNamed } from '../persons.js';
import type { Terms } from '../terms.js';

const ID = 'official/name-title';

/** A name and its title, the body before them or nowhere: `중기부 [조주현] 차관`. Not: `전통시장 상인`, a title of nobody. */
export function nameTitleRule(terms: Terms): Rule {
  return {
    id: ID,
    phase: 'phrase',
    cues: ['appointment'],
    propose: (cue, article, known) => personsNamed(ID, 'rule', terms, cue, article, known),
  };
}
