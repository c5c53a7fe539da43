/**
 * Starts the page: puts the parts together and draws the scene whenever view or state change.
 */

import { readBlock } from "./base/blocks";
import { Boxes } from "./base/boxes";
import { el } from "./base/dom";
import { t } from "./base/language";
import { afterwards, drawnBy } from "./base/scene";
import { onPaper, renewTheme } from "./base/theme";
import * as address from "./data/address";
import { findHub, isPlaced } from "./data/lookup";
import * as packedColumns from "./data/packed_columns";
import * as state from "./data/state";
import * as areaOutlines from "./hubs/area_outlines";
import * as centreTrays from "./hubs/centre_trays";
import { areMany } from "./hubs/circle_scale";
import * as coverage from "./hubs/coverage";
import * as hubLayer from "./hubs/hub_layer";
import * as views from "./hubs/views";
import type { BaseTiles } from "./map/base_tiles";
import * as baseTiles from "./map/base_tiles";
import * as motion from "./map/motion";
import * as onlineTiles from "./map/online_tiles";
import * as placeLabels from "./map/place_labels";
import { theMap } from "./map/the_map";
import * as hubSheet from "./side/hub_sheet";
import * as hubTable from "./side/hub_table";
import * as legend from "./side/legend";
import * as sidebar from "./side/sidebar";
import * as storyHead from "./side/story_head";
import type { BaseMapBlock } from "./schema";
import * as announcer from "./tools/announcer";
import * as embedding from "./tools/embedding";
import * as keyboard from "./tools/keyboard";
import * as printing from "./tools/printing";
import * as search from "./tools/search";
import * as toolbar from "./tools/toolbar";

// from here on the style sheets lay out a map, not the table that stands in for it, which comes back if a step fails
const page = document.documentElement.classList;
const putBack = () => page.remove("starting");
page.add("scripted", "starting");
window.addEventListener("error", putBack);
window.addEventListener("unhandledrejection", putBack);

const map = theMap();

const part = (id: string) => document.getElementById(id) as HTMLElement;

/** Marks first, then the centres beside them, then names: each takes what room is left. */
function draw() {
  const boxes = new Boxes(map.getSize());
  const names = new Boxes(map.getSize());
  // the tools are not printed
  const cards = onPaper() ? [] : [".tools"];
  for (const card of cards) keepOff(boxes, document.querySelector(card));
  hubLayer.sizeHubs(map.getZoom());
  hubLayer.occupy(map, boxes);
  centreTrays.alone(map, boxes, names);
  hubLayer.nameHubs(boxes, names);
  centreTrays.beside(map, boxes, names);
  placeLabels.draw(map, boxes, state.values.layers.names);
  keyboard.rove(map.getPane("markerPane") as HTMLElement);
}

/** Names do not lie half behind what covers the map. */
function keepOff(boxes: Boxes, card: Element | null) {
  if (!card) return;
  const { left, top, right, bottom } = card.getBoundingClientRect();
  const at = map.getContainer().getBoundingClientRect();
  boxes.take({ x0: left - at.left, y0: top - at.top, x1: right - at.left, y1: bottom - at.top });
}

/** Look where the state says, or at the listed hubs. */
function look() {
  const { view } = state.values;
  if (view) views.at(map, view);
  else views.hubs(map);
  remember();
}

function remember() {
  const { lat, lng } = map.getCenter();
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  state.set({ zoom: map.getZoom(), view: [map.getZoom(), round(lat), round(lng)] });
}

/** @param unknown parts of the address that were not understood */
function notice(unknown: string[]) {
  document.querySelector(".notice")?.remove();
  if (!unknown.length) return;
  const note = el(
    "p",
    { class: "notice", role: "alert" },
    t("Not understood in the link, so left out: {parts}", { parts: unknown.join(", ") }),
    el("button", { type: "button", class: "close", "aria-label": t("Close"), onclick: () => note.remove() }, "×"),
  );
  part("stage").append(note);
}

function listen(base: BaseTiles) {
  map.on("moveend", () => {
    remember();
    draw();
    if (areMany() && state.values.layers.precision) areaOutlines.show(map);
  });
  map.on("resize", draw);
  new ResizeObserver(() => views.refit(map)).observe(part("stage"));
  state.on(["metric", "layers", "language", "hub", "filters", "year", "colour"], draw);
  state.on(["layers", "hub", "filters", "metric", "year", "colour"], () => areaOutlines.show(map));
  state.on(["hub"], () => requestAnimationFrame(reveal));
  state.on(["coverage", "filters"], () => coverage.draw(map));
  state.on(["layers"], () => {
    onlineTiles.show(map);
    show(base);
  });
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", () => recolour(base));
}

/** Draw everything anew in the colours that the style sheet gives now. */
function recolour(base: BaseTiles) {
  renewTheme();
  base.redraw();
  draw();
}

/** The open hub is not left behind the sheet or beyond the edge. */
function reveal() {
  const hub = findHub(state.values.hub);
  if (!hub || !isPlaced(hub)) return;
  map.invalidateSize({ animate: false, pan: false });
  map.panInside([hub.lat, hub.lon], { ...views.room(map), animate: false });
}

function show(base: BaseTiles) {
  const borders = Boolean(state.values.layers.borders);
  if (base.borders === borders) return;
  base.borders = borders;
  base.redraw();
}

/** Who comes by keyboard need not go through the map. */
function skipLink() {
  const go = (event: Event) => {
    event.preventDefault();
    const list = document.getElementById("list-title");
    list?.setAttribute("tabindex", "-1");
    list?.focus();
  };
  document.body.prepend(el("a", { class: "skip card", href: "#list", onclick: go }, t("Skip to the list")));
}

/** The map with its circles, in steps that each take no longer than a reader's hand; all else waits until they are seen. */
function start() {
  const source = readBlock<BaseMapBlock>("hubmap-basemap") as BaseMapBlock;
  const unknown = address.read();
  const base = baseTiles.tiles(source, Boolean(state.values.layers.borders));
  motion.add(map);
  views.limit(map);
  views.all(map);
  areaOutlines.add(map);
  coverage.add();
  hubLayer.addHubs(map);
  centreTrays.add(map);
  inTurn([
    () => tell(source, base),
    () => {
      // the words that were put in have changed the map's size
      map.invalidateSize({ animate: false, pan: false });
      look();
    },
    () => {
      views.keep(map);
      hubLayer.sizeHubs(map.getZoom());
      hubLayer.occupy(map, new Boxes(map.getSize()));
      afterwards(() => complete(base, part("side"), unknown));
    },
  ]);
}

/** What stands around the map. */
function tell(source: BaseMapBlock, base: BaseTiles) {
  const [stage, corner] = [part("stage"), el("div", { class: "corner" })];
  placeLabels.add(source, map);
  search.read(source);
  stage.append(corner);
  announcer.add();
  skipLink();
  storyHead.add(part("masthead"), () => search.box(map));
  toolbar.add(map, stage, corner);
  legend.add(corner);
  hubTable.add(stage);
  embedding.add(map, stage);
  printing.add(map, stage, () => recolour(base));
}

/** Steps one after another; between them the browser answers its reader. */
function inTurn([step, ...others]: (() => void)[]) {
  setTimeout(() => {
    step?.();
    if (others.length) inTurn(others);
  });
}

/**
 * What can be read, listed and switched, and the names on the map.
 * @param unknown parts of the address that were not understood
 */
function complete(base: BaseTiles, side: HTMLElement, unknown: string[]) {
  // only now is it known which tiles are needed
  base.addTo(map);
  sidebar.add(side);
  hubSheet.add(side);
  keyboard.add(map);
  listen(base);
  address.listen(() => {
    notice(address.read());
    look();
  });
  notice(unknown);
  areaOutlines.show(map);
  coverage.draw(map);
  draw();
  document.body.classList.add("ready");
  putBack();
  afterwards(search.prepare);
}

drawnBy(draw);
packedColumns.whenRead(start);
