// Dictionary files on the disk: bytes → text. A dictionary is UTF-8; what Excel saves as plain "CSV" is CP949 and would
// be read as garbage in silence, so it is refused with the line where it shows, and with the command that takes it as it is.
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { orUnreadable, UserError } from '../core/errors.js';
import { DICTIONARY_ERRORS, DICTIONARY_REMEDIES } from '../messages/errors/dictionaries.js';
import { readCsv, type CsvTable } from './csv-records.js';

/** The dictionaries that come with the program. */
export const BUILT_IN_DICTIONARIES = fileURLToPath(new URL('../../dictionaries/', import.meta.url));

const NEWLINE = 0x0a;
/** Ten million names; a string of the language runtime holds little more than twice as much. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** The number of the first line that is no UTF-8, from 1. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}

/**
 * The text of a dictionary file, without byte order mark.
 * @throws UserError naming file and line when it is no UTF-8 text.
 */
export function readDictionaryText(path: string, shownAs: string): { readonly text: string; readonly bom: boolean } {
  const info = orUnreadable(shownAs, () => statSync(path, { throwIfNoEntry: false }));
  if (info?.isFile() !== true)
    throw new UserError(DICTIONARY_ERRORS.notFile, { file: shownAs, remedy: DICTIONARY_REMEDIES.csvFile });
  if (info.size > LARGEST_FILE) {
    throw new UserError(DICTIONARY_ERRORS.tooLarge, { file: shownAs, line: 1, remedy: DICTIONARY_REMEDIES.noList });
  }
  const bytes = orUnreadable(shownAs, () => readFileSync(path));
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new UserError(DICTIONARY_ERRORS.utf16, {
      file: shownAs,
      line: 1,
      remedy: DICTIONARY_REMEDIES.saveOrImport(shownAs),
    });
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03) {
    throw new UserError(DICTIONARY_ERRORS.workbook, {
      file: shownAs,
      line: 1,
      remedy: DICTIONARY_REMEDIES.saveOrImport(shownAs),
    });
  }
  if (!isUtf8(bytes)) {
    throw new UserError(DICTIONARY_ERRORS.notUtf8, {
      file: shownAs,
      line: lineOfFault(bytes),
      remedy: DICTIONARY_REMEDIES.saveOrImport(shownAs),
    });
  }
  const text = bytes.toString('utf8');
  const bom = text.startsWith('\ufeff');
  return { text: bom ? text.slice(1) : text, bom };
}

/** @throws UserError naming file and line of what is broken. */
export function readTable(path: string, shownAs: string): CsvTable & { readonly bom: boolean } {
  const { text, bom } = readDictionaryText(path, shownAs);
  return { ...readCsv(text, shownAs), bom };
}

/** Word lists that people curate, and lists that `npm run train` makes. */
const LIST_FOLDERS = ['lexicons', 'models'];

/** A workbook in a folder, for people who took it for a dictionary. */
export function workbookIn(folder: string): string | undefined {
  return readdirSync(folder)
    .toSorted()
    .find((name) => /\.xlsx$/iu.test(name) && !/^[.~]/u.test(name));
}

/** The CSV files of a dictionary folder, those of its `lexicons` and `models` too, as paths inside it, in order. */
export function csvFiles(folder: string): readonly string[] {
  const inside = (sub: string): readonly string[] =>
    statSync(join(folder, sub), { throwIfNoEntry: false })?.isDirectory() === true
      ? readdirSync(join(folder, sub))
          .filter((name) => name.endsWith('.csv') && !name.startsWith('.'))
          .map((name) => (sub === '' ? name : `${sub}/${name}`))
      : [];
  return ['', ...LIST_FOLDERS].flatMap((sub) => inside(sub).toSorted());
}
