// An article as rules see it: its text with plain blanks, the blocks where entities are looked for, words and morphemes
// that are read where somebody asks, names and cues that were found in one pass.
import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../src/stages/index/article.js';
import { compiledParts, createLexicon, cueWordsOf, lexiconOf, type Lexicon } from '../../src/stages/index/lexicon.js';
import { createMorphemeFinder } from '../../src/stages/index/morphemes.js';
import { compileNames, readNames, type CompiledNames } from '../../src/dictionary/compiled-names.js';
import { NO_NAMES } from '../../src/dictionary/name-source.js';
import { createResources } from '../../src/dictionary/load.js';
import { entryOf } from './small-kinds.js';
import type { IndexedArticle } from '../../src/core/indexed-article.js';
import type { NameChanges, NameEntry, NameSource } from '../../src/core/names.js';
import type { Block, Morphemes, SegmentedArticle, Token, Tokenizer } from '../../src/core/types.js';

/** A tokenizer whose morphemes are single characters, and what it was asked. */
function letters(): { readonly tokenizer: Tokenizer; readonly asked: string[] } {
  const asked: string[] = [];
  const tokensOf = (text: string): readonly Token[] =>
    Array.from(text).flatMap((surface, start) =>
      surface === ' ' ? [] : [{ surface, pos: 'X', start, end: start + 1 }],
    );
  const analyze = (text: string): Morphemes => {
    asked.push(text);
    const tokens = tokensOf(text);
    return {
      length: tokens.length,
      starts: Int32Array.from(tokens, ({ start }) => start),
      ends: Int32Array.from(tokens, ({ end }) => end),
      token: (index) => tokens[index] ?? { surface: '', pos: '', start: 0, end: 0 },
    };
  };
  return { tokenizer: { name: 'letters', analyze, tokenize: tokensOf }, asked };
}

function blockOf(start: number, end: number, more: Partial<Block> = {}): Block {
  return { start, end, zone: 'body', rule: 'test', ...more };
}

describe('an article as rules see it', () => {
  const text = '새벽\u00a0시는 왔다\n공유하기\n새벽시는 왔다';
  const blocks = [blockOf(0, 8), blockOf(9, 13, { zone: 'boilerplate' }), blockOf(14, 21, { repeats: 0 })];
  const segmented: SegmentedArticle = { article: { id: 'a', text }, blocks, date: '2024-05-13' };
  /** The article, and what the lexicon was asked for. */
  const read = (given = segmented): { readonly indexed: IndexedArticle; readonly searched: readonly unknown[] } => {
    const searched: unknown[] = [];
    const lexicon: Lexicon = {
      search(looked, within) {
        searched.push([looked, within]);
        return { names: [{ start: 0, end: 2, entries: [] }], cues: (kind) => [{ kind, word: '', start: 0, end: 1 }] };
      },
    };
    return { indexed: indexArticle(given, letters().tokenizer, lexicon), searched };
  };
  it('has plain blanks, and no blocks of furniture or repeats', () => {
    const { indexed, searched } = read();
    expect(indexed.text).toBe('새벽 시는 왔다\n공유하기\n새벽시는 왔다');
    expect(indexed.blocks).toEqual(blocks.slice(0, 1));
    expect(searched).toEqual([[indexed.text, blocks.slice(0, 1)]]);
    expect(indexed.segmented).toBe(segmented);
  });
  it('has its day where it is known, its names, its cues and its morphemes', () => {
    const { indexed } = read();
    expect(indexed.date).toBe('2024-05-13');
    expect('date' in read({ article: segmented.article, blocks }).indexed).toBe(false);
    expect(indexed.names).toEqual([{ start: 0, end: 2, entries: [] }]);
    expect(indexed.cues('title')).toEqual([{ kind: 'title', word: '', start: 0, end: 1 }]);
    expect(indexed.tokensIn(blockOf(0, 8), { start: 0, end: 2 }).map(({ surface }) => surface)).toEqual(['새', '벽']);
  });
  it('has the words of a block, read once', () => {
    const { indexed } = read();
    const block = blockOf(0, 8);
    expect(indexed.words(block).map((word) => word.text)).toEqual(['새벽', '시는', '왔다']);
    expect(indexed.words(block)).toBe(indexed.words(block));
    expect(indexed.words(blockOf(14, 21)).map((word) => word.text)).toEqual(['새벽시는', '왔다']);
  });
});

describe('morphemes', () => {
  const text = '가나. 다라. 마바.';
  const whole = blockOf(0, text.length);
  const found = (start: number, end: number, block = whole): readonly string[] => {
    const { tokenizer, asked } = letters();
    const tokens = createMorphemeFinder(text, tokenizer)(block, { start, end });
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.surface);
    return [...tokens.map(({ surface }) => surface), `of ${asked.join('|')}`];
  };
  it.each<readonly [number, number, readonly string[]]>([
    [0, 1, ['가', 'of 가나.']],
    [0, 3, ['가', '나', '.', 'of 가나.']],
    [1, 2, ['나', 'of 가나.']],
    [3, 4, ['of  다라.']],
    [4, 6, ['다', '라', 'of  다라.']],
    [2, 5, ['.', '다', 'of 가나.| 다라.']],
    [0, 11, ['가', '나', '.', '다', '라', '.', '마', '바', '.', 'of 가나.| 다라.| 마바.']],
    [10, 11, ['.', 'of  마바.']],
    [11, 12, ['of ']],
    [5, 5, ['of  다라.']],
  ])('from %i to %i', (start, end, expected) => {
    expect(found(start, end)).toEqual(expected);
  });
  it('are those of a block alone', () => {
    expect(found(0, 11, blockOf(4, 7))).toEqual(['다', '라', '.', 'of 다라.']);
  });
  it('are worked out once a sentence, and made once a token', () => {
    const { tokenizer, asked } = letters();
    const find = createMorphemeFinder(text, tokenizer);
    const [first] = find(whole, { start: 4, end: 5 });
    const again = find(whole, { start: 4, end: 6 });
    expect(again[0]).toBe(first);
    expect(again).toHaveLength(2);
    expect(asked).toEqual([' 다라.']);
  });
});

const TEXT = '가온나래 사장과 새벽정공';
const firm = entryOf('company', '가온나래', { id: 'co-1' });
const other = entryOf('company', '새벽정공', { id: 'co-2' });
const place = entryOf('city', '새벽');
const TITLE = { kind: 'title', word: '사장' };
const MARKER = { kind: 'marker', word: '나래' };

/** What a lexicon finds in the text: names with their types, then the cues of both kinds. */
function finds(lexicon: Lexicon, text = TEXT, block = blockOf(0, text.length)): readonly string[] {
  const { names, cues } = lexicon.search(text, [block]);
  return [
    ...names.map(
      ({ start, end, entries }) =>
        `${text.slice(start, end)}: ${entries.map(({ type, id = '' }) => `${type} ${id}`.trim()).join(', ')}`,
    ),
    ...[...cues('title'), ...cues('marker')].map(
      ({ kind, word, start, end }) => `${kind} ${word} ${String(start)}-${String(end)}`,
    ),
  ];
}

function compiled(entries: readonly NameEntry[], cues = [TITLE], types = 'company city'): CompiledNames {
  const sections = compileNames(entries, cues, types);
  const names = readNames({ bytes: (section) => sections.get(section) });
  if (names === undefined) throw new Error('nothing was compiled');
  return names;
}

function sourceOf(entries: readonly NameEntry[], changes?: NameChanges): NameSource {
  return { all: () => entries, spelled: () => [], changes: () => changes };
}

describe('names and cues made at run time', () => {
  it('are found where they stand, in the blocks alone', () => {
    expect(finds(createLexicon([firm, other, place], [TITLE, MARKER]))).toEqual([
      '가온나래: company co-1',
      '새벽정공: company co-2',
      '새벽: city',
      'title 사장 5-7',
      'marker 나래 2-4',
    ]);
    expect(finds(createLexicon([firm, other, place], [TITLE]), TEXT, blockOf(0, 7))).toEqual([
      '가온나래: company co-1',
      'title 사장 5-7',
    ]);
  });
  it('of one spelling are told together; cues are words to the letter', () => {
    const both = createLexicon(
      [firm, entryOf('organization', '가온나래'), entryOf('city', 'Dawn')],
      [{ kind: 'title', word: 'Ceo' }],
    );
    expect(finds(both)).toEqual(['가온나래: company co-1, organization']);
    expect(finds(both, 'Dawn Ceo CEO')).toEqual(['Dawn: city', 'title Ceo 5-8']);
  });
  it('are answered anew for each text, and remembered for one', () => {
    const lexicon = createLexicon([firm], [TITLE]);
    const { cues } = lexicon.search(TEXT, [blockOf(0, TEXT.length)]);
    expect(cues('title')).toBe(cues('title'));
    expect(cues('nobody')).toEqual([]);
    expect(finds(lexicon, '사장 사장')).toEqual(['title 사장 0-2', 'title 사장 3-5']);
    expect(finds(lexicon)).toEqual(['가온나래: company co-1', 'title 사장 5-7']);
  });
});

describe('names and cues that were compiled', () => {
  const UNCHANGED: NameChanges = { added: [], isReplaced: () => false };
  const built = { rows: () => [], isAsBuilt: true };
  const kindsOf = (changes: NameChanges | undefined, cueWords = [MARKER]): Parameters<typeof lexiconOf>[0] => [
    { type: 'company', entries: sourceOf([firm], changes), cueWords },
    { type: 'city', entries: sourceOf([place], changes ?? UNCHANGED) },
  ];
  const names = compiled([firm, other, place]);
  it('are used as they are where nothing changed', () => {
    expect(finds(lexiconOf(kindsOf(UNCHANGED), built, names))).toEqual([
      '가온나래: company co-1',
      '새벽정공: company co-2',
      '새벽: city',
      'title 사장 5-7',
    ]);
  });
  it('are left aside where there are none, or where a file changed', () => {
    expect(finds(lexiconOf(kindsOf(undefined), built, names))).toEqual([
      '가온나래: company co-1',
      '새벽: city',
      'marker 나래 2-4',
    ]);
  });
  it('names that a user replaces are gone', () => {
    const changes: NameChanges = { added: [], isReplaced: (id) => id === 'co-1' };
    expect(finds(lexiconOf(kindsOf(changes), built, names))).toEqual([
      '새벽정공: company co-2',
      '새벽: city',
      'title 사장 5-7',
    ]);
  });
  it('names of a kind that is not asked for are gone, and cues are made anew', () => {
    const [company] = kindsOf(UNCHANGED);
    if (company === undefined) throw new Error('no kind');
    expect(finds(lexiconOf([company], built, names))).toEqual([
      '가온나래: company co-1',
      '새벽정공: company co-2',
      'marker 나래 2-4',
    ]);
  });
  it('cues are made anew where a row of any file changed', () => {
    expect(finds(lexiconOf(kindsOf(UNCHANGED), { rows: () => [] }, names)).slice(3)).toEqual(['marker 나래 2-4']);
    expect(finds(lexiconOf(kindsOf(UNCHANGED), { rows: () => [], isAsBuilt: false }, names)).slice(3)).toEqual([
      'marker 나래 2-4',
    ]);
  });
  it('names that a user adds stand beside them, kind by kind, the user’s first', () => {
    const own = [
      entryOf('company', '가온나래', { id: 'own-1' }),
      entryOf('company', '사장', { id: 'own-2' }),
      entryOf('company', '새벽정', { id: 'own-3' }),
      entryOf('company', '새벽', { id: 'own-4' }),
    ];
    const kinds: Parameters<typeof lexiconOf>[0] = [
      { type: 'company', entries: sourceOf([], { added: own, isReplaced: () => false }) },
      { type: 'city', entries: sourceOf([], UNCHANGED) },
    ];
    const expected = [
      '가온나래: company own-1, company co-1',
      '사장: company own-2',
      '새벽정공: company co-2',
      '새벽정: company own-3',
      '새벽: company own-4, city',
    ];
    expect(finds(lexiconOf(kinds, built, names))).toEqual([...expected, 'title 사장 5-7']);
    expect(finds(lexiconOf(kinds, { rows: () => [] }, names))).toEqual(expected);
    expect(finds(lexiconOf(kinds.toReversed(), { rows: () => [] }, names)).at(4)).toBe('새벽: city, company own-4');
  });
});

describe('what the build compiles', () => {
  it('are the names of all kinds, and the cues of the lexicon and of the kinds', () => {
    const kinds = [
      { type: 'company', entries: sourceOf([firm, other]), cueWords: [MARKER] },
      { type: 'city', entries: sourceOf([place]) },
    ];
    expect(compiledParts(kinds, { rows: () => [] })).toEqual({
      names: [firm, other, place],
      cues: [MARKER],
      types: 'company city',
    });
    const cues = cueWordsOf([{ type: 'city', entries: NO_NAMES }], createResources());
    expect(cues.length).toBeGreaterThan(100);
    expect(cueWordsOf(kinds, createResources())).toEqual([...cues, MARKER]);
  });
});
