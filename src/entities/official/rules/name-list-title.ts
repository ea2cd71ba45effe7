import type { Rule } from '../../../core/rule.js';
import { personsNamed } from '../persons.js';
import type { Terms } from '../terms.js';

const ID = 'official/name-list-title';

/** Names in a row that share a title: `[홍지우]·[남궁도현] 공동대표`. Not: `개발·생산 담당 대표`. */
export function nameListTitleRule(terms: Terms): Rule {
  return {
    id: ID,
    phase: 'phrase',
    cues: ['appointment'],
    propose: (cue, article, known) => personsNamed(ID, 'rule', terms, cue, article, known),
  };
}
