/**
 * The hubs in the order of their figures, by the rule of `hubmap.atlas.ranking`: whole ones by size, bounds below them, then parts,
 * wider and doubted ones, then none.
 */

import type { Hub } from "../schema";
import { figuresOf, GROUPS, type Group, type Headline, headline } from "./headlines";
import { hubAt, hubNumber, type Some } from "./lookup";
import { numberInInput } from "./packed_columns";
import * as wording from "./wording";

export interface Ranked {
  hub: Hub;
  found: Headline | null;
  group: Group;
  /** whether the figure is one of the whole hub */
  whole: boolean;
}

const WHOLE = GROUPS.indexOf("whole");
const BOUND = GROUPS.indexOf("bound");

/**
 * The first hubs in the order of their figures.
 * @param key the measure; without one the hubs stay in the order of the table
 * @param most how many
 */
export function leading({ mask }: Some, key: string, most: number): Ranked[] {
  const { groups } = figuresOf(key);
  const isBefore = order(key);
  const first: number[] = [];
  for (let at = 0; at < groups.length; at++) {
    if (mask && !mask[at]) continue;
    if (first.length >= most && !isBefore(at, first[first.length - 1])) continue;
    let low = 0;
    for (let high = first.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (isBefore(at, first[middle])) high = middle;
      else low = middle + 1;
    }
    first.splice(low, 0, at);
    if (first.length > most) first.pop();
  }
  return first.map((at) => ({
    hub: hubAt(at),
    found: headline(hubAt(at), key),
    group: GROUPS[groups[at]],
    whole: groups[at] <= BOUND,
  }));
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
export function countWhole({ mask }: Some, key: string): number {
  const { groups } = figuresOf(key);
  let found = 0;
  for (let at = 0; at < groups.length; at++) if (groups[at] <= BOUND && (!mask || mask[at])) found += 1;
  return found;
}

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
