// Rules that look at names across rows and files: names of two entities, names that are words of the language.
import type { Texts } from '../../messages/language.js';
import { LINT, LINT_REMEDIES } from '../../messages/lint.js';
import { particlesEnd } from '../../korean/edges.js';
import { foldName } from '../../text/characters.js';
import { isParticle, type ListedWord } from '../ordinary-words.js';
import { NAME_FILES, isNameFile } from '../columns.js';
import { about, overlap, placeOf, type Finding, type LintRow } from './finding.js';

export interface LintNames {
  /** What MeCab makes of names that it reads as one ordinary word. */
  readonly ordinary: ReadonlyMap<string, Texts>;
  /** Words of the word lists, with what they are and where they stand. */
  readonly listed: ReadonlyMap<string, ListedWord>;
  /** Names that were checked to mean the entity. */
  readonly checked: ReadonlySet<string>;
}

/** One spelling of one row. */
export interface Spelling {
  readonly row: LintRow;
  readonly surface: string;
  readonly column: 'name' | 'aliases' | 'weak_aliases';
  readonly isStrong: boolean;
}

/** Officials have titles beside them and are looked up by name, never searched for: they have no spellings. */
export function spellingsOf(row: LintRow): readonly Spelling[] {
  let spellings = cache.get(row);
  if (spellings === undefined) {
    spellings = findSpellings(row);
    cache.set(row, spellings);
  }
  return spellings;
}

const cache = new WeakMap<LintRow, readonly Spelling[]>();

function findSpellings(row: LintRow): readonly Spelling[] {
  if (!isNameFile(row.name) || row.name === 'officials.csv' || row.cell('status') === 'removed') return [];
  const name = row.cell('name').normalize('NFC');
  const weak = row.list('weak_aliases').map((alias) => alias.normalize('NFC'));
  const isNameWeak = row.cell('strength') === 'weak' || weak.includes(name);
  const aliases = row.list('aliases').map((alias) => alias.normalize('NFC'));
  return [
    ...(name === '' ? [] : [{ row, surface: name, column: 'name', isStrong: !isNameWeak } as const]),
    ...aliases.map((surface) => ({ row, surface, column: 'aliases', isStrong: true }) as const),
    ...weak
      .filter((surface) => surface !== name)
      .map((surface) => ({ row, surface, column: 'weak_aliases', isStrong: false }) as const),
  ];
}

function typeOf(row: LintRow): string {
  return isNameFile(row.name) ? NAME_FILES[row.name] : row.name;
}

/** How to make a strong spelling weak. */
function weaken({ row, column, surface }: Spelling): Texts {
  if (column !== 'name') return LINT_REMEDIES.toWeakAliases;
  return 'strength' in row.written ? LINT_REMEDIES.setWeak : LINT_REMEDIES.addWeak(surface);
}

function finding(spelling: Spelling, rule: string, level: Finding['level'], message: Texts, remedy: Texts): Finding {
  return about(spelling.row, rule, level, spelling.column, message, remedy);
}

function tooShort(spelling: Spelling): readonly Finding[] {
  const { surface } = spelling;
  if (Array.from(foldName(surface)).length > 1) return [];
  return [finding(spelling, 'name/one-syllable', 'error', LINT.oneSyllable(surface), weaken(spelling))];
}

function particle(spelling: Spelling, names: LintNames): readonly Finding[] {
  const { surface } = spelling;
  if (!isParticle(surface) || names.checked.has(surface)) return [];
  return [finding(spelling, 'name/particle', 'error', LINT.particle(surface), weaken(spelling))];
}

function ordinaryWord(spelling: Spelling, names: LintNames): readonly Finding[] {
  const { surface, row } = spelling;
  if (names.checked.has(surface)) return [];
  const word = names.listed.get(surface);
  const listed = word?.isAcronym === true && row.name !== 'companies.csv' ? undefined : word?.what;
  const what = listed ?? names.ordinary.get(surface);
  if (what === undefined) return [];
  // 관세청, 진도군: the ending of a body or municipality makes the word a name
  if (listed === undefined && row.name !== 'companies.csv' && /(?:[가-힣]{2}[시군구청처부원]|위원회)$/u.test(surface))
    return [];
  return [
    finding(
      spelling,
      'name/ordinary-word',
      'warning',
      LINT.alsoWord(surface, what),
      LINT_REMEDIES.orChecked(weaken(spelling), typeOf(row)),
    ),
  ];
}

/** 두바이 beside a listed 두바: the longer name swallows the shorter one with its particle. */
function particleTail(spelling: Spelling, byspelling: ReadonlyMap<string, readonly Spelling[]>): readonly Finding[] {
  const { surface, row } = spelling;
  for (let cut = 2; cut < surface.length; cut += 1) {
    if (particlesEnd(surface, cut, 1) !== surface.length) continue;
    const shorter = byspelling
      .get(surface.slice(0, cut))
      ?.find((other) => other.isStrong && other.row.cell('id') !== row.cell('id'));
    if (shorter === undefined) continue;
    return [
      finding(
        spelling,
        'name/particle-tail',
        'warning',
        LINT.particleTail(surface, `${shorter.surface} (${placeOf(shorter.row)})`, surface.slice(cut)),
        weaken(spelling),
      ),
    ];
  }
  return [];
}

/** Districts and foreign cities of one name are told apart by their province, state or country. */
function toldApart(a: LintRow, b: LintRow): boolean {
  return (
    a.name === 'cities.csv' &&
    b.name === 'cities.csv' &&
    (a.cell('province') !== b.cell('province') || a.cell('country') !== b.cell('country'))
  );
}

function clashes(spelling: Spelling, byspelling: ReadonlyMap<string, readonly Spelling[]>): readonly Finding[] {
  const { row, surface } = spelling;
  const id = row.cell('id');
  const other = byspelling
    .get(surface)
    ?.find(
      (rival) =>
        rival.isStrong &&
        rival.row !== row &&
        (rival.row.cell('id') !== id || rival.row.name !== row.name) &&
        overlap(rival.row, row) &&
        !toldApart(rival.row, row),
    );
  if (other === undefined) return [];
  const isSameType = other.row.name === row.name;
  // the row that stands further down is the one to change; across files both are named once
  if (isSameType && other.row.shownAs === row.shownAs && other.row.line > row.line) return [];
  if (!isSameType && other.row.shownAs !== row.shownAs && other.row.name > row.name) return [];
  return [
    finding(
      spelling,
      'name/clash',
      isSameType ? 'error' : 'warning',
      LINT.clash(surface, `${other.row.cell('id')} (${placeOf(other.row)})`),
      LINT_REMEDIES.inOneRow(weaken(spelling)),
    ),
  ];
}

/**
 * Findings about the names of `own` rows; `others` are rows that hold beside them, of the built-in dictionaries or of
 * folders before.
 */
export function lintNames(own: readonly LintRow[], others: readonly LintRow[], names: LintNames): readonly Finding[] {
  const spellings = own.flatMap(spellingsOf);
  const byspelling = new Map<string, Spelling[]>();
  for (const spelling of [...spellings, ...others.flatMap(spellingsOf)]) {
    const list = byspelling.get(spelling.surface);
    if (list === undefined) byspelling.set(spelling.surface, [spelling]);
    else list.push(spelling);
  }
  return spellings
    .filter(({ isStrong }) => isStrong)
    .flatMap((spelling) => [
      ...tooShort(spelling),
      ...particle(spelling, names),
      ...ordinaryWord(spelling, names),
      ...particleTail(spelling, byspelling),
      ...clashes(spelling, byspelling),
    ]);
}
