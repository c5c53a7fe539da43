/**
 * The state as the part of the address after #, so that a link shows what its sender saw.
 */

import { languages } from "../base/language";
import type { Centre, Measure } from "../schema";
import { data } from "./document";
import { isCounted } from "./attributes";
import * as filters from "./filters";
import * as headlines from "./headlines";
import { findHub } from "./lookup";
import * as state from "./state";
import { columnKeys } from "./table_rows";

/* Before the key of an attribute that is asked for something. */
const ATTRIBUTE = "a.";

/** How a part of the address changes the state; false where it is not understood. */
type Reading = (values: Mutable, value: string) => boolean;
type Mutable = state.State;

const join = (list: string[]) => list.map((item) => encodeURIComponent(item)).join(",");
const split = (text: string) => text.split(",").filter(Boolean).map(decodeURIComponent);

/**
 * Write a state; what is as at the beginning is left out.
 * @returns without #
 */
export function encode(values: state.State): string {
  const { filters: chosen, coverage } = values;
  const parts: [string, string | null][] = [
    ["z", values.view ? values.view.map((n: number) => String(n)).join("/") : null],
    ["m", values.metric !== data.view.measure ? values.metric && encodeURIComponent(values.metric) : null],
    ["y", values.year === null ? null : String(values.year)],
    ["h", values.hub && encodeURIComponent(values.hub)],
    ["c", values.centre && encodeURIComponent(values.centre)],
    ["l", values.language !== languages[0] ? values.language : null],
    ["on", join(switched(values.layers, true)) || null],
    ["off", join(switched(values.layers, false)) || null],
    ...filters.CHOICES.map((name): [string, string | null] => [name, join(chosen[name]) || null]),
    ["figure", chosen.figure || null],
    ["product", chosen.product ? encodeURIComponent(chosen.product) : null],
    ["min", chosen.min === null ? null : String(chosen.min)],
    ["max", chosen.max === null ? null : String(chosen.max)],
    ...Object.entries(chosen.attributes).map(([key, { values: some, from, to }]): [string, string] => [
      `${ATTRIBUTE}${encodeURIComponent(key)}`,
      some ? join(some) : `${encodeURIComponent(from ?? "")}..${encodeURIComponent(to ?? "")}`,
    ]),
    ["reach", coverage.role ? `${coverage.role}/${coverage.status}/${coverage.km}` : null],
    ["table", values.table ? "1" : null],
    ["sort", values.sort ? `${values.sort.down ? "-" : ""}${encodeURIComponent(values.sort.key)}` : null],
    ["embed", values.embed ? "1" : null],
    ["colour", values.colour === data.view.colour_by ? null : encodeURIComponent(values.colour ?? "-")],
  ];
  return parts
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `${key}=${value}`)
    .join("&");
}

/** Layers that are not as at the beginning. */
function switched(layers: Record<string, boolean>, shown: boolean) {
  return Object.keys(state.LAYERS).filter((key) => layers[key] === shown && state.LAYERS[key] !== shown);
}

/**
 * Read a state; what is not understood is told and left as at the beginning.
 * @param text with or without #
 */
export function decode(text: string): { values: Mutable; unknown: string[] } {
  // a page in srcdoc has no address that could name its language
  const asked = document.documentElement.dataset.language;
  const values: Mutable = state.beginning(asked && languages.includes(asked) ? asked : (languages[0] ?? ""));
  const unknown: string[] = [];
  for (const part of text.replace(/^#/, "").split("&").filter(Boolean)) {
    const at = part.indexOf("=");
    const [key, value] = at < 0 ? [part, "1"] : [part.slice(0, at), part.slice(at + 1)];
    if (!understood(values, key, value)) unknown.push(shown(part));
  }
  return { values, unknown };
}

function shown(part: string) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function understood(values: Mutable, key: string, value: string): boolean {
  const reader = Object.hasOwn(READERS, key) ? READERS[key] : null;
  try {
    if (key.startsWith(ATTRIBUTE)) return attribute(values, decodeURIComponent(key.slice(ATTRIBUTE.length)), value);
    return reader ? reader(values, value) : false;
  } catch {
    // a % that is no code
    return false;
  }
}

/** What is asked of an attribute: values, or bounds as from..to. */
function attribute(values: Mutable, key: string, value: string): boolean {
  const known = data.attributes.find((one) => one.key === key);
  if (!known) return false;
  const [from, to] = value.split("..").map(decodeURIComponent);
  const bound = (text: string) => (isCounted(known) ? Number(text) : text);
  const asked: state.AttributeFilter = value.includes("..")
    ? { ...(from ? { from: bound(from) } : {}), ...(to ? { to: bound(to) } : {}) }
    : { values: split(value) };
  values.filters.attributes = { ...values.filters.attributes, [key]: asked };
  return true;
}

function one(key: "metric" | "hub" | "centre" | "language", known: (id: string) => boolean): Reading {
  return (values, value) => {
    const said = decodeURIComponent(value);
    if (known(said)) values[key] = said;
    return known(said);
  };
}

function bound(key: "min" | "max"): Reading {
  return (values, value) => {
    const said = Number(value);
    const good = value !== "" && Number.isFinite(said);
    if (good) values.filters[key] = said;
    return good;
  };
}

function layers(shown: boolean): Reading {
  return (values, value) => {
    const keys = split(value);
    for (const key of keys) if (key in state.LAYERS) values.layers[key] = shown;
    return keys.every((key) => key in state.LAYERS);
  };
}

function choice(name: filters.Choice): Reading {
  return (values, value) => {
    const known = new Set(filters.options(name).map((option) => option[0]));
    const wanted = split(value);
    values.filters[name] = wanted.filter((item) => known.has(item));
    return wanted.every((item) => known.has(item));
  };
}

function flag(key: "table" | "embed"): Reading {
  return (values, value) => {
    values[key] = value === "1";
    return value === "1";
  };
}

const READERS: Record<string, Reading> = {
  z: (values, value) => {
    const view = value.split("/").map(Number);
    const good = view.length === 3 && view.every(Number.isFinite) && Math.abs(view[1]) < 85 && Math.abs(view[2]) <= 360;
    if (good) values.view = view as state.View;
    return good;
  },
  m: one("metric", (key) => data.metrics.some((metric: Measure) => metric.key === key)),
  y: (values, value) => {
    const good = headlines.years().includes(Number(value));
    if (good) values.year = Number(value);
    return good;
  },
  h: one("hub", (id) => Boolean(findHub(id))),
  c: one("centre", (id) => data.centres.some((centre: Centre) => centre.id === id)),
  l: one("language", (code) => languages.includes(code)),
  on: layers(true),
  off: layers(false),
  list: choice("list"),
  province: choice("province"),
  role: choice("role"),
  status: choice("status"),
  quality: choice("quality"),
  figure: (values, value) => {
    const good = value === "with" || value === "without";
    if (good) values.filters.figure = value;
    return good;
  },
  product: (values, value) => {
    values.filters.product = decodeURIComponent(value);
    return true;
  },
  min: bound("min"),
  max: bound("max"),
  reach: (values, value) => {
    const [role, status, km] = value.split("/");
    const good = state.REACH_ROLES.includes(role) && state.REACH_STATUSES.includes(status) && Number(km) > 0;
    if (good) values.coverage = { role, status, km: Math.min(Number(km), state.REACH_FARTHEST_KM) };
    return good;
  },
  table: flag("table"),
  sort: (values, value) => {
    const down = value.startsWith("-");
    values.sort = { key: decodeURIComponent(down ? value.slice(1) : value), down };
    return columnKeys().includes(values.sort.key);
  },
  embed: flag("embed"),
  colour: (values, value) => {
    const key = decodeURIComponent(value);
    const good = key === "-" || data.attributes.some((attribute) => attribute.key === key);
    if (good) values.colour = key === "-" ? null : key;
    return good;
  },
};

/** Inside srcdoc and the like there is no address to write to: the state stays in memory. */
function addressed() {
  return /^(file|https?):$/.test(window.location.protocol);
}

let written = "";
let opened: string | null = null;
let isReading = false;

/** What is open is a step that Back undoes; all else only changes where one stands. */
function write() {
  if (!addressed() || state.values.embed) return;
  const before = written;
  written = encode(state.values);
  const now = state.values.hub ?? state.values.centre;
  const isStep = now !== opened && !isReading;
  opened = now;
  if (written === before) return;
  if (isStep) window.history.pushState(null, "", `#${written}`);
  else window.history.replaceState(null, "", `#${written}`);
}

/** The link to what is seen now, or to it with some values changed. */
export function link(patch: Partial<state.State> = {}): string {
  return `${addressed() ? window.location.href.split("#")[0] : ""}#${encode({ ...state.values, ...patch })}`;
}

/**
 * Take over what the address says.
 * @returns what was not understood
 */
export function read(): string[] {
  const { values, unknown } = decode(addressed() ? window.location.hash : "");
  isReading = true;
  written = window.location.hash.slice(1);
  state.set(values);
  opened = values.hub ?? values.centre;
  isReading = false;
  return unknown;
}

/** @param changed called when somebody follows another link to this page, or goes back */
export function listen(changed: () => void) {
  const keys = (Object.keys(state.values) as (keyof state.State)[]).filter((key) => key !== "zoom");
  state.on(keys, write);
  const follow = () => {
    if (window.location.hash.slice(1) !== written) changed();
  };
  window.addEventListener("hashchange", follow);
  window.addEventListener("popstate", follow);
}
