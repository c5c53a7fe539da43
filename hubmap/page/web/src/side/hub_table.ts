/**
 * The hubs that are shown as a table below the map, sortable, in step with map and filters.
 */

import { el, link } from "../base/dom";
import { number, t } from "../base/language";
import * as headlines from "../data/headlines";
import * as state from "../data/state";
import { hubCount } from "../data/lookup";
import * as tableRows from "../data/table_rows";
import type { Hub } from "../schema";
import * as downloads from "./downloads";
import * as figureTable from "./figure_table";

/* A table of more rows is slow to lay out and to read out. */
const PAGE = 200;

let holder: HTMLElement;
/** number of the first row that is shown */
let first = 0;
/** what the rows were when that was chosen */
let paged = "";

/** Numbers begin with the largest, words with A. */
const numeric = (key: string) => tableRows.columns(state.values.metric).some((c) => c.key === key && c.number);

function turn(key: string) {
  const { sort } = state.values;
  state.set({ sort: { key, down: sort?.key === key ? !sort.down : numeric(key) } });
  (holder.querySelector(`[data-sort="${key}"]`) as HTMLElement | null)?.focus();
}

function headCell(column: tableRows.Column) {
  const { sort } = state.values;
  const here = sort?.key === column.key ? sort : null;
  return el(
    "th",
    {
      scope: "col",
      class: column.number ? "figure-number" : null,
      "aria-sort": here ? (here.down ? "descending" : "ascending") : "none",
    },
    el(
      "button",
      { type: "button", class: "sort", "data-sort": column.key, onclick: () => turn(column.key) },
      column.label,
      el("span", { class: "sort-sign", "aria-hidden": "true" }, here ? (here.down ? " ▼" : " ▲") : " ↕"),
    ),
  );
}

function row(hub: Hub, columns: tableRows.Column[]) {
  return el(
    "tr",
    { class: hub.id === state.values.hub ? "row-open" : null, "data-row": hub.id },
    columns.map((column) => cell(hub, column)),
  );
}

function cell(hub: Hub, column: tableRows.Column) {
  const value = column.value(hub);
  if (column.key === "name") {
    return el(
      "th",
      { scope: "row" },
      el("button", { type: "button", class: "as-link", onclick: () => state.set({ hub: hub.id }) }, value),
    );
  }
  if (column.key === "source") {
    const found = headlines.headline(hub, state.values.metric);
    return el("td", {}, found ? figureTable.source(found.observation.source, found.observation.anchor) : null);
  }
  if (value === null && column.key.startsWith("a-")) return el("td");
  if (value === null && column.sort && column.number) return el("td", { class: "quiet" }, t("no figure"));
  return el("td", { class: column.number ? "figure-number" : null }, linked(value));
}

/** An address is one that can be followed. */
const linked = (value: string | number | null): Node | string | number | null =>
  typeof value === "string" && /^https?:/i.test(value) ? link(value, value) : value;

export function table(hubs: Hub[]): Node {
  const columns = tableRows.columns(state.values.metric);
  return el(
    "table",
    { class: "figures hubs-table" },
    el("caption", { class: "visually-hidden" }, t("Hubs shown on the map")),
    el("thead", {}, el("tr", {}, columns.map(headCell))),
    el(
      "tbody",
      {},
      hubs.map((hub) => row(hub, columns)),
    ),
  );
}

/** Which rows are shown, and the way to the others; nothing where all are shown. */
function pages(count: number): Node | null {
  if (count <= PAGE) return null;
  const last = Math.min(first + PAGE, count);
  const said = t("Rows {from}–{to} of {all}", {
    from: number(first + 1),
    to: number(last),
    all: number(count),
  });
  const step = (name: string, label: string, to: number) =>
    el(
      "button",
      {
        type: "button",
        class: "plain-button",
        "data-page": name,
        // not disabled, so that the focus stays
        "aria-disabled": String(to < 0 || to >= count),
        onclick: () => turnTo(name, to, count),
      },
      label,
    );
  return el(
    "div",
    { class: "table-pages", role: "group", "aria-label": t("Pages of the table") },
    step("before", t("Previous rows"), first - PAGE),
    el("span", { role: "status" }, said),
    step("after", t("Next rows"), first + PAGE),
  );
}

function turnTo(name: string, to: number, count: number) {
  if (to < 0 || to >= count) return;
  first = to;
  draw();
  (holder.querySelector(`[data-page="${name}"]`) as HTMLElement | null)?.focus();
  holder.querySelector(".table-body")?.scrollTo(0, 0);
}

/** Other rows or another order begin at the top. */
function rewind() {
  const { filters, sort, metric, year } = state.values;
  const now = JSON.stringify([filters, sort, metric, year]);
  if (now !== paged) first = 0;
  paged = now;
}

function draw() {
  holder.hidden = !state.values.table;
  if (holder.hidden) return holder.replaceChildren();
  holder.setAttribute("aria-label", t("Table"));
  rewind();
  const hubs = tableRows.shownRows();
  const from = holder.scrollTop;
  holder.replaceChildren(
    el(
      "div",
      { class: "table-head" },
      el(
        "h2",
        {},
        t("Hubs: {n} of {all}", {
          n: number(hubs.length),
          all: number(hubCount()),
        }),
      ),
      pages(hubs.length),
      el(
        "button",
        { type: "button", class: "plain-button", "data-download": "csv", onclick: () => downloads.saveCsv() },
        "CSV",
      ),
      el(
        "button",
        {
          type: "button",
          class: "plain-button",
          "data-download": "geojson",
          onclick: () => downloads.saveGeojson(),
        },
        "GeoJSON",
      ),
      el(
        "button",
        {
          type: "button",
          class: "close",
          "aria-label": t("Close the table"),
          onclick: () => {
            state.set({ table: false });
            (document.querySelector('[data-control="table"]') as HTMLElement | null)?.focus();
          },
        },
        "×",
      ),
    ),
    el(
      "div",
      { class: "table-body", tabindex: 0, role: "region", "aria-label": t("Hubs shown on the map") },
      table(hubs.slice(first, first + PAGE)),
    ),
  );
  holder.scrollTop = from;
}

export function add(main: HTMLElement) {
  holder = el("section", { class: "table-holder", id: "table", "aria-label": t("Table") });
  main.append(holder);
  state.on(["table", "sort", "filters", "metric", "year", "language", "hub"], draw);
  draw();
}
