// The rules for firms that no dictionary holds, in the order in which they are tried.
import type { NameEntry } from '../../../dictionary/entry.js';
import type { Language } from '../../../korean/language.js';
import type { Candidate } from '../../../types.js';
import type { Resources, Rule } from '../../kind.js';
import { COMPANY, type FirmNames } from '../firm-names.js';
import { appointmentRule } from './appointment.js';
import { cooperativeRule } from './cooperative.js';
import { endingRule } from './ending.js';
import { latinNameRule } from './latin-name.js';
import { listRule } from './list.js';
import { markerRule } from './marker.js';
import { occupationRule } from './occupation.js';
import { partyRule } from './party.js';
import { sharedEndingRule } from './shared-ending.js';
import { usageRule } from './usage.js';

export function createCompanyRules(
  resources: Resources,
  language: Language,
  firms: FirmNames,
  entries: readonly NameEntry[],
): readonly Rule[] {
  return [
    sharedEndingRule(resources, entries),
    markerRule(firms),
    appointmentRule(language, firms),
    cooperativeRule(firms),
    endingRule(language, firms),
    occupationRule(language, firms),
    latinNameRule(language, firms),
    listRule(language, firms),
    partyRule(language, firms),
    usageRule(resources, language, firms),
  ].map(knowingWeakNames);
}

/** A rule that finds just what the dictionary lists as a weak name has found that firm: 삼성 → 삼성그룹. */
function knowingWeakNames(rule: Rule): Rule {
  return {
    id: rule.id,
    recognize(doc, proposed) {
      const found = rule.recognize(doc, proposed);
      if (found.length === 0) return found;
      const weak = new Map(
        proposed
          .filter(({ type, pending }) => type === COMPANY && pending !== undefined)
          .map((candidate) => [`${String(candidate.start)} ${String(candidate.end)}`, candidate]),
      );
      return found.map((candidate) =>
        named(candidate, weak.get(`${String(candidate.start)} ${String(candidate.end)}`)),
      );
    },
  };
}

function named(found: Candidate, weak: Candidate | undefined): Candidate {
  if (weak === undefined || found.id !== undefined) return found;
  const { name, id, attributes, entry } = weak;
  return {
    ...found,
    ...(name === undefined ? {} : { name }),
    ...(id === undefined ? {} : { id }),
    ...(attributes === undefined ? {} : { attributes }),
    ...(entry === undefined ? {} : { entry }),
  };
}
