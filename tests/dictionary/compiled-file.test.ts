import { describe, expect, it } from 'vitest';
import { bytesOf, int32, packCompiled, parseCompiled, uint16 } from '../../src/dictionary/compiled-file.js';

const FILE = 'lexicons/titles.csv';
const SECTIONS = new Map([
  ['numbers', bytesOf(Int32Array.of(-1, 0, 2_000_000_000))],
  ['codes', bytesOf(Uint16Array.of(0xac00, 1, 0xffff))],
  ['text', Buffer.from('진흥원', 'utf8')],
]);
/** Bytes in memory of their own, as they are when read from a file. */
const packed = (): Uint8Array => Uint8Array.from(packCompiled([FILE], SECTIONS));

describe('the file that the build compiles', () => {
  it('gives back what was written', () => {
    const file = parseCompiled(packed());
    expect([...int32(file.bytes('numbers') ?? new Uint8Array())]).toEqual([-1, 0, 2_000_000_000]);
    expect([...uint16(file.bytes('codes') ?? new Uint8Array())]).toEqual([0xac00, 1, 0xffff]);
    expect(Buffer.from(file.bytes('text') ?? []).toString('utf8')).toBe('진흥원');
    expect(file.bytes('other')).toBeUndefined();
  });

  it('knows the CSV files that it was made from', () => {
    const file = parseCompiled(packed());
    expect([file.isUnchanged(FILE), file.isUnchanged('companies.csv'), file.isUpToDate()]).toEqual([true, false, true]);
  });

  it('is refused when it is of another format, cut off anywhere, or changed anywhere', () => {
    const whole = packed();
    const changed = (at: number): Uint8Array => whole.map((byte, place) => (place === at ? byte ^ 1 : byte));
    expect(() => parseCompiled(changed(4))).toThrow('another format');
    for (let at = 0; at < whole.length; at += 1) {
      expect(() => parseCompiled(whole.slice(0, at))).toThrow();
      expect(() => parseCompiled(changed(at))).toThrow();
    }
  });
});
