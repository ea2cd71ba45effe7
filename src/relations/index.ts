// The types of relations. A new one is one folder and one line here.
import type { RelationKind } from './shape.js';
import type { Resources } from '../core/resources.js';
import { agreementKind } from './agreement/index.js';
import { createEventKind, EVENT_NOUN_ROW } from './event/index.js';
import { investmentKind } from './investment/index.js';
import { createStatementKind } from './statement/index.js';
import { languageOf } from '../lexicon/language.js';
import { createRelationPatterns, type RelationPatterns } from './patterns.js';
import { createSumKind } from './sum/index.js';
import { loadRelationWords } from './words.js';

/** The patterns that the kinds read with. @throws UserError naming the row of the word list that is wrong. */
export function relationPatternsOf(resources: Resources): RelationPatterns {
  return createRelationPatterns(loadRelationWords(resources));
}

/** @throws UserError naming the row of a word list that is wrong. */
export function createRelationKinds(resources: Resources): readonly RelationKind[] {
  const nouns = resources.rows('lexicons/event-nouns.csv', EVENT_NOUN_ROW);
  return [
    createEventKind(nouns, loadRelationWords(resources)),
    agreementKind,
    investmentKind,
    createStatementKind(languageOf(resources).titles),
    createSumKind(resources),
  ];
}
