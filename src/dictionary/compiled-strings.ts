// Strings of the compiled file by number: all in one text, each made when it is first asked for. Number 0 is the empty one.
import { bytesOf, int32, type CompiledFile } from './compiled-file.js';

export interface Strings {
  text(number: number): string;
}

const OFFSETS = 'string offsets';
const UNITS = 'string units';

export function openStrings(file: Pick<CompiledFile, 'bytes'>): Strings | undefined {
  const [offsetBytes, unitBytes] = [file.bytes(OFFSETS), file.bytes(UNITS)];
  if (offsetBytes === undefined || unitBytes === undefined) return undefined;
  const offsets = int32(offsetBytes);
  const units = Buffer.from(unitBytes.buffer, unitBytes.byteOffset, unitBytes.length);
  const known = new Map<number, string>();
  return {
    text(number) {
      let text = known.get(number);
      if (text === undefined) {
        text = units.toString('utf16le', 2 * (offsets[number] ?? 0), 2 * (offsets[number + 1] ?? 0));
        known.set(number, text);
      }
      return text;
    },
  };
}

export interface StringWriter {
  /** The number of a string; equal strings have one. */
  number(text: string): number;
  sections(): readonly (readonly [string, Uint8Array])[];
}

export function createStrings(): StringWriter {
  const numbers = new Map<string, number>([['', 0]]);
  return {
    number(text) {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    sections() {
      const offsets = new Int32Array(numbers.size + 1);
      let length = 0;
      for (const [text, number] of numbers) {
        length += text.length;
        offsets[number + 1] = length;
      }
      return [
        [OFFSETS, bytesOf(offsets)],
        [UNITS, Buffer.from([...numbers.keys()].join(''), 'utf16le')],
      ];
    },
  };
}
