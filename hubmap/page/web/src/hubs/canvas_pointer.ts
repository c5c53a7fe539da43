/**
 * The pointer over many hubs: what lies below it says its name, a click or a touch opens it.
 */

import type * as Leaflet from "leaflet";
import { el } from "../base/dom";
import { number, pick, t } from "../base/language";
import { data } from "../data/document";
import * as state from "../data/state";
import * as wording from "../data/wording";
import { theMap } from "../map/the_map";
import { releaseView } from "../map/view_hold";
import * as canvasCursor from "./canvas_cursor";
import * as canvasMarks from "./canvas_marks";
import { choose, closeChooser } from "./chooser";
import { markWords } from "./hub_words";
import { SAME_TAP_PX, tapped } from "./nearest_mark";
import type { Hub } from "../schema";

/* Fingers need a target of 24 pixels across, the mouse less. */
const TOUCH_PX = 24;
const MOUSE_PX = 4;
/* A mouse tells centres apart that are as far from each other as circles that are drawn as two. */
const SAME_CLICK_PX = 3;
/* More at once, and it can't be seen where one has come to. */
const MOST_STEPS = 2;
/* Sums of parts have no more decimals than figures have. */
const MOST_DECIMALS = 3;

let tip: HTMLElement;
let touched = false;

/** Open the hub that a tap means, or ask which of several. */
function click({ containerPoint }: Leaflet.LeafletMouseEvent) {
  closeChooser();
  const cell = canvasMarks.cellAt(containerPoint);
  if (cell) return cell.hub ? open(cell.hub) : approach(cell);
  if (canvasMarks.density(theMap().getZoom())) return;
  hide();
  const near = canvasMarks.hits(containerPoint, TOUCH_PX).map(canvasMarks.markOf);
  const found = tapped(near, containerPoint, touched ? SAME_TAP_PX : SAME_CLICK_PX);
  if (found.length > 1)
    return choose(
      theMap(),
      containerPoint,
      found.map(({ hub }) => hub),
    );
  const [chosen] = found;
  if (chosen) open(chosen.hub);
}

function open(hub: Hub) {
  hide();
  canvasCursor.focus(canvasMarks.number(hub.id));
  state.set({ hub: hub.id, centre: null });
}

/** Go nearer to the hubs of a cell, as far as they are told apart. */
function approach(cell: { x: number; y: number }) {
  const map = theMap();
  const steps = canvasMarks.nearer(map.getZoom()) ?? MOST_STEPS;
  hide();
  releaseView();
  map.setView(map.containerPointToLatLng(L.point(cell)), map.getZoom() + Math.min(steps, MOST_STEPS));
}

/** What is below the pointer, in words, and its place. */
function overHub(point: Leaflet.Point) {
  // the one that a click would open
  const near = canvasMarks.hits(point, MOUSE_PX).map(canvasMarks.markOf);
  const [meant] = tapped(near, point, SAME_CLICK_PX);
  if (!meant) return null;
  const { at, hub, point: there, radius } = meant;
  const others = canvasMarks.pile(at).length - 1;
  const more = others > 0 ? ` ${t("(and {n} more at this point)", { n: number(others) })}` : "";
  return { text: markWords(hub, state.values.metric) + more, there, radius };
}

/** The same of a cell: the sum of its figures, and of how many hubs it is. */
function overCell(point: Leaflet.Point) {
  const there = canvasMarks.cellAt(point);
  if (!there) return null;
  const { metric } = state.values;
  if (there.hub) return { text: markWords(there.hub, metric), there, radius: there.radius };
  const counted = t("{n} hubs, {k} with a figure", { n: number(there.places), k: number(there.figured) });
  const isSummed = there.figured > 0 && wording.metric(metric).kind !== "rate";
  const sum = `${number(there.sum, MOST_DECIMALS)} ${pick(wording.metric(metric).unit)}`.trim();
  const said = data.metrics.length ? counted : t("{n} hubs", { n: number(there.places) });
  const text = `${isSummed ? `${t("Sum: {sum}", { sum })} (${said})` : said}. ${t("Click to come nearer.")}`;
  return { text, there, radius: there.radius };
}

function hover(map: Leaflet.Map, point: Leaflet.Point) {
  const found = canvasMarks.density(map.getZoom()) ? overCell(point) : overHub(point);
  map.getContainer().classList.toggle("over-hub", found !== null);
  if (!found) return hide();
  const { text, there, radius } = found;
  tip.textContent = text;
  tip.hidden = false;
  const { x, y } = map.getSize();
  // beside the circle, on the side that has room, and never beyond an edge
  const beside = there.x > x * 0.6 ? there.x - radius - tip.offsetWidth - 8 : there.x + radius + 8;
  const left = Math.max(4, Math.min(beside, x - tip.offsetWidth - 4));
  const top = Math.min(Math.max(4, there.y - tip.offsetHeight / 2), y - tip.offsetHeight - 4);
  tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}

function hide() {
  tip.hidden = true;
}

export function add(map: Leaflet.Map) {
  tip = el("div", { class: "hub-tip card", "aria-hidden": "true", hidden: true });
  const box = map.getContainer();
  box.append(tip);
  let waiting = 0;
  map.on("mousemove", ({ containerPoint }: Leaflet.LeafletMouseEvent) => {
    if (touched || map.dragging?.moving?.()) return;
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => hover(map, containerPoint));
  });
  map.on("mouseout zoomstart movestart", () => {
    cancelAnimationFrame(waiting);
    hide();
  });
  map.on("click", click);
  box.addEventListener(
    "pointerdown",
    (event: PointerEvent) => {
      touched = event.pointerType === "touch";
      // what the mouse was told before does not stay under a finger
      if (touched) hide();
    },
    { capture: true },
  );
}
