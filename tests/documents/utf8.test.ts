import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import iconv from 'iconv-lite';
import { decode } from '../../src/documents/encoding.js';
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

describe('a mark of byte order is taken away once', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('in %s, said or seen', async (forced) => {
    for (const [written, read] of [
      ['\ufeff중소', '중소'],
      ['\ufeff\ufeff중소', '\ufeff중소'],
    ] as const) {
      const bytes = iconv.encode(written, forced, { addBOM: false });
      expect(await decode(bytes, { forced })).toBe(read);
      expect(await decode(bytes)).toBe(read);
    }
  });
});
