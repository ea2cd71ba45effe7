// Joins the outputs of shards in the order in which one run would have written them. Each ledger says which stretches of
// the input its shard took; together they must be a chain from the first document to the last without a gap, which is what
// shows that no article is missing or there twice. Memory holds one piece of each shard.
import { open, stat, type FileHandle } from 'node:fs/promises';
import { UserError } from '../core/errors.js';
import { DOCUMENT_ERRORS } from '../messages/errors/documents.js';
import { SCALE_ERRORS } from '../messages/errors/scale.js';
import { crcOf, LEDGER_ENDING, readEntries, readHead, type LedgerHead, type Run, type Taken } from './ledger.js';

export interface ShardOutput {
  readonly path: string;
  readonly head: LedgerHead;
}

/** A stretch of the input, with what the shard's output has of it. */
interface Piece {
  readonly run: Run;
  readonly bytes: Uint8Array;
  readonly taken: Taken;
}

/** What was counted over all shards. */
export interface Merged {
  articles: number;
  failures: number;
}

function nameOf({ index, count }: LedgerHead['shard']): string {
  return `${String(index + 1)}/${String(count)}`;
}

/** @throws UserError where there is no ledger beside an output. */
export async function openShard(path: string): Promise<ShardOutput> {
  const ledger = `${path}${LEDGER_ENDING}`;
  if ((await stat(ledger).catch(() => undefined)) === undefined) {
    const isThere = (await stat(path).catch(() => undefined)) !== undefined;
    throw new UserError(isThere ? SCALE_ERRORS.ledgerApart(path, ledger) : DOCUMENT_ERRORS.noSuchPath(path));
  }
  return { path, head: (await readHead(ledger)).head };
}

/** In the order of their numbers. @throws UserError where they are not all the parts of one whole. */
export function wholeOf(shards: readonly ShardOutput[]): readonly ShardOutput[] {
  const [first] = shards;
  if (first === undefined) throw new UserError(SCALE_ERRORS.nothingToMerge);
  const { count } = first.head.shard;
  const byIndex = new Map<number, ShardOutput>();
  for (const shard of shards) {
    const { head, path } = shard;
    const same = byIndex.get(head.shard.index);
    if (head.input !== first.head.input) {
      throw new UserError(SCALE_ERRORS.shardsOfOtherInputs(path, first.path));
    }
    if (head.task !== first.head.task || head.shard.count !== count) {
      throw new UserError(
        SCALE_ERRORS.shardsOfOtherOptions(
          `${path} (${nameOf(head.shard)})`,
          `${first.path} (${nameOf(first.head.shard)})`,
        ),
      );
    }
    if (same !== undefined) {
      throw new UserError(SCALE_ERRORS.sameShard(same.path, path, nameOf(head.shard)));
    }
    byIndex.set(head.shard.index, shard);
  }
  const all = Array.from({ length: count }, (_, index) => byIndex.get(index));
  const missing = all.flatMap((shard, index) => (shard === undefined ? [nameOf({ index, count })] : []));
  if (missing.length > 0) {
    throw new UserError(SCALE_ERRORS.missingShards(missing.join(', '), count));
  }
  return all.filter((shard) => shard !== undefined);
}

function damaged(path: string): UserError {
  return new UserError(SCALE_ERRORS.notAsWritten(path));
}

/** Whether a file has nothing but the closing of its format behind what its ledger knows. */
async function endsWith(file: FileHandle, closing: string, from: number): Promise<boolean> {
  const expected = Buffer.from(closing);
  const { size } = await file.stat();
  if (size !== from + expected.length) return false;
  const { buffer } = await file.read(Buffer.alloc(expected.length), 0, expected.length, from);
  return buffer.equals(expected);
}

/** The pieces of a shard in order; its counts are added when the last one was given. */
async function* piecesOf({ path, head }: ShardOutput, merged: Merged): AsyncGenerator<Piece> {
  const file = head.isAssembled ? undefined : await open(path, 'r').catch(() => undefined);
  if (file === undefined && !head.isAssembled) throw new UserError(SCALE_ERRORS.unreadableShard(path));
  const openingBytes = Buffer.byteLength(head.opening);
  const separatorBytes = Buffer.byteLength(head.separator);
  let read = 0;
  let isFirst = true;
  let isComplete = false;
  let counts: Merged = { articles: 0, failures: 0 };
  try {
    for await (const line of readEntries(`${path}${LEDGER_ENDING}`)) {
      if ('isComplete' in line) {
        isComplete = true;
        break;
      }
      const { runs, bytes, crc, took, articles, failures } = line.entry;
      counts = { articles, failures };
      const chunk = Buffer.alloc(Math.max(0, bytes - read));
      if (file !== undefined) {
        const { bytesRead } = await file.read(chunk, 0, chunk.length, read);
        if (bytesRead !== chunk.length || crcOf(chunk) !== crc) throw damaged(path);
      }
      let at = read === 0 ? openingBytes : 0;
      read = bytes;
      for (const [number, run] of runs.entries()) {
        const length = run[4];
        if (length > 0 && !isFirst) at += separatorBytes;
        if (length > 0) isFirst = false;
        yield { run, bytes: chunk.subarray(at, at + length), taken: took?.[number] ?? null };
        at += length;
      }
    }
    if (!isComplete) throw damaged(path);
    if (file !== undefined && !(await endsWith(file, head.closing, Math.max(read, openingBytes)))) throw damaged(path);
    merged.articles += counts.articles;
    merged.failures += counts.failures;
  } finally {
    await file?.close();
  }
}

const keyOf = (document: number, at: number): string => `${String(document)}:${String(at)}`;

/**
 * All pieces of all shards in the order of the input.
 * @param shards as `wholeOf` gives them
 * @throws UserError where something is missing, there twice, or not as it was written.
 */
export async function* mergedPieces(shards: readonly ShardOutput[], merged: Merged): AsyncGenerator<Piece> {
  const waiting = new Map<
    string,
    { readonly piece: Piece; readonly rest: AsyncGenerator<Piece>; readonly path: string }
  >();
  const documents = shards[0]?.head.documents ?? 0;
  async function* advance(rest: AsyncGenerator<Piece>, path: string): AsyncGenerator<Piece> {
    for (;;) {
      const next = await rest.next();
      if (next.done === true) return;
      const [document, at, toDocument, toAt] = next.value.run;
      if (document === toDocument && at === toAt) {
        // Something that could not be read and takes no place.
        yield next.value;
        continue;
      }
      const key = keyOf(document, at);
      const other = waiting.get(key);
      if (other !== undefined) throw new UserError(SCALE_ERRORS.sameArticle(other.path, path));
      waiting.set(key, { piece: next.value, rest, path });
      return;
    }
  }
  for (const shard of shards) yield* advance(piecesOf(shard, merged), shard.path);
  let [document, at] = [0, 0];
  while (document < documents) {
    const key = keyOf(document, at);
    const found = waiting.get(key);
    if (found === undefined) {
      throw new UserError(SCALE_ERRORS.noShardHolds(document + 1, documents));
    }
    waiting.delete(key);
    yield found.piece;
    [, , document, at] = found.piece.run;
    yield* advance(found.rest, found.path);
  }
  const [left] = waiting.values();
  if (left !== undefined) throw damaged(left.path);
}
