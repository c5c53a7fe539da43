/**
 * Where the map looks: the limits, the listed hubs, all of Indonesia.
 */

import type * as Leaflet from "leaflet";
import { data } from "../data/document";
import { hubReader, hubsOf, type PlacedHub, placedOnes, pointsOfHubs, type Some, someOf } from "../data/lookup";
import { holdView, refitView, releaseView } from "../map/view_hold";
import * as areaOutlines from "./area_outlines";
import { areMany, radiusOf } from "./circle_scale";
import * as hubLayer from "./hub_layer";

const INDONESIA = L.latLngBounds([-11.2, 94.9], [6.3, 141.1]);
/* Names stand beside marks, zoom buttons and scale in corners: no mark lies below them in the first view. */
const EDGE_PX = 34;
const SMALL_EDGE_PX = 15;
const SCALE_PX = 30;
const BUTTONS_PX = 50;
const SMALL_PX = 560;
const NEAREST = 10;
const ZOOM_STEP = 0.25;
/* The base map has no more to show; places that crowd are told apart from nearer. */
const NEAREST_OF_FEW = 13;
const NEAREST_OF_MANY = 17;
const EDGE_OF_CIRCLE_PX = 4;
/* Of more hubs the circles are too small to reach over an edge. */
const MOST_WHOLE = 2000;

/* Leaflet measures the map by itself when the window changes: what it was fitted to is kept here. */
let fittedTo: Leaflet.Point | null = null;

/** Look somewhere, and fit the map to the same again when its room changes. */
function hold(map: Leaflet.Map, fit: (map: Leaflet.Map) => void): void {
  fittedTo = map.getSize();
  holdView(fit);
}

/** Whether the data lie outside the base map of Indonesia. */
export const isAbroad = (): boolean => data.view.base === "world";

/** Hubs that are on a list, or all where there is none. */
function listed(): Some {
  const placed = placedOnes();
  if (data.view.look === "all" || !data.lists.length) return placed;
  const lists = hubReader("lists");
  const { lat } = pointsOfHubs();
  const chosen = someOf(
    Uint8Array.from(lat, (at, hub) => Number(!Number.isNaN(at) && (lists(hub) as string[]).length > 0)),
  );
  return chosen.count ? chosen : placed;
}

/** The padding within which a point is seen. */
export function room(map: Leaflet.Map): Leaflet.PanInsideOptions {
  const edge = map.getSize().x < SMALL_PX ? 30 : 60;
  return { paddingTopLeft: [edge, edge], paddingBottomRight: [edge, edge] };
}

/** What is to be seen first: the middle of the marks where strays lie far off, else all that is listed. */
function firstHubs(): Some {
  const { bounds } = data.view;
  if (!bounds) return listed();
  const [west = 0, south = 0, east = 0, north = 0] = bounds;
  const { lat, lon } = pointsOfHubs();
  const isWithin = (y: number, x: number) => y >= south && y <= north && x >= west && x <= east;
  return someOf(Uint8Array.from(lat, (y, at) => Number(isWithin(y, lon[at]))));
}

/** Where a hub is to be seen, in degrees: its point and its outline. */
function firstBounds(some: Some, whole: PlacedHub[]): Leaflet.LatLngBounds {
  const { bounds } = data.view;
  const [west = 0, south = 0, east = 0, north = 0] = bounds ?? [];
  if (bounds) return L.latLngBounds([south, west], [north, east]);
  return some.count > MOST_WHOLE ? boundsOf(some) : L.latLngBounds(whole.flatMap(areaOutlines.extent));
}

/** The same of many, whose outlines add nothing that is seen. */
function boundsOf({ mask }: Some): Leaflet.LatLngBounds {
  let [south, west, north, east] = [90, 180, -90, -180];
  const { lat, lon } = pointsOfHubs();
  for (let at = 0; at < lat.length; at++) {
    // of a hub without a place no comparison holds
    if (mask && !mask[at]) continue;
    if (lat[at] < south) south = lat[at];
    if (lat[at] > north) north = lat[at];
    if (lon[at] < west) west = lon[at];
    if (lon[at] > east) east = lon[at];
  }
  return L.latLngBounds([south, west], [north, east]);
}

/** Pixels that are left free around points: left and above, right and below. */
function margins(map: Leaflet.Map): { paddingTopLeft: Leaflet.PointTuple; paddingBottomRight: Leaflet.PointTuple } {
  const { x, y } = map.getSize();
  const across = x < SMALL_PX ? SMALL_EDGE_PX : EDGE_PX;
  const along = y < SMALL_PX ? SMALL_EDGE_PX : EDGE_PX;
  const beside: Leaflet.PointTuple = [Math.max(across, BUTTONS_PX), Math.max(along, SCALE_PX)];
  return { paddingTopLeft: [across, along], paddingBottomRight: beside };
}

/** The part of the world at a zoom that points with their margins and circles take, in pixels. */
function taken(map: Leaflet.Map, points: Leaflet.LatLngBounds, hubs: PlacedHub[], zoom: number): Leaflet.Bounds {
  const { paddingTopLeft, paddingBottomRight } = margins(map);
  const at = (point: Leaflet.LatLngExpression) => map.project(point, zoom);
  const box = L.bounds(
    at(points.getNorthWest()).subtract(paddingTopLeft),
    at(points.getSouthEast()).add(paddingBottomRight),
  );
  for (const hub of hubs) {
    const reach = radiusOf(hub, zoom) + EDGE_OF_CIRCLE_PX;
    const { x, y } = hubLayer.markOf(hub.id)?.fan ?? { x: 0, y: 0 };
    const middle = at([hub.lat, hub.lon]).add([x, y]);
    box.extend(middle.subtract([reach, reach]));
    box.extend(middle.add([reach, reach]));
  }
  return box;
}

/** The first view: as near as all circles are whole, and in the middle of what they take. */
export function hubs(map: Leaflet.Map): void {
  const shown = firstHubs();
  const whole = shown.count > MOST_WHOLE ? [] : (hubsOf(shown) as PlacedHub[]);
  const points = firstBounds(shown, whole);
  if (!points.isValid()) {
    map.fitBounds(INDONESIA, { animate: false });
    return;
  }
  const { paddingTopLeft, paddingBottomRight } = margins(map);
  const padding = L.point(paddingTopLeft).add(paddingBottomRight);
  const room = map.getSize();
  let zoom = Math.min(NEAREST, map.getBoundsZoom(points, false, padding));
  let box = taken(map, points, whole, zoom);
  while (zoom > map.getMinZoom() && (box.getSize().x > room.x || box.getSize().y > room.y)) {
    zoom -= ZOOM_STEP;
    box = taken(map, points, whole, zoom);
  }
  map.setView(map.unproject(box.getCenter(), zoom), zoom, { animate: false });
  hold(map, hubs);
}

export function all(map: Leaflet.Map): void {
  map.fitBounds(INDONESIA, { animate: false, padding: [4, 4] });
  hold(map, all);
}

/**
 * Look at a point, and go on looking there when the map's room changes.
 * @param view zoom, lat, lon
 */
export function at(map: Leaflet.Map, [zoom, lat, lon]: [number, number, number]) {
  map.setView([lat, lon], zoom, { animate: false });
  hold(map, () => map.setView([lat, lon], zoom, { animate: false }));
}

/**
 * The map's room has changed: what it was fitted to is fitted again, else what is seen stays where it is.
 */
export function refit(map: Leaflet.Map) {
  map.invalidateSize({ animate: false, pan: false });
  const size = map.getSize();
  // who begins to watch the room is told of it once, though nothing has changed
  if (fittedTo?.equals(size)) return;
  fittedTo = size;
  refitView(map);
}

export function limit(map: Leaflet.Map) {
  Object.assign(map.options, { zoomSnap: ZOOM_STEP, zoomDelta: 1, maxBoundsViscosity: 0.6, wheelPxPerZoomLevel: 90 });
  // the whole country always fits, on a phone too
  const least = isAbroad() ? 0 : Math.max(2, Math.min(4.5, map.getBoundsZoom(INDONESIA)));
  map.on("dragstart dblclick", releaseView);
  for (const moving of ["wheel", "touchmove"])
    map.getContainer().addEventListener(moving, releaseView, { passive: true });
  map.setMinZoom(least).setMaxZoom(areMany() ? NEAREST_OF_MANY : NEAREST_OF_FEW);
}

/** Keep the map near; only after the first view, because Leaflet slides back while the page is still put up. */
export function keep(map: Leaflet.Map) {
  if (!isAbroad()) map.setMaxBounds(INDONESIA.pad(0.5));
}
