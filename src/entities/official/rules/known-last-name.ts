import type { Rule } from '../../../core/rule.js';
import { nameOf, personCandidate, wholeName } from '../persons.js';
import type { Terms } from '../terms.js';

const ID = 'official/known-last-name';

/**
 * A part of a listed name before its title, `[트럼프 대통령]`, `[아베 전 총리]`, or the first part of a name that the article
 * has in full; the span is both words, as with 이 이사장. Not: `김 총리`, a surname that many have.
 */
export function knownLastNameRule(terms: Terms): Rule {
  return {
    id: ID,
    phase: 'phrase',
    cues: ['appointment'],
    propose({ appointment }, article, known) {
      if (appointment === undefined || appointment.form === 'surname-title') return [];
      const part = nameOf(article, appointment);
      const listed = terms.fullName(part, appointment.title);
      const name = wholeName(article, appointment, known) ?? (listed?.includes(part) === true ? listed : undefined);
      if (name === undefined) return [];
      const { form, name: written, titleSpan } = appointment;
      const isNear = form === 'name-title' && titleSpan.start >= written.end;
      const span = isNear ? { start: written.start, end: titleSpan.end } : written;
      const evidence = form === 'title-name' ? 'definition' : 'rule';
      const person = personCandidate(article, appointment, { rule: ID, evidence, span, name });
      return [{ ...person, because: `${name} is the office-holder who is called so` }];
    },
  };
}
