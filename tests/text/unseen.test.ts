import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine, extract } from '../../src/pipeline.js';
import { seenArticle, seenText, spanAsGiven } from '../../src/text/unseen.js';

const SOFT = '\u00ad';
const NO_WIDTH = '\u200b';

describe('what nobody reads in a text', () => {
  it.each([
    ['a soft hyphen', `삼성전${SOFT}자`, '삼성전자'],
    ['a blank without width', `한국${NO_WIDTH}은행`, '한국은행'],
    ['a footnote glued to a name', '한국은행1)은 냈다', '한국은행은 냈다'],
    ['one in square brackets', '한국은행[1]은 냈다', '한국은행은 냈다'],
    ['a filler inside a name', '한국\u115f은행', '한국은행'],
    ['two of them', `한국${SOFT}은행²은`, '한국은행은'],
  ])('%s', (_, text, seen) => {
    expect(seenText(text)?.text).toBe(seen);
  });

  it.each([
    ['no such sign', '한국은행은 냈다'],
    ['the end of a bracket', '계획(붙임1)을 냈다'],
    ['the head of an item', '1) 목적'],
    ['a number after a blank', '한국은행 1)'],
  ])('is not %s', (_, text) => {
    expect(seenText(text)).toBeUndefined();
  });

  it('every span of the rest covers the same letters of the whole', () => {
    const text = fc.string({ unit: fc.constantFrom('가', '나', ' ', SOFT, NO_WIDTH, '1', ')', '(', '²', '\n') });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (given, from, length) => {
        const seen = seenText(given);
        if (seen === undefined || seen.text === '') return;
        const start = from % seen.text.length;
        const end = start + 1 + (length % (seen.text.length - start));
        const span = spanAsGiven({ start, end }, seen);
        const covered = given.slice(span.start, span.end);
        expect(covered.startsWith(seen.text.charAt(start)) && covered.endsWith(seen.text.charAt(end - 1))).toBe(true);
        expect([seen.seenAt(span.start), seen.seenAt(span.end)]).toEqual([start, end]);
      }),
    );
  });

  it('layout and recurring lines move with the text', () => {
    const text = `${SOFT}가나\n다${SOFT}라\n`;
    const seen = seenText(text);
    const moved =
      seen && seenArticle({ id: 'a', text, layout: [{ kind: 'cell', start: 4, end: 7 }], recurring: [4] }, seen);
    expect(moved).toEqual({
      id: 'a',
      text: '가나\n다라\n',
      layout: [{ kind: 'cell', start: 3, end: 5 }],
      recurring: [3],
    });
  });
});

describe('an article with such signs', () => {
  const engine = createEngine();

  it('gives the records of the one without, by its own offsets', () => {
    const clean = '한국은행 이창용 총재는 “앞으로 물가를 안정시키는 데 힘쓰겠다”라고 밝혔다.\n';
    const text = `한국${SOFT}은행1) 이창용 총재는 “앞으로 물가${SOFT}를 안정시키는 데 힘쓰겠다”라고 밝혔다.\n`;
    const [given, plain] = [text, clean].map((words) => extract({ id: 'a', text: words }, engine, { relations: true }));
    expect(given?.records.map(({ name }) => name)).toEqual(plain?.records.map(({ name }) => name));
    for (const mention of given?.records.flatMap(({ mentions }) => mentions) ?? [])
      expect(mention.surface).toBe(text.slice(mention.start, mention.end));
    const statement = given?.relations?.find(({ type }) => type === 'statement');
    expect(statement).toMatchObject({ quote: { text: `앞으로 물가${SOFT}를 안정시키는 데 힘쓰겠다` } });
    const quote = statement?.type === 'statement' ? statement.quote : undefined;
    expect(quote && text.slice(quote.start, quote.end)).toBe(quote?.text);
  });
});
