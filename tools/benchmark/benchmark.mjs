// `npm run benchmark -- ARCHIVE… [--set learning|measuring] [--errors] [--without-dictionary TYPE] [--gold FOLDER]`: builds the texts of fixtures/releases again from
// git folders of the public repositories that they come from, runs the program on them and prints how right it is.
// Exit status 0 however it scores, 2 where a text cannot be built. The errors of the measuring part are not shown: whoever
// writes rules or trains may not read it. `--without-dictionary company` tells what the rules find of firms that nobody has
// listed. `--gold` writes the pages with their texts to a folder, for other programs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judgedRecords } from './judged.mjs';
import { reliabilityLines, reliabilityOf } from './reliability.mjs';
import { relationLines, scoreRelations } from './relations.mjs';
import { sourceLines } from './sources.mjs';
import { relationsToGold, toGold } from './standoff.mjs';
import { readText } from './texts.mjs';

const PAGES = fileURLToPath(new URL('../../fixtures/releases', import.meta.url));
const LAUNCHER = fileURLToPath(new URL('../../bin/kr-sme.js', import.meta.url));
const SETS = ['learning', 'measuring'];

function pagesOf(set) {
  const folder = join(PAGES, set);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

/** Writes gold for every page whose text an archive holds; returns what is missing. */
function rebuild(pages, archives, folder) {
  const missing = new Set();
  let built = 0;
  for (const page of pages) {
    const cut = readText(page, archives);
    if (cut === undefined) {
      missing.add(`${page.source.repository} at ${page.source.commit}`);
      continue;
    }
    writeFileSync(join(folder, `${page.id}.json`), JSON.stringify(toGold(page, cut)));
    built += 1;
  }
  return { built, missing };
}

function scoreSet(set, archives, { errors, withoutDictionary }) {
  const folder = mkdtempSync(join(tmpdir(), 'kr-sme-benchmark-'));
  try {
    const pages = pagesOf(set);
    const { built, missing } = rebuild(pages, archives, folder);
    console.log(`${set}: ${built} of ${pages.length} pages`);
    for (const source of missing) console.error(`no git folder given holds ${source}`);
    if (built > 0) {
      const left = withoutDictionary.flatMap((type) => ['--without-dictionary', type]);
      const { stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, 'check', folder, ...left], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      if (!stdout.includes('mentions ')) throw new Error(stderr);
      if (errors) console.error(stderr);
      console.log(errors ? stdout : stdout.slice(stdout.indexOf('mentions ')));
      // confidence and relations are of the program as it is
      if (left.length > 0) return missing.size === 0;
      for (const line of sourceLines(pages, archives)) console.log(line);
      for (const line of reliabilityLines(reliabilityOf([...judgedRecords(pages, archives)]))) console.log(line);
      for (const line of relationScores(pages, archives)) console.log(line);
    }
    return missing.size === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The relations of the pages that state them, as lines; nothing where none does or no archive holds its text. */
function relationScores(pages, archives) {
  const stated = pages.flatMap((page) => {
    const cut = page.relations === undefined ? undefined : readText(page, archives);
    return cut === undefined ? [] : [{ page, cut }];
  });
  if (stated.length === 0) return [];
  const input = stated.map(({ page: { id, date }, cut: { text } }) => JSON.stringify({ id, text, date })).join('\n');
  const options = ['extract', '-', '--input-format', 'jsonl', '-f', 'jsonl', '--relations', '--quiet'];
  const { stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...options], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (stdout === '') throw new Error(stderr);
  const found = new Map(
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
      .map(({ id, relations }) => [id, relations ?? []]),
  );
  const counts = scoreRelations(
    stated.map(({ page, cut }) => ({
      expected: relationsToGold(page.relations, cut.text),
      found: found.get(page.id) ?? [],
    })),
  );
  return [`relations of ${stated.length} pages`, ...relationLines(counts)];
}

function writeGold(set, archives, folder) {
  mkdirSync(folder, { recursive: true });
  const { built, missing } = rebuild(pagesOf(set), archives, folder);
  console.log(`${set}: ${built} pages written to ${folder}`);
  return missing.size === 0;
}

const { values, positionals: archives } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string', multiple: true },
    errors: { type: 'boolean', default: false },
    'without-dictionary': { type: 'string', multiple: true, default: [] },
    gold: { type: 'string' },
  },
});
try {
  const whole = (values.set ?? SETS).map((set) => {
    if (!SETS.includes(set)) throw new Error(`--set is ${SETS.join(' or ')}, not ${set}`);
    if (values.gold !== undefined) return writeGold(set, archives, values.gold);
    return scoreSet(set, archives, {
      errors: values.errors && set === 'learning',
      withoutDictionary: values['without-dictionary'],
    });
  });
  if (whole.includes(false)) process.exitCode = 2;
} catch (error) {
  console.error(`error: ${error.message}`);
  process.exitCode = 2;
}
