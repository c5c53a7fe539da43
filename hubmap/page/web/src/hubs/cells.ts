/**
 * Many hubs from afar: the sum of their figures in each cell, as circles by area, and from which zoom there is room for single hubs.
 */

import type { Box } from "../base/boxes";
import { language } from "../base/language";
import { theme } from "../base/theme";
import { cellStarts, LEVELS } from "./curve";

/* Up to so many hubs are drawn as circles, however near they are to each other. */
export const MOST_CIRCLES = 2000;
/* Circles with more ink than the squares have room that hubs lie in tell nothing. */
const FULL = 1;
/* What the edge of a small circle adds to its radius, and that of a mark without a figure. */
const EDGE_PX = 0.25;
const HOLLOW_EDGE_PX = 0.8;
const DOT_PX = 1.5;
/* Squares of this level, about 20 km wide, are the room that hubs have. */
const ROOM_LEVEL = 11;
/* A cell is at most so wide, and more than half of it. */
const WIDEST_PX = 48;
/* The largest circle goes a little beyond its cell. */
const LARGEST = 0.55;
const LEAST_PX = 1.4;
const NAMED_PX = 13;
const OCEAN_M = 40075017;

/** What is shown, added up along the curve: at each place the sums of all before it. */
export interface Sums {
  /** hubs that are shown */
  places: Uint32Array;
  /** those of them with a figure */
  figured: Uint32Array;
  /** their figures */
  sum: Float64Array;
  x: Float64Array;
  y: Float64Array;
}

/**
 * Add up what is shown; the sums before are gone.
 * @param values NaN without a figure
 * @param xy world units
 */
export function addUp(shown: Uint8Array, values: Float64Array, xy: Float64Array): Sums {
  const found = room(shown.length + 1);
  let [count, having, total, across, down] = [0, 0, 0, 0, 0];
  for (let at = 0; at < shown.length; at++) {
    if (shown[at]) {
      const value = values[at];
      count += 1;
      across += xy[2 * at];
      down += xy[2 * at + 1];
      if (!Number.isNaN(value)) {
        having += 1;
        total += value;
      }
    }
    found.places[at + 1] = count;
    found.figured[at + 1] = having;
    found.sum[at + 1] = total;
    found.x[at + 1] = across;
    found.y[at + 1] = down;
  }
  return found;
}

let kept: Sums | null = null;

/** Where sums are put: of a million, new arrays for each filter would take longer than the sums. */
function room(count: number): Sums {
  if (kept?.places.length !== count)
    kept = {
      places: new Uint32Array(count),
      figured: new Uint32Array(count),
      sum: new Float64Array(count),
      x: new Float64Array(count),
      y: new Float64Array(count),
    };
  return kept;
}

/** What covers the map, whatever the zoom: sums over the hubs that are shown. */
export type Tally = { sum: number; roots: number; figures: number; dots: number; without: number; squares: number };

/** @param values NaN without a figure */
export function tally(shown: Uint8Array, values: Float64Array, codes: Uint32Array): Tally {
  const found = { sum: 0, roots: 0, figures: 0, dots: 0, without: 0, squares: 0 };
  let last = -1;
  for (let at = 0; at < shown.length; at++) {
    if (!shown[at]) continue;
    const square = codes[at] >>> (2 * (LEVELS - ROOM_LEVEL));
    if (square !== last) found.squares += 1;
    last = square;
    const figure = values[at];
    if (figure > 0) {
      found.sum += figure;
      found.roots += Math.sqrt(figure);
      found.figures += 1;
    } else if (Number.isNaN(figure)) found.without += 1;
    else found.dots += 1;
  }
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
  const room = squares * (256 * 2 ** (zoom - ROOM_LEVEL)) ** 2;
  return Math.PI * (circles + marks) > FULL * room;
}

/** The cells of a zoom in which hubs are shown. */
export interface Cells {
  zoom: number;
  level: number;
  /** by cell: the first hub on the curve, and the one after the last */
  from: Uint32Array;
  to: Uint32Array;
  /** where its mark stands: the middle of its hubs, in world units */
  x: Float64Array;
  y: Float64Array;
  places: Uint32Array;
  figured: Uint32Array;
  sums: Float64Array;
  /** radius of each mark, in pixels */
  radii: Float32Array;
  /** the largest sum, or number of hubs where marks show these */
  most: number;
  isCount: boolean;
}

export const levelOf = (zoom: number): number =>
  Math.max(0, Math.min(LEVELS, Math.floor(zoom + 8 - Math.log2(WIDEST_PX)) + 1));

/** How wide a cell is on the screen. */
const widthPx = (zoom: number, level: number): number => 256 * 2 ** (zoom - level);

const starts: Map<number, Uint32Array> = new Map();

/**
 * The cells of a zoom.
 * @param isCount whether the marks show how many hubs there are, because figures can't be added up
 */
export function cellsOf(codes: Uint32Array, all: Sums, zoom: number, isCount: boolean): Cells {
  const level = levelOf(zoom);
  const begins = starts.get(level) ?? cellStarts(codes, level);
  starts.set(level, begins);
  const cells = begins.length - 1;
  const [from, to] = [new Uint32Array(cells), new Uint32Array(cells)];
  const [x, y, sums] = [new Float64Array(cells), new Float64Array(cells), new Float64Array(cells)];
  const [places, figured] = [new Uint32Array(cells), new Uint32Array(cells)];
  let [n, most] = [0, 0];
  for (let cell = 0; cell < cells; cell++) {
    const [begin, end] = [begins[cell], begins[cell + 1]];
    const count = all.places[end] - all.places[begin];
    if (!count) continue;
    [from[n], to[n], places[n]] = [begin, end, count];
    figured[n] = all.figured[end] - all.figured[begin];
    sums[n] = figured[n] ? all.sum[end] - all.sum[begin] : 0;
    x[n] = (all.x[end] - all.x[begin]) / count;
    y[n] = (all.y[end] - all.y[begin]) / count;
    most = Math.max(most, isCount ? count : sums[n]);
    n += 1;
  }
  const largest = widthPx(zoom, level) * LARGEST;
  const radii = new Float32Array(n);
  for (let cell = 0; cell < n; cell++)
    radii[cell] = Math.max(LEAST_PX, radiusOf(isCount ? places[cell] : sums[cell], most, largest));
  const used = <Numbers extends Float64Array | Uint32Array>(numbers: Numbers) => numbers.subarray(0, n) as Numbers;
  return {
    zoom,
    level,
    from: used(from),
    to: used(to),
    x: used(x),
    y: used(y),
    places: used(places),
    figured: used(figured),
    sums: used(sums),
    radii,
    most,
    isCount,
  };
}

const radiusOf = (value: number, most: number, largest: number): number =>
  value > 0 && most > 0 ? largest * Math.sqrt(value / most) : 0;

/** Radius of the mark of a sum in these cells, in pixels. */
export const radiusIn = ({ zoom, level, most }: Cells, value: number): number =>
  radiusOf(value, most, widthPx(zoom, level) * LARGEST);

/** Three sums for the legend: the largest in round numbers, a quarter and a sixteenth of it. */
export function stepsOf({ most }: Cells): number[] {
  const digit = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const first = Math.max(1, Math.floor(most / digit) * digit);
  return [first / 16, first / 4, first]
    .map((step) => Math.max(1, Math.round(step)))
    .filter((s, i, all) => s !== all[i - 1]);
}

/**
 * @param corner of the canvas, in pixels of the world
 * @param part of it that is drawn
 */
export function paint(
  context: CanvasRenderingContext2D,
  cells: Cells,
  corner: { x: number; y: number },
  part: Box,
  ratio: number,
): void {
  const ink = theme();
  const scale = 256 * 2 ** cells.zoom;
  const [full, hollow] = [new Path2D(), new Path2D()];
  const named: [string, number, number, number][] = [];
  const say = new Intl.NumberFormat(language(), { notation: "compact", maximumSignificantDigits: 3 });
  for (let n = 0; n < cells.places.length; n++) {
    const [x, y, r] = [cells.x[n] * scale - corner.x, cells.y[n] * scale - corner.y, cells.radii[n]];
    if (x < part.x0 - r || y < part.y0 - r || x > part.x1 + r || y > part.y1 + r) continue;
    const path = cells.figured[n] || cells.isCount ? full : hollow;
    path.moveTo(x + r, y);
    path.arc(x, y, r, 0, 2 * Math.PI);
    if (r >= NAMED_PX) named.push([say.format(cells.isCount ? cells.places[n] : cells.sums[n]), x, y, r]);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.lineWidth = 1;
  context.fillStyle = ink.hub;
  context.strokeStyle = ink.hubEdge;
  context.globalAlpha = 0.55;
  context.fill(full);
  context.globalAlpha = 1;
  context.stroke(full);
  context.fillStyle = ink.card;
  context.strokeStyle = ink.ink2;
  context.fill(hollow);
  context.stroke(hollow);
  write(context, named);
  context.setTransform(1, 0, 0, 1, 0, 0);
}

/** The sums of circles that have room for them. */
function write(context: CanvasRenderingContext2D, named: [string, number, number, number][]): void {
  const ink = theme();
  context.font = "600 10.5px system-ui, sans-serif";
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineWidth = 2.5;
  context.lineJoin = "round";
  context.strokeStyle = ink.halo;
  context.fillStyle = ink.ink;
  for (const [text, x, y, r] of named) {
    if (context.measureText(text).width > 2 * r + 8) continue;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

/**
 * The number of the cell whose mark is at a point, or in which it lies; -1 where there is none.
 * @param point in pixels of the world
 */
export function hit(cells: Cells, { x, y }: { x: number; y: number }): number {
  const scale = 256 * 2 ** cells.zoom;
  const reach = widthPx(cells.zoom, cells.level);
  let best = -1;
  let least = reach / 2;
  for (let n = 0; n < cells.places.length; n++) {
    const [dx, dy] = [cells.x[n] * scale - x, cells.y[n] * scale - y];
    if (Math.abs(dx) > 2 * reach || Math.abs(dy) > 2 * reach) continue;
    const away = Math.hypot(dx, dy) - cells.radii[n];
    if (away < least) [best, least] = [n, away];
  }
  return best;
}

/** How far it is across a cell at the equator, in kilometres. */
export const acrossKm = ({ level }: Cells): number => OCEAN_M / 2 ** level / 1000;
