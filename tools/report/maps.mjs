// The outlines of the report's two maps as paths of SVG, made at build time out of two packages: the provinces of Korea and
// the countries of the world. What the page needs to put a city in its place goes with them.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import southKorea from '@svg-maps/south-korea';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';

const require = createRequire(import.meta.url);

/**
 * The package's drawing is Mercator's. Fitted to the outlines of the provinces in Natural Earth: x and y are off by one unit
 * at most on the mainland, which is a kilometre. Units of the drawing by degree, and where 0° lies.
 */
const KOREA = { scale: 94.36, x: -11830.4, y: 3955.1, width: 524, height: 631 };
/** Triangles of fewer square units are smoothed away. */
const KOREA_DETAIL = 1.2;
/** Islands of fewer square units are left out. */
const SMALLEST_ISLAND = 2;

/** `m 362.2,382.5 0.04,0.7 … z m …` → rings of points; the package draws in relative lines alone. */
function ringsOf(path) {
  const rings = [];
  let [x, y] = [0, 0];
  for (const part of path.split('z')) {
    const numbers = part.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/gu)?.map(Number) ?? [];
    if (/[a-ln-y]/iu.test(part.replaceAll('e-', '')))
      throw new Error(`a path that is no polygon: ${part.slice(0, 80)}`);
    if (numbers.length < 6) continue;
    const ring = [];
    for (let at = 0; at < numbers.length; at += 2) {
      x += numbers[at];
      y += numbers[at + 1];
      ring.push([x, y]);
    }
    // what follows a closed ring is drawn from where the ring began
    [x, y] = ring[0];
    rings.push([...ring, ring[0]]);
  }
  return rings;
}

function areaOf(ring) {
  let area = 0;
  for (let at = 1; at < ring.length; at += 1) {
    area += ring[at - 1][0] * ring[at][1] - ring[at][0] * ring[at - 1][1];
  }
  return Math.abs(area) / 2;
}

function round(points) {
  return points.map(([x, y]) => `${String(Math.round(x * 10) / 10)},${String(Math.round(y * 10) / 10)}`).join('L');
}

function koreaPaths() {
  const features = southKorea.locations.map(({ path }) => ({
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'MultiPolygon',
      coordinates: ringsOf(path)
        .filter((ring) => areaOf(ring) >= SMALLEST_ISLAND)
        .map((ring) => [ring]),
    },
  }));
  const whole = topology({ provinces: { type: 'FeatureCollection', features } }, 4e3);
  const simple = simplify(presimplify(whole), KOREA_DETAIL);
  return feature(simple, simple.objects.provinces)
    .features.map(({ geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return polygons.map((rings) => rings.map((ring) => `M${round(ring)}Z`).join('')).join('');
    })
    .join('');
}

/** Korea stands left of the middle, and the Pacific is whole, as on maps that are made in Korea. */
const WORLD = { rotate: [-150, 0], width: 960, height: 470 };

function worldPaths() {
  const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-110m.json'), 'utf8'));
  const { countries } = atlas.objects;
  const shown = { ...countries, geometries: countries.geometries.filter(({ id }) => id !== '010') };
  const land = merge(atlas, shown.geometries);
  const projection = geoNaturalEarth1().rotate(WORLD.rotate).fitSize([WORLD.width, WORLD.height], land);
  const path = geoPath(projection).digits(1);
  const merged = mesh(atlas, shown, (a, b) => a !== b);
  return {
    land: path(land),
    borders: path(merged),
    scale: projection.scale(),
    translate: projection.translate(),
  };
}

/** A module of constants. */
export function mapsModule() {
  const korea = { ...KOREA, outline: koreaPaths() };
  const world = { ...WORLD, ...worldPaths() };
  return `export const KOREA = ${JSON.stringify(korea)};\nexport const WORLD = ${JSON.stringify(world)};\n`;
}
