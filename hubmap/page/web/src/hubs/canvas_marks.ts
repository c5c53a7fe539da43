/**
 * Many hubs: one Leaflet layer that draws them on a canvas, the largest lowest, over an index of their points.
 */

import type * as Leaflet from "leaflet";
import { around, type Box, type Boxes, textWidth } from "../base/boxes";
import { say } from "../base/language";
import { theme } from "../base/theme";
import * as filters from "../data/filters";
import * as headlines from "../data/headlines";
import { findHub, hubAt, hubCount, hubNumber, outlinedHubs, type PlacedHub, placedOnes } from "../data/lookup";
import * as state from "../data/state";
import * as wording from "../data/wording";
import * as placeLabels from "../map/place_labels";
import { theMap } from "../map/the_map";
import { CanvasLayer } from "./canvas_layer";
import * as cells from "./cells";
import { bounds, factor, hollow, radiusUnit, rateRadius, rateRadiusOf } from "./circle_scale";
import { coloursOf } from "./colouring";
import { projectedHubs } from "./crowding";
import * as curve from "./curve";
import { neighbours, seatLabel } from "./label_seats";
import { SpriteSheet } from "./sprite_sheet";

/* With more hubs than that in view there is no room for names, and names of places lie over the circles. */
const NAMED = 1200;
const DOT_PX = 1.5;
const SAME_PX = 2;
/* A line of the sums that are written in circles. */
const SUM_PX = 16;

/** Of hubs with a place along the curve, whose number here is their number in all arrays: x, y in world units. */
let xy: Float64Array = new Float64Array(0);
/** where each stands on the curve */
let codes: Uint32Array = new Uint32Array(0);
/** the number of each among all hubs, and of each of those here */
let rows: Uint32Array = new Uint32Array(0);
let numbers: Int32Array = new Int32Array(0);
/** radius in pixels */
let radii: Float32Array = new Float32Array(0);
/** its figure; NaN without one */
let values: Float64Array = new Float64Array(0);
/** whether each is shown */
let shown: Uint8Array = new Uint8Array(0);
let most = 0;
let stamps = new SpriteSheet();
let layer: CanvasLayer;
/** sums along the curve, and the cells of a zoom: of hubs that are shown */
let crowd: { sums: cells.Sums | null; cells: cells.Cells | null } = { sums: null, cells: null };
/** hubs that were in view when they were painted last, the largest first */
let seen: number[] = [];

export function add(map: Leaflet.Map) {
  xy = projectedHubs();
  codes = curve.codesOf(xy);
  const { mask, count } = placedOnes();
  rows = new Uint32Array(count);
  for (let at = 0, i = 0; i < count; at++) if (!mask || mask[at]) rows[i++] = at;
  if (!curve.isSorted(codes)) arrange();
  numbers = new Int32Array(hubCount()).fill(-1);
  for (let i = 0; i < count; i++) numbers[rows[i]] = i;
  [radii, values, shown] = [new Float32Array(count), new Float64Array(count), new Uint8Array(count)];
  layer = new CanvasLayer().addTo(map);
  map.on("move", () => layer.follow());
  map.getPane("markerPane")?.setAttribute("role", "group");
}

/** Put the hubs along the curve. */
function arrange() {
  const order = [...codes.keys()].sort((a, b) => codes[a] - codes[b]);
  const [points, given] = [xy, rows];
  rows = Uint32Array.from(order, (i) => given[i]);
  xy = Float64Array.from(order.flatMap((i) => [points[2 * i], points[2 * i + 1]]));
  codes = curve.codesOf(xy);
}

const hubOf = (i: number) => hubAt(rows[i]) as PlacedHub;

let sized = "";
let filtered: unknown[] | null = null;

export function size(zoom: number) {
  const { metric, year, layers, colour } = state.values;
  const now = [metric, year, colour, factor(zoom)].join("|");
  if (now !== sized) resize(metric, zoom);
  const passed = filters.passed();
  const next = [passed, layers.hubs, layers.unfigured, metric, year];
  sized = now;
  if (filtered?.every((value, i) => value === next[i])) return;
  filtered = next;
  crowd = { sums: null, cells: null };
  if (!layers.hubs) shown.fill(0);
  else if (!passed) shown.fill(1);
  else for (let i = 0; i < rows.length; i++) shown[i] = passed[rows[i]];
  if (!layers.unfigured) for (let i = 0; i < rows.length; i++) if (Number.isNaN(values[i])) shown[i] = 0;
}

function resize(metric: string, zoom: number) {
  stamps = new SpriteSheet();
  const figures = headlines.figuresOf(metric);
  const unit = radiusUnit(metric, zoom);
  const empty = hollow(zoom);
  const isRate = wording.metric(metric).kind === "rate";
  const ofRate = rateRadius(zoom);
  // of a million hubs none is made to be asked whether it is an area
  const ofArea = isRate && outlinedHubs().length > 0 ? (i: number) => rateRadiusOf(hubOf(i), zoom) : () => ofRate;
  most = empty;
  for (let i = 0; i < rows.length; i++) {
    const value = figures.values[rows[i]];
    const sized = isRate ? ofArea(i) : Math.max(DOT_PX, unit * Math.sqrt(Math.max(0, value)));
    const r = Number.isNaN(value) ? empty : sized;
    values[i] = value;
    radii[i] = r;
    if (r > most) most = r;
  }
}

/** Tells the number of a hub's stamp, which is made when it is first in view. */
function stamper(): (i: number) => number {
  const { metric } = state.values;
  const { covers, ranged } = headlines.figuresOf(metric);
  const colour = coloursOf();
  return (i) => {
    const at = rows[i];
    const found = ranged[at] ? headlines.headline(hubAt(at), metric) : null;
    const ends = found ? bounds(found.figure, metric, theMap().getZoom()) : null;
    return stamps.number(headlines.COVERING[covers[at]], radii[i], ends, colour(at));
  };
}

function sums(): cells.Sums {
  crowd.sums ??= cells.addUp(shown, values, xy, codes);
  return crowd.sums;
}

/** Rates are not added up: of them the marks show how many hubs there are. */
const isCounted = (metric: string): boolean => !metric || wording.isRate(metric);

/** The shown hubs added up in cells, where their circles would cover the map; else null. */
export function density(zoom: number): cells.Cells | null {
  size(zoom);
  if (!isDense(zoom)) return null;
  if (crowd.cells?.zoom !== zoom) crowd.cells = cells.cellsOf(codes, sums(), zoom, isCounted(state.values.metric));
  return crowd.cells;
}

function isDense(zoom: number): boolean {
  const { x, y } = theMap().getSize();
  const view = { hubs: inView(zoom), areaPx: x * y };
  return cells.dense(sums().tally, radiusUnit(state.values.metric, zoom), hollow(zoom), zoom, view);
}

/** What is in view, or would be at another zoom, in world units. */
function viewAt(zoom: number): curve.Rectangle {
  const map = theMap();
  const middle = map.project(map.getCenter(), zoom);
  const half = map.getSize().divideBy(2);
  const scale = 256 * 2 ** zoom;
  return {
    x0: (middle.x - half.x) / scale,
    y0: (middle.y - half.y) / scale,
    x1: (middle.x + half.x) / scale,
    y1: (middle.y + half.y) / scale,
  };
}

/** How many hubs are shown in the cells that the view at a zoom touches. */
function inView(zoom: number): number {
  const all = sums();
  let found = 0;
  curve.runs(codes, viewAt(zoom), (from, to) => {
    found += cells.placesBefore(all, to) - cells.placesBefore(all, from);
  });
  return found;
}

/** How many steps of zoom it is to single hubs; null where it is too far. */
export function nearer(zoom: number): number | null {
  const last = theMap().getMaxZoom();
  for (let step = 1; zoom + step <= last; step++) if (!isDense(zoom + step)) return step;
  return null;
}

/** A cell with hubs, and where its mark is in the map's container. */
export interface CellHere {
  x: number;
  y: number;
  radius: number;
  places: number;
  figured: number;
  sum: number;
  /** the only one that is shown in it */
  hub: PlacedHub | null;
}

/** The cell below a point of the container, where there are cells. */
export function cellAt({ x, y }: { x: number; y: number }): CellHere | null {
  const map = theMap();
  const found = density(map.getZoom());
  if (!found) return null;
  const min = map._getTopLeftPoint();
  const n = cells.hit(found, { x: x + min.x, y: y + min.y });
  if (n < 0) return null;
  const scale = 256 * 2 ** found.zoom;
  let only: PlacedHub | null = null;
  if (found.places[n] === 1) for (let i = found.from[n]; i < found.to[n]; i++) if (shown[i]) only = hubOf(i);
  return {
    x: found.x[n] * scale - min.x,
    y: found.y[n] * scale - min.y,
    radius: found.radii[n],
    places: found.places[n],
    figured: found.figured[n],
    sum: found.sums[n],
    hub: only,
  };
}

/** Shown hubs within a rectangle in world units, the largest first. */
function within(box: curve.Rectangle): number[] {
  const found: number[] = [];
  curve.runs(codes, box, (from, to) => {
    for (let i = from; i < to; i++) {
      const [x, y] = [xy[2 * i], xy[2 * i + 1]];
      if (shown[i] && x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1) found.push(i);
    }
  });
  return found.sort((a, b) => radii[b] - radii[a] || a - b);
}

/** Paint the circles, and take their places. */
export function occupy(map: Leaflet.Map, boxes: Boxes) {
  const crowded = density(map.getZoom());
  const parts = layer.fit([stamps, filtered, crowded]);
  if (parts.length) paint(map, parts, crowded);
  if (crowded) {
    const { x: left, y: top } = map._getTopLeftPoint();
    cells.eachSum(crowded, (x, y, r) => boxes.take(around(x - left, y - top, 2 * r, SUM_PX)));
  }
  if (seen.length > NAMED || crowded) return;
  for (const i of seen) {
    const { x, y } = screen(i);
    boxes.take(around(x, y, radii[i] * 1.7, radii[i] * 1.7));
  }
}

/** @param parts of the sheet that are empty */
function paint(map: Leaflet.Map, parts: Box[], crowded: cells.Cells | null) {
  const { _bounds } = layer;
  const scale = 256 * 2 ** map.getZoom();
  const corner = _bounds.min.add(map.getPixelOrigin());
  const { x: width, y: height } = _bounds.getSize();
  const pad = most + 6;
  const box = {
    x0: (corner.x - pad) / scale,
    y0: (corner.y - pad) / scale,
    x1: (corner.x + width + pad) / scale,
    y1: (corner.y + height + pad) / scale,
  };
  seen = crowded ? [] : within(box);
  for (const part of parts)
    layer.within(part, (context) => {
      if (crowded) cells.paint(context, crowded, corner, part, layer.ratio);
      else stampIn(context, part, scale, corner);
    });
  const { figures, dots, without } = tally();
  const drawn = crowded ? inView(map.getZoom()) : seen.length;
  Object.assign(layer._container.dataset, { drawn, shown: figures + dots + without });
}

/** Stamp the circles that reach into a part of the sheet, the largest lowest. */
function stampIn(context: CanvasRenderingContext2D, part: Box, scale: number, corner: Leaflet.Point) {
  const [stamped, at]: [number[], number[]] = [[], []];
  const stampOf = stamper();
  const pad = most + 6;
  for (const i of seen) {
    const [x, y] = [xy[2 * i] * scale - corner.x, xy[2 * i + 1] * scale - corner.y];
    if (x < part.x0 - pad || x > part.x1 + pad || y < part.y0 - pad || y > part.y1 + pad) continue;
    stamped.push(stampOf(i));
    at.push(x * layer.ratio, y * layer.ratio);
  }
  stamps.ready(layer.ratio);
  for (const [n, stamp] of stamped.entries()) stamps.put(context, stamp, at[2 * n], at[2 * n + 1]);
}

export interface CanvasMark {
  /** its number along the curve */
  at: number;
  hub: PlacedHub;
  radius: number;
  point: Leaflet.Point;
}

/** Where a hub is in the map's container. */
export function screen(i: number) {
  const map = theMap();
  const scale = 256 * 2 ** map.getZoom();
  const min = map._getTopLeftPoint();
  return L.point(xy[2 * i] * scale - min.x, xy[2 * i + 1] * scale - min.y);
}

export const markOf = (i: number): CanvasMark => ({ at: i, hub: hubOf(i), radius: radii[i], point: screen(i) });

/** Names of hubs that have room, and the ring of the one that is open. */
export function name(boxes: Boxes) {
  const { hub } = state.values;
  const open = hub === null ? undefined : number(hub);
  const context = layer.sheets[1].getContext("2d") as CanvasRenderingContext2D;
  const origin = L.point(theMap()._getTopLeftPoint().subtract(theMap().getPixelOrigin())).subtract(layer._bounds.min);
  const crowded = density(theMap().getZoom());
  const { ratio } = layer;
  // among cells it is the one circle that there is
  if (open !== undefined && shown[open] && crowded) {
    const { x, y } = screen(open).add(origin);
    const stamp = stamper()(open);
    stamps.ready(ratio);
    stamps.put(context, stamp, x * ratio, y * ratio);
  }
  context.setTransform(ratio, 0, 0, ratio, origin.x * ratio, origin.y * ratio);
  if (open !== undefined && shown[open]) ring(context, markOf(open));
  if (seen.length > NAMED || crowded) return;
  const marks = seen.map(markOf);
  const beside = neighbours(marks);
  const first = (mark: CanvasMark) => (mark.hub.id === hub ? 2 : 0) + (mark.hub.lists.length ? 1 : 0);
  for (const mark of [...marks].sort((a, b) => first(b) - first(a))) {
    const size = mark.hub.lists.length ? 13 : 11.5;
    const font = `${mark.hub.lists.length ? 700 : 600} ${size}px ${placeLabels.SANS}`;
    const text = say(mark.hub, "name");
    const width = textWidth(text, font) + 4;
    const spot = seatLabel(mark, width, size + 5, boxes, () => beside(mark, width));
    if (!spot) continue;
    const at = L.point(mark.point.x + spot.x, mark.point.y + spot.y);
    boxes.take(around(at.x, at.y, width, size + 5));
    placeLabels.write(context, text, at, { font, spacing: 0, colour: theme().ink, sea: false });
  }
}

function ring(context: CanvasRenderingContext2D, { point, radius: r }: CanvasMark) {
  const ink = theme();
  for (const [colour, width] of [
    [ink.halo, 6],
    [ink.ink, 3],
  ] as const) {
    context.beginPath();
    context.arc(point.x, point.y, Math.max(r, 5) + 4, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
}

export function number(id: string): number | undefined {
  const hub = findHub(id);
  const i = hub ? numbers[hubNumber(hub)] : -1;
  return i < 0 ? undefined : i;
}

/**
 * Shown hubs near a point of the container, the best hit first: what lies under it, the smallest first, then the nearest.
 * @param tolerance in pixels beyond the circle
 */
export function hits(point: { x: number; y: number }, tolerance: number): number[] {
  const map = theMap();
  const scale = 256 * 2 ** map.getZoom();
  const min = map._getTopLeftPoint();
  const [x, y] = [(point.x + min.x) / scale, (point.y + min.y) / scale];
  const away = (i: number) => Math.hypot(xy[2 * i] - x, xy[2 * i + 1] - y) * scale - radii[i];
  const reach = (most + tolerance) / scale;
  return within({ x0: x - reach, y0: y - reach, x1: x + reach, y1: y + reach })
    .filter((i) => away(i) <= tolerance)
    .map((i) => ({ i, gap: Math.max(0, away(i)) }))
    .sort((a, b) => a.gap - b.gap || radii[a.i] - radii[b.i] || b.i - a.i)
    .map((hit) => hit.i);
}

/** What covers the map, counted. */
export const tally = (): cells.Tally => sums().tally;

export const isShown = (i: number): boolean => shown[i] === 1;

/** The hubs in view, the largest first, those too that cells stand for. */
export function seenNow(): number[] {
  const map = theMap();
  if (!density(map.getZoom())) return seen;
  return within(viewAt(map.getZoom()));
}

/** The largest of the shown hubs, those in view before others; undefined where none is shown. */
export function firstShown(): number | undefined {
  if (seen.length) return seen[0];
  let best: number | undefined;
  for (let i = 0; i < rows.length; i++) if (shown[i] && (best === undefined || radii[i] > radii[best])) best = i;
  return best;
}

/**
 * The shown hub that costs least.
 * @param cost of a point of the container; Infinity where it does not count
 * @param except a hub that is not looked at
 */
export function cheapest(
  cost: (x: number, y: number) => number,
  except: number | null,
): { at: number; cost: number } | null {
  const map = theMap();
  const scale = 256 * 2 ** map.getZoom();
  const min = map._getTopLeftPoint();
  let best: { at: number; cost: number } | null = null;
  for (let i = 0; i < rows.length; i++) {
    if (!shown[i] || i === except) continue;
    const found = cost(xy[2 * i] * scale - min.x, xy[2 * i + 1] * scale - min.y);
    if (found < (best?.cost ?? Infinity)) best = { at: i, cost: found };
  }
  return best;
}

export function mark(id: string): CanvasMark | null {
  const i = number(id);
  return i === undefined ? null : markOf(i);
}

/** The hubs at the same point as one. */
export function pile(at: number): PlacedHub[] {
  const here = screen(at);
  return hits(here, 0)
    .filter((i) => screen(i).distanceTo(here) <= SAME_PX)
    .sort((a, b) => a - b)
    .map((i) => markOf(i).hub);
}
