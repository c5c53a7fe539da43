/**
 * The hubs in the order of their figures, by the rule of `hubmap.atlas.ranking`: whole ones by size, bounds below them, then parts,
 * wider and doubted ones, then none.
 */

import type { Hub } from "../schema";
import { BOUND, figured, figuresOf, GROUPS, type Group, type Headline, headline } from "./headlines";
import { hubAt, hubNumber, type Some } from "./lookup";
import { numberInInput } from "./packed_columns";
import * as state from "./state";
import * as wording from "./wording";

export interface Ranked {
  hub: Hub;
  found: Headline | null;
  group: Group;
  /** whether the figure is one of the whole hub */
  whole: boolean;
}

const WHOLE = GROUPS.indexOf("whole");

/**
 * The first hubs in the order of their figures.
 * @param key the measure; without one the hubs stay in the order of the table
 * @param most how many
 */
export function leading(some: Some, key: string, most: number): Ranked[] {
  const before = led.get(some);
  const isEnough = before?.key === key && before.year === state.values.year && before.first.length >= most;
  const first = isEnough ? before.first : firstOf(some, key, Math.max(most, LIKELY));
  led.set(some, { key, year: state.values.year, first });
  const { groups } = figuresOf(key);
  return first.slice(0, most).map((at) => ({
    hub: hubAt(at),
    found: headline(hubAt(at), key),
    group: GROUPS[groups[at]],
    whole: groups[at] <= BOUND,
  }));
}

/* The first of them are asked for a sentence, and then the first ones for the list. */
const LIKELY = 60;
const led: WeakMap<Some, { key: string; year: number | null; first: number[] }> = new WeakMap();

function firstOf({ mask }: Some, key: string, most: number): number[] {
  const { groups, values } = figuresOf(key);
  const isBefore = order(key);
  const first: number[] = [];
  // what the last one has: most of a million are known to come behind it by this alone
  let [group, value]: [number, number] = [GROUPS.length, -Infinity];
  for (let at = 0; at < groups.length; at++) {
    if (mask && !mask[at]) continue;
    if (key && (groups[at] > group || (groups[at] === group && values[at] < value))) continue;
    if (first.length >= most && !isBefore(at, first[first.length - 1])) continue;
    let low = 0;
    for (let high = first.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (isBefore(at, first[middle])) high = middle;
      else low = middle + 1;
    }
    first.splice(low, 0, at);
    if (first.length > most) first.pop();
    const last = first[first.length - 1];
    if (first.length === most && last !== undefined) [group, value] = [groups[last], values[last] || 0];
  }
  return first;
}

/** Whether one hub, by its number, comes before another. */
function order(key: string): (a: number, b: number) => boolean {
  const { values, groups } = figuresOf(key);
  return (a, b) => {
    if (key && groups[a] !== groups[b]) return groups[a] < groups[b];
    const more = key ? (values[a] || 0) - (values[b] || 0) : 0;
    return more ? more > 0 : numberInInput(a) < numberInInput(b);
  };
}

/** Whether so many figures of whole hubs are enough for one to be called the largest. */
export const isEnough = (count: number, key: string): boolean => count >= wording.metric(key).least_ranked;

/** How many have a figure of the whole hub. */
export const countWhole = (some: Some, key: string): number => figured(some, key).whole;

/** Its place among all whose figure covers the whole hub, and how many there are; null where nothing may be said of it. */
export function rankOf(hub: Hub, key: string): { rank: number; of: number } | null {
  const { values, groups } = figuresOf(key);
  const own = hubNumber(hub);
  if (groups[own] !== WHOLE) return null;
  const of = countWhole({ mask: null, count: groups.length }, key);
  let larger = 0;
  for (let at = 0; at < groups.length; at++) if (groups[at] === WHOLE && values[at] > values[own]) larger += 1;
  return isEnough(of, key) ? { rank: larger + 1, of } : null;
}
