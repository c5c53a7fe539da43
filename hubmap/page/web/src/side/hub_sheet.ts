/**
 * What is known of the hub that is open.
 */

import { type Child, el } from "../base/dom";
import { number, pick, say, t } from "../base/language";
import * as address from "../data/address";
import { data } from "../data/document";
import { headline } from "../data/headlines";
import { findHub } from "../data/lookup";
import * as state from "../data/state";
import * as wording from "../data/wording";
import { listName } from "../data/wording";
import { glyph } from "../hubs/centre_glyphs";
import * as coverage from "../hubs/coverage";
import type { Centre, Hub, Programme } from "../schema";
import { figureChart } from "./figure_chart";
import * as figureTable from "./figure_table";

let panel: HTMLElement;
let opener: Element | null = null;

/** @param content nothing: the section is left out */
function section(title: string, ...content: Child[]) {
  const filled = (content as Child[][]).flat(2).filter(Boolean);
  return filled.length ? el("section", { class: "panel-section" }, el("h3", {}, title), filled) : null;
}

function headlines(hub: Hub) {
  return data.metrics.map((metric) => {
    const found = headline(hub, metric.key);
    if (!found) {
      return el("p", { class: "headline headline-none" }, `${pick(metric.label)}: ${t("no figure")}`);
    }
    const { figure, observation } = found;
    const scope = say(observation, "scope");
    return el(
      "div",
      { class: "headline" },
      el(
        "p",
        { class: "headline-figure" },
        pick(metric.unit) ? null : `${pick(metric.label)}: `,
        el("strong", {}, wording.quantity(figure)),
        ` ${pick(metric.unit)}`,
        el("span", { class: "headline-year" }, ` ${observation.year || t("year unknown")}`),
      ),
      observation.covers && observation.covers !== "hub"
        ? el("p", { class: "headline-covers" }, wording.covers(observation.covers))
        : null,
      el(
        "p",
        { class: "headline-from" },
        scope ? [scope, " · "] : null,
        t("quality {grade}", { grade: observation.quality || "–" }),
        " · ",
        figureTable.source(observation.source),
      ),
    );
  });
}

function products(hub: Hub) {
  const list = say(hub, "products") || [];
  return list.length
    ? el(
        "ul",
        { class: "plain" },
        list.map((product) => el("li", {}, product)),
      )
    : null;
}

function programmes(hub: Hub) {
  if (!hub.programmes.length) return null;
  return el(
    "ul",
    { class: "plain" },
    hub.programmes.map((row) =>
      el(
        "li",
        {},
        el("strong", {}, say(row, "partner")),
        row.kind ? ` · ${wording.programme(row.kind)}` : null,
        row.year ? ` · ${row.year}` : null,
        note(row),
      ),
    ),
  );
}

function note(row: Programme | Centre) {
  const said = say(row, "note");
  return el("span", { class: "figure-note" }, said ? [said, " "] : null, figureTable.source(row.source));
}

function centreRow(centre: Centre) {
  return el(
    "li",
    { class: "centre-row" },
    el("span", { class: "centre-sign" }, glyph(centre.role, centre.status)),
    el(
      "span",
      {},
      el("strong", {}, say(centre, "name") || wording.role(centre.role)),
      ` ${wording.role(centre.role)}, ${wording.status(centre.status)}`,
      centre.year ? `, ${centre.year}` : null,
      centre.where ? el("span", { class: "figure-note" }, centre.where) : null,
      note(centre),
    ),
  );
}

function centres(centres: Centre[]) {
  const order = Object.keys(data.vocabulary.statuses);
  return order
    .filter((status) => centres.some((c) => c.status === status))
    .map((status) => [
      el("h4", {}, t("Centres: {status}", { status: wording.status(status) })),
      el("ul", { class: "plain" }, centres.filter((c) => c.status === status).map(centreRow)),
    ]);
}

function placed(hub: Hub) {
  const { place } = hub;
  const facts = [
    place.name ? `${place.name}${place.kind ? ` (${wording.kind(place.kind)})` : ""}` : t("No place was found."),
    wording.match(place.match),
    place.precision_km ? t("precise to about {km} km", { km: number(place.precision_km, 1) }) : null,
    place.confidence !== null && place.confidence !== undefined
      ? t("confidence {n}%", { n: number(Math.floor(place.confidence * 1000) / 10, 1) })
      : null,
    hub.area ? t("This hub is an area; the mark stands at a label point.") : null,
    place.status === "review" ? t("A person should look at this.") : null,
  ].filter(Boolean);
  const others = place.alternatives || [];
  return [
    el(
      "ul",
      { class: "plain" },
      facts.map((fact) => el("li", {}, fact)),
    ),
    others.length
      ? el(
          "details",
          { class: "others" },
          el("summary", {}, t("It could also have been: {n}", { n: others.length })),
          el(
            "ul",
            { class: "plain" },
            others.map((other) => el("li", {}, other.name)),
          ),
        )
      : null,
  ];
}

function fill(hub: Hub) {
  const all = hub.centres.map((at) => data.centres[at] as Centre);
  panel.replaceChildren(
    head(say(hub, "name"), hub.place.name),
    hub.lists.length ? el("p", { class: "panel-list" }, hub.lists.map(listName).join(", ")) : "",
    el("div", { class: "headlines" }, headlines(hub)),
    say(hub, "note") ? el("p", { class: "panel-note" }, say(hub, "note")) : "",
    ...[
      section(
        t("All figures that were read"),
        figureTable.conflicting(hub)
          ? el("p", { class: "quiet" }, t("The sources disagree; bold is the figure on the map."))
          : null,
        figureChart(hub),
        figureTable.table(hub),
      ),
      section(t("Centres"), centres(all)),
      section(t("Products"), products(hub)),
      section(t("Programmes and partners"), programmes(hub)),
      section(t("Nearest centres"), coverage.table(hub)),
      section(t("How the place was found"), placed(hub)),
      el("p", { class: "panel-link" }, hubLink(hub)),
    ].filter((part) => part !== null),
  );
}

function hubLink(hub: Hub) {
  const here = address.link({ hub: hub.id, centre: null });
  return el("a", { href: here.slice(here.indexOf("#")) }, t("Link to this hub"));
}

function head(title: string, where: string | null) {
  return el(
    "header",
    { class: "panel-head" },
    el(
      "div",
      {},
      el("h2", { id: "panel-title", tabindex: -1 }, title),
      where ? el("p", { class: "panel-where" }, where) : null,
    ),
    el("button", { type: "button", class: "close", "aria-label": t("Close"), onclick: close }, "×"),
  );
}

/** @param centre one that belongs to no hub */
function fillCentre(centre: Centre) {
  panel.replaceChildren(
    head(say(centre, "name") || wording.role(centre.role), centre.where),
    el("ul", { class: "plain" }, centreRow(centre)),
  );
}

export function close() {
  state.set({ hub: null, centre: null });
}

/** @param moved whether another thing was opened: then the focus goes there */
function draw(moved: boolean) {
  const { hub, centre } = state.values;
  const open = hub ? findHub(hub) : null;
  const facility = centre ? data.centres.find((c) => c.id === centre) : null;
  const shown = Boolean(open || facility);
  if (shown && panel.hidden) opener = document.activeElement;
  panel.hidden = !shown;
  document.body.classList.toggle("with-panel", shown);
  if (open) fill(open);
  else if (facility) fillCentre(facility);
  else panel.replaceChildren();
  panel.scrollTop = 0;
  if (!moved) return;
  if (shown) document.getElementById("panel-title")?.focus();
  else if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
}

export function add(side: HTMLElement) {
  panel = el("div", { class: "panel", role: "region", "aria-labelledby": "panel-title", hidden: true });
  side.append(panel);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) close();
  });
  state.on(["hub", "centre"], () => draw(true));
  state.on(["language", "year"], () => draw(false));
  draw(false);
}
