// One row a relation, for tables: several names in one cell are joined by ` | `; `subject` is the speaker, the recipient, the
// owner or the name of the event; `text` is the quotation or the sentence that says it.
import type { Relation, RelationAmount, RelationName } from '../core/relation.js';
import type { ExtractionResult } from '../core/result.js';
import type { Cell } from './cells.js';

const SEPARATOR = ' | ';

export const RELATION_HEADERS = [
  'article',
  'date',
  'outlet',
  'headline',
  'type',
  'kind',
  'status',
  'subject',
  'parties',
  'amount',
  'currency',
  'max',
  'count',
  'when',
  'until',
  'place',
  'people',
  'text',
  'rule',
  'url',
  'source',
] as const;

type Header = (typeof RELATION_HEADERS)[number];
type Cells = Partial<Record<Header, Cell>>;

export function relationRows(result: ExtractionResult): readonly (readonly Cell[])[] {
  const { id, date, outlet, title, url, source, text } = result;
  return (result.relations ?? []).map((relation) => {
    const sentence = text.slice(relation.start, relation.end).replace(/\s+/gu, ' ');
    const { type, rule } = relation;
    const cells: Cells = {
      article: id,
      date,
      outlet,
      headline: title,
      type,
      text: sentence,
      rule,
      url,
      source,
      ...ownCells(relation),
    };
    return RELATION_HEADERS.map((header) => cells[header]);
  });
}

function ownCells(relation: Relation): Cells {
  switch (relation.type) {
    case 'agreement':
      return {
        kind: relation.kind,
        status: relation.status,
        parties: joined(relation.parties),
        ...amountCells(relation.amount),
        count: relation.count,
        when: relation.date,
        place: relation.place?.name,
        people: joined(relation.signers),
      };
    case 'investment':
      return {
        kind: relation.round,
        status: relation.status,
        subject: relation.recipient?.name,
        parties: joined(relation.investors),
        ...amountCells(relation.amount),
        when: relation.date,
      };
    case 'statement':
      return { subject: relation.speaker.name, text: relation.quote.text };
    case 'event':
      return {
        subject: relation.name,
        parties: joined(relation.hosts),
        count: relation.count,
        when: relation.date ?? relation.from,
        until: relation.to,
        place: relation.place?.name,
      };
    case 'sum':
      return { kind: relation.role, subject: relation.owner?.name, ...amountCells(relation) };
  }
}

function amountCells(amount: RelationAmount | undefined): Cells {
  return amount === undefined ? {} : { amount: amount.value, currency: amount.currency, max: amount.max };
}

function joined(names: readonly RelationName[] = []): string | undefined {
  return names.length === 0 ? undefined : names.map(({ name }) => name).join(SEPARATOR);
}
