/**
 * Few hubs: every one an element of its own, with its circle and its name.
 */

import type * as Leaflet from "leaflet";
import { around, textWidth, type Boxes } from "../base/boxes";
import { el, svg } from "../base/dom";
import { isolated } from "../base/direction";
import { number, say, t } from "../base/language";
import * as filters from "../data/filters";
import { headline } from "../data/headlines";
import { allHubs, isPlaced, type PlacedHub } from "../data/lookup";
import * as wording from "../data/wording";
import * as state from "../data/state";
import { elementMarker } from "../map/element_marker";
import * as placeLabels from "../map/place_labels";
import { theMap } from "../map/the_map";
import type { Quantity } from "../schema";
import { bearing } from "./bearings";
import { drawCircle } from "./circle_drawing";
import { bounds, factor, radiusOf } from "./circle_scale";
import { colourOf } from "./colouring";
import { choose, closeChooser } from "./chooser";
import { tapped } from "./nearest_mark";
import { markWords } from "./hub_words";
import { leastCovered, type Spot, seatLabel } from "./label_seats";

const TARGET_PX = 24;

export interface Mark {
  hub: PlacedHub;
  marker: Leaflet.Marker;
  button: HTMLButtonElement;
  drawing: SVGElement;
  name: HTMLElement;
  radius: number;
  figure: Quantity | null;
  point: Leaflet.Point;
  /** where it stands beside its point, in pixels */
  fan: { x: number; y: number };
  /** which it is of how many at its point */
  pile: { i: number; n: number } | null;
}

let marks: Mark[] = [];
let group: Leaflet.LayerGroup;

/** Open the hub that a tap means, or ask which; a key opens just the hub that has the focus. */
function open(hub: PlacedHub, event: MouseEvent) {
  if (event.detail === 0) return state.set({ hub: hub.id, centre: null });
  tap(theMap().mouseEventToContainerPoint(event));
}

function tap(point: Leaflet.Point) {
  closeChooser();
  const found = tapped(
    marks.filter(({ button }) => !button.hidden),
    point,
  );
  if (found.length > 1)
    return choose(
      theMap(),
      point,
      found.map(({ hub }) => hub),
    );
  if (found[0]) state.set({ hub: found[0].hub.id, centre: null });
}

function make(hub: PlacedHub): Mark {
  const name = el("span", { class: "hub-name", "aria-hidden": "true" });
  const drawing: SVGElement = svg("svg");
  const button = el(
    "button",
    {
      type: "button",
      class: "hub-mark",
      "data-hub": hub.id,
      onclick: (event: MouseEvent) => open(hub, event),
    },
    drawing,
    name,
  );
  if (hub.lists.length) button.classList.add("hub-listed");
  const marker = elementMarker([hub.lat, hub.lon], button);
  // a click or a key on a mark is not one on the map
  L.DomEvent.on(button, "click dblclick keydown", L.DomEvent.stopPropagation);
  const point = L.point(0, 0);
  return { hub, marker, button, drawing, name, radius: 0, figure: null, point, fan: { x: 0, y: 0 }, pile: null };
}

/* Marks at one point stand in a ring, so far apart that each can be tapped; more than that are chosen from. */
const APART_PX = 20;
const MOST_IN_RING = 12;

/** Marks at one and the same point stand around it. */
function fanOut(): void {
  const piles = new Map<string, Mark[]>();
  for (const mark of marks) {
    const point = `${mark.hub.lat},${mark.hub.lon}`;
    piles.set(point, [...(piles.get(point) ?? []), mark]);
  }
  for (const pile of [...piles.values()].filter(({ length }) => length > 1)) {
    const n = pile.length;
    const ring = n > MOST_IN_RING ? 0 : APART_PX / 2 / Math.sin(Math.PI / n);
    for (const [at, mark] of pile.entries()) {
      const turn = (at / n) * 2 * Math.PI - Math.PI / 2;
      mark.fan = { x: ring * Math.cos(turn), y: ring * Math.sin(turn) };
      mark.pile = { i: at + 1, n };
    }
  }
}

export function add(map: Leaflet.Map) {
  group = L.layerGroup().addTo(map);
  marks = allHubs().filter(isPlaced).map(make);
  fanOut();
  for (const mark of marks) mark.marker.addTo(group);
  map.on("click", ({ containerPoint }) => tap(containerPoint));
  map.on("movestart", closeChooser);
  map.getPane("markerPane")?.setAttribute("role", "group");
}

let drawn = "";

/** Give every mark its figure's circle at a zoom, the largest lowest. */
export function size(zoom: number) {
  const { metric, layers, hub, year, language, colour } = state.values;
  // dragging the map changes nothing of what the marks show
  const now = [metric, year, language, colour, factor(zoom)].join("|");
  if (now !== drawn) for (const mark of marks) resize(mark, metric, zoom);
  const shown = new Set(filters.passing());
  for (const mark of marks) {
    mark.button.hidden = !layers.hubs || !shown.has(mark.hub) || (!mark.figure && !layers.unfigured);
    mark.button.classList.toggle("hub-selected", mark.hub.id === hub);
    mark.button.setAttribute("aria-pressed", String(mark.hub.id === hub));
  }
  if (now === drawn) return;
  drawn = now;
  const order = [...marks].sort((a, b) => b.radius - a.radius);
  for (const [rank, mark] of order.entries()) mark.marker.setZIndexOffset(rank * 2000);
}

function resize(mark: Mark, metric: string, zoom: number) {
  const found = headline(mark.hub, metric);
  mark.figure = found?.figure ?? null;
  mark.radius = radiusOf(mark.hub, zoom);
  const drawing = found
    ? drawCircle(mark.radius, found.observation.covers || "hub", bounds(found.figure, metric, zoom))
    : drawCircle(mark.radius, null);
  const colour = colourOf(mark.hub);
  if (colour)
    for (const circle of drawing.querySelectorAll<SVGElement>(".hub-circle, .hub-hollow")) circle.style.fill = colour;
  mark.drawing.replaceWith(drawing);
  mark.drawing = drawing;
  const side = Math.max(TARGET_PX, Math.ceil(mark.radius * 2));
  Object.assign(mark.button.style, {
    width: `${side}px`,
    height: `${side}px`,
    marginLeft: `${mark.fan.x - side / 2}px`,
    marginTop: `${mark.fan.y - side / 2}px`,
  });
  const { pile } = mark;
  const which = pile ? t("{i} of {n} at this point", { i: number(pile.i), n: number(pile.n) }) : "";
  const said = [markWords(mark.hub, metric), which].filter(Boolean).join("; ");
  mark.button.setAttribute("aria-label", [said, bearing(mark.hub)].filter(Boolean).join("; "));
  mark.button.title = said;
}

/** Take the circles' places. */
export function occupy(map: Leaflet.Map, boxes: Boxes) {
  for (const mark of marks) {
    mark.point = map.latLngToContainerPoint([mark.hub.lat, mark.hub.lon]).add([mark.fan.x, mark.fan.y]);
    if (!mark.button.hidden) boxes.take(around(mark.point.x, mark.point.y, mark.radius * 1.7, mark.radius * 1.7));
  }
}

/** Put the names where there is room, those of listed hubs first. */
export function name(boxes: Boxes, names: Boxes) {
  const { hub } = state.values;
  const rank = (m: Mark) => (m.hub.id === hub ? 2 : 0) + (m.hub.lists.length ? 1 : 0);
  const near = (m: Mark) =>
    m.point.x > -200 && m.point.y > -200 && m.point.x < boxes.size.x + 200 && m.point.y < boxes.size.y + 200;
  const order = [...marks]
    .filter((m) => !m.button.hidden && near(m))
    .sort((a, b) => rank(b) - rank(a) || b.radius - a.radius);
  const shown = marks.filter((m) => !m.button.hidden);
  for (const mark of order) put(mark, boxes, names, shown);
}

/** A name with its figure where there is room, else alone; those of listed hubs are always there. */
function put(mark: Mark, boxes: Boxes, names: Boxes, shown: Mark[]) {
  const isListed = mark.hub.lists.length > 0;
  const size = isListed ? 13 : 11.5;
  const bare = say(mark.hub, "name");
  const texts = mark.figure ? [`${isolated(bare)} ${wording.quantity(mark.figure)}`, bare] : [bare];
  const wide = (text: string) => textWidth(text, `${isListed ? 700 : 600} ${size}px ${placeLabels.SANS}`) + 4;
  for (const text of texts) {
    const spot = seatLabel(mark, wide(text), size + 5, boxes, () => shown);
    if (spot) return write(mark, text, spot, wide(text), size + 5, [boxes, names]);
  }
  const spot = isListed ? leastCovered(mark, wide(bare), size + 5, boxes, names) : null;
  if (spot) return write(mark, bare, spot, wide(bare), size + 5, [boxes, names]);
  mark.name.textContent = bare;
  mark.name.classList.add("hub-name-away");
}

function write(mark: Mark, text: string, spot: Spot, width: number, height: number, taken: Boxes[]) {
  mark.name.textContent = text;
  mark.name.classList.remove("hub-name-away");
  for (const boxes of taken) boxes.take(around(mark.point.x + spot.x, mark.point.y + spot.y, width, height));
  mark.name.style.transform = `translate(-50%, -50%) translate(${spot.x}px, ${spot.y}px)`;
}

export function focus(id: string) {
  marks.find((mark) => mark.hub.id === id)?.button.focus();
}

export const mark = (id: string): Mark | null => marks.find((one) => one.hub.id === id) ?? null;
