// Finds what is wrong or risky in the dictionaries that people curate, row by row, with what to do about it:
//   companies.csv:12: warning: 미래 is also a common noun (MeCab: NNG); set strength to weak, or …
import { LINT, LINT_REMEDIES } from '../../messages/lint.js';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../core/errors.js';
import { DICTIONARY_ERRORS, DICTIONARY_REMEDIES } from '../../messages/errors/dictionaries.js';
import type { Resources } from '../../core/resources.js';
import { languageOf } from '../../lexicon/language.js';
import { createTokenizer } from '../../tokenizer/index.js';
import { isNameFile } from '../columns.js';
import { BUILT_IN_DICTIONARIES, csvFiles, readTable } from '../../dictionary/files.js';
import { fixedText } from '../fix.js';
import { lintCells, lintHeader } from './cells.js';
import { lintRows, type Finding, type LintFile, type LintRow } from './finding.js';
import { lintIdentity } from './identity.js';
import { lintNames, spellingsOf } from './names.js';
import { createResources, shownPath } from '../../dictionary/load.js';
import { listedWords, ordinaryWords } from '../ordinary-words.js';
import { CHECKED_NAME_ROW, CHECKED_NAMES_FILE, schemasByFile } from '../schemas.js';

export type { Finding, Level } from './finding.js';

/** A folder of dictionaries with what could not be read of it. */
interface LintFolder {
  readonly files: readonly LintFile[];
  readonly findings: readonly Finding[];
}

function openFolder(folder: string, shownAs: (name: string) => string): LintFolder {
  const files: LintFile[] = [];
  const findings: Finding[] = [];
  for (const name of csvFiles(folder)) {
    const shown = shownAs(name);
    const path = join(folder, name);
    if (!schemasByFile().has(name)) {
      const made = name.replace(/^lexicons\//u, 'models/');
      const known = [...schemasByFile().keys()].filter((file) => !file.includes('/')).toSorted();
      findings.push({
        file: shown,
        line: 1,
        rule: 'file/unknown',
        level: 'error',
        message: LINT.unknownFile,
        remedy: schemasByFile().has(made) ? LINT_REMEDIES.moveTo(made) : LINT_REMEDIES.nameIt(known.join(', ')),
      });
      continue;
    }
    try {
      const table = readTable(path, shown);
      files.push({ name, shownAs: shown, path, table, rows: lintRows(name, shown, table) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      findings.push({
        file: shown,
        line: error.where?.line ?? 1,
        rule: 'file/unreadable',
        level: 'error',
        message: error.plain,
        remedy: error.remedy ?? DICTIONARY_REMEDIES.saveUtf8,
      });
    }
  }
  return { files, findings };
}

function isBuiltIn(folder: string): boolean {
  const [own, builtIn] = [statSync(folder), statSync(BUILT_IN_DICTIONARIES)];
  return own.dev === builtIn.dev && own.ino === builtIn.ino;
}

let builtInRows: readonly LintRow[] | undefined;

/** The built-in rows that a folder's rows leave in force, and those that they replace. */
function rowsBeside(folder: LintFolder): { readonly kept: readonly LintRow[]; readonly replaced: readonly LintRow[] } {
  builtInRows ??= openFolder(BUILT_IN_DICTIONARIES, (name) => `dictionaries/${name}`)
    .files.filter(({ name }) => isNameFile(name))
    .flatMap(({ rows }) => rows);
  const key = (row: LintRow): string => `${row.name} ${row.cell('id')}`;
  const own = new Set(folder.files.filter(({ name }) => isNameFile(name)).flatMap(({ rows }) => rows.map(key)));
  return {
    kept: builtInRows.filter((row) => !own.has(key(row))),
    replaced: builtInRows.filter((row) => own.has(key(row))),
  };
}

/** The built-in word lists, opened once. */
let builtInResources: Resources | undefined;

/** @throws UserError when the folder is missing or holds no dictionary. */
function checkFolder(folder: string): void {
  if (!existsSync(folder)) throw new UserError(DICTIONARY_ERRORS.noFolder(folder));
  if (!statSync(folder).isDirectory()) throw new UserError(DICTIONARY_ERRORS.notFolderOfCsv(folder));
  if (csvFiles(folder).length === 0) throw new UserError(DICTIONARY_ERRORS.noCsv(folder));
}

/**
 * The files of a folder that can be mended without judgement, with the text that they should have.
 * @throws UserError when the folder is missing or holds no dictionary.
 */
export function fixDictionaries(
  folder: string = BUILT_IN_DICTIONARIES,
): readonly { readonly path: string; readonly shownAs: string; readonly text: string }[] {
  checkFolder(folder);
  const shown = (name: string): string => (isBuiltIn(folder) ? `dictionaries/${name}` : shownPath(join(folder, name)));
  return openFolder(folder, shown).files.flatMap((file) => {
    const text = fixedText(file);
    return text === undefined ? [] : [{ path: file.path, shownAs: file.shownAs, text }];
  });
}

/**
 * Findings about the dictionaries of a folder, in order of file and line; a user's folder is seen as laid over the
 * built-in dictionaries, of which nothing is reported then.
 * @throws UserError when the folder is missing or holds no dictionary.
 */
export function lintDictionaries(folder: string = BUILT_IN_DICTIONARIES): readonly Finding[] {
  checkFolder(folder);
  const builtIn = isBuiltIn(folder);
  const opened = openFolder(folder, (name) => (builtIn ? `dictionaries/${name}` : shownPath(join(folder, name))));
  const cells = opened.files.flatMap((file) => [...lintHeader(file), ...file.rows.flatMap(lintCells)]);
  const { kept: beside, replaced } = builtIn ? { kept: [], replaced: [] } : rowsBeside(opened);
  const rows = opened.files.flatMap((file) => file.rows);
  // a folder whose rows do not fit cannot be laid over: the word lists are then the built-in ones
  const isSound = ![...opened.findings, ...cells].some(({ level }) => level === 'error');
  const hasWordLists = opened.files.some(({ name }) => !isNameFile(name));
  builtInResources ??= createResources();
  const resources = !builtIn && isSound && hasWordLists ? createResources([folder]) : builtInResources;
  const own = rows.filter(({ name }) => name === CHECKED_NAMES_FILE).map((row) => row.cell('name'));
  const strong = rows.flatMap(spellingsOf).filter(({ isStrong }) => isStrong);
  const language = languageOf(resources);
  const provinces = new Set(
    rows
      .concat(beside)
      .filter(({ name }) => name === 'officials.csv')
      .map((row) => row.cell('organization'))
      .filter((body) => language.isProvince(body)),
  );
  const findings = [
    ...opened.findings,
    ...cells,
    ...lintIdentity(opened.files, beside, replaced, provinces),
    ...lintNames(rows, beside, {
      ordinary: ordinaryWords([...new Set(strong.map(({ surface }) => surface))], createTokenizer('embedded')),
      listed: listedWords(resources),
      checked: new Set([...own, ...resources.rows(CHECKED_NAMES_FILE, CHECKED_NAME_ROW).map(({ name }) => name)]),
    }),
  ];
  return findings.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
