// The file of a compact dictionary: a header, then sections of numbers that are used as they lie. The searched
// sections come first and are read at once, into memory that worker threads share; the features are read when asked for.
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { UserError, messageOf } from '../errors.js';

/** Changes whenever a file of the former kind could be misread. */
const FORMAT = 1;
const MAGIC = 'kr-sme morphemes';
const HEADER_BYTES = 512;
const ALIGNMENT = 64;

/** The sections in the order of the file. */
export const SECTIONS = [
  'sizes',
  'numbers',
  'matrix',
  'bounds',
  'templates',
  'featureOffsets',
  'featureTexts',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** The sections that are read when the dictionary is opened. */
const SEARCHED: readonly SectionName[] = ['sizes', 'numbers', 'matrix', 'bounds', 'templates'];

export type Sections = Readonly<Record<SectionName, Uint8Array>>;

interface Place {
  readonly start: number;
  readonly bytes: number;
  readonly checksum: number;
}

interface Header {
  /** SHA-256 of the files it was made from. */
  readonly source: string;
  readonly places: ReadonlyMap<string, Place>;
}

function broken(file: string, problem: string): UserError {
  return new UserError(
    `${problem}; expected the dictionary that npm run build makes (remove the file and build again)`,
    {
      file,
    },
  );
}

function aligned(value: number): number {
  return Math.ceil(value / ALIGNMENT) * ALIGNMENT;
}

/** Writes a compact dictionary, whole or not at all. */
export function writeCompact(file: string, source: string, sections: Sections): void {
  const lines = [MAGIC, String(FORMAT), source];
  let start = HEADER_BYTES;
  const starts: number[] = [];
  for (const name of SECTIONS) {
    const bytes = sections[name];
    lines.push(`${name} ${start} ${bytes.length} ${crc32(bytes)}`);
    starts.push(start);
    start = aligned(start + bytes.length);
  }
  const header = new Uint8Array(HEADER_BYTES).fill(0x20);
  const text = lines.join('\n') + '\n';
  header.set(new TextEncoder().encode(`${text}${crc32(text)}\n`));
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}.partial`;
  const descriptor = openSync(partial, 'w');
  try {
    writeSync(descriptor, header, 0, HEADER_BYTES, 0);
    for (const [index, name] of SECTIONS.entries()) {
      const bytes = sections[name];
      for (let at = 0; at < bytes.length;) {
        at += writeSync(descriptor, bytes, at, bytes.length - at, (starts[index] ?? 0) + at);
      }
    }
    closeSync(descriptor);
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

function readExactly(file: string, descriptor: number, into: Uint8Array, position: number): void {
  for (let at = 0; at < into.length;) {
    const count = readSync(descriptor, into, at, into.length - at, position + at);
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
    throw broken(file, `has format ${format ?? ''}, not ${FORMAT}`);
  }
  const lines = rest.slice(0, SECTIONS.length);
  if (rest[SECTIONS.length] !== String(crc32([magic, format, source, ...lines, ''].join('\n')))) {
    throw broken(file, 'has a damaged header');
  }
  const places = new Map<string, Place>();
  for (const line of lines) {
    const [name = '', start = '', length = '', checksum = ''] = line.split(' ');
    places.set(name, { start: Number(start), bytes: Number(length), checksum: Number(checksum) });
    if (Number(start) + Number(length) > size) {
      throw broken(file, `is cut off at byte ${size}`);
    }
  }
  return { source, places };
}

function withFile<T>(file: string, use: (descriptor: number) => T): T {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    throw broken(file, `cannot open the dictionary (${messageOf(error)})`);
  }
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The checksum of what a compact dictionary was made from; undefined where there is no readable one of this format. */
export function sourceOfCompact(file: string): string | undefined {
  try {
    return withFile(file, (descriptor) => readHeader(file, descriptor).source);
  } catch {
    return undefined;
  }
}

/** The searched sections in one piece of memory, and where they lie in it: what worker threads are given. */
export interface SharedSections {
  readonly file: string;
  readonly memory: SharedArrayBuffer;
  readonly starts: Readonly<Record<string, readonly [start: number, bytes: number]>>;
}

/**
 * Reads and checks the searched sections.
 * @throws UserError where the file is missing, cut off, damaged or of another format.
 */
export function readCompact(file: string): SharedSections {
  return withFile(file, (descriptor) => {
    const { places } = readHeader(file, descriptor);
    const starts: Record<string, readonly [number, number]> = {};
    let size = 0;
    for (const name of SEARCHED) {
      const bytes = places.get(name)?.bytes ?? 0;
      starts[name] = [size, bytes];
      size = aligned(size + bytes);
    }
    const memory = new SharedArrayBuffer(size);
    for (const name of SEARCHED) {
      const place = places.get(name);
      const bytes = new Uint8Array(memory, ...(starts[name] ?? [0, 0]));
      readExactly(file, descriptor, bytes, place?.start ?? 0);
      if (crc32(bytes) !== place?.checksum) {
        throw broken(file, `is damaged in its ${name}`);
      }
    }
    return { file, memory, starts };
  });
}

/**
 * Reads and checks one section more.
 * @throws UserError as readCompact
 */
export function readSection(file: string, name: SectionName): Uint8Array<ArrayBuffer> {
  return withFile(file, (descriptor) => {
    const place = readHeader(file, descriptor).places.get(name);
    const bytes = new Uint8Array(new ArrayBuffer(place?.bytes ?? 0));
    readExactly(file, descriptor, bytes, place?.start ?? 0);
    if (crc32(bytes) !== place?.checksum) {
      throw broken(file, `is damaged in its ${name}`);
    }
    return bytes;
  });
}
