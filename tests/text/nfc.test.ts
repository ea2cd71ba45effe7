import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNfc } from '../../src/text/nfc.js';

describe('toNfc', () => {
  it('composes whatever NFC composes, for any two characters side by side', () => {
    const seconds = ['\u0301', '\u11a8', '\u3099', '\u0338', '가', 'a'];
    for (let code = 0; code < 0x10000; code += 1) {
      const character = String.fromCharCode(code);
      expect(toNfc(character)).toBe(character.normalize('NFC'));
      for (const second of seconds) {
        if (toNfc(character + second) !== (character + second).normalize('NFC')) expect.fail(character + second);
        if (toNfc(second + character) !== (second + character).normalize('NFC')) expect.fail(second + character);
      }
    }
  });
  it('composes what was taken apart', () => {
    for (let code = 0; code < 0x30000; code += 1) {
      const apart = String.fromCodePoint(code).normalize('NFD');
      if (toNfc(apart) !== apart.normalize('NFC')) expect.fail(code.toString(16));
    }
  });
  it('says what NFC says of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toNfc(text)).toBe(text.normalize('NFC'));
      }),
    );
  });
  it('leaves a run of combining marks alone that no writing system has', () => {
    const run = '\u0323\u0301'.repeat(100);
    expect(toNfc(`가${run}나`)).toBe(`가${run}나`);
  });
});
