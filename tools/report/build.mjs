// Step of `npm run build`: dist/output/report/page.js and page.css, the page of the report in one script and one style, put
// together from src/output/report/page/ and the packages that it uses, and their licences beside them.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { mapsModule } from './maps.mjs';

const SOURCES = fileURLToPath(new URL('../../src/output/report/page/', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/output/report/', import.meta.url));
const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));
/** Their outlines are in the script, whatever of their code is. */
const DATA_PACKAGES = ['@svg-maps/south-korea', 'world-atlas'];

const maps = {
  name: 'maps',
  resolveId: (id) => (id === 'virtual:maps' ? '\0maps' : undefined),
  load: (id) => (id === '\0maps' ? mapsModule() : undefined),
};

function licenceOf(name) {
  const folder = join(MODULES, name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  const words = file === undefined ? '' : `\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
  return `${name} ${version} (${license})${words}\n`;
}

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
  const packages = new Set(DATA_PACKAGES);
  for (const part of output) {
    const content = part.type === 'chunk' ? part.code : String(part.source);
    writeFileSync(join(DIST, part.fileName), content.trim());
    for (const id of part.moduleIds ?? []) {
      const name = /^.*[\\/]node_modules[\\/](?<name>(?:@[^/\\]+[\\/])?[^/\\]+)/u.exec(id)?.groups?.name;
      if (name !== undefined) packages.add(name.replaceAll('\\', '/'));
    }
  }
  const licences = [...packages].sort().map(licenceOf);
  writeFileSync(join(DIST, 'page.LICENSES'), licences.join(`\n${'-'.repeat(72)}\n\n`));
} catch (error) {
  console.error(`kr-sme: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
