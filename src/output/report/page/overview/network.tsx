// Who signs with whom: sides of one agreement are joined. The layout is worked out at once and always the same, as the
// simulation of d3-force starts from fixed places.
import type { JSX } from 'preact';
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NameRef } from '../../shape.js';
import type { Model } from '../data/model.js';
import { M, SAY } from '../messages/general.js';
import { useAddress, usePage, useSay } from '../parts/context.js';
import { below, placedNames, type Circle, type Label } from './labels.js';
import { NetworkLegend } from './network-legend.js';

interface Node extends SimulationNodeDatum {
  readonly ref: NameRef;
  readonly name: string;
  readonly count: number;
}
interface Link extends SimulationLinkDatum<Node> {
  readonly source: Node;
  readonly target: Node;
  readonly count: number;
}

const [WIDTH, HEIGHT] = [1080, 640];
/** Sides that are drawn: more would hide each other. */
const MOST_NODES = 60;
/** Sides of one agreement that are joined with all others. */
const MOST_SIDES = 8;
const STEPS = 300;

interface Graph {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
  /** Of sides and of pairs, drawn or not. */
  readonly all: number;
  readonly allPairs: number;
}

/** Pairs of sides with the number of their agreements; the busiest sides alone. */
export function graphOf(model: Model, agreements: readonly number[]): Graph {
  const counts = new Map<NameRef, number>();
  const pairs = new Map<string, { readonly a: NameRef; readonly b: NameRef; count: number }>();
  for (const at of agreements) {
    const own = model.partiesOf(at);
    if (own.length < 2) continue;
    const sides = [...new Set(own)].slice(0, MOST_SIDES);
    for (const [first, a] of sides.entries()) {
      counts.set(a, (counts.get(a) ?? 0) + 1);
      for (const b of sides.slice(first + 1)) {
        const key = [a, b].sort((x, y) => (x ?? 0) - (y ?? 0)).join(' ');
        const pair = pairs.get(key) ?? { a, b, count: 0 };
        pair.count += 1;
        pairs.set(key, pair);
      }
    }
  }
  const busiest = [...counts].sort(([a, x], [b, y]) => y - x || (a ?? 0) - (b ?? 0)).slice(0, MOST_NODES);
  const nodes = new Map(busiest.map(([ref, count]) => [ref, { ref, count, name: model.nameOf(ref) } satisfies Node]));
  const links = [...pairs.values()].flatMap(({ a, b, count }): Link[] => {
    const [source, target] = [nodes.get(a), nodes.get(b)];
    return source === undefined || target === undefined ? [] : [{ source, target, count }];
  });
  const joined = new Set(links.flatMap(({ source, target }) => [source, target]));
  const drawn = [...nodes.values()].filter((node) => joined.has(node));
  return { nodes: drawn, links, all: counts.size, allPairs: pairs.size };
}

const NOTHING: Graph = { nodes: [], links: [], all: 0, allPairs: 0 };

const radiusOf = ({ count }: Node): number => 4 + 3 * Math.sqrt(count);

function laidOut(graph: Graph): Graph {
  const { nodes, links } = graph;
  const simulation = forceSimulation<Node>([...nodes])
    .force(
      'links',
      forceLink<Node, Link>([...links])
        .distance(60)
        .strength(0.5),
    )
    .force('apart', forceManyBody<Node>().strength(-420))
    .force(
      'room',
      forceCollide<Node>((node) => radiusOf(node) + 16),
    )
    .force('x', forceX<Node>(WIDTH / 2).strength(0.075))
    .force('y', forceY<Node>(HEIGHT / 2).strength(0.16))
    .stop();
  for (let step = 0; step < STEPS; step += 1) simulation.tick();
  return graph;
}

/** The part of the plane that the nodes take up, with room for their names; no smaller than a small drawing. */
function frameOf(nodes: readonly Node[]): string {
  const [xs, ys] = [nodes.map(({ x = 0 }) => x), nodes.map(({ y = 0 }) => y)];
  const [left, top] = [Math.min(...xs) - 80, Math.min(...ys) - 24];
  const [width, height] = [Math.max(...xs) + 80 - left, Math.max(...ys) + 40 - top];
  const [wider, higher] = [Math.max(0, 900 - width), Math.max(0, 180 - height)];
  return [left - wider / 2, top - higher / 2, width + wider, height + higher].map(Math.round).join(' ');
}

const LONGEST_NAME = 14;
/** Height of letters, in units of the drawing. */
const SIZE = 12;

/** The busiest are named whatever else stands there. */
const MOST_CERTAIN = 20;

interface Drawn extends Circle {
  readonly node: Node;
}

/** The names that have room, the busiest first; the others are read when they are looked at. */
function namesIn(nodes: readonly Node[]): ReadonlyMap<Node, Label<Drawn>> {
  const circles = [...nodes].sort((a, b) => b.count - a.count).map(circleOf);
  const labels = placedNames(circles, {
    sides: ['below', 'above', 'right', 'left'],
    ...{ size: SIZE, most: nodes.length, heavy: 0, certain: MOST_CERTAIN },
  });
  return new Map(labels.map((label) => [label.of.node, label]));
}

function circleOf(node: Node): Drawn {
  const { name, x = 0, y = 0 } = node;
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
  return { node, x, y, radius: radiusOf(node), name: short };
}

export function Network({ agreements }: { readonly agreements: readonly number[] }): JSX.Element | null {
  const { model } = usePage();
  const say = useSay();
  const address = useAddress();
  const [near, setNear] = useState<Node>();
  const [{ nodes, links, all, allPairs }, setGraph] = useState<Graph>(NOTHING);
  // Behind the first view: it takes a tenth of a second and stands far down the page.
  useEffect(() => {
    const timer = setTimeout(() => {
      setGraph(laidOut(graphOf(model, agreements)));
    });
    return () => {
      clearTimeout(timer);
    };
  }, [model, agreements]);
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    // where it is wider than the screen, the middle is seen first
    if (element !== null) element.scrollLeft = (element.scrollWidth - element.clientWidth) / 2;
  }, [nodes]);
  const names = useMemo(() => namesIn(nodes), [nodes]);
  if (nodes.length < 2) return null;
  const typeOf = ({ ref }: Node): string => (ref !== null && ref >= 0 ? model.typeOf(ref) : 'none');
  const neighbours = new Set(
    links.flatMap(({ source, target }) => (source === near ? [target] : target === near ? [source] : [])),
  );
  const labelOf = (node: Node): Label<Drawn> | undefined => {
    const own = names.get(node);
    return near !== undefined && (node === near || neighbours.has(node)) ? (own ?? below(circleOf(node), SIZE)) : own;
  };
  const isFaint = (node: Node): boolean => near !== undefined && node !== near && !neighbours.has(node);
  const enter = (node: Node | undefined) => (): void => {
    setNear(node);
  };
  const linkOf = (node: Node) => ({
    href:
      node.ref !== null && node.ref >= 0
        ? address(`name/${String(node.ref)}`)
        : address('relations', { type: 'agreement', q: node.name }),
    onMouseEnter: enter(node),
    onMouseLeave: enter(undefined),
  });
  return (
    <figure class="network">
      <figcaption>
        {say(M.network)} <span class="faint">{say(SAY.networkNote(nodes.length, all, links.length, allPairs))}</span>
      </figcaption>
      <div class="scroller-x" ref={scroller} tabIndex={0} role="region" aria-label={say(M.network)}>
        <svg viewBox={frameOf(nodes)} role="group" aria-label={say(M.network)}>
          {links.map(({ source, target, count }) => (
            <line
              key={`${source.name} ${target.name}`}
              class={near !== undefined && source !== near && target !== near ? 'link off' : 'link'}
              x1={source.x ?? 0}
              y1={source.y ?? 0}
              x2={target.x ?? 0}
              y2={target.y ?? 0}
              stroke-width={Math.min(5, 0.8 + count * 0.6)}
            />
          ))}
          {nodes.map((node) => (
            <a
              key={node.name}
              {...linkOf(node)}
              class={isFaint(node) ? 'node off' : 'node'}
              aria-label={say(SAY.nodeLabel(node.name, node.count))}
              onFocus={enter(node)}
              onBlur={enter(undefined)}
            >
              <title>{say(SAY.nodeLabel(node.name, node.count))}</title>
              <circle class={`type-${typeOf(node)}`} cx={node.x ?? 0} cy={node.y ?? 0} r={radiusOf(node)} />
            </a>
          ))}
          {/* above all circles; the keyboard and readers meet each name once, at its circle */}
          {nodes.map((node) => {
            const label = labelOf(node);
            const { href, onMouseEnter, onMouseLeave } = linkOf(node);
            const follow = (): void => {
              location.assign(href);
            };
            return label === undefined ? null : (
              <g
                key={`name ${node.name}`}
                class={isFaint(node) ? 'node off' : 'node'}
                aria-hidden="true"
                onMouseEnter={onMouseEnter}
                onMouseLeave={onMouseLeave}
                onClick={follow}
              >
                <text x={label.x} y={label.y} text-anchor={label.anchor} font-size={SIZE}>
                  {label.of.name}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      <NetworkLegend types={[...new Set(nodes.map(typeOf))]} />
    </figure>
  );
}
