// @ts-check
/**
 * Where the map looks: the limits, the listed hubs, all of Indonesia.
 */
(function (hubmap) {
  "use strict";

  const INDONESIA = L.latLngBounds([-11.2, 94.9], [6.3, 141.1]);
  /* In the south there is room for the legend below the islands. */
  const ROOM = L.latLngBounds([-36, 84], [20, 156]);

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
    const legend = /** @type {HTMLElement | null} */ (document.querySelector(".corner .legend[open]"));
    const { x, y } = map.getSize();
    return legend && x >= 600 ? Math.max(least, Math.min(legend.offsetHeight + 20, y - 330)) : least;
  }

  /**
   * The padding within which a point is seen, above the legend where it would lie behind it.
   * @param {any} map
   * @param {[number, number]} latlon
   */
  function room(map, latlon) {
    const legend = document.querySelector(".legend[open]");
    const { x } = map.latLngToContainerPoint(latlon);
    const behind = legend && x < legend.getBoundingClientRect().right - map.getContainer().getBoundingClientRect().left;
    return { paddingTopLeft: [50, 60], paddingBottomRight: [50, behind ? legendHeight(map, 60) + 60 : 60] };
  }

  /** What the map was fitted to, until the reader moves it. @type {((map: any) => void) | null} */
  let fitted = null;

  /** @param {any} map */
  function hubs(map) {
    const points = L.latLngBounds([]);
    for (const hub of listed()) for (const point of hubmap.areas.extent(hub)) points.extend(point);
    if (!points.isValid()) return all(map);
    const narrow = map.getSize().x < 600;
    map.fitBounds(points, {
      animate: false,
      paddingTopLeft: narrow ? [8, 100] : [6, 46],
      paddingBottomRight: [narrow ? 34 : 70, legendHeight(map, 60)],
      maxZoom: 10,
    });
    fitted = hubs;
  }

  /** @param {any} map */
  function all(map) {
    map.fitBounds(INDONESIA, {
      animate: false,
      paddingTopLeft: [4, 4],
      paddingBottomRight: [4, legendHeight(map, 4) / 2],
    });
    fitted = all;
  }

  /**
   * Look at a point, and go on looking there when the map's room changes.
   * @param {any} map
   * @param {[number, number, number]} view zoom, lat, lon
   */
  function at(map, [zoom, lat, lon]) {
    map.setView([lat, lon], zoom, { animate: false });
    fitted = () => map.setView([lat, lon], zoom, { animate: false });
  }

  /**
   * The map's room has changed: what it was fitted to is fitted again, else what is seen stays where it is.
   * @param {any} map
   */
  function refit(map) {
    const before = map.getSize();
    map.invalidateSize({ animate: false, pan: false });
    // who begins to watch the room is told of it once, though nothing has changed
    if (!before.equals(map.getSize())) fitted?.(map);
  }

  /** @param {any} map */
  function limit(map) {
    Object.assign(map.options, { zoomSnap: 0.5, zoomDelta: 1, maxBoundsViscosity: 0.6, wheelPxPerZoomLevel: 90 });
    // the whole country always fits, on a phone too
    const least = Math.max(2, Math.min(4.5, map.getBoundsZoom(INDONESIA)));
    const moved = () => {
      fitted = null;
    };
    map.on("dragstart", moved);
    map.getContainer().addEventListener("wheel", moved, { passive: true });
    map.setMinZoom(least).setMaxZoom(13);
  }

  /**
   * Keep the map near Indonesia; only after the first view, because Leaflet slides back while the page is still put up.
   * @param {any} map
   */
  function keep(map) {
    map.setMaxBounds(ROOM);
  }

  hubmap.views = {
    hubs,
    all,
    at,
    room,
    limit,
    keep,
    refit,
    free: () => {
      fitted = null;
    },
  };
})(window.hubmap);
