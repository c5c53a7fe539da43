/**
 * The hubs in the order of their figures: those that cover the whole hub are ranked, parts and wider ones follow, then none.
 */

import type { Hub } from "../schema";
import { data } from "./document";
import { COVERING, figuresOf, type Headline, headline } from "./headlines";
import { hubNumber } from "./lookup";
import { numberInInput } from "./packed_columns";

export interface Ranked {
  hub: Hub;
  found: Headline | null;
  /** whether the figure may be compared with others */
  whole: boolean;
}

const WHOLE = COVERING.indexOf("hub");

const isWhole = (found: Headline | null): boolean => found !== null && (found.observation.covers || "hub") === "hub";

/**
 * The first hubs in the order of their figures.
 * @param key the measure; without one the hubs stay in the order of the table
 * @param most how many
 */
export function leading(hubs: Hub[], key: string, most: number): Ranked[] {
  const { values, covers } = figuresOf(key);
  const group = (at: number) => (covers[at] === WHOLE ? 0 : covers[at] ? 1 : 2);
  const isBefore = (a: number, b: number) => {
    const groups = key ? group(a) - group(b) : 0;
    if (groups) return groups < 0;
    const larger = key ? (values[b] || 0) - (values[a] || 0) : 0;
    return larger ? larger < 0 : numberInInput(a) < numberInInput(b);
  };
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
  return first.map((at) => {
    const found = headline(data.hubs[at], key);
    return { hub: data.hubs[at], found, whole: isWhole(found) };
  });
}

/** Its place among those whose figure covers the whole hub, and how many there are. */
export function rankOf(hub: Hub, hubs: Hub[], key: string): { rank: number; of: number } | null {
  const { values, covers } = figuresOf(key);
  const own = hubNumber(hub);
  if (covers[own] !== WHOLE) return null;
  let [larger, of] = [0, 0];
  for (const one of hubs) {
    const at = hubNumber(one);
    if (covers[at] !== WHOLE) continue;
    of += 1;
    larger += Number(values[at] > values[own]);
  }
  return { rank: larger + 1, of };
}
