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

/* What lies between two places on the curve is added up from lines of so many hubs, and the few before the first and after the last. */
const LINE = 64;

/** What is shown, added up along the curve: at each line the sums of all before it. */
export interface Sums {
  shown: Uint8Array;
  /** NaN without a figure */
  values: Float64Array;
  /** world units */
  xy: Float64Array;
  /** hubs that are shown */
  places: Uint32Array;
  /** those of them with a figure */
  figured: Uint32Array;
  /** their figures */
  sum: Float64Array;
  x: Float64Array;
  y: Float64Array;
  tally: Tally;
}

/** What covers the map, whatever the zoom: sums over the hubs that are shown. */
export type Tally = { sum: number; roots: number; figures: number; dots: number; without: number; squares: number };

/** Add up what is shown, in one walk along the curve. */
export function addUp(shown: Uint8Array, values: Float64Array, xy: Float64Array, codes: Uint32Array): Sums {
  const lines = Math.ceil(shown.length / LINE) + 1;
  const [places, figured] = [new Uint32Array(lines), new Uint32Array(lines)];
  const [sum, x, y] = [new Float64Array(lines), new Float64Array(lines), new Float64Array(lines)];
  const tally: Tally = { sum: 0, roots: 0, figures: 0, dots: 0, without: 0, squares: 0 };
  const shift = 2 * (LEVELS - ROOM_LEVEL);
  let [count, having, total, across, down, last] = [0, 0, 0, 0, 0, -1];
  for (let line = 0, at = 0; line < lines; line++) {
    places[line] = count;
    figured[line] = having;
    sum[line] = total;
    x[line] = across;
    y[line] = down;
    for (const end = Math.min(at + LINE, shown.length); at < end; at++) {
      if (!shown[at]) continue;
      count += 1;
      across += xy[2 * at];
      down += xy[2 * at + 1];
      const square = codes[at] >>> shift;
      if (square !== last) tally.squares += 1;
      last = square;
      const value = values[at];
      if (Number.isNaN(value)) continue;
      having += 1;
      total += value;
      if (value > 0) {
        tally.sum += value;
        tally.roots += Math.sqrt(value);
        tally.figures += 1;
      } else tally.dots += 1;
    }
  }
  tally.without = count - having;
  return { shown, values, xy, places, figured, sum, x, y, tally };
}

/** How many hubs are shown before a place on the curve. */
export function placesBefore({ shown, places }: Sums, at: number): number {
  const line = Math.floor(at / LINE);
  let count = places[line];
  for (let i = line * LINE; i < at; i++) count += shown[i];
  return count;
}

/** What is shown before a place on the curve: hubs, those with a figure, their figures, x, y. */
function before(all: Sums, at: number, found: Float64Array): void {
  const { shown, values, xy } = all;
  const line = Math.floor(at / LINE);
  let [having, total, across, down] = [all.figured[line], all.sum[line], all.x[line], all.y[line]];
  for (let i = line * LINE; i < at; i++) {
    if (!shown[i]) continue;
    across += xy[2 * i];
    down += xy[2 * i + 1];
    if (Number.isNaN(values[i])) continue;
    having += 1;
    total += values[i];
  }
  found[0] = placesBefore(all, at);
  found[1] = having;
  found[2] = total;
  found[3] = across;
  found[4] = down;
}

/**
 * The area of all circles, in square pixels.
 * @param unit radius of the circle of a figure of one, in pixels
 * @param hollow radius of a mark without a figure
 */
function ink({ sum, roots, figures, dots, without }: Tally, unit: number, hollow: number): number {
  const circles = unit ** 2 * sum + 2 * EDGE_PX * unit * roots + EDGE_PX ** 2 * figures + DOT_PX ** 2 * dots;
  const marks = (hollow + HOLLOW_EDGE_PX) ** 2 * without;
  return Math.PI * (circles + marks);
}

/** Whether the circles would cover most of where hubs are, or those in view, of which these are so many, most of the view. */
export function dense(
  tally: Tally,
  unit: number,
  hollow: number,
  zoom: number,
  view: { hubs: number; areaPx: number },
): boolean {
  const all = tally.figures + tally.dots + tally.without;
  // few are circles, as they are on a page that has no others
  if (view.hubs <= MOST_CIRCLES) return false;
  const covered = ink(tally, unit, hollow);
  const room = tally.squares * (256 * 2 ** (zoom - ROOM_LEVEL)) ** 2;
  return covered > FULL * room || covered * (view.hubs / all) > FULL * view.areaPx;
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
  let [last, next] = [new Float64Array(5), new Float64Array(5)];
  before(all, begins[0], last);
  for (let cell = 0; cell < cells; cell++, [last, next] = [next, last]) {
    before(all, begins[cell + 1], next);
    const count = next[0] - last[0];
    if (!count) continue;
    [from[n], to[n], places[n]] = [begins[cell], begins[cell + 1], count];
    figured[n] = next[1] - last[1];
    sums[n] = figured[n] ? next[2] - last[2] : 0;
    x[n] = (next[3] - last[3]) / count;
    y[n] = (next[4] - last[4]) / count;
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

/** The middles of circles with sums in pixels of the world: what is written elsewhere stays off them. */
export function eachSum({ zoom, x, y, radii }: Cells, tell: (x: number, y: number, radius: number) => void): void {
  const scale = 256 * 2 ** zoom;
  for (let n = 0; n < radii.length; n++) if (radii[n] >= NAMED_PX) tell(x[n] * scale, y[n] * scale, radii[n]);
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
