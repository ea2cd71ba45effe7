// Which names are also ordinary words: MeCab reads the whole of 미래 as one common noun, 해줌 as a form of a verb; the
// word lists know 베트남 as a country. Such a name counts only with support in the article, so it is marked weak.
// Not: 중진공, 엘디카본, which MeCab cuts up or knows as proper nouns.
import type { Texts } from '../messages/language.js';
import { WORD_KINDS } from '../messages/lint.js';
import { z } from 'zod';
import type { Resources } from '../core/resources.js';
import { particlesEnd } from '../korean/edges.js';
import type { MorphemeTokenizer } from '../tokenizer/index.js';

/** Tags of mecab-ko-dic by their first letters, for people. */
const WORD_CLASSES: readonly (readonly [RegExp, Texts])[] = [
  [/^NNG/u, WORD_KINDS.noun],
  [/^NNB/u, WORD_KINDS.counter],
  [/^NP/u, WORD_KINDS.pronoun],
  [/^NR/u, WORD_KINDS.numeral],
  [/^M/u, WORD_KINDS.adverb],
  [/^VV/u, WORD_KINDS.verb],
  [/^VA/u, WORD_KINDS.adjective],
  [/^(?:VX|VC|E)/u, WORD_KINDS.ending],
  [/^IC/u, WORD_KINDS.interjection],
  [/^XR/u, WORD_KINDS.root],
  [/^J/u, WORD_KINDS.particle],
];

/** The surfaces that MeCab reads as one ordinary word, each with the class of that word. */
export function ordinaryWords(surfaces: readonly string[], tokenizer: MorphemeTokenizer): ReadonlyMap<string, Texts> {
  const found = new Map<string, Texts>();
  const plain = surfaces.filter((surface) => !surface.includes('\n'));
  // one text for all: a call for each of 100,000 names costs more than the names
  const analysis = tokenizer.analyze(plain.join('\n'));
  let start = 0;
  let index = 0;
  for (const surface of plain) {
    const end = start + surface.length;
    const first = index;
    while (index < analysis.length && (analysis.starts[index] ?? 0) < end) index += 1;
    if (index - first === 1 && analysis.starts[first] === start && analysis.ends[first] === end) {
      const { pos, semantic } = analysis.token(first);
      const isName = semantic === '인명' || semantic === '지명';
      const wordClass = isName ? undefined : WORD_CLASSES.find(([pattern]) => pattern.test(pos));
      if (wordClass !== undefined) found.set(surface, WORD_KINDS.at(wordClass[1], `MeCab: ${pos}`));
    }
    start = end + 1;
  }
  return found;
}

/** Whether a word is nothing but a particle: 보다, 에서, 하고. */
export function isParticle(word: string): boolean {
  return particlesEnd(`가${word}`, 1, 1) === word.length + 1 || particlesEnd(`각${word}`, 1, 1) === word.length + 1;
}

/** The words of a row, whatever the column that holds them is called; it stays, as user rows are laid over by it. */
function wordsColumn(column: string): z.ZodType<{ readonly words: readonly string[] }> {
  return z.record(z.string(), z.string()).transform((cells) => ({
    [column]: cells[column] ?? '',
    words: [cells[column] ?? '', ...(cells['aliases'] ?? '').split('|')].map((word) => word.trim()),
  }));
}

export interface ListedWord {
  /** `a country (dictionaries/lexicons/countries.csv:12)` */
  readonly what: Texts;
  /** Abbreviations of trade terms are no firms, but bodies may well be called so: FDA, GIST. */
  readonly isAcronym: boolean;
}

const ACRONYMS_FILE = 'lexicons/acronyms.csv';

/** Word lists whose words are no names of bodies, firms or cities, with the column that holds the words. */
const WORD_LISTS: readonly (readonly [file: string, column: string, what: Texts])[] = [
  ['lexicons/countries.csv', 'name', WORD_KINDS.country],
  ['lexicons/provinces.csv', 'name', WORD_KINDS.province],
  ['lexicons/titles.csv', 'title', WORD_KINDS.title],
  ['lexicons/generic-modifiers.csv', 'word', WORD_KINDS.generic],
  ['lexicons/generic-firm-words.csv', 'word', WORD_KINDS.generic],
  ['lexicons/company-occupations.csv', 'occupation', WORD_KINDS.firmKind],
  [ACRONYMS_FILE, 'word', WORD_KINDS.otherAcronym],
];

const cache = new WeakMap<Resources, ReadonlyMap<string, ListedWord>>();

/** The words of the word lists that a name must not be taken for, with what they are and where they stand. */
export function listedWords(resources: Resources): ReadonlyMap<string, ListedWord> {
  const known = cache.get(resources);
  if (known !== undefined) return known;
  const words = new Map<string, ListedWord>();
  cache.set(resources, words);
  for (const [file, column, what] of WORD_LISTS) {
    for (const row of resources.rows(file, wordsColumn(column))) {
      for (const word of row.words) {
        if (word === '' || words.has(word)) continue;
        words.set(word, {
          what: WORD_KINDS.at(what, `${row.file}:${String(row.line)}`),
          isAcronym: file === ACRONYMS_FILE,
        });
      }
    }
  }
  return words;
}
