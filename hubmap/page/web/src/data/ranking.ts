/**
 * The hubs in the order of their figures, by the rule of `hubmap.atlas.ranking`: whole ones by size, bounds below them, then parts,
 * wider and doubted ones, then none.
 */

import type { Hub } from "../schema";
import { type Headline, headline } from "./headlines";
import * as wording from "./wording";

const GROUPS = ["whole", "bound", "part", "wider", "doubted", "none"] as const;

type Group = (typeof GROUPS)[number];

export interface Ranked {
  hub: Hub;
  found: Headline | null;
  group: Group;
  /** whether the figure is one of the whole hub */
  whole: boolean;
}

function groupOf(found: Headline | null): Group {
  if (!found) return "none";
  const { observation, figure } = found;
  if (observation.stands !== "yes") return "doubted";
  if (observation.covers && observation.covers !== "hub") return observation.covers as Group;
  // a rough figure has neither bound, one that is open has one
  return (figure.low === null) !== (figure.high === null) ? "bound" : "whole";
}

/** @param key the measure; without one the hubs stay in the order of the table */
export function ranked(hubs: Hub[], key: string): Ranked[] {
  const rows = hubs.map((hub) => {
    const found = headline(hub, key);
    const group = groupOf(found);
    return { hub, found, group, whole: group === "whole" || group === "bound" };
  });
  if (!key) return rows;
  const place = ({ group }: Ranked) => GROUPS.indexOf(group);
  const value = (row: Ranked) => row.found?.figure.value ?? 0;
  return rows.sort((a, b) => place(a) - place(b) || value(b) - value(a));
}

/** Whether so many figures of whole hubs are enough for one to be called the largest. */
export const isEnough = (count: number, key: string): boolean => count >= wording.metric(key).least_ranked;

/** Its place among those whose figure covers the whole hub, and how many there are; null where nothing may be said of it. */
export function rankOf(hub: Hub, hubs: Hub[], key: string): { rank: number; of: number } | null {
  const found = headline(hub, key);
  if (!found || groupOf(found) !== "whole") return null;
  const groups = hubs.map((one) => headline(one, key)).map((one) => ({ one, group: groupOf(one) }));
  const of = groups.filter(({ group }) => group === "whole" || group === "bound").length;
  const larger = groups.filter(({ one, group }) => group === "whole" && (one?.figure.value ?? 0) > found.figure.value);
  return isEnough(of, key) ? { rank: larger.length + 1, of } : null;
}
