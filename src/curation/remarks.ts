// What is odd in user dictionaries without being wrong: columns that nothing reads, categories that nobody knows.
//   my-dict/companies.csv:1, column alias: nothing reads the column "alias"; did you mean "aliases"?
import { SYSTEM } from '../messages/errors/system.js';
import { inEach, type Texts } from '../messages/language.js';
import { LINT_REMEDIES } from '../messages/lint.js';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { isNameFile } from './columns.js';
import { csvFiles, readTable } from '../dictionary/files.js';
import { lintCategory, lintHeader } from './lint/cells.js';
import { lintRows, type Finding } from './lint/finding.js';
import { shownPath } from '../dictionary/load.js';

/** More would hide what the command has to say. */
const MOST_REMARKS = 5;

function remark({ file, line, column, message, remedy }: Finding): Texts {
  const said = LINT_REMEDIES.finding(message, remedy);
  return inEach((language) => {
    const where = column === undefined ? '' : SYSTEM.column(column)[language];
    return `${file}:${String(line)}${where}: ${said[language]}`;
  });
}

/** A line a remark, at most a few for each file; what is wrong in a folder is for the loader to say. */
export function remarksOn(folder: string): readonly Texts[] {
  if (!existsSync(folder)) return [];
  return csvFilesOf(folder).flatMap((name) => {
    const path = join(folder, name);
    const shownAs = shownPath(path);
    try {
      const table = readTable(path, shownAs);
      const file = { name, shownAs, path, table, rows: [] };
      const rows = isNameFile(name) && table.header.includes('category') ? lintRows(name, shownAs, table) : [];
      const remarks = [...lintHeader(file), ...rows.flatMap(lintCategory)].map(remark);
      const rest = remarks.length - MOST_REMARKS;
      return rest <= 0
        ? remarks
        : [
            ...remarks.slice(0, MOST_REMARKS),
            inEach((language) => `${shownAs}: ${LINT_REMEDIES.more(rest, folder)[language]}`),
          ];
    } catch (error) {
      if (error instanceof UserError) return [];
      throw error;
    }
  });
}

function csvFilesOf(folder: string): readonly string[] {
  try {
    return csvFiles(folder);
  } catch {
    return [];
  }
}
