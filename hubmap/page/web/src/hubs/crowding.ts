/**
 * How much smaller all circles are drawn where so many hubs would cover the map.
 */

import * as geometry from "../base/geometry";
import * as headlines from "../data/headlines";
import { placedOnes, pointsOfHubs } from "../data/lookup";
import * as state from "../data/state";
import * as wording from "../data/wording";
import { MOST_CIRCLES } from "./cells";

/* Circles may cover this share of the squares that hubs lie in. */
const FULL = 0.4;
/* The largest circle is this large, however many there are … */
const LEAST_PX = 4;
/* … and so large that it can be compared with others where the usual ones stay small. */
const TOLD_PX = 14;
const USUAL_PX = 3;
const HOLLOW_PX = 5;
/* Side of a square in world units: about 20 km. */
const SQUARE = 1 / 2048;

let squares: number | null = null;
const sums: Map<string, { sum: number; roots: number; shown: number; most: number; without: number }> = new Map();

let projected: Float64Array | null = null;

/** x, y of all hubs that have a place, in world units. */
export function projectedHubs(): Float64Array {
  if (projected) return projected;
  const { lat, lon } = pointsOfHubs();
  const points = new Float64Array(2 * placedOnes().count);
  for (let at = 0, n = 0; at < lat.length; at++) {
    if (Number.isNaN(lat[at])) continue;
    points[n++] = geometry.across(lon[at]);
    points[n++] = geometry.down(lat[at]);
  }
  projected = points;
  return projected;
}

/** Squares of the world with a hub in them. */
function occupied() {
  const xy = projectedHubs();
  const found = new Set<number>();
  // near hubs follow each other: most are in the square of the one before
  let last = -1;
  for (let i = 0; i < xy.length; i += 2) {
    const square = ((xy[i] / SQUARE) | 0) * 4096 + ((xy[i + 1] / SQUARE) | 0);
    if (square !== last) found.add(square);
    last = square;
  }
  return found.size;
}

/** Sum, sum of the roots, number and largest of what the circles show. */
function figures(metric: string) {
  const key = `${metric}|${state.values.year}`;
  let found = sums.get(key);
  if (!found) {
    found = { sum: 0, roots: 0, shown: 0, most: 0, without: 0 };
    const { values } = headlines.figuresOf(metric);
    for (let at = 0; at < values.length; at++) {
      const value = values[at];
      if (Number.isNaN(value)) found.without += 1;
      else if (value > 0) {
        found.sum += value;
        found.roots += Math.sqrt(value);
        found.shown += 1;
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
  const { sum, roots, shown, most, without } = figures(metric);
  const unit = wording.metric(metric).radius_px_per_sqrt * near;
  const ink = Math.PI * (unit ** 2 * sum + (HOLLOW_PX * near) ** 2 * without);
  const room = squares * (SQUARE * 256 * 2 ** zoom) ** 2;
  const largest = unit * Math.sqrt(most);
  // of longer lists the cells tell the sums
  const told = shown > MOST_CIRCLES ? 0 : Math.min(TOLD_PX / largest, (USUAL_PX * shown) / (unit * roots));
  const least = most ? Math.min(1, Math.max(LEAST_PX / largest, told)) : 0.3;
  return Math.min(1, Math.max(least, Math.sqrt((FULL * room) / ink)));
}
