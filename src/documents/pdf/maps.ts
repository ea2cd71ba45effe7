// Where the character maps stand that PDF.js asks for: beside the built program, or, while it is worked on, in the package
// that they are copied from. The fonts that it draws with are not needed: no letter is read off them.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Seen from a chunk of the bundle, and from this module as the compiler leaves it. */
const BUILT = ['../pdf/', '../../pdf/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** The folder as PDF.js wants it named, with a separator at its end. */
export function characterMaps(): string {
  const built = BUILT.find((folder) => existsSync(join(folder, 'cmaps')));
  return join(built ?? dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps') + sep;
}
