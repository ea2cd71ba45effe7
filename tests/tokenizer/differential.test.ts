// The embedded tokenizer prints what native mecab-ko prints, to the byte, from MeCab's own files and from the compact
// dictionary, with and without user words. The native one is built from its source. Slow, so in continuous integration
// alone: `CI=1 npx vitest run tests/tokenizer/differential.test.ts`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDictionary } from '../../src/tokenizer/build-dictionary.js';
import { openDictionaryFiles, featureOf } from '../../src/tokenizer/dictionary-files.js';
import { packagedDictionary } from '../../src/tokenizer/embedded.js';
import type { UserWord } from '../../src/tokenizer/index.js';
import { createTokenizer, formatMecab } from '../../src/tokenizer/index.js';
import type { Reference } from '../../tools/mecab/reference.mjs';
import { buildReference } from '../../tools/mecab/reference.mjs';
import { generateSentences } from './sentences.js';

const ROOT = new URL('../..', import.meta.url).pathname;
const dictionary = packagedDictionary() ?? '';

/** Words of the dictionary, every 97th, so that generated sentences meet all kinds of them. */
function dictionaryWords(): string[] {
  const { system } = openDictionaryFiles(dictionary);
  const words: string[] = [];
  for (let word = 0; word < system.wordCount; word += 97) {
    const reading = featureOf(system, word).split(',')[3];
    if (reading !== undefined && reading !== '*') {
      words.push(reading);
    }
  }
  return words;
}

/** Texts that people wrote: the fixtures, and the gold articles where they lie beside the checkout. */
function articleTexts(): string[] {
  const texts: string[] = [];
  const fixtures = join(ROOT, 'fixtures', 'articles');
  for (const name of readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(fixtures, name);
    if (/\.(?:txt|md|html|json|jsonl)$/u.test(name) && statSync(file).isFile()) {
      // Some fixtures are not UTF-8; native lines end at NUL, which UTF-16 is full of.
      texts.push(readFileSync(file, 'utf8').replaceAll('\0', ' '));
    }
  }
  const gold = join(ROOT, '..', 'shared', 'gold');
  if (existsSync(gold)) {
    for (const name of readdirSync(gold).sort()) {
      texts.push(readFileSync(join(gold, name), 'utf8').replaceAll(String.raw`\n`, '\n'));
    }
  }
  return texts;
}

/** What native MeCab is given: it takes the spaces of web pages for symbols. */
function forNative(text: string): string {
  return text.replace(/[\u00a0\u3000]/gu, ' ');
}

/** The lines whose output differs, with both outputs; the whole text is compared first, as that is quick. */
function differences(text: string, expected: string, actual: string): string[] {
  if (expected === actual) {
    return [];
  }
  const lines = text.split('\n');
  const [wanted, got] = [expected, actual].map((output) => output.split(/^EOS\n/mu));
  return lines
    .map((line, index) => ({ line, wanted: wanted?.[index], got: got?.[index] }))
    .filter((entry) => entry.wanted !== entry.got)
    .slice(0, 10)
    .map((entry) => `${JSON.stringify(entry.line)}\nnative:\n${entry.wanted ?? ''}embedded:\n${entry.got ?? ''}`);
}

describe.runIf(process.env['CI'])('embedded tokens are those of native mecab-ko', () => {
  let folder = '';
  let compactFile = '';
  let reference: Reference | undefined;

  beforeAll(() => {
    const built = buildReference();
    if ('missing' in built) {
      throw new Error(`native mecab-ko cannot be built here: ${built.missing}`);
    }
    reference = built;
    folder = mkdtempSync(join(tmpdir(), 'kr-sme-test-'));
    compactFile = join(folder, 'mecab-ko-dic.bin');
    expect(buildDictionary(dictionary, compactFile)).toBe(true);
  }, 300_000);

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const compare = (texts: readonly string[]): void => {
    if (reference === undefined) {
      return;
    }
    const text = `${texts.join('\n')}\n`;
    const expected = reference.format(forNative(text), dictionary);
    expect(expected.length).toBeGreaterThan(text.length);
    for (const options of [{ dictionaryDirectory: dictionary }, { compactFile }]) {
      const actual = formatMecab(createTokenizer('embedded', options).analyze(text));
      expect(differences(text, expected, actual), Object.keys(options).join()).toEqual([]);
    }
  };

  it('on articles', () => {
    compare(articleTexts());
  });

  it.each([1, 2, 3, 4, 5])('on 5,000 generated sentences (seed %i)', (seed) => {
    compare(generateSentences(5000, seed, dictionaryWords()));
  });

  it('on every character alone and behind a syllable', () => {
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => character !== '\0' && character !== '\n',
    );
    compare(characters.map((character) => `${character} 가${character}${character}`));
  });

  it('on runs of one kind of character around the longest group of 25', () => {
    const lengths = Array.from({ length: 30 }, (_, index) => index + 1);
    const characters = ['a', '7', '뷁', '!', '一', '々', 'я', 'ω', 'カ', '😀', '가'];
    compare(characters.flatMap((character) => lengths.map((length) => `${character.repeat(length)} 은`)));
  });

  it('with user words', () => {
    if (reference === undefined) {
      return;
    }
    const { system } = openDictionaryFiles(dictionary);
    /** Ids of the first word of the dictionary with a tag, a class and a final consonant. */
    const idsOf = (prefix: string): [number, number] => {
      for (let word = 0; word < system.wordCount; word += 1) {
        if (system.words[8 * word + 2] === 151) {
          const feature = featureOf(system, word);
          if (feature.startsWith(prefix) && feature.endsWith(',*,*,*,*')) {
            return [system.words[8 * word] ?? 0, system.words[8 * word + 1] ?? 0];
          }
        }
      }
      throw new Error(`no word ${prefix}`);
    };
    const userWords: UserWord[] = [
      { surface: '중진공' },
      { surface: '인텔리안테크놀로지스', cost: 3000 },
      { surface: '이영', semantic: '인명', cost: 500 },
      { surface: '서울', semantic: '지명', cost: 900 },
      { surface: '알마티', semantic: '지명', cost: -3000 },
      { surface: '가', cost: 2000 },
      { surface: 'K-스타트업', cost: 100 },
      { surface: '김 하늘', semantic: '인명', cost: 0 },
    ];
    const rows = userWords.map(({ surface, semantic = '*', cost = 1000 }) => {
      const code = surface.charCodeAt(surface.length - 1) - 0xac00;
      const final = code % 28 === 0 ? 'F' : 'T';
      return `${surface},${idsOf(`NNP,${semantic},${final},`).join(',')},${cost},NNP,${semantic},${final},${surface},*,*,*,*`;
    });
    const csv = join(folder, 'user.csv');
    const compiled = join(folder, 'user.dic');
    writeFileSync(csv, `${rows.join('\n')}\n`);
    const made = spawnSync(reference.dictIndex, ['-d', dictionary, '-u', compiled, '-f', 'utf8', '-t', 'utf8', csv]);
    expect(made.status, String(made.stderr)).toBe(0);
    const names = userWords.map(({ surface }) => surface);
    const text = generateSentences(5000, 6, [...names, ...names, '이사장', '공단', '대표']).join('\n');
    const expected = reference.format(forNative(text), dictionary, ['-u', compiled]);
    const actual = formatMecab(createTokenizer('embedded', { compactFile, userWords }).analyze(text));
    expect(differences(text, expected, actual)).toEqual([]);
    expect(expected).toContain('중진공\tNNP,*,T,중진공,*,*,*,*\n');
    expect(expected).toContain('김 하늘\tNNP,인명,T,김 하늘');
  });
});
