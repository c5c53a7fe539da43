/**
 * The circle of a hub as an SVG element, as what its figure covers and whether it is a range want it.
 */

import { svg } from "../base/dom";

/**
 * @param r radius in pixels
 * @param covers null: no figure
 * @param bounds radii of the bounds where the figure is a range
 */
export function drawCircle(
  r: number,
  covers: string | null,
  bounds: { low: number | null; high: number | null } | null = null,
) {
  const half = Math.ceil(Math.max(r, bounds?.high ?? 0)) + (bounds ? 5 : 2);
  const picture = svg("svg", {
    class: "hub-drawing",
    width: half * 2,
    height: half * 2,
    viewBox: `${-half} ${-half} ${half * 2} ${half * 2}`,
    "aria-hidden": "true",
    focusable: "false",
  });
  if (covers === null) {
    picture.append(svg("circle", { class: "hub-hollow", r }));
    return picture;
  }
  picture.append(svg("circle", { class: `hub-circle hub-${covers}`, r }));
  // an open end is a ring just beyond the circle: more (or less) than what is drawn
  if (bounds) {
    const open = bounds.high === null ? r + 3.5 : bounds.high;
    picture.append(svg("circle", { class: "hub-bound", r: open }));
    if (bounds.low !== null && bounds.high !== null)
      picture.append(svg("circle", { class: "hub-bound", r: bounds.low }));
  }
  return picture;
}
