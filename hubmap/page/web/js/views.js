// @ts-check
/**
 * Where the map looks: the limits, the listed hubs, all of Indonesia.
 */
(function (hubmap) {
  "use strict";

  const INDONESIA = L.latLngBounds([-11.2, 94.9], [6.3, 141.1]);
  const ROOM = L.latLngBounds([-24, 84], [20, 156]);

  /** Hubs that are on a list, or all where there is none. */
  function listed() {
    const placed = hubmap.data.hubs.filter((/** @type {any} */ hub) => hub.lat !== null);
    const chosen = placed.filter((/** @type {any} */ hub) => hub.lists.length);
    return chosen.length ? chosen : placed;
  }

  /**
   * The open legend lies on the sea below, so what is looked at moves up.
   * @param {any} map
   * @param {number} least
   * @returns {number} pixels
   */
  function legendHeight(map, least) {
    const legend = /** @type {HTMLElement | null} */ (document.querySelector(".legend[open]"));
    const { x, y } = map.getSize();
    return legend && x >= 600 ? Math.max(least, Math.min(legend.offsetHeight, y - 330)) : least;
  }

  /** @param {any} map */
  function hubs(map) {
    const points = listed().map((/** @type {any} */ hub) => [hub.lat, hub.lon]);
    if (!points.length) return all(map);
    const narrow = map.getSize().x < 600;
    map.fitBounds(points, {
      animate: false,
      paddingTopLeft: narrow ? [24, 60] : [36, 60],
      paddingBottomRight: [narrow ? 34 : 70, legendHeight(map, 60)],
      maxZoom: 10,
    });
  }

  /** @param {any} map */
  function all(map) {
    map.fitBounds(INDONESIA, {
      animate: false,
      paddingTopLeft: [4, 4],
      paddingBottomRight: [4, legendHeight(map, 4) / 2],
    });
  }

  /** @param {any} map */
  function limit(map) {
    Object.assign(map.options, { zoomSnap: 0.5, zoomDelta: 1, maxBoundsViscosity: 0.6, wheelPxPerZoomLevel: 90 });
    // the whole country always fits, on a phone too
    const least = Math.max(2, Math.min(4.5, map.getBoundsZoom(INDONESIA)));
    map.setMinZoom(least).setMaxZoom(13).setMaxBounds(ROOM);
  }

  hubmap.views = { hubs, all, limit };
})(window.hubmap);
