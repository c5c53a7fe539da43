/**
 * The one state that drives map, legend, panel and controls; who draws listens, who acts sets.
 */

import { language, setLanguage } from "../base/language";
import { oneByOne } from "../base/scene";
import { rolesOf } from "./codes";
import { data } from "./document";
import { hubCount } from "./lookup";

/** What a hub has to be to be shown; an empty value asks for nothing. */
export interface Filters {
  list: string[];
  province: string[];
  role: string[];
  status: string[];
  quality: string[];
  figure: "" | "with" | "without";
  product: string;
  min: number | null;
  max: number | null;
  /** by key of an attribute; an attribute that asks for nothing is not in it */
  attributes: Record<string, AttributeFilter>;
}

/** Values of which a hub has to have one, or bounds that it has to lie within. */
export interface AttributeFilter {
  values?: string[];
  from?: string | number;
  to?: string | number;
}

export interface Coverage {
  role: string | null;
  status: string;
  km: number;
}

export interface Sort {
  key: string;
  down: boolean;
}

/** Zoom, latitude and longitude. */
export type View = [number, number, number];

/** Everything that the reader can change. */
export interface State {
  /** key of the measure that the circles show; empty where there is none */
  metric: string;
  language: string;
  layers: Record<string, boolean>;
  hub: string | null;
  centre: string | null;
  year: number | null;
  view: View | null;
  zoom: number | null;
  table: boolean;
  sort: Sort | null;
  embed: boolean;
  /** key of the attribute that colours the marks */
  colour: string | null;
  filters: Filters;
  coverage: Coverage;
}

/** Layers that can be switched, and whether they start switched on. */
export const LAYERS: Readonly<Record<string, boolean>> = data.view.layers;

export const NO_FILTERS: Readonly<Filters> = {
  list: [],
  province: [],
  role: [],
  status: [],
  quality: [],
  figure: "",
  product: "",
  min: null,
  max: null,
  attributes: {},
};

/** Roles and statuses of centres that distances are measured to. */
export const REACH_ROLES: readonly string[] = rolesOf("core");
export const REACH_STATUSES: readonly string[] = ["operating", "announced"];
export const REACH_FARTHEST_KM = 500;

export const NO_COVERAGE: Readonly<Coverage> = { role: null, status: "operating", km: 50 };

/** The state at the beginning, in a language. */
export function beginning(language: string): State {
  return {
    metric: data.view.measure ?? "",
    language,
    layers: { ...LAYERS },
    hub: null,
    centre: null,
    year: null,
    view: null,
    zoom: null,
    table: false,
    sort: null,
    embed: false,
    colour: data.view.colour_by,
    filters: { ...NO_FILTERS },
    coverage: { ...NO_COVERAGE },
  };
}

export const values: State = beginning(language());

type Key = keyof State;
const listeners = new Set<(changed: Set<Key>) => void>();

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Change some values; listeners are told which ones became different. */
export function set(patch: Partial<State>): void {
  const changed = new Set((Object.keys(patch) as Key[]).filter((key) => !same(patch[key], values[key])));
  if (!changed.size) return;
  Object.assign(values, patch);
  if (changed.has("language")) setLanguage(values.language);
  for (const listener of [...listeners]) listener(changed);
}

/** Listen to changes of some values. */
export function on(keys: Key[], action: () => void): void {
  listeners.add((changed) => {
    if (keys.some((key) => changed.has(key))) action();
  });
}

/* Beyond so many hubs the map is drawn first. */
const LONG = 300;

/** The same for what stands around the map, which of a long list is drawn after it, once for all that changed meanwhile. */
export function onLater(keys: Key[], action: () => void): void {
  let isWaiting = false;
  const once = () => {
    isWaiting = false;
    action();
  };
  on(keys, () => {
    if (hubCount() <= LONG) return action();
    if (!isWaiting) oneByOne(once);
    isWaiting = true;
  });
}

/** Switch a layer. */
export function toggle(key: string, shown: boolean): void {
  set({ layers: { ...values.layers, [key]: shown } });
}
