// The file that an article came from, by its id, for the line that shows how far the work is: `news.xlsx:12` → news.xlsx;
// an id of the row's own → the one file that is read.
import { statSync } from 'node:fs';
import { pathId } from '../../documents/walk.js';

/** What holds several articles, with the mark behind its name that leads to one of them. */
const INSIDE_PATTERN = /^(?<file>.+?\.(?:jsonl|ndjson|csv|tsv|xlsx|zip|eml|rss|atom|xml))[:/]./iu;

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // Whoever reads it says what is wrong.
    return false;
  }
}

/** Gives undefined where the id is the file, or nothing tells. */
export function createSourceOf(inputs: readonly string[]): (id: string) => string | undefined {
  const [only, ...others] = inputs;
  const onlyFile = only !== undefined && others.length === 0 && isFile(only) ? pathId(only) : undefined;
  const ids = inputs.map((input) => pathId(input));
  return (id) => {
    if (onlyFile !== undefined) return id === onlyFile ? undefined : onlyFile;
    const file = INSIDE_PATTERN.exec(id)?.groups?.['file'];
    return file !== undefined && ids.some((input) => file.startsWith(input)) ? file : undefined;
  };
}
