/**
 * Which figure stands for a hub: newest of the best quality, up to a year where one is chosen.
 */

import { t } from "../base/language";
import type { Hub, Observation, Quantity } from "../schema";
import { allHubs, hubAt, hubCount, type Some, someOf } from "./lookup";
import { hubColumns, numberInInput, type PackedTable } from "./packed_columns";
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

/** What stands for each hub, by its number: NaN where nothing does. */
export interface FigureColumns {
  values: Float64Array;
  /** number in COVERING; 0 without a figure */
  covers: Uint8Array;
  /** number in GROUPS */
  groups: Uint8Array;
  /** whether low and high differ */
  ranged: Uint8Array;
}

/** The order in which figures are ranked, by the rule of `hubmap.atlas.ranking`. */
export const GROUPS = ["whole", "bound", "part", "wider", "doubted", "none"] as const;

export type Group = (typeof GROUPS)[number];

/** The last of the groups of figures that cover their hub whole. */
export const BOUND = GROUPS.indexOf("bound");

/** @param isOpen whether it has one bound; a rough figure has neither */
function groupOf(stands: Observation["stands"], covers: Observation["covers"], isOpen: boolean): Group {
  if (stands !== "yes") return "doubted";
  if (covers && covers !== "hub") return covers as Group;
  return isOpen ? "bound" : "whole";
}

/** What a figure can cover, by number. */
export const COVERING: readonly (Covers | null)[] = [null, "hub", "part", "wider"];

let columns: { name: string; found: FigureColumns }[] = [];
/* A measure and those beside it, for a year or two. */
const MOST_KEPT = 6;

/**
 * The figures that stand for all hubs, as arrays.
 * @param key the metric
 */
export function figuresOf(key: string): FigureColumns {
  const { year } = state.values;
  const name = `${key}|${year}`;
  const before = columns.find((one) => one.name === name);
  if (before) return before.found;
  const count = hubCount();
  const found: FigureColumns = {
    values: new Float64Array(count).fill(Number.NaN),
    covers: new Uint8Array(count),
    groups: new Uint8Array(count).fill(GROUPS.indexOf("none")),
    ranged: new Uint8Array(count),
  };
  const packed = hubColumns();
  if (packed) fillFromColumns(found, packed, key, year);
  else for (const [at, hub] of allHubs().entries()) fillFromRow(found, at, headline(hub, key));
  columns = [...columns.slice(1 - MOST_KEPT), { name, found }];
  return found;
}

const coverNumber = (covers: Observation["covers"]): number => Math.max(1, COVERING.indexOf(covers as Covers));

function fillFromRow(found: FigureColumns, at: number, head: Headline | null): void {
  if (!head) return;
  const { stands, covers } = head.observation;
  const { value, low, high } = head.figure;
  found.values[at] = value;
  found.covers[at] = coverNumber(covers);
  found.groups[at] = GROUPS.indexOf(groupOf(stands, covers, (low === null) !== (high === null)));
  found.ranged[at] = Number(low !== high);
}

function fillFromColumns(found: FigureColumns, packed: PackedTable, key: string, year: number | null): void {
  const { begins, read, numbers } = packed.list("figures");
  const head = packed.numbers("head", key);
  const [value, low, high] = ["value", "low", "high"].map((part) => numbers("values", key, part));
  const [stands, covered, quality, made] = ["stands", "covers", "quality", "year"].map((part) => read(part));
  if (!value || !low || !high || !covered || !stands || !quality || !made) return;
  const row = (i: number) =>
    ({
      stands: stands(i),
      covers: covered(i),
      quality: quality(i),
      year: made(i),
      values: Number.isNaN(value[i]) ? {} : { [key]: {} },
    }) as Observation;
  const isUpTo = (limit: number, i: number): boolean =>
    stands(i) !== "no" && !Number.isNaN(value[i]) && Boolean(made(i)) && Number(made(i)) <= limit;
  const upTo = (limit: number, first: number, end: number): number => {
    // most hubs have one, of which no object is made
    if (end - first === 1) return isUpTo(limit, first) ? first : -1;
    const rows = Array.from({ length: end - first }, (_, n) => row(first + n));
    const chosen = best(rows, key, limit);
    return chosen ? first + rows.indexOf(chosen) : -1;
  };
  // what is said of one is mostly what is said of the next
  let last: [unknown, unknown, unknown] = [null, null, null];
  let [group, covers] = [0, 0];
  for (let at = 0; at < found.values.length; at++) {
    const own = Number.isNaN(head[at]) ? -1 : begins[at] + head[at];
    const i = year === null ? own : upTo(year, begins[at], begins[at + 1]);
    if (i < 0) continue;
    const [said, cover] = [stands(i), covered(i)] as [Observation["stands"], Covers | null];
    const isOpen = Number.isNaN(low[i]) !== Number.isNaN(high[i]);
    if (last[0] !== said || last[1] !== cover || last[2] !== isOpen) {
      last = [said, cover, isOpen];
      [group, covers] = [GROUPS.indexOf(groupOf(said, cover, isOpen)), coverNumber(cover)];
    }
    found.values[at] = value[i];
    found.covers[at] = covers;
    found.groups[at] = group;
    found.ranged[at] = Number(low[i] !== high[i] && !(Number.isNaN(low[i]) && Number.isNaN(high[i])));
  }
}

/** The hubs that have a figure. */
export function figuredOnes(key: string): Some {
  return someOf(figuresOf(key).covers.map((cover) => (cover ? 1 : 0)));
}

/** How many of some hubs have a figure, the one with the largest, what the figures cover, how many are ranges. */
export interface Figured {
  count: number;
  largest: { hub: Hub; head: Headline } | null;
  covers: Record<Covers, number>;
  ranged: number;
  /** how many of the figures cover their hub whole */
  whole: number;
}

/** By hubs, then by metric and year: to look at all takes a while where there are many. */
const reckoned: WeakMap<Some, Map<string, Figured>> = new WeakMap();

/**
 * How many of some hubs have a figure, the one with the largest, what the figures cover, and how many are ranges.
 * @param key the metric
 */
export function figured(some: Some, key: string): Figured {
  const before = reckoned.get(some) || new Map<string, Figured>();
  reckoned.set(some, before);
  const name = `${key}|${state.values.year}`;
  const found = before.get(name) ?? reckon(some, key);
  before.set(name, found);
  return found;
}

function reckon({ mask }: Some, key: string): Figured {
  const { values, covers, ranged, groups } = figuresOf(key);
  const counts = new Uint32Array(COVERING.length);
  let [first, ranges, entire, most] = [-1, 0, 0, -Infinity];
  for (let at = 0; at < covers.length; at++) {
    const cover = covers[at];
    if (!cover || (mask && !mask[at])) continue;
    counts[cover] += 1;
    ranges += ranged[at];
    if (groups[at] <= BOUND) entire += 1;
    // of equal ones the first of the list, as in every ranking
    const isFirst = values[at] === most && first >= 0 && numberInInput(at) < numberInInput(first);
    if (values[at] > most || isFirst) [first, most] = [at, values[at]];
  }
  const [, hub, part, wider] = counts;
  const largest = first < 0 ? null : hubAt(first);
  const head = largest && headline(largest, key);
  return {
    count: hub + part + wider,
    largest: largest && head ? { hub: largest, head } : null,
    covers: { hub, part, wider },
    ranged: ranges,
    whole: entire,
  };
}

let known: number[] | null = null;

/** Years for which there is a figure, oldest first. */
export function years(): number[] {
  if (known) return known;
  const all: Set<number> = new Set();
  const packed = hubColumns()?.list("figures");
  if (packed) {
    // to ask a set for each of a million takes ten times as long
    let last = 0;
    for (const year of packed.numbers("year")) {
      if (year !== last && year > 0) all.add(year);
      last = year;
    }
  } else for (const hub of allHubs()) for (const { year } of hub.figures) if (year) all.add(year);
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

/** Hubs by what their figures cover. */
export function coverCounts(some: Some, key: string): Record<Covers | "none", number> {
  const { count, covers } = figured(some, key);
  return { ...covers, none: some.count - count };
}
