// An output file that grows under a name of its own, `records.csv.part`, with a ledger of how far it has come, so that an
// interrupted run can be continued; and the ledger that stays beside the output of a shard. What an entry of the ledger
// says is on the disk before the entry is.
import { closeSync, ftruncateSync, openSync, readSync, rmSync } from 'node:fs';
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { UserError } from '../core/errors.js';
import type { Texts } from '../messages/language.js';
import { SCALE_ERRORS } from '../messages/errors/scale.js';
import type { Place } from '../documents/parts.js';
import {
  addRun,
  crcOf,
  isSameHead,
  LEDGER_ENDING,
  readEntries,
  readHead,
  type LedgerEntry,
  type LedgerHead,
  type Run,
  type Taken,
} from './ledger.js';
import { cannotWrite, refuseUnwritable, targetOf, unfinishedBeside } from './sink.js';

/** What is counted as articles are written. */
export interface Counts {
  readonly articles: number;
  readonly failures: number;
  readonly records: Readonly<Record<string, number>>;
}

/** From one place of the input to another. */
export interface Stretch {
  readonly from: Place;
  readonly to: Place;
}

/** What became of a stretch of the input. */
export interface Noted {
  /** In front of it, stretches that gave nothing: ends of documents. */
  readonly before: readonly Stretch[];
  /** Undefined at the end of the input. */
  readonly own?: Stretch | undefined;
  /** What the article gave. */
  readonly text: string;
  /** An input that could not be read. */
  readonly miss?: { readonly id: string; readonly message: Texts };
}

export interface LedgeredSink {
  /** @param counts of all articles so far */
  note(noted: Noted, counts: () => Counts): Promise<void>;
  commit(): Promise<void>;
  /** Synchronous. Where the output may be continued, only what is of no use is deleted. */
  discard(): void;
}

export interface Resumed {
  readonly place: Place;
  readonly counts: Counts;
}

const FLUSH_LENGTH = 1 << 16;
const PIECE = 1 << 20;

/** Reads on through the bytes of an entry. */
function crcAt(file: number, from: number, to: number): number | undefined {
  let crc = 0;
  const buffer = Buffer.allocUnsafe(Math.min(PIECE, Math.max(1, to - from)));
  for (let at = from; at < to;) {
    const read = readSync(file, buffer, 0, Math.min(buffer.length, to - at), at);
    if (read === 0) return undefined;
    crc = crcOf(buffer.subarray(0, read), crc);
    at += read;
  }
  return crc;
}

const partOf = (target: string): string => `${target}.part`;
const ledgerOf = (part: string): string => `${part}.log`;

/**
 * How far an interrupted output has come; what stands behind the last whole entry is cut off.
 * @returns undefined where there is nothing to continue.
 * @throws UserError when it was written with other options, dictionaries or inputs.
 */
export async function continued(output: string, head: LedgerHead): Promise<Resumed | undefined> {
  const part = partOf(await targetOf(output));
  const ledger = ledgerOf(part);
  const exists = await Promise.all([part, ledger].map((path) => stat(path).catch(() => undefined)));
  if (exists.includes(undefined)) return undefined;
  const { head: before, end: headEnd } = await readHead(ledger);
  if (!isSameHead(before, head)) {
    const what = before.input === head.input ? SCALE_ERRORS.otherOptions : SCALE_ERRORS.otherInputs;
    throw new UserError(SCALE_ERRORS.resumeOther(part, what, ledger));
  }
  const file = openSync(part, 'r+');
  const log = openSync(ledger, 'r+');
  try {
    let last: LedgerEntry | undefined;
    let [bytes, end] = [0, headEnd];
    for await (const line of readEntries(ledger)) {
      if ('isComplete' in line || crcAt(file, bytes, line.entry.bytes) !== line.entry.crc) break;
      ({ entry: last, end } = line);
      ({ bytes } = last);
    }
    ftruncateSync(file, bytes);
    ftruncateSync(log, end);
    if (last === undefined) return undefined;
    const { place, articles, failures, records } = last;
    const [document, at, turn] = place;
    return { place: { document, at, turn }, counts: { articles, failures, records } };
  } finally {
    closeSync(file);
    closeSync(log);
  }
}

function placeOf({ to }: Stretch): LedgerEntry['place'] {
  return [to.document, to.at, to.turn];
}

/** What is passed over in a folder takes no place. */
function isEmpty({ from, to }: Stretch): boolean {
  return from.document === to.document && from.at === to.at;
}

function runOf({ from, to }: Stretch, bytes: number): Run {
  return [from.document, from.at, to.document, to.at, bytes];
}

/** Awaits work on the files of an output. @throws UserError where it fails. */
async function guarded<T>(output: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw cannotWrite(output, error);
  }
}

const lineOf = (value: LedgerHead | LedgerEntry | { readonly end: number }): string => `${JSON.stringify(value)}\n`;

export interface PartSinkOptions {
  readonly output: string;
  readonly head: LedgerHead;
  /** Whether an interrupted output stays for another run. */
  readonly isKept: boolean;
  readonly resumed?: Resumed | undefined;
}

/**
 * For an output that is written article by article. The ledger stays beside it where it is the output of a shard.
 * @throws UserError when it cannot be written there.
 */
export async function createPartSink({ output, head, isKept, resumed }: PartSinkOptions): Promise<LedgeredSink> {
  await refuseUnwritable(output);
  const target = await targetOf(output);
  const part = isKept ? partOf(target) : unfinishedBeside(target);
  const ledger = ledgerOf(part);
  const separatorBytes = Buffer.byteLength(head.separator);
  const openingBytes = Buffer.byteLength(head.opening);
  let files: { readonly part: FileHandle; readonly ledger: FileHandle } | undefined;
  let runs: Run[] = [];
  let held: string[] = [];
  let [length, bytes] = [0, 0];
  let isFirst = true;
  let finished = false;
  let place: LedgerEntry['place'] | undefined;
  let countAll: (() => Counts) | undefined;

  // Opened with the first article, so that a command that is wrong leaves nothing behind.
  const opened = async (): Promise<NonNullable<typeof files>> => {
    if (files !== undefined) return files;
    const isNew = resumed === undefined;
    files = {
      part: await guarded(output, open(part, isNew ? 'w' : 'r+')),
      ledger: await guarded(output, open(ledger, isNew ? 'w' : 'a')),
    };
    if (isNew) {
      await guarded(output, files.ledger.appendFile(lineOf(head)));
      held.push(head.opening);
    } else {
      ({ size: bytes } = await guarded(output, files.part.stat()));
      isFirst = bytes <= openingBytes;
    }
    return files;
  };
  const flush = async ({ part: file, ledger: log }: NonNullable<typeof files>): Promise<void> => {
    const chunk = Buffer.from(held.join(''));
    held = [];
    length = 0;
    for (let at = 0; at < chunk.length;) {
      const { bytesWritten } = await guarded(output, file.write(chunk, at, chunk.length - at, bytes + at));
      at += bytesWritten;
    }
    bytes += chunk.length;
    if (place === undefined || countAll === undefined) return;
    await guarded(output, log.appendFile(lineOf({ runs, place, bytes, crc: crcOf(chunk), ...countAll() })));
    runs = [];
  };
  return {
    async note({ before, own, text }, counts) {
      const into = await opened();
      countAll = counts;
      for (const stretch of before) addRun(runs, runOf(stretch, 0), separatorBytes);
      if (own !== undefined && !isEmpty(own)) addRun(runs, runOf(own, Buffer.byteLength(text)), separatorBytes);
      const last = own ?? before.at(-1);
      if (last !== undefined) place = placeOf(last);
      if (text !== '') {
        held.push(isFirst ? text : `${head.separator}${text}`);
        isFirst = false;
        length += text.length;
      }
      if (length >= FLUSH_LENGTH) await flush(into);
    },
    async commit() {
      const own = await opened();
      await flush(own);
      await guarded(output, own.part.write(head.closing, bytes));
      await guarded(output, own.ledger.appendFile(lineOf({ end: bytes })));
      for (const file of [own.part, own.ledger]) {
        await guarded(output, file.sync());
        await file.close();
      }
      finished = true;
      await guarded(output, rename(part, target));
      if (head.shard.count > 1) await guarded(output, rename(ledger, `${target}${LEDGER_ENDING}`));
      else await rm(ledger, { force: true });
    },
    discard() {
      if (finished || files === undefined) return;
      finished = true;
      if (!isKept) for (const path of [part, ledger]) rmSync(path, { force: true });
      // Not awaited: the descriptors go with the process.
      for (const file of [files.part, files.ledger]) file.close().catch(() => undefined);
    },
  };
}

/**
 * The ledger beside an assembled output of a shard: it holds what each article gave, so that the whole can be assembled
 * again from all shards.
 * @throws UserError when it cannot be written there.
 */
export async function createAssemblyLedger(output: string, head: LedgerHead): Promise<LedgeredSink> {
  await refuseUnwritable(output);
  const target = await targetOf(output);
  const ledger = ledgerOf(unfinishedBeside(target));
  const log = await guarded(output, open(ledger, 'w'));
  await guarded(output, log.appendFile(lineOf(head)));
  let finished = false;
  let runs: Run[] = [];
  let took: Taken[] = [];
  let length = 0;
  let place: LedgerEntry['place'] | undefined;
  let countAll: (() => Counts) | undefined;
  const flush = async (): Promise<void> => {
    length = 0;
    if (place === undefined || countAll === undefined) return;
    await guarded(output, log.appendFile(lineOf({ runs, place, bytes: 0, crc: 0, ...countAll(), took })));
    runs = [];
    took = [];
  };
  return {
    async note({ before, own, text, miss }, counts) {
      countAll = counts;
      for (const stretch of before) {
        runs.push(runOf(stretch, 0));
        took.push(null);
      }
      if (own !== undefined && (!isEmpty(own) || miss !== undefined)) {
        runs.push(runOf(own, 0));
        took.push(miss !== undefined ? { missed: miss.id, message: miss.message } : text === '' ? null : { text });
      }
      const last = own ?? before.at(-1);
      if (last !== undefined) place = placeOf(last);
      length += text.length;
      if (length >= FLUSH_LENGTH) await flush();
    },
    async commit() {
      await flush();
      await guarded(output, log.appendFile(lineOf({ end: 0 })));
      await log.close();
      finished = true;
      await guarded(output, rename(ledger, `${target}${LEDGER_ENDING}`));
    },
    discard() {
      if (finished) return;
      finished = true;
      rmSync(ledger, { force: true });
      log.close().catch(() => undefined);
    },
  };
}
