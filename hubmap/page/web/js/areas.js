// @ts-check
/**
 * Hubs that are areas, with their outline, and the precision of points, as rings.
 */
(function (hubmap) {
  "use strict";

  const { svg, state } = hubmap;
  /** @type {any} */
  let areas = null;
  /** @type {any} */
  let rings = null;

  /**
   * @param {any} ring an encoded ring
   * @returns {[number, number][]} degrees
   */
  function points(ring) {
    const flat = hubmap.decode(ring, hubmap.basemap.precision);
    return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i], flat[2 * i + 1]]);
  }

  /** A polygon is a ring, or a list of an outer ring and its holes. @param {any} polygon */
  function ringsOf(polygon) {
    return Array.isArray(polygon) ? polygon.map(points) : [points(polygon)];
  }

  /** @param {any} map */
  function add(map) {
    areas = L.layerGroup();
    rings = L.layerGroup();
    document.body.append(
      svg(
        "svg",
        { class: "patterns", width: 0, height: 0, "aria-hidden": "true" },
        svg(
          "pattern",
          { id: "hatch", width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
          svg("line", { class: "hatch-line", x1: 0, y1: 0, x2: 0, y2: 7 }),
        ),
        svg(
          "pattern",
          { id: "hatch-hub", width: 4, height: 4, patternUnits: "userSpaceOnUse", patternTransform: "rotate(-45)" },
          svg("rect", { class: "hatch-ground", width: 4, height: 4 }),
          svg("line", { class: "hatch-hub-line", x1: 0, y1: 0, x2: 0, y2: 4 }),
        ),
      ),
    );
    for (const hub of hubmap.data.hubs) {
      for (const polygon of hub.area || []) {
        L.polygon(ringsOf(polygon), {
          className: "area",
          interactive: false,
          fillColor: "url(#hatch)",
          fillOpacity: 1,
        }).addTo(areas);
      }
    }
    show(map);
  }

  /** @param {any} map */
  function show(map) {
    const { layers, hub } = state.values;
    if (layers.areas) areas.addTo(map);
    else areas.remove();
    rings.clearLayers().addTo(map);
    left = null;
    for (const row of ringed(map, layers.precision, hub)) {
      if (row.lat === null || !row.place.precision_km) continue;
      L.circle([row.lat, row.lon], {
        radius: row.place.precision_km * 1000,
        className: row.id === hub ? "precision precision-open" : "precision",
        interactive: false,
        fill: false,
      }).addTo(rings);
    }
    for (const note of document.querySelectorAll(".rings-note")) note.textContent = told();
  }

  /** How many have a ring of those that should, where not all do. @type {{n: number, all: number} | null} */
  let left = null;

  /** What is not drawn, in words. @returns {string} */
  function told() {
    if (!left) return "";
    const [n, all] = [hubmap.number(left.n), hubmap.number(left.all)];
    return hubmap.t("Rings for {n} of {all} hubs in view, the largest first; zoom in for the others.", { n, all });
  }

  /** A place for these words, which follow the map. @param {string} name of its class */
  function note(name) {
    return hubmap.el("span", { class: `${name} rings-note` }, told());
  }

  /* More rings than that are neither told apart nor drawn in time. */
  const MOST_RINGS = 2000;

  /**
   * Hubs whose precision is drawn: the open one, or all; of many hubs those in view, the largest first.
   * @param {any} map
   * @param {boolean} all
   * @param {string | null} open
   * @returns {any[]}
   */
  function ringed(map, all, open) {
    const one = open ? hubmap.hubs.find(open) : null;
    if (!all) return one ? [one] : [];
    if (!hubmap.hubs.many()) return hubmap.data.hubs;
    const view = map.getBounds();
    const near = hubmap.many.seen().map((/** @type {number} */ i) => hubmap.many.markOf(i).hub);
    const precise = near.filter(
      (/** @type {any} */ hub) => hub.place.precision_km && view.contains([hub.lat, hub.lon]),
    );
    const seen = precise.slice(0, MOST_RINGS);
    if (seen.length < precise.length) left = { n: seen.length, all: precise.length };
    return one && !seen.includes(one) ? [...seen, one] : seen;
  }

  /**
   * What a hub takes of the map: its point, and its outline where it is an area.
   * @param {any} hub
   * @returns {[number, number][]} degrees
   */
  function extent(hub) {
    const outline = (hub.area || []).flatMap((/** @type {any} */ polygon) => ringsOf(polygon).flat());
    return [[hub.lat, hub.lon], ...outline];
  }

  hubmap.areas = {
    extent,
    add,
    note,
    show,
    count: () => hubmap.data.hubs.filter((/** @type {any} */ hub) => hub.area).length,
  };
})(window.hubmap);
