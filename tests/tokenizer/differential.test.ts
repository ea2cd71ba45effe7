// The embedded tokenizer prints what native mecab-ko prints, to the byte. The native one is built from its source.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDictionaryFiles, featureOf } from '../../src/tokenizer/dictionary-files.js';
import { packagedDictionary } from '../../src/tokenizer/embedded.js';
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

describe('embedded tokens are those of native mecab-ko', () => {
  let reference: Reference | undefined;

  beforeAll(() => {
    const built = buildReference();
    if ('missing' in built) {
      if (process.env['CI'] !== undefined) {
        throw new Error(`native mecab-ko cannot be built here: ${built.missing}`);
      }
      console.warn(`NOT RUN: the comparison with native mecab-ko, because ${built.missing}`);
      return;
    }
    reference = built;
  }, 300_000);

  const compare = (texts: readonly string[]): void => {
    if (reference === undefined) {
      return;
    }
    const tokenizer = createTokenizer('embedded');
    const text = `${texts.join('\n')}\n`;
    const expected = reference.format(forNative(text), dictionary);
    expect(differences(text, expected, formatMecab(tokenizer.analyze(text)))).toEqual([]);
    expect(expected.length).toBeGreaterThan(text.length);
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
    compare(
      ['a', '7', '뷁', '!', '一', '々', 'я', 'ω', 'カ', '😀', '가'].flatMap((character) =>
        lengths.map((length) => `${character.repeat(length)} 은`),
      ),
    );
  });
});
