// Cities where they lie: circles by the number of articles, on Korea and on the world.
import type { JSX } from 'preact';
import { geoNaturalEarth1 } from 'd3-geo';
import { scaleSqrt } from 'd3-scale';
import { useMemo } from 'preact/hooks';
import { KOREA, WORLD } from 'virtual:maps';
import type { Counts } from '../data/model.js';
import { M, SAY } from '../messages/general.js';
import { periodOf, useAddress, usePage, useSay } from '../parts/context.js';
import { attributeOf } from '../data/attributes.js';
import { placedNames } from './labels.js';
import { NoneHere } from '../parts/empty.js';
import { EntityLink } from '../parts/names.js';
import { useNarrow } from '../parts/screen.js';
import { withCommas } from '../messages/figures.js';

interface Point {
  readonly entity: number;
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

type Project = (latitude: number, longitude: number) => readonly [x: number, y: number] | null;

const RADIANS = Math.PI / 180;

function inKorea(latitude: number, longitude: number): readonly [number, number] {
  const mercator = Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2)) / RADIANS;
  return [KOREA.scale * longitude + KOREA.x, KOREA.y - KOREA.scale * mercator];
}

const projection = geoNaturalEarth1().rotate(WORLD.rotate).scale(WORLD.scale).translate(WORLD.translate);
const inWorld: Project = (latitude, longitude) => projection([longitude, latitude]);

/** Radius of a circle, in units of the drawing. */
const SMALLEST = 2.5;

/** 부산광역시 → 부산: on a map nobody takes it for anything else. */
function shortName(name: string): string {
  return name.replace(/(?<=..)(?:특별자치시|특별시|광역시)$/u, '');
}

/** Cities that are listed under a map. */
const MOST_LISTED = 12;
/** Names that are written into a map. */
const MOST_NAMED = 16;
/** Circles that no name may cover, in units of the drawing. */
const HEAVY = 5;
/** Circles that are drawn; more would be a blot. */
const MOST_POINTS = 400;

interface MapProps {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly outlines: JSX.Element;
  readonly points: readonly Point[];
  /** Of letters, in units of the drawing. */
  readonly size: number;
  readonly largest: number;
}

function CityMap({ label, width, height, outlines, points, size, largest }: MapProps): JSX.Element {
  const { model } = usePage();
  const say = useSay();
  const address = useAddress();
  const most = points[0]?.count ?? 1;
  const radius = scaleSqrt([0, most], [0, largest]);
  const drawn = points.slice(0, MOST_POINTS).map((point) => ({
    ...point,
    radius: Math.max(SMALLEST, radius(point.count)),
    name: shortName(model.nameOf(point.entity)),
  }));
  if (points.length === 0) {
    return (
      <figure>
        <figcaption>{label}</figcaption>
        <NoneHere />
      </figure>
    );
  }
  return (
    <figure>
      <figcaption>{label}</figcaption>
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`} role="group" aria-label={label}>
        {outlines}
        {drawn.map(({ entity, x, y, count, radius: r, name }, at) => (
          <a
            key={entity}
            href={address(`name/${String(entity)}`)}
            aria-label={say(SAY.cityLabel(name, count))}
            tabIndex={at < 20 ? 0 : -1}
          >
            <title>{say(SAY.cityLabel(name, count))}</title>
            <circle class="city" cx={x} cy={y} r={r} />
          </a>
        ))}
        {placedNames(drawn, {
          sides: ['right', 'left', 'above', 'below'],
          ...{ size, most: MOST_NAMED, heavy: HEAVY, ends: [0, width] },
        }).map(({ of, x, y, anchor }) => (
          <text key={of.entity} class="map-label" aria-hidden="true" x={x} y={y} text-anchor={anchor} font-size={size}>
            {of.name}
          </text>
        ))}
      </svg>
      <ol class="places">
        {points.slice(0, MOST_LISTED).map(({ entity, count }) => (
          <li key={entity}>
            <EntityLink entity={entity} /> <span class="count">{withCommas(count)}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

function pointsOf(
  cities: readonly number[],
  counts: Counts,
  place: (entity: number) => readonly [number, number] | 0 | undefined,
  project: Project,
): readonly Point[] {
  return cities
    .flatMap((entity) => {
      const own = place(entity);
      const at = own === undefined || own === 0 ? null : project(own[0], own[1]);
      return at === null ? [] : [{ entity, x: at[0], y: at[1], count: counts.articles[entity] ?? 0 }];
    })
    .sort((a, b) => b.count - a.count || a.entity - b.entity);
}

export function KoreaOutline(): JSX.Element {
  return <path class="land" d={KOREA.outline} />;
}

export function Maps(): JSX.Element {
  const { model, route } = usePage();
  const say = useSay();
  const isNarrow = useNarrow();
  const { from, to } = periodOf(route);
  const counts = useMemo(() => model.counts({ from, to }), [model, from, to]);
  const { entities } = model.index;
  const cities = entities.place.flatMap((place, entity) =>
    place !== 0 && (counts.articles[entity] ?? 0) > 0 ? [entity] : [],
  );
  const isHome = (entity: number): boolean => attributeOf(model, 'country', entity).includes('KR');
  const placeOf = (entity: number): readonly [number, number] | 0 | undefined => entities.place[entity];
  const home = pointsOf(cities.filter(isHome), counts, placeOf, inKorea);
  const abroad = pointsOf(
    cities.filter((entity) => !isHome(entity)),
    counts,
    placeOf,
    inWorld,
  );
  const world = (
    <>
      <path class="land" d={WORLD.land} />
      <path class="borders" d={WORLD.borders} />
    </>
  );
  return (
    <section class="card" aria-labelledby="maps">
      <h2 id="maps">{say(M.map)}</h2>
      {cities.length === 0 ? (
        <NoneHere />
      ) : (
        <div class="maps">
          <CityMap
            label={say(M.korea)}
            width={KOREA.width}
            height={KOREA.height}
            outlines={<KoreaOutline />}
            points={home}
            size={isNarrow ? 20 : 15}
            largest={26}
          />
          <CityMap
            label={say(M.world)}
            width={WORLD.width}
            height={WORLD.height}
            outlines={world}
            points={abroad}
            size={isNarrow ? 30 : 14}
            largest={isNarrow ? 24 : 16}
          />
        </div>
      )}
    </section>
  );
}
