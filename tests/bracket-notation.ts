// Rows in bracket notation, `[브루스 해럴|official] [시애틀|city]시장은 [중진공|organization=중소벤처기업진흥공단]과`,
// against what the engine finds in their text. Only the marked words are mentions, of any of the five types; a name
// behind `=` is the record's canonical name and is compared where a row gives one.
import { expect } from 'vitest';
import { createEngine, extract } from '../src/pipeline.js';
import type { Attributes, EntityRecord } from '../src/core/types.js';

/** One engine for all rows; it keeps nothing of an article. */
export const engine = createEngine();

export interface ExpectedMention {
  readonly type: string;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
}

export interface Row {
  readonly text: string;
  readonly mentions: readonly ExpectedMention[];
}

export interface RowContext {
  /** The article's date, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Lines of the article that stand before the row. */
  readonly before?: readonly string[];
  /** Only mentions of these types are compared; brackets of other types are read as plain words. */
  readonly types?: readonly string[];
  /** Attributes of records by canonical name; only those named are compared. */
  /** Those that are undefined no record may have. */
  readonly attributes?: Readonly<Record<string, Readonly<Partial<Record<string, Attributes[string]>>>>>;
}

export interface Comparison {
  /** The row as written. */
  readonly expected: string;
  /** The row's text with brackets around what the engine finds in it. */
  readonly found: string;
  readonly expectedAttributes: NonNullable<RowContext['attributes']>;
  readonly foundAttributes: Readonly<Record<string, Attributes>>;
}

const BRACKET_PATTERN = /\[(?<surface>[^[\]|]+)\|(?<type>[a-z]+)(?:=(?<name>[^[\]|]+))?\]/gu;

/** The text of a row and its marked mentions; offsets are UTF-16 code units into that text. */
export function parseRow(row: string): Row {
  const mentions: ExpectedMention[] = [];
  let text = '';
  let at = 0;
  for (const match of row.matchAll(BRACKET_PATTERN)) {
    text += row.slice(at, match.index);
    const surface = match.groups?.['surface'] ?? '';
    const name = match.groups?.['name'];
    mentions.push({
      type: match.groups?.['type'] ?? '',
      surface,
      start: text.length,
      end: text.length + surface.length,
      ...(name === undefined ? {} : { name }),
    });
    text += surface;
    at = match.index + match[0].length;
  }
  return { text: text + row.slice(at), mentions };
}

function render(text: string, mentions: readonly ExpectedMention[]): string {
  let rendered = '';
  let at = 0;
  for (const { type, start, end, name } of mentions) {
    rendered += `${text.slice(at, start)}[${text.slice(start, end)}|${type}${name === undefined ? '' : `=${name}`}]`;
    at = end;
  }
  return rendered + text.slice(at);
}

/** Runs the engine on a row. */
export function compareRow(row: string, context: RowContext = {}): Comparison {
  const { text, mentions } = parseRow(row);
  const wanted = (type: string): boolean => context.types?.includes(type) ?? true;
  const before = (context.before ?? []).map((line) => `${line}\n`).join('');
  const article = {
    id: 'row',
    text: before + text,
    ...(context.date === undefined ? {} : { date: context.date }),
  };
  const { records } = extract(article, engine);
  const named = new Map(mentions.map((mention) => [`${mention.start} ${mention.end} ${mention.type}`, mention.name]));
  const found = records
    .filter(({ type }) => wanted(type))
    .flatMap((record) =>
      record.mentions.flatMap(({ start, end, surface }): readonly ExpectedMention[] => {
        if (start < before.length) return [];
        const place = { type: record.type, surface, start: start - before.length, end: end - before.length };
        return [
          named.get(`${place.start} ${place.end} ${place.type}`) === undefined
            ? place
            : { ...place, name: record.name },
        ];
      }),
    )
    .toSorted((a, b) => a.start - b.start);
  const expectedAttributes = context.attributes ?? {};
  return {
    expected: render(
      text,
      mentions.filter(({ type }) => wanted(type)),
    ),
    found: render(text, found),
    expectedAttributes,
    foundAttributes: Object.fromEntries(
      Object.entries(expectedAttributes).map(([name, attributes]) => [
        name,
        pick(records, name, Object.keys(attributes)),
      ]),
    ),
  };
}

/** The asked-for attributes of the record with a name; those that no record has are left out. */
function pick(records: readonly EntityRecord[], name: string, keys: readonly string[]): Attributes {
  const attributes = records.find((record) => record.name === name)?.attributes ?? {};
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = attributes[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** Fails with the found text in bracket notation when the engine finds something else than the row marks. */
export function expectRow(row: string, context: RowContext = {}): void {
  const { expected, found, expectedAttributes, foundAttributes } = compareRow(row, context);
  expect(found).toBe(expected);
  expect(foundAttributes).toEqual(expectedAttributes);
}
