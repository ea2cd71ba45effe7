// Who may import whom: `node tools/checks/imports.mjs`, part of `npm run lint`. Every import of src/ must lead to the same folder
// or to one further down in LAYERS, no entity type may import another, and no chain of imports may come back to where it
// began. Prints each offence with the file and line; exit status 1 where there is any.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** From the bottom to the top; folders of one layer know those below it, and each other where `beside` says so. */
const LAYERS = [
  ['core', 'text', 'messages', 'korean'],
  ['dictionary', 'documents', 'tokenizer'],
  ['tables'],
  ['lexicon'],
  ['phrases'],
  ['entities'],
  ['relations'],
  ['stages'],
  ['pipeline.ts'],
  ['output'],
  ['workers', 'check', 'curation'],
  ['index.ts', 'cli'],
];
/** Folders that know core, text and messages alone, whatever layers lie between. */
const NARROW = new Set(['dictionary', 'documents', 'tokenizer']);
const BESIDE = new Set([
  'core text',
  'text core',
  'core messages',
  'messages text',
  'messages korean',
  'korean text',
  'korean core',
]);

/** What `from` may not import of `to`, both paths below src/; undefined where all is well. */
export function offence(from, to) {
  const [own, other] = [from, to].map((path) => path.split('/')[0]);
  if (own === 'entities' && other === 'entities') {
    const [type, otherType] = [from, to].map((path) => (path.split('/').length > 2 ? path.split('/')[1] : undefined));
    return type !== undefined && otherType !== undefined && type !== otherType
      ? `the type ${type} may not know the type ${otherType}`
      : undefined;
  }
  if (own === other || BESIDE.has(`${own} ${other}`)) return undefined;
  const [layer, otherLayer] = [own, other].map((name) => LAYERS.findIndex((names) => names.includes(name)));
  if (layer < 0 || otherLayer < 0) return `${layer < 0 ? own : other} has no place in the layers`;
  if (NARROW.has(own) && otherLayer > 0) return `${own} knows core, text and messages alone`;
  return otherLayer < layer ? undefined : `${own} may not know ${other}`;
}

/** The circles among imports, each as the files on its way; strongly connected components by Tarjan's algorithm. */
export function circles(imports) {
  const found = [];
  const indexOf = new Map();
  const lowest = new Map();
  const stack = [];
  const visit = (file) => {
    indexOf.set(file, indexOf.size);
    lowest.set(file, indexOf.get(file));
    stack.push(file);
    for (const next of imports.get(file) ?? []) {
      if (!indexOf.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(file, Math.min(lowest.get(file), lowest.get(next)));
    }
    if (lowest.get(file) !== indexOf.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) found.push(circle);
  };
  for (const file of imports.keys()) if (!indexOf.has(file)) visit(file);
  return found;
}

function importsOf(file) {
  const text = readFileSync(join(SRC, file), 'utf8');
  return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName, pos }) => {
    if (!fileName.startsWith('.')) return [];
    const path = relative(SRC, resolve(SRC, dirname(file), fileName))
      .replaceAll('\\', '/')
      .replace(/\.js$/u, existsSync(join(SRC, dirname(file), fileName.replace(/\.js$/u, '.tsx'))) ? '.tsx' : '.ts');
    const line = text.slice(0, pos).split('\n').length;
    return existsSync(join(SRC, path)) && /\.tsx?$/u.test(path) ? [{ path, line }] : [];
  });
}

function main() {
  const files = readdirSync(SRC, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/u.test(file))
    .sort();
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  const messages = [];
  for (const [file, own] of imports) {
    for (const { path, line } of own) {
      const message = offence(file, path);
      if (message !== undefined) messages.push(`src/${file}:${String(line)}: imports ${path}: ${message}`);
    }
  }
  for (const circle of circles(new Map([...imports].map(([file, own]) => [file, own.map(({ path }) => path)]))))
    messages.push(`a circle of imports: ${circle.join(' → ')}`);
  for (const message of messages) console.error(message);
  if (messages.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
