// Step of `npm run build`: the command line and the worker thread as a few files in place of some two hundred small
// ones, most of them zod's, whose loading took a quarter of the time of a short run. They take the places of the
// compiler's dist/cli/main.js and dist/workers/worker.js, so that a compiler run alone leaves a program that works and is
// never older than its sources.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { keepPackages } from './packages.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
/** At the depth of the folders of dist/, so that paths relative to a module stay what they are. */
const CHUNKS = 'chunks';

/**
 * What every command loads, and what every command loads that reads articles: each in one file, as opening a file and
 * asking where the next one is takes longer than to read ten times as much.
 */
const TOGETHER = [
  {
    name: 'start',
    test: /rolldown.runtime|\/commander\/|\/dist\/(?:core\/errors|text\/spelling|check\/reporter-names|cli\/(?:check-options|config-file|exit-status|io|language|messages|options|spoken|suggest)|documents\/format|entities\/without-dictionaries|messages\/(?:help|language|terminal|values|errors\/(?:commands|output|system))|output\/(?:format|sink|zones|workbook\/labels))\.js$/u,
  },
  {
    name: 'read',
    test: /\/dist\/(?:tokenizer\/|documents\/(?:index|choose|encoding|release-date|walk|text|markdown)\.js$)/u,
  },
];

/** Commander loads what starts programs for commands that are programs of their own, which none is here. */
const withoutPrograms = {
  name: 'without-programs',
  transform(code, id) {
    if (!/\/commander\/lib\/command\.js$/u.test(id.replaceAll('\\', '/'))) return undefined;
    const line = "const childProcess = require('node:child_process');";
    if (!code.includes(line)) throw new Error('commander loads node:child_process in another way than it did');
    return code.replace(line, 'const childProcess = undefined;');
  },
};

try {
  const entries = ['cli/main', 'workers/worker'];
  /** The library stands in a folder of its own, as deep as the chunks. */
  const library = { 'library/index': join(dist, 'index.js') };
  if (entries.some((entry) => readFileSync(join(dist, `${entry}.js`), 'utf8').includes(`/${CHUNKS}/`))) {
    throw new Error('dist/ is bundled already; run npm run build');
  }
  rmSync(join(dist, CHUNKS), { recursive: true, force: true });
  const bundle = await rolldown({
    input: { ...Object.fromEntries(entries.map((entry) => [entry, join(dist, `${entry}.js`)])), ...library },
    platform: 'node',
    plugins: [withoutPrograms],
    // installed or not as the user chose; asked for at run time
    external: [/^mecab-ko/u],
    onLog(level, log) {
      // a reader that is needed at once elsewhere is not split off, and that is all this says
      if (level === 'warn' && log.code !== 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(log.message);
    },
  });
  const { output } = await bundle.write({
    dir: dist,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: `${CHUNKS}/[name]-[hash].js`,
    codeSplitting: { groups: TOGETHER },
    // Text of one byte a letter is read and kept in half the time and room.
    minify: { compress: false, mangle: { keepNames: true }, codegen: { asciiOnly: true, removeWhitespace: true } },
  });
  await bundle.close();
  const modules = output.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : []));
  keepPackages('command-line', modules);
} catch (error) {
  console.error(`kr-sme: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
