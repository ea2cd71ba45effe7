// The rules for firms that no dictionary holds, in the order in which they are tried.
import type { Language } from '../../../korean/language.js';
import type { Rule } from '../../kind.js';
import type { FirmNames } from '../firm-names.js';
import { appointmentRule } from './appointment.js';
import { endingRule } from './ending.js';
import { listRule } from './list.js';
import { markerRule } from './marker.js';
import { occupationRule } from './occupation.js';

export function createCompanyRules(language: Language, firms: FirmNames): readonly Rule[] {
  return [
    markerRule(firms),
    appointmentRule(language, firms),
    endingRule(language, firms),
    occupationRule(language, firms),
    listRule(firms),
  ];
}
