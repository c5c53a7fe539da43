/**
 * Many hubs from afar, where their circles would cover the map: how many there are, as hexagons, and from which zoom not.
 */

import { theme } from "../base/theme";

/* Up to so many hubs are drawn as circles, however near they are to each other. */
const MOST_CIRCLES = 2000;

/* Circles with more ink than the squares have room that hubs lie in tell nothing. */
const FULL = 1;
/* What the edge of a small circle adds to its radius, and that of a mark without a figure. */
const EDGE_PX = 0.25;
const HOLLOW_EDGE_PX = 0.8;
const DOT_PX = 1.5;
/* Side of a square in world units: about 20 km. */
const SQUARE = 1 / 2048;
/* From corner to corner; as wide as a finger's tip is not needed, because to zoom in is all that a click does. */
export const HEXAGON_PX = 16;
const WIDTH_PX = (HEXAGON_PX * Math.sqrt(3)) / 2;
const STEP_PX = HEXAGON_PX * 0.75;
/* Where the next class begins, as a share of a high number that few hexagons have more than. */
const CLASSES = [0.04, 0.16, 0.36, 0.64];
const HIGH = 0.98;
const OPAQUE = [0.12, 0.3, 0.48, 0.66, 0.84];
const OCEAN_M = 40075017;

/** What covers the map, whatever the zoom: sums over the hubs that are shown. */
export type Tally = { sum: number; roots: number; figures: number; dots: number; without: number; squares: number };

/**
 * @param value a hub's figure, null without one, undefined where it is not shown
 * @param xy world units
 */
export function tally(count: number, value: (at: number) => number | null | undefined, xy: Float64Array): Tally {
  const found = { sum: 0, roots: 0, figures: 0, dots: 0, without: 0, squares: 0 };
  const squares = new Set();
  for (let i = 0; i < count; i++) {
    const figure = value(i);
    if (figure === undefined) continue;
    squares.add(Math.floor(xy[2 * i] / SQUARE) * 4096 + Math.floor(xy[2 * i + 1] / SQUARE));
    if (figure === null) found.without += 1;
    else if (figure <= 0) found.dots += 1;
    else {
      found.sum += figure;
      found.roots += Math.sqrt(figure);
      found.figures += 1;
    }
  }
  found.squares = squares.size;
  return found;
}

/**
 * Whether the circles would cover most of where hubs are.
 * @param unit radius of the circle of a figure of one, in pixels
 * @param hollow radius of a mark without a figure
 */
export function dense(
  { sum, roots, figures, dots, without, squares }: Tally,
  unit: number,
  hollow: number,
  zoom: number,
): boolean {
  // few are circles, as they are on a page that has no others
  if (figures + dots + without <= MOST_CIRCLES) return false;
  const circles = unit ** 2 * sum + 2 * EDGE_PX * unit * roots + EDGE_PX ** 2 * figures + DOT_PX ** 2 * dots;
  const marks = (hollow + HOLLOW_EDGE_PX) ** 2 * without;
  const room = squares * (SQUARE * 256 * 2 ** zoom) ** 2;
  return Math.PI * (circles + marks) > FULL * room;
}

export type Bins = {
  zoom: number;
  at: Map<number, number>;
  rows: Int32Array;
  columns: Float64Array;
  counts: Uint32Array;
  without: Uint32Array;
  steps: number[];
  most: number;
};

/**
 * The row of a point's hexagon, and its column: a half where the row is odd.
 * @param x pixels of the world
 */
function place(x: number, y: number): [number, number] {
  const v = y / STEP_PX;
  let row = Math.round(v);
  const shift = (row & 1) / 2;
  const u = x / WIDTH_PX - shift;
  let column = Math.round(u) + shift;
  // near a row's edge the hexagon of the next row may be nearer
  if (Math.abs(v - row) * 3 > 1) {
    const other = row + (v < row ? -1 : 1);
    const half = (other & 1) / 2;
    const there = Math.round(x / WIDTH_PX - half) + half;
    const far = (c: number, r: number) => (x - c * WIDTH_PX) ** 2 + (y - r * STEP_PX) ** 2;
    if (far(there, other) < far(column, row)) [row, column] = [other, there];
  }
  return [row, column];
}

const KEY = 2 ** 22;

/**
 * Count the hubs in each hexagon.
 * @param xy world units
 */
export function bins(xy: Float64Array, shown: Uint8Array, figured: Uint8Array, zoom: number): Bins {
  const scale = 256 * 2 ** zoom;
  const at: Map<number, number> = new Map();
  const places: [number, number][] = [];
  const [counts, without] = [[] as number[], [] as number[]];
  for (let i = 0; i < shown.length; i++) {
    if (!shown[i]) continue;
    const [row, column] = place(xy[2 * i] * scale, xy[2 * i + 1] * scale);
    const key = row * KEY + column * 2;
    let number = at.get(key);
    if (number === undefined) {
      number = places.length;
      at.set(key, number);
      places.push([row, column]);
      counts.push(0);
      without.push(0);
    }
    counts[number] += 1;
    if (!figured[i]) without[number] += 1;
  }
  return {
    zoom,
    at,
    rows: Int32Array.from(places, ([row]) => row),
    columns: Float64Array.from(places, ([, column]) => column),
    counts: Uint32Array.from(counts),
    without: Uint32Array.from(without),
    steps: steps(counts),
    most: counts.reduce((most, n) => Math.max(most, n), 0),
  };
}

/**
 * Where classes of hexagons begin: by the square, so that both few and many hubs are told apart, in round numbers.
 * @returns ascending, the least first
 */
export function steps(counts: number[]): number[] {
  const sorted = Float64Array.from(counts).sort();
  const high = sorted[Math.floor(HIGH * (sorted.length - 1))] ?? 1;
  const found = [sorted[0] ?? 1];
  for (const share of CLASSES) {
    const next = round(share * high);
    if (next > found[found.length - 1] && next <= high) found.push(next);
  }
  return found;
}

/** To two digits. */
function round(value: number): number {
  const digit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.round(value / digit) * digit;
}

/** How opaque a class is: from faint to full, however many there are. */
export function opacity(at: number, count: number): number {
  return OPAQUE[count < 2 ? 2 : Math.round((at * (OPAQUE.length - 1)) / (count - 1))];
}

/** Six corners around a point. */
export function corners(x: number, y: number): [number, number][] {
  const [half, quarter] = [WIDTH_PX / 2, HEXAGON_PX / 4];
  return [
    [x, y - 2 * quarter],
    [x + half, y - quarter],
    [x + half, y + quarter],
    [x, y + 2 * quarter],
    [x - half, y + quarter],
    [x - half, y - quarter],
  ];
}

/** @param corner of the canvas, in pixels of the world */
export function paint(
  context: CanvasRenderingContext2D,
  bins: Bins,
  corner: { x: number; y: number },
  size: { x: number; y: number },
  ratio: number,
) {
  const ink = theme();
  const paths = bins.steps.map(() => new Path2D());
  for (let n = 0; n < bins.counts.length; n++) {
    const x = bins.columns[n] * WIDTH_PX - corner.x;
    const y = bins.rows[n] * STEP_PX - corner.y;
    if (x < -HEXAGON_PX || y < -HEXAGON_PX || x > size.x + HEXAGON_PX || y > size.y + HEXAGON_PX) continue;
    let at = bins.steps.length - 1;
    while (at > 0 && bins.counts[n] < bins.steps[at]) at -= 1;
    for (const [k, [cx, cy]] of corners(x, y).entries()) k ? paths[at].lineTo(cx, cy) : paths[at].moveTo(cx, cy);
    paths[at].closePath();
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.lineWidth = 0.75;
  context.fillStyle = ink.hub;
  context.strokeStyle = ink.hub;
  for (const [at, path] of paths.entries()) {
    context.globalAlpha = opacity(at, paths.length);
    context.fill(path);
    context.globalAlpha = 1;
    context.stroke(path);
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
}

/**
 * The hexagon at a point, if there are hubs in it.
 * @param point in pixels of the world
 */
export function hit(bins: Bins, { x, y }: { x: number; y: number }) {
  const [row, column] = place(x, y);
  const n = bins.at.get(row * KEY + column * 2);
  if (n === undefined) return null;
  return { x: column * WIDTH_PX, y: row * STEP_PX, count: bins.counts[n], without: bins.without[n] };
}

/** How far it is across a hexagon, in kilometres. */
export function across(zoom: number): number {
  return round(((WIDTH_PX / (256 * 2 ** zoom)) * OCEAN_M) / 100) / 10;
}
