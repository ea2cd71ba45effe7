// The types of relations. A new one is one folder and one line here.
import type { RelationKind } from '../core/relation.js';
import { agreementKind } from './agreement/index.js';
import { statementKind } from './statement/index.js';
import { sumKind } from './sum/index.js';

export const RELATION_KINDS: readonly RelationKind[] = [agreementKind, statementKind, sumKind];
