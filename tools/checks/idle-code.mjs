// Code that never runs, or hardly ever: `npm run build && node tools/checks/idle-code.mjs PATH… [--most=0] [--under=src/entities]
// [--count=N]`. Reads the articles of PATH with relations under V8's counters of blocks and prints of every file of src/ below
// --under the functions and blocks that ran at most --most times, by the lines of the source, the outermost alone. What runs
// never over many thousands of releases is a rule for one of them, or a guard against hostile input; reading tells which.
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { SourceMap } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = new URL('../../dist/', import.meta.url).href;
const USAGE = 'usage: node tools/checks/idle-code.mjs PATH… [--most=N] [--under=src/FOLDER] [--count=N]';

/** What of a function or block is shown of its first line, in letters. */
const SHOWN = 100;

/** The blocks of one script that ran at most so often and stand in none that did, in order. */
export function idleRanges(functions, most) {
  // a function holds its blocks, and the functions in it stand in the list by themselves
  const all = functions.flatMap(({ functionName, ranges }) =>
    ranges.map((range, index) => ({
      start: range.startOffset,
      end: range.endOffset,
      count: range.count,
      name: index === 0 ? functionName : '',
    })),
  );
  const idle = all.filter(({ count }) => count <= most).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const outermost = [];
  for (const range of idle) if (range.end > (outermost.at(-1)?.end ?? -1)) outermost.push(range);
  return outermost;
}

/** From offsets in a compiled file to lines of its source. @throws where the file is not what its source compiles to. */
function sourceOf(path) {
  const file = `${ROOT}src/${path.replace(/\.js$/u, '.ts')}`;
  const source = readFileSync(file, 'utf8');
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, (name) => readFileSync(name, 'utf8'));
  const modules = { module: 'ESNext', moduleResolution: 'Bundler', sourceMap: true };
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, ...modules }, ROOT);
  const { outputText, sourceMapText } = ts.transpileModule(source, { compilerOptions: options, fileName: file });
  const compiled = readFileSync(new URL(path, DIST), 'utf8');
  if (!outputText.startsWith(compiled.trimEnd()))
    throw new Error(`dist/${path} is older than its source: npm run build`);
  const map = new SourceMap(JSON.parse(sourceMapText));
  const starts = [0];
  for (let at = compiled.indexOf('\n'); at >= 0; at = compiled.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    lines: source.split('\n'),
    placeOf(offset) {
      const line = starts.findLastIndex((start) => start <= offset);
      const { originalLine, originalColumn } = map.findEntry(line, offset - starts[line]);
      return { line: originalLine, column: originalColumn };
    },
    /** The first letter of a range that is none of the blanks and brackets it opens with. */
    contentAt: (offset, end) => offset + Math.max(0, compiled.slice(offset, end).search(/[^\s{(&|?:)]/u)),
    contentEnd: (offset, end) => offset + Math.max(1, compiled.slice(offset, end).trimEnd().length) - 1,
  };
}

function printIdle(scripts, { most, under }) {
  let sum = 0;
  for (const { url, functions } of scripts.toSorted((a, b) => (a.url < b.url ? -1 : 1))) {
    const path = url.slice(DIST.length);
    const file = `src/${path.replace(/\.js$/u, '.ts')}`;
    const ranges = file.startsWith(under) ? idleRanges(functions, most) : [];
    if (ranges.length === 0) continue;
    const source = sourceOf(path);
    const lines = ranges.map(({ start, end, count, name }) => {
      const { line: first, column } = source.placeOf(source.contentAt(start, end));
      const last = Math.max(first, source.placeOf(source.contentEnd(start, end)).line);
      sum += last - first + 1;
      const place = `${first + 1}${last > first ? `-${last + 1}` : ''}`;
      const text = source.lines[first].slice(column, column + SHOWN).trim();
      return `  ${place.padEnd(9)} ${String(count).padStart(5)}  ${name === '' ? '' : `${name}: `}${text}`;
    });
    console.log(`${file}\n${lines.join('\n')}`);
  }
  console.log(`${sum} lines`);
}

async function run() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      most: { type: 'string', default: '0' },
      under: { type: 'string', default: 'src/' },
      count: { type: 'string', default: 'Infinity' },
    },
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  // loaded under the counters, so that what runs once at the start is counted as well
  const { readArticles } = await import('../../dist/index.js');
  const { createEngine, extract } = await import('../../dist/pipeline.js');
  const engine = createEngine();
  let articles = 0;
  for await (const outcome of readArticles(positionals)) {
    if (outcome.kind !== 'article') continue;
    extract(outcome.article, engine, { relations: true });
    if (++articles >= Number(values.count)) break;
  }
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  const scripts = result.filter(({ url }) => url.startsWith(DIST));
  console.log(`${articles} articles of ${positionals.map((path) => relative('.', path)).join(', ')}`);
  printIdle(scripts, { most: Number(values.most), under: values.under });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
