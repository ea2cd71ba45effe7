import type { Rule } from '../../../core/rule.js';
import { headedRule, parentBefore } from '../headed-word.js';
import type { OrganizationWords } from '../words.js';

/** 한양대 구리병원, 새벽대 병원: a hospital of the university before it. Not: 새벽대 의과대학, 새벽구청 한빛병원. */
export function universityHospitalRule(words: OrganizationWords): Rule {
  return headedRule(
    'organization/university-hospital',
    words,
    ({ word }) => words.isClass(word, 'hospital'),
    ({ word, end }, { text }, known) => {
      const university = parentBefore(text, word.start, known);
      return university !== undefined &&
        words.of('university-ending').ends(text.slice(university.start, university.end)) &&
        !known.names.overlapping(word).some((name) => name.start === word.start && name.end === end)
        ? { start: university.start, end, because: 'a hospital of the university before it' }
        : undefined;
    },
  );
}
