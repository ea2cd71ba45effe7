// Reads ZIP containers (HWPX, DOCX, XLSX, archives) with their promises checked: sizes, checksums and names. One part
// is unpacked at a time, never more of it than was allowed, so that no small file grows into a gigabyte.
import { crc32, inflateRawSync } from 'node:zlib';
import { UserError } from '../../core/errors.js';
import { DOCUMENT_ERRORS } from '../../messages/errors/documents.js';
import { createAllowance, shownSize, spend, type Allowance } from '../allowance.js';
import { createEffort, type Effort } from '../effort.js';

/** PKWARE APPNOTE 6.3.10, sections 4.3.7 to 4.3.16. */
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const IS_ENCRYPTED = 0x1;
const IS_UTF8 = 0x800;
const MOST_ENTRIES = 200_000;

export interface ZipEntry {
  /** With `/` between its parts, as the container spells it. */
  readonly name: string;
  /** Bytes of the name where it is not said to be UTF-8. */
  readonly rawName: Uint8Array;
  readonly isUtf8: boolean;
  readonly isFolder: boolean;
  /** Unpacked, in bytes, as the directory states it. */
  readonly size: number;
}

interface StoredEntry extends ZipEntry {
  readonly method: number;
  readonly flags: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly offset: number;
}

export interface ZipReader {
  /** What reading the document in it may still cost. */
  readonly effort: Effort;
  readonly entries: readonly ZipEntry[];
  find(name: string): ZipEntry | undefined;
  /**
   * The unpacked bytes of an entry.
   * @param most unpacked bytes that are allowed.
   * @throws UserError when it is encrypted, damaged, larger than allowed, or packed in an unknown way.
   */
  read(entry: ZipEntry, most: number): Uint8Array;
  /** Counts what is made of its entries beyond their bytes. @throws UserError where that is more than is allowed. */
  spend(more: number): void;
}

function damaged(what: string): UserError {
  return new UserError(DOCUMENT_ERRORS.zipDamaged(what));
}

/**
 * @param allowance what the entries may unpack to altogether; by default as much as a container of this size may.
 * @throws UserError when the bytes are no complete ZIP container.
 */
export function openZip(
  bytes: Uint8Array,
  allowance: Allowance = createAllowance(bytes.length),
  effort: Effort = createEffort(),
): ZipReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  refuseOverlaps(view, entries);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const stored = new Map<ZipEntry, StoredEntry>(entries.map((entry) => [entry, entry]));
  return {
    effort,
    entries,
    spend: (more) => {
      spend(allowance, more);
    },
    find: (name) => byName.get(name),
    read(entry, most) {
      const own = stored.get(entry);
      if (own === undefined) throw damaged(`no entry ${entry.name}`);
      if (own.size <= most) spend(allowance, own.size);
      return unpack(bytes, view, own, most);
    },
  };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged('it ends in the middle');
}

function readDirectory(bytes: Uint8Array, view: DataView): readonly StoredEntry[] {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  if ((count === 0xffff || offset === 0xffffffff) && end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR) {
    const wide = Number(view.getBigUint64(end - 12, true));
    if (wide + 56 > view.byteLength || view.getUint32(wide, true) !== ZIP64_END) throw damaged('its directory is gone');
    count = Number(view.getBigUint64(wide + 32, true));
    offset = Number(view.getBigUint64(wide + 48, true));
  }
  if (count > MOST_ENTRIES) throw new UserError(DOCUMENT_ERRORS.zipEntries(String(count)));
  const entries: StoredEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL_HEADER)
      throw damaged('its directory is broken');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > view.byteLength) throw damaged('its directory is broken');
    const flags = view.getUint16(at + 8, true);
    const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = new TextDecoder('utf-8').decode(rawName).replaceAll('\\', '/');
    const sizes = {
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    };
    entries.push({
      name,
      rawName,
      isUtf8: (flags & IS_UTF8) !== 0,
      isFolder: name.endsWith('/'),
      method: view.getUint16(at + 10, true),
      flags,
      checksum: view.getUint32(at + 16, true),
      ...wideSizes(view, at + 46 + nameLength, extraLength, sizes),
    });
    at = next;
  }
  return entries;
}

/** Sizes beyond 4 GB stand in an extra field (APPNOTE 4.5.3), in this order, each only where it did not fit. */
function wideSizes(
  view: DataView,
  start: number,
  length: number,
  sizes: { readonly size: number; readonly packedSize: number; readonly offset: number },
): { readonly size: number; readonly packedSize: number; readonly offset: number } {
  const wide = { ...sizes };
  for (let at = start; at + 4 <= start + length;) {
    const fieldLength = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 0x0001) {
      let from = at + 4;
      for (const key of ['size', 'packedSize', 'offset'] as const) {
        if (wide[key] !== 0xffffffff || from + 8 > at + 4 + fieldLength || from + 8 > view.byteLength) continue;
        wide[key] = Number(view.getBigUint64(from, true));
        from += 8;
      }
    }
    at += 4 + fieldLength;
  }
  return wide;
}

/** Where the bytes of an entry begin. @throws UserError where there is no entry. */
function startOf(view: DataView, { name, offset }: StoredEntry): number {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER) throw damaged(`at ${name}`);
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

/**
 * Entries that share bytes are one that is unpacked many times: forty megabytes become four thousand. No program that
 * packs files writes them.
 * @throws UserError where two entries overlap.
 */
function refuseOverlaps(view: DataView, entries: readonly StoredEntry[]): void {
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (entry.offset < end) throw new UserError(DOCUMENT_ERRORS.zipOverlap);
    // A header that is not there is told when its entry is read; it shares nothing.
    const hasHeader = entry.offset + 30 <= view.byteLength && view.getUint32(entry.offset, true) === LOCAL_HEADER;
    end = hasHeader ? startOf(view, entry) + entry.packedSize : entry.offset;
  }
}

function unpack(bytes: Uint8Array, view: DataView, entry: StoredEntry, most: number): Uint8Array {
  const { name, size, packedSize, method } = entry;
  if ((entry.flags & IS_ENCRYPTED) !== 0) throw new UserError(DOCUMENT_ERRORS.entryLocked(name));
  if (size > most) throw new UserError(DOCUMENT_ERRORS.entryTooLarge(name, shownSize(size), shownSize(most)));
  const start = startOf(view, entry);
  if (start + packedSize > view.byteLength) throw damaged(`${name} ends in the middle`);
  const packed = bytes.subarray(start, start + packedSize);
  const unpacked = method === STORED ? packed : method === DEFLATED ? inflate(packed, entry) : undefined;
  if (unpacked === undefined) throw new UserError(DOCUMENT_ERRORS.entryPacking(name));
  if (unpacked.length !== size)
    throw damaged(`${name} unpacks to ${shownSize(unpacked.length)}, not the ${shownSize(size)} stated`);
  if (crc32(unpacked) !== entry.checksum) throw damaged(`${name} has a wrong checksum`);
  return unpacked;
}

function inflate(packed: Uint8Array, { name, size }: StoredEntry): Uint8Array {
  try {
    // One byte more than was promised shows a promise that was broken.
    return inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch (error) {
    if (error instanceof RangeError) throw damaged(`${name} unpacks to more than the ${shownSize(size)} stated`);
    throw damaged(`${name} cannot be unpacked`);
  }
}
