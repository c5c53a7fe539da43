/**
 * What a hub's mark says, and which hub of a pile is opened next.
 */

import { isolated } from "../base/direction";
import { pick, say, t } from "../base/language";
import { data } from "../data/document";
import { headline, yearOf } from "../data/headlines";
import * as state from "../data/state";
import * as wording from "../data/wording";
import type { Hub } from "../schema";

/** What a mark says to those who don't see it. */
export function markWords(hub: Hub, key: string) {
  const found = headline(hub, key);
  const name = isolated(say(hub, "name"));
  if (!found && !data.metrics.length) return `${name}: ${t("no figure")}`;
  if (!found) return `${name}: ${t("no figure")} (${pick(wording.metric(key).label)})`;
  const { figure, observation } = found;
  const year = yearOf(observation);
  const parts = [`${name}: ${wording.measured(figure, key)}`, ...(year ? [year] : [])];
  if (observation.covers !== "hub") parts.push(wording.covers(observation.covers));
  return parts.join(", ");
}

/**
 * Which of the hubs at one point is opened: the one that was asked for, or the next if one of them is open already.
 */
export function nextOfPile<H extends Hub>(pile: H[], hub: H): H {
  const at = pile.findIndex((one) => one.id === state.values.hub);
  return at < 0 ? hub : pile[(at + 1) % pile.length];
}
