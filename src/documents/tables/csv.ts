// CSV and TSV with a row an article: `일자,언론사,제목,본문` above, the articles below.
import { messageOf, UserError } from '../../core/errors.js';
import { decode } from '../encoding.js';
import type { DocumentOutcome, RawDocument } from '../format.js';
import { findColumns, rowArticle } from './table-columns.js';

const DELIMITERS = [',', '\t', ';'];
const LONGEST_CELL = 20 * 1024 * 1024;

/** The delimiter that the first line has most of. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/u, 1);
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * The articles of a table, in the order of its rows.
 * @throws UserError when it is no table, or no column holds text.
 */
export async function readCsv(
  { id, bytes, encoding, note }: RawDocument,
  textColumn: string | undefined,
): Promise<readonly DocumentOutcome[]> {
  const { parse } = await import('csv-parse/sync');
  const text = await decode(bytes, { forced: encoding, note });
  let rows: readonly (readonly string[])[];
  try {
    rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      max_record_size: LONGEST_CELL,
      skip_empty_lines: true,
    });
  } catch (error) {
    throw new UserError(`not a table that can be read (${messageOf(error).split('\n', 1).join('')})`);
  }
  const [heads = [], ...articles] = rows;
  const columns = findColumns(heads, textColumn);
  if (articles.length === 0) throw new UserError('a table without rows');
  return articles.map((cells, at) => rowArticle(id, at + 2, cells, columns));
}
