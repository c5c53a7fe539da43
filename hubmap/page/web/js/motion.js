// @ts-check
/**
 * Whether things may move: where less motion is asked for, zooming and panning happen at once.
 */
(function (hubmap) {
  "use strict";

  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

  /** @param {any} map */
  function settle(map) {
    map.options.inertia = !calm.matches;
    // Leaflet looks at its options only when the map is made, and each layer when it is added: so these are never raised again
    map._zoomAnimated &&= !calm.matches;
    map._fadeAnimated &&= !calm.matches;
  }

  /** @param {any} map */
  function add(map) {
    const { panBy } = map;
    map.panBy = (/** @type {any} */ offset, /** @type {any} */ options) =>
      panBy.call(map, offset, calm.matches ? { ...options, animate: false } : options);
    calm.addEventListener("change", () => settle(map));
    settle(map);
  }

  hubmap.motion = { add };
})(window.hubmap);
