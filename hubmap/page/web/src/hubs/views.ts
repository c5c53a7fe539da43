/**
 * Where the map looks: the limits, the listed hubs, all of Indonesia.
 */

import type * as Leaflet from "leaflet";
import { data } from "../data/document";
import { placedHubs } from "../data/lookup";
import { holdView, refitView, releaseView } from "../map/view_hold";
import * as areaOutlines from "./area_outlines";

const INDONESIA = L.latLngBounds([-11.2, 94.9], [6.3, 141.1]);
/* Names stand beside marks, zoom buttons and scale in corners: no mark lies below them in the first view. */
const EDGE_PX = 34;
const SMALL_EDGE_PX = 15;
const SCALE_PX = 30;
const BUTTONS_PX = 50;
const SMALL_PX = 560;
const NEAREST = 10;

/** Whether the data lie outside the base map of Indonesia. */
export const isAbroad = (): boolean => data.view.base === "world";

/** Hubs that are on a list, or all where there is none. */
function listed() {
  const placed = placedHubs();
  const chosen = data.view.look === "all" ? [] : placed.filter((hub) => hub.lists.length);
  return chosen.length ? chosen : placed;
}

/** The padding within which a point is seen. */
export function room(map: Leaflet.Map): Leaflet.PanInsideOptions {
  const edge = map.getSize().x < SMALL_PX ? 30 : 60;
  return { paddingTopLeft: [edge, edge], paddingBottomRight: [edge, edge] };
}

/** What is to be seen first: the middle of the marks where strays lie far off, else all that is listed. */
function firstBounds(): Leaflet.LatLngBounds {
  const { bounds } = data.view;
  if (bounds) {
    const [west = 0, south = 0, east = 0, north = 0] = bounds;
    return L.latLngBounds([south, west], [north, east]);
  }
  const points = L.latLngBounds([]);
  for (const hub of listed()) for (const point of areaOutlines.extent(hub)) points.extend(point);
  return points;
}

export function hubs(map: Leaflet.Map): void {
  const points = firstBounds();
  if (!points.isValid()) {
    map.fitBounds(INDONESIA, { animate: false });
    return;
  }
  const { x, y } = map.getSize();
  const across = x < SMALL_PX ? SMALL_EDGE_PX : EDGE_PX;
  const along = y < SMALL_PX ? SMALL_EDGE_PX : EDGE_PX;
  map.fitBounds(points, {
    animate: false,
    paddingTopLeft: [across, along],
    paddingBottomRight: [Math.max(across, BUTTONS_PX), Math.max(along, SCALE_PX)],
    maxZoom: NEAREST,
  });
  holdView(hubs);
}

export function all(map: Leaflet.Map): void {
  map.fitBounds(INDONESIA, { animate: false, padding: [4, 4] });
  holdView(all);
}

/**
 * Look at a point, and go on looking there when the map's room changes.
 * @param view zoom, lat, lon
 */
export function at(map: Leaflet.Map, [zoom, lat, lon]: [number, number, number]) {
  map.setView([lat, lon], zoom, { animate: false });
  holdView(() => map.setView([lat, lon], zoom, { animate: false }));
}

/**
 * The map's room has changed: what it was fitted to is fitted again, else what is seen stays where it is.
 */
export function refit(map: Leaflet.Map) {
  const before = map.getSize();
  map.invalidateSize({ animate: false, pan: false });
  // who begins to watch the room is told of it once, though nothing has changed
  if (!before.equals(map.getSize())) refitView(map);
}

export function limit(map: Leaflet.Map) {
  Object.assign(map.options, { zoomSnap: 0.25, zoomDelta: 1, maxBoundsViscosity: 0.6, wheelPxPerZoomLevel: 90 });
  // the whole country always fits, on a phone too
  const least = isAbroad() ? 1 : Math.max(2, Math.min(4.5, map.getBoundsZoom(INDONESIA)));
  map.on("dragstart", releaseView);
  map.getContainer().addEventListener("wheel", releaseView, { passive: true });
  map.setMinZoom(least).setMaxZoom(13);
}

/** Keep the map near; only after the first view, because Leaflet slides back while the page is still put up. */
export function keep(map: Leaflet.Map) {
  if (!isAbroad()) map.setMaxBounds(INDONESIA.pad(0.5));
}
