// Agreements of a text as one line each, for tables of tests.
import type { RelationName } from '../../src/core/relation.js';
import { createEngine, extract } from '../../src/pipeline.js';

const engine = createEngine();
const ABOVE = '지역 중소기업 수출 지원 대책 발표\n\n새 대책이 3일 나왔다.\n\n';

function names(list: readonly RelationName[] = []): string {
  return list.map(({ name }) => name).join('+');
}

/** `kind status parties date @place amount ×count` of each, by the day 2024-06-03. */
export function shown(text: string): readonly string[] {
  const { relations = [] } = extract({ id: 'a', text: `${ABOVE}${text}\n`, date: '2024-06-03' }, engine, {
    relations: true,
  });
  return relations.flatMap((relation) => {
    if (relation.type !== 'agreement') return [];
    const { kind, status, parties, date, place, amount, count } = relation;
    return [
      [
        kind,
        status,
        names(parties),
        date ?? '',
        place === undefined ? '' : `@${place.name}`,
        amount === undefined ? '' : `${String(amount.value)} ${amount.currency}`,
        count === undefined ? '' : `×${String(count)}`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    ];
  });
}
