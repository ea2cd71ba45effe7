// Morphemes sentence by sentence: what a span gets, and that no sentence is cut twice or without need.
import { describe, expect, it } from 'vitest';
import { createMorphemeFinder } from '../../src/stages/index/morphemes.js';
import { createTokenizer } from '../../src/tokenizer/index.js';
import type { Block, Tokenizer } from '../../src/core/types.js';

const TEXT = '가온진흥원은 3일 협약을 맺었다고 밝혔다. “뜻깊다.” 한보람 원장이 말했다.';
const BLOCK: Block = { start: 0, end: TEXT.length, zone: 'body', rule: 'test' };
const embedded = createTokenizer('embedded');

function watched(): { readonly tokenizer: Tokenizer; readonly asked: string[] } {
  const asked: string[] = [];
  const analyze: Tokenizer['analyze'] = (text) => {
    asked.push(text);
    return embedded.analyze(text);
  };
  return { tokenizer: { ...embedded, name: 'watched', analyze, tokenize: (text) => embedded.tokenize(text) }, asked };
}

function spanOf(words: string): { readonly start: number; readonly end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

describe('the morphemes of a span', () => {
  it('are those that overlap it, with offsets into the text', () => {
    const find = createMorphemeFinder(TEXT, embedded);
    const tokens = find(BLOCK, spanOf('원장이'));
    expect(tokens.map(({ surface, pos }) => `${surface}/${pos}`)).toEqual(['원장/NNG', '이/JKS']);
    expect(tokens.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['원장', '이']);
  });

  it('of several sentences stand in order', () => {
    const tokens = createMorphemeFinder(TEXT, embedded)(BLOCK, BLOCK);
    expect(tokens.map(({ surface }) => surface).join('')).toBe(TEXT.replaceAll(' ', ''));
  });

  it('are worked out for the sentence alone, and once', () => {
    const { tokenizer, asked } = watched();
    const find = createMorphemeFinder(TEXT, tokenizer);
    const [first] = find(BLOCK, spanOf('한보람'));
    expect(find(BLOCK, spanOf('한보람'))[0]).toBe(first);
    find(BLOCK, spanOf('말했다'));
    expect(asked).toEqual([' 한보람 원장이 말했다.']);
  });
});
