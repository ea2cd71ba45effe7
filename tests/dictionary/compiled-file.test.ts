import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  int32,
  packCompiled,
  parseCompiled,
  uint16,
  type CompiledFile,
} from '../../src/dictionary/compiled-file.js';

const FILE = 'lexicons/titles.csv';
const SECTIONS = new Map([
  ['numbers', bytesOf(Int32Array.of(-1, 0, 2_000_000_000))],
  ['codes', bytesOf(Uint16Array.of(0xac00, 1, 0xffff))],
  ['text', Buffer.from('진흥원', 'utf8')],
]);
const packed = (): Uint8Array => packCompiled([FILE], SECTIONS);
const parsed = (whole: Uint8Array): CompiledFile =>
  parseCompiled({
    size: whole.length,
    read: (start, length) => Uint8Array.from(whole.subarray(start, start + length)),
  });

describe('the file that the build compiles', () => {
  it('gives back what was written', () => {
    const file = parsed(packed());
    expect([...int32(file.bytes('numbers') ?? new Uint8Array())]).toEqual([-1, 0, 2_000_000_000]);
    expect([...uint16(file.bytes('codes') ?? new Uint8Array())]).toEqual([0xac00, 1, 0xffff]);
    expect(Buffer.from(file.bytes('text') ?? []).toString('utf8')).toBe('진흥원');
    expect(file.bytes('other')).toBeUndefined();
  });

  it('knows the CSV files that it was made from', () => {
    const file = parsed(packed());
    expect([file.isUnchanged(FILE), file.isUnchanged('companies.csv'), file.isUpToDate()]).toEqual([true, false, true]);
  });

  it('is refused when it is of another format or cut off anywhere', () => {
    const whole = packed();
    expect(() => parsed(whole.map((byte, place) => (place === 4 ? byte ^ 1 : byte)))).toThrow('another format');
    for (let at = 0; at < whole.length; at += 1) expect(() => parsed(whole.slice(0, at))).toThrow();
  });

  it('counts as absent, whole or the section alone, where a byte of it is another', () => {
    const whole = packed();
    /** What is left of the sections; undefined where the file is refused. */
    const left = (bytes: Uint8Array): readonly (string | undefined)[] | undefined => {
      try {
        const file = parsed(bytes);
        return [...SECTIONS.keys()].map((name) => file.bytes(name)?.toString());
      } catch {
        return undefined;
      }
    };
    const sound = left(whole) ?? [];
    expect(sound).toEqual(Array.from(SECTIONS.values(), (bytes) => Uint8Array.from(bytes).toString()));
    const losses = Array.from(whole, (_, at) => {
      const found = left(whole.map((byte, place) => (place === at ? byte ^ 1 : byte)));
      return found === undefined ? 'all' : found.filter((text, index) => text !== sound[index]);
    });
    expect(losses.flat().filter((loss) => loss !== 'all' && loss !== undefined)).toEqual([]);
    expect(losses.filter((loss) => loss !== 'all' && loss.length === 1).length).toBe(
      [...SECTIONS.values()].reduce((sum, bytes) => sum + bytes.length, 0),
    );
  });
});
