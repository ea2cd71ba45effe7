// The file of a compact dictionary: a header, the sections, and a checksum for every block of 4 KB of them. The sections
// are used as they lie, in memory that worker threads share; a block is read and checked when something in it is first
// looked at, so that a short text costs a hundred blocks of the 12,000.
// Long, as writing and reading one layout belong side by side: a change of one without the other is a broken file.
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { UserError, reasonOf } from '../../core/errors.js';
import { TOKENIZER_ERRORS } from '../../messages/errors/tokenizer.js';

/** Changes whenever a file of the former kind could be misread. */
const FORMAT = 3;
const MAGIC = 'kr-sme morphemes';
/** A page of memory: smaller blocks would be read in pages all the same. */
const BLOCK_SHIFT = 12;
const BLOCK_BYTES = 1 << BLOCK_SHIFT;
const HEADER_BYTES = BLOCK_BYTES;
const ALIGNMENT = 64;
/** Bytes read at once where many blocks are wanted. */
const LARGEST_READ = 1 << 20;
/**
 * Reads after which twice as many blocks are read at a time as are asked for: a sentence should not pay for a dictionary,
 * and a long text, which is going to want most of it, should not ask thousands of times.
 */
const READS_TO_DOUBLE = 48;
const MOST_BLOCKS_AROUND = 256;

/** The sections in the order of the file; those that are searched come first. */
export const SECTIONS = [
  'sizes',
  'numbers',
  'matrix',
  'bounds',
  'templates',
  'featureOffsets',
  'featureChunks',
  'featureTexts',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** The first section that no search looks at. */
const FIRST_UNSEARCHED: SectionName = 'featureOffsets';

export type Sections = Readonly<Record<SectionName, Uint8Array>>;

/** Where a section lies behind the header. */
type Place = readonly [start: number, bytes: number];

interface Header {
  /** SHA-256 of the files it was made from. */
  readonly source: string;
  readonly places: Readonly<Record<string, Place>>;
  /** Length of all sections together. */
  readonly bytes: number;
  /** CRC-32 of the table of checksums, which stands behind the sections. */
  readonly checksum: number;
}

function broken(file: string, problem: string): UserError {
  return new UserError(TOKENIZER_ERRORS.brokenCompact(problem), { file });
}

function aligned(value: number): number {
  return Math.ceil(value / ALIGNMENT) * ALIGNMENT;
}

function blockCount(bytes: number): number {
  return Math.ceil(bytes / BLOCK_BYTES);
}

function writeExactly(descriptor: number, bytes: Uint8Array, position: number): void {
  for (let at = 0; at < bytes.length;) {
    at += writeSync(descriptor, bytes, at, bytes.length - at, position + at);
  }
}

/** Writes a compact dictionary, whole or not at all. */
export function writeCompact(file: string, source: string, sections: Sections): void {
  const lines = [MAGIC, String(FORMAT), source];
  const places: Place[] = [];
  let size = 0;
  for (const name of SECTIONS) {
    const { length } = sections[name];
    lines.push(`${name} ${size} ${length}`);
    places.push([size, length]);
    size = aligned(size + length);
  }
  const data = new Uint8Array(size);
  for (const [index, name] of SECTIONS.entries()) {
    data.set(sections[name], places[index]?.[0] ?? 0);
  }
  const checksums = new Uint32Array(blockCount(size));
  for (let block = 0; block < checksums.length; block += 1) {
    checksums[block] = crc32(data.subarray(block * BLOCK_BYTES, (block + 1) * BLOCK_BYTES));
  }
  const table = new Uint8Array(checksums.buffer);
  lines.push(`${size} ${crc32(table)}`);
  const header = new Uint8Array(HEADER_BYTES).fill(0x20);
  const text = lines.join('\n') + '\n';
  header.set(new TextEncoder().encode(`${text}${crc32(text)}\n`));
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}.partial`;
  try {
    const descriptor = openSync(partial, 'w');
    try {
      writeExactly(descriptor, header, 0);
      writeExactly(descriptor, data, HEADER_BYTES);
      writeExactly(descriptor, table, HEADER_BYTES + size);
    } finally {
      closeSync(descriptor);
    }
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

function readExactly(file: string, descriptor: number, into: Uint8Array, position: number): void {
  for (let at = 0; at < into.length;) {
    let count: number;
    try {
      count = readSync(descriptor, into, at, into.length - at, position + at);
    } catch (error) {
      throw broken(file, `cannot be read (${reasonOf(error).en})`);
    }
    if (count === 0) {
      throw broken(file, `is cut off at byte ${position + at}`);
    }
    at += count;
  }
}

function readHeader(file: string, descriptor: number): Header {
  const size = fstatSync(descriptor).size;
  const bytes = new Uint8Array(HEADER_BYTES);
  if (size < HEADER_BYTES) {
    throw broken(file, `has ${size} bytes, not even a header`);
  }
  readExactly(file, descriptor, bytes, 0);
  const text = new TextDecoder('latin1').decode(bytes);
  const [magic, format, source = '', ...rest] = text.split('\n');
  if (magic !== MAGIC) {
    throw broken(file, 'is no compact dictionary');
  }
  if (format !== String(FORMAT)) {
    throw broken(file, `has format ${format?.slice(0, 20) ?? ''}, not ${FORMAT}`);
  }
  const lines = rest.slice(0, SECTIONS.length + 1);
  if (rest[lines.length] !== String(crc32([magic, format, source, ...lines, ''].join('\n')))) {
    throw broken(file, 'has a damaged header');
  }
  const places = Object.fromEntries(
    lines.slice(0, -1).map((line): [string, Place] => {
      const [name = '', start = '', length = ''] = line.split(' ');
      return [name, [Number(start), Number(length)]];
    }),
  );
  const [length = 0, checksum = 0] = lines.at(-1)?.split(' ').map(Number) ?? [];
  const whole = HEADER_BYTES + length + 4 * blockCount(length);
  if (size < whole) {
    throw broken(file, `is cut off at byte ${size} of ${whole}`);
  }
  if (size > whole) {
    throw broken(file, `goes on behind its end at byte ${whole}`);
  }
  return { source, places, bytes: length, checksum };
}

function openToRead(file: string): number {
  try {
    return openSync(file, 'r');
  } catch (error) {
    throw broken(file, `cannot open the dictionary (${reasonOf(error).en})`);
  }
}

/** The sections of a dictionary, as far as they have been read: what worker threads are given. */
export interface SharedSections {
  readonly file: string;
  /** The sections as in the file; zeros where a block has not been read. */
  readonly memory: SharedArrayBuffer;
  /** A byte for each block: 1 when it has been read. */
  readonly states: SharedArrayBuffer;
  /** CRC-32 of each block. */
  readonly checksums: SharedArrayBuffer;
  readonly places: Readonly<Record<string, Place>>;
}

/** Reads blocks of a compact dictionary when they are asked for, each once for all threads. */
export class CompactFile {
  readonly shared: SharedSections;
  readonly #bytes: Uint8Array;
  readonly #states: Uint8Array;
  readonly #checksums: Uint32Array;
  /** Stays open, so that a file that is put in the place of this one while it is used does no harm. */
  #descriptor: number | undefined;
  #reads = 0;

  /** The memory of another thread, or what `CompactFile.open` made. */
  constructor(shared: SharedSections, descriptor?: number) {
    this.shared = shared;
    this.#bytes = new Uint8Array(shared.memory);
    this.#states = new Uint8Array(shared.states);
    this.#checksums = new Uint32Array(shared.checksums);
    this.#descriptor = descriptor;
  }

  /**
   * Opens a file and checks header and length; the sections are checked as they are read.
   * @throws UserError where the file is missing, cut off, of another format or damaged at its begin or end.
   */
  static open(file: string): CompactFile {
    const descriptor = openToRead(file);
    try {
      const { places, bytes, checksum } = readHeader(file, descriptor);
      const blocks = blockCount(bytes);
      const checksums = new SharedArrayBuffer(4 * blocks);
      const table = new Uint8Array(checksums);
      readExactly(file, descriptor, table, HEADER_BYTES + bytes);
      if (crc32(table) !== checksum) {
        throw broken(file, 'is damaged in its table of checksums');
      }
      const memory = new SharedArrayBuffer(bytes);
      const states = new SharedArrayBuffer(blocks);
      return new CompactFile({ file, memory, states, checksums, places }, descriptor);
    } catch (error) {
      closeSync(descriptor);
      throw error;
    }
  }

  /** Where a section lies in the memory. */
  place(name: SectionName): Place {
    return this.shared.places[name] ?? [0, 0];
  }

  /**
   * Reads the blocks that hold the bytes from `start` to `end` of the memory, where nobody has yet.
   * @throws UserError where one is damaged
   */
  load(start: number, end: number): void {
    const last = (end - 1) >> BLOCK_SHIFT;
    for (let block = start >> BLOCK_SHIFT; block <= last; block += 1) {
      if (Atomics.load(this.#states, block) === 0) {
        const around = Math.min(1 << Math.trunc(this.#reads / READS_TO_DOUBLE), MOST_BLOCKS_AROUND);
        const wanted = Math.max(last, Math.min(block | (around - 1), this.#states.length - 1));
        const limit = Math.min(wanted, block + LARGEST_READ / BLOCK_BYTES - 1);
        let behind = block + 1;
        while (behind <= limit && Atomics.load(this.#states, behind) === 0) {
          behind += 1;
        }
        this.#reads += 1;
        this.#read(block, behind);
        block = behind - 1;
      }
    }
  }

  /** Reads a whole section. */
  loadSection(name: SectionName): void {
    const [start, bytes] = this.place(name);
    this.load(start, start + bytes);
  }

  /** Reads all that a search may look at. */
  loadSearched(): void {
    this.load(0, this.place(FIRST_UNSEARCHED)[0]);
  }

  /** Reads everything. */
  loadAll(): void {
    this.load(0, this.#bytes.length);
  }

  /** The bytes of a stretch, read and checked. */
  bytesAt(start: number, end: number): Uint8Array {
    this.load(start, end);
    return this.#bytes.subarray(start, end);
  }

  /** Gives the file back; nothing more can be read then. */
  close(): void {
    if (this.#descriptor !== undefined) {
      closeSync(this.#descriptor);
      this.#descriptor = undefined;
    }
  }

  #read(first: number, behind: number): void {
    const { file } = this.shared;
    this.#descriptor ??= openToRead(file);
    const start = first * BLOCK_BYTES;
    readExactly(file, this.#descriptor, this.#bytes.subarray(start, behind * BLOCK_BYTES), HEADER_BYTES + start);
    for (let block = first; block < behind; block += 1) {
      const at = block * BLOCK_BYTES;
      if (crc32(this.#bytes.subarray(at, at + BLOCK_BYTES)) !== this.#checksums[block]) {
        const name = SECTIONS.find((section) => {
          const [from, bytes] = this.place(section);
          return from + bytes > at;
        });
        throw broken(file, `is damaged in its ${name ?? 'sections'}, near byte ${HEADER_BYTES + at}`);
      }
      Atomics.store(this.#states, block, 1);
    }
  }
}

/** The checksum of what a compact dictionary was made from; undefined where there is no sound one of this format. */
export function sourceOfCompact(file: string): string | undefined {
  try {
    const descriptor = openToRead(file);
    let source: string;
    try {
      ({ source } = readHeader(file, descriptor));
    } finally {
      closeSync(descriptor);
    }
    const compact = CompactFile.open(file);
    try {
      compact.loadAll();
    } finally {
      compact.close();
    }
    return source;
  } catch {
    return undefined;
  }
}
