/**
 * The legend: follows the measure, the layers that are on, and the zoom.
 */

import { type Child, el, svg } from "../base/dom";
import { drawScene } from "../base/scene";
import { number, pick, t } from "../base/language";
import { data } from "../data/document";
import * as filters from "../data/filters";
import * as headlines from "../data/headlines";
import { coverCounts } from "../data/headlines";
import * as state from "../data/state";
import * as wording from "../data/wording";
import { listName } from "../data/wording";
import * as areaOutlines from "../hubs/area_outlines";
import { glyph } from "../hubs/centre_glyphs";
import * as centreTrays from "../hubs/centre_trays";
import { drawCircle } from "../hubs/circle_drawing";
import { radius } from "../hubs/circle_scale";
import * as canvasMarks from "../hubs/canvas_marks";
import * as hexagons from "../hubs/hexagons";
import * as hubLayer from "../hubs/hub_layer";
import type { Measure } from "../schema";

/** Circles of the legend's steps, one in another. */
function nested(metric: Measure, zoom: number) {
  const circles = [...metric.steps]
    .sort((a, b) => b - a)
    .map((value) => ({ value, r: radius(value, metric.key, zoom) }));
  const largest = circles[0]?.r ?? 0;
  const gap = 13;
  const height = Math.max(largest * 2, circles.length * gap) + 8;
  const width = largest * 2 + 84;
  const picture = svg("svg", {
    class: "legend-circles",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": circles.map(({ value }) => number(value, 10)).join(", "),
  });
  let last = -gap;
  for (const [at, { value, r }] of circles.entries()) {
    const top = height - 3 - 2 * r;
    // small circles lie at the bottom, where there must be room for the values below
    const lowest = height - 5 - gap * (circles.length - 1 - at);
    const y = Math.min(Math.max(top + 1, last + gap, 8), lowest);
    last = y;
    picture.append(
      svg("circle", { class: "legend-circle", cx: largest + 2, cy: height - 3 - r, r }),
      svg("path", {
        class: "legend-leader",
        d: `M${largest + 2} ${top}L${largest * 2 + 6} ${y}H${largest * 2 + 14}`,
      }),
      svg("text", { class: "legend-value", x: largest * 2 + 17, y: y + 4 }, number(value, 10)),
    );
  }
  return picture;
}

function row(sign: Node, text: string, count?: number) {
  return el(
    "li",
    { class: "legend-row" },
    el("span", { class: "legend-sign" }, sign),
    el("span", {}, text, count === undefined ? null : el("span", { class: "count" }, ` ${number(count)}`)),
  );
}

/** Bold names are those of listed hubs. */
function listRows() {
  return data.lists.map((list) =>
    el("li", { class: "legend-note" }, el("strong", {}, t("Bold name")), `: ${listName(list.key)}`),
  );
}

function hubRows() {
  const { layers, metric } = state.values;
  if (!layers.hubs) return [];
  const tally = coverCounts(filters.placed(), metric);
  const { ranged } = headlines.figured(filters.placed(), metric);
  const rows = [];
  if (tally.part) rows.push(row(drawCircle(8, "part"), t("figure of only a part of the hub"), tally.part));
  if (tally.wider) rows.push(row(drawCircle(8, "wider"), t("figure of more than the hub"), tally.wider));
  if (ranged) rows.push(row(drawCircle(6, "hub", { low: 1, high: null }), t("a range, or “more than”"), ranged));
  if (layers.unfigured) rows.push(row(drawCircle(6, null), t("hubs without a figure"), tally.none));
  return rows;
}

/** What the hexagons say, where they stand for circles. */
function hexagonRows(metric: Measure, bins: hexagons.Bins) {
  const zoom = state.values.zoom ?? 0;
  const { without } = canvasMarks.tally();
  const figures = bins.counts.reduce((sum, n) => sum + n, 0) - without;
  const steps = canvasMarks.nearer(zoom);
  return [
    el(
      "p",
      { class: "legend-title" },
      t("Number of hubs in a hexagon"),
      el("span", { class: "quiet" }, ` ${t("({km} km across)", { km: number(hexagons.across(zoom), 1) })}`),
    ),
    el(
      "ul",
      { class: "legend-list legend-density" },
      bins.steps.map((from, at) => {
        const to = at + 1 < bins.steps.length ? bins.steps[at + 1] - 1 : bins.most;
        const range = to > from ? `${number(from)}–${number(to)}` : number(from);
        return row(swatch(hexagons.opacity(at, bins.steps.length)), range);
      }),
    ),
    el(
      "ul",
      { class: "legend-list" },
      metric.key
        ? el(
            "li",
            { class: "legend-note" },
            t("Hubs with a figure for {metric}: {n}; without: {without}.", {
              metric: pick(metric.label),
              n: number(figures),
              without: number(without),
            }),
          )
        : null,
      steps === null
        ? null
        : el("li", { class: "legend-note legend-nearer" }, t("Zoom in {n} steps to see single hubs.", { n: steps })),
    ),
  ];
}

/** A hexagon as it is drawn on the map. */
function swatch(opacity: number) {
  const points = hexagons
    .corners(10, 10)
    .map((point) => point.join(","))
    .join(" ");
  return svg(
    "svg",
    { width: 20, height: 20, viewBox: "0 0 20 20", "aria-hidden": "true" },
    svg("polygon", { class: "legend-hexagon", points, "fill-opacity": opacity }),
  );
}

/** Signs of centres that are on the map now: by role, with every status in which it is there. */
function centreRows() {
  const { layers, zoom } = state.values;
  const there: Map<string, Set<string>> = new Map();
  for (const centre of data.centres) {
    if (!layers[centreTrays.layerOf(centre)]) continue;
    there.set(centre.role, (there.get(centre.role) || new Set()).add(centre.status));
  }
  if (!there.size) return [];
  if ((zoom ?? 0) < centreTrays.FAR) {
    return [el("li", { class: "legend-note" }, t("Centres come into view when you zoom in."))];
  }
  const statuses = Object.keys(data.vocabulary.statuses).filter((status) =>
    [...there.values()].some((found) => found.has(status)),
  );
  return [
    el("li", { class: "legend-group" }, t("Centres: {status}", { status: statuses.map(wording.status).join(" / ") })),
    ...Object.keys(data.vocabulary.roles)
      .filter((role) => there.has(role))
      .map((role) => pair(role, statuses, there.get(role) || new Set())),
  ];
}

function pair(role: string, statuses: string[], found: Set<string>) {
  return el(
    "li",
    { class: "legend-row" },
    el(
      "span",
      { class: "legend-sign legend-pair" },
      statuses.map((status) => el("span", {}, found.has(status) ? glyph(role, status) : null)),
    ),
    el("span", {}, wording.role(role)),
  );
}

function reachRows() {
  const { coverage } = state.values;
  if (!coverage.role) return [];
  const line = (name: string) =>
    svg(
      "svg",
      { width: 22, height: 8, viewBox: "0 0 22 8", "aria-hidden": "true" },
      svg("line", { class: name, x1: 0, x2: 22, y1: 4, y2: 4 }),
    );
  const km = number(coverage.km);
  return [
    row(line("reach-line"), t("nearest centre, within {km} km", { km })),
    row(line("reach-line reach-far"), t("nearest centre, farther away")),
  ];
}

function placeRows() {
  const { layers, hub } = state.values;
  const box = (name: string) =>
    svg(
      "svg",
      { width: 20, height: 14, viewBox: "0 0 20 14", "aria-hidden": "true" },
      name === "area"
        ? svg("rect", { class: "area", x: 1, y: 1, width: 18, height: 12, fill: "url(#hatch)" })
        : svg("circle", { class: "precision", cx: 10, cy: 7, r: 6, fill: "none" }),
    );
  const rows = [];
  if (layers.areas && areaOutlines.count())
    rows.push(row(box("area"), t("the hub is an area; its mark is a label point")));
  if (layers.precision || hub) {
    const precision = row(box("precision"), t("precision of the point"));
    precision.lastElementChild?.append(areaOutlines.note("quiet"));
    rows.push(precision);
  }
  if (layers.borders) rows.push(el("li", { class: "legend-note" }, t("Boundaries are approximate.")));
  return rows;
}

/** What the area of a circle says. */
function circles(metric: Measure) {
  return [
    metric.key
      ? el(
          "p",
          { class: "legend-title" },
          pick(metric.label),
          el("span", { class: "quiet" }, ` ${t("(area of the circle)")}`),
        )
      : null,
    nested(metric, state.values.zoom ?? 7),
  ];
}

function draw(holder: HTMLElement) {
  const metric = wording.metric(state.values.metric);
  const list = holder.querySelector(".legend-body");
  const head = holder.querySelector("summary");
  if (!list || !head) return;
  head.textContent = t("Legend");
  const bins = hubLayer.density(state.values.zoom);
  const ul = (...rows: Child[][]) => el("ul", { class: "legend-list" }, rows);
  list.replaceChildren(
    el("div", { class: "legend-part" }, bins ? hexagonRows(metric, bins) : [...circles(metric), ul(hubRows())]),
    el(
      "div",
      { class: `legend-part${centreRows().length > 5 ? " legend-many" : ""}` },
      ul(centreRows(), reachRows(), placeRows(), listRows()),
    ),
  );
}

export function add(corner: HTMLElement) {
  const wide = window.matchMedia("(min-width: 760px)").matches;
  const holder = el(
    "details",
    { class: "legend card", open: wide && !state.values.table },
    el("summary"),
    el("div", { class: "legend-body" }),
  );
  corner.prepend(holder);
  state.on(["metric", "layers", "language", "zoom", "hub", "filters", "year", "coverage"], () => draw(holder));
  state.on(["table"], () => {
    // beside an open table there is no room for it
    if (state.values.table) holder.open = false;
    else holder.open = wide;
  });
  // names make room for it
  holder.addEventListener("toggle", drawScene);
  draw(holder);
}
