// What a reviewer has marked in the workbook: which rows are right, which are wrong, and what they should be.
//   맞음? 틀림, 고침 기관 → the name is an organization;  고침 가온테크 → that is its name;  고침 기업: 가온테크 → both;
//   고침 외계인: 가온테크 → a problem of that row, as there is no such type
import { CHECK_CHOICES, NO_ENTITY, REVIEWED, typeOfLabel, valueLabel } from '../output/workbook/labels.js';
import type { ReadRow, ReadTable } from '../output/workbook/read.js';
import { inEach, type Texts } from '../messages/language.js';
import { stated } from '../core/stated.js';
import { CHECKING } from '../messages/terminal.js';

export interface Correction {
  /** The row names nothing that is looked for. */
  readonly isNone?: boolean;
  readonly type?: string;
  readonly name?: string;
}

export interface Mark {
  /** `기록!12`, for messages. */
  readonly place: string;
  /** Of rows of one article. */
  readonly article?: string;
  readonly type: string;
  readonly name: string;
  readonly id?: string;
  readonly country?: string;
  readonly verdict: 'right' | 'wrong' | 'open';
  readonly correction?: Correction;
}

export interface Marks {
  /** Every row of every article, marked or not, in order. */
  readonly records: readonly Mark[];
  /** Rows of entities over all articles that are marked. */
  readonly entities: readonly Mark[];
  /** Articles of which somebody says that all rows were looked at. */
  readonly reviewed: ReadonlySet<string>;
  /** The file of each article, where its id is another. */
  readonly sources: ReadonlyMap<string, string>;
  /** Marks that say two things at once, in words. */
  readonly problems: readonly Texts[];
}

/** What people type where they do not choose. */
const RIGHT = new Set(['o', '○', 'ok', 'y', '예', ...Object.values(CHECK_CHOICES.right)]);
const WRONG = new Set(['x', '×', 'n', '아니오', ...Object.values(CHECK_CHOICES.wrong)]);
const NONE = new Set<string>(Object.values(NO_ENTITY));
const DONE = new Set(['o', 'ok', 'y', ...Object.values(REVIEWED)]);

/**
 * A colon parts the type from the name: `기업: 가온: 나래` is a firm whose name has one itself.
 * @param types of the entities that there are
 */
export function parseCorrection(text: string, types: readonly string[]): Correction | { readonly unknownType: string } {
  if (NONE.has(text)) return { isNone: true };
  const typeOf = (label: string): string | undefined => types.find((type) => type === typeOfLabel(label.trim()));
  const [before = '', rest] = text.split(/[:：](?<name>.*)/su, 2);
  const type = typeOf(before);
  if (rest === undefined) return type === undefined ? { name: text } : { type };
  if (type === undefined) return { unknownType: before.trim() };
  const name = rest.trim();
  return name === '' ? { type } : { type, name };
}

function typeLabels(types: readonly string[]): Texts {
  return inEach((language) => types.map((type) => valueLabel('type', type, language)).join(', '));
}

function verdictOf(check: string, correction: Correction | undefined): Mark['verdict'] {
  const word = check.toLowerCase();
  if (RIGHT.has(word)) return 'right';
  return WRONG.has(word) || correction !== undefined ? 'wrong' : 'open';
}

/** What a row says, and what is wrong with it. */
function markOf(sheet: string, { number, cells }: ReadRow, types: readonly string[]): Mark & { problems: Texts[] } {
  const place = `${sheet}!${String(number)}`;
  const problems: Texts[] = [];
  const check = cells.get('check') ?? '';
  const fix = cells.get('fix') ?? '';
  let correction: Correction | undefined;
  const parsed = cells.has('fix') ? parseCorrection(fix, types) : undefined;
  if (parsed !== undefined && 'unknownType' in parsed) {
    problems.push(CHECKING.unknownType(place, parsed.unknownType, fix, typeLabels(types)));
  } else {
    correction = parsed;
  }
  const verdict = verdictOf(check, correction);
  if (check !== '' && verdictOf(check, undefined) === 'open') problems.push(CHECKING.neither(place, check));
  if (verdict === 'right' && correction !== undefined) problems.push(CHECKING.rightAndCorrected(place, fix));
  return {
    place,
    type: typeOfLabel(cells.get('type') ?? ''),
    name: cells.get('name') ?? '',
    ...stated({ article: cells.get('article'), id: cells.get('id'), country: cells.get('country'), correction }),
    verdict,
    problems,
  };
}

/** @param types of the entities that there are */
export function marksOf(tables: readonly ReadTable[], types: readonly string[]): Marks {
  const sources = new Map<string, string>();
  const reviewed = new Set<string>();
  const problems: Texts[] = [];
  const marksIn = ({ sheet, rows }: ReadTable): readonly Mark[] =>
    rows.map((row) => {
      const { problems: own, ...mark } = markOf(sheet, row, types);
      problems.push(...own);
      return mark;
    });
  const having = (...columns: readonly ('check' | 'articles' | 'reviewed' | 'name')[]): readonly ReadTable[] =>
    tables.filter((table) => columns.every((column) => table.columns.has(column)));
  const entityTables = new Set(having('check', 'articles', 'name'));
  for (const { rows } of having('reviewed')) {
    for (const { cells } of rows) {
      const [article, source] = [cells.get('article'), cells.get('source')];
      if (article === undefined) continue;
      if (source !== undefined) sources.set(article, source);
      if (DONE.has((cells.get('reviewed') ?? '').toLowerCase())) reviewed.add(article);
    }
  }
  return {
    records: having('check', 'name')
      .filter((table) => !entityTables.has(table))
      .flatMap(marksIn),
    entities: [...entityTables].flatMap(marksIn).filter(({ verdict }) => verdict !== 'open'),
    reviewed,
    sources,
    problems,
  };
}
