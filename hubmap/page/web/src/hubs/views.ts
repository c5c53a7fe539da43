/**
 * Where the map looks: the limits, the listed hubs, all of Indonesia.
 */

import type * as Leaflet from "leaflet";
import { data } from "../data/document";
import { isPlaced } from "../data/lookup";
import { holdView, refitView, releaseView } from "../map/view_hold";
import * as areaOutlines from "./area_outlines";

const INDONESIA = L.latLngBounds([-11.2, 94.9], [6.3, 141.1]);
/* In the south there is room for the legend below the islands. */
const ROOM = L.latLngBounds([-36, 84], [20, 156]);

/** Hubs that are on a list, or all where there is none. */
function listed() {
  const placed = data.hubs.filter(isPlaced);
  const chosen = placed.filter((hub) => hub.lists.length);
  return chosen.length ? chosen : placed;
}

/**
 * The open legend lies on the sea below, so what is looked at moves up.
 * @returns pixels
 */
function legendHeight(map: Leaflet.Map, least: number): number {
  const legend = document.querySelector(".corner .legend[open]") as HTMLElement | null;
  const { x, y } = map.getSize();
  return legend && x >= 600 ? Math.max(least, Math.min(legend.offsetHeight + 20, y - 330)) : least;
}

/** The padding within which a point is seen, above the legend where it would lie behind it. */
export function room(map: Leaflet.Map, latlon: [number, number]): Leaflet.PanInsideOptions {
  const legend = document.querySelector(".legend[open]");
  const { x } = map.latLngToContainerPoint(latlon);
  const behind = legend && x < legend.getBoundingClientRect().right - map.getContainer().getBoundingClientRect().left;
  return { paddingTopLeft: [50, 60], paddingBottomRight: [50, behind ? legendHeight(map, 60) + 60 : 60] };
}

export function hubs(map: Leaflet.Map) {
  const points = L.latLngBounds([]);
  for (const hub of listed()) for (const point of areaOutlines.extent(hub)) points.extend(point);
  if (!points.isValid()) return all(map);
  const narrow = map.getSize().x < 600;
  map.fitBounds(points, {
    animate: false,
    paddingTopLeft: narrow ? [8, 100] : [6, 46],
    paddingBottomRight: [narrow ? 34 : 70, legendHeight(map, 60)],
    maxZoom: 10,
  });
  holdView(hubs);
}

export function all(map: Leaflet.Map) {
  map.fitBounds(INDONESIA, {
    animate: false,
    paddingTopLeft: [4, 4],
    paddingBottomRight: [4, legendHeight(map, 4) / 2],
  });
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
  Object.assign(map.options, { zoomSnap: 0.5, zoomDelta: 1, maxBoundsViscosity: 0.6, wheelPxPerZoomLevel: 90 });
  // the whole country always fits, on a phone too
  const least = Math.max(2, Math.min(4.5, map.getBoundsZoom(INDONESIA)));
  map.on("dragstart", releaseView);
  map.getContainer().addEventListener("wheel", releaseView, { passive: true });
  map.setMinZoom(least).setMaxZoom(13);
}

/**
 * Keep the map near Indonesia; only after the first view, because Leaflet slides back while the page is still put up.
 */
export function keep(map: Leaflet.Map) {
  map.setMaxBounds(ROOM);
}
