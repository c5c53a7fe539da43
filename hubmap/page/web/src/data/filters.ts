/**
 * Which hubs are shown: the filters, and how many hubs each choice would leave.
 */

import { folded } from "../base/folding";
import type { Hub } from "../schema";
import { data } from "./document";
import * as headlines from "./headlines";
import { isPlaced, type PlacedHub } from "./lookup";
import * as state from "./state";

/** state.Filters that are several choices of one kind. */
export const CHOICES = ["list", "province", "role", "status", "quality"] as const;

export type Choice = (typeof CHOICES)[number];

const centresOf = (hub: Hub) => hub.centres.map((at) => data.centres[at]);

/**
 * The values by which a hub can be chosen. A role and a status have to be those of one and the same centre.
 */
const VALUES: Record<Choice, (hub: Hub, filters: state.Filters) => string[]> = {
  list: (hub) => hub.lists,
  province: (hub) => (hub.province ? [hub.province] : []),
  role: (hub, filters) =>
    centresOf(hub)
      .filter((c) => !filters.status.length || filters.status.includes(c.status))
      .map((c) => c.role),
  status: (hub, filters) =>
    centresOf(hub)
      .filter((c) => !filters.role.length || filters.role.includes(c.role))
      .map((c) => c.status),
  quality: (hub) => {
    const found = headlines.headline(hub, state.values.metric);
    return found?.observation.quality ? [found.observation.quality] : [];
  },
};

function byFigure(hub: Hub, filters: state.Filters): boolean {
  const found = headlines.headline(hub, state.values.metric);
  if (filters.figure === "with" && !found) return false;
  if (filters.figure === "without" && found) return false;
  if (filters.min === null && filters.max === null) return true;
  // a hub without a figure is neither above nor below a number
  if (!found) return false;
  return found.figure.value >= (filters.min ?? -Infinity) && found.figure.value <= (filters.max ?? Infinity);
}

function byProduct(hub: Hub, filters: state.Filters): boolean {
  const wanted = filters.product && folded(filters.product);
  if (!wanted) return true;
  const all = [...(hub.products || []), ...(hub.products_en || [])];
  return all.some((product) => folded(product).includes(wanted));
}

/** A hub without a value is neither one of some values nor within bounds. */
function byAttributes(hub: Hub, filters: state.Filters): boolean {
  return Object.entries(filters.attributes).every(([key, { values, from, to }]) => {
    const value = hub.attributes?.[key];
    if (value === undefined || value === null) return false;
    if (values && !values.includes(String(value))) return false;
    return (from === undefined || value >= from) && (to === undefined || value <= to);
  });
}

/** The values of a category with the number of hubs that have each, the most frequent first. */
export function valuesOf(key: string): [string, number][] {
  const counts = new Map<string, number>();
  for (const hub of data.hubs) {
    const value = hub.attributes?.[key];
    if (value !== undefined && value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

/** Ask something of an attribute, or nothing any more. */
export function ask(key: string, wanted: state.AttributeFilter): void {
  const { [key]: _, ...others } = state.values.filters.attributes;
  const asks = wanted.values?.length || wanted.from !== undefined || wanted.to !== undefined;
  set({ attributes: asks ? { ...others, [key]: wanted } : others });
}

/** @param except a filter that is not asked */
export function passes(hub: Hub, filters: state.Filters, except: Choice | "" = ""): boolean {
  if (filters === state.NO_FILTERS) return true;
  for (const name of CHOICES) {
    const wanted = filters[name];
    if (name === except || !wanted.length) continue;
    if (!VALUES[name](hub, filters).some((value) => wanted.includes(value))) return false;
  }
  return byFigure(hub, filters) && byProduct(hub, filters) && byAttributes(hub, filters);
}

let last: Pick<state.State, "metric" | "year"> & { filters: state.Filters | null; hubs: Hub[] } = {
  filters: null,
  metric: "",
  year: null,
  hubs: [],
};

/** Hubs that pass the filters now. */
export function passing(): Hub[] {
  const { filters, metric, year } = state.values;
  if (last.filters !== filters || last.metric !== metric || last.year !== year) {
    const all = data.hubs;
    const hubs = active() ? all.filter((hub) => passes(hub, filters)) : all;
    last = { filters, metric, year, hubs };
  }
  return last.hubs;
}

let stood: { from: Hub[]; hubs: PlacedHub[] } = { from: [], hubs: [] };

/** Those of them that have a place. */
export function placed(): PlacedHub[] {
  const from = passing();
  if (stood.from !== from) stood = { from, hubs: from.filter(isPlaced) };
  return stood.hubs;
}

/** Those of them that are on the map, with the layers as they are, where the circles show a metric. */
export function drawn(metric: string | null): Hub[] {
  const { hubs, unfigured } = state.values.layers;
  if (!hubs) return [];
  return unfigured || !metric ? placed() : headlines.figured(placed(), metric).hubs;
}

/**
 * The choices of a filter with the number of hubs that each would show, the other filters as they are.
 */
export function options(name: Choice): [string, number][] {
  const counts: Map<string, number> = new Map();
  const filters = active() ? state.values.filters : state.NO_FILTERS;
  for (const hub of data.hubs) {
    for (const value of VALUES[name](hub, state.NO_FILTERS)) counts.set(value, counts.get(value) || 0);
    if (!passes(hub, filters, name)) continue;
    for (const value of new Set(VALUES[name](hub, filters))) counts.set(value, (counts.get(value) || 0) + 1);
  }
  return [...counts];
}

export function set(patch: Partial<state.Filters>) {
  state.set({ filters: { ...state.values.filters, ...patch } });
}

/** How many filters are on. */
export function active() {
  const { filters } = state.values;
  return (Object.keys(state.NO_FILTERS) as (keyof state.Filters)[]).filter((name) => {
    const value = filters[name];
    if (value !== null && typeof value === "object") return Object.keys(value).length > 0;
    return value !== "" && value !== null;
  }).length;
}
