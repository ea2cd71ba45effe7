import type { Rule } from '../../../core/rule.js';
import { personsNamed } from '../persons.js';
import type { Terms } from '../terms.js';

const ID = 'official/name-body-title';

/** The body between the name and the title: `[강석진] 중진공 이사장`. Not: `주도권 시장`, a word and an everyday noun. */
export function nameBodyTitleRule(terms: Terms): Rule {
  return {
    id: ID,
    phase: 'phrase',
    cues: ['appointment'],
    propose: (cue, article, known) => personsNamed(ID, 'rule', terms, cue, article, known),
  };
}
