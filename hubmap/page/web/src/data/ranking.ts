/**
 * The hubs in the order of their figures: those that cover the whole hub are ranked, parts and wider ones follow, then none.
 */

import type { Hub } from "../schema";
import { type Headline, headline } from "./headlines";

export interface Ranked {
  hub: Hub;
  found: Headline | null;
  /** whether the figure may be compared with others */
  whole: boolean;
}

const isWhole = (found: Headline | null): boolean => found !== null && (found.observation.covers || "hub") === "hub";

/** @param key the measure; without one the hubs stay in the order of the table */
export function ranked(hubs: Hub[], key: string): Ranked[] {
  const rows = hubs.map((hub) => {
    const found = headline(hub, key);
    return { hub, found, whole: isWhole(found) };
  });
  if (!key) return rows;
  const group = (row: Ranked) => (row.whole ? 0 : row.found ? 1 : 2);
  const value = (row: Ranked) => row.found?.figure.value ?? 0;
  return rows.sort((a, b) => group(a) - group(b) || value(b) - value(a));
}

/** Its place among those whose figure covers the whole hub, and how many there are. */
export function rankOf(hub: Hub, hubs: Hub[], key: string): { rank: number; of: number } | null {
  const found = headline(hub, key);
  if (!found || !isWhole(found)) return null;
  const whole = hubs.map((one) => headline(one, key)).filter((one) => isWhole(one));
  const larger = whole.filter((one) => (one?.figure.value ?? 0) > found.figure.value).length;
  return { rank: larger + 1, of: whole.length };
}
