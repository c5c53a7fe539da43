/**
 * Who draws the hubs: elements where they are few, else a canvas.
 */

import type * as Leaflet from "leaflet";
import type { Boxes } from "../base/boxes";
import type { PlacedHub } from "../data/lookup";
import * as canvasCursor from "./canvas_cursor";
import * as canvasMarks from "./canvas_marks";
import * as canvasPointer from "./canvas_pointer";
import { areMany } from "./circle_scale";
import * as elementMarks from "./element_marks";

/** A hub on the screen. */
export type Mark = { hub: PlacedHub; radius: number; point: Leaflet.Point; fan?: { x: number; y: number } };

interface Drawer {
  add(map: Leaflet.Map): void;
  size(zoom: number): void;
  occupy(map: Leaflet.Map, boxes: Boxes): void;
  name(boxes: Boxes, names: Boxes): void;
  mark(id: string): Mark | null;
}

const elements: Drawer = {
  add: elementMarks.add,
  size: elementMarks.size,
  occupy: elementMarks.occupy,
  name: elementMarks.name,
  mark: elementMarks.mark,
};
const canvas: Drawer = {
  add: canvasMarks.add,
  size: canvasMarks.size,
  occupy: canvasMarks.occupy,
  name: canvasMarks.name,
  mark: canvasMarks.mark,
};

const drawer = (): Drawer => (areMany() ? canvas : elements);

export function addHubs(map: Leaflet.Map): void {
  drawer().add(map);
  if (!areMany()) return;
  canvasPointer.add(map);
  canvasCursor.add(map);
}

/** Give every mark its figure's circle at a zoom, the largest lowest. */
export const sizeHubs = (zoom: number): void => drawer().size(zoom);

/** Take the circles' places. */
export const occupy = (map: Leaflet.Map, boxes: Boxes): void => drawer().occupy(map, boxes);

/** Put the names where there is room, and keep the room that they take. */
export function nameHubs(boxes: Boxes, names: Boxes): void {
  drawer().name(boxes, names);
  if (areMany()) canvasCursor.draw();
}

/** Hubs counted in hexagons where there are too many to tell their circles apart; else null. */
export const density = (zoom: number | null) => (areMany() && zoom !== null ? canvasMarks.density(zoom) : null);

export function focusHub(id: string): void {
  if (areMany()) canvasCursor.focus(canvasMarks.number(id));
  else elementMarks.focus(id);
}

/** The mark of a hub. */
export const markOf = (id: string): Mark | null => drawer().mark(id);
