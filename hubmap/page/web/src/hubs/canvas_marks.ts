/**
 * Many hubs: one Leaflet layer that draws them on a canvas, the largest lowest, over an index of their points.
 */

import type * as Leaflet from "leaflet";
import { around, textWidth, type Boxes } from "../base/boxes";
import * as geometry from "../base/geometry";
import { say } from "../base/language";
import { theme } from "../base/theme";
import { data } from "../data/document";
import * as filters from "../data/filters";
import * as headlines from "../data/headlines";
import { isPlaced, type PlacedHub } from "../data/lookup";
import * as state from "../data/state";
import * as placeLabels from "../map/place_labels";
import { theMap } from "../map/the_map";
import { CanvasLayer } from "./canvas_layer";
import { bounds, factor, hollow, radius } from "./circle_scale";
import { colourOf } from "./colouring";
import * as hexagons from "./hexagons";
import { seatLabel } from "./label_seats";
import { SpriteSheet } from "./sprite_sheet";

/* With more hubs than that in view there is no room for names, and names of places lie over the circles. */
const NAMED = 1200;
const DOT_PX = 1.5;
const SAME_PX = 2;

/** Hubs with a place; their number here is their number in all arrays. */
let hubs: PlacedHub[] = [];
/** x, y in world units */
let xy: Float64Array = new Float64Array(0);
let index: KDBush;
/** radius in pixels */
let radii: Float32Array = new Float32Array(0);
/** number of each hub's stamp */
let stamped: Uint32Array = new Uint32Array(0);
/** the hubs, the largest first */
let order: Uint32Array = new Uint32Array(0);
/** where each hub stands in the order */
let rank: Uint32Array = new Uint32Array(0);
/** whether each has a figure */
let figured: Uint8Array = new Uint8Array(0);
/** its figure */
let values: Float64Array = new Float64Array(0);
/** whether each is shown */
let shown: Uint8Array = new Uint8Array(0);
const numbers: Map<string, number> = new Map();
let most = 0;
let stamps = new SpriteSheet();
let layer: CanvasLayer;
/** what covers the map, and how many hubs are where: both of those that are shown */
let crowd: { tally: hexagons.Tally | null; bins: hexagons.Bins | null } = { tally: null, bins: null };
/** hubs that were in view when they were painted last, the largest first */
let seen: number[] = [];

export function add(map: Leaflet.Map) {
  hubs = data.hubs.filter(isPlaced);
  const count = hubs.length;
  const points = new Float64Array(count * 2);
  for (let i = 0; i < count; i++) points.set([hubs[i].lat, hubs[i].lon], i * 2);
  ({ xy } = geometry.project(points));
  index = new KDBush(count);
  for (let i = 0; i < count; i++) index.add(xy[i * 2], xy[i * 2 + 1]);
  index.finish();
  [radii, values] = [new Float32Array(count), new Float64Array(count)];
  [figured, shown] = [new Uint8Array(count), new Uint8Array(count)];
  [stamped, order, rank] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  layer = new CanvasLayer().addTo(map);
  map.on("move", () => layer.follow());
  map.getPane("markerPane")?.setAttribute("role", "group");
}

let sized = "";
let filtered: unknown[] | null = null;

export function size(zoom: number) {
  const { metric, year, layers, colour } = state.values;
  const now = [metric, year, colour, factor(zoom)].join("|");
  if (now !== sized) resize(metric, zoom);
  const passing = filters.passing();
  const next = [passing, layers.hubs, layers.unfigured, sized === now, metric, year];
  const same = filtered?.every((value, i) => value === next[i]);
  sized = now;
  if (same) return;
  filtered = next;
  crowd = { tally: null, bins: null };
  const chosen = passing.length < data.hubs.length ? new Set(passing) : null;
  for (let i = 0; i < hubs.length; i++)
    shown[i] = Number(layers.hubs && (!chosen || chosen.has(hubs[i])) && (figured[i] === 1 || layers.unfigured));
}

function resize(metric: string, zoom: number) {
  stamps = new SpriteSheet();
  const unit = radius(1, metric, zoom);
  const empty = hollow(zoom);
  most = empty;
  for (let i = 0; i < hubs.length; i++) {
    const found = headlines.headline(hubs[i], metric);
    const value = found ? found.figure.value : null;
    const r = value === null ? empty : value > 0 ? unit * Math.sqrt(value) : DOT_PX;
    figured[i] = Number(found !== null);
    values[i] = value ?? 0;
    radii[i] = r;
    if (r > most) most = r;
    stamped[i] = stamps.number(
      found ? found.observation.covers || "hub" : null,
      r,
      found ? bounds(found.figure, metric, zoom) : null,
      colourOf(hubs[i]),
    );
  }
  arrange();
}

/** Put the hubs in order of their radius: sorted as numbers that hold radius and place. */
function arrange() {
  const count = hubs.length;
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = -Math.round(radii[i] * 1000) * count + i;
  keys.sort();
  for (let i = 0; i < count; i++) {
    const at = ((keys[i] % count) + count) % count;
    order[i] = at;
    rank[at] = i;
  }
}

/** The shown hubs counted in hexagons, where their circles would cover the map; else null. */
export function density(zoom: number) {
  size(zoom);
  if (!covered(zoom)) return null;
  if (crowd.bins?.zoom !== zoom) crowd.bins = hexagons.bins(xy, shown, figured, zoom);
  return crowd.bins;
}

function covered(zoom: number) {
  const value = (i: number) => (shown[i] ? (figured[i] ? values[i] : null) : undefined);
  crowd.tally ??= hexagons.tally(hubs.length, value, xy);
  return hexagons.dense(crowd.tally, radius(1, state.values.metric, zoom), hollow(zoom), zoom);
}

/** How many steps of zoom it is to single hubs; null where it is too far. */
export function nearer(zoom: number): number | null {
  const last = theMap().getMaxZoom();
  for (let step = 1; zoom + step <= last; step++) if (!covered(zoom + step)) return step;
  return null;
}

/** The hexagon below a point of the container, where there are hexagons. */
export function hexagon({ x, y }: { x: number; y: number }) {
  const map = theMap();
  const bins = density(map.getZoom());
  if (!bins) return null;
  const min = map._getTopLeftPoint();
  const found = hexagons.hit(bins, { x: x + min.x, y: y + min.y });
  return found && { ...found, x: found.x - min.x, y: found.y - min.y };
}

/**
 * Hubs within a rectangle, the largest first, shown or not.
 * @param x0 world units
 */
function within(x0: number, y0: number, x1: number, y1: number): ArrayLike<number> {
  const found: number[] = index.range(x0, y0, x1, y1);
  // most are in view: then to walk all is cheaper than to sort
  if (found.length > hubs.length / 8) return order;
  return Uint32Array.from(found, (i) => rank[i])
    .sort()
    .map((at) => order[at]);
}

/** Paint the circles, and take their places. */
export function occupy(map: Leaflet.Map, boxes: Boxes) {
  if (layer.fit([stamps, filtered])) paint(map);
  if (seen.length > NAMED || density(map.getZoom())) return;
  for (const i of seen) {
    const { x, y } = screen(i);
    boxes.take(around(x, y, radii[i] * 1.7, radii[i] * 1.7));
  }
}

function paint(map: Leaflet.Map) {
  const { ratio, _bounds } = layer;
  const context = layer.sheets[0].getContext("2d") as CanvasRenderingContext2D;
  const crowded = density(map.getZoom());
  const scale = 256 * 2 ** map.getZoom();
  const corner = _bounds.min.add(map.getPixelOrigin());
  const { x: width, y: height } = _bounds.getSize();
  const pad = most + 6;
  stamps.ready(ratio);
  const [left, top] = [corner.x - pad, corner.y - pad];
  const [right, bottom] = [corner.x + width + pad, corner.y + height + pad];
  const near = within(left / scale, top / scale, right / scale, bottom / scale);
  seen = [];
  for (let n = 0; n < near.length; n++) {
    const i = near[n];
    if (!shown[i]) continue;
    const x = xy[2 * i] * scale;
    const y = xy[2 * i + 1] * scale;
    if (x < left || x > right || y < top || y > bottom) continue;
    seen.push(i);
    if (!crowded) stamps.put(context, stamped[i], (x - corner.x) * ratio, (y - corner.y) * ratio);
  }
  if (crowded) hexagons.paint(context, crowded, corner, _bounds.getSize(), ratio);
  Object.assign(layer._container.dataset, { drawn: seen.length, shown: shown.reduce((sum, on) => sum + on, 0) });
}

export interface CanvasMark {
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

export const markOf = (i: number): CanvasMark => ({ hub: hubs[i], radius: radii[i], point: screen(i) });

/** Names of hubs that have room, and the ring of the one that is open. */
export function name(boxes: Boxes) {
  const { hub } = state.values;
  const open = hub === null ? undefined : number(hub);
  const context = layer.sheets[1].getContext("2d") as CanvasRenderingContext2D;
  const origin = L.point(theMap()._getTopLeftPoint().subtract(theMap().getPixelOrigin())).subtract(layer._bounds.min);
  const crowded = density(theMap().getZoom());
  const { ratio } = layer;
  // among hexagons it is the one circle that there is
  if (open !== undefined && shown[open] && crowded) {
    const { x, y } = screen(open).add(origin);
    stamps.put(context, stamped[open], x * ratio, y * ratio);
  }
  context.setTransform(ratio, 0, 0, ratio, origin.x * ratio, origin.y * ratio);
  if (open !== undefined && shown[open]) ring(context, markOf(open));
  if (seen.length > NAMED || crowded) return;
  const marks = seen.map(markOf);
  const first = (mark: CanvasMark) => (mark.hub.id === hub ? 2 : 0) + (mark.hub.lists.length ? 1 : 0);
  for (const mark of [...marks].sort((a, b) => first(b) - first(a))) {
    const size = mark.hub.lists.length ? 13 : 11.5;
    const font = `${mark.hub.lists.length ? 700 : 600} ${size}px ${placeLabels.SANS}`;
    const text = say(mark.hub, "name");
    const width = textWidth(text, font) + 4;
    const spot = seatLabel(mark, width, size + 5, boxes, marks);
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
  if (!numbers.size) for (const [i, hub] of hubs.entries()) numbers.set(hub.id, i);
  return numbers.get(id);
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
  return index
    .within(x, y, (most + tolerance) / scale)
    .filter((i) => shown[i] && away(i) <= tolerance)
    .map((i) => ({ i, gap: Math.max(0, away(i)) }))
    .sort((a, b) => a.gap - b.gap || rank[b.i] - rank[a.i])
    .map((hit) => hit.i);
}

/** What covers the map, counted. */
export const tally = (): hexagons.Tally => crowd.tally as hexagons.Tally;

export const orderOf = (): Uint32Array => order;

export const isShown = (i: number): boolean => shown[i] === 1;

export const seenNow = (): number[] => seen;

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
