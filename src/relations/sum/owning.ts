// Who of a row may own a sum of one role: a firm its sales, a body its budget.
import type { RelationName } from '../../core/relation.js';
import type { Role } from '../../entities/amount/roles.js';
import type { PartyRow, RowMember } from '../rows.js';

/** Sales and exports are a firm's, budgets a body's. */
export function mayOwn({ members }: PartyRow, role: Role): boolean {
  return members.some((member) => isOwner(member, role));
}

function isOwner({ mention }: RowMember, role: Role): boolean {
  if (mention === undefined) return true;
  if (role === 'budget') return mention.type !== 'company';
  return mention.type === 'company';
}

/** The only one of a row that may own it. */
export function ownerIn({ members, open }: PartyRow, role?: Role): RelationName | undefined {
  // 가온나래 등 12개 기업에: others without a name
  if (open) return undefined;
  const [first, ...others] = members.filter((member) => role === undefined || isOwner(member, role));
  return others.length > 0 ? undefined : first?.name;
}
