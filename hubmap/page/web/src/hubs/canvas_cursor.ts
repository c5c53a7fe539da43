/**
 * The keyboard's place among many hubs: one button that stands at one of them and moves to others.
 */

import type * as Leaflet from "leaflet";
import { cost, type Way } from "../base/directions";
import { el } from "../base/dom";
import { announce } from "../base/live_region";
import * as state from "../data/state";
import { elementMarker } from "../map/element_marker";
import { theMap } from "../map/the_map";
import * as canvasMarks from "./canvas_marks";
import { markWords, nextOfPile } from "./hub_words";

const TARGET_PX = 24;

let button: HTMLButtonElement;
let marker: Leaflet.Marker;
let at: number | null = null;

/** Stand at a hub. */
function move(to: number) {
  at = to;
  const { hub } = canvasMarks.markOf(to);
  marker.setLatLng([hub.lat, hub.lon]);
  draw();
}

/** Where the hub that it stood at is shown no more it goes to the largest, one in view before others. */
function settle() {
  if (at !== null && canvasMarks.isShown(at)) return;
  const next = canvasMarks.firstShown();
  at = null;
  if (next !== undefined) move(next);
}

/** Name, size and state of the button as they are now. */
export function draw() {
  settle();
  button.hidden = at === null;
  if (at === null) return;
  const { hub, radius } = canvasMarks.markOf(at);
  const side = Math.max(TARGET_PX, Math.ceil(radius * 2) + 4);
  Object.assign(button.style, {
    width: `${side}px`,
    height: `${side}px`,
    marginLeft: `${-side / 2}px`,
    marginTop: `${-side / 2}px`,
  });
  button.dataset.hub = hub.id;
  button.setAttribute("aria-label", markWords(hub, state.values.metric));
  button.setAttribute("aria-pressed", String(hub.id === state.values.hub));
}

/**
 * The nearest shown hub in a direction.
 * @param from x, y on the screen
 */
export function ahead([x, y]: number[], way: Way): { at: number; cost: number } | null {
  const { left, top } = theMap().getContainer().getBoundingClientRect();
  return canvasMarks.cheapest((to, down) => cost(to + left - x, down + top - y, way), at);
}

export function focus(to: number | undefined) {
  if (to === undefined) return;
  move(to);
  button.focus({ preventScroll: true });
}

/** Step to a hub and say what it is, because the focus does not leave the button. */
export function step(to: number) {
  focus(to);
  announce(button.getAttribute("aria-label"));
  return button;
}

export function add(map: Leaflet.Map) {
  button = el("button", {
    type: "button",
    class: "hub-mark hub-cursor",
    tabindex: 0,
    hidden: true,
    // hubs at the same point are reached by opening again
    onclick: () => {
      if (at === null) return;
      const { hub } = canvasMarks.markOf(at);
      const chosen = nextOfPile(canvasMarks.pile(at), hub);
      focus(canvasMarks.number(chosen.id));
      state.set({ hub: chosen.id, centre: null });
    },
  });
  L.DomEvent.on(button, "click dblclick keydown", L.DomEvent.stopPropagation);
  marker = elementMarker([0, 0], button, 300000).addTo(map);
}
