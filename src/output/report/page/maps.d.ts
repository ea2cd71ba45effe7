// What tools/report/maps.mjs makes at build time.
declare module 'virtual:maps' {
  /** Mercator in units of the drawing: x = scale × longitude + x, y = y − scale × Mercator's latitude, both in degrees. */
  export const KOREA: {
    readonly scale: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly outline: string;
  };
  /** Natural Earth's projection, as d3-geo has it. */
  export const WORLD: {
    readonly rotate: [number, number];
    readonly width: number;
    readonly height: number;
    readonly land: string;
    readonly borders: string;
    readonly scale: number;
    readonly translate: [number, number];
  };
}

declare module '*.css';
