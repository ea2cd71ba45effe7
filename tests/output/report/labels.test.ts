// Where names stand beside the circles of a drawing.
import { describe, expect, it } from 'vitest';
import { placedNames, type Circle, type Side } from '../../../src/output/report/page/overview/labels.js';

const SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];
const circle = (name: string, x: number, y: number, radius = 5): Circle => ({ name, x, y, radius });
const named = (
  circles: readonly Circle[],
  room: { readonly most?: number; readonly heavy?: number; readonly certain?: number } = {},
): string[] =>
  placedNames(circles, { ...{ sides: SIDES, size: 10, most: 9, heavy: 5, ends: [0, 200] }, ...room }).map(
    ({ of, anchor }) => `${of.name} ${anchor}`,
  );

describe('names of circles', () => {
  it.each([
    ['the first side that has room', [circle('가온', 100, 50)], ['가온 start']],
    ['the other side at the end of the drawing', [circle('가온', 190, 50)], ['가온 end']],
    [
      'no place over the circle of another, which would then be read by its name',
      [circle('가온', 100, 50), circle('누리', 112, 50)],
      ['가온 end', '누리 start'],
    ],
    [
      'no place over another name',
      [circle('가온누리', 60, 50), circle('다솜', 60, 56, 4)],
      ['가온누리 start', '다솜 end'],
    ],
    [
      'above or below where both sides are taken',
      [circle('가온', 100, 50), circle('누리', 88, 50), circle('다솜', 112, 50)],
      ['가온 middle', '누리 end', '다솜 start'],
    ],
  ])('have %s', (_what, circles, expected) => {
    expect(named(circles)).toEqual(expected);
  });

  it('cover circles that are too small to be named', () => {
    const circles = [circle('가온', 100, 50), circle('누리', 115, 50, 2)];
    expect(named(circles)).toEqual(['가온 start']);
    expect(named(circles, { heavy: 0 })).toEqual(['가온 end', '누리 start']);
  });

  it('cover a circle where they belong to one of the first, that of the fewest', () => {
    const crowd = [
      circle('가온', 100, 50),
      ...[circle('누리', 112, 50), circle('다솜', 88, 50), circle('라온', 100, 62), circle('마루', 100, 38)],
      circle('바다', 112, 38),
    ];
    expect(named(crowd)[0]).not.toMatch(/^가온/u);
    expect(named(crowd, { certain: 1 })[0]).toMatch(/^가온/u);
  });

  it('are left out where there is no room, the last of them first', () => {
    const crowd = Array.from({ length: 40 }, (_own, at) => circle('가온나래', 100 + (at % 3), 50 + (at % 2)));
    expect(named(crowd).length).toBeLessThan(6);
    expect(named([circle('가온', 20, 50), circle('누리', 90, 50), circle('다솜', 150, 50)], { most: 2 })).toEqual([
      '가온 start',
      '누리 start',
    ]);
  });
});
