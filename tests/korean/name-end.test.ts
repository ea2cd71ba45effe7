// Where the name inside a word ends. The morphemes of a row are given as `이/JKS`, and stand where their words do last.
import { describe, expect, it } from 'vitest';
import type { IndexedArticle } from '../../src/core/indexed-article.js';
import type { Block } from '../../src/core/types.js';
import { endsInflected, nameEnd, particleCuts, standaloneWords } from '../../src/korean/name-end.js';
import { wordsOf } from '../../src/text/words.js';

function articleOf(text: string, morphemes: readonly string[] = []): { article: IndexedArticle; block: Block } {
  const block: Block = { start: 0, end: text.length, zone: 'body', rule: 'test' };
  const tokens = morphemes.map((morpheme) => {
    const [surface = '', pos = ''] = morpheme.split('/');
    const start = text.lastIndexOf(surface);
    return { surface, pos, start, end: start + surface.length };
  });
  const article: IndexedArticle = {
    text,
    blocks: [block],
    segmented: { article: { id: 'test', text }, blocks: [block] },
    names: [],
    cues: () => [],
    words: ({ start, end }) => wordsOf(text, start, end),
    tokensIn: (_block, { start, end }) => tokens.filter((token) => token.start < end && token.end > start),
  };
  return { article, block };
}

describe('the rest of a word may be particles', () => {
  it.each([
    ['에이팩을', ['을']],
    ['서울에서는', ['에서는', '서는', '는']],
    ['LA에서', ['에서', '서']],
    ['가온은행과', ['행과', '과']],
    ['네이버에게서까지도', ['에게서까지도', '서까지도', '까지도', '도']],
    // a name has two letters at least
    ['가은', []],
    ['가온', []],
    ['가온A', []],
    ['가온은A', []],
  ])('%s: %j', (word, rests) => {
    expect(particleCuts(word, 0, word.length).map((cut) => word.slice(cut))).toEqual(rests);
  });

  it('of the word that was asked for alone', () => {
    expect(particleCuts('새벽의 가온을 산다', 4, 7)).toEqual([6]);
    expect(particleCuts('새벽의 가온을 산다', 4, 6)).toEqual([]);
  });
});

describe('the name of a word is', () => {
  it.each([
    ['behind which a particle stands that hardly any name ends in', '[가온]을 산다', []],
    ['behind which particles of two letters stand', '[가온]에서', []],
    ['cut before 와 where the word ends', '[가온너]와 새벽', []],
    ['cut before 과 where the word ends', '[가온]과 새벽', []],
    ['whole where a sign stands behind 과', '[가온과](주)', []],
    ['whole where nothing speaks for a particle', '[우리금융이] 왔다', []],
    ['cut where MeCab sees a particle', '[우리금융]이 왔다', ['우리금융/NNP', '이/JKS']],
    ['cut where MeCab sees the copula', '[우리금융]인 곳', ['우리금융/NNP', '인/VCP+ETM']],
    ['whole where MeCab sees a noun', '[우리금융이] 왔다', ['우리금융/NNP', '이/NNG']],
    ['whole where the particle that MeCab sees begins before', '[우리금융이] 왔다', ['융이/JKS']],
    ['whole where MeCab sees something whose tag only holds the letter', '[우리금융이] 왔다', ['이/XJ']],
    ['cut where the article has the name alone', '[가온]이 왔다. 가온 사장', []],
    ['whole where the article has it inside another word', '[가온이] 왔다. 가온누리 사장', []],
  ])('%s: %s', (_why, row, morphemes) => {
    const text = row.replace(/[[\]]/gu, '');
    const { article, block } = articleOf(text, morphemes);
    const word = wordsOf(text, 0, text.length)[0];
    const end = row.indexOf(']') - 1;
    expect(text.slice(0, nameEnd(article, block, 0, word?.end ?? 0))).toBe(text.slice(0, end));
    // and again, from memory
    expect(nameEnd(article, block, 0, word?.end ?? 0)).toBe(end);
  });

  it('its own behind a stretch that is longer than any word', () => {
    const text = `가가가강은${'.'.repeat(8188)}강은`;
    const { article, block } = articleOf(text);
    expect([nameEnd(article, block, 0, 8195), nameEnd(article, block, 2, 5)]).toEqual([8194, 4]);
  });

  it('its own for every word of an article', () => {
    const text = '가온을 새벽은';
    const { article, block } = articleOf(text);
    expect([nameEnd(article, block, 0, 3), nameEnd(article, block, 4, 7), nameEnd(article, block, 0, 2)]).toEqual([
      2, 6, 2,
    ]);
  });
});

it('words of an article are those of its blocks, nothing cut', () => {
  const { article } = articleOf('가온이 새벽 A·B를');
  expect([...standaloneWords(article)]).toEqual(['가온이', '새벽', 'A·B를']);
  expect(standaloneWords(article)).toBe(standaloneWords(article));
});

describe('a stretch ends inflected', () => {
  it.each([
    ['[지정한]', ['지정/NNG', '한/XSV+ETM'], true],
    ['[고향인]', ['고향/NNG', '인/VCP+ETM'], true],
    ['[기업의]', ['기업/NNG', '의/JKG'], true],
    ['[높은]', ['높/VA', '은/ETM'], true],
    ['[새로운]', ['새롭/NNG', '운/XSA+ETM'], true],
    ['[이상직]', ['이상/NNG', '직/XSN'], false],
    ['[와일리]', ['와일리/NNP'], false],
    // what MeCab sees reaches beyond the stretch, or begins before it
    ['[가온]은', ['온은/JX'], false],
    ['가[온은]', ['가온은/JX'], false],
    ['[가온] 기업의', ['가온/NNP', '의/JKG'], false],
    ['[가온의] 것', ['의/JKG', '것/NNB'], true],
  ])('%s with %j: %j', (row, morphemes, expected) => {
    const text = row.replace(/[[\]]/gu, '');
    const { article, block } = articleOf(text, morphemes);
    const span = { start: row.indexOf('['), end: row.indexOf(']') - 1 };
    expect(endsInflected(article, block, span)).toBe(expected);
  });
});
