import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUtf8 } from '../../src/documents/utf8.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readUtf8', () => {
  it('reads what the decoder of the platform reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = encode(text);
        expect(readUtf8(bytes)).toBe(new TextDecoder('utf-8').decode(bytes));
      }),
    );
  });
  it('takes one byte order mark for one', () => {
    expect(readUtf8(encode('\ufeff중소'))).toBe('중소');
    expect(readUtf8(encode('\ufeff\ufeff중소'))).toBe('\ufeff중소');
    expect(readUtf8(encode(''))).toBe('');
  });
  it('reads longer texts than it has room for', () => {
    const text = '중소😀\n'.repeat(30_000);
    expect(readUtf8(encode(text))).toBe(text);
  });
});
