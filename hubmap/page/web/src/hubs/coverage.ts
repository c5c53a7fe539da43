/**
 * How far the hubs are from the nearest centre of a role: lines, rings, and who lies within a radius.
 */

import type * as Leaflet from "leaflet";
import { el } from "../base/dom";
import { distanceKm } from "../base/geodesic";
import { number, pick, say, t } from "../base/language";
import { data } from "../data/document";
import * as filters from "../data/filters";
import * as headlines from "../data/headlines";
import { isPlaced, type PlacedCentre, type PlacedHub } from "../data/lookup";
import * as state from "../data/state";
import * as wording from "../data/wording";
import type { Hub } from "../schema";

/* Lines of more hubs are a blot. */
const MOST_LINES = 2000;

let group: Leaflet.LayerGroup;

function centresOf(role: string | null, status: string): PlacedCentre[] {
  return data.centres.filter(isPlaced).filter((c) => c.role === role && c.status === status);
}

/**
 * The nearest centre of a role and status.
 * @returns null where the hub or every such centre has no place
 */
export function nearest(hub: Hub, role: string, status: string): Nearest | null {
  return isPlaced(hub) ? nearestOf(hub, centresOf(role, status)) : null;
}

/** @param hub one with a place */
function nearestOf(hub: PlacedHub, centres: PlacedCentre[]): Nearest | null {
  let found: Nearest | null = null;
  for (const centre of centres) {
    const km = distanceKm(hub, centre);
    if (!found || km < found.km) found = { centre, km };
  }
  return found;
}

export interface Nearest {
  centre: PlacedCentre;
  km: number;
}

/** Hubs within the radius, and what is known of them. */
export interface Served {
  within: PlacedHub[];
  placed: PlacedHub[];
  unplaced: Hub[];
  withFigure: number;
  total: number | null;
  years: [number, number] | null;
  ofHub: number;
}

/** Who is served within the radius, and what is known of them. The same as `hubmap.coverage.served`. */
export function served(): Served {
  const { coverage, metric } = state.values;
  const all = filters.passing();
  const placedHubs = all.filter(isPlaced);
  const centres = centresOf(coverage.role, coverage.status);
  const within = placedHubs.filter((hub) => (nearestOf(hub, centres)?.km ?? Infinity) <= coverage.km);
  const figures = within.map((hub) => headlines.headline(hub, metric)).filter((found) => found !== null);
  const years = figures.map((found) => found.observation.year).filter((year) => year !== null);
  return {
    within,
    placed: placedHubs,
    unplaced: all.filter((hub) => !isPlaced(hub)),
    withFigure: figures.length,
    total: figures.length ? figures.reduce((sum, found) => sum + found.figure.value, 0) : null,
    years: years.length ? [least(years), most(years)] : null,
    ofHub: figures.filter((found) => (found.observation.covers || "hub") === "hub").length,
  };
}

const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b));

/** What is said of the coverage, in sentences. */
export function told(): string[] {
  const { coverage, metric } = state.values;
  const found = served();
  const said = [
    t("{n} of {all} hubs lie within {km} km of the nearest {centre}.", {
      n: number(found.within.length),
      all: number(found.placed.length),
      km: number(coverage.km),
      centre: `${wording.role(coverage.role)} (${wording.status(coverage.status)})`,
    }),
  ];
  if (found.unplaced.length) {
    said.push(t("Not known for {n} hubs that are not on the map.", { n: number(found.unplaced.length) }));
  }
  if (found.placed.length + found.unplaced.length > MOST_LINES)
    said.push(t("Lines are drawn for up to {n} hubs; filter to see them.", { n: number(MOST_LINES) }));
  if (found.total === null) return said;
  const years = found.years ? [...new Set(found.years)].join("–") : t("year unknown");
  said.push(
    t(
      "{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",
      {
        n: number(found.withFigure),
        all: number(found.within.length),
        sum: number(found.total),
        unit: pick(wording.metric(metric).unit),
        years,
        whole: number(found.ofHub),
      },
    ),
  );
  return said;
}

export function draw(map: Leaflet.Map) {
  group.clearLayers();
  const { coverage } = state.values;
  if (!coverage.role) return;
  for (const centre of centresOf(coverage.role, coverage.status)) {
    L.circle([centre.lat, centre.lon], {
      radius: coverage.km * 1000,
      className: "reach",
      interactive: false,
    }).addTo(group);
  }
  const hubs = filters.passing();
  for (const hub of hubs.length > MOST_LINES ? [] : hubs) {
    if (!isPlaced(hub)) continue;
    const found = nearest(hub, coverage.role, coverage.status);
    if (!found || found.km < 0.05) continue;
    const near = found.km <= coverage.km;
    L.polyline(
      [
        [hub.lat, hub.lon],
        [found.centre.lat, found.centre.lon],
      ],
      {
        className: near ? "reach-line" : "reach-line reach-far",
        interactive: false,
      },
    ).addTo(group);
  }
  group.addTo(map);
}

/** For a hub: the nearest operating and planned centre of every role. */
export function table(hub: Hub): Node | null {
  if (!isPlaced(hub)) return null;
  return el(
    "table",
    { class: "figures" },
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        el("th", { scope: "col" }, t("Role")),
        state.REACH_STATUSES.map((status) => el("th", { scope: "col" }, wording.status(status))),
      ),
    ),
    el(
      "tbody",
      {},
      state.REACH_ROLES.map((role) =>
        el(
          "tr",
          {},
          el("th", { scope: "row" }, wording.role(role)),
          state.REACH_STATUSES.map((status) => el("td", {}, far(nearest(hub, role, status), hub))),
        ),
      ),
    ),
  );
}

function far(found: Nearest | null, hub: Hub) {
  if (!found) return t("none");
  const own = say(found.centre, "name") || found.centre.where || "";
  if (found.centre.hub === hub.id && found.km < 0.05) return t("at the hub");
  const [here, there] = [hub.place.precision_km, found.centre.precision_km];
  const km = number(found.km, found.km < 10 ? 1 : 0);
  // either point stands for a place that is larger than a point
  const about = here !== null && there !== null ? ` ± ${number(here + there)}` : "";
  return `${km}${about} km: ${own}`;
}

/** Choice of role, status and radius. */
export function controls(): Node {
  const { coverage } = state.values;
  const set = (patch: Partial<state.Coverage>) => state.set({ coverage: { ...state.values.coverage, ...patch } });
  const option = (value: string, text: string, now: string | null) =>
    el("option", { value, selected: value === (now || "") }, text);
  return el(
    "div",
    { class: "reach-controls" },
    el(
      "label",
      { class: "field" },
      el("span", {}, t("Nearest")),
      el(
        "select",
        {
          "data-control": "reach-role",
          onchange: (e: Event & { target: HTMLSelectElement }) => set({ role: e.target.value || null }),
        },
        option("", t("not shown"), coverage.role),
        state.REACH_ROLES.map((role) => option(role, wording.role(role), coverage.role)),
      ),
    ),
    el(
      "label",
      { class: "field" },
      el("span", {}, t("Status")),
      el(
        "select",
        {
          "data-control": "reach-status",
          onchange: (e: Event & { target: HTMLSelectElement }) => set({ status: e.target.value }),
        },
        state.REACH_STATUSES.map((status) => option(status, wording.status(status), coverage.status)),
      ),
    ),
    el(
      "label",
      { class: "field" },
      el("span", {}, t("Radius: {km} km", { km: number(coverage.km) })),
      el("input", {
        type: "range",
        "data-control": "reach-km",
        min: 5,
        max: 300,
        step: 5,
        value: coverage.km,
        oninput: (e: Event & { target: HTMLInputElement }) => set({ km: Number(e.target.value) }),
      }),
    ),
    coverage.role
      ? el(
          "div",
          { class: "reach-told" },
          told().map((text) => el("p", {}, text)),
        )
      : null,
  );
}

export function add(): void {
  group = L.layerGroup();
}
