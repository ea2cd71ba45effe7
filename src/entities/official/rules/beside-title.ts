import type { AppointmentForm } from '../../../core/phrase.js';
import type { Rule } from '../../../core/rule.js';
import type { Evidence } from '../../../core/types.js';
import { OFFICIAL, personsNamed } from '../persons.js';
import type { Terms } from '../terms.js';

/**
 * How a phrase presents a person, and how sure it is: the body before both or nowhere (`중기부 [조주현] 차관`) or between them
 * (`[강석진] 중진공 이사장`), names in a row (`[홍지우]·[남궁도현] 공동대표`), the title before the name (`가온테크(대표 [문채원])`).
 * Not: `주도권 시장`, `개발·생산 담당 대표`, `대표 기업 육성`.
 */
const FORMS: readonly (readonly [AppointmentForm, Evidence])[] = [
  ['name-title', 'rule'],
  ['name-body-title', 'rule'],
  ['title-name', 'definition'],
  ['name-list-title', 'rule'],
];

/** A rule for each of these forms. */
export function besideTitleRules(terms: Terms): readonly Rule[] {
  return FORMS.map(([form, evidence]) => {
    const id = `${OFFICIAL}/${form}`;
    return {
      id,
      phase: 'phrase',
      cues: ['appointment'],
      propose: (cue, article, known) => personsNamed(id, evidence, terms, cue, article, known),
    };
  });
}
