/**
 * Planned and operating centres: in a row beside their hub, or at their own place where that is far enough from it.
 */

import type * as Leaflet from "leaflet";
import { around, type Boxes } from "../base/boxes";
import { el, svg } from "../base/dom";
import { isolated } from "../base/direction";
import { say, t } from "../base/language";
import { data } from "../data/document";
import { lookOf, newsOf } from "../data/centre_news";
import * as filters from "../data/filters";
import { isPlaced, type PlacedCentre } from "../data/lookup";
import * as state from "../data/state";
import * as wording from "../data/wording";
import { elementMarker } from "../map/element_marker";
import type { Hub, Centre } from "../schema";
import { glyph } from "./centre_glyphs";
import * as hubLayer from "./hub_layer";

const NEAR = 8;
export const FAR = 6;

let group: Leaflet.LayerGroup;

/** Whether it is a plan still. */
const isPending = (centre: Centre): boolean => Boolean(data.vocabulary.statuses[centre.status]?.pending);

/** The layer that a centre belongs to. */
export function layerOf(centre: Centre): string {
  const group = data.vocabulary.roles[centre.role]?.group ?? "support";
  if (group === "context") return centre.role;
  if (group === "support") return "service";
  return isPending(centre) ? `planned_${centre.role}` : "operating";
}

export function inLayer(layer: string): Centre[] {
  return data.centres.filter((centre) => layerOf(centre) === layer);
}

export function told(centre: Centre) {
  const what = `${wording.role(centre.role)}, ${newsOf(centre)}`;
  const name = say(centre, "name");
  return name ? `${isolated(name)}: ${what}` : what;
}

/** Centres that are switched on, by where they are drawn. */
function sorted(map: Leaflet.Map) {
  const rows: Map<string, Centre[]> = new Map();
  const alone: PlacedCentre[] = [];
  const view = map.getBounds().pad(0.3);
  for (const centre of filters.centresLeft()) {
    if (!state.values.layers[layerOf(centre)]) continue;
    const mark = centre.hub ? hubLayer.markOf(centre.hub) : null;
    if (mark && !view.contains([mark.hub.lat, mark.hub.lon])) continue;
    const placed = isPlaced(centre);
    const far = placed && mark && apart(map, centre, mark) > mark.radius + 40;
    if (mark && centre.hub && !far) rows.set(centre.hub, [...(rows.get(centre.hub) || []), centre]);
    else if (placed) alone.push(centre);
  }
  return { rows, alone };
}

/** @returns pixels */
function apart(map: Leaflet.Map, centre: PlacedCentre, mark: hubLayer.Mark): number {
  return map.latLngToContainerPoint([centre.lat, centre.lon]).distanceTo(mark.point);
}

/** Draw the centres that stand at a place of their own, and take their places. */
export function alone(map: Leaflet.Map, boxes: Boxes, names: Boxes) {
  group.clearLayers();
  if (map.getZoom() < FAR) return;
  for (const [point, centres] of together(sorted(map).alone))
    single(map, point, centres, map.getZoom(), [boxes, names]);
}

/** Draw the rows of centres beside their hubs. */
export function beside(map: Leaflet.Map, boxes: Boxes, names: Boxes) {
  if (map.getZoom() < FAR) return;
  for (const [hub, centres] of sorted(map).rows) {
    const mark = hubLayer.markOf(hub);
    if (mark) row(mark, centres, map.getZoom(), boxes, names);
  }
}

/** Centres at one and the same point share a mark. */
function together(centres: PlacedCentre[]): Map<string, PlacedCentre[]> {
  const points = new Map<string, PlacedCentre[]>();
  for (const centre of centres) {
    const key = `${centre.lat},${centre.lon}`;
    points.set(key, [...(points.get(key) || []), centre]);
  }
  return points;
}

/** One row of what is planned, one of what exists. */
function lines(centres: Centre[]): Centre[][] {
  const planned = centres.filter(isPending);
  const others = centres.filter((c) => !planned.includes(c));
  const split = (list: Centre[]) =>
    Array.from({ length: Math.ceil(list.length / 4) }, (_, i) => list.slice(i * 4, i * 4 + 4));
  return [...split(planned), ...split(others)];
}

function row(mark: hubLayer.Mark, centres: Centre[], zoom: number, boxes: Boxes, names: Boxes) {
  const parts = lines(centres);
  const near = zoom >= NEAR;
  const cell = near ? 24 : farSize(zoom);
  const width = Math.max(...parts.map((part) => part.length)) * cell;
  const height = parts.length * cell;
  const spot = seat(mark, width, height, boxes, names);
  if (!spot) return;
  boxes.take(around(mark.point.x + spot.x, mark.point.y + spot.y, width, height));
  const tray = near ? many(parts) : one(mark.hub, parts, cell);
  tray.classList.add("tray");
  place(mark, tray, spot, tie(mark, spot, width, height));
}

/** A line from a hub's circle to its tray; none where one lies on the other. */
function tie(mark: hubLayer.Mark, spot: { x: number; y: number }, width: number, height: number): SVGElement | null {
  const near = { x: reach(spot.x, width / 2), y: reach(spot.y, height / 2) };
  const away = Math.hypot(near.x, near.y);
  if (away <= mark.radius + 1) return null;
  const from = { x: (near.x / away) * mark.radius, y: (near.y / away) * mark.radius };
  return svg(
    "svg",
    { class: "tray-tie", width: 1, height: 1, "aria-hidden": "true" },
    svg("line", { x1: from.x, y1: from.y, x2: near.x, y2: near.y }),
  );
}

/** How far it is along an axis to the nearer side of a box around a point. */
const reach = (at: number, half: number): number => (Math.abs(at) <= half ? 0 : at - Math.sign(at) * half);

/** The seat beside a hub's circle that covers least, and no name; null where there is none. */
function seat(
  mark: hubLayer.Mark,
  width: number,
  height: number,
  boxes: Boxes,
  names: Boxes,
): { x: number; y: number } | null {
  const side = mark.radius + 3 + width / 2;
  const over = mark.radius + 3 + height / 2;
  const spots = [
    { x: 0, y: over },
    { x: 0, y: -over },
    { x: side, y: 0 },
    { x: -side, y: 0 },
    { x: side * 0.8, y: over * 0.8 },
    { x: -side * 0.8, y: over * 0.8 },
    { x: side * 0.8, y: -over * 0.8 },
    { x: -side * 0.8, y: -over * 0.8 },
  ];
  const boxOf = (spot: { x: number; y: number }) => around(mark.point.x + spot.x, mark.point.y + spot.y, width, height);
  const free = spots.filter((spot) => names.free(boxOf(spot)));
  const cost = free.map((spot) => boxes.covered(boxOf(spot)));
  return free[cost.indexOf(Math.min(...cost))] ?? null;
}

/** Every sign a button of its own. */
function many(parts: Centre[][]) {
  return el(
    "div",
    { class: "tray-near" },
    parts.map((part) =>
      el(
        "div",
        { class: "tray-line" },
        part.map((centre) => button(centre, 18)),
      ),
    ),
  );
}

/**
 * From afar the signs of a hub are one button, which opens the hub.
 * @param size in pixels
 */
function one(hub: Hub, parts: Centre[][], size: number) {
  const [name, n] = [say(hub, "name"), parts.flat().length];
  const label = n === 1 ? t("{name}: 1 centre", { name }) : t("{name}: {n} centres", { name, n });
  return el(
    "button",
    { type: "button", class: "tray-far", tabindex: -1, "aria-label": label, title: label, onclick: open(hub.id) },
    parts.map((part) =>
      el(
        "span",
        { class: "tray-line" },
        part.map((c) => glyph(c.role, lookOf(c), size, c.quiet)),
      ),
    ),
  );
}

function farSize(zoom: number) {
  return zoom < 7 ? 10 : 14;
}

function button(centre: Centre, size: number) {
  const label = told(centre);
  return el(
    "button",
    {
      type: "button",
      class: "centre-mark",
      "data-centre": centre.id,
      "aria-label": label,
      title: label,
      tabindex: -1,
      onclick: () => state.set(centre.hub ? { hub: centre.hub } : { centre: centre.id, hub: null }),
    },
    glyph(centre.role, lookOf(centre), size, centre.quiet),
  );
}

function open(id: string) {
  return () => state.set({ hub: id, centre: null });
}

function single(map: Leaflet.Map, point: string, centres: Centre[], zoom: number, taken: Boxes[]) {
  const [lat = 0, lon = 0] = point.split(",").map(Number);
  const at = map.latLngToContainerPoint([lat, lon]);
  const width = 24 * centres.length;
  for (const one of taken) one.take(around(at.x, at.y, width, 20));
  const quiet = centres.every((c) => data.vocabulary.roles[c.role]?.group === "context");
  const tray = el(
    "div",
    { class: quiet ? "tray tray-quiet" : "tray" },
    el(
      "div",
      { class: "tray-line" },
      centres.map((c) => button(c, zoom >= NEAR ? 18 : farSize(zoom))),
    ),
  );
  place({ hub: { lat, lon } }, tray, { x: 0, y: 0 });
}

/** What stands at a point of the map, or beside it. */
interface Standing {
  hub: { lat: number; lon: number };
  fan?: { x: number; y: number };
}

function place(
  { hub, fan = { x: 0, y: 0 } }: Standing,
  tray: HTMLElement,
  spot: { x: number; y: number },
  tied: SVGElement | null = null,
) {
  const holder = el("div", { class: "tray-holder" }, tied, tray);
  tray.style.transform = `translate(-50%, -50%) translate(${fan.x + spot.x}px, ${fan.y + spot.y}px)`;
  if (tied) tied.style.transform = `translate(${fan.x}px, ${fan.y}px)`;
  L.DomEvent.on(holder, "click dblclick keydown", L.DomEvent.stopPropagation);
  elementMarker([hub.lat, hub.lon], holder, -200000).addTo(group);
}

export function add(map: Leaflet.Map): void {
  group = L.layerGroup().addTo(map);
}
