// The one file into which the build compiles the dictionaries: named sections of numbers and text, read as they lie, little
// end first. It says what each CSV file was that it was made from: an edited dictionary is read from its CSV until the
// next build. A file that is broken or of another version counts as absent, as the CSV files say the same.
import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { endianness } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { BUILT_IN_DICTIONARIES } from './files.js';

/** In the built program; absent when the sources run unbuilt. Seen from any folder of `dist`. */
const COMPILED_FILE = fileURLToPath(new URL('../dictionary/dictionaries.bin', import.meta.url));

/** `krsd`, then a number that changes whenever a file of the former kind could be misread. */
const MAGIC = 0x6b727364;
const VERSION = 2;
/** Mark, version, length of the header, and CRC-32 of all behind them. */
const PREFIX_BYTES = 16;
const ALIGNMENT = 8;

/** A CSV file as the build found it; `size` in bytes, `modified` in milliseconds since 1970. */
const STAMP = z.object({ size: z.number(), modified: z.number(), checksum: z.string() });
type Stamp = z.infer<typeof STAMP>;

const HEADER = z.object({
  files: z.record(z.string(), STAMP),
  /** Where each section begins, counted from the end of the header, and its length in bytes. */
  sections: z.record(z.string(), z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])),
});

export interface CompiledFile {
  bytes(section: string): Uint8Array | undefined;
  /** Whether a CSV file is what the build read; false for one that it did not read. */
  isUnchanged(file: string): boolean;
  /** Whether all CSV files are. */
  isUpToDate(): boolean;
}

function checksumOf(file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(BUILT_IN_DICTIONARIES, file)))
    .digest('hex');
}

function stampOf(file: string): Stamp {
  const { size, mtimeMs } = statSync(join(BUILT_IN_DICTIONARIES, file));
  return { size, modified: mtimeMs, checksum: checksumOf(file) };
}

/** An unpacked or copied package has new dates, so there the contents decide. */
function isAsStamped(file: string, { size, modified, checksum }: Stamp): boolean {
  const now = statSync(join(BUILT_IN_DICTIONARIES, file), { throwIfNoEntry: false });
  return now?.size === size && (now.mtimeMs === modified || checksumOf(file) === checksum);
}

/** All of a file, in memory of its own, where sections stand as they are aligned in the file. */
function readWhole(path: string): Uint8Array {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(fstatSync(descriptor).size);
    for (let at = 0; at < bytes.length;) {
      const read = readSync(descriptor, bytes, at, bytes.length - at, at);
      if (read === 0) throw new RangeError('the file ends early');
      at += read;
    }
    return bytes;
  } finally {
    closeSync(descriptor);
  }
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/** @throws when the bytes are no such file, end early, or are not what was written. */
export function parseCompiled(bytes: Uint8Array): CompiledFile {
  const prefix = new DataView(bytes.buffer, 0, PREFIX_BYTES);
  if (prefix.getUint32(0) !== MAGIC || prefix.getUint32(4, true) !== VERSION) throw new RangeError('another format');
  if (prefix.getUint32(12, true) !== crc32(bytes.subarray(PREFIX_BYTES))) throw new RangeError('damaged');
  const headerEnd = PREFIX_BYTES + prefix.getUint32(8, true);
  const text = Buffer.from(bytes.buffer, PREFIX_BYTES, headerEnd - PREFIX_BYTES).toString('utf8');
  const { files, sections } = HEADER.parse(JSON.parse(text));
  const start = aligned(headerEnd);
  const unchanged = new Map<string, boolean>();
  const isUnchanged = (file: string): boolean => {
    let same = unchanged.get(file);
    if (same === undefined) {
      const stamp = files[file];
      same = stamp !== undefined && isAsStamped(file, stamp);
      unchanged.set(file, same);
    }
    return same;
  };
  return {
    bytes(section) {
      const place = sections[section];
      return place === undefined ? undefined : bytes.subarray(start + place[0], start + place[0] + place[1]);
    },
    isUnchanged,
    isUpToDate: () => Object.keys(files).every(isUnchanged),
  };
}

let opened: { readonly file: CompiledFile | undefined } | undefined;

/** What the build compiled; undefined when it made no file, or not for this version or machine. */
export function openCompiled(): CompiledFile | undefined {
  opened ??= { file: open() };
  return opened.file;
}

function open(): CompiledFile | undefined {
  if (endianness() !== 'LE') return undefined;
  try {
    return parseCompiled(readWhole(COMPILED_FILE));
  } catch {
    return undefined;
  }
}

/** The bytes of the file: sections made from CSV files as they are now. */
export function packCompiled(files: readonly string[], sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const places: Record<string, readonly [number, number]> = {};
  let length = 0;
  for (const [name, bytes] of sections) {
    places[name] = [length, bytes.length];
    length = aligned(length + bytes.length);
  }
  const stamps = Object.fromEntries(files.toSorted().map((file) => [file, stampOf(file)]));
  const header = Buffer.from(JSON.stringify({ files: stamps, sections: places }), 'utf8');
  const start = aligned(PREFIX_BYTES + header.length);
  const whole = Buffer.alloc(start + length);
  whole.writeUInt32BE(MAGIC, 0);
  whole.writeUInt32LE(VERSION, 4);
  whole.writeUInt32LE(header.length, 8);
  whole.set(header, PREFIX_BYTES);
  for (const [name, bytes] of sections) whole.set(bytes, start + (places[name]?.[0] ?? 0));
  whole.writeUInt32LE(crc32(whole.subarray(PREFIX_BYTES)), 12);
  return whole;
}

/** Writes the file in place of a former one; for the build. */
export function writeCompiled(files: readonly string[], sections: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(dirname(COMPILED_FILE), { recursive: true });
  const temporary = `${COMPILED_FILE}.${String(process.pid)}.tmp`;
  writeFileSync(temporary, packCompiled(files, sections));
  renameSync(temporary, COMPILED_FILE);
}

/** Bytes of a file as numbers, without a copy. */
export function int32(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}

/** The same for numbers of two bytes. */
export function uint16(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
}

/** The bytes of a column of numbers. */
export function bytesOf(column: Int32Array | Uint16Array): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}
