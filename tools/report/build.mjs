// Step of `npm run build`: dist/output/report/page.js and page.css, the page of the report in one script and one style, put
// together from src/output/report/page/ and the packages that it uses.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { keepPackages } from '../bundle/packages.mjs';
import { mapsModule } from './maps.mjs';

const SOURCES = fileURLToPath(new URL('../../src/output/report/page/', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/output/report/', import.meta.url));
/** Their outlines are in the script, whatever of their code is. */
const DATA_PACKAGES = ['node_modules/@svg-maps/south-korea', 'node_modules/world-atlas'];

const maps = {
  name: 'maps',
  resolveId: (id) => (id === 'virtual:maps' ? '\0maps' : undefined),
  load: (id) => (id === '\0maps' ? mapsModule() : undefined),
};

try {
  const { output } = await build({
    configFile: false,
    root: SOURCES,
    logLevel: 'warn',
    plugins: [maps],
    // the same code with what Node has and browsers have not
    resolve: { alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' } },
    build: {
      write: false,
      target: ['chrome111', 'firefox113', 'safari16.4'],
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(SOURCES, 'main.tsx'),
        output: { format: 'iife', entryFileNames: 'page.js', assetFileNames: 'page.[ext]' },
      },
    },
  });
  mkdirSync(DIST, { recursive: true });
  for (const part of output) {
    const content = part.type === 'chunk' ? part.code : String(part.source);
    writeFileSync(join(DIST, part.fileName), content.trim());
  }
  const modules = output.flatMap((part) => part.moduleIds ?? []);
  keepPackages('page', modules, DATA_PACKAGES);
} catch (error) {
  console.error(`kr-sme: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
