/**
 * How much smaller all circles are drawn where so many hubs would cover the map.
 */

import * as geometry from "../base/geometry";
import { data } from "../data/document";
import * as headlines from "../data/headlines";
import { isPlaced } from "../data/lookup";
import * as state from "../data/state";
import * as wording from "../data/wording";

/* Circles may cover this share of the squares that hubs lie in. */
const FULL = 0.4;
const LEAST_PX = 4;
const HOLLOW_PX = 5;
/* Side of a square in world units: about 20 km. */
const SQUARE = 1 / 2048;

let squares: number | null = null;
const sums: Map<string, { sum: number; most: number; without: number }> = new Map();

/** Squares of the world with a hub in them. */
function occupied() {
  const placed = data.hubs.filter(isPlaced);
  const { xy } = geometry.project(Float64Array.from(placed.flatMap((hub) => [hub.lat, hub.lon])));
  const found = new Set();
  for (let i = 0; i < xy.length; i += 2) found.add(Math.floor(xy[i] / SQUARE) * 4096 + Math.floor(xy[i + 1] / SQUARE));
  return found.size;
}

/** Sum and largest of what the circles show. */
function figures(metric: string) {
  const key = `${metric}|${state.values.year}`;
  let found = sums.get(key);
  if (!found) {
    found = { sum: 0, most: 0, without: 0 };
    for (const hub of data.hubs) {
      const value = headlines.headline(hub, metric)?.figure.value ?? null;
      if (value === null) found.without += 1;
      else if (value > 0) {
        found.sum += value;
        found.most = Math.max(found.most, value);
      }
    }
    sums.set(key, found);
  }
  return found;
}

/**
 * One factor for all circles of a zoom, so that their areas stay in proportion.
 * @param near the factor that holds for few hubs
 * @returns at most 1
 */
export function crowdFactor(metric: string, zoom: number, near: number): number {
  squares ??= occupied();
  const { sum, most, without } = figures(metric);
  const unit = wording.metric(metric).radius_px_per_sqrt * near;
  const ink = Math.PI * (unit ** 2 * sum + (HOLLOW_PX * near) ** 2 * without);
  const room = squares * (SQUARE * 256 * 2 ** zoom) ** 2;
  const least = most ? Math.min(1, LEAST_PX / (unit * Math.sqrt(most))) : 0.3;
  return Math.min(1, Math.max(least, Math.sqrt((FULL * room) / ink)));
}
