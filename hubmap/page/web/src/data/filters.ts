/**
 * Which hubs are shown: the filters, and how many hubs each choice would leave.
 */

import { folded } from "../base/folding";
import type { Centre, Hub } from "../schema";
import { data } from "./document";
import * as headlines from "./headlines";
import {
  allHubs,
  eachAttribute,
  findHub,
  hubAt,
  hubCount,
  hubNumber,
  hubReader,
  hubsOf,
  placedOnes,
  type Some,
  someOf,
} from "./lookup";
import { hubColumns } from "./packed_columns";
import * as state from "./state";

/** state.Filters that are several choices of one kind. */
export const CHOICES = ["list", "province", "role", "status", "quality"] as const;

export type Choice = (typeof CHOICES)[number];

/** The centres of the hubs that pass, and those that stand by themselves. */
export function centresLeft(): Centre[] {
  const passing = passed();
  if (!passing) return data.centres;
  return data.centres.filter(({ hub }) => {
    const own = hub ? findHub(hub) : null;
    return !hub || (own !== null && passing[hubNumber(own)] === 1);
  });
}

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

/** Takes away the marks of hubs that do not pass, by their number. */
type Test = (passing: Uint8Array) => void;

/** Asks each of them. */
const each =
  (passes: (at: number) => boolean): Test =>
  (passing) => {
    for (let at = 0; at < passing.length; at++) if (passing[at] && !passes(at)) passing[at] = 0;
  };

function byFigure(filters: state.Filters): Test | null {
  const { figure, min, max } = filters;
  if (!figure && min === null && max === null) return null;
  const { values } = headlines.figuresOf(state.values.metric);
  const [least, most] = [min ?? -Infinity, max ?? Infinity];
  // a hub without a figure is neither above nor below a number
  const [ofNone, ofSome] = [Number(figure !== "with" && min === null && max === null), Number(figure !== "without")];
  return (passing) => {
    for (let at = 0; at < passing.length; at++) {
      const value = values[at];
      passing[at] &= Number.isNaN(value) ? ofNone : ofSome & Number(value >= least && value <= most);
    }
  };
}

function byProduct(filters: state.Filters): Test | null {
  const wanted = filters.product && folded(filters.product);
  if (!wanted) return null;
  const [some, others] = [hubReader("products"), hubReader("products_en")];
  return each((at) =>
    [some(at), others(at)].some((list) =>
      ((list as string[] | null) ?? []).some((product) => folded(product).includes(wanted)),
    ),
  );
}

/** A hub without a value is neither one of some values nor within bounds. */
function byAttributes(filters: state.Filters): Test[] {
  return Object.entries(filters.attributes).map(([key, { values, from, to }]) => {
    const read = hubReader("attributes", key) as (at: number) => string | number | null | undefined;
    return each((at) => {
      const value = read(at);
      if (value === undefined || value === null) return false;
      if (values && !values.includes(String(value))) return false;
      return (from === undefined || value >= from) && (to === undefined || value <= to);
    });
  });
}

function byChoice(name: Choice, filters: state.Filters): Test | null {
  const wanted = filters[name];
  if (!wanted.length) return null;
  if (name === "province") {
    const { codes, names } = provinceNumbers();
    const asked = Uint8Array.from(["", ...names], (province) => Number(wanted.includes(province)));
    return (passing) => {
      for (let at = 0; at < passing.length; at++) passing[at] &= asked[codes[at]];
    };
  }
  return each((at) => VALUES[name](hubAt(at), filters).some((value) => wanted.includes(value)));
}

const counted = new Map<string, [string, number][]>();

let produced: boolean | null = null;

/** Whether any hub has a product. */
export function haveProducts(): boolean {
  const isEmpty = hubColumns()?.lacks("products") && hubColumns()?.lacks("products_en");
  produced ??= !isEmpty && allHubs().some((hub) => hub.products.length > 0);
  return produced;
}

/** The values of a category with the number of hubs that have each, the most frequent first. */
export function valuesOf(key: string): [string, number][] {
  const before = counted.get(key);
  if (before) return before;
  const counts = new Map<string, number>();
  eachAttribute(key, (value) => counts.set(String(value), (counts.get(String(value)) ?? 0) + 1));
  const found = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  counted.set(key, found);
  return found;
}

/** Ask something of an attribute, or nothing any more. */
export function ask(key: string, wanted: state.AttributeFilter): void {
  const { [key]: _, ...others } = state.values.filters.attributes;
  const asks = wanted.values?.length || wanted.from !== undefined || wanted.to !== undefined;
  set({ attributes: asks ? { ...others, [key]: wanted } : others });
}

/**
 * For each hub whether it passes.
 * @param except a filter that is not asked
 */
function mask(filters: state.Filters, except: Choice | "" = ""): Uint8Array {
  const found = new Uint8Array(hubCount()).fill(1);
  const choices = CHOICES.filter((name) => name !== except).map((name) => byChoice(name, filters));
  for (const test of [...choices, byFigure(filters), byProduct(filters), ...byAttributes(filters)]) {
    test?.(found);
  }
  return found;
}

let last: Pick<state.State, "metric" | "year"> & {
  filters: state.Filters | null;
  some: Some;
  /** made where they are asked for */
  hubs: Hub[] | null;
  placed: Some | null;
} = {
  filters: null,
  metric: "",
  year: null,
  some: { mask: null, count: 0 },
  hubs: null,
  placed: null,
};

function now(): typeof last {
  const { filters, metric, year } = state.values;
  if (last.filters !== filters || last.metric !== metric || last.year !== year)
    last = { filters, metric, year, some: someOf(active() ? mask(filters) : null), hubs: null, placed: null };
  return last;
}

/** The hubs that pass the filters now. */
export const chosen = (): Some => now().some;

/** Whether each hub passes the filters now, by its number; null where all do. */
export const passed = (): Uint8Array | null => chosen().mask;

/** Hubs that pass the filters now. */
export function passing(): Hub[] {
  const found = now();
  found.hubs ??= hubsOf(found.some);
  return found.hubs;
}

/** Those that pass and have a place. */
export function placed(): Some {
  const found = now();
  found.placed ??= both(found.some, placedOnes());
  return found.placed;
}

/** The hubs that are among some and among others. */
function both(some: Some, others: Some): Some {
  const [one, other] = [some.mask, others.mask];
  if (!one || !other) return other ? others : some;
  return someOf(one.map((is, at) => is & (other[at] ?? 0)));
}

/** Those of them that are on the map, with the layers as they are, where the circles show a metric. */
export function drawn(metric: string | null): Some {
  const { hubs, unfigured } = state.values.layers;
  if (!hubs) return { mask: new Uint8Array(hubCount()), count: 0 };
  return unfigured || !metric ? placed() : both(placed(), headlines.figuredOnes(metric));
}

/**
 * The choices of a filter with the number of hubs that each would show, the other filters as they are.
 */
export function options(name: Choice): [string, number][] {
  const { filters } = state.values;
  const passes = filters[name].length ? mask(filters, name) : passed();
  if (name === "province") return provinces(passes);
  const counts: Map<string, number> = new Map();
  if (!isUsed(name)) return [];
  for (const [at, hub] of allHubs().entries()) {
    for (const value of VALUES[name](hub, state.NO_FILTERS)) counts.set(value, counts.get(value) || 0);
    if (passes && !passes[at]) continue;
    for (const value of new Set(VALUES[name](hub, filters))) counts.set(value, (counts.get(value) || 0) + 1);
  }
  return [...counts];
}

/** Whether any hub has a value of a kind: to look through a million for nothing takes long. */
function isUsed(name: Choice): boolean {
  if (name === "list") return data.lists.length > 0;
  return name === "quality" ? isGraded() : data.centres.length > 0;
}

let graded: boolean | null = null;

function isGraded(): boolean {
  const read = hubColumns()?.list("figures").read("quality");
  const rows = hubColumns()?.list("figures").begins.at(-1) ?? 0;
  if (!read) return true;
  if (graded === null) {
    graded = false;
    for (let i = 0; i < rows && !graded; i++) graded = read(i) !== null;
  }
  return graded;
}

let known: { codes: Uint16Array; names: string[] } | null = null;

/** The number of each hub's province, and what provinces are called. */
function provinceNumbers(): { codes: Uint16Array; names: string[] } {
  if (known) return known;
  const read = hubReader("province");
  const [codes, names, numbers] = [new Uint16Array(hubCount()), [] as string[], new Map<string, number>()];
  for (let at = 0; at < codes.length; at++) {
    const name = read(at) as string | null;
    if (!name) continue;
    let number = numbers.get(name);
    if (number === undefined) {
      number = names.push(name);
      numbers.set(name, number);
    }
    codes[at] = number;
  }
  known = { codes, names };
  return known;
}

function provinces(passes: Uint8Array | null): [string, number][] {
  const { codes, names } = provinceNumbers();
  const counts = new Uint32Array(names.length + 1);
  for (let at = 0; at < codes.length; at++) if (!passes || passes[at]) counts[codes[at]] += 1;
  return names.map((name, at) => [name, counts[at + 1]]);
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
