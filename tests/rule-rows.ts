// Rows in bracket notation that also name the rule: the first marked mention of the rule's type has to be found by it, so that
// deleting the rule fails the row even where another finds the same words.
import { expect } from 'vitest';
import { extract } from '../src/pipeline.js';
import { engine, expectRow, parseRow, type RowContext } from './bracket-notation.js';

/** `expectRule('organization/head', '[해오름문화재단|organization]이 장학금을 전달했다')` */
export function expectRule(rule: string, row: string, context: RowContext = {}): void {
  const [type = ''] = rule.split('/');
  expectRow(row, { types: [type], ...context });
  const { text, mentions } = parseRow(row);
  const marked = mentions.find((mention) => mention.type === type);
  const before = (context.before ?? []).map((line) => `${line}\n`).join('');
  const { records } = extract(
    { id: 'row', text: before + text, ...(context.date === undefined ? {} : { date: context.date }) },
    engine,
  );
  const found = records
    .filter((record) => record.type === type)
    .flatMap((record) => record.mentions)
    .find(({ start }) => start === before.length + (marked?.start ?? -1));
  expect(found?.rule).toBe(rule);
}
