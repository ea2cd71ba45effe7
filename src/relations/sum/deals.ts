// Sums that an agreement or an investment of the article is about: what they are and whose follows from it.
import type { Agreement, Investment, Relation, RelationAmount, RelationName } from '../../core/relation.js';
import type { Role } from '../../entities/amount/roles.js';
import type { RelationContext } from '../shape.js';

export interface Deal {
  readonly role: Role;
  readonly owner?: RelationName;
}

/** Sums are the same by value, bound and currency, as records are. */
export function sumKey({ value, max, currency }: RelationAmount): string {
  return `${String(value)} ${String(max ?? '')} ${currency}`;
}

/** The deals by their sum; of a sum of several the owner is left out. */
export function dealsBySum(context: RelationContext, found: readonly Relation[]): ReadonlyMap<string, Deal> {
  const deals = new Map<string, Deal>();
  for (const relation of found) {
    if (relation.type !== 'agreement' && relation.type !== 'investment') continue;
    if (relation.amount === undefined) continue;
    const deal = relation.type === 'agreement' ? ofAgreement(context, relation) : ofInvestment(relation);
    const key = sumKey(relation.amount);
    const other = deals.get(key);
    deals.set(key, other === undefined || other.owner?.name === deal.owner?.name ? deal : { role: deal.role });
  }
  return deals;
}

const INVESTMENT_PATTERN = /(?<!공동\s?)투자\s?(?:유치\s?)?(?:업무\s?)?(?:협약|양해각서|MOU)/u;

function ofInvestment({ recipient }: Investment): Deal {
  return { role: 'investment', ...(recipient === undefined ? {} : { owner: recipient }) };
}

/** Who is paid: the only firm beside a body, who supplies. */
function ofAgreement(context: RelationContext, { parties = [], start, end }: Agreement): Deal {
  const firms = parties.filter(({ record }) => record !== undefined && context.records[record]?.type === 'company');
  const [first] = firms;
  // 투자협약: a firm builds for itself
  if (INVESTMENT_PATTERN.test(context.article.text.slice(start, end)))
    return { role: 'investment', ...(firms.length === 1 && first !== undefined ? { owner: first } : {}) };
  if (firms.length === 1) return first === undefined ? { role: 'contract' } : { role: 'contract', owner: first };
  const supplies = context.patterns.supplying.test(context.article.text.slice(start, end));
  return supplies && first !== undefined && first.name === parties[0]?.name
    ? { role: 'contract', owner: first }
    : { role: 'contract' };
}
