// Opens what the person names (files, folders, `-`) and gives articles one after the other: `articles/a.txt` →
// { kind: 'article', … }. The format is chosen by content first, by the ending second. What cannot be read is
// reported and the rest goes on.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { messageOf, UserError } from '../errors.js';
import type { Article } from '../types.js';
import { binaryKind, checkEncoding } from './encoding.js';
import type { DocumentFormat, InputFormat } from './format.js';
import { HTML_FORMAT } from './html.js';
import { looksLikeJsonLines, readJsonLines } from './jsonl.js';
import { MARKDOWN_FORMAT } from './markdown.js';
import { TEXT_FORMAT } from './text.js';
import { pathId, walk, type WalkEntry } from './walk.js';

export interface ReadOptions {
  /** Forces a format instead of finding it out. */
  readonly inputFormat?: InputFormat | 'auto';
  /** Forces an encoding instead of finding it out. */
  readonly encoding?: string;
  /** What `-` reads; the process's own standard input when absent. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

export type ReadOutcome =
  | { readonly kind: 'article'; readonly article: Article; /** Counts articles from 0. */ readonly index: number }
  | { readonly kind: 'failure' | 'passed-over'; readonly id: string; readonly message: string };

/** In the order in which their content is looked for; the last one takes what no other recognizes. */
const FORMATS: readonly DocumentFormat[] = [HTML_FORMAT, MARKDOWN_FORMAT, TEXT_FORMAT];
const JSON_LINES_ENDINGS = ['.jsonl', '.ndjson'];

/** Files of data, not of prose: read as text they would give nonsense, so they are refused where named. */
const DATA_ENDING_PATTERN = /^\.(?:json|csv|tsv|xml|ya?ml|rtf|css|m?js|ts|log|ini|sql)$/u;

const STANDARD_INPUT = '-';
const LARGEST_DOCUMENT = 200 * 1024 * 1024;
const HEAD_LENGTH = 65_536;

function endingOf(name: string): string {
  return /\.[^./\\]+$/u.exec(name)?.[0].toLowerCase() ?? '';
}

function isKnownName(name: string): boolean {
  const ending = endingOf(name);
  return JSON_LINES_ENDINGS.includes(ending) || FORMATS.some((format) => format.endings.includes(ending));
}

type Source =
  | { readonly kind: 'file'; readonly path: string; readonly id: string }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'folder'; readonly path: string; readonly entries: readonly WalkEntry[] };

/** @throws UserError for a path that does not exist and a folder that holds no article. */
async function locate(path: string): Promise<Source> {
  if (path === STANDARD_INPUT) return { kind: 'stdin' };
  let info;
  try {
    info = await stat(path);
  } catch {
    throw new UserError(`no such file or folder: ${path}; check the spelling`);
  }
  // a pipe that nobody writes to would wait for ever; those that a shell opens (`<(command)`) are written to
  if (!info.isDirectory() && !info.isFile() && !/^\/(?:dev|proc)\//u.test(path)) {
    throw new UserError(`not a regular file: ${path}; give a file or folder, or pipe into standard input with -`);
  }
  if (!info.isDirectory()) return { kind: 'file', path, id: pathId(path) };
  const entries = await walk(path, isKnownName);
  const hasFiles = entries.some((entry) => entry.kind === 'file');
  for (const entry of hasFiles ? [] : entries) {
    if (entry.kind === 'failure') throw new UserError(`${entry.id}: ${entry.message}`);
  }
  if (!hasFiles) {
    const endings = [...FORMATS.flatMap((format) => format.endings), ...JSON_LINES_ENDINGS].join(' ');
    throw new UserError(`no articles in the folder: ${path}; files ending in ${endings} are read`);
  }
  return { kind: 'folder', path, entries };
}

/** Reads ahead until the head is full, then gives head and whole stream. */
async function peek(
  iterator: AsyncIterator<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_LENGTH) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(first).subarray(0, HEAD_LENGTH);
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* first.splice(0);
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { head, all: whole() };
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > LARGEST_DOCUMENT) {
      throw new UserError(
        `larger than ${String(LARGEST_DOCUMENT / 1024 / 1024)} MB; split it, or give it as JSON Lines`,
      );
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

function chooseFormat(head: string, name: string, forced: InputFormat | 'auto' | undefined): DocumentFormat | 'jsonl' {
  if (forced === 'jsonl') return 'jsonl';
  const named = FORMATS.find((format) => format.name === forced);
  if (named !== undefined) return named;
  if (looksLikeJsonLines(head)) return 'jsonl';
  const ending = endingOf(name);
  return (
    FORMATS.find((format) => format.looksLike(head)) ??
    (JSON_LINES_ENDINGS.includes(ending) ? 'jsonl' : FORMATS.find((format) => format.endings.includes(ending))) ??
    TEXT_FORMAT
  );
}

/** The first characters as far as formats are told apart by them: ASCII, with or without a byte order mark. */
function headText(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder('utf-8').decode(head);
}

type Outcome =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'failure'; readonly id: string; readonly message: string };

async function* readStream(
  chunks: AsyncIterator<Uint8Array>,
  id: string,
  options: ReadOptions,
): AsyncGenerator<Outcome> {
  const { head, all } = await peek(chunks);
  if (head.length === 0) {
    // A batch engine may well hand over a part without lines.
    if (id === STANDARD_INPUT && options.inputFormat === 'jsonl') return;
    throw new UserError('empty');
  }
  const wide = options.encoding !== undefined && /^utf-?(?:16|32)|^ucs/iu.test(options.encoding);
  const binary = wide ? undefined : binaryKind(head);
  if (binary !== undefined) throw new UserError(`not a text document, but ${binary}`);
  const format = chooseFormat(headText(head), id, options.inputFormat);
  if (format === 'jsonl') {
    yield* readJsonLines(id, head, all, options.encoding);
    return;
  }
  const ending = endingOf(id);
  if (format === TEXT_FORMAT && (options.inputFormat ?? 'auto') === 'auto' && DATA_ENDING_PATTERN.test(ending)) {
    throw new UserError(`${ending} files are not read; --input-format text reads it as plain text all the same`);
  }
  const bytes = await collect(all);
  if (!wide && binaryKind(bytes) !== undefined) throw new UserError('not a text document, but binary data');
  const article = await format.read({ id, bytes, encoding: options.encoding });
  if (article.text.trim() === '') throw new UserError('holds no text');
  yield { kind: 'article', article };
}

async function* readGuarded(
  chunks: AsyncIterable<Uint8Array>,
  id: string,
  options: ReadOptions,
): AsyncGenerator<Outcome> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    yield* readStream(iterator, id, options);
  } catch (error) {
    yield { kind: 'failure', id, message: messageOf(error) };
  } finally {
    // Closes the file, whether it was read to its end or not.
    await iterator.return?.();
  }
}

/**
 * The articles of files, folders and standard input (`-`), in the order given; folders in code-point order of their
 * paths. What cannot be read is a `failure`, what is not looked at inside a folder is `passed-over`.
 * @throws UserError before anything is read, when a path does not exist, a folder holds no article, `-` is given
 * twice, or the encoding is unknown.
 */
export async function* readArticles(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadOutcome> {
  if (paths.filter((path) => path === STANDARD_INPUT).length > 1) {
    throw new UserError('standard input (-) can be read only once; give - a single time');
  }
  if (options.encoding !== undefined) await checkEncoding(options.encoding);
  const sources: Source[] = [];
  for (const path of paths) sources.push(await locate(path));

  let index = 0;
  for (const source of sources) {
    const entries: readonly (WalkEntry | { readonly kind: 'stdin' })[] =
      source.kind === 'folder' ? source.entries : [source];
    for (const entry of entries) {
      const chunks =
        entry.kind === 'file'
          ? createReadStream(entry.path)
          : entry.kind === 'stdin'
            ? (options.stdin ?? process.stdin)
            : undefined;
      if (chunks === undefined) {
        if (entry.kind === 'failure' || entry.kind === 'passed-over') yield entry;
        continue;
      }
      const outcomes = readGuarded(chunks, entry.kind === 'file' ? entry.id : STANDARD_INPUT, options);
      for await (const outcome of outcomes) {
        if (outcome.kind === 'article') {
          yield { ...outcome, index };
          index += 1;
        } else {
          yield outcome;
        }
      }
    }
  }
}
