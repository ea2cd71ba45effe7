// Reads documents one after the other and says of each article where in the input it stands, so that a process can read
// its part alone, or read on from where another one stopped (parts.ts).
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { UserError } from '../core/errors.js';
import { DOCUMENT_ERRORS } from '../messages/errors/documents.js';
import { createAllowance } from './allowance.js';
import { checkEncoding } from './encoding.js';
import { fileBytes } from './file-bytes.js';
import { locate, STANDARD_INPUT, type Source } from './find.js';
import { openDocument, type OpenedOutcome, type Origin, type ReadOptions } from './open.js';
import { BEGINNING, sharingOf, WHOLE, type Part, type Place, type Sharing } from './parts.js';
import type { WalkEntry } from './walk.js';

/** What the input gives between two places of it. */
export interface Step {
  /** Undefined where a document ends. */
  readonly outcome: OpenedOutcome | undefined;
  readonly from: Place;
  readonly to: Place;
}

/** A file, a stream, or a folder inside that cannot be opened. What is passed over is no document. */
type Entry = WalkEntry | { readonly kind: 'stdin'; readonly id: typeof STANDARD_INPUT };

interface Listed {
  readonly entries: readonly Entry[];
  readonly inFolder: boolean;
  readonly isRegular: boolean;
}

/** All that is going to be read, in order. */
export interface Documents {
  readonly lists: readonly Listed[];
  readonly count: number;
}

/** Which part is read, and from where. */
export interface Plan {
  readonly part: Part;
  readonly start: Place;
  /** Bytes from which JSON Lines are cut; as parts.ts says unless given. */
  readonly leastCut?: number;
}

export const ALL: Plan = { part: WHOLE, start: BEGINNING };

/** Milliseconds of reading after which others of the process have their turn: signals, timers, threads. */
const LONGEST_TURN = 50;
const NEWLINE = 0x0a;

function listed(source: Source): Listed {
  if (source.kind === 'folder') return { entries: source.entries, inFolder: true, isRegular: true };
  if (source.kind === 'file') return { entries: [source], inFolder: false, isRegular: source.isRegular };
  return { entries: [{ kind: 'stdin', id: STANDARD_INPUT }], inFolder: false, isRegular: false };
}

/**
 * Finds what is named, opens nothing.
 * @throws UserError when a path does not exist, a folder holds no article, `-` is given twice, or the encoding is unknown.
 */
export async function listDocuments(paths: readonly string[], { encoding }: ReadOptions): Promise<Documents> {
  if (paths.filter((path) => path === STANDARD_INPUT).length > 1) {
    throw new UserError(DOCUMENT_ERRORS.stdinOnce);
  }
  if (encoding !== undefined) await checkEncoding(encoding);
  const lists: Listed[] = [];
  for (const path of paths) lists.push(listed(await locate(path)));
  let count = 0;
  for (const { entries } of lists) for (const { kind } of entries) if (kind !== 'passed-over') count += 1;
  return { lists, count };
}

/** The same for the same documents under the same names; of those that are cut, of the same size. */
export async function digestOfDocuments({ lists, count }: Documents, options: ReadOptions): Promise<string> {
  const hash = createHash('sha256');
  for (const { entries, isRegular } of lists) {
    for (const entry of entries) {
      if (entry.kind === 'passed-over') continue;
      const sharing =
        entry.kind === 'file' && isRegular ? await sharingOf(entry.path, count === 1, options) : undefined;
      hash.update(`${entry.id}\n${sharing?.kind === 'bytes' ? String(sharing.size) : ''}\n`);
    }
  }
  return hash.digest('hex');
}

/** Where the first line begins at or behind an offset; the size where none does. */
async function lineStart(path: string, offset: number, size: number): Promise<number> {
  if (offset <= 0) return 0;
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(65_536);
    for (let at = offset - 1; at < size; at += buffer.length) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
      const newline = buffer.subarray(0, bytesRead).indexOf(NEWLINE);
      if (newline >= 0) return Math.min(at + newline + 1, size);
    }
    return size;
  } finally {
    await file.close();
  }
}

async function countLines(path: string, end: number): Promise<number> {
  let lines = 0;
  if (end === 0) return lines;
  for await (const chunk of createReadStream(path, { end: end - 1, highWaterMark: 1 << 20 })) {
    if (!(chunk instanceof Uint8Array)) continue;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) lines += 1;
  }
  return lines;
}

interface Document {
  readonly number: number;
  readonly outcomes: (from?: number, to?: number) => AsyncGenerator<OpenedOutcome>;
  readonly path: string;
}

/** A document that goes to one part, or whose articles go to all parts in turn. */
async function* stepsInTurn(
  { number, outcomes }: Document,
  kind: 'whole' | 'articles',
  part: Part,
  start: Place,
): AsyncGenerator<Step, number> {
  let { turn } = start;
  const isOwn = (): boolean => turn % part.count === part.index;
  if (kind === 'whole' && !isOwn()) return turn + 1;
  let at = 0;
  for await (const outcome of outcomes()) {
    at += 1;
    if (at <= start.at) continue;
    const from = { document: number, at: at - 1, turn };
    const own = isOwn();
    if (kind === 'articles') turn += 1;
    if (own) yield { outcome, from, to: { document: number, at, turn } };
  }
  const from = { document: number, at, turn };
  const own = isOwn();
  if (kind === 'whole') turn += 1;
  if (own) yield { outcome: undefined, from, to: { document: number + 1, at: 0, turn } };
  return turn;
}

/** The stretch of a document that is cut. */
async function* stepsOfStretch(
  { number, outcomes, path }: Document,
  size: number,
  { index, count }: Part,
  { at: startAt, turn }: Place,
): AsyncGenerator<Step> {
  const [first, end] = await Promise.all(
    [index, index + 1].map((cut) => lineStart(path, Math.floor((size / count) * cut), size)),
  );
  const stretchEnd = end ?? size;
  let at = Math.max(first ?? 0, startAt);
  const place = (offset: number): Place => ({ document: number, at: offset, turn });
  if (at < stretchEnd) {
    const base = at;
    for await (const outcome of outcomes(base, stretchEnd)) {
      const next = outcome.end === undefined ? at : base + outcome.end;
      yield { outcome, from: place(at), to: place(next) };
      at = next;
    }
  }
  const isLast = index === count - 1;
  if (isLast || at < stretchEnd) {
    yield {
      outcome: undefined,
      from: place(at),
      to: isLast ? { document: number + 1, at: 0, turn } : place(stretchEnd),
    };
  }
}

async function* stretchBytes(path: string, from: number, to: number): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { start: from, end: to - 1, highWaterMark: 1 << 18 });
}

/** @param plan undefined where nobody asks for places: then `from` and `to` mean nothing */
export async function* readSteps({ lists, count }: Documents, options: ReadOptions, plan?: Plan): AsyncGenerator<Step> {
  const { part, start, leastCut } = plan ?? ALL;
  let number = 0;
  let { turn } = start;
  let turnedAt = performance.now();
  for (const { entries, inFolder, isRegular } of lists) {
    for (const entry of entries) {
      if (performance.now() - turnedAt >= LONGEST_TURN) {
        await setImmediate();
        turnedAt = performance.now();
      }
      if (entry.kind === 'passed-over') {
        const here = { document: number, at: 0, turn };
        if (part.index === 0) yield { outcome: entry, from: here, to: here };
        continue;
      }
      const document = number;
      number += 1;
      if (document < start.document) continue;
      const outcomes = (from?: number, to?: number): AsyncGenerator<OpenedOutcome> =>
        withSource(outcomesOf(entry, { inFolder, isRegular, from, to }, options), entry);
      const path = entry.kind === 'file' ? entry.path : '';
      const begin = { document, at: document === start.document ? start.at : 0, turn };
      const sharing: Sharing =
        plan === undefined || entry.kind === 'failure'
          ? { kind: 'whole' }
          : await sharingOf(entry.kind === 'stdin' || !isRegular ? undefined : path, count === 1, options, leastCut);
      const own = { number: document, outcomes, path };
      if (sharing.kind === 'bytes') yield* stepsOfStretch(own, sharing.size, part, begin);
      else turn = yield* stepsInTurn(own, sharing.kind, part, begin);
    }
  }
}

/** Rows of tables, lines of JSON Lines, members of archives, attachments: the file that they came from. */
async function* withSource(outcomes: AsyncGenerator<OpenedOutcome>, entry: Entry): AsyncGenerator<OpenedOutcome> {
  for await (const outcome of outcomes) {
    const isInside =
      outcome.kind === 'article' &&
      entry.kind === 'file' &&
      outcome.article.id !== entry.id &&
      outcome.article.source === undefined;
    yield isInside ? { ...outcome, article: { ...outcome.article, source: entry.id } } : outcome;
  }
}

async function* outcomesOf(
  entry: Exclude<Entry, { readonly kind: 'passed-over' }>,
  {
    inFolder,
    isRegular,
    from,
    to,
  }: Pick<Listed, 'inFolder' | 'isRegular'> & { readonly from?: number | undefined; readonly to?: number | undefined },
  options: ReadOptions,
): AsyncGenerator<OpenedOutcome> {
  const origin: Origin = { inFolder, budget: { depth: 0, allowance: createAllowance(0) } };
  if (entry.kind === 'stdin') {
    yield* openDocument(options.stdin ?? process.stdin, STANDARD_INPUT, options, origin);
  } else if (entry.kind === 'file' && from !== undefined && to !== undefined) {
    let lines: Promise<number> | undefined;
    yield* openDocument(
      stretchBytes(entry.path, from, to),
      entry.id,
      { ...options, inputFormat: 'jsonl' },
      { ...origin, linesBefore: () => (lines ??= countLines(entry.path, from)) },
    );
  } else if (entry.kind === 'file') {
    yield* openDocument(fileBytes(entry.path, isRegular), entry.id, options, origin);
  } else if (entry.kind === 'failure') yield entry;
}
