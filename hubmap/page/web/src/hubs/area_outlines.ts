/**
 * Hubs that are areas, with their outline, and the precision of points, as rings.
 */

import type * as Leaflet from "leaflet";
import { el, svg } from "../base/dom";
import { decode } from "../base/geometry";
import { number, t } from "../base/language";
import { inOnePiece } from "../data/document";
import * as filters from "../data/filters";
import { findHub, hubCount, hubNumber, outlinedHubs, type PlacedHub } from "../data/lookup";
import * as state from "../data/state";
import * as baseTiles from "../map/base_tiles";
import type { Hub } from "../schema";
import * as canvasMarks from "./canvas_marks";
import { areMany } from "./circle_scale";
import { colourOf, isFilled } from "./colouring";

type Ring = [number, number][];

let areas: Leaflet.LayerGroup;
let outlines: { hub: Hub; polygon: Leaflet.Polygon }[] = [];
let rings: Leaflet.LayerGroup;

/**
 * @param ring an encoded ring
 * @returns degrees
 */
function points(ring: string): Ring {
  const flat = decode(ring, baseTiles.precision());
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i], inOnePiece(flat[2 * i + 1])]);
}

/** A polygon is a ring, or a list of an outer ring and its holes. */
function ringsOf(polygon: string | string[]): Ring[] {
  return Array.isArray(polygon) ? polygon.map(points) : [points(polygon)];
}

export function add(map: Leaflet.Map) {
  areas = L.layerGroup();
  rings = L.layerGroup();
  document.body.append(
    svg(
      "svg",
      { class: "patterns", width: 0, height: 0, "aria-hidden": "true" },
      svg(
        "pattern",
        { id: "hatch", width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
        svg("line", { class: "hatch-line", x1: 0, y1: 0, x2: 0, y2: 7 }),
      ),
      svg(
        "pattern",
        { id: "hatch-hub", width: 4, height: 4, patternUnits: "userSpaceOnUse", patternTransform: "rotate(-45)" },
        svg("rect", { class: "hatch-ground", width: 4, height: 4 }),
        svg("line", { class: "hatch-hub-line", x1: 0, y1: 0, x2: 0, y2: 4 }),
      ),
    ),
  );
  const look = { className: "area", fillColor: "url(#hatch)", fillOpacity: 1 };
  outlines = outlinedHubs().map((hub) => ({ hub, polygon: L.polygon((hub.area || []).map(ringsOf), look) }));
  for (const { hub, polygon } of outlines)
    polygon.on("click", (event) => {
      if (!isFilled(hub)) return;
      L.DomEvent.stopPropagation(event);
      state.set({ hub: hub.id, centre: null });
    });
  show(map);
}

export function show(map: Leaflet.Map) {
  const { layers, hub } = state.values;
  const passed = filters.passed();
  // of a list of areas the outlines are borders, which the map has, unless they came with the list, as its pins did
  const areOwn = (of: Hub) => of.place.status === "pinned";
  const areList = outlines.filter(({ hub: of }) => !areOwn(of)).length * 2 > hubCount();
  for (const { hub: of, polygon } of outlines) {
    if ((!passed || passed[hubNumber(of)]) && (isFilled(of) || areOwn(of) || !areList)) areas.addLayer(polygon);
    else areas.removeLayer(polygon);
  }
  for (const { hub: of, polygon } of outlines) paint(of, polygon);
  if (layers.areas) areas.addTo(map);
  else areas.remove();
  rings.clearLayers().addTo(map);
  left = null;
  for (const row of ringed(map, layers.precision, hub)) {
    if (row.lat === null || row.lon === null || !row.place.precision_km) continue;
    L.circle([row.lat, row.lon], {
      radius: row.place.precision_km * 1000,
      className: row.id === hub ? "precision precision-open" : "precision",
      interactive: false,
      fill: false,
    }).addTo(rings);
  }
  for (const note of document.querySelectorAll(".rings-note")) note.textContent = told();
}

/** Fill an area with the colour of its rate, or hatch it. */
function paint(hub: Hub, polygon: Leaflet.Polygon) {
  const filled = isFilled(hub);
  const look = filled ? { fillColor: colourOf(hub) ?? "none" } : { fillColor: "url(#hatch)" };
  polygon.setStyle({ ...look, fillOpacity: filled ? 0.85 : 1 });
  polygon.getElement()?.classList.toggle("area-filled", filled);
}

/** How many have a ring of those that should, where not all do. */
let left: { n: number; all: number } | null = null;

/** What is not drawn, in words. */
function told(): string {
  if (!left) return "";
  const [n, all] = [number(left.n), number(left.all)];
  return t("Rings for {n} of {all} hubs in view, the largest first; zoom in for the others.", { n, all });
}

/**
 * A place for these words, which follow the map.
 * @param name of its class
 */
export function note(name: string) {
  return el("span", { class: `${name} rings-note` }, told());
}

/* More rings than that are neither told apart nor drawn in time. */
const MOST_RINGS = 2000;

/** Hubs whose precision is drawn: the open one, or all; of many hubs those in view, the largest first. */
function ringed(map: Leaflet.Map, all: boolean, open: string | null): Hub[] {
  const one = findHub(open);
  if (!all) return one ? [one] : [];
  if (!areMany()) return filters.passing();
  const view = map.getBounds();
  const near = canvasMarks.seenNow().map((i) => canvasMarks.markOf(i).hub);
  const precise = near.filter((hub) => hub.place.precision_km && view.contains([hub.lat, hub.lon]));
  const seen: Hub[] = precise.slice(0, MOST_RINGS);
  if (seen.length < precise.length) left = { n: seen.length, all: precise.length };
  return one && !seen.includes(one) ? [...seen, one] : seen;
}

/**
 * What a hub takes of the map: its point, and its outline where it is an area.
 * @returns degrees
 */
export function extent(hub: PlacedHub): [number, number][] {
  const outline = (hub.area || []).flatMap((polygon) => ringsOf(polygon).flat());
  return [[hub.lat, hub.lon], ...outline];
}

export const count = (): number => outlinedHubs().length;
