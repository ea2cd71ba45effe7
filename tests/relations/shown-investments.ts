// Investments of a text as one line each, for tables of tests.
import type { Investment } from '../../src/core/relation.js';
import { createEngine, extract } from '../../src/pipeline.js';

const engine = createEngine();
const ABOVE = '지역 중소기업 수출 지원 대책 발표\n\n새 대책이 3일 나왔다.\n\n';

/** `status recipient < investors amount round` of each and what `more` says of it, by the day 2024-06-03. */
export function shownWith(text: string, more: (investment: Investment) => string): readonly string[] {
  const { relations = [] } = extract({ id: 'a', text: `${ABOVE}${text}\n`, date: '2024-06-03' }, engine, {
    relations: true,
  });
  return relations.flatMap((relation) => {
    if (relation.type !== 'investment') return [];
    const { status, recipient, investors = [], amount, round } = relation;
    const payers = investors.length === 0 ? '' : `< ${investors.map(({ name }) => name).join('+')}`;
    const parts = [status, recipient?.name, payers, amount?.value, round, more(relation)];
    return [parts.filter((part) => part !== undefined && part !== '').join(' ')];
  });
}
