// The lexicon in all its forms against the first one: made at run time, compiled, and compiled with changes laid over it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameEntry, NameSource } from '../../src/core/names.js';
import type { CueWord } from '../../src/core/rule.js';
import type { Block } from '../../src/core/types.js';
import { compileNames, readNames, type CompiledNames } from '../../src/dictionary/compiled-names.js';
import { NO_NAMES } from '../../src/dictionary/name-source.js';
import { createLexicon, lexiconOf, type Lexicon } from '../../src/stages/index/lexicon.js';
import { referenceSearch } from './reference-lexicon.js';

const TYPES = ['organization', 'company'];
const CUE_KINDS = ['title', 'marker'];

/** Letters of which some fold alike, blanks of several kinds, and signs that no name has. */
const SIGN = fc.constantFrom(
  ...['가', '나', '다', 'A', 'a', 'Ａ', 'b', '·', '‧', '-', '‐', ' ', ' ', '\u00a0', '\t', '0', '㈜', '\0', '.'],
);
const WORD = fc.string({ unit: SIGN, minLength: 1, maxLength: 6 });
const TEXT = fc.array(fc.oneof(SIGN, WORD), { maxLength: 60 }).map((parts) => parts.join(''));

const ENTRY: fc.Arbitrary<NameEntry> = fc
  .record({
    type: fc.constantFrom(...TYPES),
    surface: WORD,
    id: fc.constantFrom('x-1', 'x-2', 'x-3', undefined),
    strength: fc.constantFrom('strong', 'weak'),
    role: fc.constantFrom('name', 'alias'),
    line: fc.integer({ min: 2, max: 4 }),
    dates: fc.constantFrom({}, { validFrom: '2020-01-01' }, { validTo: '2021-12-31' }),
    attributes: fc.constantFrom({}, { nameEn: 'Ever "so" well', rank: 3 }),
  })
  .map(({ type, surface, id, strength, role, line, dates, attributes }): NameEntry => {
    const own = id === undefined ? {} : { id };
    const reference = { file: `${type}.csv`, line, ...own, name: '가나다' };
    return { type, surface, name: '가나다', ...own, strength, role, ...dates, attributes, reference };
  });
const CUE: fc.Arbitrary<CueWord> = fc.record({ kind: fc.constantFrom(...CUE_KINDS), word: WORD });

/** The text as one block, or as two with a gap between them. */
function blocksOf(text: string, cut: number): readonly Block[] {
  const middle = Math.min(cut, text.length);
  const zone = { zone: 'body', rule: 'test' } as const;
  return [
    { start: 0, end: middle, ...zone },
    { start: Math.min(text.length, middle + 1), end: text.length, ...zone },
  ];
}

function compiled(entries: readonly NameEntry[], cues: readonly CueWord[], types = TYPES.join(' ')): CompiledNames {
  const sections = compileNames(entries, cues, types);
  const names = readNames({ bytes: (section) => sections.get(section) });
  if (names === undefined) throw new Error('nothing was compiled');
  return names;
}

function byType(entries: readonly NameEntry[]): readonly NameEntry[] {
  return TYPES.flatMap((type) => entries.filter((entry) => entry.type === type));
}

function finds(
  lexicon: Lexicon,
  entries: readonly NameEntry[],
  cues: readonly CueWord[],
  text: string,
  cut: number,
): void {
  const blocks = blocksOf(text, cut);
  const found = lexicon.search(text, blocks);
  const expected = referenceSearch(entries, cues, text, blocks);
  expect(found.names).toEqual(expected.names);
  for (const kind of [...CUE_KINDS, 'none']) expect(found.cues(kind)).toEqual(expected.cues(kind));
}

const CORPUS = [fc.array(ENTRY, { maxLength: 30 }), fc.array(CUE, { maxLength: 10 }), TEXT, fc.nat(60)] as const;
const NOTHING_CHANGED = { rows: () => [], isAsBuilt: true };

describe('a lexicon finds what the first one found', () => {
  it('made at run time', () => {
    fc.assert(
      fc.property(...CORPUS, (entries, cues, text, cut) => {
        finds(createLexicon(entries, cues), entries, cues, text, cut);
      }),
    );
  });

  it('compiled', () => {
    fc.assert(
      fc.property(...CORPUS, (listed, cues, text, cut) => {
        const entries = byType(listed);
        const kinds = TYPES.map((type) => ({ type, entries: NO_NAMES, cueWords: type === TYPES[0] ? cues : [] }));
        finds(lexiconOf(kinds, NOTHING_CHANGED, compiled(entries, cues)), entries, cues, text, cut);
      }),
    );
  });

  it('compiled, with names of a user laid over it', () => {
    fc.assert(
      fc.property(...CORPUS, fc.array(ENTRY, { maxLength: 8 }), (listed, cues, text, cut, own) => {
        const replaced = new Set(own.slice(1).flatMap(({ type, id }) => (id === undefined ? [] : [`${type} ${id}`])));
        const sourceOf = (type: string): NameSource => ({
          ...NO_NAMES,
          changes: () => ({
            added: own.filter((entry) => entry.type === type),
            isReplaced: (id) => replaced.has(`${type} ${id}`),
          }),
        });
        const kinds = TYPES.map((type) => ({ type, entries: sourceOf(type), cueWords: type === TYPES[0] ? cues : [] }));
        const left = listed.filter(({ type, id = '' }) => !replaced.has(`${type} ${id}`));
        const lexicon = lexiconOf(kinds, NOTHING_CHANGED, compiled(byType(listed), cues));
        finds(lexicon, byType([...own, ...left]), cues, text, cut);
      }),
    );
  });
});

describe('what the build compiled is used only where it fits', () => {
  const entry: NameEntry = {
    type: 'company',
    surface: '가온나래',
    name: '가온나래',
    strength: 'strong',
    role: 'name',
    attributes: {},
    reference: { file: 'companies.csv', line: 2, name: '가온나래' },
  };
  const text = '가온나래 사장';
  const cue = { kind: 'title', word: '사장' };

  it('cues of a kind that the build did not know are found all the same', () => {
    const kinds = [{ type: 'company', entries: NO_NAMES, cueWords: [cue] }];
    const resources = { rows: () => [], isAsBuilt: true };
    const lexicon = lexiconOf(kinds, resources, compiled([entry], [], 'organization'));
    expect(lexicon.search(text, blocksOf(text, text.length)).cues('title')).toEqual([{ ...cue, start: 5, end: 7 }]);
  });

  it('names whose rows have changed since are those of the rows', () => {
    const source: NameSource = { all: () => [entry], spelled: () => [], changes: () => undefined };
    const lexicon = lexiconOf([{ type: 'company', entries: source }], NOTHING_CHANGED, compiled([], []));
    expect(lexicon.search(text, blocksOf(text, text.length)).names).toEqual([{ start: 0, end: 4, entries: [entry] }]);
  });
});
