// Where the character maps and standard fonts stand that PDF.js asks for: beside the built program, or, while it is
// worked on, in the package that they are copied from.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Seen from a chunk of the bundle, and from this module as the compiler leaves it. */
const BUILT = ['../pdf/', '../../pdf/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

function mapsFolder(): string {
  const built = BUILT.find((folder) => existsSync(join(folder, 'cmaps')));
  return built ?? dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
}

/** Folders as PDF.js wants them named, with a separator at their ends. */
export function mapFolders(): { readonly cMapUrl: string; readonly standardFontDataUrl: string } {
  const folder = mapsFolder();
  return { cMapUrl: join(folder, 'cmaps') + sep, standardFontDataUrl: join(folder, 'standard_fonts') + sep };
}
