// Where the names of circles stand in a drawing: beside their own, over no other name and no circle of weight, so that each
// is read with the circle it belongs to. The first come first; what has no room has no name.

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: string;
}

export type Side = 'right' | 'left' | 'above' | 'below';

export interface Label<T> {
  readonly of: T;
  /** Of the text's anchor and baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Room {
  /** In order of preference. */
  readonly sides: readonly Side[];
  /** Height of letters, in units of the drawing. */
  readonly size: number;
  readonly most: number;
  /** Smaller circles may be covered by a name. */
  readonly heavy: number;
  /** So many of the first have a name even where it must cover a circle; none where left out. */
  readonly certain?: number;
  /** Left and right ends of the drawing; none where left out. */
  readonly ends?: readonly [left: number, right: number];
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

const GAP = 3;

/** A syllable is as wide as it is high, a letter about half of it. */
export function nameWidth(name: string, size: number): number {
  let width = 0;
  for (const sign of name) width += sign >= 'ᄀ' ? 0.94 : 0.58;
  return width * size;
}

function at<T extends Circle>(of: T, side: Side, size: number): Label<T> {
  const { x, y, radius } = of;
  switch (side) {
    case 'right':
      return { of, x: x + radius + GAP, y: y + size * 0.36, anchor: 'start' };
    case 'left':
      return { of, x: x - radius - GAP, y: y + size * 0.36, anchor: 'end' };
    case 'above':
      return { of, x, y: y - radius - GAP, anchor: 'middle' };
    case 'below':
      return { of, x, y: y + radius + size, anchor: 'middle' };
  }
}

function boxOf<T extends Circle>({ of, x, y, anchor }: Label<T>, size: number): Box {
  const width = nameWidth(of.name, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, y - size * 0.85, left + width, y + size * 0.2];
}

const isApart = (a: Box, b: Box): boolean => a[2] < b[0] || a[0] > b[2] || a[3] < b[1] || a[1] > b[3];

function isClear([left, top, right, bottom]: Box, { x, y, radius }: Circle): boolean {
  const [nearX, nearY] = [Math.max(left, Math.min(right, x)), Math.max(top, Math.min(bottom, y))];
  return Math.hypot(nearX - x, nearY - y) >= radius;
}

/** @param circles the most important first */
export function placedNames<T extends Circle>(circles: readonly T[], room: Room): readonly Label<T>[] {
  const { sides, size, most, heavy, certain = 0, ends = [-Infinity, Infinity] } = room;
  const weights = circles.filter(({ radius }) => radius >= heavy);
  const taken: Box[] = [];
  const labels: Label<T>[] = [];
  for (const [rank, circle] of circles.entries()) {
    if (labels.length >= most) break;
    const free = sides
      .map((side) => at(circle, side, size))
      .filter((label) => isFree(boxOf(label, size)))
      .map((label) => ({ label, box: boxOf(label, size) }));
    const covered = ({ box }: (typeof free)[number]): number =>
      weights.filter((other) => other !== circle && !isClear(box, other)).length;
    const clear = free.find((choice) => covered(choice) === 0);
    const chosen = clear ?? (rank < certain ? free.toSorted((a, b) => covered(a) - covered(b))[0] : undefined);
    if (chosen === undefined) continue;
    taken.push(chosen.box);
    labels.push(chosen.label);
  }
  return labels;

  function isFree(box: Box): boolean {
    return box[0] > ends[0] && box[2] < ends[1] && taken.every((other) => isApart(box, other));
  }
}

/** Where a name stands that has no room and is asked for all the same. */
export function below<T extends Circle>(circle: T, size: number): Label<T> {
  return at(circle, 'below', size);
}
