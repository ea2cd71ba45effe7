// The one file into which the build compiles the dictionaries: named sections of numbers and text, little end first, each
// read and checked when it is first asked for, as a short run needs half of them. It says what each CSV file was that it
// was made from: an edited dictionary is read from its CSV until the next build. A file of another version and a section
// that is broken count as absent, as the CSV files say the same.
import { createHash } from 'node:crypto';
import { fstatSync, mkdirSync, openSync, readFileSync, readSync, renameSync, statSync, writeFileSync } from 'node:fs';
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
const VERSION = 3;
/** Mark, version, length of the header, and its CRC-32. */
const PREFIX_BYTES = 16;
const ALIGNMENT = 8;

/** A CSV file as the build found it; `size` in bytes, `modified` in milliseconds since 1970. */
const STAMP = z.object({ size: z.number(), modified: z.number(), checksum: z.string() });
type Stamp = z.infer<typeof STAMP>;

const WHOLE = z.number().int().nonnegative();
const HEADER = z.object({
  files: z.record(z.string(), STAMP),
  /** Where each section begins, counted from the end of the header, its length in bytes, and its CRC-32. */
  sections: z.record(z.string(), z.tuple([WHOLE, WHOLE, WHOLE])),
  /** Length of all sections, in bytes. */
  length: WHOLE,
});

export interface CompiledFile {
  /** The bytes of a section, in memory of their own; undefined where there is none, or a damaged one. */
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

/** Reads a stretch of what is parsed into memory of its own. @throws when it ends early. */
type Read = (start: number, length: number) => Uint8Array;

/** The file stays open, so that one that is put in its place while it is used does no harm. */
function reader(path: string): { readonly size: number; readonly read: Read } {
  const descriptor = openSync(path, 'r');
  return {
    size: fstatSync(descriptor).size,
    read(start, length) {
      const bytes = new Uint8Array(length);
      for (let at = 0; at < length;) {
        const read = readSync(descriptor, bytes, at, length - at, start + at);
        if (read === 0) throw new RangeError('the file ends early');
        at += read;
      }
      return bytes;
    },
  };
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/** @throws when it is no such file, or ends early, or says of itself something else than what was written. */
export function parseCompiled({ size, read }: { readonly size: number; readonly read: Read }): CompiledFile {
  const prefix = new DataView(read(0, PREFIX_BYTES).buffer);
  if (prefix.getUint32(0) !== MAGIC || prefix.getUint32(4, true) !== VERSION) throw new RangeError('another format');
  const headerEnd = PREFIX_BYTES + prefix.getUint32(8, true);
  if (headerEnd > size) throw new RangeError('the file ends early');
  const header = read(PREFIX_BYTES, headerEnd - PREFIX_BYTES);
  if (prefix.getUint32(12, true) !== crc32(header)) throw new RangeError('damaged');
  const { files, sections, length } = HEADER.parse(JSON.parse(Buffer.from(header.buffer).toString('utf8')));
  const start = aligned(headerEnd);
  if (start + length !== size) throw new RangeError('the file ends early or late');
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
      if (place === undefined) return undefined;
      try {
        const bytes = read(start + place[0], place[1]);
        return crc32(bytes) === place[2] ? bytes : undefined;
      } catch {
        return undefined;
      }
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
    return parseCompiled(reader(COMPILED_FILE));
  } catch {
    return undefined;
  }
}

/** The bytes of the file: sections made from CSV files as they are now. */
export function packCompiled(files: readonly string[], sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const places: Record<string, z.infer<typeof HEADER>['sections'][string]> = {};
  let length = 0;
  for (const [name, bytes] of sections) {
    places[name] = [length, bytes.length, crc32(bytes)];
    length = aligned(length + bytes.length);
  }
  const stamps = Object.fromEntries(files.toSorted().map((file) => [file, stampOf(file)]));
  const header = Buffer.from(JSON.stringify({ files: stamps, sections: places, length }), 'utf8');
  const start = aligned(PREFIX_BYTES + header.length);
  const whole = Buffer.alloc(start + length);
  whole.writeUInt32BE(MAGIC, 0);
  whole.writeUInt32LE(VERSION, 4);
  whole.writeUInt32LE(header.length, 8);
  whole.set(header, PREFIX_BYTES);
  for (const [name, bytes] of sections) whole.set(bytes, start + (places[name]?.[0] ?? 0));
  whole.writeUInt32LE(crc32(header), 12);
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
export function bytesOf(column: Int32Array | Uint16Array | Float64Array): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}
