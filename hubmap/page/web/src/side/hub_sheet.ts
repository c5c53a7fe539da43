/**
 * What is known of the hub that is open.
 */

import { type Child, contact, el, link } from "../base/dom";
import { day, number, pick, say, t } from "../base/language";
import * as address from "../data/address";
import { attributeText } from "../data/attributes";
import { centresOf, lookOf, lookWord, newsOf, tally } from "../data/centre_news";
import { data } from "../data/document";
import { headline, inYear, yearOf } from "../data/headlines";
import { findHub } from "../data/lookup";
import { rankOf } from "../data/ranking";
import * as state from "../data/state";
import * as wording from "../data/wording";
import { glyph } from "../hubs/centre_glyphs";
import * as coverage from "../hubs/coverage";
import type { Attribute, Centre, Hub, Programme } from "../schema";
import { figureChart } from "./figure_chart";
import * as figureTable from "./figure_table";

let panel: HTMLElement;
let opener: Element | null = null;

/** @param content nothing: the section is left out */
function section(title: string, ...content: Child[]) {
  const filled = (content as Child[][]).flat(2).filter(Boolean);
  return filled.length ? el("section", { class: "panel-section" }, el("h3", {}, title), filled) : null;
}

/** What there is, with dots between. */
function joined(parts: (Node | string | null | undefined)[]): Child[] {
  return parts.filter((part) => part).flatMap((part, at) => (at ? [" · ", part] : [part]));
}

function headlinesOf(hub: Hub) {
  return data.metrics.map((metric) => {
    const found = headline(hub, metric.key);
    if (!found) return null;
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
        ` ${wording.unitOf(found.figure, metric.key)}`,
        el("span", { class: "headline-year" }, ` ${yearOf(observation)}`),
      ),
      observation.covers && observation.covers !== "hub"
        ? el("p", { class: "headline-covers" }, wording.covers(observation.covers))
        : null,
      el(
        "p",
        { class: "headline-from" },
        joined([
          scope,
          observation.quality ? t("quality {grade}", { grade: observation.quality }) : null,
          figureTable.source(observation.source, observation.anchor),
        ]),
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
  return el("span", { class: "figure-note" }, said ? [said, " "] : null, figureTable.source(row.source, row.anchor));
}

function centreRow(centre: Centre) {
  return el(
    "li",
    { class: centre.id === state.values.centre ? "centre-row centre-lit" : "centre-row", "data-centre-row": centre.id },
    el("span", { class: "centre-sign" }, glyph(centre.role, lookOf(centre), 18, centre.quiet)),
    el(
      "span",
      {},
      el("strong", {}, say(centre, "name") || wording.role(centre.role)),
      ` ${wording.role(centre.role)}: ${newsOf(centre)}`,
      centre.where ? el("span", { class: "figure-note" }, centre.where) : null,
      note(centre),
      history(centre),
    ),
  );
}

/** What was said of it before, the newest first; the sign and the words above tell the last. */
function history({ events }: Centre): Node | null {
  if (events.length < 2) return null;
  const told = events
    .slice(0, -1)
    .reverse()
    .map((event) => {
      const when = event.date ? day(event.date) : t("year unknown");
      const source = figureTable.source(event.source, event.anchor);
      return el("li", {}, joined([`${when}: ${wording.status(event.status)}`, say(event, "note"), source]));
    });
  return el("ul", { class: "plain figure-note", "aria-label": t("What was said of it") }, told);
}

/** What operates first, then what is being built, plans, plans without news. */
function centres(all: Centre[]) {
  const looks = [...new Set(all.map(lookOf))];
  return looks.map((look) => {
    const some = all.filter((centre) => lookOf(centre) === look);
    return [
      el("h4", {}, `${lookWord(look, some)}: ${number(some.length)}`),
      el("ul", { class: "plain" }, some.map(centreRow)),
    ];
  });
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

/** What is known of it in three sentences: its figure and rank, what became of its centres, what is made there. */
function answer(hub: Hub): HTMLElement {
  const { metric } = state.values;
  const parts = [figureSentence(hub, metric)];
  const all = centresOf(hub);
  if (all.length) parts.push(t("Centres: {tally}.", { tally: tally(all) }));
  const missing = state.REACH_ROLES.filter((role) => isMissing(all, role)).map(wording.role);
  if (missing.length) parts.push(t("Nothing is known here of: {roles}.", { roles: missing.join(", ") }));
  const made = say(hub, "products");
  if (made.length) parts.push(t("Makes {products}.", { products: made.slice(0, 3).join(", ") }));
  return el("p", { class: "answer" }, parts.filter(Boolean).join(" "));
}

/** Whether other hubs have a centre of a role, or were promised one, and these centres are none. */
const isMissing = (centres: Centre[], role: string): boolean =>
  data.centres.some((centre) => centre.role === role) && !centres.some((centre) => centre.role === role);

function figureSentence(hub: Hub, metric: string): string {
  if (!metric) return "";
  const label = wording.inSentence(wording.metric(metric));
  const found = headline(hub, metric);
  if (!found) return t("There is no figure for {metric}.", { metric: label });
  const { figure, observation } = found;
  const said = `${wording.measured(figure, metric)}${inYear(observation)}`;
  const place = rankOf(hub, metric);
  if (place) {
    const [rank, of] = [number(place.rank), number(place.of)];
    return t("{figure}: number {rank} of {of} with a figure for the whole hub.", { figure: said, rank, of });
  }
  const parts = pick(wording.metric(metric).ranking?.rows.find((row) => row.hub === hub.id)?.parts);
  if (parts) return t("{figure}; by parts: {parts}; not ranked.", { figure: said, parts });
  const scope = say(observation, "scope") || wording.covers(observation.covers);
  if (!scope) return `${said}.`;
  return t("{figure}; scope: {scope}; not ranked.", { figure: said, scope });
}

/** Columns of the input that are no measures, as its owner wrote them; links are links. */
function attributes(hub: Hub): HTMLElement | null {
  const rows = data.attributes.flatMap((attribute) => {
    const value = hub.attributes?.[attribute.key];
    return value === undefined || value === null || value === "" ? [] : [{ attribute, value }];
  });
  if (!rows.length) return null;
  return el(
    "dl",
    { class: "attributes" },
    rows.map(({ attribute, value }) => [
      el("dt", {}, pick(attribute.label)),
      el("dd", {}, attributeValue(attribute, value)),
    ]),
  );
}

const attributeValue = (attribute: Attribute, value: string | number): Node | string =>
  attribute.kind === "link" ? link(String(value), String(value)) : attributeText(attribute, value);

function fill(hub: Hub) {
  panel.replaceChildren(
    ...[
      head(say(hub, "name"), hub.place.name && hub.place.name !== hub.name ? hub.place.name : null),
      hub.lists.length ? el("p", { class: "panel-list" }, hub.lists.map(wording.listName).join(", ")) : null,
      answer(hub),
      section(t("Centres"), centres(centresOf(hub))),
      el("div", { class: "headlines" }, headlinesOf(hub)),
      say(hub, "note") ? el("p", { class: "panel-note" }, say(hub, "note")) : null,
      section(t("More about it"), attributes(hub)),
      section(
        t("All figures found"),
        figureTable.conflicting(hub)
          ? el("p", { class: "quiet" }, t("The sources disagree; bold is the figure on the map."))
          : null,
        figureChart(hub),
        figureTable.table(hub),
      ),
      section(t("Products"), products(hub)),
      section(t("Programmes and partners"), programmes(hub)),
      data.centres.length ? section(t("Nearest centres"), coverage.table(hub)) : null,
      section(t("How the location was found"), placed(hub)),
      el("p", { class: "panel-link" }, joined([hubLink(hub), reportLink(say(hub, "name"))])),
    ].filter((part) => part !== null),
  );
}

function hubLink(hub: Hub) {
  const here = address.link({ hub: hub.id, centre: null });
  return el("a", { href: here.slice(here.indexOf("#")) }, t("Link to this hub"));
}

/** The way to who answers for the data, where the settings name them. */
export function reportLink(about: string | null = null): Node | null {
  const { contact: whom, title } = data.meta;
  return whom ? contact(whom, [pick(title), about].filter(Boolean).join(": "), t("Report an error")) : null;
}

function head(title: string, where?: string | null) {
  return el(
    "header",
    { class: "panel-head" },
    el(
      "button",
      { type: "button", class: "back", "aria-label": t("Back to the list"), onclick: close },
      `← ${t("List")}`,
    ),
    el("h2", { id: "panel-title", tabindex: -1 }, title),
    where ? el("p", { class: "panel-where" }, where) : null,
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
  if (!moved) return;
  if (shown) show();
  else if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
}

/** The sheet's head, or the centre that was clicked, comes into view. */
function show() {
  const lit = panel.querySelector(".centre-lit");
  document.getElementById("panel-title")?.focus({ preventScroll: true });
  (lit ?? panel).scrollIntoView({ block: lit ? "center" : "start" });
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
  // who follows a link to a hub sees its sheet, though it stands below the map
  const isBelow = panel.getBoundingClientRect().top > window.innerHeight / 2;
  if (!panel.hidden && isBelow && !state.values.embed) panel.scrollIntoView({ block: "start" });
}
