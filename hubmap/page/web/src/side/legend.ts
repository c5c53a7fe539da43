/**
 * The legend: follows the measure, the layers that are on, and the zoom.
 */

import { type Child, el, svg } from "../base/dom";
import { number, pick, t } from "../base/language";
import { byNews, lookOf, lookWord } from "../data/centre_news";
import { data } from "../data/document";
import * as filters from "../data/filters";
import { coverCounts } from "../data/headlines";
import * as state from "../data/state";
import { outlinedHubs } from "../data/lookup";
import * as wording from "../data/wording";
import { glyph } from "../hubs/centre_glyphs";
import { colourKey, isFilled } from "../hubs/colouring";
import * as centreTrays from "../hubs/centre_trays";
import { drawCircle } from "../hubs/circle_drawing";
import { radius } from "../hubs/circle_scale";
import * as canvasMarks from "../hubs/canvas_marks";
import * as cells from "../hubs/cells";
import * as hubLayer from "../hubs/hub_layer";
import type { Centre, Measure } from "../schema";

/** Circles of the legend's steps, side by side. */
function nested(values: number[], radiusOf: (value: number) => number) {
  const circles = [...values].sort((a, b) => a - b).map((value) => ({ value, r: radiusOf(value) }));
  const most = circles.at(-1)?.r ?? 0;
  const height = Math.max(18, most * 2 + 4);
  const picture = svg("svg", { class: "legend-circles", height, role: "img" });
  let x = 2;
  for (const { value, r } of circles) {
    const text = number(value, 10);
    picture.append(
      svg("circle", { class: "legend-circle", cx: x + r, cy: height / 2, r }),
      svg("text", { class: "legend-value", x: x + 2 * r + 4, y: height / 2 + 4 }, text),
    );
    x += 2 * r + 14 + text.length * 7;
  }
  picture.setAttribute("width", String(x));
  picture.setAttribute("viewBox", `0 0 ${x} ${height}`);
  picture.setAttribute("aria-label", circles.map(({ value }) => number(value, 10)).join(", "));
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
    el(
      "li",
      { class: "legend-row" },
      el("span", {}, el("strong", {}, t("Bold name")), `: ${wording.listName(list.key)}`),
    ),
  );
}

/** What a circle is that is not just a figure of the whole: one line. */
function doubtRows() {
  const { layers, metric } = state.values;
  if (!layers.hubs || !metric) return [];
  const tally = coverCounts(filters.placed(), metric);
  const rows = [];
  if (tally.part) rows.push(sign(drawCircle(8, "part"), wording.coversShort("part"), tally.part));
  if (tally.wider) rows.push(sign(drawCircle(8, "wider"), wording.coversShort("wider"), tally.wider));
  if (layers.unfigured && tally.none) rows.push(sign(drawCircle(6, null), t("no figure"), tally.none));
  return rows.length ? [el("li", { class: "legend-row" }, rows)] : [];
}

/** A sign with its words, one of several in a line. */
function sign(picture: Node, text: string, count?: number) {
  return el(
    "span",
    { class: "legend-item" },
    el("span", { class: "legend-sign" }, picture),
    el("span", {}, text, count === undefined ? null : el("span", { class: "count" }, ` ${number(count)}`)),
  );
}

/** The key of the colours, where an attribute colours the marks. */
function colourRows() {
  const key = colourKey(filters.chosen());
  if (!key) return null;
  const filled = outlinedHubs().some(isFilled);
  return el(
    "div",
    { class: "legend-part legend-colours" },
    el("p", { class: "legend-title" }, pick(key.attribute.label), key.attribute.unit ? ` (${key.attribute.unit})` : ""),
    el(
      "ul",
      { class: "legend-list" },
      key.rows.map(({ label, colour, count }) => {
        const dot = svg("svg", { width: 14, height: 14, viewBox: "-7 -7 14 14", "aria-hidden": "true" });
        dot.append(
          filled
            ? svg("rect", { x: -6, y: -5, width: 12, height: 10, fill: colour, stroke: "var(--area)" })
            : svg("circle", { r: 5.5, fill: colour, stroke: colour }),
        );
        return el("li", { class: "legend-row" }, sign(dot, label, count));
      }),
    ),
  );
}

/** What the cells say, where they stand for circles. */
function cellRows(metric: Measure, here: cells.Cells) {
  const { without, figures, dots } = canvasMarks.tally();
  const steps = canvasMarks.nearer(state.values.zoom ?? 0);
  const km = number(cells.acrossKm(here), 1);
  const title = here.isCount
    ? t("Number of hubs in a cell")
    : t("Sum in a cell: {metric}", { metric: pick(metric.label) });
  return [
    el("p", { class: "legend-title" }, title, el("span", { class: "quiet" }, ` ${t("({km} km across)", { km })}`)),
    nested(cells.stepsOf(here), (value) => cells.radiusIn(here, value)),
    el(
      "ul",
      { class: "legend-list legend-density" },
      metric.key
        ? el(
            "li",
            { class: "legend-note" },
            t("Hubs with a figure for {metric}: {n}; without: {without}.", {
              metric: pick(metric.label),
              n: number(figures + dots),
              without: number(without),
            }),
          )
        : null,
      steps === null
        ? null
        : el(
            "li",
            { class: "legend-note legend-nearer" },
            steps === 1
              ? t("Zoom in one step to see single hubs.")
              : t("Zoom in {n} steps to see single hubs.", { n: steps }),
          ),
    ),
  ];
}

/** Two lines for the centres that are on the map now: what they are for, and what became of them. */
function centreRows() {
  const { layers, zoom } = state.values;
  const there = filters.centresLeft().filter((centre) => layers[centreTrays.layerOf(centre)]);
  if (!there.length || (zoom ?? 0) < centreTrays.FAR) return [];
  const roles = Object.keys(data.vocabulary.roles).filter((role) => there.some((centre) => centre.role === role));
  const looks = new Map<string, Centre[]>();
  for (const centre of [...there].sort(byNews).filter((one) => !one.quiet))
    looks.set(lookOf(centre), [...(looks.get(lookOf(centre)) ?? []), centre]);
  const aged = there.filter((centre) => centre.quiet);
  const shape = roles[0] ?? "";
  return [
    el(
      "li",
      { class: "legend-row" },
      roles.map((role) => sign(glyph(role, "operating"), wording.role(role))),
    ),
    el(
      "li",
      { class: "legend-row" },
      [...looks].map(([look, some]) => sign(glyph(shape, look, 14), lookWord(look, some), some.length)),
      aged.length
        ? sign(glyph(shape, lookOf(aged[0]), 14, true), t("operating, last seen over 5 years ago"), aged.length)
        : null,
    ),
  ];
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

/** What the area of a circle says. */
function circles(metric: Measure) {
  // of a rate the colours tell
  if (metric.kind === "rate") return [];
  return [
    metric.key
      ? el(
          "p",
          { class: "legend-title" },
          pick(metric.label),
          el("span", { class: "quiet" }, ` ${t("(area of the circle)")}`),
        )
      : null,
    nested(metric.steps, (value) => radius(value, metric.key, state.values.zoom ?? 7)),
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
    ...[
      el("div", { class: "legend-part legend-size" }, bins ? cellRows(metric, bins) : circles(metric)),
      colourRows(),
      el("div", { class: "legend-part" }, ul(bins ? [] : doubtRows(), centreRows(), reachRows(), listRows())),
    ].filter((part) => part !== null),
  );
}

export function add(corner: HTMLElement) {
  const roomy = window.matchMedia("(min-width: 980px) and (min-height: 600px)").matches;
  const holder = el(
    "details",
    { class: "legend", open: roomy && !state.values.table },
    el("summary"),
    el("div", { class: "legend-body" }),
  );
  corner.prepend(holder);
  state.on(["metric", "layers", "language", "zoom", "filters", "year", "coverage", "colour"], () => draw(holder));
  state.on(["table"], () => {
    // beside an open table there is no room for it
    holder.open = roomy && !state.values.table;
  });
  draw(holder);
}
