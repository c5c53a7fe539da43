/**
 * Where a hub lies, seen from another that readers know: so far away, in such a direction.
 */

import { distanceKm } from "../base/geodesic";
import { number, say, t } from "../base/language";
import { data } from "../data/document";
import { isPlaced, placedHubs, placedOnes, type PlacedHub } from "../data/lookup";
import { leading } from "../data/ranking";
import type { Hub } from "../schema";

/* Without a list so many of the largest are what others are seen from. */
const LARGEST = 5;

let known: PlacedHub[] | null = null;

/** Hubs on a list, or the largest. */
function landmarks(): PlacedHub[] {
  if (known) return known;
  const listed = data.lists.length ? placedHubs().filter((hub) => hub.lists.length) : [];
  const measure = data.view.measure ?? "";
  known = listed.length ? listed : (leading(placedOnes(), measure, LARGEST).map(({ hub }) => hub) as PlacedHub[]);
  return known;
}

const directions = (): string[] => [
  t("north"),
  t("north-east"),
  t("east"),
  t("south-east"),
  t("south"),
  t("south-west"),
  t("west"),
  t("north-west"),
];

/** The direction of a point, seen from another, in one of eight words. */
function direction(from: PlacedHub, to: PlacedHub): string {
  const east = (to.lon - from.lon) * Math.cos((from.lat * Math.PI) / 180);
  const turn = Math.atan2(east, to.lat - from.lat) / (Math.PI / 4);
  return directions()[(Math.round(turn) + 8) % 8] ?? "";
}

/** "14 km north-east of Jogja"; empty where nothing is near by which it could be said. */
export function bearing(hub: Hub): string {
  if (!isPlaced(hub)) return "";
  const others = landmarks()
    .filter((other) => other !== hub)
    .map((other) => ({ other, km: distanceKm(other, hub) }))
    .sort((a, b) => a.km - b.km);
  const [nearest] = others;
  if (!nearest || !(nearest.km >= 1)) return "";
  const values = { km: number(nearest.km), direction: direction(nearest.other, hub), name: say(nearest.other, "name") };
  return t("{km} km {direction} of {name}", values);
}
