/**
 * The hubs in the order of their figures, by the rule of `hubmap.atlas.ranking`: whole ones by size, bounds below them, then parts,
 * wider and doubted ones, then none.
 */

import type { Hub } from "../schema";
import { data } from "./document";
import { figuresOf, GROUPS, type Group, type Headline, headline } from "./headlines";
import { hubNumber } from "./lookup";
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
export function leading(hubs: Hub[], key: string, most: number): Ranked[] {
  const { groups } = figuresOf(key);
  const isBefore = order(key);
  const first: number[] = [];
  for (const hub of hubs) {
    const at = hubNumber(hub);
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
    hub: data.hubs[at],
    found: headline(data.hubs[at], key),
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
export function countWhole(hubs: Hub[], key: string): number {
  const { groups } = figuresOf(key);
  return hubs.reduce((sum, hub) => sum + Number(groups[hubNumber(hub)] <= BOUND), 0);
}

/** Its place among those whose figure covers the whole hub, and how many there are; null where nothing may be said of it. */
export function rankOf(hub: Hub, hubs: Hub[], key: string): { rank: number; of: number } | null {
  const { values, groups } = figuresOf(key);
  const own = hubNumber(hub);
  if (groups[own] !== WHOLE) return null;
  const of = countWhole(hubs, key);
  const isLarger = (at: number) => groups[at] === WHOLE && values[at] > values[own];
  const larger = hubs.reduce((sum, one) => sum + Number(isLarger(hubNumber(one))), 0);
  return isEnough(of, key) ? { rank: larger + 1, of } : null;
}
