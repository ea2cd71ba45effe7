// The types of relations. A new one is one folder and one line here.
import type { RelationKind } from '../core/relation.js';
import type { Resources } from '../core/resources.js';
import { agreementKind } from './agreement/index.js';
import { createEventKind, EVENT_NOUN_ROW } from './event/index.js';
import { investmentKind } from './investment/index.js';
import { statementKind } from './statement/index.js';
import { sumKind } from './sum/index.js';

/** @throws UserError naming the row of a word list that is wrong. */
export function createRelationKinds(resources: Resources): readonly RelationKind[] {
  const nouns = new Set(resources.rows('lexicons/event-nouns.csv', EVENT_NOUN_ROW).map(({ noun }) => noun));
  return [createEventKind(nouns), agreementKind, investmentKind, statementKind, sumKind];
}
