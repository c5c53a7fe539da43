/**
 * The page on paper: the map in greys at a size that fits, its legend, all hubs with their figures, numbered sources.
 */

import type * as Leaflet from "leaflet";
import { el } from "../base/dom";
import { day, number, say, t } from "../base/language";
import { data } from "../data/document";
import { centresOf } from "../data/centre_news";
import * as headlines from "../data/headlines";
import { findHub, isPlaced } from "../data/lookup";
import * as state from "../data/state";
import { summary } from "../data/summary";
import { shownRows } from "../data/table_rows";
import * as wording from "../data/wording";
import type { Hub, Measure } from "../schema";
import * as figureTable from "../side/figure_table";
import * as planTable from "../side/plan_table";

const MOST_METRICS = 3;
const NEAR = 9;
/* More would be a book. */
const MOST_ROWS = 500;

/** The measure on the map first, then others as far as paper is wide. */
function metrics() {
  if (!data.metrics.length) return [];
  const first = wording.metric(state.values.metric);
  return [first, ...data.metrics.filter((m: Measure) => m !== first)].slice(0, MOST_METRICS);
}

/** Numbers for sources in the order in which they are named. */
function numbering(): { of: (id: string | null) => number | null; all: () => string[] } {
  const ids: string[] = [];
  return {
    of: (id) => {
      if (!id) return null;
      if (!ids.includes(id)) ids.push(id);
      return ids.indexOf(id) + 1;
    },
    all: () => ids,
  };
}

function cell(hub: Hub, metric: Measure, numbers: ReturnType<typeof numbering>) {
  const found = headlines.headline(hub, metric.key);
  if (!found) return el("td", { class: "quiet" }, t("no figure"));
  const { figure, observation } = found;
  const number = numbers.of(observation.source);
  const said = [
    headlines.yearOf(observation),
    observation.quality ? t("quality {grade}", { grade: observation.quality }) : null,
    observation.covers === "hub" ? null : wording.covers(observation.covers),
  ].filter(Boolean);
  return el(
    "td",
    {},
    el("strong", {}, wording.quantity(figure)),
    el("span", { class: "printed-of" }, ` ${said.join(", ")}`, number ? ` [${number}]` : null),
  );
}

function table(hubs: Hub[], numbers: ReturnType<typeof numbering>) {
  const columns = metrics();
  const head = [t("Hub"), t("Place")];
  return el(
    "table",
    { class: "printed-hubs" },
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        head.map((text) => el("th", { scope: "col" }, text)),
        columns.map((m) => el("th", { scope: "col" }, wording.heading(m))),
      ),
    ),
    el(
      "tbody",
      {},
      hubs.map((hub) =>
        el(
          "tr",
          {},
          el("th", { scope: "row" }, say(hub, "name")),
          el("td", {}, hub.place.name || t("No place was found.")),
          columns.map((m) => cell(hub, m, numbers)),
        ),
      ),
    ),
  );
}

function sourceRow(id: string) {
  const { url } = data.sources[id] || {};
  return el("li", {}, figureTable.source(id), url ? el("span", { class: "printed-url" }, ` ${url}`) : null);
}

/** What became of the plans, the silent ones by name: on paper nothing can be opened. */
function plans(): (Node | null)[] {
  if (!data.plans.length) return [];
  const table = planTable.table();
  for (const silent of table.querySelectorAll("details")) silent.open = true;
  return [el("h2", {}, t("What became of the plans")), table];
}

/** What stands below the map. */
function sheet() {
  const numbers = numbering();
  const { meta } = data;
  const hubs = shownRows();
  const figures = table(hubs.slice(0, MOST_ROWS), numbers);
  const left = hubs.length - MOST_ROWS;
  const date = meta.data_date ? ` ${t("Data as of {date}.", { date: day(meta.data_date) })}` : "";
  return el(
    "section",
    { class: "printed" },
    el("p", {}, summary(), date, ` ${t("Figures differ in year and scope; they are not added up.")}`),
    figures,
    left > 0
      ? el(
          "p",
          { class: "printed-left" },
          left === 1
            ? t("One more hub is on the map but not in this printed table.")
            : t("{n} more hubs are on the map but not in this printed table.", { n: number(left) }),
        )
      : null,
    plans(),
    el("h2", {}, t("Sources: {n}", { n: numbers.all().length })),
    el("ol", {}, numbers.all().map(sourceRow)),
  );
}

/** Sources of all that an open hub's sheet says, with their addresses. */
function sourcesOf(hub: Hub) {
  const rows = [...hub.figures, ...centresOf(hub), ...hub.programmes];
  const ids = [...new Set(rows.map((row) => row.source).filter((id): id is string => Boolean(id)))];
  if (!ids.length) return el("section", { class: "printed" });
  return el(
    "section",
    { class: "printed" },
    el("h2", {}, t("Sources: {n}", { n: ids.length })),
    el("ol", {}, ids.map(sourceRow)),
  );
}

/** The hub whose fact sheet is printed: the one that is open, unless the table is. */
const sheetHub = (): Hub | null => (state.values.table ? null : findHub(state.values.hub));

/**
 * The legend stands below or beside the printed map, not on it.
 * @returns puts it back
 */
function moveLegend(legend: HTMLDetailsElement | null, stage: HTMLElement): () => void {
  if (!legend) return () => {};
  const { open, parentElement, nextSibling } = legend;
  legend.open = true;
  stage.after(legend);
  return () => {
    legend.open = open;
    parentElement?.insertBefore(legend, nextSibling);
  };
}

/** @param redraw draws everything anew, in the colours that hold now */
export function add(map: Leaflet.Map, stage: HTMLElement, redraw: () => void) {
  if (document.body.classList.contains("embed")) return addFramed(map, redraw);
  let undo: (() => void) | null = null;
  window.addEventListener("beforeprint", () => {
    undo?.();
    const [bounds, centre, zoom] = [map.getBounds(), map.getCenter(), map.getZoom()];
    const hub = sheetHub();
    const printed = hub ? sourcesOf(hub) : sheet();
    document.documentElement.classList.add("printing");
    document.documentElement.classList.toggle("printing-hub", hub !== null);
    const back = moveLegend(document.querySelector(".legend"), stage);
    document.body.append(printed);
    // a fraction of a pixel must not cost a whole step of zoom
    const near = () =>
      hub && isPlaced(hub) && map.setView([hub.lat, hub.lon], Math.max(zoom, NEAR), { animate: false });
    look(map, () => near() || map.fitBounds(bounds.pad(-0.03), { animate: false }), redraw);
    undo = () => {
      undo = null;
      document.documentElement.classList.remove("printing", "printing-hub");
      printed.remove();
      back();
      look(map, () => map.setView(centre, zoom, { animate: false }), redraw);
    };
  });
  window.addEventListener("afterprint", () => undo?.());
}

/**
 * A map in a frame is printed in the form that it has there; paper is narrower than the screen, and no script runs once its
 * width is known, so that the map is drawn as wide as any paper beforehand.
 */
function addFramed(map: Leaflet.Map, redraw: () => void) {
  let undo: (() => void) | null = null;
  window.addEventListener("beforeprint", () => {
    undo?.();
    const [bounds, centre, zoom] = [map.getBounds(), map.getCenter(), map.getZoom()];
    const there = (is: boolean) => document.documentElement.classList.toggle("printing-framed", is);
    there(true);
    look(map, () => map.fitBounds(bounds.pad(-0.03), { animate: false }), redraw);
    undo = () => {
      undo = null;
      there(false);
      look(map, () => map.setView(centre, zoom, { animate: false }), redraw);
    };
  });
  window.addEventListener("afterprint", () => undo?.());
}

/** @param there moves the map in the room that it has now */
function look(map: Leaflet.Map, there: () => void, redraw: () => void) {
  map.invalidateSize({ animate: false, pan: false });
  there();
  redraw();
}
