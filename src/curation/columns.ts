// What dictionaries/README.md says of the columns, for messages that suggest what was meant.
import { join } from 'node:path';
import { BUILT_IN_DICTIONARIES, csvFiles, readTable } from '../dictionary/files.js';

/** The dictionaries of names, and what each is about; all other files are word lists. */
export const NAME_FILES = {
  'organizations.csv': 'organization',
  'companies.csv': 'company',
  'cities.csv': 'city',
  'officials.csv': 'official',
} as const;

export type NameFile = keyof typeof NAME_FILES;

export function isNameFile(file: string): file is NameFile {
  return Object.hasOwn(NAME_FILES, file);
}

/** Columns that hold several names, separated by `|`. */
export const LIST_COLUMNS: readonly string[] = ['aliases', 'weak_aliases'];

/** Columns that `dict suggest` adds for people to read; nothing else reads them. */
export const SUGGESTION_COLUMNS: readonly string[] = [
  'type',
  'count',
  'confidence',
  'why',
  'example_1',
  'example_2',
  'example_3',
];

const CATEGORY_WORDS: Readonly<Partial<Record<NameFile, string>>> = {
  'organizations.csv':
    'ministry agency committee public-institution public-corporation local-agency council association university school hospital research foundation international foreign-agency embassy party court police fund other',
  'companies.csv':
    'manufacturing electronics automotive chemical steel energy construction bank securities insurance card venture-capital accelerator platform retail food bio game telecom it logistics media group consulting cosmetics fashion mobility fintech proptech edtech healthcare semiconductor robotics space agri other',
};

/** The categories that dictionaries/README.md lists; undefined for files without. */
export function categoriesOf(file: string): readonly string[] | undefined {
  return isNameFile(file) ? CATEGORY_WORDS[file]?.split(' ') : undefined;
}

const headers = new Map<string, readonly string[]>();

/** The columns of a built-in file, in order; undefined when nothing reads a file of this name. */
export function columnsOf(file: string): readonly string[] | undefined {
  let columns = headers.get(file);
  if (columns === undefined && csvFiles(BUILT_IN_DICTIONARIES).includes(file)) {
    columns = readTable(join(BUILT_IN_DICTIONARIES, file), `dictionaries/${file}`).header;
    headers.set(file, columns);
  }
  return columns;
}

/** The items of a cell that lists names. */
export function listItems(cell: string): readonly string[] {
  return cell
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

export const LIST_SEPARATOR = ' | ';
