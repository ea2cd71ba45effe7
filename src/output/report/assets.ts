// Script and style of the page as the build made them out of page/.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageAssets } from './frame.js';

/** From the folder of this module in dist/ and in src/ alike: three levels below the package, or one where it is bundled. */
const FOLDERS = ['./', '../output/report/', '../../../dist/output/report/'];

function read(name: string): string {
  for (const folder of FOLDERS) {
    try {
      return readFileSync(fileURLToPath(new URL(`${folder}${name}`, import.meta.url)), 'utf8');
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isMissing) throw error;
    }
  }
  throw new Error(`${name} of the report is missing; build the program with npm run build`);
}

export function loadPageAssets(): PageAssets {
  return { script: read('page.js'), style: read('page.css') };
}
