// Reads OLE compound files (HWP 5; [MS-CFB]): streams by their paths, `BodyText/Section0`. Chains of sectors are
// followed no further than the file is long, so that a loop ends in an error.
import { UserError } from '../../core/errors.js';
import { DOCUMENT_ERRORS } from '../../messages/errors/documents.js';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_LENGTH = 512;
const HIGHEST_SECTOR = 0xfffffffa;
const END_OF_CHAIN = 0xfffffffe;
const NO_ENTRY = 0xffffffff;
const ENTRY_LENGTH = 128;
const DIFAT_IN_HEADER = 109;
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

export interface CompoundFile {
  /** Paths of all streams, `/` between their parts, in the order of the directory. */
  readonly paths: readonly string[];
  /** The bytes of a stream. @throws UserError when it is not there or incomplete. */
  read(path: string): Uint8Array;
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function damaged(what: string): UserError {
  return new UserError(DOCUMENT_ERRORS.oleDamaged(what));
}

/** @throws UserError when the bytes are no complete compound file. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_LENGTH || !SIGNATURE.every((byte, at) => bytes[at] === byte)) throw damaged('no header');
  const sectorShift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((sectorShift !== 9 && sectorShift !== 12) || miniShift !== 6) throw damaged('sizes of sectors');
  const sectorSize = 1 << sectorShift;
  const miniCutoff = view.getUint32(56, true);
  const sectors = Math.ceil((bytes.length - sectorSize) / sectorSize);

  const sector = (number: number): Uint8Array => {
    const start = (number + 1) * sectorSize;
    if (number > HIGHEST_SECTOR || start >= bytes.length) throw damaged('it ends in the middle');
    return bytes.subarray(start, start + sectorSize);
  };
  const fat = readFat(view, sector, sectorSize, sectors);
  const chain = (start: number, table: Uint32Array, most: number): readonly number[] => {
    const numbers: number[] = [];
    for (let next = start; next !== END_OF_CHAIN;) {
      if (next > HIGHEST_SECTOR || next >= table.length || numbers.length > most) throw damaged('a chain of sectors');
      numbers.push(next);
      next = table[next] ?? NO_ENTRY;
    }
    return numbers;
  };
  const readChain = (start: number): Uint8Array => Buffer.concat(chain(start, fat, sectors).map(sector));

  const entries = readEntries(readChain(view.getUint32(48, true)));
  const root = entries[0];
  if (root?.kind !== ROOT) throw damaged('no root');
  const miniCount = view.getUint32(64, true);
  const miniFat = miniCount === 0 ? new Uint32Array(0) : toNumbers(readChain(view.getUint32(60, true)));
  let miniStream: Uint8Array | undefined;
  const paths = listStreams(entries, root);
  return {
    paths: [...paths.keys()],
    read(path) {
      const entry = paths.get(path);
      if (entry === undefined) throw damaged(`no ${path}`);
      const { start, size } = entry;
      if (size === 0) return new Uint8Array(0);
      if (size > bytes.length) throw damaged(`${path} is longer than the file`);
      if (size >= miniCutoff) return exactly(readChain(start), size, path);
      const small = (miniStream ??= readChain(root.start));
      const parts = chain(start, miniFat, miniFat.length).map((number) =>
        small.subarray(number << 6, (number + 1) << 6),
      );
      return exactly(Buffer.concat(parts), size, path);
    },
  };
}

function exactly(bytes: Uint8Array, size: number, path: string): Uint8Array {
  if (bytes.length < size) throw damaged(`${path} ends in the middle`);
  return bytes.subarray(0, size);
}

function toNumbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at << 2, true));
}

function readFat(
  view: DataView,
  sector: (number: number) => Uint8Array,
  sectorSize: number,
  sectors: number,
): Uint32Array {
  const numbers: number[] = [];
  for (let at = 0; at < DIFAT_IN_HEADER; at += 1) numbers.push(view.getUint32(76 + at * 4, true));
  let next = view.getUint32(68, true);
  for (let count = 0; next <= HIGHEST_SECTOR; count += 1) {
    if (count > sectors) throw damaged('its table of sectors');
    const more = toNumbers(sector(next));
    for (const number of more.subarray(0, sectorSize / 4 - 1)) numbers.push(number);
    next = more.at(-1) ?? END_OF_CHAIN;
  }
  const used = numbers.filter((number) => number <= HIGHEST_SECTOR);
  if (used.length > sectors) throw damaged('its table of sectors');
  return toNumbers(Buffer.concat(used.map(sector)));
}

function readEntries(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_LENGTH <= directory.length; at += ENTRY_LENGTH) {
    const nameLength = Math.min(64, view.getUint16(at + 64, true));
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, nameLength - 2)));
    entries.push({
      name,
      kind: directory[at + 66] ?? 0,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** Streams by their paths. Every entry of the directory is visited once at most. */
function listStreams(entries: readonly Entry[], root: Entry): ReadonlyMap<string, Entry> {
  const streams = new Map<string, Entry>();
  const visited = new Set<number>();
  const pending: { readonly number: number; readonly folder: string }[] = [{ number: root.child, folder: '' }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { number, folder } = next;
    if (number === NO_ENTRY) continue;
    const entry = entries[number];
    if (entry === undefined || visited.has(number)) throw damaged('its directory');
    visited.add(number);
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.kind === STREAM) streams.set(path, entry);
    if (entry.kind === STORAGE) pending.push({ number: entry.child, folder: path });
    pending.push({ number: entry.left, folder }, { number: entry.right, folder });
  }
  return streams;
}
