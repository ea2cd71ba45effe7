// The rules for firms that no dictionary holds, in the order in which they are tried.
import type { NameEntry } from '../../../dictionary/entry.js';
import type { Language } from '../../../korean/language.js';
import type { Resources, Rule } from '../../kind.js';
import type { FirmNames } from '../firm-names.js';
import { appointmentRule } from './appointment.js';
import { columnRule } from './column.js';
import { cooperativeRule } from './cooperative.js';
import { endingRule } from './ending.js';
import { latinNameRule } from './latin-name.js';
import { listRule } from './list.js';
import { markerRule } from './marker.js';
import { occupationRule } from './occupation.js';
import { partyRule } from './party.js';
import { practiceRule } from './practice.js';
import { sharedEndingRule } from './shared-ending.js';
import { tradeRowRule } from './trade-row.js';
import { usageRule } from './usage.js';
import { weakNameRule } from './weak-name.js';

export function createCompanyRules(
  resources: Resources,
  language: Language,
  firms: FirmNames,
  entries: readonly NameEntry[],
): readonly Rule[] {
  return [
    sharedEndingRule(resources, entries),
    tradeRowRule(resources, entries),
    weakNameRule(language, firms),
    markerRule(firms),
    appointmentRule(language, firms),
    cooperativeRule(firms),
    practiceRule(language, firms, entries),
    endingRule(language, firms),
    occupationRule(language, firms),
    columnRule(language, firms),
    latinNameRule(language, firms),
    listRule(language, firms),
    partyRule(language, firms),
    usageRule(resources, language, firms),
  ];
}
