// The ledger of an output says which stretch of the input each stretch of it came from: `records-2.csv.shard` beside
// `records-2.csv`. By the ledgers, merge joins what several processes wrote, and a process reads on where another stopped.
// One line of JSON each: a head, then an entry whenever something was written, then an end.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { UserError } from '../core/errors.js';
import { SCALE_ERRORS } from '../messages/errors/scale.js';
import { OUTPUT_FORMAT_NAMES } from './format.js';
import { LANGUAGES } from './language.js';

const COUNT = z.number().int().min(0);

const HEAD = z.object({
  ledger: z.literal(1),
  /** Of the program, its dictionaries and the options: outputs of one task fit together. */
  task: z.string(),
  /** Of the names of all documents. */
  input: z.string(),
  documents: COUNT,
  shard: z.object({ index: COUNT, count: COUNT }),
  format: z.enum(OUTPUT_FORMAT_NAMES),
  /** As the renderer got them, and types that were asked for. */
  render: z.object({
    rows: z.enum(['records', 'mentions', 'entities', 'relations', 'workbook', 'report']),
    keepText: z.boolean(),
    bom: z.boolean(),
    withRelations: z.boolean().exactOptional(),
    language: z.enum(LANGUAGES).exactOptional(),
    offsets: z.enum(['utf-16', 'code-points']).exactOptional(),
  }),
  types: z.array(z.string()),
  opening: z.string(),
  separator: z.string(),
  closing: z.string(),
  /** Whether the output was assembled from all articles: then the entries hold what each of them gave. */
  isAssembled: z.boolean(),
});

/** From document and place in it, to document and place in it, bytes of output. */
const RUN = z.tuple([COUNT, COUNT, COUNT, COUNT, COUNT]).readonly();

const TAKEN = z.union([
  z.object({ text: z.string() }),
  z.object({ missed: z.string(), message: z.object({ ko: z.string(), en: z.string() }) }),
  z.null(),
]);

const ENTRY = z.object({
  runs: z.array(RUN),
  /** Where the input is read on: document, place in it, turn. */
  place: z.tuple([COUNT, COUNT, COUNT]),
  /** Of the output, as far as it is written. */
  bytes: COUNT,
  /** Of what was written since the entry before. */
  crc: COUNT,
  articles: COUNT,
  failures: COUNT,
  records: z.record(z.string(), COUNT),
  /** Of an assembled output: by run, what its article gave, or which input could not be read and why, or nothing. */
  took: z.array(TAKEN).optional(),
});

const END = z.object({ end: COUNT });

export type LedgerHead = Readonly<z.infer<typeof HEAD>>;
export type LedgerEntry = Readonly<z.infer<typeof ENTRY>>;
export type Taken = Readonly<z.infer<typeof TAKEN>>;
export type Run = Readonly<z.infer<typeof RUN>>;

/** The ending of a ledger's name beside a shard's output. */
export const LEDGER_ENDING = '.shard';

export interface LedgerLine {
  readonly entry: LedgerEntry;
  /** Bytes of the ledger up to the end of the line. */
  readonly end: number;
}

/** Whether two outputs are one and the same. */
export function isSameHead(one: LedgerHead, other: LedgerHead): boolean {
  // Parsed, they have their keys in one order.
  return JSON.stringify(HEAD.parse(one)) === JSON.stringify(HEAD.parse(other));
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** @throws UserError when the file cannot be read or is no ledger. */
export async function readHead(path: string): Promise<{ readonly head: LedgerHead; readonly end: number }> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    const head = HEAD.safeParse(parsed(line));
    if (head.success) return { head: head.data, end: Buffer.byteLength(line) + 1 };
    break;
  }
  throw new UserError(SCALE_ERRORS.noLedger(path));
}

/** The whole entries of a ledger; one that was being written when the process ended is none. */
export async function* readEntries(path: string): AsyncGenerator<LedgerLine | { readonly isComplete: true }> {
  let end = 0;
  let isFirst = true;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    end += Buffer.byteLength(line) + 1;
    if (isFirst) {
      isFirst = false;
      continue;
    }
    const value = parsed(line);
    if (END.safeParse(value).success) {
      yield { isComplete: true };
      return;
    }
    const entry = ENTRY.safeParse(value);
    if (!entry.success) return;
    yield { entry: entry.data, end };
  }
}

/** One number for a stretch of bytes that comes in pieces. */
export function crcOf(bytes: Uint8Array, before = 0): number {
  return crc32(bytes, before);
}

/** A run that goes on where the last one ended becomes one with it. */
export function addRun(runs: Run[], run: Run, separatorBytes: number): void {
  const last = runs.at(-1);
  if (last?.[2] !== run[0] || last[3] !== run[1]) {
    runs.push(run);
    return;
  }
  const between = last[4] > 0 && run[4] > 0 ? separatorBytes : 0;
  runs[runs.length - 1] = [last[0], last[1], run[2], run[3], last[4] + between + run[4]];
}
