/**
 * Whether things may move: where less motion is asked for, zooming and panning happen at once.
 */

import type * as Leaflet from "leaflet";
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

function settle(map: Leaflet.Map) {
  map.options.inertia = !calm.matches;
  // Leaflet looks at its options only when the map is made, and each layer when it is added: so these are never raised again
  map._zoomAnimated &&= !calm.matches;
}

export function add(map: Leaflet.Map) {
  // tiles that fade in would be drawn in a dozen frames more, and on paper not at all
  map._fadeAnimated = false;
  const { panBy } = map;
  map.panBy = (offset: Leaflet.PointExpression, options?: Leaflet.PanOptions) =>
    panBy.call(map, offset, calm.matches ? { ...options, animate: false } : options);
  calm.addEventListener("change", () => settle(map));
  settle(map);
}
