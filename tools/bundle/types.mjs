// The types of the library as CommonJS sees them: the same declarations in a file that says so by its ending. Compilers that
// do not know yet that Node requires ES modules (`"module": "node16"`) refuse the others.
import { copyFileSync } from 'node:fs';

const library = new URL('../../dist/library/', import.meta.url);
copyFileSync(new URL('index.d.ts', library), new URL('index.d.cts', library));
