// What the embedded tokenizer promises beyond MeCab's tokens: exact offsets, odd texts, clear refusals.
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.js';
import { DICTIONARY_FILES } from '../../src/tokenizer/dictionary-files.js';
import { packagedDictionary } from '../../src/tokenizer/embedded.js';
import { createTokenizer, formatMecab } from '../../src/tokenizer/index.js';

const tokenizer = createTokenizer('embedded');
const dictionary = packagedDictionary() ?? '';

/** `서울/NNP:지명 에서/JKB` */
function shown(text: string): string {
  return tokenizer
    .tokenize(text)
    .map(({ surface, pos, semantic }) => `${surface}/${pos}${semantic === undefined ? '' : `:${semantic}`}`)
    .join(' ');
}

describe('tokens', () => {
  it.each([
    ['서울에서', '서울/NNP:지명 에서/JKB'],
    ['어제 가 좋다.', '어제/MAG:성분부사|시간부사 가/VV+EC 좋/VA 다/EF ./SF'],
    ['이사장이', '이사장/NNG 이/JKS'],
    ['뷁뛟이', '뷁/NNP 뛟이/UNKNOWN'],
    ['', ''],
    [' \n\t ', ''],
  ])('%j → %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('takes the spaces of web pages for spaces', () => {
    expect(shown('서울\u00a0에서\u3000부산')).toBe(shown('서울 에서 부산'));
  });

  it('keeps lines apart', () => {
    expect(shown('서울\n에서')).toBe(`${shown('서울')} ${shown('에서')}`);
  });

  it('gives NUL the token of any other control character', () => {
    expect(shown('\0')).toBe('\0/SY');
    expect(shown('\u0001')).toBe('\u0001/SY');
  });

  it('is the same for a text of its own and for a slice of another', () => {
    expect(tokenizer.tokenize('가나다 서울에서'.slice(4)).map(({ start }) => start)).toEqual([0, 2]);
  });
});

describe('offsets', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          '서울',
          '에서',
          ' ',
          '\n',
          '\u00a0',
          '😀',
          '\ud800',
          '\udc00',
          '3,000',
          '억원',
          '\r\n',
          'AI',
          '大',
          '\t',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
  );

  it('slice to the surface, in order, and leave out nothing but spaces', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { surface, start, end } of tokenizer.tokenize(text)) {
          expect(text.slice(at, start)).toMatch(/^[\t-\r \u00a0\u3000]*$/u);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(surface);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\t-\r \u00a0\u3000]*$/u);
      }),
    );
  });

  it('never cut a surrogate pair', () => {
    const starts = tokenizer.tokenize('😀'.repeat(20_000)).map(({ start }) => start % 2);
    expect(new Set(starts)).toEqual(new Set([0]));
  });

  it('of parts stay inside their token', () => {
    fc.assert(
      fc.property(fc.constantFrom('이사장이', '했다', '가 좋다', '봤다고', '중소기업청장'), (text) => {
        const analysis = tokenizer.analyze(text);
        for (let index = 0; index < analysis.length; index += 1) {
          const { start, end } = analysis.token(index);
          const parts = analysis.parts(index);
          expect(parts[0]?.start).toBe(start);
          expect(parts.at(-1)?.end).toBe(end);
        }
      }),
    );
  });
});

describe('long texts', () => {
  it.each([
    ['without a space', '가나다라마바사아자차'.repeat(20_000)],
    ['of one letter', 'a'.repeat(200_000)],
    ['of spaces', ' '.repeat(200_000)],
    ['of sentences on one line', '서울에서 협약을 맺었다. '.repeat(8_000)],
  ])('%s are tokenized in pieces', (_, text) => {
    const analysis = tokenizer.analyze(text);
    let covered = 0;
    for (let index = 0; index < analysis.length; index += 1) {
      covered += (analysis.ends[index] ?? 0) - (analysis.starts[index] ?? 0);
    }
    expect(covered).toBe(text.replaceAll(' ', '').length);
  });

  it('are cut where sentences end, so that the cut shows in no token', () => {
    const sentence = '중소벤처기업부는 서울에서 협약을 맺었다고 밝혔다.';
    const once = tokenizer.tokenize(sentence).map(({ surface, pos }) => `${surface}/${pos}`);
    const often = tokenizer.tokenize(`${sentence} `.repeat(1000)).map(({ surface, pos }) => `${surface}/${pos}`);
    expect(often).toEqual(Array.from({ length: 1000 }, () => once).flat());
  });
});

describe('formatMecab', () => {
  it.each([
    ['', ''],
    ['\n', 'EOS\n'],
    ['서울', '서울\tNNP,지명,T,서울,*,*,*,*\nEOS\n'],
    ['서울\n\n서울\n', '서울\tNNP,지명,T,서울,*,*,*,*\nEOS\nEOS\n서울\tNNP,지명,T,서울,*,*,*,*\nEOS\n'],
    ['\ud800', '\ufffd\tSY,*,*,*,*,*,*,*\nEOS\n'],
  ])('%j', (text, expected) => {
    expect(formatMecab(tokenizer.analyze(text))).toBe(expected);
  });
});

describe('a dictionary that cannot be used is named', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  /** The real dictionary, but for one file. */
  const dictionaryWith = (file: string, content: Uint8Array | string | undefined): string => {
    const folder = mkdtempSync(join(tmpdir(), 'kr-sme-test-'));
    folders.push(folder);
    for (const name of DICTIONARY_FILES) {
      if (name !== file) {
        symlinkSync(join(dictionary, name), join(folder, name));
      } else if (content !== undefined) {
        writeFileSync(join(folder, name), content);
      }
    }
    return folder;
  };
  const refusal = (directory: string): string => {
    try {
      createTokenizer('embedded', { dictionaryDirectory: directory }).tokenize('서울');
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      return String(error);
    }
    return 'no error';
  };
  const original = (name: string): Uint8Array => readFileSync(join(dictionary, name));
  const changed = (name: string, change: (bytes: Uint8Array) => void): Uint8Array => {
    const bytes = Uint8Array.from(original(name));
    change(bytes);
    return bytes;
  };

  it.each(DICTIONARY_FILES)('%s missing, empty or cut off', (name) => {
    expect(refusal(dictionaryWith(name, undefined))).toMatch(`/${name}: cannot open`);
    for (const content of [new Uint8Array(), original(name).subarray(0, 100)]) {
      const message = refusal(dictionaryWith(name, content));
      expect(message).toContain(`/${name}: `);
      expect(message).toMatch(/; expected a compiled mecab-ko-dic/u);
      expect(message).not.toContain('\n');
    }
  });

  it.each([
    ['unk.dic', () => changed('unk.dic', (bytes) => (bytes[4] = 101)), 'dictionary version 101, not 102'],
    ['unk.dic', () => changed('unk.dic', (bytes) => (bytes[8] = 0)), 'type 0, not 2'],
    [
      'unk.dic',
      () =>
        changed('unk.dic', (bytes) => {
          bytes.set([0x45, 0x55, 0x43, 0x2d, 0x4a], 40);
        }),
      'character set',
    ],
    ['unk.dic', () => changed('unk.dic', (bytes) => bytes.fill(0, 72, 3000)), 'has no words for the kind of character'],
    ['matrix.bin', () => Uint8Array.from([1, 0, 1, 0, 0, 0]), 'is 1×1, but sys.dic beside it wants 3822×2693'],
    ['char.bin', () => changed('char.bin', (bytes) => (bytes[0] = 12)), 'no MeCab table of characters'],
    ['dicrc', () => 'cost-factor = 800\nbos-feature = BOS/EOS,*,*,*,*,*,*,*,*\n', 'has no left-space-penalty-factor'],
    ['dicrc', () => 'left-space-penalty-factor = 120,a', 'is not a list of pairs'],
  ])('%s of another kind', (name, content, expected) => {
    expect(refusal(dictionaryWith(name, content()))).toContain(expected);
  });

  it('a folder that is not there', () => {
    expect(refusal('/nowhere')).toContain('/nowhere/dicrc: cannot open');
  });

  it('only when a text is tokenized', () => {
    expect(createTokenizer('embedded', { dictionaryDirectory: '/nowhere' }).name).toBe('embedded');
  });
});
