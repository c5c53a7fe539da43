/**
 * Which figure stands for a hub: newest of the best quality, up to a year where one is chosen.
 */

import { t } from "../base/language";
import type { Hub, Observation, Quantity } from "../schema";
import { data } from "./document";
import * as state from "./state";

const COVERS: Record<string, number> = { hub: 0, part: 1, wider: 2 };
const QUALITY: Record<string, number> = { A: 0, B: 1, C: 2 };

/** Rank of an observation: less is better. The same rule as in `hubmap.atlas.headlines`. */
function rank(row: Observation): number[] {
  const doubted = row.stands === "yes" ? 0 : 1;
  return [doubted, COVERS[row.covers ?? ""] ? 1 : 0, QUALITY[row.quality ?? ""] ?? 3, -(row.year ?? -Infinity)];
}

/**
 * The one that stands for a hub; what is only told stands for nothing.
 * @param key the metric
 * @param year none newer than this
 */
export function best(rows: Observation[], key: string, year: number | null): Observation | null {
  let chosen: Observation | null = null;
  for (const row of rows) {
    if (row.stands === "no" || !row.values[key] || (year !== null && !(row.year && row.year <= year))) continue;
    if (!chosen || before(rank(row), rank(chosen))) chosen = row;
  }
  return chosen;
}

function before(a: number[], b: number[]) {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && a[at] < b[at];
}

/** The observation that stands for a hub, its figure, and its number among the hub's observations. */
export interface Headline {
  observation: Observation;
  figure: Quantity;
  at: number;
}

export type Covers = "hub" | "part" | "wider";

/**
 * The figure that stands for a hub.
 * @param key the metric
 */
export function headline(hub: Hub, key: string): Headline | null {
  const { year } = state.values;
  const given = year === null ? (hub.figures[hub.head[key]] ?? null) : best(hub.figures, key, year);
  return given ? { observation: given, figure: given.values[key], at: hub.figures.indexOf(given) } : null;
}

/** Those hubs of a list that have a figure, the one with the largest, what the figures cover, how many are ranges. */
export interface Figured {
  hubs: Hub[];
  largest: { hub: Hub; head: Headline } | null;
  covers: Record<Covers, number>;
  ranged: number;
}

/** By list of hubs, then by metric and year: to look at all takes a while where there are many. */
const reckoned: WeakMap<Hub[], Map<string, Figured>> = new WeakMap();

/**
 * Those hubs of a list that have a figure, the one with the largest, what the figures cover, and how many are ranges.
 * @param key the metric
 */
export function figured(hubs: Hub[], key: string): Figured {
  const before = reckoned.get(hubs) || new Map<string, Figured>();
  reckoned.set(hubs, before);
  const name = `${key}|${state.values.year}`;
  const found = before.get(name) ?? reckon(hubs, key);
  before.set(name, found);
  return found;
}

function reckon(hubs: Hub[], key: string): Figured {
  const found: Figured = { hubs: [], largest: null, covers: { hub: 0, part: 0, wider: 0 }, ranged: 0 };
  for (const hub of hubs) {
    const head = headline(hub, key);
    if (!head) continue;
    found.hubs.push(hub);
    found.covers[(head.observation.covers || "hub") as Covers] += 1;
    if (head.figure.low !== head.figure.high) found.ranged += 1;
    if (!found.largest || head.figure.value > found.largest.head.figure.value) found.largest = { hub, head };
  }
  return found;
}

let known: number[] | null = null;

/** Years for which there is a figure, oldest first. */
export function years(): number[] {
  if (known) return known;
  const all: Set<number> = new Set();
  for (const hub of data.hubs) for (const { year } of hub.figures) if (year) all.add(year);
  known = [...all].sort((a, b) => a - b);
  return known;
}

/** The year of a figure in words; nothing where no figure of the whole list has one. */
export const yearOf = ({ year }: Observation): string =>
  year ? String(year) : years().length ? t("year unknown") : "";

/** The same in brackets after a figure. */
export function inYear(observation: Observation): string {
  const year = yearOf(observation);
  return year ? ` (${year})` : "";
}

/** Hubs with a place, by what their figures cover. */
export function coverCounts(placed: Hub[], key: string): Record<Covers | "none", number> {
  const { hubs, covers } = figured(placed, key);
  return { ...covers, none: placed.length - hubs.length };
}
