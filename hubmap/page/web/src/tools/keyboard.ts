/**
 * The keyboard on the map: one tab stop, arrow keys to the next mark in that direction.
 */

import type * as Leaflet from "leaflet";
import * as canvasCursor from "../hubs/canvas_cursor";
import { areMany } from "../hubs/circle_scale";
import { releaseView } from "../map/view_hold";

/** Unit vectors on the screen. */
const ARROWS: Record<string, [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Marks that can be reached now. */
function stops(pane: HTMLElement): HTMLElement[] {
  return [...(pane.querySelectorAll(".hub-mark, .centre-mark") as NodeListOf<HTMLElement>)].filter(
    (mark) => !mark.hidden,
  );
}

function middle(mark: Element) {
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
}

/**
 * How far a way it is to a point in a direction; what lies aside counts as further away.
 * @param dx pixels
 * @param dy pixels
 * @returns infinite where the point does not lie in that direction
 */
export function cost(dx: number, dy: number, way: [number, number]): number {
  const ahead = dx * way[0] + dy * way[1];
  const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
  return ahead > 0.5 && aside <= ahead * 2 ? ahead + 2 * aside : Infinity;
}

/** The nearest mark in a direction. */
export function next(from: HTMLElement, marks: HTMLElement[], way: [number, number]): HTMLElement | null {
  const [x, y] = middle(from);
  let best = null;
  let least = Infinity;
  for (const mark of marks) {
    if (mark === from) continue;
    const [mx, my] = middle(mark);
    const far = cost(mx - x, my - y, way);
    if (far < least) [best, least] = [mark, far];
  }
  return best;
}

/** Go on from a mark: to the next element, or to the next of many hubs where that is nearer. */
function step(from: HTMLElement, marks: HTMLElement[], way: [number, number]): HTMLElement | null {
  const [x, y] = middle(from);
  const to = next(
    from,
    marks.filter((mark) => !mark.classList.contains("hub-cursor")),
    way,
  );
  const hub = areMany() ? canvasCursor.ahead([x, y], way) : null;
  if (to && hub) {
    const [mx, my] = middle(to);
    if (cost(mx - x, my - y, way) > hub.cost) return canvasCursor.step(hub.at);
  } else if (hub) return canvasCursor.step(hub.at);
  to?.focus({ preventScroll: true });
  return to;
}

/** One mark can be tabbed to: the one that had the focus, else the largest hub. */
export function rove(pane: HTMLElement) {
  const marks = stops(pane);
  const held = marks.find((mark) => mark === document.activeElement) || marks.find((mark) => mark.tabIndex === 0);
  for (const mark of pane.querySelectorAll<HTMLElement>(".hub-mark, .centre-mark")) mark.tabIndex = -1;
  const stop = held || marks[0];
  if (stop) stop.tabIndex = 0;
}

export function add(map: Leaflet.Map) {
  const pane = map.getPane("markerPane") as HTMLElement;
  // the map's own tab stop and its arrow keys would be a second one
  map.keyboard.disable();
  map.getContainer().removeAttribute("tabindex");
  pane.addEventListener("focusin", (event: FocusEvent) => {
    const mark = event.target as HTMLElement;
    if (!stops(pane).includes(mark)) return;
    for (const other of stops(pane)) other.tabIndex = other === mark ? 0 : -1;
  });
  pane.addEventListener(
    "keydown",
    (event: KeyboardEvent) => {
      const from = event.target as HTMLElement;
      if ("+=-".includes(event.key)) releaseView();
      if (event.key === "+" || event.key === "=") map.zoomIn();
      else if (event.key === "-") map.zoomOut();
      else if (event.key in ARROWS && stops(pane).includes(from)) {
        const to = step(from, stops(pane), ARROWS[event.key]);
        if (to) reveal(map, to);
        event.preventDefault();
      } else return;
      event.stopPropagation();
    },
    true,
  );
}

function reveal(map: Leaflet.Map, mark: HTMLElement) {
  const [x, y] = middle(mark);
  const { left, top } = map.getContainer().getBoundingClientRect();
  const at = map.containerPointToLatLng([x - left, y - top]);
  releaseView();
  map.panInside(at, { padding: [60, 60], animate: !window.matchMedia("(prefers-reduced-motion: reduce)").matches });
}
