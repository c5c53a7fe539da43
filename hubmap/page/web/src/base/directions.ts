/**
 * How far a way it is to a point in a direction on the screen.
 */

/** A unit vector on the screen. */
export type Way = readonly [number, number];

/**
 * What lies aside counts as further away.
 * @param dx pixels
 * @param dy pixels
 * @returns infinite where the point does not lie in that direction
 */
export function cost(dx: number, dy: number, way: Way): number {
  const ahead = dx * way[0] + dy * way[1];
  const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
  return ahead > 0.5 && aside <= ahead * 2 ? ahead + 2 * aside : Number.POSITIVE_INFINITY;
}
