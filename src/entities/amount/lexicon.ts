// What the rules for sums need from the dictionaries.
import { languageOf, type Language } from '../../lexicon/language.js';
import type { Resources } from '../../core/resources.js';
import { loadCurrencies, type Currencies } from './currencies.js';
import { loadMoneyNouns, type MoneyNouns } from './bare/money-nouns.js';
import { loadQualifiers, type Qualifiers } from './qualifiers.js';
import { loadRoles, type Roles } from './roles.js';
import { loadAmountWords, type AmountWords } from './words.js';

export interface AmountLexicon {
  readonly words: AmountWords;
  readonly currencies: Currencies;
  readonly qualifiers: Qualifiers;
  readonly moneyNouns: MoneyNouns;
  readonly roles: Roles;
  readonly language: Language;
}

/** @throws UserError naming file and line of a wrong row. */
export function loadAmountLexicon(resources: Resources): AmountLexicon {
  const words = loadAmountWords(resources);
  return {
    words,
    currencies: loadCurrencies(resources),
    qualifiers: loadQualifiers(resources),
    moneyNouns: loadMoneyNouns(resources, words),
    roles: loadRoles(resources, words),
    language: languageOf(resources),
  };
}
