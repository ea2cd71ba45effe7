// Rows for a user dictionary out of what a reviewer says of names: what was right and is in no dictionary, what has another
// type or another name. What contradicts a dictionary is told and proposed by nobody.
import type { EntityKind } from '../core/kind.js';
import type { NameEntry } from '../core/names.js';
import { writeRecord } from '../dictionary/csv-records.js';
import { formulaProof } from '../output/formula.js';
import { inEach, type Texts } from '../messages/language.js';
import { CHECKING } from '../messages/terminal.js';
import { valueLabel } from '../output/workbook/labels.js';

/** A name and what somebody says of it. */
export interface Judgement {
  readonly place: string;
  readonly type: string;
  readonly name: string;
  readonly id?: string;
  /** Of a city. */
  readonly country?: string;
  readonly verdict: 'right' | 'wrong' | 'open';
  readonly correction?: { readonly isNone?: boolean; readonly type?: string; readonly name?: string };
}

export interface Proposals {
  /** As `dict import` reads it: type, name, aliases, source. */
  readonly rows: readonly Proposal[];
  readonly contradictions: readonly Texts[];
  /** What cannot be a row, with the reason. */
  readonly notes: readonly Texts[];
}

export interface Proposal {
  readonly type: string;
  readonly name: string;
  readonly alias: string;
  /** Of a city. */
  readonly country?: string;
  /** The row of the workbook that asks for it. */
  readonly place: string;
}

/** Persons need an office, which no correction says; sums are no names. */
const PROPOSED: ReadonlySet<string> = new Set(['organization', 'company', 'city']);

/** Whether a correction to this type becomes a row of a dictionary. */
export function isProposed(type: string): boolean {
  return PROPOSED.has(type);
}

function where({ reference: { file, line }, id, type, name }: NameEntry): string {
  return `${type} ${name}${id === undefined ? '' : ` ${id}`} (${file}:${String(line)})`;
}

export function proposalsOf(judgements: readonly Judgement[], kinds: readonly EntityKind[]): Proposals {
  const spelled = (name: string): readonly NameEntry[] => kinds.flatMap(({ entries }) => entries.spelled(name));
  const known = (name: string): readonly NameEntry[] => spelled(name).filter(({ strength }) => strength === 'strong');
  const rows = new Map<string, Proposal>();
  const notes = new Map<string, Texts>();
  const contradictions: Texts[] = [];
  const decided = new Map<string, { readonly said: Texts; readonly place: string }>();
  for (const { place, type, name, id, country, verdict, correction } of judgements) {
    if (verdict === 'open' || (verdict === 'wrong' && correction === undefined)) continue;
    const right = {
      isNone: correction?.isNone === true,
      type: correction?.type ?? type,
      name: correction?.name ?? name,
    };
    const said = right.isNone
      ? CHECKING.noEntity
      : inEach((language) => `${valueLabel('type', right.type, language)} ${right.name}`);
    const before = decided.get(JSON.stringify([type, name]));
    decided.set(JSON.stringify([type, name]), before ?? { said, place });
    if (before !== undefined && before.said.en !== said.en) {
      contradictions.push(CHECKING.saysOtherwise(place, name, said, before.said, before.place));
      continue;
    }
    const ofName = known(name);
    const own = ofName.find((entry) => entry.type === type && (id === undefined || entry.id === id));
    if (own !== undefined && verdict === 'wrong') {
      contradictions.push(CHECKING.changeRow(CHECKING.againstDictionary(place, name, said, where(own))));
      continue;
    }
    if (right.isNone || id !== undefined || !isProposed(right.type)) continue;
    const ofRight = known(right.name);
    const other = ofRight.find((entry) => entry.type !== right.type);
    const same = ofRight.find((entry) => entry.type === right.type);
    if (same === undefined && other !== undefined) {
      contradictions.push(CHECKING.againstDictionary(place, right.name, said, where(other)));
      continue;
    }
    // What the dictionary has already needs no row; a name that is several cities' is there as a weak one.
    const isThere = same !== undefined || spelled(right.name).some((entry) => entry.type === right.type);
    if (isThere) continue;
    const key = JSON.stringify([right.type, right.name]);
    const alias = right.name === name ? '' : name;
    if (right.type !== 'city') rows.set(key, { type: right.type, name: right.name, alias, place });
    else if (country === undefined) notes.set(key, CHECKING.cityWithoutCountry(place, right.name));
    else rows.set(key, { type: right.type, name: right.name, alias, country, place });
  }
  return { rows: [...rows.values()], contradictions, notes: [...notes.values()] };
}

/**
 * The table that `dict import` reads; `source` says which row of the workbook asks for it.
 * @param idOf the id that a row is to have; made up by the import where there is none
 */
export function proposalTable(
  rows: readonly Proposal[],
  workbook: string,
  idOf: (row: Proposal) => string | undefined = () => undefined,
): string {
  const cells = rows.map((row) => {
    const { type, name, alias, country = '', place } = row;
    return [type, name, alias, idOf(row) ?? '', country, `${workbook} ${place}`];
  });
  return [['type', 'name', 'aliases', 'id', 'country', 'source'], ...cells]
    .map((row) => `${writeRecord(row.map(formulaProof))}\n`)
    .join('');
}
