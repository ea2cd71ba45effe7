// What the document states about its lines, and where its links lead.
import { describe, expect, it } from 'vitest';
import { layoutKinds } from '../../src/stages/segment/layout.js';
import { withoutLinkTargets } from '../../src/stages/segment/links.js';
import { splitLines } from '../../src/text/lines.js';
import type { Block, LayoutSpan } from '../../src/core/types.js';

describe('what the document states about lines', () => {
  const TEN = 'aaa\nbbb\nccc\nddd\neee';
  /** The kind of each of five lines of three letters. */
  const kindsOf = (
    ...spans: readonly (readonly [from: number, to: number, kind: LayoutSpan['kind']])[]
  ): readonly unknown[] =>
    layoutKinds(
      splitLines(TEN),
      spans.map(([from, to, kind]) => ({ start: 4 * from, end: 4 * to - 1, kind })),
    );
  it('is the innermost span around a line', () => {
    expect(kindsOf([0, 1, 'headline'], [2, 5, 'table'], [3, 4, 'cell'])).toEqual([
      'headline',
      undefined,
      'table',
      'cell',
      'table',
    ]);
    expect(kindsOf([0, 5, 'table'], [0, 1, 'cell'], [1, 2, 'cell'])).toEqual([
      'cell',
      'cell',
      'table',
      'table',
      'table',
    ]);
  });
  it('is furniture or metadata for all that stands inside it', () => {
    expect(kindsOf([0, 3, 'furniture'], [1, 2, 'heading'], [4, 5, 'cell'])).toEqual([
      'furniture',
      'furniture',
      'furniture',
      undefined,
      'cell',
    ]);
    expect(kindsOf([0, 3, 'metadata'], [1, 3, 'table'], [2, 3, 'cell'])).toEqual([
      'metadata',
      'metadata',
      'metadata',
      undefined,
      undefined,
    ]);
    expect(kindsOf([0, 1, 'furniture'], [1, 2, 'cell'])).toEqual([
      'furniture',
      'cell',
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('ends where the span does, and begins with a line', () => {
    expect(layoutKinds(splitLines('aaa\nbbb'), [{ start: 0, end: 4, kind: 'cell' }])).toEqual(['cell', undefined]);
    expect(layoutKinds(splitLines('aaa\nbbb'), [{ start: 2, end: 7, kind: 'cell' }])).toEqual([undefined, 'cell']);
    expect(layoutKinds(splitLines('aaa\nbbb'), [])).toEqual([undefined, undefined]);
    // spans that touch inside a line stand beside each other, not in each other
    expect(
      layoutKinds(splitLines('aaa\nbbb'), [
        { start: 0, end: 2, kind: 'furniture' },
        { start: 2, end: 7, kind: 'cell' },
      ]),
    ).toEqual(['furniture', 'cell']);
  });
});

describe('the targets of links', () => {
  const parts = (text: string, zone: Block['zone'] = 'body'): readonly string[] =>
    withoutLinkTargets(`앞${text}뒤`, { start: 1, end: 1 + text.length, zone, rule: 'own', repeats: 7 }).map(
      (block) => `${block.zone} ${block.rule} ${String(block.repeats)}: ${`앞${text}뒤`.slice(block.start, block.end)}`,
    );
  it('are set aside, the words before and behind stay', () => {
    expect(parts('가 [제목](a.md) 나 [둘](b) 다')).toEqual([
      'body own 7: 가 [제목]',
      'boilerplate segment/link-target undefined: (a.md)',
      'body own 7:  나 [둘]',
      'boilerplate segment/link-target undefined: (b)',
      'body own 7:  다',
    ]);
    expect(parts('[제목](a.md)')).toEqual(['body own 7: [제목]', 'boilerplate segment/link-target undefined: (a.md)']);
  });
  it.each(['제목(a.md)', '[제목] (a.md)', '[제목](a b)', '[제목](', `[제목](${'a'.repeat(501)})`])(
    '%s has none',
    (text) => {
      expect(parts(text)).toEqual([`body own 7: ${text}`]);
    },
  );
  it('furniture is left as it is', () => {
    expect(parts('[제목](a.md)', 'boilerplate')).toEqual(['boilerplate own 7: [제목](a.md)']);
  });
});
