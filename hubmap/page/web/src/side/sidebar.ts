/**
 * The column beside the map: introduction, choice of the measure, layers in groups, what is not on the map, sources.
 */

import { type Child, el } from "../base/dom";
import { day, number, pick, say, t } from "../base/language";
import { isColour } from "../data/attributes";
import { rolesOf } from "../data/codes";
import { data } from "../data/document";
import * as filters from "../data/filters";
import * as headlines from "../data/headlines";
import { coverCounts } from "../data/headlines";
import { hubCount, hubNumbers, hubsOf, placedOnes } from "../data/lookup";
import * as state from "../data/state";
import { summary } from "../data/summary";
import * as wording from "../data/wording";
import * as areaOutlines from "../hubs/area_outlines";
import { glyph } from "../hubs/centre_glyphs";
import * as centreTrays from "../hubs/centre_trays";
import * as coverage from "../hubs/coverage";
import * as onlineTiles from "../map/online_tiles";
import type { Measure } from "../schema";
import * as dialogs from "./about";
import * as planTable from "./plan_table";
import * as rankedList from "./ranked_list";
import * as figureTable from "./figure_table";
import * as filterControls from "./filter_controls";

/** before the list, where they are seen, and after it */
let above: HTMLElement;
let below: HTMLElement;

function intro() {
  return el(
    "div",
    { class: "intro" },
    data.meta.intro.map((part) =>
      el("p", {}, pick(part.text), " ", el("span", { class: "intro-source" }, figureTable.source(part.source))),
    ),
  );
}

/**
 * How many of the hubs on the map have a figure, in the words of the summary.
 * @param key the metric
 */
function figured(key: string) {
  const hubs = filters.drawn(key);
  return t("{n} of {all} on the map", {
    n: number(headlines.figured(hubs, key).count),
    all: number(hubs.count),
  });
}

function measures() {
  if (!data.metrics.length) return null;
  return el(
    "fieldset",
    { class: "measures" },
    el("legend", {}, t("Size of the circles")),
    data.metrics.map((metric: Measure) =>
      el(
        "label",
        { class: "choice" },
        el("input", {
          type: "radio",
          name: "metric",
          value: metric.key,
          checked: metric.key === state.values.metric,
          onchange: () => state.set({ metric: metric.key }),
        }),
        el("span", {}, pick(metric.label)),
        el("span", { class: "count", "data-count": metric.key }, figured(metric.key)),
      ),
    ),
  );
}

/**
 * @param why why it can't be switched
 * @param note what is to be known of it
 */
function box(
  key: string,
  text: string,
  count: number | null,
  sign: Node | null = null,
  why: string | null = null,
  note: Node | null = null,
) {
  return el(
    "label",
    { class: "choice" },
    el("input", {
      type: "checkbox",
      "data-layer": key,
      checked: state.values.layers[key] && !why,
      disabled: Boolean(why),
      onchange: (event: Event & { target: HTMLInputElement }) => state.toggle(key, event.target.checked),
    }),
    sign ? el("span", { class: "choice-sign" }, sign) : null,
    el("span", {}, text, why ? el("span", { class: "why" }, why) : null, note),
    count === null ? null : el("span", { class: "count" }, number(count)),
  );
}

/** A group of layers, or nothing where the data has none of them. */
function groupOf(title: string, ...boxes: (Node | null)[]) {
  const some = boxes.filter((one) => one !== null);
  return some.length ? el("fieldset", { class: "layer-group" }, el("legend", {}, title), some) : null;
}

/**
 * The box of a layer of centres, or nothing where the data has none.
 * @param role whose sign stands beside it
 */
function centreBox(layer: string, text: string, role: string, status: string) {
  const count = centreTrays.inLayer(layer).length;
  return count ? box(layer, text, count, glyph(role, status)) : null;
}

let known: number | null = null;

/** How many places have an accuracy. */
function precise(): number {
  known ??= hubNumbers("place", "precision_km").reduce((count, km) => (km > 0 ? count + 1 : count), 0);
  return known;
}

function layerGroups() {
  const tally = coverCounts(filters.placed(), state.values.metric);
  return el(
    "div",
    { class: "layers" },
    groupOf(
      t("Hubs"),
      box("hubs", t("Hubs"), placedOnes().count),
      tally.none ? box("unfigured", t("Hubs without a figure"), tally.none) : null,
      areaOutlines.count() ? box("areas", t("Areas"), areaOutlines.count()) : null,
      box("precision", t("Accuracy of the locations"), precise(), null, null, areaOutlines.note("why")),
    ),
    groupOf(
      t("Planned centres"),
      ...state.REACH_ROLES.map((role) => centreBox(`planned_${role}`, wording.role(role), role, "announced")),
    ),
    groupOf(
      t("What exists today"),
      centreBox("operating", t("Operating centres"), "material", "operating"),
      centreBox("service", t("Services, schools, estates"), "service", "operating"),
    ),
    groupOf(
      t("Demand and transport"),
      ...rolesOf("context").map((role) => centreBox(role, wording.role(role), role, "operating")),
    ),
    groupOf(
      t("Base map"),
      box("borders", t("Province and regency boundaries (approximate)"), null),
      box("names", t("Place names"), null),
      onlineTiles.why() ? null : box("online", onlineTiles.title(), null),
    ),
  );
}

/* The table has the others. */
const MOST_UNPLACED = 200;

function unplaced() {
  const { mask, count } = placedOnes();
  if (!mask) return null;
  const without = mask.map((is) => 1 - is);
  const hubs = hubsOf({ mask: without, count: hubCount() - count });
  return el(
    "section",
    { class: "unplaced" },
    el("h2", {}, t("Not on the map: {n}", { n: number(hubs.length) })),
    el("p", { class: "quiet" }, t("No location was found for these hubs.")),
    el(
      "ul",
      { class: "plain" },
      hubs.slice(0, MOST_UNPLACED).map((hub) =>
        el(
          "li",
          {},
          el(
            "button",
            {
              type: "button",
              class: "as-link",
              "data-control": `unplaced-${hub.id}`,
              onclick: () => state.set({ hub: hub.id }),
            },
            say(hub, "name"),
          ),
        ),
      ),
      hubs.length > MOST_UNPLACED ? el("li", {}, t("and {n} more", { n: number(hubs.length - MOST_UNPLACED) })) : null,
    ),
  );
}

function about() {
  const { meta } = data;
  return el(
    "footer",
    { class: "about" },
    meta.data_date ? el("p", {}, t("Data as of {date}.", { date: day(meta.data_date) })) : null,
    el("p", {}, t("Figures differ in year and scope; they are not added up.")),
    el("p", { class: "quiet" }, `hubmap ${meta.version}`),
  );
}

function years() {
  const all = headlines.years();
  if (all.length < 2) return null;
  const { year } = state.values;
  const at = year === null ? all.length : all.indexOf(year);
  const said = year === null ? t("latest") : t("up to {year}", { year });
  return el(
    "label",
    { class: "field year" },
    el("span", {}, t("Figures: {which}", { which: said })),
    el("input", {
      type: "range",
      "data-control": "year",
      min: 0,
      max: all.length,
      value: at,
      "aria-valuetext": said,
      oninput: (event: Event & { target: HTMLInputElement }) =>
        state.set({ year: all[Number(event.target.value)] ?? null }),
    }),
    year === null
      ? null
      : el("span", { class: "why" }, t("Each hub shows its best figure no newer than this; its own year is said.")),
  );
}

function actionButton(key: string, text: string, action: () => void) {
  return el("button", { type: "button", class: "plain-button", "data-control": key, onclick: action }, text);
}

function actions() {
  return el(
    "div",
    { class: "actions" },
    actionButton("table", t("Table"), () => state.set({ table: !state.values.table })),
    actionButton("share", t("Take away"), () => dialogs.share()),
    actionButton("print", t("Print"), () => window.print()),
    actionButton("about", t("About"), () => dialogs.about()),
  );
}

/** A part that can be folded; it stays as the reader left it. */
function folded(key: string, title: string, ...content: Child[]) {
  return el(
    "details",
    {
      class: "fold",
      open: unfolded.has(key),
      "data-fold": key,
    },
    el("summary", { "data-control": `fold-${key}` }, title),
    content,
  );
}

const unfolded: Set<string> = new Set();

/** What a reader looks for before the list, however long that is. */
function tools() {
  const { active } = filters;
  return [
    actions(),
    folded("filters", active() ? t("Filters: {n} on", { n: active() }) : t("Filters"), filterControls.draw()),
  ];
}

/** The parts that follow the list, in the order in which a reader wants them. */
function parts() {
  return [
    folded(
      "layers",
      t("What the map shows"),
      measures(),
      colours(),
      years(),
      el("p", { class: "summary" }, summary()),
      layerGroups(),
    ),
    data.centres.length ? folded("reach", t("Service reach"), coverage.controls()) : null,
    data.plans.length ? folded("plans", t("What became of the plans"), planTable.table()) : null,
    unplaced(),
    intro(),
    about(),
  ].filter((part) => part !== null);
}

/** Which attribute colours the marks; nothing where none can. */
function colours() {
  const offered = data.attributes.filter(isColour);
  if (!offered.length) return null;
  const option = (key: string, label: string) =>
    el("option", { value: key, selected: key === (state.values.colour ?? "") }, label);
  return el(
    "label",
    { class: "field" },
    el("span", {}, t("Colour")),
    el(
      "select",
      {
        "data-control": "colour",
        onchange: (event: Event & { target: HTMLSelectElement }) => state.set({ colour: event.target.value || null }),
      },
      option("", t("the same for all")),
      offered.map((attribute) => option(attribute.key, pick(attribute.label))),
    ),
  );
}

function draw() {
  for (const { dataset, open } of document.querySelectorAll<HTMLDetailsElement>("[data-fold]"))
    if (open) unfolded.add(dataset.fold ?? "");
    else unfolded.delete(dataset.fold ?? "");
  refill(above, tools());
  refill(below, parts());
}

function refill(place: HTMLElement, content: Node[]) {
  const held = document.activeElement;
  const key = held && place.contains(held) ? controlOf(held) : null;
  const caret = held instanceof HTMLInputElement && held.type === "text" ? held.selectionStart : null;
  place.replaceChildren(...content);
  if (!key) return;
  // whoever just used a control stays there
  const again = [...place.querySelectorAll("[data-layer], [data-control], [name]")].find((e) => controlOf(e) === key);
  if (again instanceof HTMLElement) again.focus({ preventScroll: true });
  if (caret !== null && again instanceof HTMLInputElement) again.setSelectionRange(caret, caret);
}

/** Say anew how many hubs are on the map. */
function recount() {
  const said = below.querySelector(".summary");
  if (said) said.textContent = summary();
  for (const count of below.querySelectorAll("[data-count]"))
    count.textContent = figured(count.getAttribute("data-count") || "");
}

function controlOf(element: Element) {
  const name = element.getAttribute("name");
  return (
    element.getAttribute("data-control") ||
    element.getAttribute("data-layer") ||
    (name ? `${name}=${element.getAttribute("value")}` : null)
  );
}

export function add(side: HTMLElement) {
  const story = el("div", { class: "story" });
  above = el("div", { class: "above" });
  below = el("div", { class: "below" });
  side.append(story);
  story.append(above);
  rankedList.add(story);
  story.append(below);
  state.onLater(["language", "metric", "year", "filters", "coverage", "colour"], draw);
  state.on(["layers"], () => {
    recount();
    for (const input of below.querySelectorAll<HTMLInputElement>("input[data-layer]"))
      if (!input.disabled) input.checked = Boolean(state.values.layers[input.dataset.layer || ""]);
  });
  draw();
}
