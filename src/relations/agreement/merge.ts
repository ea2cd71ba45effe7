// Headline, lead and caption tell of one agreement: rows of one kind whose sides are among each other's are one row.
import type { Agreement } from '../../core/relation.js';
import type { RelationContext, Sentence } from '../shape.js';
import { endsInNoun } from '../sentences.js';

function sidesOf({ parties = [] }: Agreement): ReadonlySet<string> {
  return new Set(parties.map(({ name }) => name));
}

/** A headline's number of agreements may be that of more than the text tells: rows without sides are one all the same. */
function isSame(a: Agreement, b: Agreement, isHeading: (row: Agreement) => boolean): boolean {
  if (a.kind !== b.kind || !isSameDay(a.date, b.date)) return false;
  const [own, other] = [sidesOf(a), sidesOf(b)];
  if (own.size === 0 || other.size === 0)
    return own.size === other.size && isSameSum(a, b) && (a.count === b.count || isHeading(a) || isHeading(b));
  const [fewer, more] = own.size <= other.size ? [own, other] : [other, own];
  return [...fewer].every((name) => more.has(name));
}

function isSameSum({ amount: a }: Agreement, { amount: b }: Agreement): boolean {
  return a === undefined || b === undefined || (a.value === b.value && a.currency === b.currency);
}

/** A month holds its days. */
function isSameDay(a = '', b = ''): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** A headline, or a line above the text that is like one. */
function isHeadline(text: string, sentence: Sentence): boolean {
  const { zone } = sentence.block;
  return zone === 'headline' || zone === 'subtitle' || endsInNoun(text, sentence);
}

/** The rows in order of first appearance, what others add taken over; the text says more than a headline. */
export function merged(
  rows: readonly Agreement[],
  { article: { text }, sentences }: RelationContext,
): readonly Agreement[] {
  const headings = new Set(sentences.filter((sentence) => isHeadline(text, sentence)).map(({ start }) => start));
  const isHeading = ({ start }: Agreement): boolean => headings.has(start);
  const kept: Agreement[] = [];
  for (const row of rows) {
    const at = kept.findIndex((other) => isSame(other, row, isHeading));
    const other = kept[at];
    if (other === undefined) kept.push(row);
    else {
      const fuller = sidesOf(row).size > sidesOf(other).size ? row : other;
      const [lead, further] = isHeading(other) && !isHeading(row) ? [row, other] : [other, row];
      const date = [other.date, row.date].filter((day) => day !== undefined).toSorted((a, b) => b.length - a.length)[0];
      kept[at] = {
        ...further,
        ...lead,
        ...(fuller.parties === undefined ? {} : { parties: fuller.parties }),
        ...(date === undefined ? {} : { date }),
        status: isHeading(further)
          ? lead.status
          : row.status === 'signed' || other.status === 'signed'
            ? 'signed'
            : 'planned',
      };
    }
  }
  return kept;
}
